import { type FileHandle, open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArchivedExchange, Exchange } from '../model/exchange.ts';
import type { ArchivePointer } from '../model/resource.ts';
import { ArchiveError, type Damage, IntegrityError } from './errors.ts';
import { listFiles, members, readBytes } from './files.ts';
import { unpack } from './member.ts';
import {
  formatExchange,
  holdsExchange,
  parseRecord,
  type StoredRecord,
  toExchange,
  verifyRecord,
} from './record.ts';
import { createWriter } from './writer.ts';

export { ArchiveError, type Damage, IntegrityError } from './errors.ts';

export interface ArchiveOptions {
  /** Bytes after which the next file is begun; 1 GB by default. */
  fileLimit?: number;
  /** Bytes that one payload may grow to when its encoding is undone; 256 MB by default. */
  payloadLimit?: number;
  /** Told of stretches of the files that `records` could not read and passed over. */
  onDamage?: (damage: Damage) => void;
}

/** A folder of WARC files: appended to while crawling, read by offset at any time. */
export interface Archive {
  /** Resolves when the system has the bytes: a crash loses at most records whose promise had not resolved. */
  append(exchange: Exchange): Promise<ArchivePointer>;
  /**
   * @throws IntegrityError where the stored bytes have changed
   * @throws ArchiveError where there is no such record or its payload cannot be decoded
   */
  read(pointer: ArchivePointer): Promise<ArchivedExchange>;
  /** All exchanges in file order, from just after a record. */
  records(after?: ArchivePointer): AsyncIterable<{ pointer: ArchivePointer; exchange: ArchivedExchange }>;
  close(): Promise<void>;
}

/** Opens a folder, which need not exist. Only `append` writes: a torn last record is cut off when it first does. */
export async function openArchive(folder: string, options: ArchiveOptions = {}): Promise<Archive> {
  const { fileLimit = 1_000_000_000, payloadLimit = 256_000_000, onDamage = () => {} } = options;
  const writer = createWriter(folder, {
    prefix: 'crawl',
    fileLimit,
    info: { software: 'underlag', format: 'WARC File Format 1.1' },
  });
  const readers = createReaders(folder);

  const load = async (pointer: ArchivePointer): Promise<StoredRecord> =>
    loadRecord(await readers.open(pointer.file), pointer);

  async function* records(after?: ArchivePointer) {
    for (const file of await listFiles(folder)) {
      if (after && file < after.file) continue;
      const from = after?.file === file ? after.offset + after.length : 0;
      for await (const pointer of members(await readers.open(file), file, from, onDamage)) {
        try {
          const record = await load(pointer);
          if (holdsExchange(record)) yield { pointer, exchange: await toExchange(record, payloadLimit) };
        } catch (error) {
          if (!(error instanceof ArchiveError)) throw error;
          onDamage({ file, offset: pointer.offset, why: error.message });
        }
      }
    }
  }

  return {
    append: async (exchange) => writer.write(await formatExchange(exchange)),
    read: async (pointer) => toExchange(await load(pointer), payloadLimit),
    records,
    async close() {
      await writer.close();
      await readers.close();
    },
  };
}

async function loadRecord(handle: FileHandle, pointer: ArchivePointer): Promise<StoredRecord> {
  const where = `${pointer.file} at ${pointer.offset}`;
  const member = await readBytes(handle, pointer.offset, pointer.length);
  if (member.length < pointer.length)
    throw new IntegrityError(`${where}: the file ends before the record does`);
  try {
    const record = await parseRecord(await unpack(member));
    verifyRecord(record);
    return record;
  } catch (error) {
    throw error instanceof IntegrityError ? new IntegrityError(`${where}: ${error.message}`) : error;
  }
}

/** Open files, each opened once. */
function createReaders(folder: string) {
  const handles = new Map<string, Promise<FileHandle>>();
  return {
    open(file: string): Promise<FileHandle> {
      // Pointers come out of a database that others may have filled.
      if (basename(file) !== file)
        throw new ArchiveError(`${JSON.stringify(file)} is not a file of the archive`);
      let handle = handles.get(file);
      if (handle === undefined) {
        handle = open(join(folder, file), 'r').catch((error: Error) => {
          handles.delete(file);
          throw new ArchiveError(`${file} cannot be opened: ${error.message}`);
        });
        handles.set(file, handle);
      }
      return handle;
    },
    async close(): Promise<void> {
      const opened = await Promise.allSettled(handles.values());
      handles.clear();
      for (const result of opened) if (result.status === 'fulfilled') await result.value.close();
    },
  };
}
