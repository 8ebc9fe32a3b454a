import { type CouncilGoal, type Goals, goals } from '../../facts/goals/index.ts';
import { councilGoalsTopic } from '../../facts/policies/topics.ts';
import { steering } from '../../facts/steering/model.ts';
import { defineLadder } from '../ladder.ts';
import { inRow } from '../named-policies.ts';
import { titled } from '../titled.ts';

/** Most goals, or focus areas, that somebody still keeps in mind. */
const LIMITED = 12;

/** The highest of the two that are few: focus areas where there are any, goals otherwise. */
const overarching = ({ areas, goals }: Goals): readonly CouncilGoal[] => (areas.length > 1 ? areas : goals);

const isLimited = (facts: Goals): boolean => {
  const counted = facts.counts[0]?.number ?? overarching(facts).length;
  const listed = overarching(facts).length;
  return Math.min(...[counted, listed].filter((one) => one > 0)) <= LIMITED;
};

const evidence = (facts: Goals) => [
  ...facts.counts.slice(0, 2).map((count) => count.evidence),
  ...overarching(facts).map((goal) => goal.evidence),
];

/** Names that a reason lists. */
const LISTED = 6;

function listed(facts: Goals): string {
  const all = overarching(facts);
  const names = all.slice(0, LISTED).map(({ name }) => `”${name}”`);
  if (all.length === 0) return '';
  const rest = all.length > LISTED ? ` och ${all.length - LISTED} till` : '';
  const what = all[0]!.sort === 'område' ? 'fokusområden' : 'mål';
  return `${facts.source ? `I ”${facts.source.title}” står` : 'Det finns'} ${all.length} ${what}: ${rest ? names.join(', ') : inRow(names)}${rest}.`;
}

const counted = ({ counts }: Goals): string =>
  counts.length > 0
    ? `Kommunen anger ${inRow([...new Set(counts.slice(0, 3).map(({ words }) => words))])}.`
    : '';

export default defineLadder({
  question: '3.1.2',
  title: 'Ett begränsat antal övergripande mål eller fokusområden',
  looksFor: [
    'Fullmäktiges fokusområden, målområden, inriktningsmål eller övergripande mål i budget, målplan och på sidor om kommunens mål.',
    'Hur många de är, och om de gäller för mandatperioden.',
  ],
  doesNotCount: [
    'De globala målen, skolans mål och finansiella mål.',
    'En nämnds eller förvaltnings egna mål.',
    'Äldre budgetar, förslag och motioner.',
  ],
  examples: {
    counts: ['Kommunfullmäktige har beslutat om fem fokusområden.', 'Fokusområde 2: Trygghet'],
    doesNotCount: ['Agenda 2030 har 17 globala mål.', 'Nämndens mål'],
  },
  topic: councilGoalsTopic,
  uses: { goals, steering },
  nothing: 'Inga övergripande mål visas',
  none: 'Inga övergripande mål eller fokusområden från fullmäktige visas.',
  steps: [
    {
      title: 'Fullmäktige har övergripande mål eller fokusområden.',
      share: 0.4,
      when: ({ goals }) => evidence(goals),
      says: ({ goals }) => [counted(goals), listed(goals)].filter(Boolean).join(' '),
      lacks: 'Fullmäktiges övergripande mål eller fokusområden.',
    },
    {
      title: 'De är få.',
      share: 0.8,
      when: ({ goals }) => (isLimited(goals) ? evidence(goals) : []),
      says: '',
      lacks: `Att målen är få: högst ${LIMITED} mål eller fokusområden.`,
    },
    {
      title: 'De gäller för mandatperioden.',
      share: 1,
      when: ({ steering }) => steering.forTheTerm.said,
      says: ({ steering }) => `De gäller för mandatperioden (${titled(steering.forTheTerm.said)}).`,
      lacks: 'Att målen gäller för mandatperioden.',
    },
  ],
});
