import { describe, expect, it } from 'vitest';
import { type ExternalRecord, externalOn } from '../../src/model/external.ts';

const record: ExternalRecord = {
  code: '0163',
  fetchedAt: '2026-11-24T10:00:00.000Z',
  series: [
    {
      ...{
        id: 'U1',
        title: 'Index',
        unit: '%',
        about: ['2.2.2', 'kkik-13'],
        url: 'https://api.kolada.se/v3/1',
      },
      values: [
        { year: 2011, value: 61 },
        { year: 2014, value: 67.5 },
        { year: 2016, value: 70 },
      ],
    },
    {
      ...{ id: 'N1', title: 'Mätning', unit: 'av 100', about: ['2.2.2'], url: 'https://api.kolada.se/v3/2' },
      values: [{ year: 2022, value: 80 }],
    },
  ],
  gaps: [{ title: 'Annat', why: 'Kolada har inget sådant nyckeltal.', about: ['2.3.2', 'kkik-12'] }],
};

const on = (date: string, questions = ['2.2.2', '2.3.2']) =>
  externalOn(record, { code: '0163', date, questions: new Set(questions) });

describe('external figures on a sheet', () => {
  it('are the latest whose year is not after the sheet’s, with the year and all years before', () => {
    expect(on('2015-04-30').facts).toEqual([
      {
        ...{ id: 'U1', title: 'Index', unit: '%', about: ['2.2.2'], url: 'https://api.kolada.se/v3/1' },
        ...{ year: 2014, value: 67.5, years: [2011, 2014] },
      },
    ]);
    expect(on('2016-01-01').facts[0]!.year).toBe(2016);
    expect(on('2026-11-24').facts.map(({ id, year }) => [id, year])).toEqual([
      ['U1', 2016],
      ['N1', 2022],
    ]);
  });

  it('say so where the first value is later than the sheet', () => {
    expect(on('2015-04-30').gaps).toContainEqual({
      title: 'Mätning',
      why: 'Kolada har inget värde till och med 2015; det första är från 2022.',
      about: ['2.2.2'],
    });
  });

  it('are only about questions that the sheet has', () => {
    expect(on('2026-01-01', ['kkik-12', 'kkik-13']).facts.map(({ about }) => about)).toEqual([
      ['kkik-13'],
      [],
    ]);
    expect(on('2026-01-01').gaps[0]!.about).toEqual(['2.3.2']);
  });

  it('are not examined until they are fetched, and it says how', () => {
    const unknown = { date: '2015-04-30', questions: new Set<string>() };
    expect(externalOn(null, { ...unknown, code: '0163' })).toMatchObject({
      state: 'not_examined',
      reason: expect.stringContaining('underlag kolada 0163'),
      ...{ source: 'Källa: Kolada', fetchedAt: null, facts: [], gaps: [] },
    });
    expect(externalOn(null, { ...unknown, code: null }).reason).toMatch(/inte känd/);
  });
});
