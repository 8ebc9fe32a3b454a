import { DelayedError, type Job, type Processor, WaitingError } from 'bullmq';
import type { Store } from '../src/store/index.ts';
import type { Handlers } from './handlers.ts';
import { ingestFeed } from './ingest-feed.ts';
import { FinalError, IngestJob, IngestResult, type Lost, MAX_DEATHS, type Step } from './jobs.ts';
import type { Reporter } from './progress.ts';
import { addIngestJobs, type Queues } from './queues.ts';

/** What processors share. */
export interface Shop {
  store: Store;
  queues: Queues;
  handlers: Handlers;
  /** Aborted when the engine closes. */
  closing: AbortSignal;
  /** False for what an earlier run left and nobody has asked for again. */
  wanted(evaluation: string): boolean;
  reporter(evaluation: string): Reporter;
}

/** Milliseconds until a set-aside job would run by itself: ten years. */
const FAR = 10 * 365 * 24 * 3600 * 1000;

type Work = (job: Job, signal: AbortSignal) => Promise<unknown>;

export const processors = (shop: Shop): Record<Step, Processor> => ({
  crawl: guarded(shop, (job, signal) => crawl(shop, job, signal)),
  ingest: guarded(shop, (job, signal) => ingest(shop, job, signal)),
  check: guarded(shop, (job, signal) => check(shop, job, signal)),
  draft: guarded(shop, (job, signal) => draft(shop, job, signal)),
});

/**
 * Runs a step unless nobody wants it, and puts the job back when the engine closes meanwhile: whatever the handler made of the
 * interruption, being done again costs an idempotent handler little, and a half-done crawl taken for a whole one costs trust.
 */
function guarded(shop: Shop, work: Work): Processor {
  return async (job, token, lost) => {
    if (!shop.wanted(job.data.evaluation)) return setAside(shop, job, token);
    const signal = lost === undefined ? shop.closing : AbortSignal.any([shop.closing, lost]);
    try {
      const result = await work(job, signal);
      if (!shop.closing.aborted) return result;
    } catch (error) {
      if (!shop.closing.aborted) throw error;
    }
    await job.moveToWait(token);
    throw new WaitingError();
  };
}

/** A job of an evaluation that nobody has asked for: kept, but out of the way until somebody does. */
async function setAside(shop: Shop, job: Job, token: string | undefined): Promise<never> {
  await job.moveToDelayed(Date.now() + FAR, token);
  // Asked for while it was on its way.
  if (shop.wanted(job.data.evaluation)) await job.promote();
  throw new DelayedError();
}

async function crawl({ queues, handlers, reporter }: Shop, job: Job, signal: AbortSignal): Promise<void> {
  const { evaluation } = job.data;
  const report = reporter(evaluation);
  const feed = ingestFeed((groups) => addIngestJobs(queues, evaluation, groups));
  await handlers.crawl(evaluation, {
    signal,
    progress: (data) => report.say('crawl', data),
    addIngest: (...urls) => feed.push(urls),
  });
  // The parent may begin when this job ends, so everything that it must wait for has to stand below it by then.
  await feed.drained();
  await report.flush();
}

/** Several resources in one job are only for speed: what goes wrong with one becomes a job of its own. */
async function ingest(shop: Shop, job: Job, signal: AbortSignal): Promise<IngestResult> {
  const { evaluation, urls, deaths } = IngestJob.parse(job.data);
  const died = deaths + job.stalledCounter;
  if (urls.length > 1 && died > 0) {
    await separately(shop, evaluation, urls, died);
    return { lost: [] };
  }
  if (died > MAX_DEATHS)
    return { lost: [{ url: urls[0]!, reason: `the program ended ${died} times over it` }] };
  const failed = await readEach(shop, evaluation, urls, signal);
  if (urls.length > 1) {
    await separately(shop, evaluation, [...failed.keys()], 0);
    return { lost: [] };
  }
  for (const [url, error] of failed) {
    if (job.attemptsMade + 1 < job.opts.attempts! && !(error instanceof FinalError)) throw error;
    return { lost: [{ url, reason: messageOf(error) }] };
  }
  return { lost: [] };
}

async function readEach(
  { handlers, reporter }: Shop,
  evaluation: string,
  urls: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, unknown>> {
  const failed = new Map<string, unknown>();
  const context = { signal, progress: (data: unknown) => reporter(evaluation).say('ingest', data) };
  for (const url of urls) {
    signal.throwIfAborted();
    try {
      await handlers.ingest(evaluation, url, context);
    } catch (error) {
      failed.set(url, error);
    }
  }
  return failed;
}

const separately = (shop: Shop, evaluation: string, urls: readonly string[], deaths: number) =>
  urls.length === 0
    ? Promise.resolve()
    : addIngestJobs(
        shop.queues,
        evaluation,
        urls.map((url) => [url]),
        deaths,
      );

async function check({ handlers, reporter }: Shop, job: Job, signal: AbortSignal): Promise<void> {
  const { evaluation } = job.data;
  const report = reporter(evaluation);
  await handlers.check(evaluation, {
    signal,
    progress: (data) => report.say('check', data),
    lost: await lostBelow(job),
  });
  await report.flush();
}

/** What the evaluation's ingest jobs gave up on, in order of URL. */
async function lostBelow(job: Job): Promise<Lost[]> {
  const values = Object.values((await job.getChildrenValues()) ?? {});
  const lost = values.flatMap((value) => IngestResult.safeParse(value).data?.lost ?? []);
  return lost.sort((a, b) => (a.url < b.url ? -1 : 1));
}

async function draft({ store, handlers, reporter }: Shop, job: Job, signal: AbortSignal): Promise<void> {
  const { evaluation } = job.data;
  const report = reporter(evaluation);
  await handlers.draft(evaluation, { signal, progress: (data) => report.say('draft', data) });
  const kept = await store.evaluations.get(evaluation);
  if (kept?.state !== 'done') throw new FinalError('the draft saved no sheet');
  await report.flush();
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
