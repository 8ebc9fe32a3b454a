import {
  formerlyAbout,
  type Policies,
  policies,
  policiesAbout,
  policyEvidence,
} from '../../facts/policies/index.ts';
import { PROVIDERS } from '../../facts/policies/subjects.ts';
import { providers, providersTopic } from '../../facts/providers.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';

const rules = (facts: Policies) => policiesAbout(facts, PROVIDERS);

/** A programme whose term of office is over is told, and does not count. */
const former = (facts: Policies): string => {
  const expired = formerlyAbout(facts, PROVIDERS).filter(({ standing }) => standing !== 'draft');
  return expired.length > 0 && rules(facts).length === 0
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
        ...rules(policies).map(policyEvidence),
        ...providers.followed.said,
      ],
      says: 'Kommunen ställer krav på dem som utför tjänster åt den.',
      lacks: 'Att kommunen ställer krav på externa utförare.',
    },
    {
      title: 'Det finns gällande program eller regler för uppföljningen.',
      share: 0.5,
      when: ({ policies }) => rules(policies).map(policyEvidence),
      says: ({ policies }) => `Uppföljningen styrs av ${named(rules(policies).slice(0, 2))}.`,
      lacks: 'Ett gällande program för uppföljning och insyn i privata utförares verksamhet.',
    },
    {
      title: 'Uppföljning görs.',
      share: 0.75,
      when: ({ providers }) => providers.followed.said,
      says: ({ policies }) => `Utförarna följs upp.${former(policies)}`,
      lacks: 'Att utförarna följs upp.',
    },
    {
      title: 'Resultatet visas eller leder till åtgärder.',
      share: 1,
      when: ({ providers }) => providers.results.said,
      says: 'Resultatet av uppföljningen visas eller leder till åtgärder.',
      lacks: 'Att resultatet av uppföljningen visas eller leder till åtgärder.',
    },
  ],
});
