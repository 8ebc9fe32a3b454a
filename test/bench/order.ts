import { checks } from '../../src/checks/index.ts';
import { type CrawlOptions, crawlSite } from '../../src/crawl/index.ts';
import type { ArchivedExchange, Exchange } from '../../src/model/exchange.ts';
import type { ArchivePointer } from '../../src/model/resource.ts';
import { median, type Row } from './row.ts';
import { type BenchSite, buildSite } from './site/build.ts';
import { TODAY } from './site/plot.ts';
import { serveBenchSite } from './site/serve.ts';
import { wordings } from './site/wordings.ts';

type Order = NonNullable<CrawlOptions['order']>;

/** Pages of which some must have been fetched before a question can be answered. */
interface Need {
  name: string;
  paths: Set<string>;
  atLeast: number;
}

/** Minutes of this many meetings show that a body publishes them. */
const MEETINGS = 2;

const SIZE = 3000;

function needsOf({ evidence, minutes }: BenchSite): Need[] {
  const pages = Object.entries(evidence).map(([name, { path }]) => ({
    name,
    paths: new Set([path]),
    atLeast: 1,
  }));
  const papers = minutes.map(({ body, minutes }) => ({
    name: body.name,
    paths: new Set(minutes.map(({ path }) => path)),
    atLeast: MEETINGS,
  }));
  return [...pages, ...papers];
}

/** Counts answers, and when which need was met; keeps nothing. */
class Counter {
  requests = 0;
  /** Requests until each need was met. */
  readonly met = new Map<string, number>();
  readonly #needs: readonly Need[];
  readonly #had = new Map<Need, number>();
  readonly #done: () => void;

  constructor(needs: readonly Need[], done: () => void) {
    this.#needs = needs;
    this.#done = done;
  }

  async append({ url }: Exchange): Promise<ArchivePointer> {
    this.requests++;
    const path = decodeURI(new URL(url).pathname);
    for (const need of this.#needs) {
      if (!need.paths.has(path)) continue;
      const had = (this.#had.get(need) ?? 0) + 1;
      this.#had.set(need, had);
      if (had === need.atLeast) this.met.set(need.name, this.requests);
    }
    if (this.met.size === this.#needs.length) this.#done();
    return { file: 'none', offset: this.requests, length: 1 };
  }

  async read(): Promise<ArchivedExchange> {
    throw new Error('nothing is kept');
  }

  async *records(): AsyncGenerator<never> {}
}

/** Requests until the evidence of every question has been fetched; robots.txt and sitemaps are requests too. */
async function requestsUntilMet(start: string, site: BenchSite, order: Order): Promise<Map<string, number>> {
  const enough = new AbortController();
  const counter = new Counter(needsOf(site), () => enough.abort());
  await crawlSite(
    {
      start,
      topics: checks.map(({ topic }) => ({ topic, weight: 1 })),
      at: TODAY,
      order,
      maxResources: 2 * SIZE,
      delayMs: 0,
      allowPrivate: true,
    },
    {
      archive: counter,
      ledger: { load: async () => ({ entries: [], resources: [] }), save: async () => {} },
      signal: enough.signal,
    },
  );
  const missed = needsOf(site).filter(({ name }) => !counter.met.has(name));
  if (missed.length > 0) throw new Error(`${order} never found ${missed.map(({ name }) => name).join(', ')}`);
  return counter.met;
}

/** Requests until the evidence is complete, best first against breadth first, on three municipalities' ways to arrange a site. */
export async function* measureOrder(): AsyncGenerator<Row> {
  for (const sitemap of [false, true]) {
    const counts: Record<Order, number[]> = { 'best-first': [], 'breadth-first': [] };
    for (const [wording, { name }] of wordings.entries()) {
      const site = buildSite(wordings[wording]!, SIZE);
      const served = await serveBenchSite({ wording, size: SIZE, sitemap, stubs: true });
      for (const order of ['best-first', 'breadth-first'] as const) {
        const met = await requestsUntilMet(served.url, site, order);
        counts[order].push(Math.max(...met.values()));
        const details = [...met].map(([need, at]) => `${need} ${at}`).join(', ');
        process.stderr.write(`${name}, ${sitemap ? 'sitemap' : 'no sitemap'}, ${order}: ${details}\n`);
      }
      await served.close();
    }
    const [best, breadth] = [counts['best-first'], counts['breadth-first']];
    const ratios = best.map((count, at) => count / breadth[at]!);
    yield {
      what: `Requests until the evidence of the four checks is complete, ${sitemap ? 'with' : 'without'} a sitemap (three sites of 3,000 resources)`,
      measured: `${best.join(', ')} best first`,
      against: `${breadth.join(', ')} breadth first`,
      ratio: `${median(ratios).toFixed(2)}, worst ${Math.max(...ratios).toFixed(2)}`,
      aim: '0.10',
    };
  }
}
