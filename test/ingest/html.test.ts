import { load } from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import { ingestHtml } from '../../src/ingest/index.ts';
import type { Block } from '../../src/model/document.ts';
import { expectSound } from './sound.ts';

const URL_OF_PAGE = 'https://www.granby.se/kommun--politik/sida.html';

function read(body: string, head = ''): Block[] {
  const document = ingestHtml(
    URL_OF_PAGE,
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
  );
  expectSound(document);
  return document.blocks;
}

const said = (blocks: Block[], region: string) =>
  blocks.filter((block) => block.region === region).map((block) => block.text);

const PROSE = `<p>${'Kommunen har en funktion för den som vill rapportera något. '.repeat(5)}</p>`;

describe('regions', () => {
  it.each([
    ['<nav><a href="/a">Bygga</a></nav>', 'menu'],
    ['<div role="navigation"><a href="/a">Bygga</a></div>', 'menu'],
    ['<ul class="lp-leftMenu"><li><a href="/a">Bygga</a></li></ul>', 'menu'],
    ['<div class="brodsmulor"><a href="/">Start</a> / Bygga</div>', 'menu'],
    ['<ol class="breadcrumb"><li><a href="/">Bygga</a></li></ol>', 'menu'],
    ['<header><p>Bygga</p></header>', 'header'],
    ['<div id="sidhuvud">Bygga</div>', 'header'],
    ['<footer><p>Bygga</p></footer>', 'footer'],
    ['<div class="page-footer">Bygga</div>', 'footer'],
    ['<aside><p>Bygga</p></aside>', 'aside'],
    ['<div class="env-cookie-consent"><p>Bygga</p></div>', 'notice'],
    ['<div role="dialog"><p>Bygga</p></div>', 'notice'],
    ['<p hidden>Bygga</p>', 'notice'],
    ['<p aria-hidden="true">Bygga</p>', 'notice'],
    ['<div style="color:red; display: none">Bygga</div>', 'notice'],
    ['<noscript>Bygga</noscript>', 'notice'],
    ['<button>Bygga</button>', 'notice'],
    ['<a href="#innehall">Hoppa till innehållet Bygga</a>', 'notice'],
    ['<div><p>Denna webbplats använder cookies. Bygga</p></div>', 'notice'],
    ['<form id="commentform"><label>Bygga</label></form>', 'notice'],
  ])('%s is %s', (html, region) => {
    const blocks = read(`${html}<main><h1>Rubrik</h1>${PROSE}</main>`);
    expect(blocks.find((block) => block.text.includes('Bygga'))?.region).toBe(region);
  });

  it.each([
    '<details><summary>Fråga</summary><p>Bygga</p></details>',
    '<h3><button aria-expanded="false" aria-controls="svar">Fråga</button></h3><div id="svar" hidden><p>Bygga</p></div>',
    '<div class="accordion__panel" style="display:none"><p>Bygga</p></div>',
    '<a href="#mer">Visa</a><div id="mer" aria-hidden="true"><p>Bygga</p></div>',
    '<div role="tabpanel" hidden><p>Bygga</p></div>',
    '<div class="menu-of-the-day"><p>Bygga, inte en länk så långt ögat når</p></div>',
    '<header><h1>Bygga</h1></header>',
    '<footer><p>Bygga</p></footer>',
    '<aside class="related"><h2>Dokument</h2><ul><li><a href="/x.pdf">Bygga</a></li></ul></aside>',
  ])('inside the main content, %s is content', (html) => {
    const blocks = read(`<main>${PROSE}${html}</main>`);
    expect(blocks.find((block) => block.text.includes('Bygga'))?.region).toBe('main');
  });

  it('keeps headings and whole paragraphs that stand beside the landmark, and documents too', () => {
    const blocks = read(
      `<div><h1>Rubrik</h1></div><main>${PROSE}</main><div><p>Kort.</p>${PROSE.replace('Kommunen', 'Staden')}</div>` +
        '<div class="right"><h2>Relaterade dokument</h2><a href="/f.pdf">Policy</a></div>',
    );
    expect(said(blocks, 'main')).toEqual(expect.arrayContaining(['Rubrik', 'Relaterade dokument', 'Policy']));
    expect(said(blocks, 'main').some((text) => text.startsWith('Staden'))).toBe(true);
    expect(said(blocks, 'aside')).toEqual(['Kort.']);
  });

  it('does not believe an empty landmark', () => {
    const blocks = read(`<main></main><div><h2>Rubrik</h2>${PROSE}</div>`);
    expect(said(blocks, 'main')[0]).toBe('Rubrik');
  });

  it('finds the text of a page of layout tables, and its menu', () => {
    const menu = Array.from(
      { length: 12 },
      (_, at) => `<tr><td><a href="/m${at}">Menyval ${at}</a></td></tr>`,
    ).join('');
    const blocks = read(
      `<table><tr><td><table>${menu}</table></td><td><font size=4>Rapportera</font><br><br>${PROSE}Ring oss.<br>Gärna i dag.</td></tr></table>`,
    );
    expect(said(blocks, 'menu')).toHaveLength(12);
    expect(said(blocks, 'main')).toEqual([
      'Rapportera',
      expect.stringContaining('Kommunen har'),
      'Ring oss. Gärna i dag.',
    ]);
  });

  it('reads a page whose title, text and side column are cells', () => {
    const blocks = read(
      `<table width="760"><tr><td class="contentheading" colspan="2">Protokoll</td></tr>
      <tr><td><div><div>Här finns nämndens protokoll.<br><br><div>» <a href="/a.pdf">Nämnden 2024-09-23</a><br>
      » <a href="/b.pdf">Nämnden 2024-06-17</a><br></div></div></div><div class="modifydate">Senast uppdaterad ( 2024-10-02 )</div></td>
      <td width="140"><div class="moduletable"><a href="/tyck">Tyck till</a></div></td></tr></table>`,
    );
    expect(blocks.map(({ region, kind, text }) => `${region} ${kind}: ${text}`)).toEqual([
      'main heading: Protokoll',
      'main paragraph: Här finns nämndens protokoll.',
      'main paragraph: » Nämnden 2024-09-23',
      'main paragraph: » Nämnden 2024-06-17',
      'main paragraph: Senast uppdaterad ( 2024-10-02 )',
      'aside paragraph: Tyck till',
    ]);
  });

  it('keeps a list of links that is the content of a page without landmarks', () => {
    const links = Array.from({ length: 8 }, (_, at) => `<li><a href="/p${at}">Protokoll ${at}</a></li>`).join(
      '',
    );
    const blocks = read(
      `<div id="wrap"><div><h1>Protokoll</h1><p>Här finns nämndens protokoll.</p><ul>${links}</ul></div></div>`,
    );
    expect(said(blocks, 'main')).toHaveLength(10);
  });

  it('gives the text of a page that hides everything from those without scripts', () => {
    const blocks = read(`<div class="cookie-wall"><h1>Rubrik</h1>${PROSE}</div>`);
    expect(said(blocks, 'main')).toHaveLength(2);
  });
});

describe('blocks', () => {
  it('reads nested lists once, and the headings above', () => {
    const blocks = read(
      '<main><h1>A</h1><h2>B</h2><ul><li>ett<ul><li>två</li></ul></li></ul><h2>C</h2><p>tre</p></main>',
    );
    expect(blocks.map(({ kind, text, headings }) => [kind, text, headings.join('/')])).toEqual([
      ['heading', 'A', ''],
      ['heading', 'B', 'A'],
      ['list_item', 'ett', 'A/B'],
      ['list_item', 'två', 'A/B'],
      ['heading', 'C', 'A'],
      ['paragraph', 'tre', 'A/C'],
    ]);
  });

  it.each([
    '<details><summary>2024</summary>%</details>',
    '<details><summary><h3>2024</h3></summary>%</details>',
    '<button aria-expanded="false" aria-controls="del">2024</button><div id="del" hidden>%</div>',
    '<h2><button aria-expanded="false">2024</button></h2><div>%</div>',
    '<h2><button>2024</button></h2><div>%</div>',
    '<div class="accordion"><button>2024</button><div>%</div></div>',
    '<div><button type="button">2024</button><div>%</div></div>',
    '<div role="button" aria-expanded="false">2024</div><div>%</div>',
    '<a class="collapsed" data-toggle="collapse" href="#del">2024</a><div id="del" class="collapse">%</div>',
    '<button role="tab" aria-controls="del">2024</button><button role="tab" aria-controls="annan">2023</button>' +
      '<div role="tabpanel" id="del">%</div><div role="tabpanel" id="annan"><p>Äldre.</p></div>',
  ])('what unfolds stands under what opens it: %s', (html) => {
    const blocks = read(
      `<main><h1>Nämnden</h1>${PROSE}${html.replace('%', '<p>Protokoll 3 mars</p>')}</main>`,
    );
    const block = blocks.find(({ text }) => text === 'Protokoll 3 mars');
    expect(block).toMatchObject({ region: 'main', headings: ['Nämnden', '2024'] });
  });

  it.each([
    '<button>Lyssna</button>%',
    '<button type="submit">Sök</button>%',
    '<a href="/2024.html" aria-expanded="false" role="button">2024</a>%',
    '<button aria-controls="del" aria-expanded="false">2024</button><div id="del"><p>x</p></div>%',
    '<nav><button aria-controls="annan" aria-expanded="false">Meny</button></nav><div id="annan">%</div>',
  ])('what does not unfold does not stand under it: %s', (html) => {
    const blocks = read(
      `<main><h1>Nämnden</h1>${PROSE}${html.replace('%', '<p>Protokoll 3 mars</p>')}</main>`,
    );
    expect(blocks.find(({ text }) => text === 'Protokoll 3 mars')?.headings).toEqual(['Nämnden']);
  });

  it('reads tables by row, with the headings of their columns', () => {
    const [, row, spanning] = read(
      '<main><table><thead><tr><th>Nämnd</th><th colspan=2>Möte</th></tr></thead><tr><td>KS</td><td>3 mars</td><td><a href="p.pdf">Protokoll</a></td></tr><tr><td></td><td>inställt</td></tr></table></main>',
    );
    const cells = (block: Block | undefined) =>
      block?.cells.map(({ start, end, heading }) => [block.text.slice(start, end), heading]);
    expect(cells(row)).toEqual([
      ['KS', 'Nämnd'],
      ['3 mars', 'Möte'],
      ['Protokoll', 'Möte'],
    ]);
    expect(cells(spanning)).toEqual([['inställt', 'Möte']]);
    expect(row?.links[0]?.url).toBe('https://www.granby.se/kommun--politik/p.pdf');
  });

  it('reads a definition list as rows, and a rich one as headings with texts', () => {
    const short = read('<main><dl><dt>Telefon</dt><dd>0999-123</dd></dl></main>');
    expect(short.map(({ kind, text }) => [kind, text])).toEqual([['table_row', 'Telefon 0999-123']]);
    const rich = read(
      '<main><h2>Frågor</h2><dl><dt>Hur?</dt><dd><ul><li>Så.</li></ul></dd><dt>När?</dt><dd>Nu.</dd></dl></main>',
    );
    expect(rich.map(({ text, headings }) => [text, headings.join('/')])).toEqual([
      ['Frågor', ''],
      ['Hur?', 'Frågor'],
      ['Så.', 'Frågor/Hur?'],
      ['När?', 'Frågor'],
      ['Nu.', 'Frågor/När?'],
    ]);
  });

  it('reads cards, their link in every block', () => {
    const blocks = read('<main><a href="/kort"><h3>Rubrik</h3><p>Text</p></a></main>');
    expect(blocks.map(({ text, links }) => [text, links.map((link) => link.url)])).toEqual([
      ['Rubrik', ['https://www.granby.se/kort']],
      ['Text', ['https://www.granby.se/kort']],
    ]);
  });

  it.each([
    [
      '<a href="/x.pdf">Riktlinjer<span>Pdf, 187 kB, öppnas i nytt fönster.</span></a>',
      'Riktlinjer Pdf, 187 kB, öppnas i nytt fönster.',
    ],
    ['<a href="/x.pdf">RiktlinjerPdf, 187 kB.</a>', 'Riktlinjer Pdf, 187 kB.'],
    [
      '<a href="//e.se">E-tjänst<span>Länk till annan webbplats, öppnas i nytt fönster.</span></a>',
      'E-tjänst Länk till annan webbplats, öppnas i nytt fönster.',
    ],
    ['<span>Uppdaterad</span><span>2014-01-02</span>', 'Uppdaterad 2014-01-02'],
    ['<span>V</span>älkommen', 'Välkommen'],
    ['CO<sub>2</sub>-utsläpp', 'CO2-utsläpp'],
    ['vissel&shy;blåsning', 'visselblåsning'],
    ['<b>Vissel</b>blåsar<i>funktion</i>', 'Visselblåsarfunktion'],
    ['en<br>rad', 'en rad'],
    ['a\u0308ndra\n\t mer', 'ändra mer'],
    ['åtta &amp; nio &lt;tio&gt; &#8211; elva', 'åtta & nio <tio> – elva'],
  ])('%s reads %s', (html, text) => {
    expect(read(`<main><p>${html}</p></main>`)[0]?.text).toBe(text);
  });

  it('keeps alt texts and silent links apart from prose', () => {
    const blocks = read(
      '<main><p>Text <img src="l.png" alt="Lättläst"> mer</p><a href="/webb-tv"><img alt="Se mötet" src="x"></a><a href="/sok" aria-label="Sök"></a></main>',
    );
    expect(blocks.map(({ kind, text, links }) => [kind, text, links.length])).toEqual([
      ['paragraph', 'Text mer', 0],
      ['alt', 'Lättläst', 0],
      ['alt', 'Se mötet', 1],
      ['alt', 'Sök', 1],
    ]);
  });

  it('resolves links against the base, without fragments, and leaves out what is no web address', () => {
    const [block] = read(
      '<main><p><a href="a.html#del">ett</a> <a href="javascript:void(0)">två</a> <a href="mailto:x@y.se">tre</a> <a href="#topp">fyra</a></p></main>',
      '<base href="/annan/">',
    );
    expect(block?.links).toEqual([{ url: 'https://www.granby.se/annan/a.html', start: 0, end: 3 }]);
  });

  it('names elements so that a selector engine finds them again', () => {
    const html = `<!doctype html><html><body><div id="a.1"><p>Ett</p><p>Två</p><table><tr><td>Cell ett</td><td>två</td></tr></table></div>
      <div><section><p>Tre</p></section><section><ul><li>Fyra</li><li>Fem</li></ul></section></div></body></html>`;
    const page = load(html);
    const { blocks } = ingestHtml(URL_OF_PAGE, html);
    expect(blocks).toHaveLength(6);
    for (const { selector, text } of blocks.filter((block) => block.kind !== 'table_row')) {
      expect(page(selector!).length).toBe(1);
      expect(page(selector!).text()).toBe(text);
    }
    // a browser puts a tbody where the markup has none
    expect(blocks.find((block) => block.kind === 'table_row')?.selector).toContain(
      'tbody:nth-of-type(1) > tr',
    );
  });
});

describe('the page', () => {
  it.each([
    ['Senast uppdaterad: 2024-01-29', '2024-01-29', null],
    ['Uppdaterad 29 januari 2024', '2024-01-29', null],
    ['Sidan uppdaterad: 2017-12-13 09.41', '2017-12-13', null],
    ['Senast ändrad av Anna Ek den 3 maj 2014', '2014-05-03', null],
    ['Senast granskad: 2024-01-29', '2024-01-29', null],
    ['Senast uppdaterad ( 2024-01-29 )', '2024-01-29', null],
    ['Informationen granskades 29 januari 2024', '2024-01-29', null],
    ['Publicerad: 2024-01-29', null, '2024-01-29'],
    ['Publicerad 1 mars 2023 | Uppdaterad 2 mars 2023', '2023-03-02', '2023-03-01'],
    [
      '<span>Senast uppdaterad</span></p><p><time datetime="2024-01-29T10:00">för en vecka sedan</time>',
      '2024-01-29',
      null,
    ],
    ['Policyn antogs 2014-03-03', null, null],
    [`${'Avgiften uppdaterades av nämnden. '.repeat(8)} Senast uppdaterad 2014-01-01`, null, null],
  ])('%s', (line, updated, published) => {
    const { dates } = ingestHtml(URL_OF_PAGE, `<main><h1>Rubrik</h1><p>${line}</p></main>`);
    expect(dates).toEqual({ updated, published, meeting: null });
  });

  it('takes no date from a list of news, and falls back on metadata', () => {
    const html = `<head><meta property="article:modified_time" content="2020-02-02T10:00:00Z"></head>
      <main><p>Publicerad 2020-01-01</p><p>Publicerad 2021-01-01</p></main>`;
    expect(ingestHtml(URL_OF_PAGE, html).dates).toEqual({
      updated: '2020-02-02',
      published: null,
      meeting: null,
    });
  });

  it.each([
    ['<title>Visselblåsning - Granby kommun</title><body><p>x</p>', 'Visselblåsning'],
    ['<title>Granby kommun | Visselblåsning</title><body><p>x</p>', 'Visselblåsning'],
    [
      '<title>Visselblåsning</title><header><h1>Granby</h1></header><main><h1>Rapportera</h1></main>',
      'Rapportera',
    ],
    ['<title>Granby kommun</title><body><p>x</p>', 'Granby kommun'],
  ])('%s is called %s', (html, title) => {
    expect(ingestHtml(URL_OF_PAGE, html).title).toBe(title);
  });

  const bytes = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

  it.each<[string, Uint8Array, string | null]>([
    ['a header', bytes('<p>f\xf6r \xe5r</p>'), 'text/html; charset=ISO-8859-1'],
    ['a meta element', bytes('<meta charset="windows-1252"><p>f\xf6r \xe5r</p>'), 'text/html'],
    ['nothing at all', bytes('<p>f\xf6r \xe5r, \xe4nnu</p>'), null],
    ['a lie', bytes('<meta charset="utf-8"><p>f\xf6r \xe5r, \xe4nnu</p>'), 'text/html; charset=utf-8'],
    ['UTF-8', new TextEncoder().encode('<p>för år</p>'), null],
    ['a byte-order mark', new TextEncoder().encode('\ufeff<p>för år</p>'), 'text/html; charset=iso-8859-1'],
    ['an unknown name', new TextEncoder().encode('<p>för år</p>'), 'text/html; charset=klingon'],
  ])('reads letters by %s', (_, payload, contentType) => {
    expect(ingestHtml(URL_OF_PAGE, payload, contentType).blocks[0]?.text).toMatch(/^för år/);
  });

  it('tells its language by its words', () => {
    const html =
      '<html lang="en"><main><p>Kommunen har en funktion som du kan använda när du vill rapportera.</p></main>';
    expect(ingestHtml(URL_OF_PAGE, html).language).toBe('sv');
  });

  it('is no empty document where scripts draw it', () => {
    const document = ingestHtml(
      URL_OF_PAGE,
      '<body><div id="app"></div><noscript>Slå på skript</noscript></body>',
    );
    expect(document.state).toBe('failed');
    expect(document.stateReason).toContain('skript');
  });
});
