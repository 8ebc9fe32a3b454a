import type { Verb, Worth } from '../model/decision.ts';
import { isOpen } from '../model/outcome.ts';
import type { SheetQuestion } from '../model/sheet.ts';

export const sameWorth = (a: Worth, b: Worth): boolean =>
  a.max === b.max && a.points[0] === b.points[0] && a.points[1] === b.points[1];

/**
 * Several evaluators' worths as one: where they differ, every point that any of them gives is possible, and only what all of
 * them give is certain. Null where there is none.
 */
export function joined(worths: readonly Worth[]): Worth | null {
  if (worths.length === 0) return null;
  return {
    points: [
      Math.min(...worths.map(({ points }) => points[0])),
      Math.max(...worths.map(({ points }) => points[1])),
    ],
    max: Math.max(...worths.map(({ max }) => max)),
  };
}

/** Whether the draft says anything that could be accepted. */
export const canAccept = ({ outcome }: Pick<SheetQuestion, 'outcome'>): boolean => !isOpen(outcome);

/**
 * What a line is worth after a decision other than `undo`.
 *
 * @param max what the question can give by the instrument, in points; the draft's own maximum is 0 where it does not apply
 * @param points what `amend` gives, in points from 0 to `max`
 */
export function worthAfter(
  verb: Exclude<Verb, 'undo'>,
  draft: Pick<SheetQuestion, 'points' | 'max'>,
  max: number,
  points: number,
): Worth {
  switch (verb) {
    case 'accept':
      return { points: draft.points, max: draft.max };
    case 'amend':
      return { points: [points, points], max };
    case 'reject':
      return { points: [0, max], max };
    case 'ask':
      return { points: [draft.points[0], max], max };
    case 'not_applicable':
      return { points: [0, 0], max: 0 };
  }
}
