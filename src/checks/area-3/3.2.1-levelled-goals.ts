import { type CouncilGoal, type Goals, goals } from '../../facts/goals/index.ts';
import { councilGoalsTopic } from '../../facts/policies/topics.ts';
import { type Contradiction, withContradictions } from '../contradiction.ts';
import { defineLadder } from '../ladder.ts';

/** Focus areas are levelled by the goals that stand under them; where there are only areas, they are the goals. */
const asked = (facts: Goals): readonly CouncilGoal[] => (facts.goals.length > 0 ? facts.goals : facts.areas);

const all = (facts: Goals): readonly CouncilGoal[] => [...facts.goals, ...facts.areas];

const withMeasure = (found: readonly CouncilGoal[]) =>
  found.filter(({ measures, targets }) => measures.length + targets.length > 0);

/** Of the goals; where they have none, their areas may. */
const measured = (facts: Goals) => {
  const ofGoals = withMeasure(asked(facts));
  return ofGoals.length > 0 ? ofGoals : withMeasure(all(facts));
};
const levelled = (facts: Goals) => asked(facts).filter(({ targets }) => targets.length > 0);

const share = (facts: Goals): number =>
  asked(facts).length === 0 ? 0 : levelled(facts).length / asked(facts).length;

/** Share of the goals from which they are levelled as a rule. */
const MOST = 0.5;

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} procent`;

const check = defineLadder({
  question: '3.2.1',
  title: 'Fullmäktiges mål nivåsatta med mått',
  looksFor: [
    'Fullmäktiges mål i budget och målplan, och för vart och ett om det har ett mått och en nivå.',
    'Tabeller med mål, indikator och målvärde, och meningar som anger en nivå.',
  ],
  doesNotCount: [
    'Finansiella mål, som alla kommuner har i siffror.',
    'Nämndernas egna nyckeltal utan koppling till fullmäktiges mål.',
    'Utfall utan målvärde.',
  ],
  examples: {
    counts: ['Mål: Fler är nöjda med hemtjänsten. Indikator: andel nöjda. Målvärde 2024: 90 procent.'],
    doesNotCount: [
      'Mål: Exempelby ska vara en trygg kommun.',
      'Resultatet ska vara 2 procent av skatteintäkterna.',
    ],
  },
  topic: councilGoalsTopic,
  uses: { goals },
  nothing: 'Inga mål från fullmäktige visas',
  none: 'Inga mål från fullmäktige visas.',
  steps: [
    {
      title: 'Fullmäktiges mål är beskrivna, som inriktningar.',
      share: 0.2,
      when: ({ goals }) => asked(goals).map(({ evidence }) => evidence),
      says: ({ goals }) =>
        `Fullmäktige har ${asked(goals).length} ${goals.goals.length > 0 ? 'mål' : 'fokusområden'}${goals.source ? ` i ”${goals.source.title}”` : ''}${measured(goals).length === 0 ? '; de anger inriktning, utan mått och nivå' : ''}.`,
      lacks: 'Fullmäktiges mål.',
    },
    {
      title: 'Några mål har mått.',
      share: 0.5,
      when: ({ goals }) =>
        measured(goals).flatMap(({ measures, targets }) => [...targets, ...measures].slice(0, 1)),
      says: ({ goals }) =>
        `Mått finns för ${measured(goals).length} av ${asked(goals).length} mål, till exempel ”${measured(goals)[0]!.name}”.`,
      lacks: 'Att målen har mått.',
    },
    {
      title: 'De flesta mål har en nivå.',
      share: 0.8,
      when: ({ goals }) =>
        share(goals) >= MOST ? levelled(goals).flatMap(({ targets }) => targets.slice(0, 1)) : [],
      says: ({ goals }) =>
        `${levelled(goals).length} av ${asked(goals).length} mål (${percent(levelled(goals).length, asked(goals).length)}) har en angiven nivå.`,
      lacks: 'Att minst hälften av målen har en angiven nivå.',
    },
    {
      title: 'Alla mål har en nivå.',
      share: 1,
      when: ({ goals }) =>
        share(goals) === 1 ? levelled(goals).flatMap(({ targets }) => targets.slice(0, 1)) : [],
      says: '',
      lacks: 'Att alla mål har en angiven nivå.',
    },
  ],
});

/** Goals are said to be measurable, and none of those that were found has a measure. */
function contradictions(facts: Goals): Contradiction[] {
  const [claim] = facts.measurable.said;
  const [goal] = asked(facts);
  if (!claim || !goal || measured(facts).length > 0) return [];
  return [
    {
      about: `målen sägs vara mätbara, men inget av de ${asked(facts).length} mål som hittades har mått`,
      one: claim.evidence,
      other: goal.evidence,
      upTo: 3,
    },
  ];
}

export default withContradictions(check, ({ facts }) => contradictions(facts.goals));
