import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { ArchiveError } from './errors.ts';

/** A WACZ has a handful of WARC files; one with more entries than this is no WACZ. */
const ENTRY_LIMIT = 10_000;
const WARC = /^archive\/[^/]+\.warc(\.gz)?$/i;

/**
 * Unpacks the WARC files of a WACZ into a folder, under names of our own, in the order of their names.
 *
 * @param limit bytes, all together
 * @returns their paths
 * @throws ArchiveError where it is no sound zip file, holds no WARC file, or is too large
 */
export async function unpackWacz(source: string, folder: string, limit: number): Promise<string[]> {
  const found: { name: string; path: string }[] = [];
  let left = limit;
  try {
    const zip = await openPromise(source, { strictFileNames: true, validateEntrySizes: true });
    if (zip.entryCount > ENTRY_LIMIT) throw new ArchiveError(`it has more than ${ENTRY_LIMIT} entries`);
    for await (const entry of zip.eachEntry()) {
      if (!WARC.test(entry.fileName)) continue;
      // What an entry says of its size is held by yauzl while it is read.
      left -= entry.uncompressedSize;
      if (left < 0) throw new ArchiveError(`its WARC files are larger than ${limit} bytes`);
      const path = join(folder, `${found.length}.warc`);
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path));
      found.push({ name: entry.fileName, path });
    }
  } catch (error) {
    throw new ArchiveError(`the WACZ file ${source} cannot be read: ${(error as Error).message}`);
  }
  if (found.length === 0) throw new ArchiveError(`${source} is a zip file, but holds no archive/*.warc.gz`);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ path }) => path);
}
