import type { TextQuote } from '../model/locator.ts';

/** How much is kept on either side of a quotation, in UTF-16 units: enough to tell two equal quotations on one page apart. */
const CONTEXT = 32;

/** Describes `text.slice(start, end)` so that `locateQuote` finds it again in the same text. */
export function describeQuote(text: string, start: number, end: number): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Where a quotation stands: its exact words between its exact context. Nothing is guessed: a text that has changed by a
 * letter there gives null.
 */
export function locateQuote(text: string, quote: TextQuote): { start: number; end: number } | null {
  const found = text.indexOf(quote.prefix + quote.exact + quote.suffix);
  if (found < 0) return null;
  const start = found + quote.prefix.length;
  return { start, end: start + quote.exact.length };
}
