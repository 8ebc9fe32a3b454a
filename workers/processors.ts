import { DelayedError, type Job, type Processor, WaitingError } from 'bullmq';
import { ingestFeed } from './ingest-feed.ts';
import { ingestProcessor } from './ingest-processor.ts';
import { FinalError, IngestResult, type Lost, type Step } from './jobs.ts';
import { addIngestJobs } from './queues.ts';
import type { Shop, Work } from './shop.ts';

/** Milliseconds until a set-aside job would run by itself: ten years. */
const FAR = 10 * 365 * 24 * 3600 * 1000;

export const processors = (shop: Shop): Record<Step, Processor> => ({
  crawl: guarded(shop, (job, signal) => crawl(shop, job, signal)),
  ingest: guarded(shop, ingestProcessor(shop)),
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
