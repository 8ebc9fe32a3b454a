import { describe, expect, it } from 'vitest';
import { corpusOf, readDocuments } from '../../pipelines/corpus.ts';
import type { ReadDocument } from '../../src/model/corpus.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import { byCode } from '../../src/municipalities/municipalities.ts';
import { entry, page } from '../corpus.ts';

const start = 'http://127.0.0.1:8080/';
const host = { code: null, name: '127.0.0.1:8080', county: null, website: start, hosts: ['127.0.0.1:8080'] };

function corpusFrom(
  documents: ReadDocument[],
  entries: LedgerEntry[],
  municipality = host,
  at = '2026-01-01',
) {
  const resources = documents.map(({ resource }) => resource);
  const reading = { municipality, at, documents, resources, entries };
  return corpusOf(reading, readDocuments(reading));
}

const seed = { ...entry(start), depth: 0 };

describe('whose site an unknown host carries', () => {
  it.each([
    ['Välkommen till Alingsås kommun', 'Alingsås', '1489'],
    ['Skuggby kommun – startsida', 'Skuggby', null],
    ['Alingsås kommun och Vårgårda kommun', '127.0.0.1:8080', null],
    ['Startsida', '127.0.0.1:8080', null],
  ])('%s', (text, name, code) => {
    expect(corpusFrom([page(start, 'text', text)], [seed]).municipality).toMatchObject({ name, code });
  });

  it('is never doubted where it was said', () => {
    const given = byCode('0163')!;
    const corpus = corpusFrom(
      [page(start, 'text', 'Välkommen till Alingsås kommun')],
      [seed],
      given as typeof host,
    );
    expect(corpus.municipality.name).toBe('Sollentuna');
  });
});

describe('the day of the draft', () => {
  it.each<[string, Partial<ReadDocument>, boolean]>([
    ['a page without a date is seen', {}, true],
    [
      'news of the day before is seen',
      { dates: { published: '2025-12-31', updated: null, meeting: null } },
      true,
    ],
    [
      'news of the day after is not',
      { dates: { published: '2026-01-02', updated: null, meeting: null } },
      false,
    ],
    [
      'a page that was changed later is seen',
      { dates: { published: null, updated: '2026-03-01', meeting: null } },
      true,
    ],
    [
      'a summons to a later meeting is seen',
      { kind: 'kallelse', dates: { published: null, updated: null, meeting: '2026-01-20' } },
      true,
    ],
    [
      'minutes of a later meeting are not',
      { kind: 'protokoll', dates: { published: null, updated: null, meeting: '2026-01-20' } },
      false,
    ],
    [
      'a policy adopted later is not',
      { adopted: { by: 'kommunfullmäktige', date: '2026-02-01', paragraph: null } },
      false,
    ],
  ])('%s', (_, fields, seen) => {
    const document = { ...page(`${start}x`), ...fields };
    expect(corpusFrom([document], [seed, entry(document.url)]).documents.length).toBe(seen ? 1 : 0);
  });
});

describe('the document that a link leads to', () => {
  const policy = page(`${start}styrdokument/policy`);
  const copy: LedgerEntry = { ...entry(`${start}gammal-adress`, 'fetched', 'duplicate'), detail: policy.url };
  const corpus = corpusFrom([policy], [seed, entry(policy.url), copy]);

  it.each([
    ['its own address', policy.url, true],
    ['a fragment of it', `${policy.url}#mutor`, true],
    ['a campaign’s variant', `${policy.url}?utm_source=brev`, true],
    ['a redirect or copy', copy.url, true],
    ['another page', `${start}annat`, false],
    ['no address', 'javascript:void(0)', false],
  ])('%s', (_, url, found) => {
    expect(corpus.documentAt(url)).toEqual(found ? expect.objectContaining({ url: policy.url }) : undefined);
  });
});
