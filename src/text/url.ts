/** Query parameters that only say where a visitor came from or how a page is shown; they never change what it says. */
const PRESENTATION =
  /^(utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|_ga|_gl|phpsessid|jsessionid|sessionid|print|printable|utskrift|open\.\d.*)$/i;

/** Parameters that only choose between showing a document and saving it; links are followed as written, but name one thing. */
const DELIVERY = /^(downloadmode|forcedownload|inline)$/i;

/** Indexes that are the folder itself. */
const INDEX = /\/(index|default)\.(html?|php|aspx?)$/i;

/** SiteVision's page ids: one page keeps its id whatever path stands before it. */
const SITEVISION_PAGE = /[./](4\.[0-9a-f]{10,}\.html)$/;

/** What percent encoding never needs to hide (RFC 3986, 2.3). */
const UNRESERVED = /^[A-Za-z0-9._~-]$/;

/** Longest address that is taken for one, in characters; longer ones come from broken or endless links. */
export const LONGEST_URL = 2000;

/**
 * One spelling for all the ways to write an address that every server takes for the same: lower-case scheme and host, no
 * default port, no fragment, no credentials, percent encoding in upper case and only where it is needed, no presentation
 * parameters, SiteVision's `.printable` variants folded. What is left may be sent to the server as it stands. Returns null
 * for what is no http(s) URL.
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
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '');
  const path = normalEscapes(url.pathname)
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\.printable(?=\/?$)/, '');
  if (path !== url.pathname) url.pathname = path;
  const query = queryWithout(url.search, PRESENTATION).join('&');
  if (query !== url.search.slice(1)) url.search = query && `?${query}`;
  const { href } = url;
  const spelled = url.search === '' && href.endsWith('?') ? href.slice(0, -1) : href;
  return spelled.length > LONGEST_URL ? null : spelled;
}

/**
 * What a page is known by, whatever way led to it: the canonical URL without scheme and `www.`, with parameters in order,
 * index files, repeated slashes and SiteVision's paths to one page folded. Two addresses with one key are asked for once. Never sent to a server.
 *
 * @param url a canonical URL
 */
export function pageKey(url: string): string {
  const { host, pathname, search } = new URL(url);
  const node = SITEVISION_PAGE.exec(pathname)?.[1];
  const path = node ? `/${node}` : pathname.replace(/\/{2,}/g, '/').replace(INDEX, '/');
  const query = search === '' ? '' : `?${queryWithout(search, DELIVERY).sort().join('&')}`;
  return `${host.replace(/^www\./, '')}${path}${query === '?' ? '' : query}`;
}

/** A path, or a part of one, with its escapes undone; as written where they are no UTF-8. */
export function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The host without `www.`, lower case, with the port where one is given. */
export const bareHost = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** First labels that an owner puts before its domain; the domain behind them is its own too. */
const FRONT_DOOR = /^(www|kommun|start)\.(?=[^.]+\.)/;

/** Whether a host, with its port, is one of the given ones or a subdomain of one. */
export function isAmongHosts(host: string, hosts: readonly string[]): boolean {
  const bare = host.replace(/^www\./, '');
  return hosts.some((given) => {
    const own = given.replace(FRONT_DOOR, '');
    return bare === own || bare.endsWith(`.${own}`);
  });
}

/** The parameters as written, without those of the given names. Kept raw: decoding would break what is not UTF-8. */
function queryWithout(search: string, names: RegExp): string[] {
  return search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !names.test(parameter.split('=', 1)[0] ?? ''));
}

/** Percent-escapes in upper case, and none where a plain character does. */
function normalEscapes(path: string): string {
  if (!path.includes('%')) return path;
  return path.replace(/%[0-9a-f]{2}/gi, (encoded) => {
    const plain = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return UNRESERVED.test(plain) ? plain : encoded.toUpperCase();
  });
}
