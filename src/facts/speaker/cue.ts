/** Words that tell of one kind of speaker, and how much they tell. */
export interface Cue {
  says: RegExp;
  /**
   * Points for one place where it stands; `ENOUGH` of them settle who speaks. Cues worth 1 are words that a municipality
   * uses too: however many there are, they never settle it alone.
   */
  worth: 1 | 2 | 3;
  /** Most places that are counted; one where left out. */
  most?: number;
}

/** Points from which someone else is taken for the speaker. */
export const ENOUGH = 3;

/** A pattern of whole words. Small and capital letters differ, since names are told by them; a sentence's first may be either. */
export const words = (...patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${patterns.map(eitherCase).join('|')})(?![\\p{L}\\d])`, 'gu');

/** A pattern of whole lines. */
export const lines = (...patterns: readonly string[]): RegExp =>
  new RegExp(`^(?:${patterns.map(eitherCase).join('|')})$`, 'gmu');

/** Lets a pattern, or the choices that it begins with, begin a sentence. */
function eitherCase(pattern: string): string {
  const choices = /^\(\?:([^()]*)\)/.exec(pattern);
  if (choices)
    return `(?:${choices[1]!.split('|').map(eitherCase).join('|')})${pattern.slice(choices[0].length)}`;
  return /^\p{Ll}/u.test(pattern)
    ? `[${pattern[0]}${pattern[0]!.toUpperCase()}]${pattern.slice(1)}`
    : pattern;
}

export const count = (text: string, says: RegExp): number => text.match(says)?.length ?? 0;

/** What the cues make together. */
export function weigh(text: string, cues: readonly Cue[]): number {
  let weak = 0;
  let strong = 0;
  for (const { says, worth, most = 1 } of cues) {
    const points = worth * Math.min(count(text, says), most);
    if (worth === 1) weak += points;
    else strong += points;
  }
  return strong + Math.min(weak, ENOUGH - 1);
}
