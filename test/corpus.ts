import type { Corpus, Document, LedgerEntry, ReadDocument, Resource } from '../src/model/index.ts';

/** An invented municipality for corpora made by hand. */
export const exempelby = {
  code: null,
  name: 'Exempelby',
  county: null,
  website: 'https://www.exempelby.se/',
  hosts: ['exempelby.se'],
};

/** A page whose main text is one paragraph; its title is the last part of its address. */
export function page(url: string, state: Document['state'] = 'text', text = 'Text.'): ReadDocument {
  const { pathname, hostname } = new URL(url);
  const resource: Resource = {
    url,
    finalUrl: url,
    status: 200,
    mediaType: 'text/html',
    declaredType: 'text/html',
    fetchedAt: '2026-01-01T12:00:00.000Z',
    sha256: '0'.repeat(64),
    size: text.length,
    archive: { file: 'crawl.warc.gz', offset: 0, length: 1 },
    via: 'http',
  };
  const block: Document['blocks'][number] = {
    kind: 'paragraph',
    region: 'main',
    text,
    level: 0,
    headings: [],
    links: [],
    cells: [],
    selector: 'p',
    page: null,
    runs: [],
  };
  return {
    url,
    finalUrl: url,
    mediaType: 'text/html',
    state,
    stateReason: state === 'text' ? null : 'dokumentet har inget textlager',
    title: pathname.split('/').at(-1) ?? '',
    language: 'sv',
    kind: 'webbsida',
    issuer: null,
    standing: 'unknown',
    adopted: null,
    revised: null,
    register: null,
    validity: null,
    version: null,
    about: null,
    dates: { published: null, updated: null, meeting: null },
    pages: null,
    blocks: state === 'text' ? [block] : [],
    markup: [],
    resource,
    hostRole: hostname.endsWith('exempelby.se') ? 'own' : 'other',
  };
}

export const entry = (
  url: string,
  state: LedgerEntry['state'] = 'fetched',
  reason: LedgerEntry['reason'] = 'ok',
  linkTexts: string[] = [],
): LedgerEntry => ({
  url,
  host: new URL(url).host,
  state,
  reason,
  detail: null,
  depth: 1,
  via: null,
  linkTexts,
});

/** A corpus of read pages, and of addresses that were seen and not read. */
export function corpusWith(pages: readonly ReadDocument[], others: readonly LedgerEntry[] = []): Corpus {
  const entries = [...pages.map(({ url }) => entry(url)), ...others];
  return {
    municipality: exempelby,
    at: '2026-01-01',
    documents: [...pages].sort((a, b) => (a.url < b.url ? -1 : 1)),
    ledger: new Map(entries.map((one) => [one.url, one])),
    searches: [],
    documentAt: (url) => pages.find((one) => one.url === url),
  };
}
