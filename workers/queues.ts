import { setTimeout as delay } from 'node:timers/promises';
import { type FlowJob, FlowProducer, type IQueueBackend, type Job, Queue, QueueEvents } from 'bullmq';
import type { QueueConnection } from './connection.ts';
import { type EvaluationJob, type IngestJob, ingestId, optionsOf, type Step, steps } from './jobs.ts';

// biome-ignore lint/suspicious/noExplicitAny: jobs are parsed where they are used, connections differ by backend
type StepQueue = Queue<any, any, string, any, any, string, IQueueBackend, any>;

export type Queues = Record<Step, StepQueue> & {
  flows: FlowProducer<IQueueBackend>;
  /** Of the `draft` queue: an evaluation's progress and end are told there, whatever the step. */
  events: QueueEvents<unknown, IQueueBackend>;
};

/** Lifecycle events kept of a queue; they only have to outlive the moment until they are read. */
const EVENTS_KEPT = 1000;

export async function openQueues(
  { factory, options }: QueueConnection,
  onError: (error: Error) => void,
): Promise<Queues> {
  const open = (step: Step): StepQueue =>
    new Queue(step, { ...options, streams: { events: { maxLen: EVENTS_KEPT } } }, factory);
  const queues: Queues = {
    crawl: open('crawl'),
    ingest: open('ingest'),
    check: open('check'),
    draft: open('draft'),
    flows: new FlowProducer(options, factory),
    events: new QueueEvents('draft', options, factory),
  };
  for (const step of steps) queues[step].on('error', onError);
  queues.flows.on('error', onError);
  queues.events.on('error', onError);
  queues.events.setMaxListeners(0);
  await Promise.all([...steps.map((step) => queues[step].waitUntilReady()), queues.events.waitUntilReady()]);
  return queues;
}

export async function closeQueues(queues: Queues): Promise<void> {
  await queues.events.close();
  await queues.flows.close();
  for (const step of steps) await queues[step].close();
}

/** The flow of one evaluation: draft ← check ← crawl. What the crawl finds is added below `check` as it goes. */
export function flowOf(evaluation: string): FlowJob {
  const data: EvaluationJob = { evaluation };
  const node = (step: Step, children?: FlowJob[]): FlowJob => ({
    ...{ name: step, queueName: step, data, opts: { ...optionsOf[step], jobId: evaluation } },
    ...(children && { children }),
  });
  return node('draft', [node('check', [node('crawl')])]);
}

/** Adds ingest jobs below the evaluation's `check`, which waits for them. */
export async function addIngestJobs(
  queues: Queues,
  evaluation: string,
  groups: readonly (readonly string[])[],
  suspect = false,
): Promise<void> {
  const parent = { id: evaluation, queue: queues.check.qualifiedName };
  const jobs = groups.map((urls) => {
    const data: IngestJob = { evaluation, urls: [...urls], suspect, alone: 0 };
    return { name: 'ingest', data, opts: { ...optionsOf.ingest, jobId: ingestId(evaluation, urls), parent } };
  });
  const added = await queues.ingest.addBulk(jobs);
  // A bulk that finds no parent does not fail: it answers with an error code in place of the id.
  if (added.some((job, at) => job.id !== jobs[at]!.opts.jobId)) {
    throw new Error(`Nothing waits for the documents of ${evaluation} any more`);
  }
}

/** Milliseconds that jobs of a failed run are given to end before the next, and between two looks. */
const PATIENCE = { whole: 30_000, step: 100 };

/**
 * Takes an evaluation's jobs away, so that it can begin anew.
 *
 * @throws when jobs of it are still at work
 */
export async function removeFlow(queues: Queues, evaluation: string): Promise<void> {
  const until = Date.now() + PATIENCE.whole;
  for (const step of ['draft', 'check', 'crawl'] as const) {
    while ((await queues[step].getJob(evaluation)) !== undefined) {
      await queues[step].remove(evaluation, { removeChildren: true });
      if ((await queues[step].getJob(evaluation)) === undefined) break;
      if (Date.now() > until) throw new Error(`Jobs of ${evaluation} are still at work: try again later`);
      await delay(PATIENCE.step);
    }
  }
}

/** Why an evaluation failed: the first step on the way that did says it; those above only failed after it. */
export async function failureOf(queues: Queues, evaluation: string): Promise<{ step: Step; reason: string }> {
  for (const step of ['crawl', 'check'] as const) {
    const job: Job | undefined = await queues[step].getJob(evaluation);
    if (job && (await job.isFailed())) return { step, reason: job.failedReason ?? 'unknown' };
  }
  const draft: Job | undefined = await queues.draft.getJob(evaluation);
  return { step: 'draft', reason: draft?.failedReason ?? 'unknown' };
}
