import type { Evidence } from '../model/evidence.ts';

/** One quotation can carry several steps; it is shown once, under the first. */
export const distinct = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(
    (one, at) => evidence.findIndex((other) => other.url === one.url && other.quote === one.quote) === at,
  );

/** Names what was seen and does not count: kind, and the first page of each. Empty when nothing was. */
export function instead(seen: readonly (readonly [what: string, titles: readonly string[]])[]): string {
  const named = seen
    .filter(([, titles]) => titles.length > 0)
    .map(([what, titles]) => `${what} (”${titles[0]}”)`);
  return named.length > 0 ? ` Det som finns är ${named.join('; ')}.` : '';
}

/** Names in a sentence: "a, b och c". */
export const list = new Intl.ListFormat('sv', { type: 'conjunction' });
