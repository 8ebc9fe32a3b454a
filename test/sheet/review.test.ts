import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Verb } from '../../src/model/decision.ts';
import { hashOf, type LogEntry, type LogEvent } from '../../src/model/log.ts';
import type { SheetQuestion } from '../../src/model/sheet.ts';
import { review } from '../../src/sheet/review.ts';
import { visibleTo } from '../../src/sheet/visible.ts';
import { worthAfter } from '../../src/sheet/worth.ts';
import { sheet } from '../store/samples.ts';

const MAX = 4;

const question = (certain: number, possible: number): SheetQuestion => ({
  ...{
    id: '1.2.3',
    area: '1',
    subArea: '1.2',
    text: 'Webbsänds möten?',
    points: [certain, possible],
    max: MAX,
  },
  ...{ outcome: 'partly', level: 1, ceiling: 2, reason: 'Delvis.', missing: null },
  ...{ ladder: [], interview: null, evidence: [], coverage: null },
});

interface Step {
  who: 'anna' | 'bo';
  verb: Verb;
  joint: boolean;
  points: number;
}

/** A log as people would have written it, whatever the order of what they do. */
function logOf(steps: readonly Step[], draft: SheetQuestion, blind: boolean): LogEntry[] {
  const entries: LogEntry[] = [];
  const add = (who: string, event: LogEvent) => {
    const entry = {
      ...{ evaluation: 'e', number: entries.length + 1, at: '2026-11-24T10:00:00.000Z', rules: '1', event },
      actor: { id: who, name: who, role: 'evaluator' as const },
      instrument: { id: 'kommunkompassen-2010', version: '1' },
      previous: entries.at(-1)?.hash ?? null,
    };
    entries.push({ ...entry, hash: hashOf(entry) });
  };
  add('lead', { type: 'team', evaluators: ['anna', 'bo'], blind });
  for (const { who, verb, joint, points } of steps) {
    const worth = { points: draft.points, max: draft.max };
    add(who, {
      ...{
        type: 'decision',
        question: draft.id,
        verb,
        joint,
        from: worth,
        text: null,
        reason: 'skäl',
        seconds: 3,
      },
      to: verb === 'undo' ? worth : worthAfter(verb, draft, MAX, points),
      draft: { ...worth, outcome: draft.outcome, rules: '1' },
    });
  }
  return entries;
}

const step = fc.record<Step>({
  who: fc.constantFrom('anna', 'bo'),
  verb: fc.constantFrom(...Verb.options),
  joint: fc.boolean(),
  points: fc.integer({ min: 0, max: MAX * 100 }).map((points) => points / 100),
});
const draft = fc
  .tuple(fc.integer({ min: 0, max: MAX }), fc.integer({ min: 0, max: MAX }))
  .map(([a, b]) => question(Math.min(a, b), Math.max(a, b)));

const lineOf = (draft: SheetQuestion, log: readonly LogEntry[]) =>
  review({ ...sheet('e'), questions: [draft] }, log).lines[0]!;

describe('decisions laid over a draft', () => {
  it('leave an interval within the maximum, whatever is said in whatever order', () => {
    fc.assert(
      fc.property(draft, fc.array(step, { maxLength: 12 }), (draft, steps) => {
        const { points, max } = lineOf(draft, logOf(steps, draft, false));
        expect(points[0]).toBeGreaterThanOrEqual(0);
        expect(points[0]).toBeLessThanOrEqual(points[1]);
        expect(points[1]).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('are gone when each has been taken back', () => {
    fc.assert(
      fc.property(draft, fc.array(step, { maxLength: 8 }), (draft, steps) => {
        const said = steps.filter(({ verb }) => verb !== 'undo');
        const back = said.map((one): Step => ({ ...one, verb: 'undo' }));
        const line = lineOf(draft, logOf([...said, ...back], draft, false));
        expect(line).toMatchObject({ points: draft.points, max: draft.max, standing: 'undecided' });
      }),
    );
  });

  it('of a pair that differ hold what both say possible, and make certain no more than both do', () => {
    fc.assert(
      fc.property(draft, step, step, (draft, first, second) => {
        fc.pre(first.verb !== 'undo' && second.verb !== 'undo');
        const pair: Step[] = [
          { ...first, who: 'anna', joint: false },
          { ...second, who: 'bo', joint: false },
        ];
        const both = lineOf(draft, logOf(pair, draft, false));
        for (const one of pair) {
          const alone = lineOf(draft, logOf([one], draft, false));
          expect(both.points[0]).toBeLessThanOrEqual(alone.points[0]);
          expect(both.points[1]).toBeGreaterThanOrEqual(alone.points[1]);
        }
      }),
    );
  });

  it('made blind are never shown to the other before both have decided', () => {
    fc.assert(
      fc.property(draft, fc.array(step, { maxLength: 10 }), (draft, steps) => {
        const own = steps.map((one) => ({ ...one, joint: false }));
        const log = logOf(own, draft, true);
        const line = lineOf(draft, log);
        const seen = visibleTo(log, { id: 'anna', role: 'evaluator' });
        const others = seen.filter(({ actor, event }) => actor.id === 'bo' && event.type === 'decision');
        if (line.decisions.length < 2) expect(others).toEqual([]);
        else expect(seen).toEqual(log);
      }),
    );
  });
});
