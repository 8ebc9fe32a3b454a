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

/** What the cues make together; weak ones together make one point too little. */
export function weigh(text: string, cues: readonly Cue[]): number {
  return made(text, cues.filter(isStrong)) + Math.min(made(text, cues.filter(isWeak)), ENOUGH - 1);
}

/** Whether the cues settle it on top of the points that there are. Asks strong ones first, since few pages have any. */
export function settles(text: string, cues: readonly Cue[], points: number): boolean {
  const strong = points + made(text, cues.filter(isStrong));
  if (strong === 0 || strong >= ENOUGH) return strong > 0;
  return strong + Math.min(made(text, cues.filter(isWeak)), ENOUGH - 1) >= ENOUGH;
}

const isWeak = ({ worth }: Cue): boolean => worth === 1;
const isStrong = ({ worth }: Cue): boolean => worth > 1;

const made = (text: string, cues: readonly Cue[]): number =>
  cues.reduce((sum, { says, worth, most = 1 }) => sum + worth * Math.min(count(text, says), most), 0);
