import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Block, Document } from '../../model/document.ts';
import { normalise } from '../../text/normalise.ts';
import { type Bookmarks, blocksOf } from './blocks.ts';
import { type Drawn, drawnOn } from './drawn.ts';
import { layOut, type PageLayout } from './layout.ts';
import { withPdf } from './open.ts';

/** What a paper says of itself, before rules ask what kind of document it is. */
export interface ReadPaper {
  state: Document['state'];
  stateReason: string | null;
  pages: number;
  blocks: Block[];
  /** Title in the file's properties, which is often that of a template. */
  property: string | null;
}

export interface Limits {
  /** Pages read of one file. */
  pages: number;
  /** Milliseconds after which no further page is begun. */
  time: number;
}

/** Letters below which a page has no text: a stamp or a page number over a scan. */
const FEW_LETTERS = 25;

/** Reads a PDF's text, page by page. Throws what pdf.js throws for files that are broken or locked. */
export const readPdf = (payload: Uint8Array, limits: Limits): Promise<ReadPaper> =>
  withPdf(payload, 'read', async (pdf) => {
    const { pages, unread, read } = await readPages(pdf, limits);
    const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as {
      info: Record<string, unknown>;
    };
    const textless = pages.length > 0 && unread.length === pages.length;
    const blocks = blocksOf(pages, await bookmarksOf(pdf));
    const empty = blocks.length === 0 || textless;
    return {
      ...stateOf(pdf.numPages, read, unread, empty),
      pages: pdf.numPages,
      blocks: empty ? [] : blocks,
      property: typeof info.Title === 'string' ? normalise(info.Title) || null : null,
    };
  });

async function readPages(pdf: PDFDocumentProxy, limits: Limits) {
  const end = performance.now() + limits.time;
  const fonts = new Map<string, boolean>();
  const pages: PageLayout[] = [];
  const unread: { page: number; drawn: Drawn }[] = [];
  const last = Math.min(pdf.numPages, limits.pages);
  let read = 0;
  for (let number = 1; number <= last && performance.now() < end; number += 1) {
    const page = await pdf.getPage(number);
    const layout = await layOut(page, fonts);
    if (layout.letters < FEW_LETTERS) {
      const drawn = await drawnOn(page);
      if (drawn !== 'nothing') unread.push({ page: number, drawn });
    }
    pages.push(layout);
    read = number;
    page.cleanup();
  }
  return { pages, unread, read };
}

function stateOf(
  all: number,
  read: number,
  unread: readonly { page: number }[],
  empty: boolean,
): Pick<ReadPaper, 'state' | 'stateReason'> {
  if (empty)
    return { state: 'no_text_layer', stateReason: 'Dokumentet är bilder av text och har inget textlager.' };
  const reasons = [];
  if (read < all) reasons.push(`${read} av ${all} sidor är lästa`);
  if (unread.length > 0)
    reasons.push(`${unread.length} av ${all} sidor saknar textlager (${listed(unread)})`);
  return reasons.length > 0
    ? { state: 'partly', stateReason: `Läst till en del: ${reasons.join('; ')}.` }
    : { state: 'text', stateReason: null };
}

/** At most this many pages are named. */
const NAMED = 8;

function listed(unread: readonly { page: number }[]): string {
  const named = unread.slice(0, NAMED).map(({ page }) => page);
  return `sidan ${named.join(', ')}${unread.length > NAMED ? ' …' : ''}`;
}

/** Deepest level of the file's table of contents that is asked, and most titles of it. */
const DEEPEST = 3;
const MOST_TITLES = 2_000;

interface Bookmark {
  title: string;
  items: Bookmark[];
}

async function bookmarksOf(pdf: PDFDocumentProxy): Promise<Bookmarks> {
  const titles = new Map<string, number>();
  const visit = (items: readonly Bookmark[], depth: number): void => {
    for (const { title, items: below } of items) {
      if (titles.size >= MOST_TITLES) return;
      const key = normalise(title).toLowerCase();
      if (key !== '' && !titles.has(key)) titles.set(key, depth);
      if (depth < DEEPEST) visit(below, depth + 1);
    }
  };
  visit((await pdf.getOutline().catch(() => null)) ?? [], 1);
  return titles;
}
