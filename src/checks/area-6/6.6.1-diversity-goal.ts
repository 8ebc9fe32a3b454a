import { stemsOf } from '../../facts/goals/goal.ts';
import { type Commitment, type CouncilGoal, type Goals, goals } from '../../facts/goals/index.ts';
import { DIVERSITY_GOAL, diversity } from '../../facts/staff/diversity.ts';
import { equalityTopic } from '../../facts/staff/topics.ts';
import { defineLadder } from '../ladder.ts';
import { inRow } from '../named-policies.ts';

const about = ({ areas, goals }: Goals): CouncilGoal[] =>
  [...areas, ...goals].filter(({ name }) => DIVERSITY_GOAL.test(name));

const shown = (facts: Goals) => about(facts).map(({ evidence }) => evidence);

/** A short name's words may stand scattered in a line on something else: "Arbeta för fler …" is no "Fler i arbete". */
function isUnder({ evidence }: Commitment, name: string): boolean {
  const wanted = [...stemsOf(name)];
  if (wanted.length > 2 || evidence.quote.toLowerCase().includes(name.toLowerCase())) return true;
  const there = stemsOf(evidence.quote);
  return !wanted.every((one) => there.has(one));
}

const commitments = (facts: Goals) => {
  const names = new Set(about(facts).map(({ name }) => name));
  return facts.commitments
    .filter(({ goal }) => goal !== null && names.has(goal))
    .filter((one) => isUnder(one, one.goal!));
};

const committees = (facts: Goals): string[] => [
  ...new Set(commitments(facts).map(({ committee }) => committee)),
];

export default defineLadder({
  question: '6.6.1',
  title: 'Mål om mångfald och nämndernas åtaganden',
  looksFor: [
    'Fullmäktiges mål om mångfald, jämställdhet eller inkludering, och nämnders åtaganden under dem.',
  ],
  doesNotCount: [
    'Biologisk mångfald.',
    'Motioner och förslag.',
    'Mål utan nämnders åtaganden når inte det högsta steget.',
  ],
  examples: {
    counts: ['Fokusområde Mångfald: socialnämnden åtar sig att erbjuda språkpraktik.'],
    doesNotCount: ['Mål för biologisk mångfald i kommunens skogar.'],
  },
  topic: equalityTopic,
  uses: { goals, diversity },
  nothing: 'Inget mål om mångfald',
  none: 'Inget mål om mångfald eller inkludering hittades.',
  about: ({ diversity }) => [diversity.goal],
  steps: [
    {
      title: 'Mångfald eller inkludering nämns som mål.',
      share: 0.2,
      when: ({ goals, diversity }) => [...shown(goals), ...diversity.goal.said],
      says: ({ goals, diversity }) =>
        about(goals).length > 0
          ? ''
          : `”${diversity.goal.said[0]!.match}” nämns som mål, men känns inte igen bland fullmäktiges mål.`,
      lacks: 'Ett mål om mångfald eller inkludering.',
    },
    {
      title: 'Det är ett av fullmäktiges mål.',
      share: 0.6,
      when: ({ goals }) => shown(goals),
      says: ({ goals }) =>
        `Bland fullmäktiges mål finns ${inRow(
          about(goals)
            .slice(0, 3)
            .map(({ name }) => `”${name}”`),
        )}.`,
      lacks: 'Att det är ett av fullmäktiges mål.',
    },
    {
      title: 'Nämnder har åtaganden under målet.',
      share: 1,
      when: ({ goals }) => commitments(goals).map(({ evidence }) => evidence),
      says: ({ goals }) => `Åtaganden under målet har ${inRow(committees(goals).slice(0, 4))}.`,
      lacks: 'Nämnders åtaganden under målet; inget sådant hittades.',
    },
  ],
});
