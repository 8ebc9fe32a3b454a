import type { Archive } from '../archive/index.ts';
import { mediaTypeOf } from '../crawl/index.ts';
import { decodeHtml, type Ingester } from '../ingest/index.ts';
import type { Evidence } from '../model/evidence.ts';
import { headerOf } from '../model/exchange.ts';
import { type Snapshot, snapshot } from './snapshot.ts';

/** Pixels a point when a PDF page is drawn: sharp on an ordinary screen without being heavy. */
const PDF_SCALE = 1.6;

type Place = Pick<Evidence, 'locator' | 'archive' | 'finalUrl'>;

/** The archived page that a quotation stands on, to look at; a file of an office as the page that its reader saw. */
export async function snapshotOf(
  ingester: Pick<Ingester, 'officePage'>,
  archive: Archive,
  { locator, archive: pointer, finalUrl }: Place,
): Promise<Snapshot> {
  const { payload, ...exchange } = await archive.read(pointer);
  const type = headerOf(exchange, 'content-type');
  const mediaType = mediaTypeOf(payload, type);
  const selector = locator.type === 'html' ? locator.selector : 'body';
  const office = await ingester.officePage({ url: finalUrl, finalUrl, mediaType }, payload);
  if (office !== null) return snapshot(office, selector, locator.quote);
  const text = decodeHtml(payload, type);
  return snapshot(mediaType === 'text/plain' ? asPage(text) : text, selector, locator.quote);
}

/** Whether a quotation can be marked on the page that it stands on; on a drawn page it always is. */
export const isMarked = async (
  ingester: Pick<Ingester, 'officePage'>,
  archive: Archive,
  place: Place,
): Promise<boolean> => place.locator.type !== 'html' || (await snapshotOf(ingester, archive, place)).marked;

/** Plain text as a page: what looks like markup in it is text too. */
const asPage = (text: string): string =>
  `<body><pre style="white-space: pre-wrap">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre></body>`;

/** The drawn page that a quotation stands on, with the quotation marked: PNG; null where there is none or it cannot be drawn. */
export async function pictureOf(
  ingester: Pick<Ingester, 'renderPdfPage'>,
  archive: Archive,
  { locator, archive: pointer }: Place,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (locator.type !== 'pdf') return null;
  const { payload } = await archive.read(pointer);
  try {
    const { png } = await ingester.renderPdfPage(payload, locator.page, PDF_SCALE, locator.rectangles);
    return new Uint8Array(png);
  } catch {
    return null;
  }
}
