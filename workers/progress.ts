import type { Step } from './jobs.ts';
import type { Queues } from './queues.ts';

/** What a handler said of its step. */
export interface Progress {
  step: Step;
  data: unknown;
}

export interface Reporter {
  say(step: Step, data: unknown): void;
  /** Resolves when the last word is on its way. */
  flush(): Promise<void>;
}

/** Milliseconds between two reports of one evaluation: fast enough for eyes, and nothing beside the work itself. */
const PACE = 250;

/**
 * Tells an evaluation's watchers, in whatever process, how its steps fare: through the flow's root job, the latest word of
 * each step.
 */
export function reporter(queues: Queues, evaluation: string): Reporter {
  const latest = new Map<Step, unknown>();
  let timer: NodeJS.Timeout | null = null;
  let sending: Promise<void> = Promise.resolve();

  async function send(): Promise<void> {
    const said: Progress[] = [...latest].map(([step, data]) => ({ step, data }));
    latest.clear();
    for (const one of said) await queues.draft.updateJobProgress(evaluation, one);
  }
  const sendNext = () => {
    timer = null;
    // Progress is a courtesy: a root that has just gone must not fail the step.
    sending = sending.then(send).catch(() => {});
  };
  return {
    say(step, data) {
      latest.set(step, data);
      timer ??= setTimeout(sendNext, PACE);
    },
    async flush() {
      if (timer !== null) {
        clearTimeout(timer);
        sendNext();
      }
      await sending;
    },
  };
}
