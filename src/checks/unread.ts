import { type Policies, type Policy, policiesAbout } from '../facts/policies/index.ts';
import type { Check } from './check.ts';
import type { UsesPolicies } from './common-policies.ts';

/** Whether documents are known by their titles alone, every one. */
export const isUnread = (known: readonly Policy[]): boolean =>
  known.length > 0 && known.every(({ voice }) => voice === null);

/**
 * Where a governing document is known by its title alone, what it says was not read: the steps that ask for its text
 * stay possible.
 *
 * @param about titles of the documents that the check reads
 */
export function openWhereUnread<const U extends UsesPolicies>(check: Check<U>, about: RegExp): Check<U> {
  const top = Math.max(...check.ladder.map(({ level }) => level));
  return {
    ...check,
    judge(input) {
      const verdict = check.judge(input);
      if (verdict.answer !== 'reached' || verdict.level === top) return verdict;
      const known: Policies = input.facts.policies;
      if (!isUnread(policiesAbout(known, about))) return verdict;
      return {
        ...verdict,
        ceiling: top,
        reason: `${verdict.reason} Dokumentets egen text har inte lästs.`,
      };
    },
  };
}
