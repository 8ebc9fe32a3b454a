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
});
export type Topic = z.infer<typeof Topic>;
