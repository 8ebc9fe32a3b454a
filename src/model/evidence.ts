import { z } from 'zod';
import { Locator } from './locator.ts';
import { ArchivePointer } from './resource.ts';

/** A quotation that opens where it stands, in bytes that were kept. */
export const Evidence = z
  .object({
    url: z.string(),
    finalUrl: z.string(),
    fetchedAt: z.string(),
    sha256: z.string(),
    archive: ArchivePointer,
    /** Title of the page or document, for people. */
    title: z.string(),
    locator: Locator,
    /** The exact words; the same as the locator's `quote.exact`. */
    quote: z.string().min(1),
    /** What it shows: a Swedish phrase. */
    shows: z.string().min(1),
  })
  .refine((evidence) => evidence.quote === evidence.locator.quote.exact, {
    message: 'the quotation differs from its locator',
  });
export type Evidence = z.infer<typeof Evidence>;
