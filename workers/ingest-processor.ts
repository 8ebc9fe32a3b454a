import type { Job } from 'bullmq';
import { FinalError, IngestJob, type IngestResult, MAX_DEATHS } from './jobs.ts';
import { addIngestJobs } from './queues.ts';
import type { Shop, Work } from './shop.ts';
import { turns } from './turns.ts';

const NOTHING_LOST: IngestResult = { lost: [] };

/**
 * Reads the resources of ingest jobs. Several in one job are only for speed: what goes wrong with one becomes a job of its own.
 * What was in hand when a process died is read by itself, so that it shows which of them it dies over.
 */
export function ingestProcessor(shop: Shop): Work {
  const taking = turns();
  const read = readerOf(shop);

  async function several({ evaluation, urls, suspect }: IngestJob, signal: AbortSignal): Promise<void> {
    const failed = suspect ? urls : await failing(urls, (url) => read(evaluation, url, signal));
    signal.throwIfAborted();
    const groups = failed.map((url) => [url]);
    if (groups.length > 0) await addIngestJobs(shop.queues, evaluation, groups, suspect);
  }

  async function one(job: Job, data: IngestJob, signal: AbortSignal): Promise<IngestResult> {
    const { evaluation, suspect, alone } = data;
    const url = data.urls[0]!;
    if (alone >= MAX_DEATHS) return { lost: [{ url, reason: `the program ended ${alone} times over it` }] };
    if (suspect) await job.updateData({ ...data, alone: alone + 1 });
    try {
      await read(evaluation, url, signal);
      return NOTHING_LOST;
    } catch (error) {
      if (suspect) await job.updateData(data);
      if (signal.aborted) throw error;
      if (job.attemptsMade + 1 < job.opts.attempts! && !(error instanceof FinalError)) throw error;
      return { lost: [{ url, reason: error instanceof Error ? error.message : String(error) }] };
    }
  }

  return async (job, signal) => {
    const known = IngestJob.parse(job.data);
    const data = { ...known, suspect: known.suspect || job.stalledCounter > 0 };
    const work = async () => {
      signal.throwIfAborted();
      if (data.urls.length === 1) return one(job, data, signal);
      await several(data, signal);
      return NOTHING_LOST;
    };
    return data.suspect ? taking.alone(work) : taking.together(work);
  };
}

/** Reads one resource; never the same twice at a time, as when a resumed crawl names again what is still in the queue. */
function readerOf({ handlers, reporter }: Shop) {
  const inHand = new Map<string, Promise<void>>();
  return async (evaluation: string, url: string, signal: AbortSignal): Promise<void> => {
    const key = `${evaluation} ${url}`;
    for (let other = inHand.get(key); other !== undefined; other = inHand.get(key))
      await other.catch(() => {});
    signal.throwIfAborted();
    const progress = (data: unknown) => reporter(evaluation).say('ingest', data);
    const reading = handlers.ingest(evaluation, url, { signal, progress });
    inHand.set(key, reading);
    await reading.finally(() => inHand.delete(key));
  };
}

async function failing(urls: readonly string[], read: (url: string) => Promise<void>): Promise<string[]> {
  const failed: string[] = [];
  for (const url of urls) await read(url).catch(() => failed.push(url));
  return failed;
}
