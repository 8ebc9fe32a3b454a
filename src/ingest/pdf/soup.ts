import { edgeOf } from './furniture.ts';
import { linesOn, type PageLayout } from './layout.ts';

/** Signs that stand for letters which nobody can tell: unknown, private, or nothing but a bullet for one. */
const LOST = /[\ufffd•\p{Cc}\p{Co}\p{Cn}]/gu;

/** Share of a page's signs from which its text is lost; where bullets are bullets, there are some two in a hundred. */
const MANY = 0.15;

/** Words of Latin letters that are looked at, abbreviations left aside; fewer say nothing. */
const WORD = /(?<!\p{L})\p{Script=Latin}{3,}(?!\p{L})/gu;
const FEWEST = 40;

/** Share of words with both vowels and consonants: 85 in a hundred at the least in 268 real pages, whatever they hold. */
const SPOKEN = 0.65;

/**
 * Whether a page's text layer is no text: its letters are drawn right, and their codes mean something else.
 * Letters of other alphabets are no sign of it.
 */
export function isSoup(page: PageLayout): boolean {
  const text = linesOn(page)
    .map((line) => line.text)
    .join(' ');
  const signs = text.replaceAll(' ', '').length;
  if ((text.match(LOST)?.length ?? 0) > signs * MANY) return true;
  const words = (text.match(WORD) ?? []).filter((word) => /\p{Ll}/u.test(word));
  const spoken = words.filter((word) => /[aeiouyåäöéü]/i.test(word) && /[^aeiouyåäöéü]/i.test(word));
  return words.length >= FEWEST && spoken.length < words.length * SPOKEN;
}

/** Letters that a stamp has at the most. */
const LONGEST = 200;

/** Whether the only text is what somebody stamped on the edge of a page: a register number on a scan. */
export const isStamped = (page: PageLayout): boolean =>
  page.letters <= LONGEST &&
  page.columns.every(({ rows }) =>
    rows.every((row) => edgeOf(row, page) !== null && !row.segments.some(({ table }) => table)),
  );
