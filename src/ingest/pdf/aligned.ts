import type { Row } from './layout.ts';
import { isAsLarge } from './paragraphs.ts';
import type { Segment } from './segments.ts';
import { laysOut, standIn, tableOf } from './table.ts';

/** Gaps between lines in parts of the font size: within one row of a table, and within the table. */
const WITHIN = 1.6;
const BETWEEN = 3.6;

/** Rows with several cells that make a table. */
const ROWS = 3;

/** Least gap between columns, in points. */
const GUTTER = 5;

/** Lines in one cell that the writer ended, from which they are a list beside its name: those who were present. */
const LISTED = 1;

/** Longest cell of a column that is no prose, in characters for each of its lines. */
const CELL_LINE = 60;

/** A column of lines in which cells stand under each other as one stand-in for each table. */
export function alignTables(rows: readonly Row[]): Row[] {
  const found: Row[] = [];
  for (let at = 0; at < rows.length; ) {
    const run = runFrom(rows, at);
    const many = run.filter(isMany).length;
    const table = many >= ROWS && many * 2 >= run.length ? tabulate(run) : null;
    if (!table) {
      found.push(...rows.slice(at, at + Math.max(1, run.length)));
      at += Math.max(1, run.length);
      continue;
    }
    const segment = standIn(table);
    const { x, right, y, size } = segment;
    found.push({ segments: [segment], x, right, y, size, bold: false });
    at += run.length;
  }
  return found;
}

const isMany = ({ segments }: Row): boolean => segments.length > 1 && !segments.some(({ table }) => table);

/** The lines from one with several cells down to where no more such follow closely. */
function runFrom(rows: readonly Row[], from: number): Row[] {
  if (!isMany(rows[from]!)) return [];
  let end = from + 1;
  for (let at = from + 1; at < rows.length && isNear(rows[at - 1]!, rows[at]!); at += 1) {
    if (isMany(rows[at]!) || hangs(rows[end - 1]!, rows[at]!)) end = at + 1;
    else if (rows[at]!.segments[0]!.text.length > CELL_LINE || at > end) break;
  }
  return rows.slice(from, end);
}

/** Whether a line follows closely, in the same size. */
function isNear(above: Row, row: Row): boolean {
  if (row.segments.some(({ table }) => table)) return false;
  return isAsLarge(above, row) && row.y - above.y <= BETWEEN * row.size;
}

/** Whether a single line goes on in a cell other than the first of the line above. */
function hangs(above: Row, row: Row): boolean {
  const [only] = row.segments as [Segment];
  if (row.segments.length > 1 || row.y - above.y > WITHIN * row.size) return false;
  return above.segments.slice(1).some(({ x }) => Math.abs(x - only.x) < only.size / 2);
}

/** Lines as a table; null where they share no columns, or most rows are called nothing, as in a diagram. */
function tabulate(lines: readonly Row[]) {
  const columns = columnsIn(lines);
  if (columns.length < 2) return null;
  const laid = lines.map((line, at): Line => {
    const cells: Segment[][] = columns.map(() => []);
    for (const segment of line.segments) cells[nearest(segment, columns)]!.push(segment);
    return { cells, gap: at === 0 ? Number.POSITIVE_INFINITY : line.y - lines[at - 1]!.y, size: line.size };
  });
  const tight = wrapGap(laid);
  const rows: { head: boolean; cells: Segment[][] }[] = [];
  for (const line of laid) {
    const last = rows.at(-1);
    if (last && (tight === null ? goesOn(last.cells, line) : line.gap <= tight))
      line.cells.forEach((segments, at) => {
        last.cells[at]!.push(...segments);
      });
    else rows.push({ head: false, cells: line.cells.map((segments) => [...segments]) });
  }
  const named = rows.filter(({ cells: [first] }) => first!.some(({ text }) => /\p{L}{2}/u.test(text)));
  const table = named.length * 2 >= rows.length ? tableOf(rows) : null;
  return table && laysOut(table, LISTED) ? null : table;
}

interface Column {
  left: number;
  right: number;
}

/** Where the columns stand: stretches that the lines with the most cells leave blank part them. */
function columnsIn(lines: readonly Row[]): Column[] {
  const many = lines.filter(isMany);
  const most = Math.max(...many.map((row) => row.segments.length));
  const whole = many.filter((row) => row.segments.length >= Math.max(2, most - 1));
  const stretches = whole.flatMap((row) => row.segments).sort((a, b) => a.x - b.x);
  const columns: Column[] = [];
  for (const { x, right } of stretches) {
    const last = columns.at(-1);
    if (last && x < last.right + GUTTER) last.right = Math.max(last.right, right);
    else columns.push({ left: x, right });
  }
  return columns;
}

/** The column that a segment lies in, or over most of. */
function nearest({ x, right }: Segment, columns: readonly Column[]): number {
  const shared = columns.map((column) => Math.min(right, column.right) - Math.max(x, column.left));
  return shared.indexOf(Math.max(...shared));
}

/** A line's segments by column. */
interface Line {
  cells: Segment[][];
  /** From the line above, in points. */
  gap: number;
  size: number;
}

/** How much the gaps between a cell's own lines vary, and how much larger those between rows are, in parts. */
const EVEN = 1.1;
const APART = 1.25;

const FIGURE = /^[-–]?\d[\d ,.%]*$/;

/**
 * The largest gap within a row where rows stand further apart than the lines of their cells; null where gaps do not tell:
 * they are all alike, or lines that are close to each other are rows of figures.
 */
function wrapGap(lines: readonly Line[]): number | null {
  const gaps = lines.slice(1).map(({ gap }) => gap);
  const least = Math.min(...gaps);
  if (!gaps.some((gap) => gap > least * APART)) return null;
  const isRow = (line: Line, at: number): boolean =>
    line.gap <= least * EVEN &&
    (line.cells.every((cell) => cell.length > 0) ||
      line.cells.some((cell, column) => isFigure(cell) && isFigure(lines[at - 1]!.cells[column]!)));
  return lines.some(isRow) ? null : least * EVEN;
}

const textOf = (cell: readonly Segment[]): string => cell.map(({ text }) => text).join(' ');

const isFigure = (cell: readonly Segment[]): boolean => FIGURE.test(textOf(cell));

/** Whether a line goes on in the cells above: close to them, and not with a first cell or a figure of its own. */
function goesOn(last: readonly Segment[][], { cells, gap, size }: Line): boolean {
  if (gap > WITHIN * size) return false;
  const first = textOf(cells[0]!);
  if (first !== '') return cells.filter((cell) => cell.length > 0).length === 1 && /^\p{Ll}/u.test(first);
  return cells.every((cell, at) => cell.length === 0 || (last[at]!.length > 0 && !isFigure(cell)));
}
