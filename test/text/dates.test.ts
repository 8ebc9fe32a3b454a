import { expect, it } from 'vitest';
import { findDates } from '../../src/text/dates.ts';

it.each([
  ['Senast uppdaterad: 2024-01-29', '2024-01-29'],
  ['2024-01-29 09.41', '2024-01-29'],
  ['2024–01–29', '2024-01-29'],
  ['2024-1-9', '2024-01-09'],
  ['2024/01/29', '2024-01-29'],
  ['2024.01.29', '2024-01-29'],
  ['den 29 januari 2024', '2024-01-29'],
  ['Måndagen den 29:e jan. 2024', '2024-01-29'],
  ['29 januari, 2024', '2024-01-29'],
  ['29 JANUARI 2024', '2024-01-29'],
  ['1 maj 2024', '2024-05-01'],
  ['29/1 2024', '2024-01-29'],
  ['29/1-2024', '2024-01-29'],
  ['29.1.2024', '2024-01-29'],
  ['protokoll-20240129.pdf', '2024-01-29'],
  ['29 January 2024', '2024-01-29'],
  ['January 29, 2024', '2024-01-29'],
  ['29–30 januari 2024', '2024-01-30'],
  ['29 februari 2024', '2024-02-29'],
])('%s', (text, iso) => {
  expect(findDates(text).map((date) => date.iso)).toEqual([iso]);
});

it.each([
  'januari 2024',
  '2024',
  '29 januari',
  'antagna den xx månad xx',
  '29 februari 2023',
  '2024-13-01',
  '19800101-1234',
  'Dnr 2014-0123',
  'dnr KS-2014/12-3',
  '08-20240129',
  'telefon 0322-20240129',
  'version 2024.1.2',
  '120240129',
])('%s is no whole date', (text) => {
  expect(findDates(text)).toEqual([]);
});

it('gives several in order, with their places', () => {
  const text = 'Mötet 3 mars 2014, justerat 2014-03-10.';
  const found = findDates(text);
  expect(found.map((date) => date.iso)).toEqual(['2014-03-03', '2014-03-10']);
  expect(found.map((date) => text.slice(date.start, date.end))).toEqual(['3 mars 2014', '2014-03-10']);
});
