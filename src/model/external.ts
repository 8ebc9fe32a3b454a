import { z } from 'zod';

/** How the source wants to be named wherever its figures are shown. */
export const EXTERNAL_SOURCE = 'Källa: Kolada';

/** One figure that somebody else measures and publishes, with every year that has a value. */
const ExternalSeries = z.object({
  /** The source's own id and name of the figure: N01951, "Invånare totalt, antal". */
  id: z.string(),
  title: z.string(),
  /** Swedish: what the values count, as written after one. */
  unit: z.string(),
  /** Questions of any instrument that an evaluator may want to read it beside. */
  about: z.array(z.string()),
  /** Where the values can be read. */
  url: z.string(),
  /** Oldest first. */
  values: z.array(z.object({ year: z.number().int(), value: z.number() })).min(1),
});

/** A figure that was asked for and is not there. */
const ExternalGap = z.object({
  title: z.string(),
  /** Swedish sentence. */
  why: z.string(),
  about: z.array(z.string()),
});
type ExternalGap = z.infer<typeof ExternalGap>;

/** What others publish about one municipality, as it was fetched: kept once, joined to each of its sheets when it is read. */
export const ExternalRecord = z.object({
  /** The municipality's, four digits. */
  code: z.string().regex(/^\d{4}$/),
  /** ISO 8601 in UTC. */
  fetchedAt: z.string(),
  series: z.array(ExternalSeries),
  gaps: z.array(ExternalGap),
});
export type ExternalRecord = z.infer<typeof ExternalRecord>;

export const ExternalFact = ExternalSeries.omit({ values: true }).extend({
  /** The last year that is not after the sheet's. */
  year: z.number().int(),
  value: z.number(),
  /** All years that have a value, up to that one, oldest first: a measurement that recurs shows here. */
  years: z.array(z.number().int()).min(1),
});
export type ExternalFact = z.infer<typeof ExternalFact>;

/** What others publish about the municipality, beside the draft: never worth points, and never an outcome. */
export const SheetExternal = z.object({
  state: z.enum(['fetched', 'not_examined']),
  /** Swedish: why there is nothing and how to get it; null where it was fetched. */
  reason: z.string().nullable(),
  source: z.literal(EXTERNAL_SOURCE),
  fetchedAt: z.string().nullable(),
  facts: z.array(ExternalFact),
  gaps: z.array(ExternalGap),
});
export type SheetExternal = z.infer<typeof SheetExternal>;

/** What external facts are joined to. */
interface JoinedTo {
  /** The municipality's code; null where it is not known. */
  code: string | null;
  /** ISO date. Only its year counts: figures are published by year. */
  date: string;
  /** Ids of the questions that are there; others are nothing to be about. */
  questions: ReadonlySet<string>;
}

/**
 * The facts that belong on a sheet. Of each series it is the latest value whose year is not after the sheet's, so that a
 * draft of 2015 says what was known of 2015.
 */
export function externalOn(
  record: ExternalRecord | null,
  { code, date, questions }: JoinedTo,
): SheetExternal {
  if (!record) return notExamined(code);
  const last = Number(date.slice(0, 4));
  const asked = (about: readonly string[]) => about.filter((id) => questions.has(id));
  const facts: ExternalFact[] = [];
  const gaps: ExternalGap[] = [];
  for (const { values, about, ...series } of record.series) {
    const until = values.filter(({ year }) => year <= last);
    const latest = until.at(-1);
    if (latest)
      facts.push({ ...series, about: asked(about), ...latest, years: until.map(({ year }) => year) });
    else gaps.push({ title: series.title, why: tooEarly(last, values[0]!.year), about: asked(about) });
  }
  for (const gap of record.gaps) gaps.push({ ...gap, about: asked(gap.about) });
  const { fetchedAt } = record;
  return { state: 'fetched', reason: null, source: EXTERNAL_SOURCE, fetchedAt, facts, gaps };
}

const tooEarly = (last: number, first: number): string =>
  `Kolada har inget värde till och med ${last}; det första är från ${first}.`;

const notExamined = (code: string | null): SheetExternal => ({
  state: 'not_examined',
  reason:
    code === null
      ? 'Kommunen är inte känd, så uppgifter ur Kolada kan inte hämtas.'
      : `Uppgifter ur Kolada är inte hämtade; hämta dem med underlag kolada ${code}.`,
  source: EXTERNAL_SOURCE,
  fetchedAt: null,
  facts: [],
  gaps: [],
});
