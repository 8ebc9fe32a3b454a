import { tokens } from '../../text/tokens.ts';
import type { Declaration, Promised } from './declaration.ts';

/** Share of words in common from which two promises of one service are the same, written again for the web. */
const SAME = 0.6;
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
  const words = known.map(({ text }) => wordsOf(text));
  return promises
    .slice(0, MOST)
    .filter(({ text }, at, all) => all.findIndex((other) => other.text === text) === at)
    .filter(({ text }) => !words.some((others) => likeness(others, wordsOf(text)) >= SAME));
}

const wordsOf = (text: string): Set<string> => new Set(tokens(text).map(({ word }) => word));

/** Words in common of all words, 0–1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}
