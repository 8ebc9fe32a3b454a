import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locator } from '../../src/model/locator.ts';
import { liveLink } from '../../src/text/live-link.ts';

const html = (exact: string): Locator => ({
  ...{ type: 'html', selector: 'p', quote: { exact, prefix: '', suffix: '' } },
});
const linkTo = (exact: string, finalUrl = 'https://www.exempelby.se/moten') =>
  liveLink({ finalUrl, locator: html(exact) });

/** What a browser looks for: the whole quotation, or its beginning and its end. */
const soughtBy = (link: string): string[] => link.split('#:~:text=')[1]!.split(',').map(decodeURIComponent);

describe('a link to a quotation on the page as it is today', () => {
  it.each([
    ['Mötet webbsänds', 'M%C3%B6tet%20webbs%C3%A4nds'],
    ['Å, ä & ö', '%C3%85%2C%20%C3%A4%20%26%20%C3%B6'],
    ['e-tjänst - öppen', 'e%2Dtj%C3%A4nst%20%2D%20%C3%B6ppen'],
    ['100 % #text', '100%20%25%20%23text'],
  ])('%s', (quote, directive) => {
    expect(linkTo(quote)).toBe(`https://www.exempelby.se/moten#:~:text=${directive}`);
  });

  it('takes the place of a fragment that the address had', () => {
    expect(linkTo('Mötet', 'https://www.exempelby.se/moten?a=1#topp')).toBe(
      'https://www.exempelby.se/moten?a=1#:~:text=M%C3%B6tet',
    );
  });

  it('tells a long quotation by its first and last words', () => {
    const long = `Alla sammanträden i kommunfullmäktige, utom de slutna, ${'och så vidare '.repeat(10)}kan ses i e-arkivet hos kommunen`;
    expect(soughtBy(linkTo(long))).toEqual([
      'Alla sammanträden i kommunfullmäktige, utom',
      'ses i e-arkivet hos kommunen',
    ]);
  });

  it('opens a PDF at its page, and a page whose source is quoted at its top', () => {
    const quote = { exact: 'Policy', prefix: '', suffix: '' };
    const rectangles = [{ x: 0, y: 0, width: 1, height: 1 }];
    const finalUrl = 'https://www.exempelby.se/policy.pdf';
    expect(liveLink({ finalUrl, locator: { type: 'pdf', quote, page: 12, rectangles } })).toBe(
      `${finalUrl}#page=12`,
    );
    expect(liveLink({ finalUrl, locator: { type: 'markup', quote, selector: 'meta' } })).toBe(finalUrl);
  });

  it('says words that stand in the quotation, in order, whatever they are', () => {
    const word = fc.stringMatching(/^[a-zåäö0-9,&%=#?’”-]{1,15}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const link = linkTo(words.join(' '));
        const [start, end, ...more] = soughtBy(link);
        expect(more).toEqual([]);
        expect(link.split('#:~:text=')[1]).not.toMatch(/[-&#]/);
        if (end === undefined) {
          expect(start).toBe(words.join(' '));
          return;
        }
        expect(words.join(' ').startsWith(`${start} `)).toBe(true);
        expect(words.join(' ').endsWith(` ${end}`)).toBe(true);
        expect(start!.length + end.length).toBeLessThan(words.join(' ').length);
      }),
    );
  });
});
