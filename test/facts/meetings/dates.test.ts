import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  meetingDatesIn,
  publishedIn,
  uploadedAt,
  yearIn,
} from '../../../src/facts/meetings/dates.ts';

describe('days of meetings', () => {
  test.each<[string, number | null, string[]]>([
    ['Protokoll 2015-03-11', null, ['2015-03-11']],
    ['KS 150311', null, ['2015-03-11']],
    ['ks 2015_03_11', null, ['2015-03-11']],
    ['Kommunstyrelsen 11 mars 2015', null, ['2015-03-11']],
    ['11 mars', 2015, ['2015-03-11']],
    ['Onsdag den 11:e mars kl. 13', 2015, ['2015-03-11']],
    ['11/3', 2015, ['2015-03-11']],
    ['11 mars', null, []],
    ['29 januari, 26 februari', 2024, ['2024-01-29', '2024-02-26']],
    ['Protokoll 2015-03-11, justerat 2015-03-18', null, ['2015-03-11']],
    ['Protokoll 2015-03-11 (publicerad 2015-03-20)', null, ['2015-03-11']],
    ['Justerat protokoll 2015-03-11', null, ['2015-03-11']],
    ['Ojusterat protokoll 2015-03-11', null, ['2015-03-11']],
    ['Omedelbar justering 2015-03-11', null, ['2015-03-11']],
    ['Justeringens plats och tid: Kommunhuset 2015-03-18', null, []],
    ['Anslaget tas ner 2015-04-10', null, []],
    ['19850311-1234', null, []],
    ['31 februari', 2015, []],
    ['ärende 42658, 187 kB', null, []],
  ])('%s (%s)', (text, year, days) => {
    expect(meetingDatesIn(text, year).map(({ iso }) => iso)).toEqual(days);
  });
});

test.each<[string, number | null]>([
  ['Protokoll 2015', 2015],
  ['2014/2015', null],
  ['Möten 2013–2015', null],
  ['/politik/2015/03', 2015],
  ['Protokoll', null],
])('the year of %s', (text, year) => {
  expect(yearIn(text)).toBe(year);
});

test('a file is put up when its address or the words beside it say so', () => {
  expect(uploadedAt('https://www.exempelby.se/download/18.5a1c2b3d/1713430800000/p.pdf')).toBe('2024-04-18');
  expect(uploadedAt('https://www.exempelby.se/download/p.pdf')).toBeNull();
  expect(publishedIn('Handlingar 2024-04-16, publicerad 2024-04-09')).toBe('2024-04-09');
  expect(publishedIn('Handlingar 2024-04-16')).toBeNull();
});

test('days between two dates count both ways', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  const iso = day.map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(iso, iso, (a, b) => {
      expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      expect(daysBetween(a, b) > 0).toBe(b > a);
    }),
  );
});
