import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Sheet } from '../model/sheet.ts';

/** Results that municipalities have published themselves, complete and of one version of one instrument. */
const Results = z.object({
  instrument: z.string(),
  version: z.string(),
  /** Points that an area can give. */
  area: z.number().positive(),
  results: z
    .array(
      z.object({
        municipality: z.string(),
        year: z.number().int(),
        /** Points by area. */
        areas: z.record(z.string(), z.number().min(0)),
        source: z.url(),
        /** Swedish: what a reader must know of it; null where it is printed as it stands. */
        note: z.string().nullable(),
      }),
    )
    .min(1),
});

/** What a profile is held against. */
export interface Reference {
  /** Mean points by area. */
  means: ReadonlyMap<string, number>;
  /** Points that an area can give in full. */
  area: number;
  /** How many results it is the mean of. */
  count: number;
  /** Swedish: what it is, and what it is not. */
  note: string;
  sources: { text: string; url: string }[];
}

/** Instruments that results are known of. */
const FILES = ['kommunkompassen-2010'] as const;

const read = new Map<string, z.infer<typeof Results>>();

/** Read once: a sheet's page asks each time that it is shown. */
function resultsOf(name: (typeof FILES)[number]): z.infer<typeof Results> {
  const file = new URL(`../instruments/${name}-reference.json`, import.meta.url);
  const results = read.get(name) ?? Results.parse(JSON.parse(readFileSync(file, 'utf8')));
  read.set(name, results);
  return results;
}

/** The mean of the known results of the same instrument in the same version; null where none are known. */
export function referenceOf({ id, version }: Pick<Sheet['instrument'], 'id' | 'version'>): Reference | null {
  const known = FILES.find((file) => file === id);
  if (!known) return null;
  const data = resultsOf(known);
  if (data.instrument !== id || data.version !== version) return null;
  const { results } = data;
  const areas = Object.keys(results[0]!.areas);
  const mean = (area: string) => results.reduce((sum, one) => sum + one.areas[area]!, 0) / results.length;
  return {
    means: new Map(areas.map((area) => [area, mean(area)])),
    area: data.area,
    count: results.length,
    note: `Referensen är medelvärdet av ${results.length} kända resultat av ${version} års version; det är ingen officiell medelprofil.`,
    sources: results.map(({ municipality, year, source, note }) => ({
      text: `${municipality} ${year}${note ? ` (${note})` : ''}`,
      url: source,
    })),
  };
}
