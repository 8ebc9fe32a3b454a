import type { InstrumentId } from '../src/instruments/instrument.ts';
import { type Judged, judgedOf } from '../src/sheet/measures.ts';
import type { Evaluation } from '../src/store/index.ts';
import type { House } from './house.ts';

/** What was last read of an evaluation's log, and its last entry then. A log only grows, so its end tells it. */
interface Known {
  head: string | null;
  judged: Judged;
}

const knownIn = new WeakMap<House, Map<string, Known>>();

/** What evaluators think of the drafts, oldest evaluation first: those of one instrument where asked. */
export async function judgedIn(house: House, instrument: InstrumentId | null = null): Promise<Judged[]> {
  const { evaluations, log } = house.store;
  const [all, heads] = [await evaluations.list({ state: 'done' }), await log.heads()];
  const judged: Judged[] = [];
  for (const evaluation of all)
    if (instrument === null || evaluation.instrument.id === instrument)
      judged.push(await judgedAt(house, evaluation, heads.get(evaluation.id) ?? null));
  return judged;
}

/** The same of one evaluation. */
export const judgedOfOne = async (house: House, evaluation: Evaluation): Promise<Judged> =>
  judgedAt(house, evaluation, await house.store.log.head(evaluation.id));

async function judgedAt(house: House, evaluation: Evaluation, head: string | null): Promise<Judged> {
  const known = knownIn.get(house) ?? new Map<string, Known>();
  knownIn.set(house, known);
  const municipality = (evaluation.summary?.municipality ?? evaluation.municipality).name;
  const kept = known.get(evaluation.id);
  if (kept?.head === head) return { ...kept.judged, municipality };
  const { id, instrument } = evaluation;
  const entries = head === null ? [] : await house.store.log.entries(id);
  const judged = judgedOf({ id, municipality, instrument: instrument.id }, entries);
  // As long as what was read, should somebody have written since the heads were asked for.
  known.set(id, { head: entries.at(-1)?.hash ?? null, judged });
  return judged;
}
