import { describe, expect, it } from 'vitest';
import { textShape, urlShape, whenOf } from '../../src/crawl/url-shape.ts';

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
