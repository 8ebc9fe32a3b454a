import type { Context } from 'hono';
import { sheetOf } from '../../../pipelines/draft.ts';
import { SheetIsFinal } from '../../../pipelines/recheck.ts';
import { ActRefused, reviewOf } from '../../../pipelines/reviewing.ts';
import type { Sheet, SheetQuestion } from '../../model/sheet.ts';
import type { Review, ReviewedLine } from '../../sheet/review.ts';
import { wordsOf } from '../language.ts';
import { render } from '../render.tsx';
import type { Env, Route } from '../routes.ts';
import { MissingPage } from '../views/page.tsx';
import { RefusedPage } from '../views/progress.tsx';
import { Swedish } from '../views/swedish.tsx';

/** The answer where there is nothing, or nothing for this person. */
export const missing = (c: Context) => render(c, <MissingPage />, 404);

/** The draft of the evaluation that is asked about; null while there is none. */
export async function sheetFor({ var: { house, evaluation } }: Context<Env>): Promise<Sheet | null> {
  return evaluation.state === 'done' ? sheetOf(house, evaluation) : null;
}

/** The same with what people have said of it, as far as the person who asks may see. */
export const reviewFor = ({ var: { house, evaluation, person } }: Context<Env>): Promise<Review | null> =>
  reviewOf(house, evaluation.id, person);

/** The line that `:question` names, with its review. */
export async function lineFor(c: Context<Env>): Promise<{ review: Review; line: ReviewedLine } | null> {
  const review = await reviewFor(c);
  const line = review?.lines.find(({ draft }) => draft.id === c.req.param('question'));
  return review && line ? { review, line } : null;
}

/** A handler that writes in the log: says why, where the sheet is locked or the act is refused. */
export const locking =
  (handle: Route['handle']): Route['handle'] =>
  async (c) => {
    try {
      return await handle(c);
    } catch (error) {
      if (error instanceof SheetIsFinal)
        return render(c, <RefusedPage sentence={<Swedish>{error.message}</Swedish>} />, 409);
      if (error instanceof ActRefused)
        return render(c, <RefusedPage sentence={wordsOf(c).desk.refusals[error.refusal]} />, 422);
      throw error;
    }
  };

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
