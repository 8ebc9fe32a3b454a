import { createHash } from 'node:crypto';
import type { JobsOptions } from 'bullmq';
import { z } from 'zod';

/** The steps of one evaluation, in order; each has a queue of its name. */
export const steps = ['crawl', 'ingest', 'check', 'draft'] as const;
export type Step = (typeof steps)[number];

/** Jobs carry ids, never payloads: what they are about stands in the store. */
export const EvaluationJob = z.object({ evaluation: z.string() });
export type EvaluationJob = z.infer<typeof EvaluationJob>;

export const IngestJob = EvaluationJob.extend({
  /** Resources to read, by canonical URL. */
  urls: z.array(z.string()).min(1),
  /** Whether a process has died while it held these among others. */
  suspect: z.boolean(),
  /** How often it was begun with nothing else beside it, and not ended. */
  alone: z.number().int().nonnegative(),
});
export type IngestJob = z.infer<typeof IngestJob>;

/** A resource that could not be read, after all attempts. */
export const Lost = z.object({ url: z.string(), reason: z.string() });
export type Lost = z.infer<typeof Lost>;

/** What an ingest job leaves for its parent. It always completes, so that nothing that cannot be read holds up a sheet. */
export const IngestResult = z.object({ lost: z.array(Lost) });
export type IngestResult = z.infer<typeof IngestResult>;

/** A resource over which the process has died so often, with nothing else to blame, is not tried again. */
export const MAX_DEATHS = 2;

/** What is wrong stays wrong: the job fails at once, without further attempts. */
export class FinalError extends Error {
  /** BullMQ goes by this name. */
  override name = 'UnrecoverableError';
}

/**
 * How jobs of a step behave. Finished jobs leave at once: the store knows what was done. Failed ones stay until the evaluation
 * is submitted again, for their reasons.
 */
export const optionsOf: Record<Step, JobsOptions> = {
  crawl: {
    attempts: 3,
    backoff: { type: 'exponential', delay: 2000 },
    failParentOnFailure: true,
    removeOnComplete: true,
  },
  ingest: {
    attempts: 2,
    backoff: { type: 'fixed', delay: 500 },
    ignoreDependencyOnFailure: true,
    removeOnComplete: true,
  },
  check: {
    attempts: 2,
    backoff: { type: 'fixed', delay: 500 },
    failParentOnFailure: true,
    removeOnComplete: true,
  },
  draft: { attempts: 2, backoff: { type: 'fixed', delay: 500 }, removeOnComplete: true },
};

/** Same resources, same job: adding them twice does no work twice. */
export const ingestId = (evaluation: string, urls: readonly string[]): string =>
  `${evaluation}-${createHash('sha256').update(urls.join('\n')).digest('hex').slice(0, 32)}`;

/** BullMQ builds keys from ids with colons between, and keeps bare numbers for itself. */
export function assertUsableId(evaluation: string): void {
  if (evaluation.includes(':') || /^\d*$/.test(evaluation)) {
    throw new Error(`An evaluation cannot be called ${JSON.stringify(evaluation)}`);
  }
}
