import { linesOn, type PageLayout } from './layout.ts';
import type { Paragraph } from './paragraphs.ts';

/** The running text of a document. */
export interface Body {
  /** Font size of the running text, in points. */
  body: number;
  /** Where full lines of running text end, in points from the left of the page. */
  margin: number;
}

/** How much larger than running text a heading is. */
const LARGER = 1.12;

/** Longest heading, in characters; bold ones are shorter, since whole paragraphs can be bold. */
const LONGEST = 160;
const LONGEST_BOLD = 110;

export function bodyOf(pages: readonly PageLayout[]): Body {
  const letters = new Map<number, number>();
  const rights: number[] = [];
  for (const { size, text } of pages.flatMap(linesOn))
    letters.set(half(size), (letters.get(half(size)) ?? 0) + text.length);
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11;
  for (const row of pages.flatMap((page) => page.columns).flatMap((column) => column.rows)) {
    if (half(row.size) === body && row.segments.length === 1 && !row.segments[0]!.table)
      rights.push(row.right);
  }
  rights.sort((a, b) => a - b);
  return { body, margin: rights[Math.floor(rights.length * 0.95)] ?? 0 };
}

/** Whether a paragraph looks like a heading. */
export function standsOut(paragraph: Paragraph, text: string, body: number): boolean {
  if (paragraph.kind === 'row' || !/\p{L}{2}/u.test(text) || /[,;]$/.test(text)) return false;
  if (paragraph.size >= body * LARGER) return text.length <= LONGEST && paragraph.cells[0]!.length <= 4;
  return (
    paragraph.bold && paragraph.size >= body * 0.8 && text.length <= LONGEST_BOLD && !/[.!?]$/.test(text)
  );
}

/** Levels of the looks that headings have: the largest is the first, bold before plain. */
export function levelsOf(headings: readonly Paragraph[]): Map<string, number> {
  const looks = new Map(headings.map((heading) => [lookOf(heading), heading]));
  const ranked = [...looks].sort(
    ([, a], [, b]) => half(b.size) - half(a.size) || Number(b.bold) - Number(a.bold),
  );
  return new Map(ranked.map(([look], at) => [look, Math.min(6, at + 1)]));
}

export const lookOf = ({ size, bold }: Pick<Paragraph, 'size' | 'bold'>): string => `${half(size)} ${bold}`;

const half = (points: number): number => Math.round(points * 2) / 2;
