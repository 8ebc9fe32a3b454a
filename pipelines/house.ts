import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Archive, openArchive } from '../src/archive/index.ts';
import { createIngester, type Ingester } from '../src/ingest/index.ts';
import { openStore, type Store } from '../src/store/index.ts';

export interface HouseOptions {
  /** Folder of the database and the archives; made where it is missing. */
  dataDir: string;
  /** A Postgres server instead of the embedded database. */
  databaseUrl?: string | undefined;
}

/** What the pipelines work with: the database, the archives and the readers of documents. */
export interface House {
  store: Store;
  ingester: Ingester;
  /** Folder of a crawl's WARC files. */
  archiveFolder(crawl: string): string;
  /** The crawl's archive, opened once. */
  archive(crawl: string): Promise<Archive>;
  /** Forgets a crawl, its archive and everything that rests on it, with what evaluators added. */
  discard(crawl: string): Promise<void>;
  close(): Promise<void>;
}

/** Under which name the archive of what evaluators added to an evaluation is opened: beside the crawl's, and never in it. */
export const addedArchive = (evaluation: string): string => `${evaluation}.tillagt`;

/** Opens everything; what `openStore` throws, this throws. */
export async function openHouse({ dataDir, databaseUrl }: HouseOptions): Promise<House> {
  const store = await openStore({ dataDir, databaseUrl });
  const ingester = createIngester();
  const archives = new Map<string, Promise<Archive>>();
  const archiveFolder = (crawl: string) => join(dataDir, 'archive', crawl);
  return {
    store,
    ingester,
    archiveFolder,
    archive(crawl) {
      const open = archives.get(crawl) ?? openArchive(archiveFolder(crawl));
      archives.set(crawl, open);
      return open;
    },
    async discard(crawl) {
      const resting = await store.evaluations.list({ crawl });
      await store.crawls.remove(crawl);
      for (const name of [crawl, ...resting.map(({ id }) => addedArchive(id))]) {
        await (await archives.get(name))?.close();
        archives.delete(name);
        await rm(archiveFolder(name), { recursive: true, force: true });
      }
    },
    async close() {
      await ingester.close();
      await Promise.all([...archives.values()].map(async (open) => (await open).close()));
      await store.close();
    },
  };
}
