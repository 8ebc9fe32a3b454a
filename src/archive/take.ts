import type { ArchivePointer } from '../model/resource.ts';
import { ArchiveError, type Damage } from './errors.ts';
import type { ForeignRecord } from './foreign.ts';
import { createReaders } from './readers.ts';
import {
  formatRecord,
  holdsExchange,
  isWeb,
  parseRecord,
  type StoredRecord,
  toExchange,
  verifyRecord,
} from './record.ts';
import type { Writer } from './writer.ts';

/** Takes foreign records over into an archive, one by one. */
export interface Taker {
  take(found: ForeignRecord, file: string): Promise<void>;
  /** Settles what is left over; returns the number of exchanges taken. */
  finish(): Promise<number>;
}

/**
 * Writes what holds an exchange; a `revisit` waits until all the rest is there, since it may refer to a later file.
 *
 * @param limit bytes that a payload may grow to when its encoding is undone
 */
export function createTaker(
  folder: string,
  writer: Writer,
  limit: number,
  onDamage: (damage: Damage) => void,
): Taker {
  /** Where the records that a revisit may refer to went, by payload digest and by URL with date. */
  const originals = new Map<string, ArchivePointer>();
  const revisits: { record: StoredRecord; file: string; offset: number }[] = [];
  let taken = 0;

  async function takeExchange(record: StoredRecord, bytes: Buffer): Promise<void> {
    verifyRecord(record);
    await toExchange(record, limit);
    const pointer = await writer.write(bytes);
    for (const key of keysOf(record)) if (!originals.has(key)) originals.set(key, pointer);
    taken += 1;
  }

  async function takeRevisits(): Promise<void> {
    const readers = createReaders(folder);
    try {
      for (const { record, file, offset } of revisits) {
        const pointer = referredKeys(record)
          .map((key) => originals.get(key))
          .find((known) => known !== undefined);
        if (pointer === undefined) onDamage({ file, offset, why: unresolved(record) });
        else await writer.write(await repeat(record, await readers.load(pointer)));
        taken += pointer === undefined ? 0 : 1;
      }
    } finally {
      await readers.close();
    }
  }

  return {
    async take({ bytes, offset }, file) {
      try {
        const record = await parseRecord(bytes);
        if (record.type === 'revisit' && isWeb(record)) revisits.push({ record, file, offset });
        else if (isWeb(record) && holdsExchange(record)) await takeExchange(record, bytes);
      } catch (error) {
        if (!(error instanceof ArchiveError)) throw error;
        onDamage({ file, offset, why: error.message });
      }
    },
    async finish() {
      await takeRevisits();
      return taken;
    },
  };
}

function keysOf(record: StoredRecord): string[] {
  const digest = record.header('WARC-Payload-Digest');
  const place = `${record.header('WARC-Target-URI')} ${record.header('WARC-Date')}`;
  return digest === null ? [place] : [place, digest];
}

function referredKeys(revisit: StoredRecord): string[] {
  const digest = revisit.header('WARC-Payload-Digest');
  const place = `${revisit.header('WARC-Refers-To-Target-URI')} ${revisit.header('WARC-Refers-To-Date')}`;
  return digest === null ? [place] : [place, digest];
}

const unresolved = (revisit: StoredRecord): string =>
  `the record of ${revisit.header('WARC-Target-URI')} repeats one that is not in the archive`;

/** The original's answer, as it was given again at another time or address. */
function repeat(revisit: StoredRecord, original: StoredRecord): Promise<Uint8Array> {
  const digest = original.header('WARC-Payload-Digest');
  return formatRecord(
    'response',
    {
      'WARC-Target-URI': revisit.header('WARC-Target-URI') ?? '',
      'WARC-Date': revisit.header('WARC-Date') ?? '',
      'WARC-Refers-To-Target-URI': original.header('WARC-Target-URI') ?? '',
      'WARC-Refers-To-Date': original.header('WARC-Date') ?? '',
      ...(digest === null ? {} : { 'WARC-Payload-Digest': digest }),
    },
    original.block,
  );
}
