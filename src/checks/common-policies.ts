import type { Collector } from '../facts/collector.ts';
import { type Policies, type Policy, policiesAbout } from '../facts/policies/index.ts';
import type { Uses } from './check.ts';

/** What a check of governing documents uses, whatever else it does. */
export interface UsesPolicies extends Uses {
  policies: Collector<Policies>;
}

/** Governing documents in force about something that are no single unit's own, best first. */
export const commonPolicies = (facts: Policies, about: RegExp): Policy[] =>
  policiesAbout(facts, about).filter(({ scope }) => scope !== 'egen');

/** Those of them that hold for longer than the work of one year. */
export const lastingPolicies = (facts: Policies, about: RegExp): Policy[] =>
  commonPolicies(facts, about).filter(({ kind }) => kind !== 'plan för året');
