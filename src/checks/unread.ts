import { type Policies, policiesAbout } from '../facts/policies/index.ts';
import type { Check, Input, Uses } from './check.ts';

/**
 * Where a governing document is known by its title alone, what it says was not read: the steps that ask for its text
 * stay possible.
 *
 * @param about titles of the documents that the check reads
 */
export function openWhereUnread<const U extends Uses>(
  check: Check<U>,
  about: RegExp,
  policiesIn: (facts: Input<U>['facts']) => Policies,
): Check<U> {
  const top = Math.max(...check.ladder.map(({ level }) => level));
  return {
    ...check,
    judge(input) {
      const verdict = check.judge(input);
      if (verdict.answer !== 'reached' || verdict.level === top) return verdict;
      const known = policiesAbout(policiesIn(input.facts), about);
      const isUnread = known.length > 0 && known.every(({ voice }) => voice === null);
      if (!isUnread) return verdict;
      return {
        ...verdict,
        ceiling: top,
        reason: `${verdict.reason} Dokumentets egen text har inte lästs.`,
      };
    },
  };
}
