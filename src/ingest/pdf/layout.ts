import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rectangle } from '../../model/locator.ts';
import { columnsOf } from './columns.ts';
import { type Piece, readPieces, sheetOf } from './pieces.ts';
import { around, isLevel, type Segment, segmentsOf } from './segments.ts';
import { linesOf, setTables } from './table.ts';
import { taggedTables } from './tags.ts';

/** One line of a column: one segment of prose, or the cells of a row. */
export interface Row {
  segments: Segment[];
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
}

/** A column of prose or the whole page: what is read from top to bottom. */
export interface Column {
  rows: Row[];
  /** Whether it shares the page with other columns. */
  narrow: boolean;
  /** Text that runs across the page's own direction, such as a note in the margin. */
  sideways: boolean;
}

/** One page, in reading order. */
export interface PageLayout {
  page: number;
  /** Height in reading space, in points. */
  height: number;
  columns: Column[];
  links: { url: string; rectangle: Rectangle }[];
  /** Letters on the page. */
  letters: number;
}

/** All segments of a page, in reading order. */
export const segmentsOn = ({ columns }: PageLayout): Segment[] =>
  columns.flatMap(({ rows }) => rows).flatMap(({ segments }) => segments);

/** All lines of a page, in reading order; those of tables too. */
export const linesOn = (page: PageLayout): Segment[] =>
  segmentsOn(page).flatMap((segment) => (segment.table ? linesOf(segment.table) : [segment]));

/** Share of a page's text from which text in another direction is a part of it and no margin note. */
const OWN_PART = 0.2;

export async function layOut(page: PDFPageProxy, fonts: Map<string, boolean>): Promise<PageLayout> {
  const tagged = await taggedTables(page);
  const pieces = await readPieces(page, fonts, tagged.length > 0);
  const sheet = sheetOf(page);
  const turns = ([0, 1, 2, 3] as const)
    .map((turn) => ({ turn, pieces: pieces.filter((piece) => piece.turn === turn) }))
    .filter((group) => group.pieces.length > 0)
    .sort((a, b) => lettersOf(b.pieces) - lettersOf(a.pieces));
  const letters = lettersOf(pieces);
  const columns = turns.flatMap((group, at) => {
    const { loose, tables } = setTables(group.pieces, tagged);
    const sideways = at > 0 && lettersOf(group.pieces) < letters * OWN_PART;
    return setColumns([...segmentsOf(loose), ...tables], sideways);
  });
  const lying = (turns[0]?.turn ?? 0) % 2 === 1;
  const height = lying ? sheet.width : sheet.height;
  return { page: page.pageNumber, height, columns, links: await linksOf(page), letters };
}

const lettersOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);

/** Segments that run in one direction, as the columns that they stand in. */
export function setColumns(segments: readonly Segment[], sideways: boolean): Column[] {
  const groups = columnsOf(segments);
  return groups.map((group) => ({ rows: rowsOf(group), narrow: groups.length > 1, sideways }));
}

/** A column's segments in lines. */
function rowsOf(segments: readonly Segment[]): Row[] {
  const rows: Row[] = [];
  for (const segment of segments.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const apart = segment.table || row?.segments.some((other) => other.table);
    if (row && !apart && isLevel(row, segment)) row.segments.push(segment);
    else rows.push({ segments: [segment], x: 0, right: 0, y: segment.y, size: segment.size, bold: false });
  }
  for (const row of rows) {
    row.segments.sort((a, b) => a.x - b.x);
    if (isOneLine(row)) row.segments = [merge(row.segments)];
    row.x = row.segments[0]!.x;
    row.right = Math.max(...row.segments.map((segment) => segment.right));
    row.size = Math.max(...row.segments.map((segment) => segment.size));
    row.bold = row.segments.every((segment) => segment.bold);
  }
  return rows;
}

/** Most that words of a justified line stand apart, in parts of the font size, and how evenly: the widest gap to the narrowest. */
const JUSTIFIED = 4;
const EVENLY = 1.6;

/** A figure or a year: those stand evenly in tables. */
const FIGURE = /^[-–]?\d[\d\s.,%/]*$/;

/** Whether a line's parts are no cells: an item with tabs in it, or words that were pushed apart to fill the line. */
function isOneLine({ segments, size }: Row): boolean {
  if (segments.length < 2 || segments.some(({ table }) => table)) return false;
  if (/^[•●○▪■□◦‣]/u.test(segments[0]!.text)) return true;
  if (segments.some(({ text }) => FIGURE.test(text))) return false;
  const gaps = segments.slice(1).map(({ x }, at) => x - segments[at]!.right);
  const widest = Math.max(...gaps);
  return gaps.length >= 3 && widest <= JUSTIFIED * size && widest <= Math.min(...gaps) * EVENLY;
}

function merge(segments: readonly Segment[]): Segment {
  const right = Math.max(...segments.map((segment) => segment.right));
  const text = segments.map((segment) => segment.text).join(' ');
  return { ...segments[0]!, text, right, rectangle: around(segments.map(({ rectangle }) => rectangle)) };
}

async function linksOf(page: PDFPageProxy): Promise<PageLayout['links']> {
  const { left, bottom, height } = sheetOf(page);
  const annotations = await page.getAnnotations();
  return annotations.flatMap(({ subtype, url, rect }) => {
    if (subtype !== 'Link' || typeof url !== 'string' || !/^https?:/i.test(url)) return [];
    const parsed = URL.parse(url);
    if (!parsed) return [];
    parsed.hash = '';
    const [x1, y1, x2, y2] = rect as [number, number, number, number];
    const rectangle = { x: x1 - left, y: height - (y2 - bottom), width: x2 - x1, height: y2 - y1 };
    return [{ url: parsed.href, rectangle }];
  });
}
