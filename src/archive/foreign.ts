import type { FileHandle } from 'node:fs/promises';
import { ArchiveError, type Damage, IntegrityError } from './errors.ts';
import { chunks, readBytes } from './files.ts';
import { inflateMember, nextGzip } from './inflate.ts';
import { splitRecords } from './split.ts';

export interface ForeignLimits {
  /** Bytes of one record; longer ones are reported and passed over. */
  record: number;
  /** Bytes of all records when decompressed; counted down. */
  total: { left: number };
}

/** A record's bytes, and where in the file they stand: of a compressed file, the start of the gzip member. */
export interface ForeignRecord {
  bytes: Buffer;
  offset: number;
}

export type FileKind = 'gzip' | 'warc' | 'zip' | 'unknown';

/** What a file is by its first bytes; its name is not asked. */
export async function fileKind(handle: FileHandle): Promise<FileKind> {
  const start = await readBytes(handle, 0, 5);
  if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip';
  if (start.toString('latin1') === 'WARC/') return 'warc';
  return start.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? 'zip' : 'unknown';
}

/**
 * All whole records of a WARC file that another tool wrote: plain, compressed record by record, or compressed as a whole.
 * What is broken is reported and passed over.
 *
 * @throws ArchiveError where the total limit is passed
 */
export async function* foreignRecords(
  handle: FileHandle,
  file: string,
  limits: ForeignLimits,
  onDamage: (damage: Damage) => void,
): AsyncGenerator<ForeignRecord> {
  if ((await fileKind(handle)) === 'gzip') yield* gzipRecords(handle, file, limits, onDamage);
  else {
    for await (const piece of splitRecords(metered(chunks(handle, 0), limits.total), limits.record)) {
      if ('bytes' in piece) yield piece;
      else onDamage({ file, offset: piece.offset, why: piece.why });
    }
  }
}

async function* gzipRecords(
  handle: FileHandle,
  file: string,
  limits: ForeignLimits,
  onDamage: (damage: Damage) => void,
): AsyncGenerator<ForeignRecord> {
  const { size } = await handle.stat();
  let offset: number | null = 0;
  // After damage, bytes that only look like gzip are passed over in silence until a whole member has been read.
  let searching = false;
  while (offset !== null && offset < size) {
    let end = size;
    const inflated = async function* (from: number): AsyncGenerator<Buffer> {
      end = yield* inflateMember(handle, from);
    };
    // A record is handed on when the next one has begun or the checksum has been found right, not before.
    let held: ForeignRecord | null = null;
    const notes: Damage[] = [];
    try {
      for await (const piece of splitRecords(metered(inflated(offset), limits.total), limits.record)) {
        if (held !== null) yield held;
        held = 'bytes' in piece ? { bytes: piece.bytes, offset } : null;
        if ('why' in piece) notes.push({ file, offset, why: piece.why });
      }
      if (held !== null) yield held;
      if (!searching || held !== null) for (const note of notes) onDamage(note);
      offset = end;
      searching = false;
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      // Broken data explain whatever else was noted about this member.
      if (!searching) onDamage({ file, offset, why: error.message });
      offset = await nextGzip(handle, offset + 1);
      searching = true;
    }
  }
}

/** Passes bytes on until they are more than may be. */
async function* metered(
  source: AsyncIterable<Uint8Array>,
  total: { left: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    total.left -= chunk.length;
    if (total.left < 0) throw new ArchiveError('the archive is too large when decompressed');
    yield chunk;
  }
}
