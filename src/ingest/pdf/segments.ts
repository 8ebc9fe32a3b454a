import type { Rectangle } from '../../model/locator.ts';
import { normalise } from '../../text/normalise.ts';
import type { Extent, Placed } from './grid.ts';
import { type Piece, tenth } from './pieces.ts';

/** A stretch of one line without wide gaps: a line of prose, a cell of a table, a label. Reading space, points. */
export interface Segment {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  rectangle: Rectangle;
  /** A whole table stands here, and this is its place; the text is then empty. */
  table?: Table;
}

/** A cell with text, and the columns that it covers. */
export interface Cell extends Placed {
  lines: Segment[];
}

export interface TableRow {
  /** Cells with text, from left to right. */
  cells: Cell[];
  /** Whether the file says that the row heads the table. */
  head: boolean;
}

/** A table, or what of it stands on one page. */
export interface Table {
  rows: TableRow[];
  /** From where to where the columns are written, as far as known. */
  columns: (Extent | null)[];
}

/** Gaps in parts of the font size: from where there is a space, and from where another segment begins. */
const SPACE = 0.18;
const BREAK = 1.15;

/** How far baselines may differ on one line, in parts of the font size; raised signs stand higher. */
const LEVEL = 0.3;
const RAISED = 0.6;

/**
 * Pieces, sorted into lines and joined where they belong together.
 *
 * @param whole whether all of a line belongs together, as in a cell
 */
export function segmentsOf(pieces: readonly Piece[], whole = false): Segment[] {
  const segments: Segment[] = [];
  for (const line of levels(pieces)) {
    let open: { pieces: Piece[]; right: number } | null = null;
    for (const piece of line) {
      const last = open?.pieces.at(-1);
      if (open && last && isSamePlace(last, piece)) continue;
      const near = whole || isNear(open, piece);
      if (open && near) {
        open.pieces.push(piece);
        open.right = Math.max(open.right, piece.x + piece.width);
      } else {
        if (open) segments.push(join(open.pieces));
        open = { pieces: [piece], right: piece.x + piece.width };
      }
    }
    if (open) segments.push(join(open.pieces));
  }
  return segments.filter((segment) => segment.text !== '');
}

/** How far the baselines of a row's cells may differ, in parts of the font size. */
const ROW_LEVEL = 0.35;

/** Whether segments, or what was gathered of them, stand on one line. */
export const isLevel = (one: Pick<Segment, 'y' | 'size'>, other: Pick<Segment, 'y' | 'size'>): boolean =>
  Math.abs(one.y - other.y) <= ROW_LEVEL * Math.min(one.size, other.size);

/** A bullet or number and its item are far apart, and belong together. */
const LEADS = /^(?:[•●○▪■□◦‣*–-]|§+|\(?\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[a-zåäö][.)]|§+ ?\d{1,4})$/iu;
const LEAD_GAP = 5;

function isNear(open: { pieces: Piece[]; right: number } | null, piece: Piece): boolean {
  const last = open?.pieces.at(-1);
  if (!open || !last) return false;
  return piece.x - open.right <= gap(open.pieces) * Math.max(last.size, piece.size);
}

const gap = (pieces: readonly Piece[]): number =>
  pieces.length <= 3 &&
  LEADS.test(
    pieces
      .map((piece) => piece.text)
      .join('')
      .trim(),
  )
    ? LEAD_GAP
    : BREAK;

/** Bold is sometimes made by drawing twice. */
const isSamePlace = (one: Piece, other: Piece): boolean =>
  one.text === other.text && Math.abs(one.x - other.x) < one.size * 0.15 && Math.abs(one.y - other.y) < 1;

function levels(pieces: readonly Piece[]): Piece[][] {
  const sorted = pieces.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const lines: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of sorted) {
    const line = lines.findLast((candidate, at) => at >= lines.length - 4 && isOnLine(candidate, piece));
    if (line) {
      line.pieces.push(piece);
      if (piece.size > line.size) Object.assign(line, { y: piece.y, size: piece.size });
    } else {
      lines.push({ y: piece.y, size: piece.size, pieces: [piece] });
    }
  }
  return lines.map((line) => line.pieces.sort((a, b) => a.x - b.x));
}

function isOnLine(line: { y: number; size: number }, piece: Piece): boolean {
  const apart = Math.abs(piece.y - line.y);
  const small = Math.min(line.size, piece.size);
  const large = Math.max(line.size, piece.size);
  return apart <= small * LEVEL || (small < large * 0.8 && apart <= large * RAISED && apart <= small);
}

function join(pieces: readonly Piece[]): Segment {
  let text = '';
  let right = pieces[0]!.x;
  for (const piece of pieces) {
    if (text !== '' && piece.x - right > SPACE * piece.size) text += ' ';
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  const main = pieces.reduce((widest, piece) => (piece.width > widest.width ? piece : widest));
  const bold = pieces.filter((piece) => piece.bold).reduce((sum, piece) => sum + piece.text.length, 0);
  return {
    text: unspaced(normalise(text.replaceAll('\u00ad ', '\u00ad'))),
    x: pieces[0]!.x,
    right,
    y: main.y,
    size: main.size,
    bold: bold * 2 > text.length,
    rectangle: around(pieces.map((piece) => piece.rectangle)),
  };
}

/** Words whose letters stand apart: `P R O T O K O L L`. */
const SPACED = /(?<![\p{L}\p{N}] ?)(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}])/gu;

const unspaced = (text: string): string => text.replace(SPACED, (word) => word.replaceAll(' ', ''));

export function around(rectangles: readonly Rectangle[]): Rectangle {
  const x = Math.min(...rectangles.map((r) => r.x));
  const y = Math.min(...rectangles.map((r) => r.y));
  const right = Math.max(...rectangles.map((r) => r.x + r.width));
  const bottom = Math.max(...rectangles.map((r) => r.y + r.height));
  return { x, y, width: tenth(right - x), height: tenth(bottom - y) };
}
