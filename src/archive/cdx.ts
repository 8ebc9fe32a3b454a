import { getSurt } from 'warcio';
import type { ArchivePointer } from '../model/resource.ts';
import { ArchiveError } from './errors.ts';
import { listFiles, members } from './files.ts';
import { field, parseHead } from './http-head.ts';
import { createReaders } from './readers.ts';
import type { StoredRecord } from './record.ts';

/**
 * Lines of a CDXJ index over a folder's files, in the order of the records, each with its line feed. Only what programs that
 * replay an archive can show is there: a rendered page (`conversion`) would hide the answer that the server gave under the
 * same address. Damaged stretches are passed over; whoever audits the archive is told of them.
 *
 * @param prefix what the files' names begin with where the index is used
 */
export async function* cdxLines(folder: string, prefix: string): AsyncGenerator<string> {
  const readers = createReaders(folder);
  try {
    for (const file of await listFiles(folder)) {
      for await (const pointer of members(await readers.open(file), file, 0, () => {})) {
        const record = await readers.load(pointer).catch(unlessDamaged);
        if (record !== null && isShown(record)) yield lineOf(record, pointer, `${prefix}${file}`);
      }
    }
  } finally {
    await readers.close();
  }
}

function unlessDamaged(error: unknown): null {
  if (error instanceof ArchiveError) return null;
  throw error;
}

const isShown = (record: StoredRecord): boolean =>
  ['response', 'resource'].includes(record.type) && record.header('WARC-Target-URI') !== null;

function lineOf(record: StoredRecord, { offset, length }: ArchivePointer, filename: string): string {
  const url = record.header('WARC-Target-URI')!;
  const timestamp = (record.header('WARC-Date') ?? '').replace(/\D/g, '').slice(0, 14);
  const head = record.type === 'response' ? parseHead(record.block)?.head : undefined;
  const type = head ? field(head.headers, 'content-type') : record.header('Content-Type');
  const about = {
    url,
    mime: type?.split(';')[0]?.trim() || 'unk',
    status: String(head?.status ?? 200),
    digest: record.header('WARC-Payload-Digest') ?? undefined,
    length: String(length),
    offset: String(offset),
    filename,
  };
  return `${getSurt(url)} ${timestamp} ${JSON.stringify(about)}\n`;
}
