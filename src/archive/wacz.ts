import { join } from 'node:path';
import { ArchiveError } from './errors.ts';
import { unzip } from './unzip.ts';

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
  const paths = new Map<string, string>();
  const pathOf = (name: string) => {
    if (!WARC.test(name)) return null;
    const path = join(folder, `${paths.size}.warc`);
    paths.set(name, path);
    return path;
  };
  await unzip(source, pathOf, { entries: ENTRY_LIMIT, bytes: limit });
  if (paths.size === 0) throw new ArchiveError(`${source} is a zip file, but holds no archive/*.warc.gz`);
  return [...paths].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}
