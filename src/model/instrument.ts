import { z } from 'zod';
import { InterviewQuestion } from './interview.ts';

/** W website, D governing or published document, S external survey or statistics, N intranet, I interview. */
const EvidenceKind = z.enum(['W', 'D', 'S', 'N', 'I']);

export const Question = z.object({
  id: z.string(),
  text: z.string().min(1),
  /** English gloss, for developers. */
  gloss: z.string(),
  evidence: z.array(EvidenceKind).min(1),
  /** Whether a website and its documents can answer it. */
  fromCrawl: z.enum(['full', 'part', 'no']),
  /** S a published report comments on it, X another source, H inferred from a heading. */
  basis: z.enum(['S', 'X', 'H']),
  interview: InterviewQuestion,
  /** Points, to the hundredth. */
  max: z.number().positive(),
});
export type Question = z.infer<typeof Question>;

export const SubArea = z.object({
  id: z.string(),
  name: z.string(),
  max: z.number().positive(),
  questions: z.array(Question).min(1),
});
export type SubArea = z.infer<typeof SubArea>;

export const Area = z.object({
  id: z.string(),
  name: z.string(),
  max: z.number().positive(),
  subAreas: z.array(SubArea).min(1),
});
export type Area = z.infer<typeof Area>;

/** A questionnaire as data. */
export const Instrument = z.object({
  id: z.string(),
  version: z.string(),
  name: z.string(),
  /** Swedish: whose questions these are, and what is left out. */
  origin: z.string(),
  /** Swedish: what a reader must know of the weights. */
  weights: z.string(),
  /** How the whole is told: in points, or as a percentage of the maximum too. */
  total: z.enum(['points', 'percent']),
  areas: z.array(Area).min(1),
});
export type Instrument = z.infer<typeof Instrument>;

export const questionsOf = (instrument: Instrument): Question[] =>
  instrument.areas.flatMap((area) => area.subAreas.flatMap((subArea) => subArea.questions));
