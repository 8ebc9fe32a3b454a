import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, Outcome } from '../../src/model/outcome.ts';
import { addTotals, hundredths, noPoints, pointsOf, type Totals, totalOf } from '../../src/model/points.ts';

const outcome = fc.constantFrom(...Outcome.options);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const max = fc.integer({ min: 1, max: 10_000 }).map((points) => points / 100);
const points = fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 100);
const totals: fc.Arbitrary<Totals> = fc.tuple(points, points, points);
const answer = fc.record({ outcome, max, reached: share, ceiling: share });

describe('points of one answer', () => {
  it('lie in 0 ≤ certain ≤ possible ≤ max', () => {
    fc.assert(
      fc.property(answer, ({ outcome, max, reached, ceiling }) => {
        const { points, max: kept } = pointsOf(outcome, max, reached, ceiling);
        expect(points[0]).toBeGreaterThanOrEqual(0);
        expect(points[0]).toBeLessThanOrEqual(points[1]);
        expect(points[1]).toBeLessThanOrEqual(kept);
        expect(kept).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('never come from not having looked, nor are they lost by it', () => {
    fc.assert(
      fc.property(answer, ({ outcome, max, reached, ceiling }) => {
        if (!isOpen(outcome)) return;
        expect(pointsOf(outcome, max, reached, ceiling)).toEqual({ points: [0, max], max });
      }),
    );
  });

  it('shrink the maximum, never the score, where a question does not apply', () => {
    fc.assert(
      fc.property(fc.array(answer), max, (answers, left) => {
        const others = answers.map(({ outcome, max, reached, ceiling }) =>
          pointsOf(outcome, max, reached, ceiling),
        );
        const [certain, possible, whole] = totalOf([...others, pointsOf('not_applicable', left)]);
        expect([certain, possible, whole]).toEqual(totalOf(others));
      }),
    );
  });

  it('rise with the level reached and with what is still possible', () => {
    fc.assert(
      fc.property(max, share, share, share, (max, low, high, ceiling) => {
        const [a, b] = [Math.min(low, high), Math.max(low, high)];
        expect(pointsOf('partly', max, a, ceiling).points[0]).toBeLessThanOrEqual(
          pointsOf('partly', max, b, ceiling).points[0],
        );
        expect(pointsOf('partly', max, a, a).points[1]).toBeLessThanOrEqual(
          pointsOf('partly', max, a, b).points[1],
        );
      }),
    );
  });

  it.each([
    ['met', [4, 4]],
    ['partly', [2, 3]],
    ['not_found', [0, 3]],
    ['stated_absent', [0, 3]],
    ['not_examined', [0, 4]],
    ['needs_interview', [0, 4]],
    ['error', [0, 4]],
  ] as const)('%s of four points, half reached and three quarters possible: %j', (outcome, expected) => {
    expect(pointsOf(outcome, 4, 0.5, 0.75).points).toEqual(expected);
  });
});

describe('totals', () => {
  it('add up the same in any order and grouping', () => {
    fc.assert(
      fc.property(totals, totals, totals, (a, b, c) => {
        expect(addTotals(a, b)).toEqual(addTotals(b, a));
        expect(addTotals(addTotals(a, b), c)).toEqual(addTotals(a, addTotals(b, c)));
        expect(addTotals(a, noPoints)).toEqual(a);
      }),
    );
  });

  it('are exact to the hundredth', () => {
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        const parts = answers.map(({ outcome, max, reached, ceiling }) =>
          pointsOf(outcome, max, reached, ceiling),
        );
        const sum = parts.reduce((total, part) => total + hundredths(part.points[0]), 0);
        expect(hundredths(totalOf(parts)[0])).toBe(sum);
      }),
    );
  });
});
