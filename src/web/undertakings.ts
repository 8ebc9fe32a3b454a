import { fetcherOf, sheetOf } from '../../pipelines/draft.ts';
import type { House } from '../../pipelines/house.ts';
import { type Engine, EngineClosed, EvaluationFailed } from '../../workers/engine.ts';
import type { Progress } from '../cli/io.ts';
import { tally } from '../cli/tally.ts';

/** The drafting that was begun from the pages and goes on in this process. */
export interface Undertakings {
  /**
   * Has all evaluations of a crawl drafted: the first by the queue, the others from what it fetched. Goes on where it was
   * interrupted; what is under way already is left alone.
   */
  begin(crawl: string): Promise<void>;
  /** How it goes: `null` before anything is known, `undefined` where nothing goes on here. */
  progressOf(crawl: string): Progress | null | undefined;
  /** Resolves when nothing of a crawl goes on here any more, however that ended. */
  settled(crawl: string): Promise<void>;
}

/** One for each house that this process has open. */
const known = new WeakMap<House, Undertakings>();

/** What was begun from the pages of a house and goes on in this process. */
export function undertakingsOf(house: House, engine: () => Promise<Engine>): Undertakings {
  const ours = known.get(house) ?? undertakings(house, engine, (error) => console.error(error));
  known.set(house, ours);
  return ours;
}

/**
 * What is kept here is only what the pages show while it goes on; the store says how an evaluation ended, and what a process
 * left unfinished goes on when it is begun again.
 *
 * @param onError hears of what went wrong beside the evaluations themselves
 */
function undertakings(
  house: House,
  engine: () => Promise<Engine>,
  onError: (error: unknown) => void,
): Undertakings {
  const latest = new Map<string, Progress | null>();
  const running = new Map<string, Promise<void>>();

  async function draftAll(crawl: string, first: string): Promise<void> {
    const working = await engine();
    const progress = tally({ progress: (progress) => latest.set(crawl, progress) });
    try {
      await working.finished(first, { onProgress: progress });
    } catch (error) {
      if (error instanceof EvaluationFailed) await failAll(house, crawl, error.message);
      throw error;
    }
    for (const { id } of await house.store.evaluations.list({ crawl, state: 'running' }))
      await draftFrom(house, id);
  }

  const submitted = async (crawl: string): Promise<string> => {
    const { id } = await fetcherOf(house, crawl);
    await (await engine()).submit(id);
    return id;
  };
  const report = (error: unknown) => {
    if (!(error instanceof EvaluationFailed || error instanceof EngineClosed)) onError(error);
  };

  return {
    async begin(crawl) {
      if (running.has(crawl)) return;
      latest.set(crawl, null);
      const starting = submitted(crawl);
      const whole = starting.then(
        (first) => draftAll(crawl, first).catch(report),
        () => {},
      );
      running.set(
        crawl,
        whole.finally(() => {
          latest.delete(crawl);
          running.delete(crawl);
        }),
      );
      await starting;
    },
    progressOf: (crawl) => latest.get(crawl),
    settled: async (crawl) => running.get(crawl),
  };
}

/** What could not be fetched for one evaluation of a crawl is not there for the others either. */
async function failAll({ store }: House, crawl: string, failure: string): Promise<void> {
  for (const { id } of await store.evaluations.list({ crawl, state: 'running' }))
    await store.evaluations.fail(id, failure);
}

/** Lays one more evaluation of a crawl that is done. */
async function draftFrom(house: House, id: string): Promise<void> {
  const { evaluations } = house.store;
  try {
    await sheetOf(house, (await evaluations.get(id))!);
  } catch (error) {
    await evaluations.fail(id, error instanceof Error ? error.message : String(error));
  }
}
