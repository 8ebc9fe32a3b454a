import { describe, expect, test } from 'vitest';
import { isProposal, isStrangers } from '../../src/facts/speaker.ts';
import { exempelby, page } from '../corpus.ts';

const at = (url: string, text: string) => page(url, 'text', text);
const OWN = 'https://www.exempelby.se/visselblasning';

describe('whose page it is, by its own words', () => {
  test.each([
    ['Högskolan i Mellanbygden tar emot rapporter, och högskolans jurist utreder dem.', true],
    ['Region Mellanbygden har en kanal för den som arbetar i Region Mellanbygden.', true],
    ['Mellanby Bostäder har en funktion. Den gäller Mellanby Bostäder och ingen annan.', true],
    ['Räddningstjänsten Mellanbygden frågar. Räddningstjänsten Mellanbygden svarar.', true],
    ['Exempelby kommun och Exempelby Bostäder har en gemensam funktion med Exempelby Bostäder.', false],
    ['Kommunens funktion sköts av Granskarna AB. Rapporten går till Granskarna AB.', false],
    ['Tjänsten levereras av Granskarna AB.', false],
    ['Vi tar emot din rapport.', false],
  ])('%s', (text, expected) => {
    expect(isStrangers(at(OWN, text), exempelby)).toBe(expected);
  });

  test('a town abroad is not asked about', () => {
    const text = 'Stadens möten sänds direkt.';
    expect(isStrangers(at('https://www.exempelstad.ax/webb-tv', text), exempelby)).toBe(true);
  });
});

describe('whether a document as a whole is a proposal', () => {
  test.each([
    ['motion', true],
    ['medborgarförslag', true],
    ['tjänsteskrivelse', false],
    ['nyhet', false],
    ['webbsida', false],
  ] as const)('%s', (kind, expected) => {
    expect(isProposal({ ...at(OWN, 'Kanalen infördes efter en motion.'), kind })).toBe(expected);
  });
});
