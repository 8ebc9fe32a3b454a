import type { Document } from '../model/document.ts';
import { decodeHtml } from './html/decode.ts';
import { readHtml } from './html/html.ts';
import { describe } from './subject/describe.ts';

/** Bytes (or characters) of a page that are read; the largest real ones have one or two million. */
const LARGEST = 10_000_000;

/**
 * Reads a web page: synchronous, limited in size, depth and elements. What is beyond the limits is left out, and the
 * document is then `partly` with the reason.
 *
 * @param url canonical URL, which links are relative to
 * @param payload decoded body, as bytes or as text
 * @param contentType the header as sent
 */
export function ingestHtml(
  url: string,
  payload: Uint8Array | string,
  contentType: string | null = null,
): Document {
  const head = payload.slice(0, LARGEST);
  const html = typeof head === 'string' ? head : decodeHtml(head, contentType);
  const page = readHtml(url, html);
  const cut = payload.length > LARGEST ? 'sidan är större än 10 MB' : page.cut;
  const { meeting, ...described } = describe({ url, title: page.title, blocks: page.blocks, isPage: true });
  return {
    url,
    finalUrl: url,
    mediaType: 'text/html',
    state: cut ? 'partly' : 'text',
    stateReason: cut && `Läst till en del: ${cut}.`,
    title: page.title,
    ...described,
    dates: { ...page.dates, meeting },
    pages: null,
    blocks: page.blocks,
  };
}
