import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CheerioCrawler, Configuration, LogLevel, log, MemoryStorage } from 'crawlee';
import { crawlFor } from '../../pipelines/crawl.ts';
import { beginEvaluation } from '../../pipelines/draft.ts';
import { openHouse } from '../../pipelines/house.ts';
import { resolveTarget } from '../../pipelines/target.ts';
import { median, type Row, times } from './row.ts';
import { TODAY } from './site/plot.ts';
import { type Served, serveBenchSite } from './site/serve.ts';

const SIZE = 1000;
/** The first round warms both up and is not counted. */
const ROUNDS = 4;

interface Speed {
  pages: number;
  seconds: number;
}

/** The crawl as a draft does it: archive and ledger written, best first, but with no pause between requests. */
async function own(url: string): Promise<Speed> {
  const dataDir = await mkdtemp(join(tmpdir(), 'underlag-bench-'));
  const house = await openHouse({ dataDir });
  try {
    const limits = { maxResources: 2 * SIZE, delayMs: 0, allowPrivate: true, from: null };
    const request = {
      ...resolveTarget(url),
      limits,
      instrument: 'kommunkompassen-2010',
      date: TODAY,
    } as const;
    const { evaluation } = await beginEvaluation(house, request);
    const watch = { signal: new AbortController().signal, onResource: () => {}, onProgress: () => {} };
    const start = performance.now();
    await crawlFor(house, evaluation.id, watch);
    const seconds = (performance.now() - start) / 1000;
    return { pages: (await house.store.resources.list(evaluation.crawl)).length, seconds };
  } finally {
    await house.close();
    await rm(dataDir, { recursive: true });
  }
}

/**
 * Crawlee with memory storage, keeping nothing: follows links, reads titles, takes PDFs. One request at a time, as a polite crawl
 * must; left to itself it asks in parallel, and is slower for it.
 */
async function crawlee(url: string): Promise<Speed> {
  let pages = 0;
  const configuration = new Configuration({
    persistStorage: false,
    storageClient: new MemoryStorage({ persistStorage: false, writeMetadata: false }),
  });
  const crawler = new CheerioCrawler(
    {
      minConcurrency: 1,
      maxConcurrency: 1,
      additionalMimeTypes: ['application/pdf'],
      async requestHandler({ $, enqueueLinks }) {
        pages++;
        if (!$) return;
        $('title').text();
        await enqueueLinks({ strategy: 'same-hostname' });
      },
    },
    configuration,
  );
  const start = performance.now();
  await crawler.run([url]);
  return { pages, seconds: (performance.now() - start) / 1000 };
}

/** Pages and documents a second over the same site; what each fetched is compared too, so that none is fast by leaving out. */
export async function* measureLoop(): AsyncGenerator<Row> {
  log.setLevel(LogLevel.ERROR);
  const served = await serveBenchSite({ wording: 0, size: SIZE });
  try {
    const rounds = await alternate(served);
    const of = (name: 'own' | 'crawlee') => median(rounds.map((round) => rate(round[name])));
    yield {
      what: `Crawl loop, pages and documents a second (site of ${SIZE}; median of ${rounds.length} alternating rounds)`,
      measured: `${of('own').toFixed(0)}/s, archive and ledger written`,
      against: `${of('crawlee').toFixed(0)}/s, Crawlee's CheerioCrawler in memory`,
      ratio: times(median(rounds.map((round) => rate(round.own) / rate(round.crawlee)))),
      aim: '2 ×',
    };
  } finally {
    await served.close();
  }
}

const rate = ({ pages, seconds }: Speed): number => pages / seconds;

async function alternate({ url }: Served): Promise<Record<'own' | 'crawlee', Speed>[]> {
  const rounds: Record<'own' | 'crawlee', Speed>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const speeds = { own: await own(url), crawlee: await crawlee(url) };
    const told = Object.entries(speeds).map(
      ([name, { pages, seconds }]) => `${name} ${pages} in ${seconds.toFixed(1)} s`,
    );
    process.stderr.write(`crawl loop, round ${round}: ${told.join(', ')}\n`);
    if (Math.abs(speeds.own.pages - speeds.crawlee.pages) > SIZE / 100)
      throw new Error(`the crawls differ: ${told.join(', ')}`);
    if (round > 0) rounds.push(speeds);
  }
  return rounds;
}
