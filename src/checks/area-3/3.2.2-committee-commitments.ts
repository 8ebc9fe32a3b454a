import { type Commitment, type CouncilGoal, type Goals, goals } from '../../facts/goals/index.ts';
import { councilGoalsTopic } from '../../facts/policies/topics.ts';
import { defineLadder } from '../ladder.ts';
import { inRow } from '../named-policies.ts';

const tied = ({ commitments }: Goals): Commitment[] => commitments.filter(({ goal }) => goal !== null);

const committees = (commitments: readonly Commitment[]): string[] => [
  ...new Set(commitments.map(({ committee }) => committee)),
];

/** Goals that no committee takes on; areas, where commitments stand under areas alone. */
const orphans = (facts: Goals): readonly CouncilGoal[] => {
  const taken = new Set(tied(facts).map(({ goal }) => goal));
  const asked = facts.goals.some(({ name }) => taken.has(name)) ? facts.goals : facts.areas;
  return asked.filter(({ name }) => !taken.has(name));
};

const silent = (facts: Goals): string[] => {
  const acting = new Set(committees(facts.commitments));
  return facts.committees.filter((name) => !acting.has(name));
};

/** Committees from which one can speak of them all. */
const SEVERAL = 3;

const each = (commitments: readonly Commitment[]) =>
  committees(commitments).map((name) => commitments.find(({ committee }) => committee === name)!.evidence);

const quoted = (names: readonly string[]): string => inRow(names.slice(0, 4).map((name) => `”${name}”`));

export default defineLadder({
  question: '3.2.2',
  title: 'Nämndernas åtaganden för fullmäktiges mål',
  looksFor: [
    'Nämndernas åtaganden och nämndmål i budget, nämndplaner och verksamhetsplaner, under fullmäktiges mål.',
    'Vilka nämnder som har åtaganden, och vilka mål som ingen nämnd har.',
  ],
  doesNotCount: [
    'Reglementen, uppdrag enligt lag och äldre planer.',
    'Att nämnderna ska ta fram mål utan att några visas.',
  ],
  examples: {
    counts: ['Fokusområde Trygghet. Socialnämnden: Fler ska få hjälp tidigt.'],
    doesNotCount: ['Socialnämnden ansvarar för socialtjänsten.'],
  },
  topic: councilGoalsTopic,
  uses: { goals },
  nothing: 'Inga åtaganden visas',
  none: 'Inga åtaganden från nämnderna visas.',
  steps: [
    {
      title: 'Någon nämnd har åtaganden eller egna mål.',
      share: 0.3,
      when: ({ goals }) => each(goals.commitments),
      says: ({ goals }) =>
        `Åtaganden visas för ${committees(goals.commitments).length === 1 ? 'en nämnd' : `${committees(goals.commitments).length} nämnder`}: ${inRow(committees(goals.commitments).slice(0, 8))}.`,
      lacks: 'Nämndernas åtaganden eller mål.',
    },
    {
      title: 'Åtagandena svarar mot fullmäktiges mål.',
      share: 0.6,
      when: ({ goals }) => each(tied(goals)),
      says: ({ goals }) =>
        `De svarar mot fullmäktiges mål hos ${committees(tied(goals)).length === 1 ? 'en' : committees(tied(goals)).length} av dem${orphans(goals).length > 0 ? `; ingen nämnd visas ha åtaganden för ${quoted(orphans(goals).map(({ name }) => name))}` : ''}.`,
      lacks: 'Att åtagandena svarar mot fullmäktiges mål.',
    },
    {
      title: 'Flera nämnder har åtaganden, och alla mål har någon nämnd.',
      share: 0.8,
      when: ({ goals }) =>
        committees(tied(goals)).length >= SEVERAL && orphans(goals).length === 0 ? each(tied(goals)) : [],
      says: 'Varje mål har minst en nämnd.',
      lacks: 'Att minst tre nämnder har åtaganden och att varje mål har någon nämnd.',
    },
    {
      title: 'Varje nämnd har åtaganden.',
      share: 1,
      when: ({ goals }) => (silent(goals).length === 0 ? each(tied(goals)) : []),
      says: 'Varje nämnd som texterna nämner har åtaganden.',
      lacks: 'Att varje nämnd har åtaganden.',
    },
  ],
});
