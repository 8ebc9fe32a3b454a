import { expect, it } from 'vitest';
import { tokens } from '../../src/text/tokens.ts';

it.each([
  ['Antagen av KF 2013-05-02 § 45', ['antagen', 'av', 'kf', '2013-05-02', '§', '45']],
  ['kommun- och regionplan', ['kommun', 'och', 'regionplan']],
  ['e-tjänst, webb-tv; KF:s', ['e-tjänst', 'webb-tv', 'kf:s']],
  ['3,5 % kl. 09.41', ['3,5', 'kl', '09.41']],
  ['Öppet: Åsele', ['öppet', 'åsele']],
  ['…—', []],
])('%s', (text, words) => {
  expect(tokens(text).map((token) => token.word)).toEqual(words);
});

it('tells where each word stands', () => {
  const text = 'Säg vad DU tycker.';
  for (const { word, start, end } of tokens(text)) expect(text.slice(start, end).toLowerCase()).toBe(word);
});
