import type { ArchivedExchange, Exchange } from '../model/exchange.ts';
import type { ArchivePointer } from '../model/resource.ts';
import { ArchiveError, type Damage } from './errors.ts';
import { listFiles, members } from './files.ts';
import { createReaders } from './readers.ts';
import { formatExchange, holdsExchange, toExchange } from './record.ts';
import { createWriter } from './writer.ts';

export { sha256Of, sha256OfFile } from './digest.ts';
export { ArchiveError, type Damage, IntegrityError } from './errors.ts';
export { type ImportOptions, importArchive } from './import.ts';
export { type UnzipLimits, unzip } from './unzip.ts';
export { warcNames, writeWacz, zipped } from './wacz-write.ts';

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

  async function* records(after?: ArchivePointer) {
    for (const file of await listFiles(folder)) {
      if (after && file < after.file) continue;
      const from = after?.file === file ? after.offset + after.length : 0;
      for await (const pointer of members(await readers.open(file), file, from, onDamage)) {
        try {
          const record = await readers.load(pointer);
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
    read: async (pointer) => toExchange(await readers.load(pointer), payloadLimit),
    records,
    async close() {
      await writer.close();
      await readers.close();
    },
  };
}
