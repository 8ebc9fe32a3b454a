import { sheetOf } from '../../pipelines/draft.ts';
import type { House } from '../../pipelines/house.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Evaluation } from '../store/index.ts';
import { UserError } from './exit.ts';

/** The sheet of an evaluation that a person has named. */
export async function storedSheet(house: House, id: string): Promise<Sheet> {
  return sheetOf(house, await draftedEvaluation(house, id));
}

/** An evaluation that a person has named, and that has been drafted. */
export async function draftedEvaluation({ store }: House, id: string): Promise<Evaluation> {
  const evaluation = await store.evaluations.get(id);
  if (!evaluation) throw new UserError(`Ingen utvärdering heter ”${id}”; se underlag list.`);
  if (evaluation.state === 'done') return evaluation;
  throw new UserError(
    evaluation.state === 'running'
      ? `Utvärderingen ${id} är inte klar; kör samma draft-kommando igen för att fortsätta den.`
      : `Utvärderingen ${id} har inget utkast: ${evaluation.failure}`,
  );
}
