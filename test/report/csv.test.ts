import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/report/csv.ts';
import { scoreCsv } from '../../src/report/score-rows.ts';
import type { Review } from '../../src/sheet/review.ts';
import { anna, bo, decided, quotation, reviewAfter } from './reviews.ts';

/** Reads CSV as RFC 4180 has it, with semicolons. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function records(review: Review): Map<string, Record<string, string>> {
  const [head, ...rows] = read(scoreCsv(review).slice(1));
  const named = rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]!])));
  return new Map(named.map((record) => [record.Fråga!, record]));
}

describe('cells', () => {
  it('come back as they were', () => {
    const rows = [
      ['a;b', 'sade ”ja” och "nej"', 'två\r\nrader'],
      ['', 'å ä ö', 'slut'],
    ];
    const csv = csvOf(rows);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.endsWith('slut\r\n')).toBe(true);
    expect(read(csv.slice(1))).toEqual(rows);
  });

  it('write numbers with a decimal comma, and negative ones as numbers', () => {
    expect(csvOf([[1.79, -2.5, 0, null]])).toBe('\ufeff1,79;-2,5;0;\r\n');
  });

  it.each([
    '=1+1',
    '+46',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    ' =1',
    '\u00a0=1',
  ])('are no formulas: %j', (text) => {
    expect(read(csvOf([[text]]).slice(1))).toEqual([[`'${text}`]]);
  });
});

describe('the score sheet as CSV', () => {
  const { points, max } = { points: [1, 1] as [number, number], max: 3.57 };

  it('has a row for each question, marked with what sheet it is of', () => {
    const review = reviewAfter([]);
    const all = records(review);
    expect([...all.keys()]).toEqual(review.lines.map(({ draft }) => draft.id));
    for (const record of all.values())
      expect(record).toMatchObject({
        ...{ Kommun: 'Exempelby', Status: 'Utkast', Datum: '2026-01-01', Regler: 'regler1' },
        ...{ Instrument: review.sheet.instrument.name, Läge: 'Inte granskad' },
      });
    expect(all.get('1.1.3')).toMatchObject({
      ...{ Område: '1', Delområde: '1.1', 'Utkastets utfall': 'Delvis', Säkra: '1,79', Möjliga: '3,57' },
      ...{ 'Antal belägg': '1', 'Första belägget': 'https://www.exempelby.se/policy.pdf' },
    });
    expect(all.get('1.1.3')!.Täckning).toContain('Sökte efter');
    expect(all.get('1.3.5')).toMatchObject({ 'Antal belägg': '0', 'Första belägget': '', Säkra: '0' });
  });

  it('keeps the draft’s points beside those after decisions, and who decided why', () => {
    const said = decided('1.1.2', 'amend', { points, max }, { text: 'Den är antagen.', reason: '=Sett' });
    const record = records(reviewAfter([[anna, said]])).get('1.1.2');
    expect(record).toMatchObject({
      ...{ 'Utkastet, säkra': '1,79', Säkra: '1', Möjliga: '1', 'Beslutat av': 'Anna Ask' },
      ...{ Läge: 'Granskad av en', Skäl: 'Den är antagen.', 'Beslutets skäl': "'=Sett" },
    });
  });

  it('says where two evaluators differ, and counts what they added', () => {
    const added = quotation('Nytt citat', 'https://www.exempelby.se/ny');
    const record = records(
      reviewAfter([
        [anna, decided('1.3.5', 'amend', { points: [0, 0], max })],
        [bo, decided('1.3.5', 'amend', { points: [max, max], max })],
        [
          anna,
          {
            ...{ type: 'evidence', question: '1.3.5' },
            added: { kind: 'quotation', evidence: added, fileName: null },
          },
        ],
        [bo, { type: 'stage', from: 'reply', to: 'final', reason: null }],
      ]),
    ).get('1.3.5');
    expect(record).toMatchObject({
      ...{ Status: 'Slutlig', Läge: 'Olika', Säkra: '0', Möjliga: '3,57' },
      ...{ 'Beslutat av': 'Anna Ask, Bo Björk', 'Antal belägg': '1' },
      'Första belägget': added.finalUrl,
    });
  });
});
