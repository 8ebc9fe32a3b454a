import type { Corpus, ReadDocument } from '../../model/corpus.ts';
import type { Block, Markup, MarkupFeature } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { bareHost, canonicalUrl } from '../../text/url.ts';
import { evidenceFrom, evidenceOfMarkup } from '../evidence.ts';
import { wasThere } from '../subject.ts';

/** Pages other than the start page on which a part of the frame must stand to be a part of the site. */
const SEVERAL = 3;

const sites = new WeakMap<Corpus, Site>();

/** The municipality's website as its pages. */
export interface Site {
  /** Null where it was not read. */
  start: ReadDocument | null;
  /** All web pages that were read on the start page's host, it included; on all own hosts where there is no start page. */
  pages: readonly ReadDocument[];
}

export function siteOf(corpus: Corpus): Site {
  const before = sites.get(corpus);
  if (before) return before;
  const own = corpus.documents.filter((document) => isOwnPage(document, corpus.at));
  const start = own.find(({ url }) => isStart(corpus, url)) ?? shortest(own.filter(isRoot)) ?? null;
  const host = start && bareHost(start.finalUrl);
  const pages = own.filter(({ finalUrl }) => host === null || bareHost(finalUrl) === host);
  const site = { start, pages };
  sites.set(corpus, site);
  return site;
}

const isOwnPage = (document: ReadDocument, at: string): boolean =>
  document.hostRole === 'own' &&
  document.mediaType.includes('html') &&
  (document.state === 'text' || document.state === 'partly') &&
  wasThere(document, at);

/** The crawl's first page, also where it redirects to another. */
function isStart(corpus: Corpus, url: string): boolean {
  const entry = corpus.ledger.get(url);
  return entry !== undefined && entry.depth === 0;
}

const isRoot = ({ finalUrl }: ReadDocument): boolean => new URL(finalUrl).pathname === '/';

const shortest = (documents: readonly ReadDocument[]): ReadDocument | undefined =>
  [...documents].sort((a, b) => a.url.length - b.url.length)[0];

/** A part of a page's frame, with what shows it. */
export interface Part {
  document: ReadDocument;
  markup: Markup;
}

/** What the site's frame holds of one feature: on the start page, or on several pages. */
export function partsOf({ start, pages }: Site, feature: MarkupFeature): Part[] {
  const on = (document: ReadDocument): Part[] =>
    document.markup.filter((markup) => markup.feature === feature).map((markup) => ({ document, markup }));
  const first = start ? on(start) : [];
  if (first.length > 0) return first;
  const all = pages.map(on).filter((parts) => parts.length > 0);
  return all.length >= SEVERAL ? all[0]! : [];
}

/** Quotes the words of a link where they can be read, otherwise the line of source. */
export function evidenceOfPart({ document, markup }: Part, shows: string): Evidence {
  const shown = markup.url === null ? null : linkTo(document, markup.url);
  return shown
    ? evidenceFrom(document, shown.block, shows, shown.start, shown.end)
    : evidenceOfMarkup(document, markup, shows);
}

function linkTo({ blocks }: ReadDocument, url: string): { block: Block; start: number; end: number } | null {
  const wanted = canonicalUrl(url);
  for (const block of blocks) {
    const link = block.links.find((one) => canonicalUrl(one.url) === wanted);
    if (link) return { block, ...link };
  }
  return null;
}

/** Whether a link leads to something, as far as is known. */
export function leadsSomewhere(corpus: Corpus, url: string | null): boolean {
  const key = url === null ? null : canonicalUrl(url);
  const reason = key === null ? undefined : corpus.ledger.get(key)?.reason;
  return reason !== 'not_found' && reason !== 'soft_404' && reason !== 'bad_url';
}
