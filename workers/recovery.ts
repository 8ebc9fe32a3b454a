import type { Store } from '../src/store/index.ts';
import { IngestJob, steps } from './jobs.ts';
import { type Queues, removeFlow } from './queues.ts';

/**
 * Takes back the jobs that a dead process held, without waiting for their locks to run out. Only where no other process can
 * be working: on the embedded database, whose folder this one holds.
 */
export async function takeBack(queues: Queues): Promise<void> {
  for (const step of steps) {
    for (const job of await queues[step].getActive()) {
      const data = step === 'ingest' ? IngestJob.safeParse(job.data).data : undefined;
      if (data !== undefined) await job.updateData({ ...data, suspect: true });
      await job.moveToWait('0');
    }
  }
}

/** Removes the flows of evaluations that are done, or that the store does not know. */
export async function sweep(queues: Queues, store: Store): Promise<void> {
  const roots = await queues.draft.getJobs(['waiting', 'delayed', 'waiting-children', 'failed']);
  for (const { id } of roots) {
    const evaluation = await store.evaluations.get(id!);
    if (evaluation === null || evaluation.state === 'done') await removeFlow(queues, id!);
  }
}

/** Brings an evaluation's set-aside jobs back into their queues. */
export async function bringBack(queues: Queues, evaluation: string): Promise<void> {
  for (const step of steps) {
    for (const job of await queues[step].getDelayed()) {
      if (job.data.evaluation === evaluation) await job.promote();
    }
  }
}
