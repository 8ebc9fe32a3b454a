import type { House } from './house.ts';
import { ingestVersion } from './rules.ts';

/** Reads one resource of a crawl into a document, unless today's readers already have. */
export async function ingestResource(house: House, crawl: string, url: string): Promise<void> {
  const { store, ingester } = house;
  if (await store.documents.has(crawl, url, ingestVersion)) return;
  const resource = await store.resources.get(crawl, url);
  if (!resource) throw new Error(`crawl ${crawl} has no resource ${url}`);
  const { payload } = await (await house.archive(crawl)).read(resource.archive);
  await store.documents.save(crawl, url, ingestVersion, await ingester.ingest(resource, payload));
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
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop())
      await ingestResource(house, crawl, url);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
