import { checks } from '../src/checks/index.ts';
import { NoBrowserError, openBrowser, type Renderer } from '../src/crawl/browser/index.ts';
import {
  type BrowserPort,
  type CrawlProgress,
  type CrawlSummary,
  crawlSite,
  isPublicAddress,
} from '../src/crawl/index.ts';
import type { Crawl } from '../src/store/index.ts';
import type { CrawlLimits } from './draft.ts';
import type { House } from './house.ts';
import { isReading } from './ingest.ts';
import { isRefusal, SiteUnreachable, sentenceOn } from './site-failure.ts';

export interface CrawlWatch {
  signal: AbortSignal;
  /** Told of each resource that is archived and in the ledger. */
  onResource(url: string): void;
  onProgress(progress: CrawlProgress): void;
}

/**
 * Fetches an evaluation's site, or takes up what an earlier run had fetched, or reads a foreign archive that was taken in.
 *
 * @throws SiteUnreachable where there is nothing to draft from
 */
export async function crawlFor(house: House, evaluation: string, watch: CrawlWatch): Promise<void> {
  const { store } = house;
  const { crawl: id, date } = (await store.evaluations.get(evaluation))!;
  const crawl = (await store.crawls.get(id))!;
  if (crawl.state === 'done') return reportAll(house, id, watch);
  const limits = crawl.options as unknown as CrawlLimits;
  await reportAll(house, id, watch);
  const browser = lazyBrowser(limits.allowPrivate);
  const summary = await crawlSite(
    {
      start: crawl.seed,
      hosts: crawl.municipality.hosts,
      // Several questions share a topic; the site is asked about it once.
      topics: [...new Set(checks.map(({ topic }) => topic))].map((topic) => ({ topic, weight: 1 })),
      at: date,
      maxResources: limits.maxResources,
      delayMs: limits.delayMs,
      allowPrivate: limits.allowPrivate,
      offline: limits.from !== null,
    },
    {
      archive: await house.archive(id),
      ledger: store.ledger(id),
      onResource: ({ url }) => watch.onResource(url),
      onProgress: watch.onProgress,
      signal: watch.signal,
      browser,
    },
  ).finally(() => browser.close());
  await conclude(house, crawl, summary);
  watch.signal.throwIfAborted();
}

async function conclude({ store }: House, { id }: Crawl, summary: CrawlSummary): Promise<void> {
  const { ended, failure } = summary;
  if (ended === 'aborted') return store.crawls.finish(id, { state: 'interrupted', summary });
  if (failure && !isRefusal(failure)) {
    await store.crawls.finish(id, { state: 'failed', summary });
    throw new SiteUnreachable(failure);
  }
  const refusal = failure ?? summary.blocked;
  await store.crawls.finish(id, { state: 'done', summary, blocked: refusal && sentenceOn(refusal) });
}

/** A crash may have come between a resource's saving and its being told; telling twice does no harm. */
async function reportAll({ store }: House, crawl: string, { onResource }: CrawlWatch): Promise<void> {
  for (const resource of await store.resources.list(crawl)) if (isReading(resource)) onResource(resource.url);
}

/** A browser that is started for the first page that needs one; where there is none, such pages stay as they came. */
export function lazyBrowser(allowPrivate: boolean): BrowserPort & { close(): Promise<void> } {
  let started: Promise<Renderer | null> | undefined;
  const start = () =>
    openBrowser({ allowAddress: allowPrivate ? () => true : isPublicAddress }).catch((error) => {
      if (error instanceof NoBrowserError) return null;
      throw error;
    });
  return {
    async render(url) {
      started ??= start();
      return (await started)?.render(url) ?? null;
    },
    async close() {
      await (await started?.catch(() => null))?.close();
    },
  };
}
