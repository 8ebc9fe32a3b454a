import { promisify } from 'node:util';
import { gunzip, gunzipSync, gzip, gzipSync } from 'node:zlib';
import { IntegrityError } from './errors.ts';

/**
 * One gzip member as this archive writes it. The header's extra field ("sl", skip lengths) holds the length of the whole
 * member and of its content, so a file is walked record by record without inflating anything, and a torn end is seen at once.
 * All other header bytes are constant, so that a change to any of them is found too; the checksum guards the rest.
 */
export const HEADER_LENGTH = 24;
const FIXED = Buffer.from('1f8b08040000000000ff0c00736c0800', 'hex');
/** Length of the header that gzip writes by itself. */
const PLAIN_HEADER = 10;

/** Below this many bytes the thread pool costs more than the compression. */
const SYNC_LIMIT = 16_384;

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** The constant start of every member, to look for after damage. */
export const MEMBER_START: Uint8Array = FIXED;

/**
 * @param level zlib's 0–9; content that is compressed already is worth no effort
 */
export async function pack(content: Uint8Array, level: number): Promise<Buffer> {
  const packed = content.length < SYNC_LIMIT ? gzipSync(content, { level }) : await zip(content, { level });
  const header = Buffer.alloc(HEADER_LENGTH);
  FIXED.copy(header);
  header.writeUInt32LE(packed.length - PLAIN_HEADER + HEADER_LENGTH, FIXED.length);
  header.writeUInt32LE(content.length, FIXED.length + 4);
  return Buffer.concat([header, packed.subarray(PLAIN_HEADER)]);
}

/** Lengths that a member's header states, in bytes; null when it is no header of ours. */
export function readHeader(header: Buffer): { length: number; contentLength: number } | null {
  if (header.length < HEADER_LENGTH || !header.subarray(0, FIXED.length).equals(FIXED)) return null;
  const length = header.readUInt32LE(FIXED.length);
  if (length <= HEADER_LENGTH) return null;
  return { length, contentLength: header.readUInt32LE(FIXED.length + 4) };
}

/** @throws IntegrityError where any byte that matters has changed */
export async function unpack(member: Buffer): Promise<Buffer> {
  const header = readHeader(member);
  if (header === null || header.length !== member.length)
    throw new IntegrityError('the header of the stored record has changed');
  // The stated length bounds what is inflated: a changed or hostile member cannot fill the memory.
  const options = { maxOutputLength: Math.max(1, header.contentLength) };
  try {
    const content = member.length < SYNC_LIMIT ? gunzipSync(member, options) : await unzip(member, options);
    if (content.length === header.contentLength) return content;
  } catch (error) {
    throw new IntegrityError(`the stored record cannot be decompressed: ${(error as Error).message}`);
  }
  throw new IntegrityError('the stored record is not as long as its header says');
}
