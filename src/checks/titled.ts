import type { Statement } from '../facts/aspects.ts';
import type { Evidence } from '../model/evidence.ts';
import { inRow } from './named-policies.ts';

/** Titles that a reason lists before it stops. */
const MOST = 3;

/** "”Mål och budget 2015” s. 12 och ”Årsredovisning 2014”": where it stands, each text once. */
export function titled(shown: readonly (Evidence | Statement)[]): string {
  const seen = new Map<string, string>();
  for (const one of shown) {
    const evidence = 'evidence' in one ? one.evidence : one;
    if (!seen.has(evidence.title)) seen.set(evidence.title, placeOf(evidence));
  }
  return inRow([...seen.values()].slice(0, MOST));
}

/** "”Mål och budget 2015” s. 12": the page of the file. */
export const placeOf = ({ title, locator }: Evidence): string =>
  locator.type === 'pdf' ? `”${title}” s. ${locator.page}` : `”${title}”`;
