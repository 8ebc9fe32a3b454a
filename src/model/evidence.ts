import { z } from 'zod';
import { Locator } from './locator.ts';
import { ArchivePointer } from './resource.ts';

/** The heads that a quotation from a table stands under, without which its figures say little. */
export const TableContext = z.object({
  /** What heads the row. */
  row: z.string().min(1).nullable(),
  /** The cells that the quotation touches, in order, each with its column's heading; long texts are cut at a word, with "…". */
  columns: z.array(z.object({ heading: z.string().min(1).nullable(), text: z.string().min(1) })).min(1),
});
export type TableContext = z.infer<typeof TableContext>;

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
    /** Missing where the quotation is from no table, or from one without heads. */
    table: TableContext.optional(),
    /** Read out of a picture: how sure the reader is of the quoted words, 0–100, and which reader it was. Missing for text. */
    ocr: z.object({ confidence: z.number().int().min(0).max(100), engine: z.string().min(1) }).optional(),
    /** What it shows: a Swedish phrase. */
    shows: z.string().min(1),
  })
  .refine((evidence) => evidence.quote === evidence.locator.quote.exact, {
    message: 'the quotation differs from its locator',
  });
export type Evidence = z.infer<typeof Evidence>;
