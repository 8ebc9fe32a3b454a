import { expect, test } from 'vitest';
import { numberInWords, numberSaid, numberWords } from '../../src/text/number-words.ts';

test('small numbers are written as words, and greater ones in figures', () => {
  expect([0, 1, 10, 12].map((count) => numberInWords(count, 12))).toEqual(['noll', 'en', 'tio', 'tolv']);
  expect(numberInWords(11, 10)).toBe('11');
  expect(numberInWords(40, 50)).toBe('40');
});

test('words and figures say a number', () => {
  expect(['två', 'Femton', '7'].map(numberSaid)).toEqual([2, 15, 7]);
  expect(numberSaid('många')).toBeNaN();
});

test('a pattern takes the words between two numbers', () => {
  expect(numberWords(2, 4)).toBe('två|tre|fyra');
});
