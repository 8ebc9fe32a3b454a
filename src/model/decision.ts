import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { InterviewGroup } from './interview.ts';
import { Outcome } from './outcome.ts';
import { Interval } from './points.ts';

/**
 * What an evaluator may say of a line of the draft.
 *
 * - `accept`: the line stands, with what it leaves open; only where the draft answers.
 * - `amend`: other points, and, where wanted, another text.
 * - `reject`: the line does not stand and nothing is put in its place: all points are possible again.
 * - `ask`: only people can settle it; what the draft found stays certain.
 * - `not_applicable`: the question does not apply here; shrinks the maximum.
 * - `undo`: takes back the last decision of the same voice, as a decision of its own.
 */
export const Verb = z.enum(['accept', 'amend', 'reject', 'ask', 'not_applicable', 'undo']);
export type Verb = z.infer<typeof Verb>;

/** Verbs that need no reason. */
export const needsReason = (verb: Verb): boolean => verb !== 'accept';

/** Letters that a reason or a reply may have, and what was said in an interview. */
export const LONGEST_REASON = 4000;
export const LONGEST_NOTE = 10_000;

/** What a line is worth: its points, and the maximum that they count against. */
export const Worth = z.object({ points: Interval, max: z.number().min(0) });
export type Worth = z.infer<typeof Worth>;

/** One evaluator's word on one line, or the two evaluators' together. */
export const Decision = z.object({
  type: z.literal('decision'),
  question: z.string(),
  verb: Verb,
  /** Said by the evaluators together, after both had decided. */
  joint: z.boolean(),
  /** What the line was worth in the eyes of the one who decides, and what it is worth after. */
  from: Worth,
  to: Worth,
  /** Swedish: what the sheet and the report say instead of the draft's reason; null where that stands. */
  text: z.string().max(10_000).nullable(),
  /** Why; null only for `accept`. */
  reason: z.string().min(1).max(LONGEST_REASON).nullable(),
  /** The draft that was decided on. */
  draft: Worth.extend({ outcome: Outcome, rules: z.string() }),
  /** Seconds between the question's opening and the decision; null where it is not known. */
  seconds: z.number().min(0).nullable(),
});
export type Decision = z.infer<typeof Decision>;

/** What an evaluator adds to a question: a quotation that opens where it stands, or what somebody said. */
export const AddedEvidence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('quotation'),
    /** Its archive is the evaluation's own, beside the crawl's. */
    evidence: Evidence,
    /** Null for a page that was fetched; an uploaded file's name. */
    fileName: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('interview'),
    group: InterviewGroup,
    /** ISO date of the interview. */
    date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    note: z.string().min(1).max(LONGEST_NOTE),
  }),
]);
export type AddedEvidence = z.infer<typeof AddedEvidence>;
