import { DIGITAL, IT_RULES } from '../facts/policies/development.ts';
import { formerlyAbout, type Policies, type Policy, policiesAbout } from '../facts/policies/index.ts';

/** Rules for how computers are used, and one service's own plan, steer no development. */
const isStrategy = ({ title, scope }: Policy): boolean => !IT_RULES.test(title) && scope !== 'egen';

/** Plans and strategies for digital development that hold, best first: what was read before what is only named. */
export const digitalPolicies = (facts: Policies): Policy[] =>
  policiesAbout(facts, DIGITAL).filter(isStrategy);

export const formerDigitalPolicies = (facts: Policies): Policy[] =>
  formerlyAbout(facts, DIGITAL).filter(isStrategy);
