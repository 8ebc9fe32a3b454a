import { z } from 'zod';
import { QuestionCoverage } from './coverage.ts';
import { Evidence } from './evidence.ts';
import { isOpen, needsEvidence, Outcome } from './outcome.ts';

/** What every answer carries. */
export const Answer = z.object({
  outcome: Outcome,
  /** Step of the check's ladder; null while the question is open or does not apply. */
  level: z.number().int().nonnegative().nullable(),
  /** Highest step that an interview or a fuller reading may still show; equal to `level` when settled. */
  ceiling: z.number().int().nonnegative().nullable(),
  /** A Swedish sentence or two: why this level. */
  reason: z.string().min(1),
  /** What the next level asks for and was not seen; null at the top. */
  missing: z.string().nullable(),
  evidence: z.array(Evidence),
  coverage: QuestionCoverage.nullable(),
});

/** The answer of one check to one question. */
export const Finding = Answer.extend({ question: z.string() })
  .refine((f) => !needsEvidence(f.outcome) || f.evidence.length > 0, { message: 'no evidence' })
  .refine((f) => f.outcome !== 'not_found' || f.coverage?.sufficient === true, {
    message: 'not_found without sufficient coverage',
  })
  .refine((f) => (isOpen(f.outcome) || f.outcome === 'not_applicable') === (f.level === null), {
    message: 'a level belongs to an answer, and only to an answer',
  });
export type Finding = z.infer<typeof Finding>;
