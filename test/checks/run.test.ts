import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineCheck, type Verdict } from '../../src/checks/check.ts';
import { findingOf, runChecks } from '../../src/checks/run.ts';
import { evidenceFrom } from '../../src/facts/evidence.ts';
import { Finding } from '../../src/model/finding.ts';
import { siteCoverage } from '../../src/sheet/site-coverage.ts';
import { corpusWith, page } from '../corpus.ts';

const start = page('https://www.exempelby.se/synpunkter', 'text', 'Kommunen har en brevlåda.');
const corpus = corpusWith([start]);
const site = siteCoverage(corpus.ledger.values(), corpus.documents, null);
const evidence = [evidenceFrom(start, start.blocks[0]!, 'visar brevlådan')];

const words = { id: 'words', collects: 'ord', collect: () => ({ count: 3 }) };

const checkThat = (verdict: Verdict | (() => Verdict)) =>
  defineCheck({
    question: '9.9.9',
    title: 'Brevlåda',
    looksFor: ['En brevlåda.'],
    doesNotCount: ['En planerad brevlåda.'],
    topic: { id: 't', name: 'brevlådor', direct: ['brevlåd'], places: ['synpunkter'] },
    uses: { words },
    ladder: [0, 1, 2, 3].map((level) => ({ level, title: `steg ${level}`, share: level / 3 })),
    judge: () => (typeof verdict === 'function' ? verdict() : verdict),
  });

const run = (verdict: Verdict | (() => Verdict)) => runChecks([checkThat(verdict)], corpus, site)[0]!;

describe('running checks', () => {
  it.each<[string, Verdict, Partial<Finding>]>([
    [
      'the top is met',
      { answer: 'reached', level: 3, reason: 'r', evidence },
      { outcome: 'met', level: 3, ceiling: 3 },
    ],
    [
      'a step is partly',
      { answer: 'reached', level: 1, ceiling: 2, reason: 'r', missing: 'm', evidence },
      { outcome: 'partly', ceiling: 2 },
    ],
    [
      'traces that are worth nothing are not found, with the traces',
      { answer: 'reached', level: 0, reason: 'r', missing: 'm', evidence },
      { outcome: 'not_found', level: 0, evidence },
    ],
    [
      'absence over coverage is not found',
      { answer: 'not_found', reason: 'r', missing: 'm' },
      { outcome: 'not_found', level: 0 },
    ],
    [
      'an absence that is said is stated',
      { answer: 'stated_absent', reason: 'r', missing: 'm', evidence },
      { outcome: 'stated_absent' },
    ],
    ['cannot tell is open', { answer: 'cannot_tell', reason: 'r' }, { outcome: 'not_examined', level: null }],
    [
      'not applicable',
      { answer: 'not_applicable', reason: 'r', evidence },
      { outcome: 'not_applicable', level: null },
    ],
  ])('%s', (_, verdict, expected) => {
    const finding = run(verdict);
    expect(finding).toMatchObject(expected);
    expect(Finding.parse(finding)).toEqual(finding);
  });

  it('never says "not found" over too little coverage', () => {
    const verdict: Verdict = { answer: 'not_found', reason: 'Ingen brevlåda hittades.', missing: 'm' };
    fc.assert(
      fc.property(fc.boolean(), (sufficient) => {
        const coverage = { ...run(verdict).coverage!, sufficient };
        const { outcome, level } = findingOf(checkThat(verdict), verdict, coverage);
        expect([outcome, level]).toEqual(sufficient ? ['not_found', 0] : ['not_examined', null]);
      }),
    );
  });

  it('turns a failing check into an error that names itself, and goes on with the others', () => {
    const failing = checkThat(() => {
      throw new Error('tom lista');
    });
    const [broken, sound] = runChecks(
      [failing, checkThat({ answer: 'cannot_tell', reason: 'r' })],
      corpus,
      site,
    );
    expect(broken).toMatchObject({ outcome: 'error', level: null });
    expect(broken!.reason).toContain('tom lista');
    expect(sound!.outcome).toBe('not_examined');
  });

  it('collects once for all checks that ask', () => {
    let times = 0;
    const collect = () => {
      times += 1;
      return { count: times };
    };
    const counted = { ...words, collect };
    const check = { ...checkThat({ answer: 'cannot_tell', reason: 'r' }), uses: { words: counted } };
    runChecks([check, check], corpus, site);
    expect(times).toBe(1);
  });
});
