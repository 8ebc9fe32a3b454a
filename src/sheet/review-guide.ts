import { questionOf } from '../instruments/catalogue.ts';
import { byGroup, type GuidePart, knownOf, type OpenQuestion } from './interview.ts';
import { isOpenLine } from './progress.ts';
import type { Review, ReviewedLine } from './review.ts';

/** A question that is to be asked, as it stands after the evaluators' decisions. */
export interface ReviewedQuestion extends OpenQuestion {
  line: ReviewedLine;
}

/** Whether an evaluator wants it asked, settled or not. */
const isAsked = ({ decisions }: ReviewedLine): boolean => decisions.some(({ event }) => event.verb === 'ask');

/** The interview guide after the decisions: what is open, and what an evaluator wants asked; the rest is settled. */
export function reviewGuide({ lines }: Pick<Review, 'lines'>): GuidePart<ReviewedQuestion>[] {
  return byGroup(lines.filter((line) => isOpenLine(line) || isAsked(line)).map(asked));
}

function asked(line: ReviewedLine): ReviewedQuestion {
  const { draft, points, max } = line;
  // A sheet holds no interview question for what the draft had settled; the instrument has one for all.
  const interview = draft.interview ?? questionOf(draft.id)?.interview;
  if (!interview) throw new Error(`no instrument asks ${draft.id}`);
  const { group, question } = interview;
  return { ...draft, points, max, interview: { group, question, known: known(line) }, line };
}

/** What the draft knows, and what the evaluators have said since. */
function known({ draft, decisions }: ReviewedLine): string {
  const reasons = decisions.flatMap(({ event: { text, reason, verb } }) => {
    const word = [text, reason].filter((part) => part !== null).join(' ');
    return word === '' ? [] : [`${verb === 'ask' ? 'Utvärderarna vill veta' : 'Utvärderarna'}: ${word}`];
  });
  return [knownOf(draft), ...reasons].join(' ');
}
