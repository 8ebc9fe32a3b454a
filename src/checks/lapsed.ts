import {
  formerlyAbout,
  inWords,
  type Policies,
  type Policy,
  policiesAbout,
} from '../facts/policies/index.ts';
import type { Check } from './check.ts';
import type { UsesPolicies } from './common-policies.ts';

/**
 * Where no document of a kind is in force but one was, or is only a draft, the reason says so whatever else is shown: "Den plan
 * som hittades gällde till 2014."
 *
 * @param about titles of the documents that the check asks for
 * @param noun Swedish, definite, with a capital, before "som hittades": "Den jämställdhetsplan"
 */
export function tellLapsed<const U extends UsesPolicies>(
  check: Check<U>,
  about: RegExp,
  noun: string,
): Check<U> {
  return {
    ...check,
    judge(input) {
      const verdict = check.judge(input);
      const known: Policies = input.facts.policies;
      const former = formerlyAbout(known, about)[0];
      if (!former || policiesAbout(known, about).some(({ seen }) => seen !== 'mention')) return verdict;
      return { ...verdict, reason: `${verdict.reason} ${noun} som hittades ${fateOf(former)}.` };
    },
  };
}

function fateOf(former: Policy): string {
  if (former.standing === 'draft') return `är ett förslag: ”${former.title}”`;
  const until = former.period?.to?.slice(0, 4);
  const fate = until ? `gällde till ${until}` : 'gäller inte längre';
  return `${fate}: ${inWords(former)}`;
}
