import { z } from 'zod';

/**
 * What a check may answer. The default is `not_examined`; no rule may turn "did not look" into points or into zero.
 *
 * - `met`: the top of the ladder, with evidence.
 * - `partly`: a step of the ladder, with evidence.
 * - `not_found`: looked where it would stand and did not find it; cites coverage.
 * - `stated_absent`: the municipality itself says that it has none; cites evidence.
 * - `not_examined`: blocked, unreadable, no check yet, or coverage too low.
 * - `needs_interview`: only people can answer.
 * - `not_applicable`: the question does not apply here; shrinks the maximum.
 * - `error`: the check itself failed.
 */
export const Outcome = z.enum([
  'met',
  'partly',
  'not_found',
  'stated_absent',
  'not_examined',
  'needs_interview',
  'not_applicable',
  'error',
]);
export type Outcome = z.infer<typeof Outcome>;

/** Outcomes that say nothing about the municipality: every point stays possible and none is certain. */
export const isOpen = (outcome: Outcome): boolean =>
  outcome === 'not_examined' || outcome === 'needs_interview' || outcome === 'error';

/** Outcomes that are worth nothing without a quotation. */
export const needsEvidence = (outcome: Outcome): boolean =>
  outcome === 'met' || outcome === 'partly' || outcome === 'stated_absent';
