import type { Job } from 'bullmq';
import type { Store } from '../src/store/index.ts';
import type { Handlers } from './handlers.ts';
import type { Reporter } from './progress.ts';
import type { Queues } from './queues.ts';

/** What the processors of one engine share. */
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

export type Work = (job: Job, signal: AbortSignal) => Promise<unknown>;
