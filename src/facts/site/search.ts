import type { Corpus, ReadDocument, SiteSearch } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { SearchHit } from '../../model/search.ts';
import type { Topic } from '../../model/topic.ts';
import { isSearchPage } from '../../text/site-search.ts';
import { fold } from '../../text/topic.ts';
import { canonicalUrl } from '../../text/url.ts';
import type { Collector } from '../collector.ts';
import { evidenceFrom } from '../evidence.ts';
import { evidenceOfPart, siteOf } from './pages.ts';

/** What the search is tried with: the way to reach the municipality, and services that each has. */
const TRIED = {
  contact: { query: 'kontakta kommunen', names: /kontakt|vaxel|medborgar|servicecenter|kundtjanst/ },
  services: [
    { query: 'bygglov', names: /bygglov|bygga/ },
    { query: 'förskola', names: /forskol/ },
    { query: 'hemtjänst', names: /hemtjanst|aldreomsorg/ },
  ],
} as const;

export const searchTopic: Topic = {
  id: 'site-search',
  name: 'webbplatsens sökning',
  direct: ['sökfunktion', 'söktips', 'sökhjälp'],
  places: ['om webbplatsen', 'webbplatsen', 'webbkarta', 'a-ö', 'kontakta kommunen', 'kontakta oss'],
  inFrame: true,
  query: TRIED.contact.query,
  probes: TRIED.services.map(({ query }) => query),
};

/** One try of the search. */
export interface Try {
  query: string;
  /** How many hits were looked through; null where the answer could not be had or read. */
  hits: number | null;
  /** The first hit that names what was asked for. */
  found: Evidence | null;
}

export interface FoundSearch {
  /** The form on the start page, or the link to a page for searching. */
  entrance: Evidence[];
  /** Whether the entrance is a form that is asked where it stands. */
  isForm: boolean;
  /** Pages read, and those of them with the form. */
  pages: number;
  withForm: number;
  /** The form on another page than the start page. */
  elsewhere: Evidence[];
  contact: Try | null;
  services: Try[];
  /** Swedish clause: why nothing is known of what it finds; null where something is. */
  why: string | null;
}

/** The site's own search: where it stands, and what it found when it was tried. */
export const siteSearch: Collector<FoundSearch> = {
  id: 'site-search',
  collects: 'webbplatsens egen sökning: var den finns och vad den hittar',
  collect(corpus) {
    const { start, pages } = siteOf(corpus);
    const onStart = start ? evidenceOn(start) : [];
    const withForm = pages.filter(({ markup }) => markup.some(({ feature }) => feature === 'search'));
    const elsewhere = withForm.filter((page) => page !== start).slice(0, 1);
    const asked = (tried: { query: string; names: RegExp }): Try | null => {
      const search = corpus.searches.find(({ query }) => query === tried.query);
      return search ? tryOf(search, tried.names) : null;
    };
    const contact = asked(TRIED.contact);
    const services = TRIED.services.flatMap((tried) => asked(tried) ?? []);
    const answered = [contact, ...services].some((one) => one !== null && one.hits !== null);
    return {
      entrance: onStart.length > 0 || !start ? onStart : linkedFrom(start),
      isForm: onStart.length > 0,
      pages: pages.length,
      withForm: withForm.length,
      elsewhere: elsewhere.flatMap(evidenceOn),
      contact,
      services,
      why: answered ? null : whyOf(corpus),
    };
  },
};

const SHOWS = 'webbplatsens egen sökning';

const evidenceOn = (document: ReadDocument): Evidence[] =>
  document.markup
    .filter(({ feature }) => feature === 'search')
    .slice(0, 1)
    .map((markup) => evidenceOfPart({ document, markup }, SHOWS));

/** A link to a page for searching. */
function linkedFrom(start: ReadDocument): Evidence[] {
  for (const block of start.blocks) {
    const link = block.links.find(
      ({ url, start: from, end }) => isSearchPage(url) && /^sök/iu.test(block.text.slice(from, end)),
    );
    if (link) return [evidenceFrom(start, block, SHOWS, link.start, link.end)];
  }
  return [];
}

function whyOf({ searches }: Corpus): string {
  return searches.find(({ why }) => why !== null)?.why ?? 'sökningen är inte prövad';
}

function tryOf({ query, hits, page }: SiteSearch, names: RegExp): Try {
  const hit = hits?.find(
    ({ url, title }) => names.test(fold(title)) || names.test(fold(new URL(url).pathname)),
  );
  const found = hit && page ? evidenceOfHit(page, hit, query) : null;
  return { query, hits: hits?.length ?? null, found };
}

function evidenceOfHit(page: ReadDocument, hit: SearchHit, query: string): Evidence | null {
  for (const block of page.blocks) {
    const link = block.links.find(({ url }) => canonicalUrl(url) === hit.url);
    if (link) return evidenceFrom(page, block, `träff på ”${query}”`, link.start, link.end);
  }
  return null;
}
