import type { Spoken, Statement } from '../facts/aspects.ts';
import type { Evidence } from '../model/evidence.ts';
import { inRow } from './named-policies.ts';

/** Titles that a reason lists before it stops. */
const MOST = 3;

/** "”Mål och budget 2015” s. 12 och ”Årsredovisning 2014”": where it stands, each text once. */
export function titled(shown: readonly (Evidence | Statement)[]): string {
  const seen = new Map<string, string>();
  for (const one of shown) {
    const { title, locator } = 'evidence' in one ? one.evidence : one;
    if (!seen.has(title))
      seen.set(title, locator.type === 'pdf' ? `”${title}” s. ${locator.page}` : `”${title}”`);
  }
  return inRow([...seen.values()].slice(0, MOST));
}

/** What several aspects say, in their order. */
export const saidIn = (...spoken: readonly Spoken[]): Statement[] => spoken.flatMap(({ said }) => said);
