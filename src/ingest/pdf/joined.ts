import type { Block } from '../../model/document.ts';
import { normalise } from '../../text/normalise.ts';
import { around, type Segment } from './segments.ts';

/** Segments written one after the other. */
export interface Joined {
  text: string;
  runs: Block['runs'];
}

/** A word that a hyphen at a line's end leaves hanging: `kommun- och …`. */
const HANGS = /^(?:och|eller|samt|respektive|till|men|som|and|or)(?!\p{L})/iu;

/** Lines of prose as one text: words split at line ends joined, each line with its place. */
export function joinLines(segments: readonly Segment[]): Joined {
  let text = '';
  const runs: Block['runs'] = [];
  for (const { text: next, rectangle } of segments) {
    const last = runs.at(-1);
    if (last && isSplit(text, next)) {
      text = text.slice(0, -1);
      last.end = text.length;
    } else if (last && !isBound(text, next)) {
      text += ' ';
    }
    runs.push({ start: text.length, end: text.length + next.length, rectangle });
    text += next;
  }
  return checked({ text, runs: runs.filter((run) => run.end > run.start) });
}

/** A hyphen that the line's end put there: between two small letters. */
const isSplit = (text: string, next: string): boolean =>
  /\p{L}\p{Ll}[-‐]$/u.test(text) && /^\p{Ll}/u.test(next) && !HANGS.test(next);

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
