import { leadership, leadershipTopic } from '../../facts/leadership.ts';
import { withContradictions } from '../contradiction.ts';
import { defineLadder } from '../ladder.ts';

const TOP = 3;

const check = defineLadder({
  question: '4.4.1',
  title: 'Chefskontrakt eller skriftliga uppdrag för alla chefer',
  looksFor: [
    'Chefskontrakt, chefsöverenskommelser och uppdragsbeskrivningar, för vilka de gäller och om de följs upp.',
  ],
  doesNotCount: [
    'Platsannonser.',
    'Avtal med konsulter.',
    'Att chefer har ansvar, utan att det är nedskrivet för dem.',
  ],
  examples: {
    counts: ['Alla chefer har ett skriftligt chefskontrakt som följs upp varje år.'],
    doesNotCount: ['Vi söker en chef med ett spännande uppdrag.'],
  },
  asksPeople: true,
  topic: leadershipTopic,
  uses: { leadership },
  nothing: 'Inga skriftliga uppdrag för chefer visas',
  none: 'Inget visar att chefer har kontrakt eller skriftliga uppdrag.',
  about: ({ leadership }) => [leadership.contract],
  steps: [
    {
      title: 'Chefskontrakt eller skriftliga uppdrag förekommer.',
      share: 0.4,
      when: ({ leadership }) => [...leadership.contract.said, ...leadership.contractForAll.said],
      says: 'Chefskontrakt eller skriftliga uppdrag används.',
      lacks: 'Chefskontrakt eller skriftliga uppdrag för chefer.',
    },
    {
      title: 'Alla chefer har ett.',
      share: 0.7,
      when: ({ leadership: { contractForAll, contractUneven } }) =>
        contractUneven.said.length > 0 ? [] : contractForAll.said,
      says: 'De gäller alla chefer.',
      lacks: 'Att alla chefer har ett skriftligt uppdrag.',
    },
    {
      title: 'De följs upp.',
      share: 1,
      when: ({ leadership }) => leadership.contractFollowed.said,
      says: 'De följs upp.',
      lacks: 'Att uppdragen följs upp.',
    },
  ],
});

/** Where one text says that all have them and another that they are not used alike, both are quoted. */
export default withContradictions(check, ({ facts: { leadership } }) => {
  const uneven = leadership.contractUneven.said[0];
  const all = leadership.contractForAll.said[0];
  if (!uneven || !all) return [];
  return [
    {
      about: 'alla chefer sägs ha ett skriftligt uppdrag, men det används inte överallt.',
      one: all.evidence,
      other: uneven.evidence,
      upTo: TOP,
    },
  ];
});
