import type { LogEntry } from '../model/log.ts';
import type { Totals } from '../model/points.ts';
import type { Review } from '../sheet/review.ts';
import { tableInWords } from '../text/where.ts';
import { logRow } from './log-words.ts';
import { linkOf, marksOf, quotationsOf, scoreColumns } from './score-rows.ts';
import { columnName, type Table, type Value, workbookOf } from './workbook.ts';

/**
 * The score sheet as a workbook: *Översikt*, *Frågor*, *Belägg*, *Täckning* and *Logg*. The sums are formulas over the
 * questions' points, so that they follow what is changed in the workbook.
 */
export const xlsxOf = (review: Review): Uint8Array =>
  workbookOf([overview(review), questions(review), evidence(review), coverage(review), logged(review.log)]);

const POINT_HEADS = ['Säkra', 'Möjliga', 'Högst'];

/** Letter of a column of the questions' sheet, by its heading. */
const columnOf = (heading: string): string =>
  columnName(scoreColumns.findIndex((column) => column.heading === heading));

function overview(review: Review): Table {
  const { sheet, lines, totals, totalsOf } = review;
  const last = lines.length + 1;
  const range = (heading: string) => `'Frågor'!$${columnOf(heading)}$2:$${columnOf(heading)}$${last}`;
  const sums = (values: Totals, by: 'Område' | 'Delområde', cell: string): Value[] =>
    POINT_HEADS.map((heading, at) => ({
      formula: `SUMIFS(${range(heading)},${range(by)},${cell})`,
      value: values[at]!,
    }));
  const rows: Value[][] = [...marksOf(review), [], ['Område', 'Namn', ...POINT_HEADS]];
  const head = rows.length;
  for (const area of sheet.areas) {
    rows.push([area.id, area.name, ...sums(totalsOf.get(area.id)!, 'Område', `$A${rows.length + 1}`)]);
    for (const { id, name } of sheet.subAreas.filter((subArea) => subArea.area === area.id))
      rows.push([id, name, ...sums(totalsOf.get(id)!, 'Delområde', `$A${rows.length + 1}`)]);
  }
  const whole = POINT_HEADS.map((heading, at) => ({ formula: `SUM(${range(heading)})`, value: totals[at]! }));
  return {
    ...{ name: 'Översikt', widths: [22, 60, 10, 10, 10], head, filtered: false },
    rows: [...rows, ['Summa', null, ...whole]],
  };
}

const questions = ({ lines }: Review): Table =>
  listed(
    'Frågor',
    scoreColumns.map(({ heading, width }) => [heading, width]),
    lines.map((line) =>
      scoreColumns.map(({ cell, points }): Value => {
        const value = cell(line);
        return points && typeof value === 'number' ? { points: value } : value;
      }),
    ),
  );

const evidence = ({ lines }: Review): Table =>
  listed(
    'Belägg',
    [
      ['Fråga', 8],
      ['Visar', 50],
      ['Citat', 80],
      ['Sida eller dokument', 40],
      ['Sidnummer i filen', 10],
      ['Sidnummer i tryck', 10],
      ['Tabellens rubriker', 50],
      ['OCR-säkerhet', 12],
      ['Adress', 60],
      ['Hämtad', 24],
      ['SHA-256', 20],
      ['Tillagt av', 20],
    ],
    lines.flatMap((line) =>
      quotationsOf(line).map((quotation): Value[] => {
        const { evidence, fileName, addedBy } = quotation;
        const link = linkOf(quotation);
        return [
          line.draft.id,
          evidence.shows,
          evidence.quote,
          evidence.title,
          evidence.locator.type === 'pdf' ? evidence.locator.page : null,
          evidence.locator.type === 'pdf' ? (evidence.locator.label ?? null) : null,
          tableInWords(evidence.table) || null,
          evidence.ocr?.confidence ?? null,
          link === null ? fileName : { text: evidence.finalUrl, link },
          evidence.fetchedAt,
          evidence.sha256,
          addedBy,
        ];
      }),
    ),
  );

const coverage = ({ lines, sheet }: Review): Table =>
  listed(
    'Täckning',
    [
      ['Fråga', 16],
      ['Lästa om ämnet', 12],
      ['Kända om ämnet', 12],
      ['Lästa i allt', 12],
      ['Räcker', 10],
      ['Sökta ord', 50],
      ['Sammanfattning', 90],
    ],
    [
      ...lines.map(({ draft: { id, coverage } }): Value[] =>
        coverage
          ? [
              ...[id, coverage.read, coverage.known, coverage.searched, coverage.sufficient ? 'ja' : 'nej'],
              ...[coverage.words.join(', '), coverage.summary],
            ]
          : [id, null, null, null, 'nej', null, 'Inte granskad.'],
      ),
      [
        'hela webbplatsen',
        sheet.coverage.states.fetched,
        sheet.coverage.known,
        null,
        null,
        null,
        sheet.coverage.blocked,
      ],
    ],
  );

const logged = (log: readonly LogEntry[]): Table =>
  listed(
    'Logg',
    [
      ['Rad', 6],
      ['När (UTC)', 24],
      ['Vem', 20],
      ['Händelse', 24],
      ['Gäller', 12],
      ['Innehåll', 70],
      ['Skäl', 50],
      ['Instrument', 28],
      ['Regler', 16],
      ['Kontrollsumma', 20],
    ],
    log.map(logRow),
  );

/** A table with a heading, which can be filtered. @param columns headings, and widths in letters */
const listed = (name: string, columns: [heading: string, width: number][], rows: Value[][]): Table => ({
  ...{ name, widths: columns.map(([, width]) => width), head: 1, filtered: true },
  rows: [columns.map(([heading]) => heading), ...rows],
});
