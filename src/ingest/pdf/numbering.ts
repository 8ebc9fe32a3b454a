/** A heading's number: `3.2` is 3 and 2. */
export type SectionNumber = readonly number[];

/** Longest numbered heading, in characters. */
const LONGEST = 100;

const NUMBERED = /^(?:\d{1,2}\.?|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+(?=\p{Lu}\p{Ll})/u;
const CHAPTER = /^(?:kapitel|kap\.?|avsnitt)\s+(\d{1,2})(?!\d)[.:]?(?=$|\s+\p{Lu})/iu;
const ENDS_SENTENCE = /[.,;:!?]$/;

/** The number that a line begins with where it could be a heading's; null for sentences and everything long. */
export function numberOf(text: string): SectionNumber | null {
  if (text.length > LONGEST || ENDS_SENTENCE.test(text)) return null;
  const chapter = CHAPTER.exec(text);
  if (chapter) return [Number(chapter[1])];
  const number = NUMBERED.exec(text);
  return number ? number[0].trim().replace(/\.$/, '').split('.').map(Number) : null;
}

/** A line that could be a numbered heading, with the level that its look gives it; null where it looks like running text. */
export interface Candidate {
  number: SectionNumber;
  level: number | null;
  /** Whether a line with a number as deep, or less, follows at once: then it is one of a list. */
  listed: boolean;
}

/**
 * Levels of numbered headings, in order: below their parent's where their look puts them beside it. Lines that look like
 * running text are headings where their numbers have two parts or more, or where such stand below them.
 */
export function levelsByNumber(candidates: readonly Candidate[]): (number | null)[] {
  const chapters = new Set(
    candidates.filter(({ number, listed }) => number.length > 1 && !listed).map(({ number }) => number[0]),
  );
  const known = new Map<string, number>();
  return candidates.map(({ number, level, listed }) => {
    const isHeading = level !== null || (!listed && (number.length > 1 || chapters.has(number[0])));
    if (!isHeading) return null;
    const parent = number.length > 1 ? known.get(number.slice(0, -1).join('.')) : undefined;
    const least = parent === undefined ? 1 : parent + 1;
    const found = Math.min(
      6,
      level === null && parent === undefined ? number.length + 1 : Math.max(level ?? 1, least),
    );
    known.set(number.join('.'), found);
    return found;
  });
}
