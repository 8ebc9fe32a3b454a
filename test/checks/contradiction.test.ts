import { describe, expect, test } from 'vitest';
import { defineCheck, type Verdict } from '../../src/checks/check.ts';
import { type Contradiction, withContradictions } from '../../src/checks/contradiction.ts';
import type { Evidence } from '../../src/model/evidence.ts';

const evidence = (title: string, quote: string): Evidence => ({
  url: `https://www.exempelby.se/${title}`,
  finalUrl: `https://www.exempelby.se/${title}`,
  fetchedAt: '2024-05-01T00:00:00Z',
  sha256: '0'.repeat(64),
  archive: { file: 'a.warc.gz', offset: 0, length: 1 },
  title,
  locator: { type: 'html', quote: { exact: quote, prefix: '', suffix: '' }, selector: 'p' },
  quote,
  shows: 'mål',
});

const rule = evidence('Styrmodell', 'Målen följs upp tre gånger om året.');
const report = evidence('Budget', 'Målen följs upp två gånger om året.');

const judge = (verdict: Verdict, found: Contradiction[]): Verdict =>
  withContradictions(
    defineCheck({
      question: '3.3.1',
      title: '',
      looksFor: [],
      doesNotCount: [],
      topic: { id: 'x', name: 'x', direct: [], places: [] },
      uses: {},
      ladder: [],
      judge: () => verdict,
    }),
    () => found,
  ).judge({ facts: {}, municipality: {} as never, at: '2024-05-01' });

describe('documents that disagree', () => {
  const found = [{ about: 'hur ofta målen följs upp.', one: rule, other: report, upTo: 3 }];

  test('both are quoted, and what the one claims stays possible', () => {
    const verdict = judge({ answer: 'reached', level: 1, reason: 'Skäl.', evidence: [report] }, found);
    expect(verdict).toMatchObject({ answer: 'reached', level: 1, ceiling: 3, evidence: [rule, report] });
    expect(verdict.reason).toBe(
      'Skäl. Texterna säger emot varandra: hur ofta målen följs upp (”Styrmodell”: ”Målen följs upp tre gånger om året.”; ”Budget”: ”Målen följs upp två gånger om året.”).',
    );
  });

  test('nothing found is then left open, not settled', () => {
    const verdict = judge({ answer: 'not_found', reason: 'Inget.', missing: 'Mål.' }, found);
    expect(verdict).toMatchObject({ answer: 'cannot_tell', evidence: [rule, report] });
  });

  test('a verdict without disagreement is left as it is', () => {
    const verdict: Verdict = { answer: 'not_found', reason: 'Inget.', missing: 'Mål.' };
    expect(judge(verdict, [])).toBe(verdict);
  });
});
