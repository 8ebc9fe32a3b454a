import type { House } from '../../pipelines/house.ts';
import type { Sheet } from '../model/sheet.ts';
import { UserError } from './exit.ts';

/** The sheet of an evaluation that a person has named. */
export async function storedSheet({ store }: House, id: string): Promise<Sheet> {
  const sheet = await store.evaluations.sheet(id);
  if (sheet) return sheet;
  const evaluation = await store.evaluations.get(id);
  if (!evaluation) throw new UserError(`Ingen utvärdering heter ”${id}”; se underlag list.`);
  throw new UserError(
    evaluation.state === 'running'
      ? `Utvärderingen ${id} är inte klar; kör samma draft-kommando igen för att fortsätta den.`
      : `Utvärderingen ${id} har inget utkast: ${evaluation.failure}`,
  );
}
