import { formerly } from '../../facts/former.ts';
import { formerlyAbout, type Policies, policies, policiesAbout } from '../../facts/policies/index.ts';
import { BUSINESS } from '../../facts/policies/society.ts';
import { businessSupport } from '../../facts/society/business.ts';
import { businessTopic } from '../../facts/society/topics.ts';
import { defineParts } from '../ladder.ts';
import { named } from '../named-policies.ts';

const found = (facts: Policies) => policiesAbout(facts, BUSINESS);

export default defineParts({
  question: '8.3.1',
  title: 'Näringslivsstrategi, en väg in och regelbundna möten',
  looksFor: [
    'Näringslivsstrategi, näringslivsprogram eller motsvarande som gäller.',
    'En väg in för företag: lots, näringslivskontor, samlad kontakt.',
    'Möten som kommer tillbaka: frukostar, företagsbesök, näringslivsråd.',
  ],
  doesNotCount: [
    'Motioner och förslag om en strategi, och program vars tid har gått ut.',
    'Almis, Nyföretagarcentrums och myndigheters stöd.',
  ],
  examples: {
    counts: [
      'Företagslotsen hjälper dig som behöver flera tillstånd.',
      'Kommunens ledning besöker företag varje månad.',
    ],
    doesNotCount: ['Nyföretagarcentrum ger råd till den som vill starta eget.'],
  },
  topic: businessTopic,
  uses: { policies, businessSupport },
  counted: 'delar',
  nothing: 'Varken strategi, väg in eller möten visas',
  none: 'Varken näringslivsstrategi, en väg in för företag eller regelbundna möten visas.',
  about: ({ policies }) => [formerly(formerlyAbout(policies, BUSINESS))],
  parts: [
    {
      title: 'En näringslivsstrategi gäller.',
      when: ({ policies }) => found(policies).map(({ evidence }) => evidence),
      says: ({ policies }) => `För näringslivet finns ${named(found(policies).slice(0, 2))}.`,
      lacks: 'En näringslivsstrategi som gäller.',
    },
    {
      title: 'Det finns en väg in för företag.',
      when: ({ businessSupport }) => businessSupport.wayIn.said,
      says: 'Företag har en väg in till kommunen.',
      lacks: 'En väg in för företag.',
    },
    {
      title: 'Kommunen möter företag regelbundet.',
      when: ({ businessSupport }) => businessSupport.meetings.said,
      says: 'Kommunen möter företag regelbundet.',
      lacks: 'Regelbundna möten med företag.',
    },
  ],
});
