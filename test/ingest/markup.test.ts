import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { ingestHtml } from '../../src/ingest/index.ts';

const URL = 'https://www.a.se/';
const read = (head: string, body = '') =>
  ingestHtml(
    URL,
    `<!doctype html><html lang="sv"><head>${head}</head><body>${body}<main><h1>A</h1></main></body></html>`,
  ).markup;

describe('what a page’s markup says of the whole page', () => {
  it.each([
    ['viewport', '<meta name="viewport" content="width=device-width, initial-scale=1">', '', null],
    [
      'media-query',
      '<link rel="stylesheet" media="(max-width: 600px)" href="/liten.css">',
      '',
      'https://www.a.se/liten.css',
    ],
    ['language', '<link rel="alternate" hreflang="en" href="/en/">', '', 'https://www.a.se/en/'],
    ['feed', '<link rel="alternate" type="application/rss+xml" href="/rss">', '', 'https://www.a.se/rss'],
    [
      'read-aloud',
      '<script src="//cdn.readspeaker.com/script/1/webReader.js"></script>',
      '',
      'https://cdn.readspeaker.com/script/1/webReader.js',
    ],
    [
      'translate',
      '<script src="https://translate.google.com/translate_a/element.js"></script>',
      '',
      'https://translate.google.com/translate_a/element.js',
    ],
    ['search', '', '<form action="/sok" role="search"><input name="q"></form>', 'https://www.a.se/sok?q='],
    [
      'read-aloud',
      '',
      '<a class="rs" href="https://app.readspeaker.com/x">Lyssna</a>',
      'https://app.readspeaker.com/x',
    ],
    ['read-aloud', '', '<a href="#">Talande webb</a>', null],
    ['language', '', '<a href="/english">In English</a>', 'https://www.a.se/english'],
    ['language', '', '<a href="/fi" hreflang="fi">Tervetuloa</a>', 'https://www.a.se/fi'],
    [
      'language',
      '',
      '<a href="/sprak"><img alt="Other languages" src="g.png"></a>',
      'https://www.a.se/sprak',
    ],
    ['easy-read', '', '<a href="/latt">Lättläst</a>', 'https://www.a.se/latt'],
    ['sign-language', '', '<a href="/tecken">Teckenspråk</a>', 'https://www.a.se/tecken'],
    [
      'translate',
      '',
      '<a href="https://translate.google.com/translate?u=a.se">Translate</a>',
      'https://translate.google.com/translate?u=a.se',
    ],
    ['skip-link', '', '<a href="#innehall">Hoppa till innehållet</a>', null],
  ])('%s: %s%s', (feature, head, body, url) => {
    const found = read(head, body);
    expect(found.map((one) => [one.feature, one.url])).toEqual([[feature, url]]);
    expect(`${head}${body}`).toContain(found[0]!.source);
  });

  it.each([
    ['a page about easy Swedish', '<a href="/latt">Vi skriver lättläst</a>'],
    ['a word in an address', '<a href="/lattlast">Läs mer</a>'],
    ['a recording', '<a href="/p">Lyssna på sammanträdet</a>'],
    ['English at school', '<a href="/e">Engelska i grundskolan</a>'],
    ['the site’s own language', '<link rel="alternate" hreflang="sv" href="/">'],
    [
      'a rule for printing',
      '<link rel="stylesheet" media="print" href="/p.css"><style>@media print { a { color: #000 } }</style>',
    ],
    ['a search for vacancies', '<form action="/lediga-jobb"><input name="q"></form>'],
    ['a tag inside a script', '<script>document.write(\'<meta name="viewport" content="x">\')</script>'],
    ['what stands in a comment', '<!-- <meta name="viewport" content="width=device-width"> -->'],
  ])('nothing from %s', (_, html) => {
    expect(read(html, html)).toEqual([]);
  });

  it('of a style sheet the first condition on the width of the screen', () => {
    const [found] = read('<style>a{b:c}\n@media  screen and\n (max-width:40em){a{d:e}}</style>');
    expect(found).toMatchObject({ feature: 'media-query', source: '@media screen and (max-width:40em)' });
  });

  it('sources are folded and bounded, whatever the page', () => {
    const long = `<a href="/en" data-x="${'x'.repeat(2000)}">English</a>`;
    const links = Array.from({ length: 500 }, (_, i) => `<a\n href="/en/${i}">English</a>`).join('');
    const found = read('', long + links);
    expect(found.length).toBeLessThan(20);
    for (const { source } of found) expect(source.length).toBeLessThanOrEqual(300);
    expect(found[1]!.source).toBe('<a href="/en/0">English</a>');
  });

  it('a selector finds the element again', () => {
    const html =
      '<html><head><title>A</title><meta charset="utf-8"><meta name="viewport" content="width=1"></head><body><div><a href="/">Hem</a><a href="/en">English</a></div></body></html>';
    const $ = load(html);
    const [viewport, english] = ingestHtml(URL, html).markup;
    expect($(viewport!.selector).attr('name')).toBe('viewport');
    expect($(english!.selector).attr('href')).toBe('/en');
  });

  it('is nothing of papers and plain text', () => {
    expect(ingestHtml(URL, '').markup).toEqual([]);
  });
});
