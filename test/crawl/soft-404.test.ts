import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/crawl/page.ts';
import { soft404 } from '../../src/crawl/soft-404.ts';

describe('soft404', () => {
  const text =
    'Kommunstyrelsen sammanträder en gång i månaden och handlingarna läggs ut en vecka före. '.repeat(8);
  it.each([
    ['Sidan saknas', 'https://a.se/x', '<title>Sidan saknas</title>', true],
    ['Sidan hittades inte', 'https://a.se/x', '<h1>Sidan hittades inte</h1>', true],
    ['404', 'https://a.se/x', '<title>404 – Kommunen</title>', true],
    ['the page you look for is missing', 'https://a.se/x', '<h1>Sidan du söker finns inte</h1>', true],
    ['a login instead of a document', 'https://a.se/x.pdf', '<h1>Logga in</h1>', true],
    ['an error text instead of a document', 'https://a.se/xpdf', '<p>Dokumentet hittades inte.</p>', true],
    [
      'a landing page that links to the document',
      'https://a.se/x.pdf',
      '<h1>Handling</h1><a href="/f/y.pdf">Öppna</a>',
      false,
    ],
    ['a viewer that embeds the document', 'https://a.se/xpdf', '<iframe src="/raw/x.pdf"></iframe>', false],
    [
      'a text of its own under a document’s name',
      'https://a.se/x.pdf',
      `<h1>Protokoll</h1><p>${text}</p>`,
      false,
    ],
    ['an ordinary short page', 'https://a.se/x', '<h1>Kontakt</h1><p>Ring oss.</p>', false],
    [
      'a long page about what is missing',
      'https://a.se/x',
      `<h1>404 frågor</h1><p>${text.repeat(5)}</p>`,
      false,
    ],
  ])('%s', (_what, url, html, expected) => {
    expect(soft404(readPage(html, url), url) !== null).toBe(expected);
  });
});
