import { setTimeout as delay } from 'node:timers/promises';
import { type Job, Worker } from 'bullmq';
import type { Sheet } from '../src/model/sheet.ts';
import type { Store } from '../src/store/index.ts';
import { connectQueues } from './connection.ts';
import type { Handlers } from './handlers.ts';
import { assertUsableId, type Step, steps } from './jobs.ts';
import { processors } from './processors.ts';
import { type Reporter, reporter } from './progress.ts';
import { closeQueues, failureOf, flowOf, openQueues, removeFlow } from './queues.ts';
import { bringBack, sweep, takeBack } from './recovery.ts';
import { EngineClosed, type WatchOptions, watcher } from './watch.ts';

export { EngineClosed, EvaluationFailed } from './watch.ts';

export interface EngineOptions {
  store: Store;
  handlers: Handlers;
  /** Keeps the jobs in Redis instead of in the store's database. */
  redisUrl?: string | undefined;
  /** Jobs of each step at a time in this process. */
  concurrency?: Partial<Record<Step, number>>;
  /** Milliseconds after which a job whose process has died counts as abandoned, where others share the queue. */
  lockDuration?: number;
  /** Hears of what goes wrong beside the jobs themselves: a lost connection, a lock that could not be renewed. */
  onError?: (error: Error) => void;
}

export interface Engine {
  /** Has an evaluation drafted. One that was interrupted goes on where it was, a failed one is tried again, a done one is left. */
  submit(evaluation: string): Promise<void>;
  /**
   * The evaluation's sheet, when there is one.
   *
   * @throws {EvaluationFailed}
   */
  finished(evaluation: string, options?: WatchOptions): Promise<Sheet>;
  /** Stops: handlers are told, jobs stay and go on when the evaluation is submitted again. */
  close(): Promise<void>;
}

const CONCURRENCY: Record<Step, number> = { crawl: 2, ingest: 4, check: 1, draft: 1 };

/** A minute: work that blocks the event loop this long belongs in a thread. */
const LOCK_DURATION = 60_000;

/** Stalls that a job survives. A crawl takes hours and may meet many restarts; ingest counts for itself. */
const STALLS: Record<Step, number> = { crawl: 1000, ingest: 1000, check: 5, draft: 5 };

/** Milliseconds that handlers are given to stop. */
const GRACE = 10_000;

/** Starts to work on the queues of a store. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { store, handlers, redisUrl, concurrency = {}, lockDuration = LOCK_DURATION } = options;
  const onError = options.onError ?? (() => {});
  const connection = await connectQueues(store, redisUrl);
  const queues = await openQueues(connection, onError);

  // The embedded folder has one process: what is active now was left by a dead one, and what is submitted is submitted here.
  const alone = store.backing.kind === 'embedded';
  if (alone) {
    await sweep(queues, store);
    await takeBack(queues);
  }

  const submitted = new Set<string>();
  const closing = new AbortController();
  const reporters = new Map<string, Reporter>();
  const watch = watcher(store, queues, closing.signal);
  const process = processors({
    store,
    queues,
    handlers,
    closing: closing.signal,
    wanted: (evaluation) => !alone || submitted.has(evaluation),
    reporter(evaluation) {
      const known = reporters.get(evaluation) ?? reporter(queues, evaluation);
      reporters.set(evaluation, known);
      return known;
    },
  });
  const workers = steps.map((step) => {
    const worker = new Worker(
      step,
      process[step],
      {
        ...connection.options,
        concurrency: concurrency[step] ?? CONCURRENCY[step],
        lockDuration,
        stalledInterval: lockDuration / 2,
        maxStalledCount: STALLS[step],
      },
      connection.factory,
    );
    worker.on('error', onError);
    worker.on('lockRenewalFailed', (ids) => {
      for (const id of ids) worker.cancelJob(id);
    });
    worker.on('failed', (job, error) => {
      if (job !== undefined) watch.failed(job.data.evaluation, error);
    });
    return worker;
  });

  const end = (evaluation: string) => {
    reporters.delete(evaluation);
    submitted.delete(evaluation);
    watch.ended(evaluation);
  };
  const recordFailure = async (job: Job) => {
    if (!(await job.isFailed())) return;
    const { evaluation } = job.data;
    const { step, reason } = await failureOf(queues, evaluation);
    await store.evaluations.fail(evaluation, `${step}: ${reason}`);
    end(evaluation);
  };
  const roots = workers[steps.indexOf('draft')]!;
  roots.on('completed', (job) => end(job.data.evaluation));
  let recording: Promise<void> = Promise.resolve();
  roots.on('failed', (job) => {
    if (job !== undefined) recording = recording.then(() => recordFailure(job)).catch(onError);
  });

  return {
    async submit(evaluation) {
      assertUsableId(evaluation);
      const found = await store.evaluations.get(evaluation);
      if (found === null) throw new Error(`There is no evaluation ${evaluation}`);
      if (found.state === 'done') return;
      watch.forget(evaluation);
      submitted.add(evaluation);
      const root = await queues.draft.getJob(evaluation);
      const failed = found.state === 'failed' || (await root?.isFailed());
      if (root !== undefined && !failed) return alone ? bringBack(queues, evaluation) : undefined;
      await removeFlow(queues, evaluation);
      await store.evaluations.resume(evaluation);
      await queues.flows.add(flowOf(evaluation));
    },
    finished: watch.finished,
    async close() {
      if (closing.signal.aborted) return;
      const stopped = Promise.all(workers.map((worker) => worker.close()));
      closing.abort(new EngineClosed('The engine has closed'));
      await Promise.race([stopped, delay(GRACE, undefined, { ref: false })]);
      await recording;
      await closeQueues(queues);
      await connection.close();
    },
  };
}
