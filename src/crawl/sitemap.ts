import { SaxesParser } from 'saxes';
import { gunzipBody, isGzip } from './decode.ts';

/** Limits of the sitemap protocol (50 MB, 50,000 addresses a file), and ours on files and on nesting of indexes. */
const SITEMAP_MAX_BYTES = 50 * 1024 * 1024;
const SITEMAP_MAX_URLS = 50_000;
export const SITEMAP_MAX_FILES = 50;
export const SITEMAP_MAX_DEPTH = 3;

/** Tried where robots.txt names none; the second is SiteVision's. */
export const usualSitemaps = ['/sitemap.xml', '/sitemap1.xml.gz'];

export interface Sitemap {
  /** Pages, in the file's order, as written. */
  urls: string[];
  /** Further sitemaps, if this is an index. */
  sitemaps: string[];
  /** False where the file ended or broke before its end, or held more than is read. */
  complete: boolean;
}

/**
 * Reads a sitemap or an index of sitemaps, compressed or not. What stands before a fault is kept.
 *
 * @throws GiveUpUrlError where it is too large or badly compressed
 */
export async function parseSitemap(payload: Uint8Array): Promise<Sitemap> {
  const bytes = isGzip(payload) ? await gunzipBody(payload, SITEMAP_MAX_BYTES) : payload;
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.trimStart().startsWith('<')) return plainSitemap(text);
  return xmlSitemap(text);
}

/** The protocol also knows plain lists, one address a line. */
function plainSitemap(text: string): Sitemap {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const urls = lines.filter((line) => /^https?:\/\//.test(line));
  return { urls: urls.slice(0, SITEMAP_MAX_URLS), sitemaps: [], complete: urls.length <= SITEMAP_MAX_URLS };
}

function xmlSitemap(text: string): Sitemap {
  const sitemap: Sitemap = { urls: [], sitemaps: [], complete: true };
  const path: string[] = [];
  let address = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    path.push(name.replace(/^.*:/, '').toLowerCase());
    address = '';
  });
  parser.on('text', (piece) => {
    if (path.at(-1) === 'loc') address += piece;
  });
  parser.on('cdata', (piece) => {
    if (path.at(-1) === 'loc') address += piece;
  });
  parser.on('closetag', () => {
    if (path.pop() !== 'loc' || address.trim() === '') return;
    const list = path.at(-1) === 'url' ? sitemap.urls : path.at(-1) === 'sitemap' ? sitemap.sitemaps : null;
    if (list && list.length < SITEMAP_MAX_URLS) list.push(address.trim());
    else if (list) sitemap.complete = false;
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(text).close();
  } catch {
    sitemap.complete = false;
  }
  return sitemap;
}
