import { type CouncilGoals, councilGoals } from '../../facts/council-goals.ts';
import { councilGoalsTopic } from '../../facts/policies/topics.ts';
import { defineLadder } from '../ladder.ts';

const committees = ({ democracyCommitments }: CouncilGoals): string[] => [
  ...new Set(democracyCommitments.flatMap((goal) => goal.committees)),
];

/** Committees from which a goal can be said to be broken down in the whole municipality. */
const SEVERAL = 3;

const evidence = (goals: CouncilGoals['democracy']) => goals.map((goal) => goal.evidence);

export default defineLadder({
  question: '1.1.4',
  title: 'Demokrati och kommunikation bland fullmäktiges mål',
  looksFor: [
    'Budget, verksamhetsplaner och målsidor där demokrati, delaktighet, dialog eller kommunikation är ett mål eller fokusområde.',
    'Nämndernas åtaganden under det målet.',
  ],
  doesNotCount: [
    'Kommunikationer i betydelsen vägar, tåg och bredband.',
    'Mål för elevers, medarbetares och barns inflytande.',
    'Mål som bara föreslås, och äldre budgetar.',
  ],
  examples: {
    counts: [
      'Fokusområde Kommunikation',
      'Mål: Invånarna ska ha goda möjligheter till insyn och delaktighet.',
    ],
    doesNotCount: ['Mål: Goda kommunikationer till Stockholm.'],
  },
  topic: councilGoalsTopic,
  uses: { councilGoals },
  nothing: 'Inget mål om demokrati eller kommunikation visas',
  none: 'Inget av fullmäktiges mål visas handla om demokrati eller kommunikation.',
  steps: [
    {
      title: 'Demokrati eller kommunikation är ett av fullmäktiges mål eller fokusområden.',
      share: 0.4,
      when: ({ councilGoals }) => evidence(councilGoals.democracy),
      says: ({ councilGoals: { democracy } }) =>
        `Ett mål handlar om demokrati eller kommunikation (”${democracy[0]!.evidence.title}”).`,
      lacks: 'Att demokrati eller kommunikation är ett av fullmäktiges mål.',
    },
    {
      title: 'Målet bryts ned till en nämnds åtaganden.',
      share: 0.7,
      when: ({ councilGoals }) => evidence(councilGoals.democracyCommitments),
      says: ({ councilGoals }) =>
        `Målet är nedbrutet till ${committees(councilGoals).slice(0, 4).join(', ')}.`,
      lacks: 'Att målet bryts ned till nämndernas åtaganden.',
    },
    {
      title: 'Målet bryts ned till flera nämnder.',
      share: 1,
      when: ({ councilGoals }) =>
        committees(councilGoals).length >= SEVERAL ? evidence(councilGoals.democracyCommitments) : [],
      says: ({ councilGoals }) => `${committees(councilGoals).length} nämnder har åtaganden.`,
      lacks: `Att målet bryts ned till åtaganden för minst ${SEVERAL} nämnder.`,
    },
  ],
});
