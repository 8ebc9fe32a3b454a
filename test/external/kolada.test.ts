import { describe, expect, it } from 'vitest';
import { wanted } from '../../src/external/kolada/catalogue.ts';
import { fetchKolada } from '../../src/external/kolada/index.ts';
import type { ExternalRecord } from '../../src/model/external.ts';
import { LeapClock } from '../crawl/support/memory.ts';
import { figures, kolada, type Stub } from './stub.ts';

const clock = () => new LeapClock();
const never = new AbortController().signal;

const fetchFrom = (stub: Stub, leaping = clock()): Promise<ExternalRecord> =>
  fetchKolada('0163', { base: stub.url, allowPrivate: true, clock: leaping }, never);

const seriesOf = ({ series }: ExternalRecord, id: string) => series.find((one) => one.id === id);

describe('what Kolada publishes about a municipality', () => {
  it('comes with id, title, unit, every year that has a value in all, and where it can be read', async () => {
    const stub = await kolada();
    const record = await fetchFrom(stub);
    expect(record.code).toBe('0163');
    expect(seriesOf(record, 'N01951')).toEqual({
      ...{ id: 'N01951', title: 'Invånare totalt, antal', unit: 'invånare', about: [] },
      url: `${stub.url}/v3/data/kpi/N01951/municipality/0163`,
      values: [
        { year: 2013, value: 68_000 },
        { year: 2014, value: 69_325 },
        { year: 2016, value: 71_000 },
        { year: 2024, value: 75_000 },
      ],
    });
  });

  it('leaves out what is missing and what was withdrawn, and never reads it as zero', async () => {
    const record = await fetchFrom(await kolada());
    expect(seriesOf(record, 'U00454')!.values.map(({ year }) => year)).toEqual([2012, 2014]);
    expect(seriesOf(record, 'U07451')!.values.map(({ year }) => year)).toEqual([2011, 2022]);
  });

  it('finds an index that has left the catalogue of ids by its title, parts and all', async () => {
    const record = await fetchFrom(await kolada());
    expect(seriesOf(record, 'U07430')).toMatchObject({ about: ['2.3.2'], unit: '% av maxpoäng' });
    expect(seriesOf(record, 'U07431')!.about).toEqual(['2.3.2']);
  });

  it('says what Kolada does not have, and what it has no value for', async () => {
    const { gaps } = await fetchFrom(await kolada());
    expect(gaps).toContainEqual({
      ...{
        title: 'Nöjd-Inflytande-Index (medborgarundersökning)',
        why: 'Kolada har inget sådant nyckeltal.',
      },
      about: ['1.3.8', 'kkik-12'],
    });
    expect(gaps).toContainEqual({
      title: 'Servicemätning - Tydligt svar från kommunen via e-post, index',
      ...{ why: 'Kolada har inget värde för kommunen.', about: ['2.2.2', 'kkik-13'] },
    });
  });

  it('accounts for every figure that it wants, as a value or as a gap', async () => {
    const { series, gaps } = await fetchFrom(await kolada({ known: [] }));
    expect(series).toEqual([]);
    expect(gaps.map(({ title }) => title)).toEqual(wanted.map(({ name }) => name));
  });

  it('does not believe an id whose title has become another: it looks for the title', async () => {
    const moved = figures.map((one) =>
      one.id === 'N01951' ? { id: 'N09999', title: one.title, values: { 2014: 5 } } : one,
    );
    const known = [...moved, { id: 'N01951', title: 'Elever i musikskolan, antal', values: { 2014: 700 } }];
    const record = await fetchFrom(await kolada({ known }));
    expect(seriesOf(record, 'N01951')).toBeUndefined();
    expect(seriesOf(record, 'N09999')).toMatchObject({
      unit: 'invånare',
      values: [{ year: 2014, value: 5 }],
    });
  });

  it('is read through all pages, below the address that was given whatever host the answer names', async () => {
    const stub = await kolada({ perPage: 7 });
    const record = await fetchFrom(stub);
    expect(record.series).toEqual((await fetchFrom(await kolada())).series.map((one) => atStub(one, stub)));
    expect(stub.asked.some((path) => path.includes('page=2'))).toBe(true);
  });

  it('asks politely: it says who it is, never twice within a quarter of a second, 25 ids at the most', async () => {
    const parts = Array.from({ length: 12 }, (_, at) => ({
      id: `U0800${at}`,
      title: `Informationsindex - ${at}`,
    }));
    const stub = await kolada({ known: [...figures, ...parts] });
    const leaping = clock();
    await fetchFrom(stub, leaping);
    expect(leaping.waits).toHaveLength(stub.asked.length);
    expect(Math.min(...leaping.waits.slice(1))).toBe(250);
    expect(stub.headers[0]!['user-agent']).toContain('Underlag');
    expect(stub.headers[0]!.accept).toBe('application/json');
    const named = stub.asked.flatMap((path) => path.split('/').map((part) => part.split(',').length));
    expect(Math.max(...named)).toBe(25);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const stub = await kolada({
      fault: () => {
        stop.abort(new Error('nog'));
        return true;
      },
    });
    const settings = { base: stub.url, allowPrivate: true };
    await expect(fetchKolada('0163', settings, stop.signal)).rejects.toThrow('nog');
  });
});

const atStub = (series: ExternalRecord['series'][number], { url }: Stub) => ({
  ...series,
  url: `${url}${new URL(series.url).pathname}`,
});
