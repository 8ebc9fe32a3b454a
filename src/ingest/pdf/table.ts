import { extentOf, placeCells } from './grid.ts';
import type { Piece } from './pieces.ts';
import { around, type Segment, segmentsOf, type Table, type TableRow } from './segments.ts';
import type { TaggedTable } from './tags.ts';

/** A table with a longer cell than this, in characters, and fewer whole rows only lays out a page. */
const LONG_CELL = 700;
const WHOLE_ROWS = 4;

/** Lines in one cell that the writer ended, from which it is a list of its own. */
const LISTED = 4;

/** Pieces of a page apart from its tagged tables, each of which is one segment in their place. */
export function setTables(
  pieces: readonly Piece[],
  tagged: readonly TaggedTable[],
): { loose: readonly Piece[]; tables: Segment[] } {
  if (tagged.length === 0) return { loose: pieces, tables: [] };
  const marked = new Map<string | null, Piece[]>();
  for (const piece of pieces) {
    const there = marked.get(piece.mark);
    if (there) there.push(piece);
    else marked.set(piece.mark, [piece]);
  }
  const set = new Set<string>();
  const tables = tagged.flatMap((one) => {
    const table = taggedTable(one, marked);
    if (!table) return [];
    for (const name of one.rows.flatMap(({ cells }) => cells).flat()) set.add(name);
    return [standIn(table)];
  });
  return { loose: pieces.filter(({ mark }) => mark === null || !set.has(mark)), tables };
}

/** Null for what tabulates nothing: fewer than two rows with two cells each, or a page that is laid out in cells. */
function taggedTable({ rows }: TaggedTable, marked: ReadonlyMap<string | null, Piece[]>): Table | null {
  const raw = rows.map(({ head, cells }) => ({
    head,
    cells: cells.map((names) =>
      segmentsOf(
        names.flatMap((name) => marked.get(name) ?? []),
        true,
      ),
    ),
  }));
  const table = tableOf(raw);
  return table && laysOut(table) ? null : table;
}

/** Whether cells hold what is no cell's: a long text, or names under each other in a table without columns to speak of. */
export function laysOut({ rows, columns }: Table, listed = LISTED): boolean {
  const [first, ...others] = rows as [TableRow, ...TableRow[]];
  if (isBold(first) && first.cells.length > 1 && !others.every(isBold)) return false;
  const cells = rows.flatMap((row) => row.cells);
  const isLong = cells.some(({ lines }) => lines.reduce((sum, { text }) => sum + text.length, 0) > LONG_CELL);
  if (isLong && rows.filter((row) => row.cells.length >= 2).length < WHOLE_ROWS) return true;
  if (rows.filter((row) => row.cells.length >= 3).length * 2 >= rows.length) return false;
  return cells.some(({ lines, column, span }) => {
    const right = columns[column + span - 1]?.right ?? 0;
    return lines.filter((line, at) => isEnded(line, lines[at + 1], right)).length >= listed;
  });
}

const isBold = ({ cells }: TableRow): boolean => cells.every(({ lines }) => lines.every((line) => line.bold));

/** Whether a line ends though the next word would have fitted in its cell. */
function isEnded(line: Segment, next: Segment | undefined, right: number): boolean {
  if (!next || !/^\p{Lu}/u.test(next.text)) return false;
  const letter = (next.right - next.x) / next.text.length;
  return line.right + (next.text.indexOf(' ') + 2) * letter < right;
}

/** A segment that stands for a table among the lines of a page. */
export function standIn(table: Table): Segment {
  const lines = linesOf(table);
  const [first] = lines as [Segment];
  const x = Math.min(...lines.map((line) => line.x));
  const right = Math.max(...lines.map((line) => line.right));
  const y = Math.min(...lines.map((line) => line.y));
  const rectangle = around(lines.map((line) => line.rectangle));
  return { text: '', x, right, y, size: first.size, bold: false, rectangle, table };
}

/** Rows of cells, empty ones included, as a table; null where fewer than two rows hold two cells. */
export function tableOf(raw: readonly { head: boolean; cells: Segment[][] }[]): Table | null {
  const written = raw.filter(({ cells }) => cells.some((lines) => lines.length > 0));
  const filled = written.map(({ cells }) => cells.filter((lines) => lines.length > 0).length);
  if (filled.filter((count) => count >= 2).length < 2) return null;
  const width = Math.max(...written.map(({ cells }) => cells.length));
  const whole = written.filter(({ cells }) => cells.length === width);
  const columns = Array.from({ length: width }, (_, at) =>
    extentOf(whole.flatMap(({ cells }) => cells[at]!)),
  );
  const rows = written.map(({ head, cells }, at) => {
    const places = placeCells(cells.map(extentOf), columns, at === 0);
    const placed = cells.map((lines, at) => ({ lines, ...places[at]! }));
    return { head, cells: placed.filter(({ lines }) => lines.length > 0) };
  });
  return { rows, columns };
}

/** Every line of a table, row by row. */
export const linesOf = ({ rows }: Table): Segment[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));
