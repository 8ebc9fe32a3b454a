import type { Column, Row } from './layout.ts';
import type { Cell, Segment, Table } from './segments.ts';

/** Lines that belong together: a paragraph, a heading, an item, or a row whose cells may run over several lines. */
export interface Paragraph {
  kind: 'text' | 'row';
  /** For text, one cell. */
  cells: Segment[][];
  size: number;
  bold: boolean;
  narrow: boolean;
  /** For a row of a table: which. The cells are then those of the row, in order. */
  row?: { table: Table; at: number };
}

/** Line gap up to which lines belong together, in parts of the font size. */
const LEADING = 1.62;

/** Font sizes that count as the same, in parts. */
const SAME_SIZE = 0.07;

/** Whether a line is as large as the one above it. */
export const isAsLarge = (above: { size: number }, line: { size: number }): boolean =>
  Math.abs(line.size - above.size) <= above.size * SAME_SIZE;

/** How far a line may be moved in or out against the one before, in parts of the font size. */
const INDENT = 3;

const ITEM = /^(?:[•●○▪■□◦‣]|\*{1,4}\s|[–—-]\s|\(?\d{1,2}[.)]\s|\(?[a-zåäö]\)\s|[a-h]\.\s|o\s(?=\p{Lu}))/u;

/** A line of a table of contents. */
export const CONTENTS = /[.…·_]{4,}\s*\d{1,4}$/;

/** Whether a text begins as an item of a list. */
export const isItem = (text: string): boolean => ITEM.test(text);

/** A column's lines as paragraphs. `margin` is where the document's full lines end. */
export function paragraphsOf(column: Column, margin: number): Paragraph[] {
  const left = Math.min(...column.rows.map((row) => row.x));
  const right = column.narrow ? Math.max(...column.rows.map((row) => row.right)) : margin;
  const paragraphs: Paragraph[] = [];
  let last: { row: Row; paragraph: Paragraph } | null = null;
  for (const row of column.rows) {
    const table = row.segments[0]?.table;
    if (table) {
      paragraphs.push(...rowsOf(table, column.narrow));
      last = null;
      continue;
    }
    let paragraph: Paragraph | null = last && continued(last.paragraph, last.row, row, { left, right });
    if (!paragraph) {
      const kind = row.segments.length > 1 ? 'row' : 'text';
      const cells = row.segments.map((segment) => [segment]);
      paragraph = { kind, cells, size: row.size, bold: row.bold, narrow: column.narrow };
      paragraphs.push(paragraph);
    }
    last = { row, paragraph };
  }
  return paragraphs;
}

/** The rows of a table. One with a single cell above all others is a title over it. */
function rowsOf(table: Table, narrow: boolean): Paragraph[] {
  return table.rows.map(({ cells }, at) => {
    const lines = cells.flatMap((cell) => cell.lines);
    const size = Math.max(...lines.map((line) => line.size));
    const bold = lines.every((line) => line.bold);
    const title = isTitle(cells) && table.rows.slice(0, at).every((row) => isTitle(row.cells));
    return {
      kind: title ? 'text' : 'row',
      cells: cells.map((cell) => cell.lines),
      size,
      bold,
      narrow,
      ...(!title && { row: { table, at } }),
    };
  });
}

const isTitle = ([first, ...others]: readonly Cell[]): boolean => others.length === 0 && first?.column === 0;

interface Edges {
  left: number;
  right: number;
}

/** Adds a line to what came before it, where it goes on there; gives that paragraph, or null. */
function continued(paragraph: Paragraph, last: Row, row: Row, edges: Edges): Paragraph | null {
  const [segment] = row.segments;
  if (row.segments.length > 1 || !segment || isItem(segment.text)) return null;
  const cell = paragraph.kind === 'row' ? cellAbove(paragraph, segment) : paragraph.cells[0]!;
  const above = cell?.at(-1);
  if (!cell || !above || !isNext(last, above, segment) || !goesOn(above, segment, edges)) return null;
  if (paragraph.kind === 'row' && !/^\p{Ll}/u.test(segment.text)) return null;
  if (Math.abs(above.x - segment.x) > INDENT * segment.size && !isItem(cell[0]!.text)) return null;
  cell.push(segment);
  return paragraph;
}

function isNext(last: Row, above: Segment, segment: Segment): boolean {
  const gap = segment.y - last.y;
  const alike = isAsLarge(above, segment) && above.bold === segment.bold;
  return gap > 0 && gap <= LEADING * segment.size && alike;
}

/** Share of the column that a line fills before a new sentence may go on from it; a letterhead's lines are short. */
const WIDE = 0.4;

/** Letters of a line that breaks before a small letter without being full: ragged, but no list of names. */
const RAGGED = 30;

/** A line ended because the next word did not fit, and not because the writer ended it there. */
function goesOn(above: Segment, segment: Segment, { left, right }: Edges): boolean {
  const small = /^\p{Ll}/u.test(segment.text);
  if (CONTENTS.test(above.text)) return false;
  if (/[-‐]$/.test(above.text) && small) return true;
  if (small && !/[.!?:;]$/.test(above.text) && above.text.length >= RAGGED) return true;
  const letter = (segment.right - segment.x) / segment.text.length;
  const word = (segment.text.indexOf(' ') + 1 || segment.text.length + 1) * letter;
  const slack = segment.size * (small ? 4 : 0.5);
  const wide = small || above.right - above.x >= (right - left) * WIDE;
  return wide && above.right + word > right - slack;
}

const cellAbove = (paragraph: Paragraph, segment: Segment): Segment[] | undefined =>
  paragraph.cells.find((cell) => Math.abs(cell[0]!.x - segment.x) < segment.size / 2);
