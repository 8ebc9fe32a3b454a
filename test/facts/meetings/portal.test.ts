import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import check from '../../../src/checks/area-1/1.2.2-minutes.ts';
import { type MeetingFacts, meetings } from '../../../src/facts/meetings.ts';
import { createIngester } from '../../../src/ingest/index.ts';
import type { Corpus, ReadDocument } from '../../../src/model/corpus.ts';
import type { LedgerEntry } from '../../../src/model/ledger.ts';
import { canonicalUrl } from '../../../src/text/url.ts';

const folder = join(process.env.UNDERLAG_SHARED ?? '../shared', 'real', 'alingsas-portal');
const isThere = existsSync(folder);
const HOST = 'https://sammantradesportal.alingsas.se/';
const DAY = '2026-07-01';

/** Reads the portal's files as a crawl would leave them: what should be a PDF and is a page is a soft 404. */
async function portal(): Promise<Corpus> {
  const ingester = createIngester();
  const documents: ReadDocument[] = [];
  const ledger = new Map<string, LedgerEntry>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const payload = new Uint8Array(readFileSync(join(entry.parentPath, entry.name)));
    const path = relative(folder, join(entry.parentPath, entry.name)).replace(/\/?index\.html$/, '');
    const isPdf = Buffer.from(payload.subarray(0, 1024)).includes('%PDF-');
    const url = canonicalUrl(`${HOST}${path}${path.endsWith('pdf') ? '?downloadMode=open' : ''}`)!;
    const isGone = path.endsWith('pdf') && !isPdf;
    ledger.set(url, entryOf(url, isGone));
    if (isGone) continue;
    const resource = resourceOf(url, isPdf ? 'application/pdf' : 'text/html');
    const document = await ingester.ingest(resource, payload);
    if (document) documents.push({ ...document, resource, hostRole: 'associated' });
  }
  await ingester.close();
  const byUrl = new Map(documents.map((document) => [document.url, document]));
  const municipality = {
    code: '1489',
    name: 'Alingsås',
    county: null,
    website: null,
    hosts: ['alingsas.se'],
  };
  documents.sort((a, b) => (a.url < b.url ? -1 : 1));
  return {
    municipality,
    at: DAY,
    documents,
    ledger,
    searches: [],
    documentAt: (url) => byUrl.get(canonicalUrl(url) ?? url),
  };
}

const entryOf = (url: string, isGone: boolean): LedgerEntry => ({
  url,
  host: new URL(url).host,
  state: isGone ? 'failed' : 'fetched',
  reason: isGone ? 'soft_404' : 'ok',
  detail: null,
  depth: 1,
  via: HOST,
  linkTexts: [],
});

const resourceOf = (url: string, mediaType: string): ReadDocument['resource'] => ({
  url,
  finalUrl: url,
  status: 200,
  mediaType,
  declaredType: mediaType,
  fetchedAt: `${DAY}T00:00:00Z`,
  sha256: '0'.repeat(64),
  size: 1,
  archive: { file: 'portal.warc.gz', offset: 0, length: 1 },
  via: 'http',
});

describe.skipIf(!isThere)(
  `a real meeting portal${isThere ? '' : ' (skipped: the shared test material is absent)'}`,
  () => {
    let corpus: Corpus;
    let facts: MeetingFacts;
    beforeAll(async () => {
      corpus = await portal();
      facts = meetings.collect(corpus);
    });

    test('bodies are named as their minutes write them', () => {
      expect(facts.bodies.filter(({ rank }) => rank !== 'utskott').map(({ name }) => name)).toEqual([
        'Kommunfullmäktige',
        'Kultur- och utbildningsnämnden',
        'Tekniska nämnden',
        'Vård och omsorgsnämnden',
      ]);
    });

    test('a meeting is counted once, and what is gone is no minutes', () => {
      const held = facts.meetings
        .filter(({ body }) => body.rank !== 'utskott')
        .map(({ body, date, papers }) => [
          body.key,
          date,
          papers
            .filter(({ kind }) => kind === 'protokoll')
            .map(({ target }) => target)
            .join(' '),
        ]);
      expect(held).toEqual([
        ['kommunfullmaktige', '2026-06-10', ''],
        ['kulturochutbildningsnamnden', '2026-06-17', 'opened'],
        ['tekniskanamnden', '2026-05-18', 'opened'],
        ['vardochomsorgsnamnden', '2018-01-08', 'gone'],
        ['vardochomsorgsnamnden', '2018-01-22', 'gone'],
        ['vardochomsorgsnamnden', '2018-02-19', 'gone'],
        ['vardochomsorgsnamnden', '2026-05-18', ''],
      ]);
    });

    test('the check names both bodies and their meetings, from the first page of their minutes', () => {
      const verdict = check.judge({ facts: { meetings: facts }, municipality: corpus.municipality, at: DAY });
      expect(verdict).toMatchObject({ answer: 'reached', level: 2 });
      expect(verdict.reason).toContain(
        'kultur- och utbildningsnämnden (senast 2026-06-17) och tekniska nämnden (senast 2026-05-18)',
      );
      expect(verdict.reason).toContain('vård och omsorgsnämnden 2018-01-08, 2018-01-22 och 2018-02-19');
      const evidence = 'evidence' in verdict ? (verdict.evidence ?? []) : [];
      const onPaper = evidence.flatMap(({ locator, quote }) =>
        locator.type === 'pdf' ? [`${locator.page}: ${quote}`] : [],
      );
      expect(onPaper).toEqual([
        '1: 2026-06-17',
        '1: Kultur- och utbildningsnämnden',
        '1: 2026-05-18',
        '1: Tekniska nämnden',
      ]);
    });
  },
);
