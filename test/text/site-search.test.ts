import { describe, expect, it } from 'vitest';
import { hitsOn, searchUrl, siteSearch, wordsAsked } from '../../src/text/site-search.ts';

const base = 'https://www.a.se/start/index.html';
const form = (attributes: Record<string, string>, ...fields: Record<string, string>[]) => ({
  ...{ attributes, fields },
  inSearch: false,
});

describe('the form of a site’s own search', () => {
  it.each([
    [
      'SiteVision',
      form({ action: '/sok.html', role: 'search' }, { name: 'query' }),
      'https://www.a.se/sok.html?query=',
    ],
    [
      'WordPress',
      form({ class: 'search-form' }, { type: 'search', name: 's' }),
      'https://www.a.se/start/index.html?s=',
    ],
    [
      'hidden fields, but no tokens',
      form(
        { action: 'sok?x=1', method: 'get' },
        ...[
          { type: 'hidden', name: 'lang', value: 'sv' },
          { type: 'hidden', name: 'csrf_token', value: 'a1' },
        ],
        { type: 'text', name: 'q', placeholder: 'Vad söker du?' },
      ),
      'https://www.a.se/start/sok?lang=sv&q=',
    ],
    ['no names but a button', form({}, { name: 'ord' }, { type: 'submit', value: 'Sök' }), null],
    ['posted', form({ action: '/sok', method: 'POST' }, { name: 'q' }), null],
    ['without a name', form({ action: '/sok', role: 'search' }, { type: 'search' }), null],
    ['vacancies', form({ action: '/lediga-jobb/sok' }, { name: 'q' }), null],
    ['the register', form({ action: '/sok', id: 'diariesok' }, { name: 'q' }), null],
    ['an address', form({ action: '/sok' }, { name: 'q', placeholder: 'Sök efter adress' }), null],
    ['a password', form({ action: '/login' }, { name: 'user' }, { type: 'password', name: 'pass' }), null],
  ])('%s', (_, given, address) => {
    expect(siteSearch([given], base)).toBe(address);
  });

  it('is the likeliest of several', () => {
    const letter = form({ action: '/anmal' }, { name: 'q', placeholder: 'Sök' });
    const search = form({ action: '/sok', role: 'search' }, { type: 'search', name: 'q' });
    expect(siteSearch([letter, search], base)).toBe('https://www.a.se/sok?q=');
  });

  it('is asked with å ä ö and spaces', () => {
    expect(searchUrl('https://www.a.se/sok?q=', 'öppna möten')).toBe(
      'https://www.a.se/sok?q=%C3%B6ppna+m%C3%B6ten',
    );
  });
});

describe('the words that a URL asks', () => {
  it.each([
    ['https://a.se/hitta?w=bygga+nytt&sida=2', 'https://www.a.se/hitta?w=', 'bygga nytt'],
    ['https://a.se/hitta?w=', 'https://www.a.se/hitta?w=', null],
    ['https://a.se/?s=plan', 'https://a.se/?s=', 'plan'],
    ['https://a.se/?p=12', 'https://a.se/?s=', null],
    ['https://a.se/sok.html?query=plan', null, 'plan'],
    ['https://a.se/sok.html', null, null],
    ['https://a.se/ansok?q=plan', null, null],
    ['https://a.se/nyheter?q=plan', null, null],
  ])('%s', (url, address, words) => {
    expect(wordsAsked(url, address)).toBe(words);
  });
});

describe('an answer', () => {
  const url = 'https://a.se/sok?q=plan';
  const link = (path: string, title = 'Detaljplaner') => ({ url: `https://a.se${path}`, title });
  const read = (text: string, ...links: ReturnType<typeof link>[]) => hitsOn({ url, text, links });

  it.each([
    'Din sökning gav inga träffar.',
    'Sökningen på ”plan” gav 0 träffar',
    'Vi hittade tyvärr inget som matchar plan.',
    'Inga resultat',
  ])('says that there is nothing: %s', (text) => {
    expect(read(text, link('/populart'))).toEqual([]);
  });

  it.each([
    'Sökningen gav 12 träffar. Sidor (12) Dokument (0 träffar)',
    'Din sökning på ”inga resultat” gav 3 träffar.',
    'Visar sökresultat för plan',
  ])('says that there is something: %s', (text) => {
    expect(read(text, link('/planer'))).toEqual([link('/planer')]);
  });

  it('leaves out the search itself, the start page, copies and links without words', () => {
    const hits = read(
      'Träffar',
      ...[link('/sok?q=plan&sida=2'), link('/sok/avancerad'), link('/'), link('/planer', '1'), link('/a')],
      ...[link('/a', 'Läs mer'), link('/b')],
    );
    expect(hits).toEqual([link('/a'), link('/b')]);
  });

  it('without hits and without a word about it cannot be read', () => {
    expect(read('Laddar …')).toBeNull();
  });
});
