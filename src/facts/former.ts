import type { Spoken } from './aspects.ts';
import type { Policy } from './policies/index.ts';

/** Drafts and rules that are out of time, told as what was seen instead of rules in force. */
export const formerly = (policies: readonly Policy[]): Spoken => {
  const titles = (of: (policy: Policy) => boolean) => policies.filter(of).map(({ title }) => title);
  return {
    said: [],
    absent: [],
    instead: {
      proposed: titles(({ standing }) => standing === 'draft'),
      planned: [],
      ended: titles(({ standing, holds }) => standing !== 'draft' && holds === false),
      others: [],
    },
  };
};
