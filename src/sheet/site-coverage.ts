import type { ReadDocument } from '../model/corpus.ts';
import type { SiteCoverage } from '../model/coverage.ts';
import { DocumentState } from '../model/document.ts';
import { type LedgerEntry, type LedgerReason, LedgerState } from '../model/ledger.ts';

/** As what the host of a URL serves the municipality: a Swedish noun phrase; null for its own hosts. */
type ServiceOf = (url: string) => string | null;

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
  serviceOf: ServiceOf = () => null,
): SiteCoverage {
  const states = zeroes(LedgerState.options);
  const reasons: Partial<Record<LedgerReason, number>> = {};
  const hosts = hostsOf(documents, serviceOf);
  let known = 0;
  for (const { url, host, state, reason } of entries) {
    known += 1;
    if (state !== 'skipped' && !hosts.has(host)) noteUnread(hosts, host, serviceOf(url));
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
    hosts: [...hosts.values()].sort((a, b) => (a.host < b.host ? -1 : 1)),
    blocked,
    exhausted: states.queued === 0 && !reasons.budget && !reasons.not_in_archive,
  };
}

type Hosts = Map<string, SiteCoverage['hosts'][number]>;

function hostsOf(documents: readonly ReadDocument[], serviceOf: ServiceOf): Hosts {
  const hosts: Hosts = new Map();
  for (const { finalUrl, hostRole } of documents) {
    const { host } = new URL(finalUrl);
    const role = hostRole === 'own' ? 'own' : 'associated';
    const seen = hosts.get(host) ?? { host, fetched: 0, role, why: null };
    const why = seen.why ?? (role === 'associated' ? serviceOf(finalUrl) : null);
    hosts.set(host, { ...seen, fetched: seen.fetched + 1, why });
  }
  return hosts;
}

/** A service that own pages lead to is named too where nothing of it could be read. */
function noteUnread(hosts: Hosts, host: string, why: string | null): void {
  if (why !== null) hosts.set(host, { host, fetched: 0, role: 'associated', why });
}
