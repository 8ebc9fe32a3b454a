import { annualReportTopic } from '../../facts/annual-reports/topic.ts';
import { type Assessment, type Goals, goals, silentOf, tellingOf } from '../../facts/goals/index.ts';
import { type OwnerDirectives, ownerDirectives } from '../../facts/owner-directives.ts';
import { defineLadder } from '../ladder.ts';
import { inRow } from '../named-policies.ts';

const commented = ({ assessments }: Goals): Assessment[] => assessments.filter(({ text }) => text !== null);
const gaps = ({ reported }: Goals) => reported.filter(({ empty, excused }) => empty.length > excused.length);

/** Committees from which one can speak of the level, and share of goals from which comments are the rule. */
const SEVERAL = 3;
const MOST = 0.5;

const share = (facts: Goals): number =>
  facts.assessments.length === 0 ? 0 : commented(facts).length / facts.assessments.length;

const ofCompanies = ({ reports }: OwnerDirectives) =>
  reports.flatMap(({ evidence, general }) => [...evidence, ...general].slice(0, 1));

const evidence = (facts: Goals) => commented(facts).flatMap(({ text }) => text ?? []);

export default defineLadder({
  question: '5.3.3',
  title: 'Årsredovisningar med kommentar för varje mål på alla nivåer',
  looksFor: [
    'Årsredovisningen: om varje mål har en kommentar.',
    'Nämndernas och bolagens redovisningar: om de kommenterar målen.',
  ],
  doesNotCount: ['En siffra eller färg utan kommentar.', 'Budgetar och planer.'],
  examples: {
    counts: [
      'Mål: Trygghet. Målet är delvis uppfyllt, eftersom fler känner sig trygga men färre anmäler brott.',
    ],
    doesNotCount: ['Trygghet: grön'],
  },
  topic: annualReportTopic,
  uses: { goals, ownerDirectives },
  nothing: 'Inga kommentarer till mål visas',
  none: 'Ingen årsredovisning med kommentarer till målen visas.',
  steps: [
    {
      title: 'Något mål kommenteras.',
      share: 0.25,
      when: ({ goals }) => [...evidence(goals), ...tellingOf(goals).flatMap(({ told }) => told.slice(0, 1))],
      says: ({ goals }) =>
        goals.report && goals.assessments.length > 0
          ? `I ”${goals.report.title}” kommenteras ${commented(goals).length} av ${goals.assessments.length} mål.`
          : 'Mål kommenteras i redovisningarna.',
      lacks: 'Kommentarer till målen.',
    },
    {
      title: 'Minst hälften av målen kommenteras i årsredovisningen.',
      share: 0.5,
      when: ({ goals }) => (share(goals) >= MOST ? evidence(goals) : []),
      says: '',
      lacks: 'Att minst hälften av målen kommenteras i årsredovisningen.',
    },
    {
      title: 'Flera nämnder kommenterar målen, utan luckor.',
      share: 0.75,
      when: ({ goals }) =>
        tellingOf(goals).length >= SEVERAL && gaps(goals).length === 0
          ? tellingOf(goals).flatMap(({ told }) => told.slice(0, 1))
          : [],
      says: ({ goals }) => `${tellingOf(goals).length} nämnder kommenterar målen.`,
      lacks: 'Att nämnderna kommenterar målen utan luckor.',
    },
    {
      title: 'Alla mål kommenteras, på alla nivåer.',
      share: 1,
      when: ({ goals, ownerDirectives }) =>
        share(goals) === 1 && silentOf(goals).length === 0 ? ofCompanies(ownerDirectives) : [],
      says: ({ ownerDirectives }) =>
        `Även bolagen tar upp målen (${inRow(ownerDirectives.reports.slice(0, 2).map(({ title }) => `”${title}”`))}).`,
      lacks: 'Att alla mål kommenteras i årsredovisningen, hos alla nämnder och hos bolagen.',
    },
  ],
});
