import { type PageLayout, segmentsOn } from './layout.ts';
import type { Segment } from './segments.ts';

/** Parts of the page's height where running heads and feet stand. */
const TOP = 0.16;
const BOTTOM = 0.87;

/** Step in points within which two places are the same on different pages. */
const STEP = 8;

/** Fewest pages, and share of all, that a line has to stand on. */
const PAGES = 3;
const SHARE = 0.3;

/** A page number alone on its line, however it is written. */
export const PAGE_NUMBER =
  /^(?:sid(?:a|nr)?\.?|s\.|page|[-–])?\s*\d{1,4}\s*(?:\(\s*\d{1,4}\s*\)|(?:av|of|\/)\s*\d{1,4}|[-–])?$/iu;

/** The edge of the page at which a line stands; null in between. */
export const edgeOf = (
  { y }: Pick<Segment, 'y'>,
  { height }: Pick<PageLayout, 'height'>,
): 'header' | 'footer' | null => (y < height * TOP ? 'header' : y > height * BOTTOM ? 'footer' : null);

/**
 * The lines that belong to the sheet and not to its text: page numbers, and what stands at the same place on many pages.
 * What the first page has at its top is its letterhead, and stays.
 */
export function furnitureOf(pages: readonly PageLayout[]): Map<Segment, 'header' | 'footer'> {
  const pagesOf = new Map<string, Set<number>>();
  const marginal: { segment: Segment; page: number; edge: 'header' | 'footer'; key: string }[] = [];
  for (const sheet of pages) {
    const { page } = sheet;
    for (const segment of segmentsOn(sheet)) {
      if (segment.table) continue;
      const edge = edgeOf(segment, sheet);
      if (!edge) continue;
      const key = `${edge} ${Math.round(segment.y / STEP)} ${segment.text.replace(/\d+/g, '#')}`;
      marginal.push({ segment, page, edge, key });
      pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(page));
    }
  }
  const needed = Math.max(Math.min(PAGES, pages.length), pages.length * SHARE, 2);
  const found = new Map<Segment, 'header' | 'footer'>();
  for (const { segment, page, edge, key } of marginal) {
    const repeated = pagesOf.get(key)!.size >= needed && !(page === 1 && edge === 'header');
    if (repeated || PAGE_NUMBER.test(segment.text)) found.set(segment, edge);
  }
  return found;
}
