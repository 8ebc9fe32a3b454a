import { z } from 'zod';
import type { ReadDocument } from './corpus.ts';

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

/** One question that the site's own search was asked. Its answer is a way to pages, and no page itself. */
export interface SiteSearch {
  query: string;
  /** Canonical URL of the result page. */
  url: string;
  /** The result page; null where it was not had. */
  page: ReadDocument | null;
  /** The first ones, in their order; null where the answer could not be had or read. */
  hits: readonly SearchHit[] | null;
  /** Swedish clause: why there are no hits to speak of; null where there are. */
  why: string | null;
}
