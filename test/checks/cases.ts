import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { searchesOf } from '../../pipelines/searches.ts';
import type { Check, Verdict } from '../../src/checks/check.ts';
import { ingestHtml } from '../../src/ingest/index.ts';
import type { Corpus, ReadDocument } from '../../src/model/corpus.ts';
import type { Block, Document } from '../../src/model/document.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import { canonicalUrl } from '../../src/text/url.ts';

/** `case.json` beside a case's pages; every field may be left out. */
interface CaseFile {
  /** The day that the draft speaks for; `DAY` by default. */
  at?: string;
  /** File name → URL, where it is not the file's own path under `SITE`. */
  urls?: Record<string, string>;
  /** Hosts that the municipality's pages use as part of its service. */
  associated?: string[];
  /** Query → URL of what the site's own search answered. The page is among the files, or the ledger says why not. */
  searches?: Record<string, string>;
  /** URL → how it ended, for what was seen and is not among the files. */
  ledger?: Record<string, Partial<LedgerEntry>>;
}

/** What `cases.json` lists for each case. */
interface Expected {
  answer: Verdict['answer'];
  level?: number;
  ceiling?: number;
  /** Whether menus, headers and footers may be quoted: they show what the site can do. */
  frame?: boolean;
  /** Each must stand in some quotation. */
  quotes?: string[];
  /** Each must stand in the reason. */
  reason?: string[];
  /** Each must stand in what is missing. */
  missing?: string[];
}

/** A document written by hand, for what is not HTML: left-out fields are filled in, a bare string is a paragraph. */
type HandWritten = Partial<Omit<Document, 'blocks'>> & { blocks: (string | Partial<Block>)[] };

const SITE = 'https://www.exempelby.se/';
const DAY = '2024-05-01';

const municipality = {
  code: '9901',
  name: 'Exempelby',
  county: 'Exempels län',
  website: SITE,
  hosts: ['exempelby.se'],
};

/**
 * Runs a check over the small sites in a folder: each sub-folder, or file of its own, is a case. Its `.html` and `.txt`
 * files are pages, its `.json` files documents; `cases.json` lists the verdict of each. A case that is not listed fails, as does a
 * listed one that is not there.
 */
export function runCases(check: Check, folder: string): void {
  const expected = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as Record<string, Expected>;
  const found = readdirSync(folder).filter((name) => name !== 'cases.json');
  describe(`cases of ${check.question}`, () => {
    test('every case is listed, and every listed case is there', () => {
      expect(found.map(caseName).sort()).toEqual(Object.keys(expected).sort());
    });
    test.each(found.map((name) => [caseName(name), name]))('%s', (name, file) => {
      const corpus = corpusOf(join(folder, file!));
      expectVerdict(verdictOf(check, corpus), expected[name!]!, corpus);
    });
  });
}

export function verdictOf(check: Check, corpus: Corpus): Verdict {
  const facts = Object.fromEntries(
    Object.entries(check.uses).map(([name, collector]) => [name, collector.collect(corpus)]),
  );
  return check.judge({ facts, municipality: corpus.municipality, at: corpus.at });
}

/** The corpus of one case: a folder, or a single page. */
export function corpusOf(path: string): Corpus {
  const files = statSync(path).isDirectory() ? filesUnder(path) : [path];
  const root = statSync(path).isDirectory() ? path : join(path, '..');
  const about = files.find((file) => basename(file) === 'case.json');
  const settings = about ? (JSON.parse(readFileSync(about, 'utf8')) as CaseFile) : {};
  const documents = files
    .filter((file) => file !== about)
    .map((file) => readCase(file, relative(root, file), settings))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const asked = new Map(
    Object.entries(settings.searches ?? {}).map(([query, url]) => [canonicalUrl(url)!, query]),
  );
  const entries = ledgerOf(documents, settings);
  const searches = [...asked].map(([url, query]) => ({ ...entries.get(url)!, query }));
  const pages = documents.filter(({ url }) => !asked.has(url));
  const byUrl = new Map(pages.map((document) => [document.url, document]));
  return {
    municipality,
    at: settings.at ?? DAY,
    documents: pages,
    ledger: new Map([...entries].filter(([url]) => !asked.has(url))),
    searches: searchesOf(searches, documents, municipality),
    documentAt: (url) => byUrl.get(canonicalUrl(url) ?? url),
  };
}

const caseName = (file: string): string => basename(file, extname(file));

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function readCase(file: string, path: string, settings: CaseFile): ReadDocument {
  const url = canonicalUrl(settings.urls?.[path] ?? SITE + path)!;
  const document = extname(file) === '.json' ? handWritten(url, file) : readPage(url, file);
  const host = new URL(document.url).host.replace(/^www\./, '');
  const own = host === 'exempelby.se' || host.endsWith('.exempelby.se');
  const hostRole = own ? 'own' : settings.associated?.includes(host) ? 'associated' : 'other';
  return { ...document, hostRole, resource: resourceOf(document) };
}

const readPage = (url: string, file: string): Document =>
  ingestHtml(url, readFileSync(file), extname(file) === '.txt' ? 'text/plain' : 'text/html; charset=utf-8');

function handWritten(url: string, file: string): Document {
  const { blocks, ...given } = JSON.parse(readFileSync(file, 'utf8')) as HandWritten;
  return {
    url: given.url ?? url,
    finalUrl: given.url ?? url,
    mediaType: 'application/pdf',
    state: 'text',
    stateReason: null,
    title: caseName(file),
    language: 'sv',
    kind: 'övrigt',
    issuer: null,
    standing: 'unknown',
    adopted: null,
    revised: null,
    register: null,
    validity: null,
    version: null,
    about: null,
    dates: { published: null, updated: null, meeting: null },
    pages: 1,
    markup: [],
    ...given,
    blocks: blocks.map((block) => fullBlock(typeof block === 'string' ? { text: block } : block)),
  };
}

function fullBlock(given: Partial<Block>): Block {
  const text = given.text!;
  const rectangle = { x: 72, y: 72, width: 450, height: 12 };
  return {
    kind: 'paragraph',
    region: 'main',
    level: 0,
    headings: [],
    links: [],
    cells: [],
    selector: null,
    page: 1,
    runs: [{ start: 0, end: text.length, rectangle }],
    ...given,
    text,
  };
}

const resourceOf = ({ url, finalUrl, mediaType }: Document): ReadDocument['resource'] => ({
  url,
  finalUrl,
  status: 200,
  mediaType,
  declaredType: mediaType,
  fetchedAt: `${DAY}T10:00:00Z`,
  sha256: '0'.repeat(64),
  size: 1,
  archive: { file: 'cases.warc.gz', offset: 0, length: 1 },
  via: 'http',
});

function ledgerOf(documents: ReadDocument[], { ledger = {} }: CaseFile): Map<string, LedgerEntry> {
  const read: [string, Partial<LedgerEntry>][] = documents.map(({ url }) => [url, {}]);
  return new Map(
    [...read, ...Object.entries(ledger)].map(([raw, given]) => {
      const url = canonicalUrl(raw)!;
      return [
        url,
        {
          url,
          host: new URL(url).host,
          state: 'fetched',
          reason: 'ok',
          detail: null,
          depth: 1,
          via: SITE,
          linkTexts: [],
          ...given,
        },
      ];
    }),
  );
}

function expectVerdict(verdict: Verdict, expected: Expected, corpus: Corpus): void {
  const level = verdict.answer === 'reached' ? verdict.level : undefined;
  const evidence = ('evidence' in verdict ? verdict.evidence : undefined) ?? [];
  const seen = `${verdict.reason}\n${evidence.map(({ shows, quote }) => `  ${shows}: ${quote}`).join('\n')}`;
  expect({ answer: verdict.answer, level }, seen).toEqual({ answer: expected.answer, level: expected.level });
  if (expected.ceiling !== undefined) expect(verdict).toHaveProperty('ceiling', expected.ceiling);
  for (const part of expected.reason ?? []) expect(verdict.reason).toContain(part);
  for (const part of expected.missing ?? [])
    expect(verdict).toHaveProperty('missing', expect.stringContaining(part));
  for (const part of expected.quotes ?? [])
    expect(evidence.map(({ quote }) => quote)).toContainEqual(expect.stringContaining(part));
  if (verdict.answer === 'reached' || verdict.answer === 'stated_absent') expect(evidence).not.toEqual([]);
  for (const { url, quote, locator } of evidence) {
    const answers = corpus.searches.flatMap(({ page }) => page ?? []);
    const { blocks, markup } = corpus.documentAt(url) ?? answers.find((page) => page.url === url)!;
    const texts = blocks.filter(({ region }) => region === 'main' || expected.frame).map(({ text }) => text);
    const sources = locator.type === 'markup' ? markup.map(({ source }) => source) : texts;
    expect(
      sources.some((text) => text.includes(quote)),
      `in the main text: ${quote}`,
    ).toBe(true);
  }
}
