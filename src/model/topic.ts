import { z } from 'zod';

/**
 * What a question is about, in words that stand in link texts, headings and URLs. The crawl asks topics which URL to fetch next;
 * coverage asks them which pages had to be read. Words are lower case; they match at a word's beginning and as later
 * parts of a compound; å ä ö also match a and o, as URLs write them.
 */
export const Topic = z.object({
  id: z.string(),
  /** Swedish, as shown under coverage. */
  name: z.string(),
  /** Words that name the thing itself: "visselblås". */
  direct: z.array(z.string()),
  /** Words that name pages where it would stand if it existed: "synpunkter", "styrdokument". */
  places: z.array(z.string()),
  /** What the site's own search is asked, where the first direct word is no good word to search with: "visselblåsning". */
  query: z.string().min(1).optional(),
  /** True for what would stand in the frame of every page: then the start page is a place for it. */
  inFrame: z.boolean().optional(),
  /** Words that every municipality writes about: asked as well, to see what the site's own search finds. */
  probes: z.array(z.string().min(1)).optional(),
});
export type Topic = z.infer<typeof Topic>;

/** What the site's own search is asked about a topic; null where it has no words. */
export const queryOf = ({ query, direct }: Topic): string | null => query ?? direct[0] ?? null;
