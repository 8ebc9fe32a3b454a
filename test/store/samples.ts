import type { Document } from '../../src/model/document.ts';
import { externalOn } from '../../src/model/external.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { Municipality } from '../../src/model/municipality.ts';
import type { Resource } from '../../src/model/resource.ts';
import { SHEET_FORMAT, type Sheet } from '../../src/model/sheet.ts';
import type { Evaluation, NewEntry, Store } from '../../src/store/index.ts';

export const municipality: Municipality = {
  code: '0114',
  name: 'Upplands Väsby',
  county: 'Stockholms län',
  website: 'https://www.upplandsvasby.se/',
  hosts: ['upplandsvasby.se'],
};

export const entry = (url: string, changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...{ url, host: 'kommun.se', state: 'queued', reason: 'waiting', detail: null, depth: 1, via: null },
  linkTexts: [],
  ...changes,
});

export const resource = (url: string, changes: Partial<Resource> = {}): Resource => ({
  ...{ url, finalUrl: url, status: 200, mediaType: 'text/html', declaredType: 'text/html' },
  ...{ fetchedAt: '2026-11-23T10:00:00.000Z', sha256: 'ab'.repeat(32), size: 2048, via: 'http' },
  archive: { file: 'crawl-00000.warc.gz', offset: 0, length: 512 },
  ...changes,
});

export const document = (url: string, text = 'Protokoll från nämndens sammanträde'): Document => ({
  ...{ url, finalUrl: url, mediaType: 'text/html', state: 'text', stateReason: null, title: 'Protokoll' },
  ...{ language: 'sv', kind: 'webbsida', issuer: null, standing: 'unknown', adopted: null, pages: null },
  ...{ revised: null, register: null, validity: null, version: null, about: null },
  dates: { published: null, updated: '2026-10-01', meeting: null },
  markup: [],
  blocks: [
    {
      ...{ kind: 'paragraph', region: 'main', text, level: 0, headings: [], links: [], cells: [], runs: [] },
      ...{ selector: 'main > p', page: null },
    },
  ],
});

/** A sheet without questions; `note` tells one from another. */
export const sheet = (evaluation: string, note = ''): Sheet => ({
  ...{ format: SHEET_FORMAT, evaluation, municipality, rules: '1', date: '2026-11-23', totals: [0, 0, 0] },
  instrument: {
    ...{ id: 'kommunkompassen-2010', version: '1', name: 'Kommunkompassen' },
    ...{ origin: '', weights: note, total: 'points' },
  },
  ...{ areas: [], subAreas: [], questions: [] },
  coverage: {
    known: 0,
    states: { queued: 0, fetched: 0, skipped: 0, failed: 0 },
    reasons: {},
    documents: { text: 0, partly: 0, ocr: 0, no_text_layer: 0, failed: 0, quarantined: 0 },
    ...{ notDocuments: 0, hosts: [], blocked: null, exhausted: true },
  },
  external: externalOn(null, { code: municipality.code, date: '2026-11-23', questions: new Set() }),
});

/** An evaluation of a crawl of its own. */
export async function anEvaluation(store: Store): Promise<Evaluation> {
  const crawl = await store.crawls.create({ municipality, seed: 'https://kommun.se/', options: {} });
  return store.evaluations.create({
    crawl: crawl.id,
    instrument: { id: 'kommunkompassen-2010', version: '1' },
    ...{ rules: '1', date: '2026-11-23' },
  });
}

/** What the municipality answers to the whole of a draft. */
export const reply = (text: string) =>
  ({
    actor: { id: 'eva', name: 'Eva Lind', role: 'kommun' },
    instrument: { id: 'kommunkompassen-2010', version: '1' },
    rules: '1',
    event: { type: 'reply', question: null, text },
  }) satisfies NewEntry;
