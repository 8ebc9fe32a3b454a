import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseWithOffsets } from '../../src/text/normalise.ts';

describe('normalise', () => {
  it.each([
    ['a\u0308ndra', 'ändra'],
    ['vissel\u00adblåsning', 'visselblåsning'],
    ['  två\n\t rader\u00a0\u2009', 'två rader'],
    ['e\u200bpost', 'epost'],
    ['\ufeff\ufb01nns', 'finns'],
    ['a\u0000b', 'a b'],
    ['\ud800x', '\ufffdx'],
    ['🙂\ufe0f', '🙂'],
    ['', ''],
  ])('%j → %j', (raw, expected) => {
    expect(normalise(raw)).toBe(expected);
  });

  const messy = fc
    .array(
      fc.constantFrom(
        'a',
        'b',
        ' ',
        '\n',
        '\u00ad',
        '\u0308',
        '\u200b',
        'å',
        '\ufb01',
        '\u00a0',
        '\ud83d',
        '\ude42',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), messy), (raw) => {
        const once = normalise(raw);
        expect(normalise(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
      }),
    );
  });

  it('maps offsets upwards, from the start to the end', () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const { text, at } = normaliseWithOffsets(raw);
        expect(at(raw.length)).toBe(text.length);
        for (let offset = 1; offset <= raw.length; offset += 1) {
          expect(at(offset)).toBeGreaterThanOrEqual(at(offset - 1));
        }
      }),
    );
  });

  it('finds a word again by its raw offsets', () => {
    const raw = ' Kommunens\n  vissel\u00adbla\u030asar\u00adfunktion  finns.';
    const { text, at } = normaliseWithOffsets(raw);
    expect(text.slice(at(raw.indexOf('vissel')), at(raw.indexOf('  finns')))).toBe('visselblåsarfunktion');
  });
});
