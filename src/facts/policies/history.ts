import type { Policy } from './policy.ts';
import { keyOf } from './title.ts';

/** Letters that a title must have to tell one document from others of its kind, where no unit does. */
const TELLING = 12;

/**
 * Of several versions of one document the newest that holds is the one in force; the others are its history. Copies of one
 * version and documents without a day stay as they are.
 */
export function withHistory(policies: readonly Policy[]): Policy[] {
  const inForce = new Map<string, Policy>();
  for (const policy of policies.filter(({ holds }) => holds !== false).filter(isVersion)) {
    const known = inForce.get(versionKey(policy));
    if (!known || dayOf(policy) > dayOf(known)) inForce.set(versionKey(policy), policy);
  }
  const replacing = (policy: Policy): Policy | undefined => {
    const newest = isVersion(policy) ? inForce.get(versionKey(policy)) : undefined;
    return newest && dayOf(policy) < dayOf(newest) ? newest : undefined;
  };
  const previous = new Map<Policy, Policy>();
  for (const policy of policies) {
    const newest = replacing(policy);
    const known = newest && previous.get(newest);
    if (newest && (!known || dayOf(policy) > dayOf(known))) previous.set(newest, policy);
  }
  return policies.map((policy) => {
    if (replacing(policy)) return { ...policy, holds: false };
    const former = previous.get(policy);
    return former ? { ...policy, previous: former } : policy;
  });
}

const isVersion = (policy: Policy): boolean =>
  policy.seen !== 'mention' &&
  policy.standing !== 'draft' &&
  dayOf(policy) !== '' &&
  (policy.unit !== null || keyOf(policy.title).length >= TELLING);

const versionKey = ({ unit, title }: Policy): string => `${unit ?? ''}|${keyOf(title)}`;

/** The day from which it holds: the first of its time, or that of its adoption. */
const dayOf = ({ adopted, period }: Policy): string => period?.from ?? adopted?.date ?? '';
