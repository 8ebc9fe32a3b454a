import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { ArchiveError } from './errors.ts';

export interface UnzipLimits {
  /** Entries at the most. */
  entries: number;
  /** Bytes at the most, all together, unpacked. */
  bytes: number;
}

/**
 * Unpacks what is wanted of a zip file.
 *
 * @param pathOf where an entry is to go; null to leave it out
 * @returns the names of the entries that were unpacked
 * @throws ArchiveError where it is no sound zip file, or is larger than the limits
 */
export async function unzip(
  source: string,
  pathOf: (name: string) => string | null,
  limits: UnzipLimits,
): Promise<string[]> {
  const names: string[] = [];
  let left = limits.bytes;
  try {
    const zip = await openPromise(source, { strictFileNames: true, validateEntrySizes: true });
    if (zip.entryCount > limits.entries) throw new ArchiveError(`it has more than ${limits.entries} entries`);
    for await (const entry of zip.eachEntry()) {
      const path = pathOf(entry.fileName);
      if (path === null) continue;
      // What an entry says of its size is held by yauzl while it is read.
      left -= entry.uncompressedSize;
      if (left < 0) throw new ArchiveError(`it is larger than ${limits.bytes} bytes when unpacked`);
      await mkdir(dirname(path), { recursive: true });
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path));
      names.push(entry.fileName);
    }
  } catch (error) {
    throw new ArchiveError(`the zip file ${source} cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return names;
}
