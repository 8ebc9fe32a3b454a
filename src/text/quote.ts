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
export const locateQuote = (text: string, quote: TextQuote): { start: number; end: number } | null =>
  locateQuotes(text, quote)[0] ?? null;

/** As `locateQuote`, every place: short lines may stand twice on a page with the same lines around them. */
export function locateQuotes(text: string, quote: TextQuote): { start: number; end: number }[] {
  const sought = quote.prefix + quote.exact + quote.suffix;
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const start = at + quote.prefix.length;
    places.push({ start, end: start + quote.exact.length });
  }
  return places;
}
