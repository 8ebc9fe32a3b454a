import { z } from 'zod';

/** Who is asked: the groups that evaluators meet. */
export const InterviewGroup = z.enum([
  'kommunledning',
  'politik',
  'förvaltningschefer',
  'enhetschefer',
  'fackliga',
]);
export type InterviewGroup = z.infer<typeof InterviewGroup>;

/** What people are asked where pages and documents do not settle a question. */
export const InterviewQuestion = z.object({
  group: InterviewGroup,
  /** Swedish: one concrete question, two sentences at the most. */
  question: z.string().min(1),
});

/** An interview question with what the draft already knows. */
export const Interview = InterviewQuestion.extend({
  /** Swedish sentences. */
  known: z.string().min(1),
});
export type Interview = z.infer<typeof Interview>;
