import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Block, Document } from '../../model/document.ts';
import { normalise } from '../../text/normalise.ts';
import { type Bookmarks, blocksOf, bookmarkKey } from './blocks.ts';
import { drawnOn } from './drawn.ts';
import { labelsOf } from './labels.ts';
import { layOut, type PageLayout } from './layout.ts';
import { withPdf } from './open.ts';
import { isSoup, isStamped } from './soup.ts';
import { stateOf } from './state.ts';

/** What a paper says of itself, before rules ask what kind of document it is. */
export interface ReadPaper {
  state: Document['state'];
  stateReason: string | null;
  pages: number;
  readTo?: number;
  unreadPages?: number[];
  pageLabels?: string[];
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
    const textless = read > 0 && unread.length === read;
    const blocks = textless ? [] : blocksOf(pages, await bookmarksOf(pdf));
    // A file in which nothing was found, not even pictures, is worth a look at every page.
    const missing = blocks.length > 0 || textless ? unread : Array.from({ length: read }, (_, at) => at + 1);
    const whys = new Map(missing.map((page) => [page, null]));
    const empty = blocks.length === 0;
    const labels = labelsOf(pages, await pdf.getPageLabels().catch(() => null), pdf.numPages);
    return {
      ...stateOf({ all: pdf.numPages, seen: read, unread: whys, ocr: 0, empty }),
      pages: pdf.numPages,
      ...(read < pdf.numPages && { readTo: read }),
      ...(missing.length > 0 && { unreadPages: missing }),
      ...(labels && { pageLabels: labels }),
      blocks,
      property: typeof info.Title === 'string' ? normalise(info.Title) || null : null,
    };
  });

async function readPages(pdf: PDFDocumentProxy, limits: Limits) {
  const end = performance.now() + limits.time;
  const fonts = new Map<string, boolean>();
  const pages: PageLayout[] = [];
  const unread: number[] = [];
  const last = Math.min(pdf.numPages, limits.pages);
  let read = 0;
  for (let number = 1; number <= last && performance.now() < end; number += 1) {
    const page = await pdf.getPage(number);
    const layout = await layOut(page, fonts);
    const soup = isSoup(layout);
    if (soup || (await isPicture(page, layout))) unread.push(number);
    if (!soup) pages.push(layout);
    read = number;
    page.cleanup();
  }
  return { pages, unread, read };
}

/** Whether a page shows something that its text does not say. */
async function isPicture(page: PDFPageProxy, layout: PageLayout): Promise<boolean> {
  if (layout.letters < FEW_LETTERS) return (await drawnOn(page)) !== 'nothing';
  return isStamped(layout) && (await drawnOn(page)) === 'picture';
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
      const key = bookmarkKey(normalise(title));
      if (key !== '' && !titles.has(key)) titles.set(key, depth);
      if (depth < DEEPEST) visit(below, depth + 1);
    }
  };
  visit((await pdf.getOutline().catch(() => null)) ?? [], 1);
  return titles;
}
