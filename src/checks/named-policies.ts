import { inWords, type Policy } from '../facts/policies/policy.ts';
import { list } from './wording.ts';

/** Names that a reason lists before it only counts. */
const MOST = 4;

/** "”A” (2019-05-20), ”B” och 3 till": the same title once. */
export function named(policies: readonly Policy[]): string {
  const names = [...new Set(policies.map(inWords))];
  const listed = names.slice(0, MOST);
  const rest = names.length - listed.length;
  return inRow(rest > 0 ? [...listed, `${rest} till`] : listed);
}

/** "A, B och C". */
export const inRow = (words: readonly string[]): string => list.format(words);
