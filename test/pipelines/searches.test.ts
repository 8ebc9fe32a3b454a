import { describe, expect, it } from 'vitest';
import { corpusOf, readDocuments } from '../../pipelines/corpus.ts';
import { ingestHtml } from '../../src/ingest/index.ts';
import type { ReadDocument } from '../../src/model/corpus.ts';
import { entry, exempelby, page } from '../corpus.ts';

const at = (path: string) => `https://www.exempelby.se/${path}`;
const resultUrl = (query: string) => at(`sok?q=${encodeURIComponent(query)}`);

/** A result page as it is archived: frame and menu around the answer. */
function resultPage(query: string, answer: string): ReadDocument {
  const url = resultUrl(query);
  const html = `<html><head><title>Sök</title></head><body><nav><a href="/bo">Bo</a></nav>
    <main><h1>Sökresultat</h1>${answer}<p><a href="/kontakt">Frågor? Kontakta kontaktcenter</a></p></main></body></html>`;
  return { ...page(url), ...ingestHtml(url, html) };
}

const list = (...paths: string[]) =>
  `<ul>${paths.map((path) => `<li><a href="${path}">Sidan ${path}</a></li>`).join('')}</ul>`;

function searched(answers: Record<string, string>, entries = {}) {
  const results = Object.entries(answers).map(([query, answer]) => resultPage(query, answer));
  const asked = Object.keys({ ...answers, ...entries }).map((query) => ({
    ...entry(resultUrl(query)),
    query,
    ...(entries as Record<string, object>)[query],
  }));
  const found = { ...entry(at('djup')), via: resultUrl(Object.keys(answers)[0] ?? ''), depth: 2 };
  const documents = [page(at('')), page(at('djup')), ...results];
  const reading = {
    ...{ municipality: exempelby, at: '2026-01-01', documents },
    resources: documents.map(({ resource, url }) => ({ ...resource, url })),
    entries: [{ ...entry(at('')), depth: 0 }, found, ...asked],
  };
  const read = readDocuments(reading);
  return { corpus: corpusOf(reading, read), read };
}

describe('answers of the site’s own search', () => {
  it('are no documents, no known pages, and lead to nothing by clicks', () => {
    const { corpus, read } = searched({ bygglov: list('/djup') });
    expect(read.map(({ url }) => url)).toEqual([at(''), at('djup')]);
    expect([...corpus.ledger.keys()]).toEqual([at(''), at('djup')]);
    expect(corpus.documentAt(resultUrl('bygglov'))).toBeUndefined();
    expect(corpus.ledger.get(at('djup'))!.via).toBeNull();
  });

  it('are the first ten links of the main text to the municipality, not to the search, not in the frame', () => {
    const many = Array.from({ length: 14 }, (_, i) => `/s${i}`);
    const { corpus } = searched({
      bygglov: list(...many, '/sok?q=bygglov&sida=2', 'https://annan.example/bygglov'),
      skola: list('/skola', 'https://annan.example/skola', '/skola#del', '/sok/hjalp'),
      plan: '<p>Din sökning gav inga träffar.</p>',
    });
    const hits = (query: string) => corpus.searches.find((one) => one.query === query)!.hits!;
    expect(hits('bygglov').map(({ url }) => url)).toEqual(many.slice(0, 10).map((path) => at(path.slice(1))));
    expect(hits('skola')).toEqual([{ url: at('skola'), title: 'Sidan /skola' }]);
    expect(hits('plan')).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['scripts draw it', { bygglov: '<div id="traffar"></div>', skola: '<p>Visar resultat</p>', plan: '' }],
    [
      'it finds nothing, whatever is asked',
      { bygglov: 'Inga träffar', skola: 'Inga träffar', plan: 'Inga träffar' },
    ],
  ])('cannot be read where %s', (_, answers) => {
    const { corpus } = searched(answers);
    for (const { hits, why } of corpus.searches)
      expect({ hits, why }).toEqual({ hits: null, why: 'resultatet ritas av skript' });
  });

  it('that were not had say why', () => {
    const { corpus } = searched(
      {},
      {
        bygglov: { state: 'skipped', reason: 'robots', detail: 'Disallow: /sok' },
        skola: { state: 'failed', reason: 'http_error', detail: 'HTTP 500' },
      },
    );
    expect(corpus.searches.map(({ why }) => why)).toEqual([
      'webbplatsens sökning får inte användas av robotar',
      'sökningen svarade inte som den skulle (HTTP 500)',
    ]);
  });
});
