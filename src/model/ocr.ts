import { z } from 'zod';
import { Rectangle } from './locator.ts';

/** A word that was read out of a picture. */
export const OcrWord = z.object({
  text: z.string().min(1),
  /** Number of its line on the page, from 0. */
  line: z.number().int().nonnegative(),
  /** How sure the reader is, 0–100. */
  confidence: z.number().min(0).max(100),
  /** In points on the page as a reader holds it, straightened: left edge, baseline, width, and height of the line's letters. */
  x: z.number(),
  y: z.number(),
  width: z.number(),
  size: z.number(),
  /** On the unrotated page. */
  rectangle: Rectangle,
});
export type OcrWord = z.infer<typeof OcrWord>;

/** One page as OCR read it, before anybody asks what the words make up. */
export const OcrPage = z.object({
  /** 1-based. */
  page: z.number().int().positive(),
  /** Height in points, as a reader holds the page. */
  height: z.number(),
  /** In the order in which the reader found them. */
  words: z.array(OcrWord),
  /** Swedish clause on why there is no text of it; null where there is. */
  fault: z.string().nullable(),
});
export type OcrPage = z.infer<typeof OcrPage>;
