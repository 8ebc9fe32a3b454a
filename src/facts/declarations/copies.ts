import { stem } from '../../text/stem.ts';
import { tokens } from '../../text/tokens.ts';
import type { Declaration, Promised } from './declaration.ts';

/**
 * Share of the shorter promise's words that the other has too, from which they are the same, written again for the web or
 * in full for a brochure. One word is enough only where both have the same measure.
 */
const SAME = 0.6;
const ENOUGH = 2;

/** Words that any promise may have. */
const COMMON = new Set(
  'alla alltid andra att av blir blivit de del den denna det dig din dina ditt du efter eller en ett från får för gör göra har hos i inom kan med mot när och oss på ska skall som så till tillsammans under upp utan vara vi vid vår våra är'.split(
    ' ',
  ),
);
/** Promises of one declaration that are counted: more than any real one has, and few enough to compare in pairs. */
const MOST = 150;

/**
 * One declaration a service, however many pages and documents tell of it: the fullest, with what it lacks of the others.
 * Evidence keeps its own addresses.
 */
export function withoutCopies(found: readonly Declaration[]): Declaration[] {
  const kept = new Map<string, Declaration>();
  for (const declaration of found.toSorted((a, b) => b.promises.length - a.promises.length)) {
    const key =
      declaration.services.map(({ id }) => id).join() || (declaration.wide ? 'wide' : declaration.url);
    const known = kept.get(key);
    kept.set(key, known ? merged(known, declaration) : { ...declaration, promises: newIn(declaration, []) });
  }
  return [...kept.values()];
}

const merged = (known: Declaration, copy: Declaration): Declaration => ({
  ...known,
  promises: [...known.promises, ...newIn(copy, known.promises)].slice(0, MOST),
  consequences: [...known.consequences, ...copy.consequences],
  results: [...known.results, ...copy.results],
});

function newIn({ promises }: Declaration, known: readonly Promised[]): Promised[] {
  const others = known.map(contentOf);
  return promises
    .slice(0, MOST)
    .filter(({ text }, at, all) => all.findIndex((other) => other.text === text) === at)
    .filter((promise) => !others.some((other) => isSame(other, contentOf(promise))));
}

/** What a promise is about, apart from its measure. */
interface Content {
  words: ReadonlySet<string>;
  measure: string | null;
}

function contentOf({ text, measure }: Promised): Content {
  const about = measure === null ? text : text.replace(measure, ' ');
  const words = tokens(about).filter(({ word }) => !COMMON.has(word) && /\p{L}/u.test(word));
  return { words: new Set(words.map(({ word }) => stem(word))), measure: measure?.toLowerCase() ?? null };
}

function isSame(a: Content, b: Content): boolean {
  if (a.measure !== b.measure && a.measure !== null && b.measure !== null) return false;
  const shared = [...a.words].filter((word) => [...b.words].some((other) => isOneWord(word, other))).length;
  const enough = a.measure !== null && a.measure === b.measure ? 1 : ENOUGH;
  return shared >= enough && shared / Math.min(a.words.size, b.words.size) >= SAME;
}

/** Shortest word that can be a compound's last part: "plan" in "genomförandeplan". */
const LAST_PART = 4;

const isOneWord = (a: string, b: string): boolean =>
  a === b || (a.length >= LAST_PART && b.endsWith(a)) || (b.length >= LAST_PART && a.endsWith(b));
