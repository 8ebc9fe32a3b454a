import { unread } from '../src/ingest/index.ts';
import type { Document } from '../src/model/document.ts';
import type { Resource } from '../src/model/resource.ts';
import type { House } from './house.ts';
import { ingestVersion } from './rules.ts';

/** Whether a resource is something to read; robots.txt and sitemaps are the crawl's own. */
export const isReading = ({ mediaType }: Resource): boolean => !mediaType.startsWith('application/x-');

/** Reads one resource of a crawl, unless today's readers already have; null where it is no document, or was read before. */
export async function ingestResource(house: House, crawl: string, url: string): Promise<Document | null> {
  const { store, ingester } = house;
  if (await store.documents.has(crawl, url, ingestVersion)) return null;
  const resource = await store.resources.get(crawl, url);
  if (!resource) throw new Error(`crawl ${crawl} has no resource ${url}`);
  const { payload } = await (await house.archive(crawl)).read(resource.archive);
  const document = await ingester.ingest(resource, payload);
  await store.documents.save(crawl, url, ingestVersion, document);
  return document;
}

/** What no attempt could read is a document all the same: one that coverage counts and names. */
export async function keepLost(
  { store }: House,
  crawl: string,
  lost: readonly { url: string; reason: string }[],
): Promise<void> {
  for (const { url, reason } of lost) {
    const resource = await store.resources.get(crawl, url);
    if (!resource) continue;
    const document = unread(resource, 'quarantined', `läsningen gick fel: ${reason}`);
    await store.documents.save(crawl, url, ingestVersion, document);
  }
}

/** How many resources are read at a time when a whole crawl is read anew: enough to keep the PDF threads busy. */
const AT_ONCE = 8;

/** Reads what today's readers have not read yet, from the archive, without the network. */
export async function ingestRest(house: House, crawl: string): Promise<void> {
  const read = new Set(await house.store.documents.read(crawl, ingestVersion));
  const waiting = (await house.store.resources.list(crawl))
    .map(({ url }) => url)
    .filter((url) => !read.has(url));
  const worker = async () => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) await readOrKeep(house, crawl, url);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function readOrKeep(house: House, crawl: string, url: string): Promise<void> {
  try {
    await ingestResource(house, crawl, url);
  } catch (error) {
    await keepLost(house, crawl, [{ url, reason: error instanceof Error ? error.message : String(error) }]);
  }
}
