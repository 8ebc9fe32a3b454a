import type { Row } from './layout.ts';
import type { Segment } from './segments.ts';
import { standIn, tableOf } from './table.ts';

/** Gaps between lines in parts of the font size: within one row of a table, and within the table. */
const WITHIN = 1.6;
const BETWEEN = 3.6;

/** Rows with several cells that make a table. */
const ROWS = 3;

/** Least gap between columns, in points. */
const GUTTER = 5;

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

const isMany = (row: Row): boolean => row.segments.length > 1 && !row.segments.some(({ table }) => table);

/** The lines from one with several cells down to where no more such follow closely. */
function runFrom(rows: readonly Row[], from: number): Row[] {
  if (!isMany(rows[from]!)) return [];
  let end = from + 1;
  for (let at = from + 1; at < rows.length; at += 1) {
    const row = rows[at]!;
    const gap = row.y - rows[at - 1]!.y;
    if (gap > BETWEEN * Math.max(row.size, rows[at - 1]!.size) || row.segments[0]!.table) break;
    if (isMany(row)) end = at + 1;
    else if (row.segments[0]!.text.length > CELL_LINE) break;
  }
  // What hangs below the last row in one of its cells belongs to it.
  while (end < rows.length && hangs(rows[end - 1]!, rows[end]!)) end += 1;
  return rows.slice(from, end);
}

/** Whether a single line goes on in a cell other than the first of the line above. */
function hangs(above: Row, row: Row): boolean {
  const [only] = row.segments as [Segment];
  if (row.segments.length > 1 || only.table || row.y - above.y > WITHIN * row.size) return false;
  return above.segments.slice(1).some(({ x }) => Math.abs(x - only.x) < only.size / 2);
}

/** Lines as a table; null where they share no columns, or most rows are called nothing, as in a diagram. */
function tabulate(lines: readonly Row[]) {
  const columns = columnsIn(lines);
  if (columns.length < 2) return null;
  const rows: { head: boolean; cells: Segment[][] }[] = [];
  let above: Row | null = null;
  for (const line of lines) {
    const cells: Segment[][] = columns.map(() => []);
    for (const segment of line.segments) cells[nearest(segment, columns)]!.push(segment);
    const last = rows.at(-1);
    if (last && above && goesOn(last.cells, cells, above, line))
      cells.forEach((segments, at) => {
        last.cells[at]!.push(...segments);
      });
    else rows.push({ head: false, cells });
    above = line;
  }
  const named = rows.filter(({ cells: [first] }) => first!.some(({ text }) => /\p{L}{2}/u.test(text)));
  return named.length * 2 >= rows.length ? tableOf(rows) : null;
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

/** Whether a line goes on in the cells of the one above: close to it, and not with a first cell or a figure of its own. */
function goesOn(last: Segment[][], cells: Segment[][], above: Row, line: Row): boolean {
  if (line.y - above.y > WITHIN * Math.max(line.size, above.size)) return false;
  const texts = cells.map((segments) => segments.map(({ text }) => text).join(' '));
  const filled = texts.filter((text) => text !== '').length;
  if (texts[0] !== '') return filled === 1 && /^\p{Ll}/u.test(texts[0]!);
  return (
    texts.every((text, at) => text === '' || last[at]!.length > 0) &&
    !texts.some((text) => /^[-–]?\d[\d ,.%]*$/.test(text))
  );
}
