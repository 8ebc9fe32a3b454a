import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mainBlocks, passagesIn } from '../../src/facts/passages.ts';
import { smallCorpus } from './small-corpus.ts';

const document = smallCorpus({ title: 'Sida', body: '<p>Text.</p>' }).documents[0]!;
const block = mainBlocks(document).at(-1)!;
const textsOf = (text: string) => passagesIn(document, { ...block, text }).map((passage) => passage.text);

describe('passagesIn', () => {
  test.each([
    ['En mening. Och en till.', ['En mening.', 'Och en till.']],
    ['Genvägar » Politik » Skola', ['Genvägar', 'Politik', 'Skola']],
    ['Protokoll | Kallelser', ['Protokoll', 'Kallelser']],
    ['Öppet 9|12', ['Öppet 9|12']],
  ])('%s', (text, passages) => expect(textsOf(text)).toEqual(passages));

  test('what is longer than any sentence is cut at spaces', () => {
    const pieces = textsOf('visselblås '.repeat(500).trim());
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1_000);
    expect(pieces.join(' ').split(' ')).toHaveLength(500);
  });

  test('each stands where it says', () => {
    const word = fc.constantFrom('möte', 'kl. 18.', '»', '|', 'Visselblås', 'slut.', '?', 'x'.repeat(1_200));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const passage of passagesIn(document, { ...block, text })) {
          expect(text.slice(passage.start, passage.end)).toBe(passage.text);
          expect(passage.start).toBeGreaterThanOrEqual(end);
          end = passage.end;
        }
      }),
    );
  });
});
