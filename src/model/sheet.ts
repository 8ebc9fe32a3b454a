import { z } from 'zod';
import { SiteCoverage } from './coverage.ts';
import { SheetExternal } from './external.ts';
import { Answer } from './finding.ts';
import { Instrument } from './instrument.ts';
import { Interview } from './interview.ts';
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
  /** What people are to be asked; null where the points are settled. */
  interview: Interview.nullable(),
  /** The steps of the check's ladder, lowest first; empty where there is no check. */
  ladder: z.array(z.object({ level: z.number().int(), title: z.string(), share: z.number().min(0).max(1) })),
});
export type SheetQuestion = z.infer<typeof SheetQuestion>;

/** Version of the sheet's format; what is kept in another is laid anew. */
export const SHEET_FORMAT = 2;

/** The draft score sheet as it is laid and kept: everything that one evaluation proposes from its archive by its rules. */
export const LaidSheet = z.object({
  format: z.literal(SHEET_FORMAT),
  evaluation: z.string(),
  municipality: Municipality,
  instrument: Instrument.omit({ areas: true }),
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
export type LaidSheet = z.infer<typeof LaidSheet>;

/** The draft score sheet as it is read: beside the draft, what others publish about the municipality. */
export const Sheet = LaidSheet.extend({ external: SheetExternal });
export type Sheet = z.infer<typeof Sheet>;
