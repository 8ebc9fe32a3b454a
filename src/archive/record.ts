import { randomUUID } from 'node:crypto';
import { AsyncIterReader, WARC_1_1, WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import type { ArchivedExchange, Exchange } from '../model/exchange.ts';
import { decodeBody } from './decode.ts';
import { digestOf, matchesDigest } from './digest.ts';
import { ArchiveError, IntegrityError } from './errors.ts';
import { field, formatHead, parseHead } from './http-head.ts';

export type RecordType = 'warcinfo' | 'response' | 'resource' | 'conversion';

/** A WARC record read into memory. */
export interface StoredRecord {
  type: string;
  header(name: string): string | null;
  /** All that follows the WARC header: for a response, HTTP head and body. */
  block: Buffer;
}

/** Puts a WARC/1.1 record together from bytes as they are; it is not yet compressed. Digests are taken here if not given. */
export async function formatRecord(
  type: RecordType,
  fields: Record<string, string>,
  block: Uint8Array,
): Promise<Uint8Array> {
  const record = WARCRecord.create(
    {
      type,
      warcVersion: WARC_1_1,
      date: fields['WARC-Date'] ?? new Date().toISOString(),
      warcHeaders: {
        'WARC-Record-ID': `<urn:uuid:${randomUUID()}>`,
        'WARC-Block-Digest': digestOf(block),
        ...fields,
      },
    },
    [block],
  );
  // The block holds the HTTP head already, byte for byte.
  record.httpHeaders = null;
  return WARCSerializer.serialize(record, { gzip: false });
}

/** What was handed in and not fetched has no address but its digest. */
const HANDED_IN = /^urn:sha256:[0-9a-f]{64}$/;

/**
 * An HTTP exchange becomes a `response`; a rendered document, which no server ever sent, a `conversion`; a file that was
 * handed in a `resource`.
 */
export async function formatExchange(exchange: Exchange): Promise<Uint8Array> {
  const { body } = exchange;
  const fields: Record<string, string> = {
    'WARC-Target-URI': targetUri(exchange.url),
    'WARC-Date': exchange.fetchedAt,
    'WARC-Payload-Digest': digestOf(body),
    ...(exchange.address ? { 'WARC-IP-Address': exchange.address } : {}),
  };
  const handedIn = HANDED_IN.test(exchange.url);
  if (handedIn || exchange.via === 'browser') {
    const type = field(exchange.headers, 'content-type') ?? 'text/html; charset=utf-8';
    return formatRecord(
      handedIn ? 'resource' : 'conversion',
      { ...fields, 'Content-Type': type.replace(/[\r\n]+/g, ' ') },
      body,
    );
  }
  const head = formatHead(exchange.status, exchange.statusText, exchange.headers);
  return formatRecord('response', fields, Buffer.concat([head, body]));
}

function targetUri(url: string): string {
  if (!URL.canParse(url)) throw new ArchiveError(`not a URL: ${JSON.stringify(url)}`);
  return new URL(url).href;
}

/** @throws ArchiveError where the bytes are no WARC record */
export async function parseRecord(bytes: Uint8Array): Promise<StoredRecord> {
  const reader = new AsyncIterReader([bytes], null);
  const record = await new WARCParser(reader, { parseHttp: false }).parse();
  if (record === null || !record.warcHeaders.statusline.startsWith('WARC/'))
    throw new ArchiveError('the stored bytes are not a WARC record');
  const block = Buffer.from(await record.readFully(false));
  if (block.length !== record.warcContentLength) throw new IntegrityError('the WARC record is cut off');
  return { type: record.warcType, header: (name) => record.warcHeader(name) ?? null, block };
}

/**
 * The block digest covers every stored byte of the answer. Where a foreign file has only a payload digest, it may have been
 * taken before or after chunks were joined; the archive itself writes both.
 *
 * @throws IntegrityError where a digest does not match
 */
export function verifyRecord(record: StoredRecord): void {
  const digest = record.header('WARC-Block-Digest');
  if (digest === null) return;
  if (matchesDigest(digest, record.block) === false)
    throw new IntegrityError(
      `the block digest of ${record.header('WARC-Target-URI') ?? record.type} does not match`,
    );
}

/**
 * Whether a record holds an HTTP exchange, a web page or a file that was handed in. Others (requests, DNS answers,
 * screenshots, texts taken out of a page) are passed over.
 */
export function holdsExchange(record: Pick<StoredRecord, 'type' | 'header'>): boolean {
  if (HANDED_IN.test(record.header('WARC-Target-URI') ?? '')) return record.type === 'resource';
  if (!isWeb(record)) return false;
  if (record.type === 'conversion') return /^text\/html\b/i.test(record.header('Content-Type') ?? '');
  return record.type === 'response' || record.type === 'resource';
}

/** Whether a record is about a web address. */
export const isWeb = (record: Pick<StoredRecord, 'header'>): boolean =>
  /^https?:/i.test(record.header('WARC-Target-URI') ?? '');

/**
 * @param limit bytes that the payload may grow to when its encoding is undone
 * @throws ArchiveError where the record holds no exchange or its payload cannot be decoded
 */
export async function toExchange(record: StoredRecord, limit: number): Promise<ArchivedExchange> {
  if (!holdsExchange(record)) throw new ArchiveError(`a ${record.type} record holds no exchange`);
  const url = record.header('WARC-Target-URI')!;
  const fetchedAt = record.header('WARC-Date') ?? '';
  if (Number.isNaN(Date.parse(fetchedAt))) throw new ArchiveError(`the record of ${url} has no date`);
  if (record.type !== 'response') {
    const headers = [['content-type', record.header('Content-Type') ?? 'application/octet-stream']] as const;
    const via = record.type === 'conversion' ? 'browser' : 'http';
    return { url, status: 200, headers, payload: record.block, fetchedAt, via };
  }
  const parsed = parseHead(record.block);
  if (parsed === null) throw new ArchiveError(`the record of ${url} does not begin with an HTTP status line`);
  const { status, headers } = parsed.head;
  const payload = await decodeBody(headers, parsed.body, limit);
  return { url, status, headers, payload, fetchedAt, via: 'http' };
}
