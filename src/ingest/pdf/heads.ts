import type { Block } from '../../model/document.ts';
import type { PageLayout } from './layout.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Table, TableRow } from './segments.ts';

/** A paragraph on its way to a block, as far as tables are concerned. */
export interface RowDraft {
  paragraph: Paragraph;
  page: PageLayout;
  region: Block['region'];
  text: string;
  cells: Block['cells'];
  rowHead: string | null;
}

/** The rows of a table on one page. */
interface Part {
  table: Table;
  rows: RowDraft[];
  /** Whether nothing stands between it and the part before. */
  follows: boolean;
}

/** A part with what goes on from it into the next. */
interface Headed {
  part: Part;
  heads: Heads;
  rowHead: string | null;
}

/** Headings of the columns, by column. */
type Heads = (string | null)[];

/** Most rows that a head has, and longest text of one of its cells, in characters. */
const HEAD_ROWS = 3;
const HEAD_LENGTH = 100;

/** Longest text that heads a row, in characters: a goal in one or two sentences. */
const ROW_HEAD_LENGTH = 300;

const NUMBER = /^[-–−+±]?\s?(?:\d[\d\s.,/]*|[-–−])\s?(?:%|‰|tkr|mnkr|mkr|kr|st|år)?\*?$/iu;
const YEAR = /^(?:(?:19|20)\d{2}(?:\s?[-–/]\s?\d{2,4})?|T[123]|[QK][1-4])$/u;

/** Words that columns of governing documents are called, at the beginning of a head. */
const HEAD_WORD =
  /^(?:(?:nämnd|indikator|process|effekt|del|resultat|övergripande )?mål(?:värde|sättning|tal|område|grupp)?(?:en|et)?|mått|indikator(?:er)?|nyckeltal|utfall|resultat|budget|prognos|avvikelse|differens|bokslut|ansvarig(?:a|t)?|tid(?:plan|punkt|sram)?|när|kommentar(?:er)?|status|aktivitet(?:er)?|åtgärd(?:er)?|strategi(?:er)?|uppföljning|nr|ärende(?:n|typ|mening)?|delegat|lagrum|anmärkning(?:ar)?|beskrivning|risk(?:er)?|kontroll\p{L}*|metod|frekvens|sannolikhet|konsekvens|belopp|kostnad(?:er)?|intäkt(?:er)?|namn|parti|verksamhet(?:er)?|område|enhet|källa|typ|kategori|antal|summa|total(?:t|a)?|program|vad|hur|vem)(?![\p{L}])/iu;

/** Gives the cells of tables their columns' headings and the rows their heads, across the ends of pages. */
export function headTables(drafts: readonly RowDraft[]): void {
  const done: Headed[] = [];
  for (const part of partsOf(drafts)) {
    const before = done.at(-1);
    const earlier = before && continues(before.part, part) ? before : null;
    const count = headRowsIn(part);
    const own: Heads | null = count > 0 ? headsOf(part, count) : null;
    const inherited: Heads | null =
      earlier && (!own || (!isSure(part, count) && earlier.heads.some(Boolean))) ? earlier.heads : null;
    const isRepeated = inherited !== null && own !== null && sameHeads(own, inherited);
    const heads: Heads = inherited ?? own ?? [];
    const body = part.rows.slice(inherited && !isRepeated ? 0 : count);
    for (const row of body) headCells(row, heads);
    done.push({ part, heads, rowHead: headRows(body, earlier?.rowHead ?? null) });
  }
}

function partsOf(drafts: readonly RowDraft[]): Part[] {
  const parts: Part[] = [];
  let between = false;
  for (const draft of drafts) {
    if (draft.region !== 'main' || draft.text === '') continue;
    const table = draft.paragraph.row?.table;
    const last = parts.at(-1);
    if (!table) between = true;
    else if (last?.table === table) last.rows.push(draft);
    else {
      parts.push({ table, rows: [draft], follows: !between });
      between = false;
    }
  }
  return parts;
}

const rowOf = ({ paragraph }: RowDraft): TableRow => paragraph.row!.table.rows[paragraph.row!.at]!;

const textsOf = ({ cells, text }: RowDraft): string[] =>
  cells.map(({ start, end }) => text.slice(start, end));

/** How far apart the edges of a column may stand on two pages, in points. */
const MOVED = 15;

/** Whether a part goes on from the one before: on the next page, with nothing between and the same columns. */
function continues(before: Part, part: Part): boolean {
  const [one, other] = [before.table.columns, part.table.columns];
  if (!part.follows || part.rows[0]!.page.page !== before.rows[0]!.page.page + 1) return false;
  if (one.length !== other.length) return false;
  const known = one.flatMap((column, at) => (column && other[at] ? [[column, other[at]] as const] : []));
  const same = known.filter(
    ([a, b]) => Math.abs(a.left - b.left) <= MOVED || Math.abs(a.right - b.right) <= MOVED,
  );
  return same.length * 2 > known.length;
}

/** Whether a head is one by the file's word or its own words, and not only by its looks. */
const isSure = ({ rows }: Part, count: number): boolean =>
  rowOf(rows[0]!).head || namedIn(rows.slice(0, count)) >= NAMED;

/** How many cells are called as columns are called, and how many make a head. */
const NAMED = 2;
const namedIn = (rows: readonly RowDraft[]): number =>
  rows.flatMap(textsOf).filter((text) => HEAD_WORD.test(text)).length;

/** How many rows at the top head the table. */
function headRowsIn({ rows }: Part): number {
  const said = rows.findIndex((row) => !rowOf(row).head);
  if (said > 0) return said;
  if (!isHeadLike(rows[0]!)) return 0;
  let count = 1;
  while (count < HEAD_ROWS && count < rows.length - 1 && isSecondHead(rows[count - 1]!, rows[count]!))
    count += 1;
  return count < rows.length && contrasts(rows.slice(0, count), rows.slice(count)) ? count : 0;
}

/** Nothing but a figure, with what may be noted at it: `32 (4)`, `20 (2)**`. */
const isFigure = (text: string): boolean => NUMBER.test(text) || /^[\d\s.,()*%–-]+$/.test(text);

/** A row of short names and years, no figures and no labels. */
function isHeadLike(row: RowDraft): boolean {
  const texts = textsOf(row);
  const named = texts.every(
    (text) => text.length <= HEAD_LENGTH && !/[:;]$/.test(text) && (!isFigure(text) || YEAR.test(text)),
  );
  return texts.length > 1 && named;
}

/** Below merged cells, or where some are left blank, a head has a second row. */
function isSecondHead(above: RowDraft, row: RowDraft): boolean {
  const { table } = row.paragraph.row!;
  const { cells } = rowOf(above);
  const merged = cells.some(({ span }) => span > 1) || cells.length < table.columns.length;
  if (!merged || !isHeadLike(row) || above.paragraph.bold !== row.paragraph.bold) return false;
  return row.paragraph.bold || textsOf(row).some((text) => YEAR.test(text) || HEAD_WORD.test(text));
}

/** Whether rows differ from those below as a head does: in weight, in what the columns hold, or by what they are called. */
function contrasts(head: readonly RowDraft[], body: readonly RowDraft[]): boolean {
  const bold = body.filter(({ paragraph }) => paragraph.bold).length;
  if (head.every(({ paragraph }) => paragraph.bold) && bold * 2 < body.length) return true;
  if (namedIn(head) >= NAMED) return true;
  return rowOf(head.at(-1)!).cells.some((cell) => {
    const below = body.flatMap((row) => {
      const at = rowOf(row).cells.findIndex(({ column }) => column === cell.column);
      return textsOf(row)[at] ?? [];
    });
    return (
      below.length > 1 &&
      below.filter((text) => isFigure(text) && !YEAR.test(text)).length * 5 >= below.length * 4
    );
  });
}

/** For each column, what its head says, from top to bottom. */
function headsOf({ table, rows }: Part, count: number): Heads {
  const lowest = rows[count - 1]!;
  return table.columns.map((_, column) => {
    const words = rows.slice(0, count).flatMap((row) => {
      const over = wordsOver(row, column);
      if (over !== null || row === lowest) return over ?? [];
      // Cells that are left blank beside a head belong to it where it has heads of its own below.
      const last = rowOf(row).cells.findLast((cell) => cell.column < column);
      return last && wordsOver(lowest, last.column) !== null ? (wordsOver(row, last.column) ?? []) : [];
    });
    return [...new Set(words)].join(' ') || null;
  });
}

/** What a row says over a column. */
function wordsOver(row: RowDraft, column: number): string | null {
  const at = rowOf(row).cells.findIndex((cell) => column >= cell.column && column < cell.column + cell.span);
  return textsOf(row)[at] ?? null;
}

const sameHeads = (one: Heads, other: Heads): boolean => one.every((head, at) => head === other[at]);

/** A cell over several columns has the heading of none. */
function headCells(row: RowDraft, heads: Heads): void {
  rowOf(row).cells.forEach(({ column, span }, at) => {
    const cell = row.cells[at];
    if (cell && span === 1) cell.heading = heads[column] ?? null;
  });
}

/** Gives rows their heads; gives the last one, which may reach down into the next page. */
function headRows(rows: readonly RowDraft[], above: string | null): string | null {
  let last = above;
  for (const row of rows) {
    const texts = textsOf(row);
    const begins = rowOf(row).cells[0]?.column === 0;
    if (begins) last = texts.length > 1 ? headIn(texts) : null;
    // Figures without a name of their own are sums, or parts of something else.
    row.rowHead = begins || texts.some((text) => !isFigure(text)) ? last : null;
  }
  return last;
}

const LABELLED = /^\p{L}[^:]{2,40}:\s/u;

/** The first cell that says something: a number or letter before it only counts the rows. */
function headIn(texts: readonly string[]): string | null {
  const [first, second] = texts;
  // Labels with their values beside each other head nothing.
  if (texts.filter((text) => LABELLED.test(text)).length > 1) return null;
  const head = /\p{L}{2}/u.test(first!) || !second || !/\p{L}{2}/u.test(second) ? first! : second;
  return head.length <= ROW_HEAD_LENGTH ? head : null;
}
