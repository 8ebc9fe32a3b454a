/** Query parameters that only say where a visitor came from or how a page is shown; they never change what it says. */
const PRESENTATION =
  /^(utm_\w+|fbclid|gclid|mc_[ce]id|_ga|_gl|phpsessid|jsessionid|sessionid|sid|print|printable|utskrift|open\.\d.*)$/i;

/** Indexes that are the folder itself. */
const INDEX = /\/(index|default)\.(html?|php|aspx?)$/i;

/**
 * One spelling for all the ways to write an address: lower-case scheme and host, no default port, no fragment, percent
 * encoding only where it is needed, no presentation parameters, remaining parameters sorted, SiteVision's `.printable`
 * variants and index files folded. Returns null for what is no http(s) URL.
 *
 * @param raw the address as found
 * @param base what it is relative to
 */
export function canonicalUrl(raw: string, base?: string): string | null {
  let url: URL;
  try {
    url = new URL(raw.trim(), base);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  url.pathname = normalEscapes(url.pathname)
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\.printable(?=\/?$)/, '')
    .replace(INDEX, '/')
    .replace(/\/{2,}/g, '/');
  const kept = [...url.searchParams].filter(([name]) => !PRESENTATION.test(name));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  url.search = new URLSearchParams(kept).toString();
  return url.href;
}

/** Percent-escapes in one case, and none where a plain character does. */
function normalEscapes(path: string): string {
  try {
    return encodeURI(decodeURI(path)).replace(/%25([0-9a-f]{2})/gi, '%$1');
  } catch {
    return path;
  }
}

/** The host without `www.`, lower case, with the port where one is given. */
export const bareHost = (url: string): string => new URL(url).host.replace(/^www\./, '');
