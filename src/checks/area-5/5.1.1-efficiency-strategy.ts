import { efficiency } from '../../facts/development/efficiency.ts';
import { formerly } from '../../facts/former.ts';
import { EFFICIENCY, EFFICIENCY_BY_NAME } from '../../facts/policies/development.ts';
import { formerlyAbout, type Policies, policies } from '../../facts/policies/index.ts';
import { councilGoalsTopic } from '../../facts/policies/topics.ts';
import { commonPolicies } from '../common-policies.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';

/** What is one by its name first; rules for good economic management are where most say it. */
const found = (facts: Policies) => {
  return commonPolicies(facts, EFFICIENCY).toSorted(
    (a, b) => Number(EFFICIENCY_BY_NAME.test(b.title)) - Number(EFFICIENCY_BY_NAME.test(a.title)),
  );
};

export default defineLadder({
  question: '5.1.1',
  title: 'Strategi för effektivitet',
  looksFor: [
    'En antagen strategi, eller riktlinjer för god ekonomisk hushållning och styrning, som säger hur kostnad ska vägas mot kvalitet.',
    'Om effektiviteten mäts eller följs upp.',
  ],
  doesNotCount: [
    'Energieffektivisering.',
    'Mål om finanserna, som soliditet och resultatets andel av skatteintäkterna.',
    'Revisorernas granskningar, motioner och strategier vars tid har gått ut.',
  ],
  examples: {
    counts: ['Verksamheten ska ge största möjliga kvalitet i förhållande till kostnaden.'],
    doesNotCount: ['Resultatet ska vara minst två procent av skatteintäkterna.'],
  },
  topic: councilGoalsTopic,
  uses: { policies, efficiency },
  nothing: 'Inga krav på effektivitet visas',
  none: 'Varken krav på effektivitet eller en strategi för den visas.',
  about: ({ policies }) => [formerly(formerlyAbout(policies, EFFICIENCY_BY_NAME))],
  steps: [
    {
      title: 'Krav på effektivitet ställs i budget eller styrdokument.',
      share: 0.25,
      when: ({ policies, efficiency }) => [
        ...efficiency.demanded.said,
        ...found(policies).map(({ evidence }) => evidence),
      ],
      says: 'Krav på effektivitet ställs i budget eller styrdokument.',
      lacks: 'Krav på effektivitet i budget eller styrdokument.',
    },
    {
      title: 'En strategi eller riktlinjer för det är antagna.',
      share: 0.5,
      when: ({ policies }) => found(policies).map(({ evidence }) => evidence),
      says: ({ policies }) => `Det styrs av ${named(found(policies).slice(0, 2))}.`,
      lacks: 'En antagen strategi för effektivitet.',
    },
    {
      title: 'Kostnad vägs mot kvalitet.',
      share: 0.8,
      when: ({ efficiency }) => efficiency.weighed.said,
      says: 'Kostnad vägs mot kvalitet eller resultat.',
      lacks: 'Hur kostnad ska vägas mot kvalitet.',
    },
    {
      title: 'Effektiviteten mäts eller följs upp.',
      share: 1,
      when: ({ efficiency }) => efficiency.measured.said,
      says: 'Effektiviteten mäts eller följs upp.',
      lacks: 'Att effektiviteten mäts eller följs upp.',
    },
  ],
});
