import { EventEmitter } from 'node:events';
import type { Sheet } from '../src/model/sheet.ts';
import type { Store } from '../src/store/index.ts';
import type { Progress } from './progress.ts';
import type { Queues } from './queues.ts';

export interface WatchOptions {
  onProgress?: (progress: Progress) => void;
  /** Ends the watching, not the evaluation. */
  signal?: AbortSignal;
}

/** An evaluation for which there will be no sheet. The cause is the handler's error, where this process has seen it. */
export class EvaluationFailed extends Error {
  override name = 'EvaluationFailed';
}

/** The engine was closed while somebody waited. */
export class EngineClosed extends Error {
  override name = 'EngineClosed';
}

export interface Watcher {
  /** Resolves with the sheet when there is one. */
  finished(evaluation: string, options?: WatchOptions): Promise<Sheet>;
  /** A job of the evaluation threw; the first error since `forget` is the one that tells something. */
  failed(evaluation: string, error: Error): void;
  /** The store knows how the evaluation ended. */
  ended(evaluation: string): void;
  forget(evaluation: string): void;
}

/** Milliseconds between two looks at the store, should the news of an end get lost on its way. */
const LOOK = 2000;

/** Waits for evaluations to end, in this process or another. The store says how it ended; events only say when to look. */
export function watcher(store: Store, queues: Queues, closing: AbortSignal): Watcher {
  const local = new EventEmitter().setMaxListeners(0);
  const errors = new Map<string, Error>();

  /** The sheet, or null while there is none yet. */
  async function look(evaluation: string): Promise<Sheet | null> {
    const found = await store.evaluations.get(evaluation);
    if (found === null) throw new Error(`There is no evaluation ${evaluation}`);
    if (found.state === 'failed') {
      throw new EvaluationFailed(found.failure ?? 'unknown', { cause: errors.get(evaluation) });
    }
    return found.state === 'done' ? store.evaluations.sheet(evaluation) : null;
  }

  return {
    failed: (evaluation, error) => {
      if (!errors.has(evaluation)) errors.set(evaluation, error);
    },
    ended: (evaluation) => void local.emit(evaluation),
    forget: (evaluation) => void errors.delete(evaluation),
    async finished(evaluation, { onProgress, signal } = {}) {
      const stops = signal === undefined ? closing : AbortSignal.any([signal, closing]);
      let stirred = true;
      let wake = () => {};
      const stir = () => {
        stirred = true;
        wake();
      };
      const stirring = () =>
        new Promise<void>((resolve) => {
          wake = resolve;
        });
      const told = ({ jobId, data }: { jobId: string; data: unknown }) => {
        if (jobId === evaluation) onProgress?.(data as Progress);
      };
      const timer = setInterval(stir, LOOK);
      stops.addEventListener('abort', stir);
      local.on(evaluation, stir);
      queues.events.on('completed', stir).on('failed', stir).on('progress', told);
      try {
        for (;;) {
          stops.throwIfAborted();
          stirred = false;
          const sheet = await look(evaluation);
          if (sheet !== null) return sheet;
          if (!stirred) await stirring();
        }
      } finally {
        clearInterval(timer);
        stops.removeEventListener('abort', stir);
        local.off(evaluation, stir);
        queues.events.off('completed', stir).off('failed', stir).off('progress', told);
      }
    },
  };
}
