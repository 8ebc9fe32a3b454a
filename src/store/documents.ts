import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { Document } from '../model/document.ts';
import type { Database } from './database.ts';

/** Fastest level: the text shrinks to a fifth, higher levels gain little and take three times as long. */
const LEVEL = 1;

/** Documents unpacked at a time: bounds what is held twice, packed and unpacked. */
const PAGE = 250;

/** What was read out of a crawl's resources, and by which version of the readers. */
export interface Documents {
  /** Keeps what a resource turned out to be; null where it is no document, so that it is not read again. */
  save(crawl: string, url: string, version: string, document: Document | null): Promise<void>;
  /** Whether that version has read the resource, document or not. */
  has(crawl: string, url: string, version: string): Promise<boolean>;
  /** URLs of the resources that that version has read, in order. */
  read(crawl: string, version: string): Promise<string[]>;
  get(crawl: string, url: string): Promise<Document | null>;
  /** Every document of the crawl, in order of canonical URL. */
  load(crawl: string): Promise<Document[]>;
}

export function documents(database: Database): Documents {
  return {
    async save(crawl, url, version, document) {
      const body = document === null ? null : await pack(Document.parse(document));
      await database.query(
        `insert into document (crawl, url, ingest_version, body) values ($1, $2, $3, $4)
         on conflict (crawl, url) do update set ingest_version = excluded.ingest_version, body = excluded.body`,
        [crawl, url, version, body],
      );
    },
    async has(crawl, url, version) {
      const rows = await database.query(
        'select 1 from document where crawl = $1 and url = $2 and ingest_version = $3',
        [crawl, url, version],
      );
      return rows.length > 0;
    },
    async read(crawl, version) {
      const rows = await database.query<{ url: string }>(
        'select url from document where crawl = $1 and ingest_version = $2 order by url',
        [crawl, version],
      );
      return rows.map((row) => row.url);
    },
    async get(crawl, url) {
      const rows = await database.query<{ body: string | null }>(
        'select body from document where crawl = $1 and url = $2',
        [crawl, url],
      );
      const body = rows[0]?.body ?? null;
      return body === null ? null : unpack(body);
    },
    async load(crawl) {
      const found: Document[] = [];
      for (let after = ''; ; ) {
        const rows = await database.query<{ url: string; body: string }>(
          `select url, body from document where crawl = $1 and url > $2 and body is not null
           order by url limit ${PAGE}`,
          [crawl, after],
        );
        found.push(...(await Promise.all(rows.map((row) => unpack(row.body)))));
        if (rows.length < PAGE) return found;
        after = rows.at(-1)!.url;
      }
    },
  };
}

const squeeze = promisify<Buffer, { level: number }, Buffer>(gzip);
const expand = promisify<Buffer, Buffer>(gunzip);

/** Text, because the embedded database spends twice the time on bytes, which it carries as hexadecimal. */
const pack = async (document: Document): Promise<string> =>
  (await squeeze(Buffer.from(JSON.stringify(document)), { level: LEVEL })).toString('base64');

const unpack = async (body: string): Promise<Document> =>
  JSON.parse((await expand(Buffer.from(body, 'base64'))).toString()) as Document;
