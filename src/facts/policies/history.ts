import type { Policy } from './policy.ts';
import { keyOf } from './title.ts';

/** Letters that a title must have to tell one document from others of its kind, where no unit does. */
const TELLING = 12;

/**
 * Of several versions of one document the newest that holds is the one in force; the others are its history. Copies of one
 * version and documents without a day stay as they are.
 */
export function withHistory(policies: readonly Policy[]): Policy[] {
  const versions = policies.flatMap((policy) => {
    const key = versionKey(policy);
    return key === null ? [] : [{ policy, key }];
  });
  const inForce = new Map<string, Policy>();
  for (const { policy, key } of versions.filter(({ policy }) => policy.holds !== false)) {
    const known = inForce.get(key);
    if (!known || dayOf(policy) > dayOf(known)) inForce.set(key, policy);
  }
  const replaced = new Set<Policy>();
  const previous = new Map<Policy, Policy>();
  for (const { policy, key } of versions) {
    const newest = inForce.get(key);
    if (!newest || dayOf(policy) >= dayOf(newest)) continue;
    replaced.add(policy);
    const known = previous.get(newest);
    if (!known || dayOf(policy) > dayOf(known)) previous.set(newest, policy);
  }
  return policies.map((policy) => {
    if (replaced.has(policy)) return { ...policy, holds: false };
    const former = previous.get(policy);
    return former ? { ...policy, previous: former } : policy;
  });
}

/** The same for all versions of one document; null for what is no version that can be told from others. */
function versionKey(policy: Policy): string | null {
  if (policy.seen === 'mention' || policy.standing === 'draft' || dayOf(policy) === '') return null;
  const key = keyOf(policy.title);
  return policy.unit !== null || key.length >= TELLING ? `${policy.unit ?? ''}|${key}` : null;
}

/** The day from which it holds: the first of its time, or that of its adoption. */
const dayOf = ({ adopted, period }: Policy): string => period?.from ?? adopted?.date ?? '';
