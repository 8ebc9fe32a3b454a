import { describe, expect, test } from 'vitest';
import { isCurrentName, isValidAt, validityIn } from '../../../src/facts/declarations/validity.ts';

describe('what a line says of validity', () => {
  test.each([
    ['Giltig till och med 2012-12-31', null, '2012-12-31'],
    ['Gäller från och med 2016-03-01 till och med 2019-12-31.', '2016-03-01', '2019-12-31'],
    ['Gäller fr.o.m. den 1 januari 2025', '2025-01-01', null],
    ['Gäller 2010–2012', '2010-01-01', '2012-12-31'],
    ['Giltighetstid: t.o.m. juni 2020', null, '2020-06-30'],
    ['Garantierna gäller alla som har hemtjänst', null, null],
    ['Antagen 2013-09-17', null, null],
  ])('%s', (line, from, to) => expect(validityIn(line)).toEqual({ from, to }));
});

test('both ends belong to the time', () => {
  const year = { from: '2015-01-01', to: '2015-12-31' };
  expect(['2014-12-31', '2015-01-01', '2015-12-31', '2016-01-01'].map((at) => isValidAt(year, at))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a name may end before the day', () => {
  expect(isCurrentName('Kvalitetsdeklaration 2010–2012', '2015-04-15')).toBe(false);
  expect(isCurrentName('Kvalitetsdeklaration 2010–2012', '2012-04-15')).toBe(true);
  expect(isCurrentName('Kvalitetsdeklaration', '2015-04-15')).toBe(true);
});
