import { z } from 'zod';
import { SiteCoverage } from './coverage.ts';
import { Answer } from './finding.ts';
import { Municipality } from './municipality.ts';
import { Interval, Totals } from './points.ts';

/** One line of the sheet: a question with its finding and its draft points. */
export const SheetQuestion = Answer.extend({
  id: z.string(),
  area: z.string(),
  subArea: z.string(),
  text: z.string(),
  points: Interval,
  max: z.number().min(0),
  /** The steps of the check's ladder, lowest first; empty where there is no check. */
  ladder: z.array(z.object({ level: z.number().int(), title: z.string(), share: z.number().min(0).max(1) })),
});
export type SheetQuestion = z.infer<typeof SheetQuestion>;

/** The draft score sheet: everything that one evaluation proposes. */
export const Sheet = z.object({
  /** Version of this format. */
  format: z.literal(1),
  evaluation: z.string(),
  municipality: Municipality,
  instrument: z.object({ id: z.string(), version: z.string(), name: z.string(), weights: z.string() }),
  /** Version of the rules (ingest, collectors, checks) that made the draft. */
  rules: z.string(),
  /** The day that the draft speaks for. */
  date: z.string(),
  totals: Totals,
  areas: z.array(z.object({ id: z.string(), name: z.string(), totals: Totals })),
  subAreas: z.array(z.object({ id: z.string(), name: z.string(), area: z.string(), totals: Totals })),
  coverage: SiteCoverage,
  questions: z.array(SheetQuestion),
});
export type Sheet = z.infer<typeof Sheet>;
