import type { Block } from '../../model/document.ts';
import { type Element, isElement } from './tree.ts';

/** Text of a cell, in characters, from which a table is taken for layout. */
const LONG_CELL = 300;

const RICH = new Set('table h1 h2 h3 h4 h5 h6 ul ol form article section nav details'.split(' '));

/** The rows of a table that tabulates; null for a table that only lays out a page. */
export function dataRows(table: Element): Element[] | null {
  const role = table.attributes.role;
  if (role === 'presentation' || role === 'none') return null;
  const rows = rowsOf(table);
  const widest = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  if (widest < 2) return null;
  const header = rows.some((row) => cellsOf(row).some((cell) => cell.name === 'th'));
  const even = rows.filter((row) => cellsOf(row).length > 1).length * 2 >= rows.length;
  if (!header && !even) return null;
  const rich = rows.some((row) => cellsOf(row).some((cell) => isRich(cell, header)));
  return rich ? null : rows;
}

export function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of table.children.filter(isElement)) {
    if (child.name === 'tr') rows.push(child);
    else if (/^t(?:head|body|foot)$/.test(child.name))
      rows.push(...child.children.filter(isElement).filter((e) => e.name === 'tr'));
  }
  return rows;
}

export const cellsOf = (row: Element): Element[] =>
  row.children.filter(isElement).filter((cell) => cell.name === 'td' || cell.name === 'th');

/** Columns or rows that a cell spans; hostile numbers count as one. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(cell.attributes[name] ?? 1);
  return span >= 1 && span <= 100 ? Math.floor(span) : 1;
}

/** Paragraphs and line breaks in one cell from which it is a text of its own. */
const PARTS = 3;

/** A cell with structure of its own; a table with header cells may have lists and long texts. */
function isRich(cell: Element, header: boolean): boolean {
  let text = 0;
  let parts = 0;
  const visit = (node: Element): boolean =>
    node.children.some((child) => {
      if (!isElement(child)) {
        text += child.trim().length;
        return false;
      }
      if (child.name === 'p' || child.name === 'div' || child.name === 'br') parts += 1;
      if (RICH.has(child.name) && !(header && /^[uo]l$/.test(child.name))) return true;
      return visit(child);
    });
  return visit(cell) || (!header && (text > LONG_CELL || parts >= PARTS));
}

/** Text of a definition, in characters, from which its term is a heading over it. */
const LONG_DEFINITION = 300;

/** Terms with their definitions, a row each; null for a list whose definitions are texts of their own. */
export function definitionPairs(list: Element): Element[][] | null {
  const pairs: Element[][] = [];
  const visit = (node: Element): boolean => {
    for (const child of node.children.filter(isElement)) {
      if (child.name === 'div' && !visit(child)) return false;
      if (child.name === 'dt') pairs.push([child]);
      if (child.name !== 'dd') continue;
      if (isRich(child, false) || textLength(child) > LONG_DEFINITION) return false;
      const last = pairs.at(-1);
      if (last) last.push(child);
      else pairs.push([child]);
    }
    return true;
  };
  return visit(list) ? pairs : null;
}

function textLength(node: Element): number {
  return node.children.reduce(
    (sum, child) => sum + (isElement(child) ? textLength(child) : child.trim().length),
    0,
  );
}

/** Columns of which headings are kept. */
const MOST_COLUMNS = 200;

/** Longest text that heads a row, in characters. */
const ROW_HEAD_LENGTH = 300;

/** A row as a block, with each cell's place among the elements that it was made from. */
export interface Row {
  block: Block;
  columns: number[];
}

/** The columns that a cell covers, 0-based. */
interface Covered {
  from: number;
  to: number;
}

/** Where the cells of a table stand when some reach over several columns or rows. */
export class Grid {
  /** For each column, how many rows below are still covered from above. */
  private readonly reaching: number[] = [];
  /** What heads the rows that the first column's last cell reaches into. */
  head: string | null = null;

  /** The columns of the next row's cells. */
  place(cells: readonly Element[]): Covered[] {
    let column = 0;
    const free = () => {
      while (column < MOST_COLUMNS && (this.reaching[column] ?? 0) > 0) {
        this.reaching[column]! -= 1;
        column += 1;
      }
    };
    const places = cells.slice(0, MOST_COLUMNS).map((cell) => {
      free();
      const from = column;
      const to = Math.min(from + spanOf(cell, 'colspan'), MOST_COLUMNS);
      const below = spanOf(cell, 'rowspan') - 1;
      for (; column < to; column += 1) this.reaching[column] = below;
      return { from, to: column };
    });
    free();
    return places;
  }
}

/** Whether a row may belong to a table's head: several heading cells, and nothing else. */
export const isHeadRow = (cells: readonly Element[]): boolean =>
  cells.length > 1 && cells.every((cell) => cell.name === 'th');

/** Adds what a row of the head says to the headings of the columns. */
export function addHeads(heads: (string | null)[], places: readonly Covered[], row: Row): void {
  const texts = textsOf(row);
  for (const [at, { from, to }] of places.entries()) {
    for (let column = from; column < to; column += 1) {
      const words = [heads[column], texts.get(at)].filter(Boolean);
      heads[column] = [...new Set(words)].join(' ') || null;
    }
  }
}

/** Gives the cells of a row the headings of their columns, and the row its own. */
export function headCells(
  places: readonly Covered[],
  row: Row,
  heads: readonly (string | null)[],
  grid: Grid,
): void {
  const spans = new Map(row.columns.map((place, at) => [place, row.block.cells[at]!]));
  for (const [at, { from, to }] of places.entries()) {
    const span = spans.get(at);
    if (span && (to - from === 1 || heads.slice(from, to).every((head) => head === heads[from])))
      span.heading = heads[from] ?? null;
  }
  if (places[0]?.from === 0) grid.head = row.block.cells.length > 1 ? (textsOf(row).get(0) ?? null) : null;
  if (grid.head !== null && grid.head.length <= ROW_HEAD_LENGTH) row.block.rowHead = grid.head;
}

const textsOf = ({ block, columns }: Row): Map<number, string> =>
  new Map(
    columns.map((place, at) => [place, block.text.slice(block.cells[at]!.start, block.cells[at]!.end)]),
  );
