import { hostRoleOf } from '../src/crawl/index.ts';
import type { Corpus, ReadDocument } from '../src/model/corpus.ts';
import type { Document } from '../src/model/document.ts';
import type { LedgerEntry } from '../src/model/ledger.ts';
import type { Municipality } from '../src/model/municipality.ts';
import type { Resource } from '../src/model/resource.ts';
import { namedIn } from '../src/municipalities/municipalities.ts';
import { canonicalUrl, pageKey } from '../src/text/url.ts';
import { searchesOf } from './searches.ts';

export interface Reading {
  municipality: Municipality;
  at: string;
  documents: readonly Document[];
  resources: readonly Resource[];
  entries: readonly LedgerEntry[];
}

/**
 * Everything that was read, with the resource that it was read from; in order of canonical URL. Answers of the site's own
 * search are not among it.
 */
export function readDocuments(reading: Reading): ReadDocument[] {
  const asked = new Set(reading.entries.flatMap(({ url, query }) => (query === undefined ? [] : [url])));
  return withResources(reading).filter(({ url }) => !asked.has(url));
}

function withResources({ municipality, documents, resources }: Reading): ReadDocument[] {
  const resourceOf = new Map(resources.map((resource) => [resource.url, resource]));
  const read: ReadDocument[] = [];
  for (const document of documents) {
    const resource = resourceOf.get(document.url);
    if (resource) read.push({ ...document, resource, hostRole: hostRoleOf(document.finalUrl, municipality) });
  }
  return read.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

/** What the collectors may see of it: what is dated after the day of the draft is left out. */
export function corpusOf(reading: Reading, read: readonly ReadDocument[]): Corpus {
  const { municipality: given, at, entries } = reading;
  const municipality = given.code === null ? identify(given, read, entries) : given;
  const documents = read.filter((document) => !isAfter(document, at));
  const [pages, asked] = split(entries);
  const ledger = new Map(pages.map((entry) => [entry.url, entry]));
  const searches = searchesOf(asked, withResources(reading), given);
  return { municipality, at, documents, ledger, searches, documentAt: finder(documents, entries) };
}

/** Pages, and what the site's own search was asked: a page that only it has found was reached by no click. */
function split(entries: readonly LedgerEntry[]): [pages: LedgerEntry[], asked: LedgerEntry[]] {
  const asked = entries.filter(({ query }) => query !== undefined);
  const searches = new Set(asked.map(({ url }) => url));
  const pages = entries.filter(({ query }) => query === undefined);
  return [pages.map((entry) => (searches.has(entry.via ?? '') ? { ...entry, via: null } : entry)), asked];
}

/** A text that did not exist on the day of the draft says nothing about that day. */
function isAfter({ kind, dates, adopted }: Document, at: string): boolean {
  const meeting = kind === 'protokoll' ? dates.meeting : null;
  return [dates.published, meeting, adopted?.date].some((date) => date != null && date > at);
}

/** Finds the document behind any spelling of its address: variants, redirects and copies lead to the same one. */
function finder(documents: readonly ReadDocument[], entries: readonly LedgerEntry[]): Corpus['documentAt'] {
  const byKey = new Map<string, ReadDocument>();
  for (const document of documents) {
    for (const url of [document.url, document.finalUrl]) {
      const key = keyOf(url);
      if (key && !byKey.has(key)) byKey.set(key, document);
    }
  }
  const copies = new Map(
    entries.flatMap(({ url, reason, detail }) =>
      reason === 'duplicate' && detail ? [[keyOf(url), keyOf(detail)]] : [],
    ),
  );
  return (url) => {
    const key = keyOf(url) ?? '';
    return byKey.get(key) ?? byKey.get(copies.get(key) ?? '');
  };
}

function keyOf(url: string): string | null {
  const canonical = canonicalUrl(url);
  return canonical && pageKey(canonical);
}

/** How a site calls itself: "Välkommen till Skuggby kommun". */
const SELF = /(?<=^|[\s–|-])(\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+)?) kommun(?!\p{L})/u;

/**
 * Whose site an unknown host carries, by what its start page says: the one known municipality that it names, otherwise the name that
 * it gives itself.
 */
function identify(
  unknown: Municipality,
  documents: readonly Document[],
  entries: readonly LedgerEntry[],
): Municipality {
  const starts = new Set(
    entries.filter(({ depth, via }) => depth === 0 && via === null).map(({ url }) => url),
  );
  const lines = documents
    .filter(({ url }) => starts.has(url))
    .flatMap(({ title, blocks }) => [title, ...blocks.map((block) => block.text)]);
  const named = namedIn(lines.join('\n'));
  if (named.length === 1) return { ...named[0]!, hosts: [...named[0]!.hosts, ...unknown.hosts] };
  const name = named.length === 0 && lines.map((line) => SELF.exec(line)?.[1]).find(Boolean);
  return name ? { ...unknown, name } : unknown;
}
