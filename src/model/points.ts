import { z } from 'zod';
import { isOpen, type Outcome } from './outcome.ts';

/** Points that are certain and points that are still possible; 0 ≤ certain ≤ possible ≤ the question's maximum. */
export const Interval = z.tuple([z.number().min(0), z.number().min(0)]);
export type Interval = z.infer<typeof Interval>;

/** `[certain, possible, maximum]` of several questions together. */
export const Totals = z.tuple([z.number().min(0), z.number().min(0), z.number().min(0)]);
export type Totals = z.infer<typeof Totals>;

export interface Points {
  points: Interval;
  /** What the question can give here; 0 where it does not apply. */
  max: number;
}

/** Points are kept in hundredths, so that sums are exact. */
export const hundredths = (points: number): number => Math.round(points * 100);

/**
 * The points of one answer.
 *
 * @param outcome the answer
 * @param max the question's maximum, in points
 * @param reached share of the maximum that the level reached is worth, 0–1
 * @param ceiling share that is still possible, at least `reached`; what an interview may add
 */
export function pointsOf(outcome: Outcome, max: number, reached = 0, ceiling = reached): Points {
  const share = (part: number) => hundredths(max * Math.min(1, Math.max(0, part))) / 100;
  if (outcome === 'not_applicable') return { points: [0, 0], max: 0 };
  if (isOpen(outcome)) return { points: [0, share(1)], max: share(1) };
  if (outcome === 'met') return { points: [share(1), share(1)], max: share(1) };
  const certain = outcome === 'partly' ? reached : 0;
  return { points: [share(certain), share(Math.max(certain, ceiling))], max: share(1) };
}

export const noPoints: Totals = [0, 0, 0];

/** Adds totals; associative and commutative, with `noPoints` as the neutral element. */
export function addTotals(left: Totals, right: Totals): Totals {
  return [0, 1, 2].map((at) => (hundredths(left[at]!) + hundredths(right[at]!)) / 100) as Totals;
}

export const totalOf = (items: Iterable<Points>): Totals =>
  [...items].reduce<Totals>((sum, { points, max }) => addTotals(sum, [points[0], points[1], max]), noPoints);
