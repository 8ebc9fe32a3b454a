import { type Instrument, type Question, questionsOf } from '../model/instrument.ts';
import { instrumentIds, loadInstrument } from './instrument.ts';

/** Every instrument that asks something which none before it does: each question stands in one of them. */
export function questionnaires(): Instrument[] {
  const asked = new Set<string>();
  return instrumentIds.map(loadInstrument).filter((instrument) => {
    const ids = questionsOf(instrument).map(({ id }) => id);
    const asksMore = ids.some((id) => !asked.has(id));
    for (const id of ids) asked.add(id);
    return asksMore;
  });
}

let byId: ReadonlyMap<string, Question> | undefined;

/** A question of any instrument, by its id. */
export function questionOf(id: string): Question | undefined {
  byId ??= new Map(
    questionnaires()
      .flatMap(questionsOf)
      .map((question) => [question.id, question]),
  );
  return byId.get(id);
}
