import { describe, expect, it } from 'vitest';
import { needsBrowser } from '../../src/crawl/needs-browser.ts';
import { readPage } from '../../src/crawl/page.ts';

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
