import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import type { LogEntry } from '../model/log.ts';
import type { Totals } from '../model/points.ts';
import type { Review } from '../sheet/review.ts';
import { linkOf, marksOf, quotationsOf, scoreColumns } from './score-rows.ts';

/** Excel takes no longer text in a cell. */
const LONGEST = 32_767;

/** A cell: text is always text, whatever it begins with. */
type Value = string | number | null | { formula: string; value: number } | { text: string; link: string };

/**
 * The score sheet as a workbook: *Översikt*, *Frågor*, *Belägg*, *Täckning* and *Logg*. The sums are formulas over the
 * questions' points, so that they follow what is changed in the workbook.
 */
export function xlsxOf(review: Review): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  utils.book_append_sheet(book, overview(review), 'Översikt');
  utils.book_append_sheet(book, questions(review), 'Frågor');
  utils.book_append_sheet(book, evidence(review), 'Belägg');
  utils.book_append_sheet(book, coverage(review), 'Täckning');
  utils.book_append_sheet(book, logged(review.log), 'Logg');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
}

const POINT_HEADS = ['Säkra', 'Möjliga', 'Högst'];

/** Letter of a column of the questions' sheet, by its heading. */
const columnOf = (heading: string): string =>
  utils.encode_col(scoreColumns.findIndex((column) => column.heading === heading));

function overview({ sheet, lines, totals, totalsOf, ...review }: Review): WorkSheet {
  const last = lines.length + 1;
  const range = (heading: string) => `Frågor!$${columnOf(heading)}$2:$${columnOf(heading)}$${last}`;
  const sums = (values: Totals, by: 'Område' | 'Delområde', cell: string): Value[] =>
    POINT_HEADS.map((heading, at) => ({
      formula: `SUMIFS(${range(heading)},${range(by)},${cell})`,
      value: values[at]!,
    }));
  const marks = marksOf({ sheet, lines, totals, totalsOf, ...review });
  const rows: Value[][] = [...marks, [], ['Område', 'Namn', ...POINT_HEADS]];
  for (const area of sheet.areas) {
    rows.push([area.id, area.name, ...sums(totalsOf.get(area.id)!, 'Område', `$A${rows.length + 1}`)]);
    for (const { id, name } of sheet.subAreas.filter((subArea) => subArea.area === area.id))
      rows.push([id, name, ...sums(totalsOf.get(id)!, 'Delområde', `$A${rows.length + 1}`)]);
  }
  const whole = POINT_HEADS.map((heading, at) => ({ formula: `SUM(${range(heading)})`, value: totals[at]! }));
  return laid([...rows, ['Summa', null, ...whole]], [24, 60, 10, 10, 10]);
}

const questions = ({ lines }: Review): WorkSheet =>
  filtered(
    scoreColumns.map(({ heading }) => heading),
    lines.map((line) => scoreColumns.map(({ cell }) => cell(line))),
    [8, 9, 8, 60, 16, 20, 10, 10, 10, 10, 10, 20, 70, 10, 50, 60],
  );

const evidence = ({ lines }: Review): WorkSheet =>
  filtered(
    [
      'Fråga',
      'Visar',
      'Citat',
      'Sida eller dokument',
      'Sidnummer',
      'Adress',
      'Hämtad',
      'SHA-256',
      'Tillagt av',
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
          link === null ? fileName : { text: evidence.finalUrl, link },
          evidence.fetchedAt,
          evidence.sha256,
          addedBy,
        ];
      }),
    ),
    [8, 50, 80, 40, 10, 60, 24, 20, 20],
  );

const coverage = ({ lines, sheet }: Review): WorkSheet =>
  filtered(
    ['Fråga', 'Lästa om ämnet', 'Kända om ämnet', 'Lästa i allt', 'Räcker', 'Sökta ord', 'Sammanfattning'],
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
    [16, 12, 12, 12, 10, 50, 90],
  );

const logged = (log: readonly LogEntry[]): WorkSheet =>
  filtered(
    [
      'Rad',
      'När (UTC)',
      'Vem',
      'Roll',
      'Händelse',
      'Gäller',
      'Innehåll',
      'Instrument',
      'Regler',
      'Kontrollsumma',
    ],
    log.map(({ number, at, actor, event, instrument, rules, hash }): Value[] => [
      ...[number, at, actor.name, actor.role, event.type, 'question' in event ? event.question : null],
      ...[JSON.stringify(event), `${instrument.id} ${instrument.version}`, rules, hash],
    ]),
    [6, 24, 20, 12, 14, 10, 80, 26, 16, 20],
  );

/** A table with a heading, which can be filtered. */
function filtered(heading: string[], rows: Value[][], widths: number[]): WorkSheet {
  const sheet = laid([heading, ...rows], widths);
  sheet['!autofilter'] = { ref: utils.encode_range(utils.decode_range(sheet['!ref']!)) };
  return sheet;
}

/** @param widths in letters */
function laid(rows: Value[][], widths: number[]): WorkSheet {
  const sheet: WorkSheet = {};
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries())
      if (value !== null && value !== '') sheet[utils.encode_cell({ r, c })] = cellOf(value);
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: widths.length - 1 } });
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  return sheet;
}

const POINTS = '0.##';

function cellOf(value: NonNullable<Value>): CellObject {
  if (typeof value === 'number') return { t: 'n', v: value, z: POINTS };
  if (typeof value === 'string') return { t: 's', v: value.slice(0, LONGEST) };
  if ('formula' in value) return { t: 'n', f: value.formula, v: value.value, z: POINTS };
  return { t: 's', v: value.text.slice(0, LONGEST), l: { Target: value.link } };
}
