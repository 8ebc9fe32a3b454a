import { z } from 'zod';

/** One result of the site's own search. */
export const SearchHit = z.object({
  /** Canonical URL. */
  url: z.string(),
  /** Text of the link. */
  title: z.string(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** Hits that are read of one answer: as many as a person looks through. */
export const MOST_HITS = 10;
