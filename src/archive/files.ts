import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchivePointer } from '../model/resource.ts';
import { ArchiveError, type Damage } from './errors.ts';
import { HEADER_LENGTH, MEMBER_START, readHeader } from './member.ts';

const SUFFIX = '.warc.gz';
const SEARCH_WINDOW = 1 << 20;
const CHUNK = 1 << 16;

/** The archive's files in the order that they are read in. */
export async function listFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new ArchiveError(`the archive folder ${folder} cannot be read: ${error.message}`);
  });
  return names.filter((name) => name.endsWith(SUFFIX)).sort();
}

/** `crawl`, 7 → `crawl-00007.warc.gz` */
export const fileName = (prefix: string, number: number): string =>
  `${prefix}-${String(number).padStart(5, '0')}${SUFFIX}`;

/** Last file of a prefix; null where there is none. */
export function lastNumber(files: readonly string[], prefix: string): number | null {
  const numbers = files
    .filter((name) => name.startsWith(`${prefix}-`))
    .map((name) => Number(name.slice(prefix.length + 1, -SUFFIX.length)))
    .filter(Number.isInteger);
  return numbers.length > 0 ? Math.max(...numbers) : null;
}

/** Up to `length` bytes from there; fewer at the end of the file. */
export async function readBytes(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/** The file's bytes from there to its end, in pieces. The handle stays open, which a stream of its own would not let it. */
export async function* chunks(handle: FileHandle, from: number): AsyncGenerator<Buffer> {
  for (let offset = from; ; ) {
    const chunk = await readBytes(handle, offset, CHUNK);
    if (chunk.length > 0) yield chunk;
    if (chunk.length < CHUNK) return;
    offset += chunk.length;
  }
}

/** What stands at the end of a file: nothing more, a record that was being written, or bytes that are no record. */
type End = { offset: number; state: 'clean' | 'torn' | 'damaged' };

/**
 * Walks a file member by member without inflating.
 *
 * @returns how the walk ended, after the last whole member
 */
export async function* walk(
  handle: FileHandle,
  file: string,
  from = 0,
): AsyncGenerator<ArchivePointer, End, undefined> {
  const { size } = await handle.stat();
  let offset = from;
  while (offset < size) {
    const bytes = await readBytes(handle, offset, Math.min(HEADER_LENGTH, size - offset));
    const header = readHeader(bytes);
    if (header === null) return { offset, state: isTornHeader(bytes) ? 'torn' : 'damaged' };
    if (offset + header.length > size) return { offset, state: 'torn' };
    yield { file, offset, length: header.length };
    offset += header.length;
  }
  return { offset, state: 'clean' };
}

/** A crash may leave the beginning of a header, or zeros that the file system had set aside. */
const isTornHeader = (bytes: Buffer): boolean =>
  (bytes.length < HEADER_LENGTH &&
    Buffer.from(MEMBER_START).subarray(0, bytes.length).equals(bytes.subarray(0, MEMBER_START.length))) ||
  bytes.every((byte) => byte === 0);

/** Offset of the next occurrence of some bytes, or null. */
export async function findBytes(
  handle: FileHandle,
  from: number,
  wanted: Uint8Array,
): Promise<number | null> {
  for (let offset = from; ; offset += SEARCH_WINDOW) {
    const window = await readBytes(handle, offset, SEARCH_WINDOW + wanted.length);
    const at = window.indexOf(wanted);
    if (at >= 0) return offset + at;
    if (window.length < SEARCH_WINDOW) return null;
  }
}

/** Every whole member of a file from an offset on; what lies between is reported and passed over. */
export async function* members(
  handle: FileHandle,
  file: string,
  from: number,
  onDamage: (damage: Damage) => void,
): AsyncGenerator<ArchivePointer> {
  let start: number | null = from;
  while (start !== null) {
    const end: End = yield* walk(handle, file, start);
    if (end.state === 'clean') return;
    const next = await findBytes(handle, end.offset + 1, MEMBER_START);
    if (next !== null || end.state === 'damaged')
      onDamage({ file, offset: end.offset, why: 'these bytes are not a record' });
    start = next;
  }
}

/** An open file to append to. */
export interface Tail {
  file: string;
  handle: FileHandle;
  size: number;
}

/** Opens the file that writing goes on in; cuts off a torn last record. A damaged or full file is left as it is, for the next one. */
export async function openTail(folder: string, prefix: string, limit: number): Promise<Tail> {
  await mkdir(folder, { recursive: true });
  const last = lastNumber(await listFiles(folder), prefix);
  if (last === null) return createTail(folder, fileName(prefix, 1));
  const file = fileName(prefix, last);
  const handle = await open(join(folder, file), 'r+');
  const end = await endOf(handle, file);
  if (end.state === 'damaged' || end.offset >= limit) {
    await handle.close();
    return createTail(folder, fileName(prefix, last + 1));
  }
  await handle.truncate(end.offset);
  return { file, handle, size: end.offset };
}

export async function createTail(folder: string, file: string): Promise<Tail> {
  return { file, handle: await open(join(folder, file), 'wx+'), size: 0 };
}

/** Only what nothing follows is torn: a record behind it means that bytes have changed, and they must not be cut off. */
async function endOf(handle: FileHandle, file: string): Promise<End> {
  const steps = walk(handle, file);
  let step = await steps.next();
  while (!step.done) step = await steps.next();
  const end = step.value;
  const followed = end.state === 'torn' && (await findBytes(handle, end.offset + 1, MEMBER_START)) !== null;
  return followed ? { ...end, state: 'damaged' } : end;
}
