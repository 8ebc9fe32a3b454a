import { type CouncilGoals, councilGoals } from '../../facts/council-goals.ts';
import { councilGoalsTopic } from '../../facts/policies/topics.ts';
import { defineLadder } from '../ladder.ts';

const evidence = (goals: CouncilGoals['satisfaction']) => goals.map((goal) => goal.evidence);

/** Goals that a committee has, in its own plan or named in the budget. */
const ofCommittees = ({ satisfaction }: CouncilGoals) =>
  satisfaction.filter(({ committees }) => committees.length > 0);

const committees = (goals: CouncilGoals): string[] => [
  ...new Set(ofCommittees(goals).flatMap((goal) => goal.committees)),
];

export default defineLadder({
  question: '2.1.5',
  title: 'Brukarnöjdhet som mål eller indikator',
  looksFor: [
    'Mål och indikatorer i budget, mål- och verksamhetsplaner om hur nöjda brukare, elever, vårdnadshavare, invånare och företag ska vara.',
    'Måltal, och om nämnderna har dem i sina planer.',
  ],
  doesNotCount: [
    'Nöjda medarbetare, och sjukfrånvaro.',
    'Resultat av en undersökning utan att det är ett mål.',
    'Äldre planer, förslag och motioner.',
  ],
  examples: {
    counts: ['Andelen nöjda brukare i hemtjänsten ska vara minst 90 procent.'],
    doesNotCount: ['84 procent av medarbetarna är nöjda.'],
  },
  topic: councilGoalsTopic,
  uses: { councilGoals },
  nothing: 'Inget mål om nöjda brukare visas',
  none: 'Inget mål eller mått i budget och nämndplaner visas handla om hur nöjda brukarna är.',
  steps: [
    {
      title: 'Nöjda brukare är ett mål.',
      share: 0.4,
      when: ({ councilGoals }) => evidence(councilGoals.satisfaction),
      says: ({ councilGoals: { satisfaction } }) =>
        `Nöjda brukare är ett mål (”${satisfaction[0]!.evidence.title}”).`,
      lacks: 'Ett mål eller en indikator om hur nöjda brukarna är.',
    },
    {
      title: 'Målet har en indikator med måltal.',
      share: 0.7,
      when: ({ councilGoals }) => evidence(councilGoals.measured),
      says: 'Målet har indikator och måltal.',
      lacks: 'Att målet har en indikator med måltal.',
    },
    {
      title: 'Nämnderna har målet i sina planer.',
      share: 1,
      when: ({ councilGoals }) => evidence(ofCommittees(councilGoals)),
      says: ({ councilGoals }) => `Målet finns hos ${committees(councilGoals).slice(0, 4).join(', ')}.`,
      lacks: 'Att nämnderna har målet i sina egna planer.',
    },
  ],
});
