import type { Context } from 'hono';
import { sheetOf } from '../../../pipelines/draft.ts';
import type { Sheet, SheetQuestion } from '../../model/sheet.ts';
import { render } from '../render.tsx';
import type { Env } from '../routes.ts';
import { MissingPage } from '../views/page.tsx';

/** The answer where there is nothing, or nothing for this person. */
export const missing = (c: Context) => render(c, <MissingPage />, 404);

/** The draft of the evaluation that is asked about; null while there is none. */
export async function sheetFor({ var: { house, evaluation } }: Context<Env>): Promise<Sheet | null> {
  return evaluation.state === 'done' ? sheetOf(house, evaluation) : null;
}

export interface FoundQuestion {
  sheet: Sheet;
  question: SheetQuestion;
}

/** The line that `:question` names. */
export async function questionFor(c: Context<Env>): Promise<FoundQuestion | null> {
  const sheet = await sheetFor(c);
  const question = sheet?.questions.find(({ id }) => id === c.req.param('question'));
  return sheet && question ? { sheet, question } : null;
}
