import { MOST_HITS, type SearchHit } from '../model/search.ts';
import { canonicalUrl, pageKey } from './url.ts';

type Attributes = Readonly<Record<string, string>>;

/** A form as it stands on a page. */
export interface Form {
  attributes: Attributes;
  /** Its `input` elements, in order. */
  fields: readonly Attributes[];
  /** Stands inside an element that calls itself the page's search. */
  inSearch: boolean;
}

const SEARCH = /s[öo]k|sök|search|query/i;
/** Names of the field, as systems and templates give them. */
const FIELD =
  /^(?:q|s|qs|query|search|sok|sök|sokord|sökord|keywords?|term|text|soktext)$|search|query|s[öo]k/i;
/** What a form of its own looks through: something else than the site. */
const ELSE =
  /jobb|ledig|e-?tj[aä]nst|diari|bibliotek|katalog|kalend|evenemang|event|handelse|händelse|karta|map|telefon|person|personal|medarbet|translate|oversatt|login|logga|nyhetsbrev|newsletter|prenumer|boka|adress|gata|foretag|företag|förening|forening/i;
/** Parameters that are worth nothing the next time, or only mean something to the server. */
const TOKEN = /token|viewstate|csrf|nonce|^__/i;

/** Least that speaks for a form being the site's own search. */
const ENOUGH = 2;
/** Longest value of a hidden field that is sent along, in characters. */
const LONGEST_HIDDEN = 100;

/** The form's text field; undefined where it has none that can be asked by name. */
const fieldOf = ({ fields }: Form): Attributes | undefined => {
  const written = fields.filter(({ type = 'text', name }) => name && /^(?:text|search)$/i.test(type));
  const named = (test: (field: Attributes) => boolean) => written.find(test);
  return (
    named(({ type }) => /^search$/i.test(type ?? '')) ?? named(({ name }) => FIELD.test(name!)) ?? written[0]
  );
};

/** How much speaks for a form being the site's own search; 0 where it is something else. */
function weightOf(form: Form): number {
  const { attributes, fields, inSearch } = form;
  const field = fieldOf(form);
  if (!field || /^post$/i.test(attributes.method ?? '')) return 0;
  const { id = '', class: className = '', name = '', action = '', role = '' } = attributes;
  const hints = ['placeholder', 'aria-label', 'title', 'value'].map((key) => field[key] ?? '').join(' ');
  const label = attributes['aria-label'] ?? '';
  if (ELSE.test(`${id} ${className} ${name} ${action.replace(/^https?:\/\/[^/]+/, '')}`)) return 0;
  if (
    /s[öo]k\s+(?:efter\s+|bland\s+|i\s+)?\S*/iu.exec(`${hints} ${label}`)?.some((words) => ELSE.test(words))
  )
    return 0;
  const submits = fields.some(
    ({ type = '', value = '' }) => /^(?:submit|button|image)$/i.test(type) && SEARCH.test(value),
  );
  const signs: [boolean, number][] = [
    [role === 'search' || inSearch, 3],
    [/^search$/i.test(field.type ?? ''), 2],
    [FIELD.test(field.name!), 1],
    [SEARCH.test(action), 2],
    [SEARCH.test(`${id} ${className} ${name}`), 1],
    [SEARCH.test(`${hints} ${label}`), 1],
    [submits, 1],
  ];
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

/**
 * The address that a search form asks, without the words: they are its last parameter's value. Null for what is no form of
 * a site's own search, or cannot be asked by an address.
 *
 * @param base what the form's action is relative to
 */
export function searchAddress(form: Form, base: string): string | null {
  if (weightOf(form) < ENOUGH) return null;
  const url = URL.parse(form.attributes.action ?? '', base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const kept = form.fields.filter(
    ({ type = '', name, value = '' }) =>
      /^hidden$/i.test(type) && name && !TOKEN.test(name) && value.length <= LONGEST_HIDDEN,
  );
  const parameters = kept.map(({ name, value = '' }) => `${encode(name!)}=${encode(value)}`);
  url.hash = '';
  url.search = [...parameters, `${encode(fieldOf(form)!.name!)}=`].join('&');
  return url.href;
}

/** The form that most likely is the site's own search, as the address that it asks; null where a page has none. */
export function siteSearch(forms: readonly Form[], base: string): string | null {
  const found = forms.flatMap((form) => {
    const address = searchAddress(form, base);
    return address === null ? [] : [{ address, weight: weightOf(form) }];
  });
  return found.sort((a, b) => b.weight - a.weight)[0]?.address ?? null;
}

const encode = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');

/** Where the site's own search answers a query. */
export const searchUrl = (address: string, query: string): string | null =>
  canonicalUrl(address + encode(query));

/** Paths of pages for searching, as most systems name them, and the parameters that they take the words from. */
const SEARCH_PATH = /\/(?:sok|s%c3%b6k|search|sokresultat|sok-?sida|sok-?resultat)(?:\.\w+)?\/?$/i;
const WORDS = /^(?:q|s|query|search|sok|searchquery|searchtext|sokord|keywords?)$/i;

export const isSearchPage = (url: string): boolean => SEARCH_PATH.test(new URL(url).pathname);

/**
 * The words that a URL asks a site's own search; null for all other URLs.
 *
 * @param address what the search is known to be asked by; null where it is not known
 */
export function wordsAsked(url: string, address: string | null): string | null {
  const asked = new URL(url);
  const search = address === null ? null : new URL(address);
  const name =
    search && placeOf(asked) === placeOf(search)
      ? [...search.searchParams.keys()].at(-1)
      : SEARCH_PATH.test(asked.pathname) && [...asked.searchParams.keys()].find((key) => WORDS.test(key));
  return (name && asked.searchParams.get(name)?.trim()) || null;
}

/** Host and path, without what makes no difference. */
const placeOf = ({ host, pathname }: URL): string =>
  `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`;

/** Whether a link on a result page leads back to the search: to further results, other sorting, a facet. */
function leadsBack(url: string, result: string): boolean {
  const [link, here] = [new URL(url), new URL(result)];
  if (here.pathname !== '/') return `${placeOf(link)}/`.startsWith(`${placeOf(here)}/`);
  const name = [...here.searchParams.keys()].at(-1);
  return placeOf(new URL('/', link)) === placeOf(here) && name !== undefined && link.searchParams.has(name);
}

/** Links of a result page that lead to something found, or at least away from the search. */
export const awayFromSearch = <L extends { url: string }>(links: readonly L[], result: string): L[] =>
  links.filter(({ url }) => !leadsBack(url, result));

const NONE =
  /(?<![\p{L}\d])(?:inga|0|noll) (?:sök)?(?:träff|resultat|sidor)|(?<!\p{L})inget (?:sök)?resultat|(?:hittade|hittades|fann|gav|matchade)(?: (?:tyvärr|dessvärre|vi))* (?:inga|inte|inget|0)(?![\p{L}\d])|no results|nothing found/iu;
const SOME =
  /(?<![\p{L}\d])[1-9][\d\s]* (?:sök)?(?:träff|resultat)|(?:träffar|resultat)\s*[:(]\s*[1-9]|resultat [1-9]\d*\s*[-–]\s*\d/iu;

/** What a result page shows. */
export interface ResultPage {
  /** Its canonical URL. */
  url: string;
  /** Its main text. */
  text: string;
  /** Links of its main text, in order, to where the municipality publishes. */
  links: readonly SearchHit[];
}

/**
 * Reads the answer of a site's own search: the first hits in their order; empty where the page says that there are none;
 * null where it shows neither, as when scripts draw the list.
 *
 * @param trimmings keys of pages that every answer links to, whatever was asked
 */
export function hitsOn(
  { url, text, links }: ResultPage,
  trimmings: ReadonlySet<string> = new Set(),
): SearchHit[] | null {
  if (NONE.test(text) && !SOME.test(text)) return [];
  const hits = new Map<string, SearchHit>();
  for (const link of awayFromSearch(links, url)) {
    const key = pageKey(link.url);
    if (!/\p{L}/u.test(link.title) || new URL(link.url).pathname === '/' || trimmings.has(key)) continue;
    if (!hits.has(key)) hits.set(key, link);
  }
  return hits.size === 0 ? null : [...hits.values()].slice(0, MOST_HITS);
}

/** Answers from which a page that each of them links to is taken for a part of the frame. */
const SEVERAL = 3;

/** Keys of pages that every one of several result pages links to: they answer nothing. */
export function trimmingsOf(pages: readonly Pick<ResultPage, 'url' | 'links'>[]): Set<string> {
  if (pages.length < SEVERAL) return new Set();
  const counts = new Map<string, number>();
  for (const { links } of pages) {
    for (const key of new Set(links.map(({ url }) => pageKey(url))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count === pages.length).map(([key]) => key));
}
