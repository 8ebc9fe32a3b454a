import type { Resource } from '../model/resource.ts';
import { batches, type Database, type Queryable } from './database.ts';

export interface Resources {
  get(crawl: string, url: string): Promise<Resource | null>;
  /** In order of canonical URL. */
  list(crawl: string): Promise<Resource[]>;
}

export const resources = (database: Database): Resources => ({
  async get(crawl, url) {
    const rows = await database.query<{ fields: Resource }>(
      'select fields from resource where crawl = $1 and url = $2',
      [crawl, url],
    );
    return rows[0]?.fields ?? null;
  },
  list: (crawl) => selectResources(database, crawl),
});

export async function selectResources(from: Queryable, crawl: string): Promise<Resource[]> {
  const rows = await from.query<{ fields: Resource }>(
    'select fields from resource where crawl = $1 order by url',
    [crawl],
  );
  return rows.map((row) => row.fields);
}

/** Writes resources that were validated; a document that was read from other bytes is forgotten. */
export async function writeResources(
  tx: Queryable,
  crawl: string,
  resources: readonly Resource[],
): Promise<void> {
  for (const batch of batches(resources)) {
    await tx.query(
      `delete from document using resource, unnest($2::text[], $3::text[]) as fresh(url, sha256)
       where document.crawl = $1 and document.url = fresh.url
         and resource.crawl = $1 and resource.url = fresh.url and resource.fields->>'sha256' <> fresh.sha256`,
      [crawl, batch.map((resource) => resource.url), batch.map((resource) => resource.sha256)],
    );
    await tx.query(
      `insert into resource (crawl, url, fields) select $1, * from unnest($2::text[], $3::json[])
       on conflict (crawl, url) do update set fields = excluded.fields`,
      [crawl, batch.map((resource) => resource.url), batch.map((resource) => JSON.stringify(resource))],
    );
  }
}
