import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../src/web/snapshot.ts';

const quote = (exact: string) => ({ exact, prefix: '', suffix: '' });
const markedText = (html: string) => load(html)('mark').text().replace(/\s+/g, ' ');

describe('a snapshot', () => {
  it.each([
    ['plain', '<p>Mötet webbsänds.</p>', 'Mötet webbsänds.'],
    [
      'across markup and line breaks',
      '<p>Mötet <b>webb</b>sänds\n  i <a href="/x">kväll</a>.</p>',
      'Mötet webbsänds i kväll.',
    ],
    ['over soft hyphens', '<p>Webb&shy;sändning pågår</p>', 'Webbsändning pågår'],
    ['with entities', '<p>A &amp; B &lt;C&gt;</p>', 'A & B <C>'],
    ['over cells', '<table><tr><td>Protokoll</td><td>2015-03-12</td></tr></table>', 'Protokoll 2015-03-12'],
    ['with letters of two signs', '<p>Missfo\u0308rha\u030allanden</p>', 'Missförhållanden'],
    ['with ligatures', '<p>Offi\ufb01ciell\ufb00</p>', 'Offificiellff'],
    ['after pictures', '<p>\u{1f3db}\ufe0f Mötet sänds</p>', 'Mötet sänds'],
  ])('marks the quotation: %s', (_, html, exact) => {
    const { html: shown, marked } = snapshot(`<html><body>${html}</body></html>`, 'body', quote(exact));
    expect(marked).toBe(true);
    const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad]/g, '');
    expect(plain(markedText(shown))).toBe(plain(exact));
  });

  it('says when the words are not there', () => {
    expect(snapshot('<p>Annat</p>', 'p', quote('Mötet')).marked).toBe(false);
  });

  it('finds the words although the element has gone', () => {
    expect(snapshot('<body><div>Mötet webbsänds</div></body>', 'p.borta', quote('webbsänds')).marked).toBe(
      true,
    );
  });

  it('finds the words on a page without a body', () => {
    expect(snapshot('<p>Först</p>Mötet <b>webbsänds</b>', 'body', quote('Mötet webbsänds')).marked).toBe(
      true,
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<p onclick="alert(1)">x</p>',
    '<img src="https://spy.example/x.png" onerror="alert(1)">',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe src="https://spy.example"></iframe>',
    '<object data="https://spy.example"></object>',
    '<meta http-equiv="refresh" content="0;url=https://spy.example">',
    '<base href="https://spy.example/">',
    '<form action="https://spy.example"><button formaction="https://spy.example">x</button></form>',
    '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg>',
    '<link rel="stylesheet" href="https://spy.example/x.css">',
    '<video poster="https://spy.example/x.png"><source src="https://spy.example/x.mp4"></video>',
  ])('keeps nothing that runs, loads or leads: %s', (hostile) => {
    const { html } = snapshot(`<html><body><p>Text</p>${hostile}</body></html>`, 'p', quote('Text'));
    expect(html).not.toMatch(/spy\.example|alert\(1\)|javascript:/);
    expect(html).toContain('Text');
  });
});
