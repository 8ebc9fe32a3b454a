import type { Review, ReviewedLine } from './review.ts';

/** Whether an interval tells a line's points: not all that is possible is certain. */
export const isOpenLine = ({ points: [certain, possible] }: Pick<ReviewedLine, 'points'>): boolean =>
  certain < possible;

/** Whether no evaluator has said anything about a line yet. */
export const isUndecided = ({ standing }: Pick<ReviewedLine, 'standing'>): boolean =>
  standing === 'undecided';

/** Whether a line still waits for one person: nothing said by that person yet, or the two differ. */
export const isOpenFor = ({ standing, decisions }: ReviewedLine, person: string): boolean =>
  standing === 'differ' ||
  (standing !== 'joint' && standing !== 'agreed' && !decisions.some(({ actor }) => actor.id === person));

/** The next line that waits for one person: the first after the one named, then from the top; null where none waits. */
export function nextOpen({ lines }: Review, person: string, after: string | null): ReviewedLine | null {
  const at = lines.findIndex(({ draft }) => draft.id === after);
  const inTurn = [...lines.slice(at + 1), ...lines.slice(0, at + 1)];
  return inTurn.find((line) => isOpenFor(line, person) && line.draft.id !== after) ?? null;
}

/** Lines that anybody has decided on. */
export const decidedIn = (lines: readonly ReviewedLine[]): number =>
  lines.filter((line) => !isUndecided(line)).length;

/** Lines whose points an interval tells. */
export const unsettledIn = (lines: readonly ReviewedLine[]): number => lines.filter(isOpenLine).length;
