const BLOCK = 512;

export interface TarEntry {
  path: string;
  /** Permission bits. */
  mode: number;
  bytes: Buffer;
}

/** The plain files of an uncompressed tar file; folders and links are passed over. */
export function* untar(tar: Buffer): Generator<TarEntry> {
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const field = (from: number, length: number): string =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(field(124, 12), 8);
    const type = field(156, 1);
    const start = at + BLOCK;
    if (type === '' || type === '0')
      yield {
        path: field(0, 100),
        mode: Number.parseInt(field(100, 8), 8),
        bytes: tar.subarray(start, start + size),
      };
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}
