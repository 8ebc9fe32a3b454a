import { z } from 'zod';
import { LedgerEntry } from '../model/ledger.ts';
import { Resource } from '../model/resource.ts';
import { batches, type Database, type Queryable } from './database.ts';
import { selectResources, writeResources } from './resources.ts';

/** A crawl's memory: every URL ever seen and every resource fetched. What the crawl's port asks for. */
export interface Ledger {
  /** Both in order of canonical URL. */
  load(): Promise<{ entries: LedgerEntry[]; resources: Resource[] }>;
  /** Adds and replaces by canonical URL, all in one transaction. */
  save(changes: { entries: readonly LedgerEntry[]; resources: readonly Resource[] }): Promise<void>;
}

export function ledger(database: Database, crawl: string): Ledger {
  return {
    async load() {
      const rows = await database.query<LedgerEntry & { query: string | null }>(
        `select url, host, state, reason, detail, depth, via, link_texts as "linkTexts", query
         from ledger where crawl = $1 order by url`,
        [crawl],
      );
      const entries = rows.map(({ query, ...entry }) => (query === null ? entry : { ...entry, query }));
      return { entries, resources: await selectResources(database, crawl) };
    },
    async save(changes) {
      const entries = z.array(LedgerEntry).parse(latest(changes.entries));
      const resources = z.array(Resource).parse(latest(changes.resources));
      if (entries.length + resources.length === 0) return;
      await database.transaction(async (tx) => {
        await writeEntries(tx, crawl, entries);
        await writeResources(tx, crawl, resources);
      });
    },
  };
}

/** One row a URL, the last one given: a statement cannot write the same row twice. */
const latest = <T extends { url: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.url, item])).values(),
];

async function writeEntries(tx: Queryable, crawl: string, entries: readonly LedgerEntry[]): Promise<void> {
  for (const batch of batches(entries)) {
    const column = <T>(of: (entry: LedgerEntry) => T): T[] => batch.map(of);
    await tx.query(
      `insert into ledger (crawl, url, host, state, reason, detail, depth, via, link_texts, query)
       select $1, * from unnest(
         $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::integer[], $8::text[], $9::jsonb[],
         $10::text[])
       on conflict (crawl, url) do update set
         host = excluded.host, state = excluded.state, reason = excluded.reason, detail = excluded.detail,
         depth = excluded.depth, via = excluded.via, link_texts = excluded.link_texts,
         query = excluded.query`,
      [
        crawl,
        column((entry) => entry.url),
        column((entry) => entry.host),
        column((entry) => entry.state),
        column((entry) => entry.reason),
        column((entry) => entry.detail),
        column((entry) => entry.depth),
        column((entry) => entry.via),
        column((entry) => JSON.stringify(entry.linkTexts)),
        column((entry) => entry.query ?? null),
      ],
    );
  }
}
