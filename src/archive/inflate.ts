import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { IntegrityError } from './errors.ts';
import { chunks, findBytes, readBytes } from './files.ts';

/** Flag bits of a gzip header (RFC 1952). */
const FLAG = { headerChecksum: 2, extra: 4, name: 8, comment: 16 };
/** Longest gzip header that is accepted, in bytes; real ones have at most a name and a few fields. */
const HEADER_LIMIT = 4096;
const CHUNK = 1 << 16;
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);

/** Bytes of a gzip header; null when there is none. */
export function headerLength(bytes: Buffer): number | null {
  if (bytes.length < 10 || !bytes.subarray(0, 3).equals(MAGIC)) return null;
  const flags = bytes[3]!;
  let at = 10;
  if (flags & FLAG.extra) at += 2 + (at + 2 <= bytes.length ? bytes.readUInt16LE(at) : HEADER_LIMIT);
  for (const flag of [FLAG.name, FLAG.comment]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if (flags & FLAG.headerChecksum) at += 2;
  return at <= bytes.length ? at : null;
}

/** Offset of the next bytes that look like a gzip header, or null. */
export const nextGzip = (handle: FileHandle, from: number): Promise<number | null> =>
  findBytes(handle, from, MAGIC);

/**
 * Inflates the gzip member at an offset.
 *
 * @returns where the next member begins, once the checksum has been found right
 * @throws IntegrityError where it is broken or cut off; what came before that has been yielded
 */
export async function* inflateMember(
  handle: FileHandle,
  offset: number,
): AsyncGenerator<Buffer, number, undefined> {
  const header = headerLength(await readBytes(handle, offset, HEADER_LIMIT));
  if (header === null) throw new IntegrityError('these bytes are not gzip');
  const start = offset + header;
  const source = Readable.from(chunks(handle, start), { objectMode: false });
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  source.on('error', (error) => inflate.destroy(error));
  source.pipe(inflate);
  let checksum = 0;
  let size = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      checksum = crc32(chunk, checksum);
      size += chunk.length;
      yield chunk;
    }
  } catch (error) {
    throw new IntegrityError(`the gzip data are broken: ${(error as Error).message}`);
  } finally {
    source.destroy();
    inflate.destroy();
  }
  const end = start + inflate.bytesWritten;
  const trailer = await readBytes(handle, end, 8);
  if (
    trailer.length < 8 ||
    trailer.readUInt32LE(0) !== checksum ||
    trailer.readUInt32LE(4) !== size % 2 ** 32
  )
    throw new IntegrityError('the gzip checksum does not match');
  return end + 8;
}
