import type { ArchivePointer } from '../model/resource.ts';
import { ArchiveError } from './errors.ts';
import { createTail, fileName, lastNumber, openTail, type Tail } from './files.ts';
import { pack } from './member.ts';
import { formatRecord } from './record.ts';

/** Speed against size: level 1 takes a third of the time of level 6 and leaves text a fifth larger. */
const LEVEL = 1;

export interface WriterOptions {
  /** First part of the file names. */
  prefix: string;
  /** Bytes after which the next file is begun. */
  fileLimit: number;
  /** Lines of each file's `warcinfo` record. */
  info: Record<string, string>;
}

export interface Writer {
  /** Adds one uncompressed WARC record; resolves when the system has its bytes. Calls may overlap. */
  write(record: Uint8Array): Promise<ArchivePointer>;
  /** Files that were written to, in order. */
  files(): string[];
  close(): Promise<void>;
}

/**
 * Appends records to numbered files. Nothing is touched before the first record, so that a reader of the same folder is never
 * in the way. Compression of several records runs side by side; writing is one after the other.
 */
export function createWriter(folder: string, options: WriterOptions): Writer {
  const written: string[] = [];
  let tail: Tail | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function currentTail(): Promise<Tail> {
    if (tail !== null && tail.size < options.fileLimit) return tail;
    if (tail === null) tail = await openTail(folder, options.prefix, options.fileLimit);
    else {
      const next = fileName(options.prefix, lastNumber([tail.file], options.prefix)! + 1);
      await finish(tail);
      tail = null;
      tail = await createTail(folder, next);
    }
    written.push(tail.file);
    if (tail.size === 0) await put(tail, await pack(await formatInfo(tail.file, options.info), LEVEL));
    return tail;
  }

  async function writeNext(member: Buffer): Promise<ArchivePointer> {
    try {
      return await put(await currentTail(), member);
    } catch (error) {
      throw new ArchiveError(`the archive in ${folder} cannot be written: ${(error as Error).message}`);
    }
  }

  return {
    async write(record) {
      const member = await pack(record, LEVEL);
      const done = queue.then(() => writeNext(member));
      queue = done.catch(() => {});
      return done;
    },
    files: () => [...written],
    async close() {
      await queue;
      if (tail !== null) await finish(tail);
      tail = null;
    },
  };
}

/** A write that fails half-way (a full disk) leaves nothing behind. */
async function put(tail: Tail, member: Buffer): Promise<ArchivePointer> {
  const offset = tail.size;
  try {
    for (let done = 0; done < member.length; ) {
      const { bytesWritten } = await tail.handle.write(member, done, member.length - done, offset + done);
      done += bytesWritten;
    }
  } catch (error) {
    await tail.handle.truncate(offset).catch(() => {});
    throw error;
  }
  tail.size = offset + member.length;
  return { file: tail.file, offset, length: member.length };
}

/** Once a file is complete it is worth waiting for the disk. */
async function finish(tail: Tail): Promise<void> {
  await tail.handle.sync();
  await tail.handle.close();
}

function formatInfo(file: string, info: Record<string, string>): Promise<Uint8Array> {
  const lines = Object.entries(info).map(([name, value]) => `${name}: ${value}\r\n`);
  const fields = { 'WARC-Filename': file, 'Content-Type': 'application/warc-fields' };
  return formatRecord('warcinfo', fields, Buffer.from(lines.join('')));
}
