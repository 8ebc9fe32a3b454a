import { choice, choiceTopic } from '../../facts/choice/index.ts';
import { defineLadder } from '../ladder.ts';

/** Names from which one may speak of a list. */
const A_LIST = 2;

export default defineLadder({
  question: '2.4.5',
  title: 'Information om icke-kommunala alternativ',
  looksFor: [
    'Att kommunen berättar om fristående skolor och förskolor och om privata utförare.',
    'Deras namn, och länkar till dem.',
  ],
  doesNotCount: [
    'Regler för den som vill starta en fristående verksamhet.',
    'Tillsyn över och bidrag till dem.',
  ],
  examples: {
    counts: ['Fristående förskolor: Solstrålen, Tallkotten och Ur och Skur. De har egna köer.'],
    doesNotCount: ['Så ansöker du om godkännande av en fristående förskola.'],
  },
  topic: choiceTopic,
  uses: { choice },
  nothing: 'Inga andra alternativ än kommunens visas',
  none: 'Inget visar alternativ till kommunens egna verksamheter.',
  about: ({ choice }) => [choice.alternatives],
  steps: [
    {
      title: 'Kommunen berättar om andra utförare',
      share: 0.4,
      when: ({ choice }) => [
        ...choice.alternatives.said,
        ...choice.providers.map(({ evidence }) => evidence),
      ],
      says: 'Kommunen berättar om alternativ till sina egna verksamheter.',
      lacks: 'Att kommunen berättar om alternativ till sina egna verksamheter.',
    },
    {
      title: 'De nämns vid namn',
      share: 0.7,
      when: ({ choice }) =>
        choice.providers.length >= A_LIST ? choice.providers.map(({ evidence }) => evidence) : [],
      says: ({ choice }) => `${choice.providers.length} av dem nämns vid namn.`,
      lacks: 'Namn på de andra utförarna.',
    },
    {
      title: 'Med länkar till dem',
      share: 1,
      when: ({ choice }) => choice.providers.filter(({ linked }) => linked).map(({ evidence }) => evidence),
      says: 'Det finns länkar till deras egna webbplatser.',
      lacks: 'Länkar till deras egna webbplatser.',
    },
  ],
});
