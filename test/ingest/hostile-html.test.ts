import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingestHtml } from '../../src/ingest/index.ts';
import { expectSound } from './sound.ts';

const URL_OF_PAGE = 'https://www.granby.se/';

/** Milliseconds that the worst page may take on a busy machine. */
const PATIENCE = 10_000;

describe('a hostile page neither hangs nor overflows', () => {
  it.each<[string, string, 'text' | 'partly' | 'failed']>([
    ['100,000 nested divs', `<p>Först</p>${'<div>'.repeat(100_000)}djupt`, 'partly'],
    ['300 nested divs', `${'<div>'.repeat(300)}djupt${'</div>'.repeat(300)}<p>Efter</p>`, 'text'],
    ['nested unclosed formatting', `${'<b><i>'.repeat(900)}text`, 'text'],
    ['a million list items', '<li>x'.repeat(1_000_000), 'partly'],
    ['50 MB on one line', `<p>${'ord '.repeat(12_500_000)}</p>`, 'partly'],
    ['a flood of entities', `<p>${'&amp;&lt;&#x200b;&nbsp;'.repeat(100_000)}</p>`, 'text'],
    ['a flood of open links', '<a href="/x">a'.repeat(50_000), 'partly'],
    ['a table of 100,000 columns', `<table><tr>${'<td colspan=99999999>x'.repeat(100_000)}</table>`, 'text'],
    ['a flood of attributes', `<p ${'class="menu nav" id=x '.repeat(50_000)}>text</p>`, 'text'],
    ['a flood of ids to open', `<p>${'<a href="#'.repeat(20_000)}</p><p>text</p>`, 'text'],
    ['a long class name', `<p class="${'menu '.repeat(200_000)}">text</p>`, 'text'],
    ['white space without end', `<p>a${' \n\t'.repeat(1_500_000)}b</p>`, 'text'],
    ['combining marks without end', `<p>a${'\u0301'.repeat(200_000)}</p>`, 'text'],
    ['full stops without end', `<p>${'. '.repeat(200_000)}${'1.'.repeat(200_000)}</p>`, 'text'],
    ['dashes and digits without end', `<p>Senast uppdaterad ${'2024-01-'.repeat(100_000)}</p>`, 'text'],
    ['an unclosed script', '<script>'.repeat(1_000), 'failed'],
    ['nothing', '', 'failed'],
    ['bytes that are no text', '\0\ufffd\u0001<\0p>\ud800', 'text'],
  ])('%s', (_, html, state) => {
    const start = performance.now();
    const document = ingestHtml(URL_OF_PAGE, html);
    expect(performance.now() - start).toBeLessThan(PATIENCE);
    expect(document.state).toBe(state);
  });

  it('keeps what stood before the limit', () => {
    expect(ingestHtml(URL_OF_PAGE, `<p>Först</p>${'<div>'.repeat(100_000)}`).blocks[0]?.text).toBe('Först');
  });

  it('closes what is nested too deep where it ends', () => {
    const html = `<div><p>Ett</p>${'<div>'.repeat(400)}<p>djupt</p>${'</div>'.repeat(400)}<p>Två</p></div>`;
    const { blocks } = ingestHtml(URL_OF_PAGE, html);
    expect(blocks.at(-1)?.selector).toBe('body > div:nth-of-type(1) > p:nth-of-type(2)');
  });
});

const piece = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="menu">',
  '<div>',
  '</div>',
  '<ul>',
  '<li>',
  '</ul>',
  '<table>',
  '<tr>',
  '<td>',
  '<th>',
  '</table>',
  '<a href="/x#y">',
  '<a href="::">',
  '</a>',
  '<b>',
  '</b>',
  '<br>',
  '<h1>',
  '</h1>',
  '<h3>',
  '</h3>',
  '<main>',
  '</main>',
  '<nav>',
  '</nav>',
  '<dl>',
  '<dt>',
  '<dd>',
  '</dl>',
  '<img alt=" bild ">',
  '<details>',
  '<summary>',
  '</details>',
  '<span hidden>',
  '</span>',
  'ord ',
  ' Å\u0308',
  '\u00ad',
  '\u0301',
  '  ',
  '&nbsp;',
  '2024-01-02',
  'Pdf, 3 kB',
  '\ufb01',
  '<time datetime="2020-01-01">',
  '</time>',
);

it('makes a sound document of any markup, and the same one twice', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = pieces.join('');
      const document = ingestHtml(URL_OF_PAGE, html);
      expectSound(document);
      expect(ingestHtml(URL_OF_PAGE, html)).toEqual(document);
    }),
    { numRuns: 300 },
  );
});

it('loses no word of a page without landmarks and names', () => {
  const plain = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<ul><li>',
    '</ul>',
    '<table><tr><td>',
    '</table>',
    '<b>',
    '</b>',
    '<h2>',
    '</h2>',
    '<br>',
    '<dl><dt>',
    '<dd>',
    '</dl>',
  );
  fc.assert(
    fc.property(fc.array(plain, { maxLength: 40 }), (tags) => {
      const html = tags.map((tag, at) => `${tag} ord${at} `).join('');
      const text = ingestHtml(URL_OF_PAGE, html)
        .blocks.map((block) => block.text)
        .join(' ');
      expect(text.match(/ord\d+/g) ?? []).toEqual(tags.map((_, at) => `ord${at}`));
    }),
    { numRuns: 300 },
  );
});
