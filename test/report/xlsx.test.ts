import { read, utils, type WorkBook } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { cellName, workbookOf } from '../../src/report/workbook.ts';
import { xlsxOf } from '../../src/report/xlsx.ts';
import { anna, decided, findings, quotation, reviewAfter, sheetOf } from './reviews.ts';

const opened = (bytes: Uint8Array): WorkBook => read(bytes, { cellFormula: true, cellNF: true });

/** Rows of a sheet by their headings, with numbers as numbers. */
const rowsOf = (book: WorkBook, name: string) =>
  utils.sheet_to_json<Record<string, string | number>>(book.Sheets[name]!);

const part = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path]!);

const evil = '=HYPERLINK("https://ond.example";"x")';
const found: Finding[] = findings.map((finding) =>
  finding.question === '1.1.1'
    ? {
        ...finding,
        reason: evil,
        evidence: [quotation('Mötet är öppet, för e-tjänsten', 'https://www.exempelby.se/moten?a=1&b=2')],
      }
    : finding,
);
const review = reviewAfter(
  [
    [anna, decided('1.1.2', 'amend', { points: [1.25, 1.25], max: 3.57 }, { reason: '@A1 styrkt' })],
    [anna, decided('1.3.5', 'not_applicable', { points: [0, 0], max: 0 })],
  ],
  sheetOf(found),
);
const bytes = xlsxOf(review);
const book = opened(bytes);

describe('the score sheet as a workbook', () => {
  it('has its sheets, and says of what it is', () => {
    expect(book.SheetNames).toEqual(['Översikt', 'Frågor', 'Belägg', 'Täckning', 'Logg']);
    const marks = utils.sheet_to_json<string[]>(book.Sheets.Översikt!, { header: 1 });
    expect(Object.fromEntries(marks)).toMatchObject({
      ...{ Kommun: 'Exempelby', Status: 'Utkast', Datum: '2026-01-01', Regler: 'regler1' },
    });
  });

  it('adds up with formulas whose values are the review’s, and come out the same from the questions', () => {
    const sheet = book.Sheets.Översikt!;
    const questions = rowsOf(book, 'Frågor');
    const names = ['Säkra', 'Möjliga', 'Högst'];
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, blankrows: true });
    const heading = rows.findIndex(([first]) => first === 'Område');
    const sums = new Map(rows.slice(heading + 1).map(([id], at) => [id!, heading + 1 + at]));
    expect(sums.size).toBe(review.totalsOf.size + 1);
    for (const [id, row] of sums) {
      const totals = review.totalsOf.get(id) ?? review.totals;
      for (const [at, name] of names.entries()) {
        const cell = sheet[cellName(2 + at, row)];
        expect(cell.v).toBe(totals[at]);
        expect(cell.f).toMatch(id === 'Summa' ? /^SUM\(/ : /^SUMIFS\(/);
        const [values, keys, key] = [...cell.f.matchAll(/\$([A-Z]+)\$?(\d+)(?::\$[A-Z]+\$(\d+))?/g)];
        const heads = book.Sheets.Frågor!;
        expect(heads[`${values[1]}1`].v).toBe(name);
        expect([values[2], values[3]]).toEqual(['2', String(review.lines.length + 1)]);
        const counted = questions.filter(
          (question) => !keys || question[heads[`${keys[1]}1`].v] === sheet[`A${key[2]}`].v,
        );
        const sum = counted.reduce((whole, question) => whole + Number(question[name]), 0);
        expect(sum).toBeCloseTo(totals[at]!, 6);
      }
    }
  });

  it('has a line for each question with what was decided', () => {
    const rows = rowsOf(book, 'Frågor');
    expect(rows.map(({ Fråga }) => Fråga)).toEqual(review.lines.map(({ draft }) => draft.id));
    expect(rows.find(({ Fråga }) => Fråga === '1.1.2')).toMatchObject({
      ...{ 'Utkastet, säkra': 1.79, Säkra: 1.25, Möjliga: 1.25, 'Beslutat av': 'Anna Ask' },
      'Beslutets skäl': '@A1 styrkt',
    });
  });

  it('takes no text for a formula', () => {
    const cells = Object.values(book.Sheets.Frågor!).filter((cell) => cell.v === evil);
    expect(cells.map(({ t, f, z }) => [t, f, z])).toEqual([['s', undefined, '@']]);
    const others = book.SheetNames.slice(1).flatMap((name) => Object.values(book.Sheets[name]!));
    expect(others.filter(({ f }) => f !== undefined)).toEqual([]);
  });

  it('leads from each quotation to where it stands today', () => {
    const links = Object.values(book.Sheets.Belägg!).flatMap((cell) => (cell.l ? [cell.l.Target] : []));
    expect(links).toHaveLength(rowsOf(book, 'Belägg').length);
    expect(links[0]).toBe(
      'https://www.exempelby.se/moten?a=1&b=2#:~:text=M%C3%B6tet%20%C3%A4r%20%C3%B6ppet%2C%20f%C3%B6r%20e%2Dtj%C3%A4nsten',
    );
    expect(links[1]).toBe('https://www.exempelby.se/policy.pdf#page=2');
  });

  it('tells the log in Swedish, and where each question was looked for', () => {
    expect(rowsOf(book, 'Logg')[0]).toMatchObject({
      ...{ Rad: 1, Vem: 'Anna Ask', Händelse: 'Gav andra poäng', Gäller: '1.1.2' },
      ...{ Innehåll: '1,25 av 3,57 poäng', Skäl: '@A1 styrkt' },
    });
    expect(rowsOf(book, 'Täckning')[0]).toMatchObject({ Fråga: '1.1.1', Räcker: 'ja', 'Lästa i allt': 60 });
  });

  it('keeps its headings in sight, can be filtered, and wraps its texts', () => {
    for (const [at, name] of book.SheetNames.entries()) {
      const xml = part(bytes, `xl/worksheets/sheet${at + 1}.xml`);
      expect(xml).toMatch(/<pane ySplit="\d+" [^>]*state="frozen"\/>/);
      if (at > 0) expect(book.Sheets[name]!['!autofilter']?.ref).toBe(book.Sheets[name]!['!ref']);
    }
    expect(part(bytes, 'xl/styles.xml')).toContain('wrapText="1"');
  });

  it('is the same bytes from the same review', () => {
    expect(Buffer.from(xlsxOf(review)).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('a workbook', () => {
  const back = (text: string) => {
    const made = workbookOf([
      { name: 'Blad', widths: [10], head: 1, filtered: false, rows: [['H'], [text]] },
    ]);
    return opened(made).Sheets.Blad!.A2?.v;
  };

  it.each([
    ['<b>&amp;"\'', '<b>&amp;"\''],
    [' rum \n och rad', ' rum \n och rad'],
    ['_x0041_ är inget A', '_x0041_ är inget A'],
    ['styr\u0000tecken\u001b\ud800\uffff bort', 'styrtecken bort'],
    ['å𝒳', 'å𝒳'],
    ['x'.repeat(40_000), 'x'.repeat(32_767)],
  ])('holds text as it is: %j', (text, held) => {
    expect(back(text)).toBe(held);
  });

  it('names columns past Z', () => {
    expect([cellName(0, 0), cellName(25, 9), cellName(26, 0), cellName(701, 0), cellName(702, 0)]).toEqual([
      ...['A1', 'Z10', 'AA1', 'ZZ1', 'AAA1'],
    ]);
  });

  it('leads only to addresses that a URI may be', () => {
    const link = 'https://a.se/å b|"<{50%}>#del 1';
    const made = workbookOf([
      { name: 'Blad', widths: [10], head: 1, filtered: false, rows: [['H'], [{ text: 'x', link }]] },
    ]);
    expect(part(made, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://a.se/%C3%A5%20b%7C%22%3C%7B50%25%7D%3E"',
    );
    expect(part(made, 'xl/worksheets/sheet1.xml')).toContain('location="del%201"');
  });
});
