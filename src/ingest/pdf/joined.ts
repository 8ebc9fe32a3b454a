import type { Block } from '../../model/document.ts';
import { normalise } from '../../text/normalise.ts';
import { around, type Segment } from './segments.ts';
import type { Words } from './words.ts';

/** Segments written one after the other. */
export interface Joined {
  text: string;
  runs: Block['runs'];
}

/** A word that a hyphen at a line's end leaves hanging: `kommun- och …`. */
const HANGS = /^(?:och|eller|samt|respektive|till|men|som|and|or)(?!\p{L})/iu;

/**
 * Lines of prose as one text: words split at line ends joined, each line with its place.
 *
 * @param words those of the document, which tell how a word that was split is written elsewhere
 */
export function joinLines(segments: readonly Segment[], words: Words): Joined {
  let text = '';
  const runs: Block['runs'] = [];
  for (const { text: next, rectangle } of segments) {
    const last = runs.at(-1);
    if (last && isSplit(text, next, words)) {
      text = text.slice(0, -1);
      last.end = text.length;
    } else if (last && !isBound(text, next) && !isBroken(text.slice(last.start), next, words)) {
      text += ' ';
    }
    runs.push({ start: text.length, end: text.length + next.length, rectangle });
    text += next;
  }
  return checked({ text, runs: runs.filter((run) => run.end > run.start) });
}

/** A hyphen that the line's end put there: between two small letters, where the document writes no such word with one. */
const isSplit = (text: string, next: string, words: Words): boolean =>
  /\p{L}\p{Ll}[-‐]$/u.test(text) &&
  /^\p{Ll}/u.test(next) &&
  !HANGS.test(next) &&
  !words.has(`${text.match(LAST)![0]}-${next.match(FIRST)![0]}`);

const LAST = /[\p{L}\p{N}]+(?=[-‐]?$)/u;
const FIRST = /^[\p{L}\p{N}]+/u;

/** A word too long for its cell, which is then broken without a sign: alone on its line, and written in one piece elsewhere. */
function isBroken(line: string, next: string, words: Words): boolean {
  if (!/^\p{L}{3,}$/u.test(line) || !/^\p{Ll}/u.test(next)) return false;
  const rest = next.match(FIRST)![0];
  return words.has(line + rest) && !(words.has(line) && words.has(rest));
}

/** A hyphen of the word's own: `IT-` `system`, `Karin Boye-` `Svensson`. */
const isBound = (text: string, next: string): boolean =>
  /[\p{L}\p{N}][-‐]$/u.test(text) && /^[\p{L}\p{N}]/u.test(next) && !HANGS.test(next);

/** Marks that compose across a line's end would move every place after them: then the whole is one run. */
function checked(joined: Joined): Joined {
  const text = normalise(joined.text);
  if (text === joined.text) return joined;
  const rectangle = around(joined.runs.map((run) => run.rectangle));
  return { text, runs: text === '' ? [] : [{ start: 0, end: text.length, rectangle }] };
}
