import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';

const texts = (text: string) => sentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['Vi har t.ex. Lantero och bl.a. Visslan som stöd. Mejla oss.', 2],
    ['Mötet börjar kl. 18.00. Alla är välkomna.', 2],
    ['Se 3 kap. 2 § kommunallagen. Den gäller.', 2],
    ['Frågor m.m. Ring oss.', 2],
    ['Frågor m.m. besvaras av växeln.', 1],
    ['Dnr. KS 2014/12 och nr. 5 i protokollet, s. 12.', 1],
    ['A. Andersson och Anna B. Ceder deltar.', 1],
    ['Enligt alternativ B. Nämnden beslutar.', 2],
    ['1. Dagordningen godkänns.', 1],
    ['§ 5. Val av justerare.', 1],
    ['Beslutet togs 2014. Det gäller än.', 2],
    ['Vad är det? Ett råd! Ja…', 3],
    ['Han sade ”nej.” Sedan gick han.', 2],
    ['Ca. 30 dagar, t.o.m. Fredag.', 1],
    ['rubrik utan punkt\nnästa rad', 2],
    ['Vi lovar: • svar inom två dagar • ett trevligt bemötande', 3],
    ['Skriv till e-post. e-posten läses.', 1],
    ['', 0],
  ])('%j has %i', (text, count) => {
    expect(texts(text)).toHaveLength(count);
  });

  it('loses nothing but white space, and says where each stands', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[aB§1.!? \n•]{0,60}$/), (text) => {
        const found = sentences(text);
        for (const { text: sentence, start, end } of found) expect(text.slice(start, end)).toBe(sentence);
        expect(
          found
            .map((sentence) => sentence.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('reads a megabyte of abbreviations in less than two seconds', () => {
    const start = performance.now();
    expect(sentences('t.ex. A '.repeat(130_000)).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
