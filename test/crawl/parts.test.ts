import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { guardedLookup, isPublicAddress } from '../../src/crawl/address-guard.ts';
import { decodeBody } from '../../src/crawl/decode.ts';
import { retryAfterMs } from '../../src/crawl/fetcher.ts';
import { htmlText } from '../../src/crawl/html-text.ts';
import { isUnreadLink, mediaTypeOf, promisesDocument } from '../../src/crawl/media-type.ts';
import { needsBrowser } from '../../src/crawl/needs-browser.ts';
import { readPage } from '../../src/crawl/page.ts';
import { parseRobots } from '../../src/crawl/robots.ts';
import { hostRoleOf, Scope } from '../../src/crawl/scope.ts';
import { parseSitemap } from '../../src/crawl/sitemap.ts';
import { soft404 } from '../../src/crawl/soft-404.ts';
import { Traps } from '../../src/crawl/trap.ts';
import { textShape, urlShape, whenOf } from '../../src/crawl/url-shape.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

describe('isPublicAddress', () => {
  it.each([
    ['193.10.10.1', true],
    ['2a01:4f8::1', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.20.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['255.255.255.255', false],
    ['224.0.0.1', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['kommun.se', false],
  ])('%s: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });

  it('refuses a name that leads to loopback', async () => {
    const code = await new Promise((resolve) => {
      guardedLookup('localhost', { all: true }, (error) => resolve((error as NodeJS.ErrnoException)?.code));
    });
    expect(code).toBe('PRIVATE_ADDRESS');
  });
});

describe('decodeBody', () => {
  const text = bytes('å'.repeat(1000));
  it.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['identity', text],
    [null, text],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
  ])('undoes %s', async (encoding, body) => {
    expect(Buffer.from(await decodeBody(body, encoding, 1e6)).equals(text)).toBe(true);
  });

  it('stops a bomb', async () => {
    const bomb = gzipSync(new Uint8Array(5_000_000));
    await expect(decodeBody(bomb, 'gzip', 1_000_000)).rejects.toMatchObject({ reason: 'too_large' });
  });

  it.each([
    ['gzip', bytes('not gzip')],
    ['compress', bytes('x')],
  ])('calls a broken or unknown %s an error', async (encoding, body) => {
    await expect(decodeBody(body, encoding, 1e6)).rejects.toMatchObject({ reason: 'http_error' });
  });
});

describe('mediaTypeOf believes the bytes', () => {
  it.each([
    ['%PDF-1.7 …', 'text/html', 'application/pdf'],
    [`${'\n'.repeat(900)}%PDF-1.4`, null, 'application/pdf'],
    ['<!DOCTYPE html><html><body>Sidan saknas', 'application/pdf', 'text/html'],
    ['\ufeff<html>', 'text/html', 'text/html'],
    ['<p>Bara en bit</p>', null, 'text/html'],
    ['<?xml version="1.0"?><urlset>', 'text/xml', 'text/xml'],
    ['<?xml version="1.0"?><!DOCTYPE html><html xmlns="x">', 'application/xhtml+xml', 'text/html'],
    ['<urlset xmlns="x">', null, 'application/xml'],
    ['{\\rtf1', 'application/msword', 'application/rtf'],
    [
      'PK\x03\x04…word/document.xml',
      'application/octet-stream',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['PK\x03\x04…other', null, 'application/zip'],
    ['\x89PNG\r\n', 'text/html', 'image/png'],
    ['<b> är mindre än', 'text/plain; charset=utf-8', 'text/plain'],
    ['vanlig text', null, 'text/plain'],
    ['vanlig text', 'application/pdf', 'text/plain'],
    ['\x00\x01\x02', null, 'application/octet-stream'],
    ['{"a":1}', 'application/json', 'application/json'],
  ])('%j served as %s is %s', (body, claimed, expected) => {
    const encoding = body.startsWith('\x89') || body.startsWith('PK') ? 'latin1' : 'utf8';
    expect(mediaTypeOf(bytes(body, encoding), claimed)).toBe(expected);
  });

  it.each([
    ['https://a.se/bild.JPG', true],
    ['https://a.se/s/app.js?v=1', true],
    ['https://a.se/film.mp4', true],
    ['https://a.se/protokoll.pdf', false],
    ['https://a.se/sida.html', false],
    ['https://a.se/protokollpdf', false],
    ['https://a.se/', false],
  ])('%s is not worth a request: %s', (url, expected) => {
    expect(isUnreadLink(url)).toBe(expected);
  });

  it('knows what promises a document', () => {
    expect(promisesDocument('https://a.se/agenda/protokoll-2026pdf?downloadMode=open')).toBe(true);
    expect(promisesDocument('https://a.se/om-pdf.html')).toBe(false);
  });
});

describe('htmlText', () => {
  it.each([
    ['header', bytes('räksmörgås', 'latin1'), 'text/html; charset=ISO-8859-1'],
    ['meta', bytes('<meta charset="windows-1252"> räksmörgås', 'latin1'), 'text/html'],
    [
      'http-equiv',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"> räksmörgås', 'latin1'),
      null,
    ],
    ['fit, Windows-1252', bytes('räksmörgås', 'latin1'), null],
    ['fit, UTF-8', bytes('räksmörgås'), null],
    ['byte order mark over header', bytes('\ufeffräksmörgås'), 'text/html; charset=iso-8859-1'],
    ['unknown name', bytes('räksmörgås'), 'text/html; charset=utf-9'],
  ])('by %s', (_by, payload, contentType) => {
    expect(htmlText(payload, contentType)).toContain('räksmörgås');
  });
});

describe('readPage', () => {
  const html = `<html><head><title> Möten &amp;
      protokoll </title><link rel="canonical" href="/moten"><link rel="alternate" hreflang="en" href="/en/">
      <base href="/bas/"><meta http-equiv="refresh" content="5; URL='/ny'"></head><body class="has-menu">
    <nav><a href="/a">Hem</a></nav><ul class="main-menu"><li><a href="/b">Kommun</a></li></ul>
    <main><h1>Möten</h1><h2>Kommunstyrelsen</h2><p>Text <a href="x.pdf">Protokoll <b>11 mars</b>
      <img alt="Pdf" src="p.png"></a></p><a href="/tom" title="Nästa"></a>
      <iframe src="https://play.example/1" title="Sändning"></iframe><area href="/karta" alt="Karta">
      <div data-np-config='{"board":"0a1b2c3d-1111-2222-3333-444455556666"}'></div>
      <div data-href="/fil/12.pdf" title="Bilaga"></div><div data-url="/api/list.json"></div></main>
    <footer><h2>Kontakt</h2><a href="/k">Kontakt</a></footer><script>"<a href='/nej'>"</script></body></html>`;
  const page = readPage(html, 'https://a.se/s/');
  const link = (href: string) => page.links.find((found) => found.href === href);

  it('reads title, heading, canonical and base', () => {
    expect(page).toMatchObject({
      title: 'Möten & protokoll',
      heading: 'Möten',
      canonical: '/moten',
      base: 'https://a.se/bas/',
    });
  });

  it('finds links with their text, section and place', () => {
    expect(link('x.pdf')).toEqual({
      href: 'x.pdf',
      text: 'Protokoll 11 mars Pdf',
      section: 'Kommunstyrelsen',
      inMenu: false,
    });
    expect(link('/tom')?.text).toBe('Nästa');
    expect(link('/a')?.inMenu).toBe(true);
    expect(link('/b')?.inMenu).toBe(true);
    expect(link('/k')?.inMenu).toBe(true);
    expect(page.links.map(({ href }) => href)).toEqual([
      '/en/',
      '/ny',
      '/a',
      '/b',
      'x.pdf',
      '/tom',
      'https://play.example/1',
      '/karta',
      'https://www.netpublicator.com/bulletinboard/public/0a1b2c3d-1111-2222-3333-444455556666',
      '/fil/12.pdf',
      '/k',
    ]);
  });

  it('keeps text outside menus only', () => {
    expect(page.text).toContain('Text Protokoll');
    expect(page.text).not.toMatch(/Hem|Kontakt|nej/);
  });

  it('survives what is no page', () => {
    expect(readPage('<a href="/x"><a href="/y">', 'https://a.se/').links.map(({ href }) => href)).toEqual([
      '/x',
      '/y',
    ]);
    expect(readPage('', 'https://a.se/').links).toEqual([]);
  });
});

describe('needsBrowser', () => {
  it.each([
    ['an empty application', '<div id="app"></div><script src="a.js"></script>', true],
    ['a page with text', `<main>${'Text om kommunen. '.repeat(20)}</main><script></script>`, false],
    ['a short page without scripts', '<main>Hej</main>', false],
    ['a short page with links of its own', '<main><a href="/a">Protokoll</a></main><script></script>', false],
  ])('%s', (_what, html, expected) => {
    expect(needsBrowser(readPage(html, 'https://a.se/'))).toBe(expected);
  });
});

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

describe('parseRobots', () => {
  const at = 'https://www.kommun.se/robots.txt';
  const refused = (robots: string, path: string) =>
    parseRobots(at, bytes(robots), 'Underlag').refusal(`https://www.kommun.se${path}`) !== null;
  it.each([
    ['User-agent: *\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow:', '/a', false],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?v=1', false],
    ['User-agent: underlag\nDisallow: /hemligt\n\nUser-agent: *\nDisallow: /', '/a', false],
    ['User-agent: UNDERLAG\nDisallow: /hemligt', '/hemligt', true],
    ['User-agent: annan\nDisallow: /', '/a', false],
    ['User-agent: annan\nSitemap: /s.xml\nUser-agent: *\nDisallow: /a', '/a', true],
    ['\ufeffUser-agent: *\r\nDisallow: /sök', '/s%C3%B6k', true],
    [`User-agent: *\nDisallow: /${'*a'.repeat(5000)}\nDisallow: /b`, '/b', true],
    ['<html>Sidan saknas</html>', '/a', false],
    ['', '/a', false],
  ])('%j on %s', (robots, path, expected) => {
    expect(refused(robots, path)).toBe(expected);
  });

  it('holds for http and https alike when asked, and names its line', () => {
    const rules = parseRobots(at, bytes('User-agent: *\nDisallow: /x'), 'Underlag');
    expect(rules.refusal('http://kommun.se/x')).toContain('rad 2: Disallow: /x');
  });

  it('reads crawl-delay and sitemaps, relative ones too', () => {
    const rules = parseRobots(
      at,
      bytes('Sitemap: /s.xml\nUser-agent: *\nCrawl-delay: 2.5\nSitemap: https://a.se/t.xml'),
      'Underlag',
    );
    expect(rules.crawlDelay).toBe(2.5);
    expect(rules.sitemaps).toEqual(['https://www.kommun.se/s.xml', 'https://a.se/t.xml']);
  });
});

describe('parseSitemap', () => {
  const urlset =
    '<?xml version="1.0"?><urlset xmlns="x"><url><loc> https://a.se/1 </loc><lastmod>2026</lastmod></url><url><loc><![CDATA[https://a.se/2?a=1&b=2]]></loc></url></urlset>';
  it.each([
    ['plain', bytes(urlset)],
    ['compressed', new Uint8Array(gzipSync(urlset))],
  ])('%s', async (_what, payload) => {
    expect(await parseSitemap(payload)).toEqual({
      urls: ['https://a.se/1', 'https://a.se/2?a=1&b=2'],
      sitemaps: [],
      complete: true,
    });
  });

  it('an index, with prefixes and images beside', async () => {
    const index =
      '<s:sitemapindex xmlns:s="x"><s:sitemap><s:loc>https://a.se/s1.xml.gz</s:loc></s:sitemap></s:sitemapindex>';
    expect((await parseSitemap(bytes(index))).sitemaps).toEqual(['https://a.se/s1.xml.gz']);
    const images =
      '<urlset xmlns:i="y"><url><loc>https://a.se/1</loc><i:image><i:loc>https://a.se/b.jpg</i:loc></i:image></url></urlset>';
    expect((await parseSitemap(bytes(images))).urls).toEqual(['https://a.se/1']);
  });

  it('a list of lines', async () => {
    expect((await parseSitemap(bytes('https://a.se/1\nhttps://a.se/2\n'))).urls).toHaveLength(2);
  });

  it('keeps what stands before a fault, and says so', async () => {
    const broken = await parseSitemap(
      bytes('<urlset><url><loc>https://a.se/1</loc></url><url><loc>https://a.se/2'),
    );
    expect(broken).toEqual({ urls: ['https://a.se/1'], sitemaps: [], complete: false });
  });
});

describe('scope', () => {
  const municipality = { hosts: ['kommun.se', 'kommun.varnamo.se', 'start.stockholm', '127.0.0.1:8080'] };
  it.each([
    ['https://www.kommun.se/a', 'own'],
    ['https://etjanster.kommun.se/', 'own'],
    ['https://varnamo.se/', 'own'],
    ['https://start.stockholm/', 'own'],
    ['https://insyn.stockholm/', 'other'],
    ['https://annankommun.se/', 'other'],
    ['https://kommun.se.example.org/', 'other'],
    ['http://127.0.0.1:8080/a', 'own'],
    ['http://127.0.0.1:8081/a', 'other'],
    ['https://kommun.tromanpublik.se/', 'associated'],
    ['https://www.netpublicator.com/bulletinboard/public/x', 'associated'],
    ['https://report.whistleb.com/sv/kommun', 'associated'],
    ['https://www.europarl.europa.eu/committees/sv', 'other'],
    ['ingen adress', 'other'],
  ])('%s is %s', (url, expected) => {
    expect(hostRoleOf(url, municipality)).toBe(expected);
  });

  const own = 'https://kommun.se/a';
  const board = 'https://www.netpublicator.com/bulletinboard/public/11111111-aaaa';
  it.each([
    ['a landing page linked from an own page', 'https://report.whistleb.com/sv/kommun', own, true],
    [
      'what a landing page links to',
      'https://report.whistleb.com/sv/annan',
      'https://report.whistleb.com/sv/kommun',
      false,
    ],
    ['a vendor’s news', 'https://lantero.se/nyheter/kund', own, false],
    ['a board linked from an own page', board, own, true],
    ['a page of that board', `${board}/2015`, board, true],
    ['a document of that board', 'https://www.netpublicator.com/reader/1.pdf', board, true],
    [
      'another customer’s board',
      'https://www.netpublicator.com/bulletinboard/public/22222222-bbbb',
      board,
      false,
    ],
    ['another service’s link', 'https://x.tromanpublik.se/', board, false],
    ['a school under its own domain', 'https://bergaskolan.example/', own, false],
  ])('%s', (_what, url, from, expected) => {
    const scope = new Scope(municipality);
    scope.place(board, own);
    expect(scope.place(url, from).role !== 'other').toBe(expected);
  });
});

describe('url-shape', () => {
  it('numbers, dates and ids have one shape', () => {
    expect(urlShape('https://www.a.se/download/18.3f2a9c7d12345678/1426071234567/KS-2015-03-11.pdf')).toBe(
      'a.se/download/#.#/#/ks-#-#-#.pdf',
    );
    expect(urlShape('https://a.se/p?id=4&page=2')).toBe(urlShape('https://a.se/p?page=3&id=5'));
    expect(textShape('Kommunstyrelsen 11 mars 2015')).toBe(textShape('Kommunstyrelsen 4 november 2014'));
    expect(textShape('Kommunstyrelsen 11 mars 2015')).not.toBe(textShape('Socialnämnden 11 mars 2015'));
  });

  it.each([
    ['2015-03-11', 'https://a.se/x', 2015 + 2 / 12],
    ['Protokoll 11 mars 2015', 'https://a.se/x', 2015 + 2 / 12],
    ['Årsredovisning 2014', 'https://a.se/x', 2014.5],
    ['Protokoll', 'https://a.se/protokoll/2013/ks.pdf', 2013.5],
    ['Protokoll', 'https://a.se/download/18.20141234abcd5678/x.pdf', null],
    ['Sida 12', 'https://a.se/12', null],
  ])('%s at %s is of %s', (text, url, expected) => {
    expect(whenOf(text, url)).toBe(expected);
  });
});

describe('Traps', () => {
  const refused = (urls: string[]) => {
    const traps = new Traps();
    return urls.filter((url) => traps.refuse(url) !== null).length;
  };
  const many = (n: number, url: (i: number) => string) => Array.from({ length: n }, (_, i) => url(i));
  it('bounds calendars, sorted lists and paging', () => {
    expect(refused(many(100, (i) => `https://a.se/kalender?manad=${i}`))).toBe(70);
    expect(refused(many(100, (i) => `https://a.se/lista?sort=${i}`))).toBe(70);
    expect(refused(many(400, (i) => `https://a.se/lista?sida=${i}`))).toBe(250);
  });

  it('lets large archives and systems with numbered pages be', () => {
    expect(refused(many(2000, (i) => `https://a.se/protokoll/ks/${i}.pdf`))).toBe(0);
    expect(refused(many(2000, (i) => `https://a.se/index.php?option=content&view=article&id=${i}`))).toBe(0);
  });

  it('refuses paths that turn round', () => {
    expect(refused(['https://a.se/sv/a/sv/a/sv/a', `https://a.se/${many(30, String).join('/')}`])).toBe(2);
  });
});

describe('retryAfterMs', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['snart', null],
    [null, null],
  ])('%s', (value, expected) => {
    expect(retryAfterMs(value, now)).toBe(expected);
  });
});
