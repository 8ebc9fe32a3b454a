import { describe, expect, it } from 'vitest';
import { loadInstrument } from '../../src/instruments/instrument.ts';
import type { Finding } from '../../src/model/finding.ts';
import { questionsOf } from '../../src/model/instrument.ts';
import { hundredths } from '../../src/model/points.ts';
import { LaidSheet } from '../../src/model/sheet.ts';
import { draftSheet } from '../../src/sheet/draft.ts';
import { siteCoverage } from '../../src/sheet/site-coverage.ts';
import { corpusWith, entry, exempelby, page } from '../corpus.ts';

const instrument = loadInstrument('kommunkompassen-2010');
const corpus = corpusWith(
  [page('https://www.exempelby.se/'), page('https://www.exempelby.se/x.pdf', 'no_text_layer')],
  [
    entry('https://www.exempelby.se/logga.png', 'skipped', 'media_type'),
    entry('https://www.exempelby.se/borta', 'failed', 'not_found'),
  ],
);
const coverage = siteCoverage(corpus.ledger.values(), corpus.documents, null);

const ladder = [0, 1, 2].map((level) => ({ level, title: `steg ${level}`, share: level / 2 }));

const open = (question: string, outcome: Finding['outcome']): Finding => ({
  question,
  outcome,
  level: null,
  ceiling: null,
  reason: 'Därför.',
  missing: null,
  evidence: [],
  coverage: null,
});

const draftWith = (findings: Finding[]) =>
  draftSheet({
    evaluation: 'exempelby-2026-01-01',
    municipality: exempelby,
    instrument,
    rules: 'r',
    date: '2026-01-01',
    coverage,
    findings,
    ladders: new Map([['1.4.3', ladder]]),
  });

const lineOf = (sheet: LaidSheet, id: string) => sheet.questions.find((question) => question.id === id)!;

describe('a sheet', () => {
  it('without findings leaves every question open, and says why', () => {
    const sheet = LaidSheet.parse(draftWith([]));
    expect(sheet.questions).toHaveLength(181);
    expect(sheet.totals).toEqual([0, 800, 800]);
    for (const { id, fromCrawl } of questionsOf(instrument)) {
      const { outcome, points, max, reason } = lineOf(sheet, id);
      expect(outcome).toBe(fromCrawl === 'no' ? 'needs_interview' : 'not_examined');
      expect(points).toEqual([0, max]);
      expect(reason).not.toBe('');
    }
  });

  it('gives the points of the step reached, and keeps those still possible', () => {
    const finding: Finding = { ...open('1.4.3', 'partly'), level: 1, ceiling: 2 };
    const { points, max } = lineOf(draftWith([finding]), '1.4.3');
    expect(points).toEqual([hundredths(max / 2) / 100, max]);
  });

  it('shrinks the maximum where a question does not apply', () => {
    const sheet = draftWith([open('1.4.3', 'not_applicable')]);
    const { max } = questionsOf(instrument).find(({ id }) => id === '1.4.3')!;
    expect(hundredths(sheet.totals[2])).toBe(80_000 - hundredths(max));
    expect(sheet.totals[0]).toBe(0);
  });

  it('adds up: questions to sub-areas, sub-areas to areas, areas to the whole', () => {
    const sheet = draftWith([{ ...open('1.4.3', 'partly'), level: 1, ceiling: 1 }, open('2.6.1', 'error')]);
    for (const at of [0, 1, 2] as const) {
      const sum = (parts: readonly { totals: readonly number[] }[]) =>
        parts.reduce((total, { totals }) => total + hundredths(totals[at]!), 0);
      expect(sum(sheet.areas)).toBe(hundredths(sheet.totals[at]));
      expect(sum(sheet.subAreas)).toBe(hundredths(sheet.totals[at]));
    }
  });
});

describe('the coverage of a site', () => {
  it('counts every address once', () => {
    expect(coverage).toMatchObject({
      known: 4,
      states: { queued: 0, fetched: 2, skipped: 1, failed: 1 },
      reasons: { ok: 2, media_type: 1, not_found: 1 },
      documents: { text: 1, no_text_layer: 1, failed: 0 },
      notDocuments: 0,
      exhausted: true,
      hosts: [{ host: 'www.exempelby.se', fetched: 2, role: 'own' }],
    });
  });
});
