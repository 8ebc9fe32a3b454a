import type { Statement } from '../../facts/aspects.ts';
import {
  formerlyAbout,
  type Policies,
  type Policy,
  policies,
  policiesAbout,
  policyEvidence,
} from '../../facts/policies/index.ts';
import { PROVIDERS } from '../../facts/policies/subjects.ts';
import { providers, providersTopic } from '../../facts/providers.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';

/** Years after which the council must have adopted it anew: a term of office, and a year to get there. */
const TERM = 5;

const isOf = (date: string | null | undefined, at: string): boolean =>
  !date || Number(at.slice(0, 4)) - Number(date.slice(0, 4)) <= TERM;

const known = (facts: Policies): Policy[] => policiesAbout(facts, PROVIDERS);

const rules = (facts: Policies, at: string): Policy[] =>
  known(facts).filter(({ adopted }) => isOf(adopted?.date, at));

/** The programme says that there is to be follow-up; that it is done others must say. */
const done = (facts: Policies, said: readonly Statement[]): Statement[] =>
  said.filter(({ passage }) => !known(facts).some(({ voice }) => voice?.document === passage.document));

/** A programme whose term of office is over is told, and does not count. */
const former = (facts: Policies, at: string): string => {
  const gone = formerlyAbout(facts, PROVIDERS).filter(({ standing }) => standing !== 'draft');
  const expired = [...known(facts).filter((one) => !rules(facts, at).includes(one)), ...gone];
  return expired.length > 0 && rules(facts, at).length === 0
    ? ` Tiden för ${named(expired.slice(0, 1))} har gått ut.`
    : '';
};

export default defineLadder({
  question: '2.1.4',
  title: 'Kvaliteten hos externa utförare',
  looksFor: [
    'Krav på kvalitet hos privata utförare, och program eller regler för uppföljning och insyn.',
    'Att uppföljning görs, och att resultatet visas eller leder till åtgärder.',
  ],
  doesNotCount: [
    'Program vars mandatperiod har gått ut, förslag och motioner.',
    'Entreprenörer för snöröjning, bygge och bredband.',
    'Lagtext och andras råd om uppföljning.',
  ],
  examples: {
    counts: ['Vi följer varje år upp de privata utförarna av hemtjänst.'],
    doesNotCount: ['Så blir du utförare.', 'Kommuner ska enligt lag följa upp privata utförare.'],
  },
  topic: providersTopic,
  uses: { policies, providers },
  asksPeople: true,
  nothing: 'Inga krav på externa utförare visas',
  none: 'Inget visar hur kvaliteten hos externa utförare säkras.',
  about: ({ providers }) => [providers.followed],
  steps: [
    {
      title: 'Kommunen ställer krav på utförarna.',
      share: 0.25,
      when: ({ policies, providers }) => [
        ...providers.required.said,
        ...known(policies).map(policyEvidence),
        ...providers.followed.said,
      ],
      says: ({ policies, providers }, { at }) =>
        providers.required.said.length + known(policies).length > 0
          ? `Kommunen ställer krav på dem som utför tjänster åt den.${former(policies, at)}`
          : 'Det finns uppgifter om uppföljning av dem som utför tjänster åt kommunen.',
      lacks: 'Att kommunen ställer krav på externa utförare.',
    },
    {
      title: 'Det finns gällande program eller regler för uppföljningen.',
      share: 0.5,
      when: ({ policies }, { at }) => rules(policies, at).map(policyEvidence),
      says: ({ policies }, { at }) => `Uppföljningen styrs av ${named(rules(policies, at).slice(0, 2))}.`,
      lacks: 'Ett gällande program för uppföljning och insyn i privata utförares verksamhet.',
    },
    {
      title: 'Uppföljning görs.',
      share: 0.75,
      when: ({ policies, providers }) => done(policies, providers.followed.said),
      says: 'Utförarna följs upp.',
      lacks: 'Att utförarna följs upp.',
    },
    {
      title: 'Resultatet visas eller leder till åtgärder.',
      share: 1,
      when: ({ policies, providers }) => done(policies, providers.results.said),
      says: 'Resultatet av uppföljningen visas eller leder till åtgärder.',
      lacks: 'Att resultatet av uppföljningen visas eller leder till åtgärder.',
    },
  ],
});
