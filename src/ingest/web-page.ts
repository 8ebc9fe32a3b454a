import type { Document } from '../model/document.ts';
import type { Source } from './blank.ts';
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
export const ingestHtml = (
  url: string,
  payload: Uint8Array | string,
  contentType: string | null = null,
): Document => readWebPage({ url, finalUrl: url, mediaType: 'text/html' }, payload, contentType);

export function readWebPage(
  source: Source,
  payload: Uint8Array | string,
  contentType: string | null,
): Document {
  const head = payload.slice(0, LARGEST);
  const html = typeof head === 'string' ? head : decodeHtml(head, contentType);
  const { title, site, blocks, markup, dates, isArticle, cut } = readHtml(source.finalUrl, html);
  const described = describe({
    url: source.url,
    title,
    blocks,
    isPage: true,
    isArticle,
    site,
  });
  return {
    url: source.url,
    finalUrl: source.finalUrl,
    mediaType: source.mediaType,
    ...stateOf(payload.length > LARGEST ? 'sidan är större än 10 MB' : cut, blocks),
    title,
    ...described,
    dates: { ...described.dates, ...dates, published: dates.published ?? described.dates.published },
    pages: null,
    blocks,
    markup,
  };
}

function stateOf(cut: string | null, blocks: Document['blocks']): Pick<Document, 'state' | 'stateReason'> {
  if (blocks.every((block) => block.region === 'notice')) {
    return { state: 'failed', stateReason: 'Sidan har ingen läsbar text; den ritas troligen av skript.' };
  }
  return cut
    ? { state: 'partly', stateReason: `Läst till en del: ${cut}.` }
    : { state: 'text', stateReason: null };
}
