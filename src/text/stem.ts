import { createRequire } from 'node:module';

interface Stemmer {
  stem(word: string): string;
}

/** By path: the package's main entry loads twenty languages and reads .env. */
const porter: Stemmer = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer_sv.js');

/** Words whose own stem ends in -et, also as the last part of a compound. */
const OWN_ET = /(?:het|itet|budget|internet|paket|planet|staket|alfabet|magnet|poet|sekret|diskret|konkret)$/;

/** Shortest stem that an ending may leave: `år-et`, `råd-et`, but not `d-et`. */
const SHORTEST = 2;

/**
 * Snowball's Swedish stem, after the definite forms that it leaves alone: `protokollet(s)` → `protokoll`, `mötena` → `möt`,
 * and the Latin neuters: `diarium`, `diariet` → `diari`.
 *
 * @param word any case; a genitive colon (`KF:s`) is dropped
 */
export function stem(word: string): string {
  return porter.stem(withoutDefinite(word.toLowerCase().replace(/:\p{L}{1,3}$/u, '')));
}

function withoutDefinite(word: string): string {
  const base = word.replace(/s$/, '');
  if (/.{2}ium$/.test(base)) return base.slice(0, -2);
  if (/et$/.test(base) && !OWN_ET.test(base) && base.length - 2 >= SHORTEST) return base.slice(0, -2);
  return /.{3}ena$/.test(base) ? base.slice(0, -1) : word;
}
