import { z } from 'zod';

/** W3C Web Annotation text-quote selector over the document's normalised text. */
export const TextQuote = z.object({
  exact: z.string().min(1),
  /** Up to 32 characters before. */
  prefix: z.string(),
  /** Up to 32 characters after. */
  suffix: z.string(),
});
export type TextQuote = z.infer<typeof TextQuote>;

/** A rectangle on a PDF page in points (1/72 inch), from the top left corner of the unrotated crop box. */
export const Rectangle = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Rectangle = z.infer<typeof Rectangle>;

/** Where a quotation stands in a resource. */
export const Locator = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('html'),
    quote: TextQuote,
    /** CSS path of the innermost element that holds the quotation's block. */
    selector: z.string(),
  }),
  z.object({
    type: z.literal('pdf'),
    quote: TextQuote,
    /** 1-based, in the file. */
    page: z.number().int().positive(),
    /** What is printed as the page's number, where that is something else: "iv", or 1 on the third page of the file. */
    label: z.string().min(1).optional(),
    rectangles: z.array(Rectangle).min(1),
  }),
  z.object({
    type: z.literal('markup'),
    /** The source of the markup, as the document has it; without prefix and suffix. */
    quote: TextQuote,
    selector: z.string(),
  }),
]);
export type Locator = z.infer<typeof Locator>;
