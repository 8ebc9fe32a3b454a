import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision, Verb, Worth } from '../../src/model/decision.ts';
import { hashOf, type LogEntry, type LogEvent } from '../../src/model/log.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { type Judged, judgedOf, measuresOf } from '../../src/sheet/measures.ts';
import { agreementOf, categoryOf } from '../../src/sheet/measures-agreement.ts';
import { kappaOf, shareOf, spreadOf } from '../../src/sheet/measures-statistics.ts';

const zero: Worth = { points: [0, 0], max: 4 };
const half: Worth = { points: [2, 2], max: 4 };
const full: Worth = { points: [4, 4], max: 4 };
const open: Worth = { points: [0, 4], max: 4 };
const outside: Worth = { points: [0, 0], max: 0 };

interface Said {
  by: string;
  question?: string;
  verb?: Verb;
  to?: Worth;
  draft?: Worth & { outcome: Outcome };
  rules?: string;
  joint?: boolean;
  seconds?: number | null;
}

const partly: Worth & { outcome: Outcome } = { points: [2, 2], max: 4, outcome: 'partly' };

function decision({ question = '1.1.1', verb = 'accept', draft = partly, ...said }: Said): Decision {
  const { to = { points: draft.points, max: draft.max }, rules = 'r1', joint = false, seconds = null } = said;
  const reason = verb === 'accept' ? null : 'Skäl.';
  const from = { points: draft.points, max: draft.max };
  return {
    ...{ type: 'decision', question, verb, joint, from, to },
    text: null,
    reason,
    draft: { ...draft, rules },
    seconds,
  };
}

/** A log of what people say, in order; a team or another event may stand between. */
function logOf(...said: (Said | { by: string; event: LogEvent })[]): LogEntry[] {
  let previous: string | null = null;
  return said.map((one, index) => {
    const entry: Omit<LogEntry, 'hash'> = {
      ...{ evaluation: 'e', number: index + 1, at: '2026-11-24T10:00:00.000Z' },
      actor: { id: one.by, name: one.by, role: 'evaluator' },
      instrument: { id: 'kommunkompassen-2010', version: '1' },
      rules: 'r1',
      event: 'event' in one ? one.event : decision(one),
      previous,
    };
    const hash = hashOf(entry);
    previous = hash;
    return { ...entry, hash };
  });
}

const team = (blind: boolean, ...evaluators: string[]) => ({
  by: 'lead',
  event: { type: 'team' as const, evaluators, blind },
});

const judged = (...said: Parameters<typeof logOf>): Judged =>
  judgedOf({ id: 'e', municipality: 'Skuggby', instrument: 'kommunkompassen-2010' }, logOf(...said));

const pairsOf = (counts: Record<string, number>): [string, string][] =>
  Object.entries(counts).flatMap(([pair, count]) =>
    Array.from({ length: count }, () => pair.split(' ') as [string, string]),
  );

describe('a share', () => {
  it.each([
    // Wilson's intervals as tables give them.
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [1, 1, 0.2065, 1],
  ])('%i of %i lies between %f and %f', (count, of, low, high) => {
    const { interval } = shareOf(count, of);
    expect(interval![0]).toBeCloseTo(low, 4);
    expect(interval![1]).toBeCloseTo(high, 4);
  });

  it('of nothing is not told', () => {
    expect(shareOf(0, 0)).toMatchObject({ share: null, interval: null });
  });

  it('lies within its interval, and that within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (some, others) => {
        fc.pre(some + others > 0);
        const { share, interval } = shareOf(some, some + others);
        const [low, high] = interval!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(share!).toBeGreaterThanOrEqual(low - 1e-9);
        expect(share!).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });
});

describe('a spread', () => {
  it.each<[number[], [number, number, number] | null]>([
    [[], null],
    [[7], [7, 7, 7]],
    [
      [40, 10, 30, 20],
      [17.5, 25, 32.5],
    ],
    [
      [5, 1, 3, 2, 4],
      [2, 3, 4],
    ],
  ])('of %j', (values, quartiles) => {
    expect(spreadOf(values)).toEqual({ n: values.length, quartiles });
  });
});

describe("Cohen's kappa", () => {
  const Pairs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), {
    maxLength: 40,
  });

  it.each<[string, Record<string, number>, number, number]>([
    // The example that textbooks give: fifty applications, two readers.
    ['two readers of fifty', { 'yes yes': 20, 'yes no': 5, 'no yes': 10, 'no no': 15 }, 0.7, 0.4],
    [
      'the same agreement, uneven judges',
      { 'yes yes': 45, 'yes no': 15, 'no yes': 25, 'no no': 15 },
      0.6,
      0.1304,
    ],
    ['never the same', { 'yes no': 5, 'no yes': 5 }, 0, -1],
  ])('%s', (_, counts, observed, kappa) => {
    const found = kappaOf(pairsOf(counts));
    expect(found.observed).toBeCloseTo(observed, 10);
    expect(found.kappa).toBeCloseTo(kappa, 4);
    expect(found.why).toBeNull();
  });

  it('is not told of fewer than two, nor where chance alone would agree', () => {
    expect(kappaOf([])).toEqual({ n: 0, observed: null, kappa: null, why: 'few' });
    expect(kappaOf([['a', 'b']])).toMatchObject({ observed: 0, kappa: null, why: 'few' });
    expect(kappaOf(pairsOf({ 'a a': 9 }))).toEqual({ n: 9, observed: 1, kappa: null, why: 'uniform' });
  });

  it('lies between −1 and 1', () => {
    fc.assert(
      fc.property(Pairs, (pairs) => {
        const { kappa, why } = kappaOf(pairs);
        expect(kappa === null).toBe(why !== null);
        expect(Math.abs(kappa ?? 0)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('does not care who is called first', () => {
    fc.assert(
      fc.property(Pairs, (pairs) => {
        expect(kappaOf(pairs.map(([a, b]) => [b, a] as const))).toEqual(kappaOf(pairs));
      }),
    );
  });

  it('is 1 only where both always say the same, of more than one thing', () => {
    fc.assert(
      fc.property(Pairs, (pairs) => {
        fc.pre(new Set(pairs.map(([a]) => a)).size > 1);
        expect(kappaOf(pairs.map(([a]) => [a, a] as const)).kappa).toBe(1);
        if (pairs.some(([a, b]) => a !== b)) expect(kappaOf(pairs).kappa ?? 0).toBeLessThan(1);
      }),
    );
  });
});

describe('the agreement of two evaluators', () => {
  it.each([
    [zero, 'none'],
    [half, 'partly'],
    [full, 'full'],
    [open, 'open'],
    [{ points: [2, 4], max: 4 } as Worth, 'open'],
    [outside, 'not_applicable'],
  ])('counts %j as %s', (worth, category) => {
    expect(categoryOf(worth)).toBe(category);
  });

  it('holds the team’s own words against each other, and lists where they differ', () => {
    const found = agreementOf(
      logOf(
        team(true, 'anna', 'bo'),
        { by: 'anna', question: '1.1.2', to: half },
        { by: 'anna', question: '1.1.1', to: full },
        { by: 'bo', question: '1.1.1', to: full },
        { by: 'bo', question: '1.1.2', to: zero },
        { by: 'bo', question: '1.1.3', to: zero },
        { by: 'lead', question: '1.1.3', to: full },
      ),
    )!;
    expect(found.evaluators.map(({ id }) => id)).toEqual(['anna', 'bo']);
    expect(found).toMatchObject({ n: 2, observed: 0.5, blind: 2 });
    expect(found.pairs.map(({ question }) => question)).toEqual(['1.1.1', '1.1.2']);
    expect(found.differences).toEqual([{ question: '1.1.2', worths: [half, zero], blind: true }]);
  });

  it('lists points that differ within one category', () => {
    const found = agreementOf(
      logOf(
        { by: 'anna', to: half },
        { by: 'bo', to: { points: [3, 3], max: 4 } },
        { by: 'anna', question: '2', to: zero },
      ),
    )!;
    expect(found).toMatchObject({ n: 1, observed: 1, kappa: null, why: 'few' });
    expect(found.differences).toHaveLength(1);
  });

  it('takes the two who have decided most where no team is named, and tells that they were not blind', () => {
    const found = agreementOf(
      logOf(
        { by: 'cecilia', question: '1' },
        ...['1', '2'].map((question) => ({ by: 'anna', question })),
        ...['1', '2', '3'].map((question) => ({ by: 'bo', question })),
      ),
    )!;
    expect(found.evaluators.map(({ id }) => id)).toEqual(['bo', 'anna']);
    expect(found).toMatchObject({ n: 2, blind: 0 });
  });

  it('does not let what is said after the other’s word is known count as agreement', () => {
    const before = [team(true, 'anna', 'bo'), { by: 'anna', to: full }, { by: 'bo', to: zero }];
    const changed = agreementOf(
      logOf(...before, { by: 'bo', to: full }, { by: 'anna', to: full, joint: true }),
    )!;
    expect(changed.differences).toEqual([{ question: '1.1.1', worths: [full, zero], blind: true }]);
  });

  it('lets a word be taken back before the other’s is given, and leaves out one that no longer stands', () => {
    const undone = { by: 'anna', verb: 'undo' as const };
    const first = agreementOf(
      logOf({ by: 'anna', to: zero }, undone, { by: 'anna', to: full }, { by: 'bo', to: full }),
    )!;
    expect(first.pairs).toEqual([{ question: '1.1.1', worths: [full, full], blind: false }]);
    const gone = agreementOf(
      logOf({ by: 'anna', to: full }, { by: 'bo', to: full }, undone, { by: 'anna', question: '2' }),
    )!;
    expect(gone.n).toBe(0);
  });

  it('is not blind where the first word was given before the team decided blind', () => {
    const found = agreementOf(logOf({ by: 'anna' }, team(true, 'anna', 'bo'), { by: 'bo' }))!;
    expect(found).toMatchObject({ n: 1, blind: 0 });
  });

  it('is not told of one evaluator alone', () => {
    expect(agreementOf(logOf({ by: 'anna' }))).toBeNull();
    expect(agreementOf(logOf(team(false, 'anna'), { by: 'anna' }, { by: 'lead' }))).toBeNull();
    expect(agreementOf([])).toBeNull();
  });
});

describe('the measures of the draft', () => {
  const unseen: Worth & { outcome: Outcome } = { points: [0, 4], max: 4, outcome: 'not_examined' };
  const upwards: Worth & { outcome: Outcome } = { points: [1, 2], max: 4, outcome: 'partly' };

  it('count each evaluator’s final word, and neither what was undone nor what was said together', () => {
    const measures = measuresOf([
      judged(
        { by: 'anna', verb: 'amend', to: full },
        { by: 'anna', verb: 'undo' },
        { by: 'anna', verb: 'reject', to: open },
        { by: 'anna', verb: 'accept' },
        { by: 'bo', verb: 'ask', to: open },
        { by: 'bo', verb: 'undo' },
        { by: 'anna', verb: 'amend', to: zero, joint: true },
      ),
    ]);
    expect(measures).toMatchObject({ evaluations: 1, decided: 1 });
    expect(measures.verbs).toEqual({ accept: 1, amend: 0, reject: 0, ask: 0, not_applicable: 0 });
    expect(measures.questions).toMatchObject([{ question: '1.1.1', rules: null, decided: 1 }]);
  });

  it('ask only of lines that the draft answers whether they were accepted', () => {
    const [question] = measuresOf([
      judged({ by: 'anna' }, { by: 'bo', verb: 'amend', to: full }),
      judged({ by: 'anna', draft: unseen, verb: 'ask', to: open }),
    ]).questions;
    expect(question).toMatchObject({ decided: 3, accepted: { count: 1, of: 2, share: 0.5 } });
  });

  it('tell how often the settled points were possible by the draft, and how far off the others are', () => {
    const settledAt = (points: number): Worth => ({ points: [points, points], max: 4 });
    const { distance } = measuresOf([
      judged({ by: 'anna', draft: upwards, verb: 'amend', to: settledAt(1.5) }),
      judged({ by: 'anna', draft: upwards, verb: 'amend', to: settledAt(4) }),
      judged({ by: 'anna', draft: upwards, verb: 'amend', to: settledAt(0) }),
      // Neither settled nor within anything that the draft said.
      judged({ by: 'anna', draft: upwards, verb: 'reject', to: open }),
      judged({ by: 'anna', draft: upwards, verb: 'not_applicable', to: outside }),
      judged({ by: 'anna', draft: unseen, verb: 'amend', to: full }),
    ]);
    expect(distance.within).toMatchObject({ count: 1, of: 3 });
    expect(distance.meanSigned).toBeCloseTo((0 + 2 - 1) / 3);
    expect(distance.meanAbsolute).toBeCloseTo((0 + 2 + 1) / 3);
  });

  it('tell for each kind of answer how often it was accepted', () => {
    const none: Worth & { outcome: Outcome } = { points: [0, 0], max: 4, outcome: 'not_found' };
    const { calibration } = measuresOf([
      judged(
        { by: 'anna' },
        { by: 'bo' },
        { by: 'anna', question: '2', draft: none, verb: 'amend', to: full },
      ),
    ]);
    expect(calibration.map(({ outcome, accepted: { count, of } }) => [outcome, count, of])).toEqual([
      ['met', 0, 0],
      ['partly', 2, 2],
      ['not_found', 0, 1],
      ['stated_absent', 0, 0],
    ]);
  });

  it('tell versions of the rules apart where asked', () => {
    const evaluations = [
      judged({ by: 'anna', rules: 'r2' }, { by: 'bo', rules: 'r1', verb: 'amend', to: full }),
      judged({ by: 'anna', question: '1.1.10' }, { by: 'anna', question: '1.1.9' }),
    ];
    const rows = (byRules: boolean) =>
      measuresOf(evaluations, { byRules }).questions.map(({ question, rules, accepted: { count, of } }) => [
        ...[question, rules, `${count}/${of}`],
      ]);
    expect(rows(false)).toEqual([
      ['1.1.1', null, '1/2'],
      ['1.1.9', null, '1/1'],
      ['1.1.10', null, '1/1'],
    ]);
    expect(rows(true)).toEqual([
      ['1.1.1', 'r1', '0/1'],
      ['1.1.1', 'r2', '1/1'],
      ['1.1.9', 'r1', '1/1'],
      ['1.1.10', 'r1', '1/1'],
    ]);
  });

  it('leave out times that are not known', () => {
    const { time } = measuresOf([
      judged({ by: 'anna', seconds: 30 }, { by: 'bo', seconds: null }),
      judged({ by: 'anna', seconds: 90 }),
    ]);
    expect(time).toEqual({ n: 2, quartiles: [45, 60, 75] });
  });

  it('say that nothing is known where nobody has decided', () => {
    const measures = measuresOf([judged()]);
    expect(measures).toMatchObject({ evaluations: 1, decided: 0, questions: [], agreements: [] });
    expect(measures.accepted.share).toBeNull();
    expect(measures.distance).toMatchObject({ meanSigned: null, meanAbsolute: null });
  });
});
