import { systemClock } from '../../crawl/index.ts';
import type { ExternalRecord } from '../../model/external.ts';
import { DataRow, KpiRow, MunicipalityRow } from './answers.ts';
import { type Wanted, wanted } from './catalogue.ts';
import { Kolada, type KoladaSettings } from './client.ts';
import { KoladaError } from './failure.ts';

/** Most ids that one address may name; Kolada refuses more. */
const AT_ONCE = 25;

/** Most figures that one wish may turn out to be: an index and its parts. */
const MOST_PARTS = 15;

/** A wish and what Kolada has for it, in order of id. */
interface Found {
  wish: Wanted;
  kpis: KpiRow[];
}

/**
 * What Kolada publishes about a municipality, all years of it.
 *
 * @param code four digits
 * @throws KoladaError; the signal's reason where that is aborted
 */
export async function fetchKolada(
  code: string,
  settings: KoladaSettings,
  signal: AbortSignal,
): Promise<ExternalRecord> {
  const kolada = new Kolada(settings, signal);
  try {
    const known = await kolada.list(`municipality/${code}`, MunicipalityRow);
    if (!known.some(({ id, type }) => id === code && type === 'K'))
      throw new KoladaError(`Kolada har ingen kommun med koden ${code} (${kolada.urlOf('municipality')}).`);
    const found = await findAll(kolada);
    const data = await valuesOf(kolada, found, code);
    const fetchedAt = new Date((settings.clock ?? systemClock).now()).toISOString();
    return { code, fetchedAt, ...sorted(found, data, (id) => kolada.urlOf(dataPath([id], code))) };
  } finally {
    await kolada.close();
  }
}

/** An id is only believed while its title says that it is what it was: Kolada changes figures without notice. */
async function findAll(kolada: Kolada): Promise<Found[]> {
  const ids = wanted.flatMap(({ id }) => id ?? []);
  const named = new Map<string, KpiRow>();
  for (const some of parts(ids)) {
    for (const kpi of await kolada.list(`kpi/${some.join(',')}`, KpiRow)) named.set(kpi.id, kpi);
  }
  const searched = new Map<string, KpiRow[]>();
  const found: Found[] = [];
  for (const wish of wanted) {
    const kpi = wish.id === null ? undefined : named.get(wish.id);
    if (kpi && wish.title.test(kpi.title)) {
      found.push({ wish, kpis: [kpi] });
      continue;
    }
    const hits =
      searched.get(wish.search) ??
      (await kolada.list(`kpi?title=${encodeURIComponent(wish.search)}`, KpiRow));
    searched.set(wish.search, hits);
    const kpis = hits.filter(({ title }) => wish.title.test(title)).sort((a, b) => (a.id < b.id ? -1 : 1));
    found.push({ wish, kpis: kpis.slice(0, MOST_PARTS) });
  }
  return found;
}

/** Values in all by figure and year; what is missing or withheld is left out. */
async function valuesOf(kolada: Kolada, found: readonly Found[], code: string) {
  const ids = [...new Set(found.flatMap(({ kpis }) => kpis.map(({ id }) => id)))];
  const values = new Map<string, Map<number, number>>();
  for (const some of parts(ids)) {
    for (const { kpi, municipality, period, values: given } of await kolada.list(
      dataPath(some, code),
      DataRow,
    )) {
      const value = given.find(({ gender, isdeleted }) => gender === 'T' && !isdeleted)?.value ?? null;
      if (value === null || municipality !== code) continue;
      const years = values.get(kpi) ?? new Map<number, number>();
      values.set(kpi, years.set(period, value));
    }
  }
  return values;
}

/** What was found with its values, and what was not. */
function sorted(
  found: readonly Found[],
  data: ReadonlyMap<string, ReadonlyMap<number, number>>,
  urlOf: (id: string) => string,
): Pick<ExternalRecord, 'series' | 'gaps'> {
  const series: ExternalRecord['series'] = [];
  const gaps: ExternalRecord['gaps'] = [];
  const taken = new Set<string>();
  for (const { wish, kpis } of found) {
    const about = [...wish.about];
    if (kpis.length === 0) gaps.push({ title: wish.name, why: 'Kolada har inget sådant nyckeltal.', about });
    for (const { id, title } of kpis) {
      if (taken.has(id)) continue;
      taken.add(id);
      const years = [...(data.get(id) ?? [])].sort(([a], [b]) => a - b);
      if (years.length === 0) gaps.push({ title, why: 'Kolada har inget värde för kommunen.', about });
      else {
        const values = years.map(([year, value]) => ({ year, value }));
        series.push({ id, title, unit: wish.unit, about, url: urlOf(id), values });
      }
    }
  }
  return { series, gaps };
}

const dataPath = (ids: readonly string[], code: string): string =>
  `data/kpi/${ids.join(',')}/municipality/${code}`;

const parts = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
    ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
