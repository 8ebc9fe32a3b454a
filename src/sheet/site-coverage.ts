import type { ReadDocument } from '../model/corpus.ts';
import type { SiteCoverage } from '../model/coverage.ts';
import { DocumentState } from '../model/document.ts';
import { type LedgerEntry, type LedgerReason, LedgerState } from '../model/ledger.ts';

const zeroes = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

/**
 * The ledger in numbers. Every entry is counted once: `known` is the sum of the states, and what was fetched is either
 * a document or not one.
 *
 * @param blocked Swedish: why the crawl could not do its work, or null
 */
export function siteCoverage(
  entries: Iterable<LedgerEntry>,
  documents: readonly ReadDocument[],
  blocked: string | null,
): SiteCoverage {
  const states = zeroes(LedgerState.options);
  const reasons: Partial<Record<LedgerReason, number>> = {};
  let known = 0;
  for (const { state, reason } of entries) {
    known += 1;
    states[state] += 1;
    reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  const documentStates = zeroes(DocumentState.options);
  for (const { state } of documents) documentStates[state] += 1;
  return {
    known,
    states,
    reasons,
    documents: documentStates,
    notDocuments: states.fetched - documents.length,
    hosts: hostsOf(documents),
    blocked,
    exhausted: states.queued === 0 && !reasons.budget && !reasons.not_in_archive,
  };
}

function hostsOf(documents: readonly ReadDocument[]): SiteCoverage['hosts'] {
  const hosts = new Map<string, SiteCoverage['hosts'][number]>();
  for (const { finalUrl, hostRole } of documents) {
    const { host } = new URL(finalUrl);
    const seen = hosts.get(host) ?? { host, fetched: 0, role: hostRole === 'own' ? 'own' : 'associated' };
    hosts.set(host, { ...seen, fetched: seen.fetched + 1 });
  }
  return [...hosts.values()].sort((a, b) => (a.host < b.host ? -1 : 1));
}
