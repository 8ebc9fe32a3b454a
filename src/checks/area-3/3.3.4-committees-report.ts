import { annualReportTopic } from '../../facts/annual-reports/topic.ts';
import { type CommitteeReport, type Goals, goals, silentOf, tellingOf } from '../../facts/goals/index.ts';
import { defineLadder } from '../ladder.ts';
import { inRow } from '../named-policies.ts';

const gaps = ({ reported }: Goals): CommitteeReport[] => reported.filter(({ empty }) => empty.length > 0);
const excused = ({ reported }: Goals): CommitteeReport[] =>
  reported.filter(({ excused }) => excused.length > 0);

/** Committees from which one can speak of them all. */
const SEVERAL = 3;

/** Every goal is told or explained: no goal stands empty, and committees say something of all. */
const isWhole = (facts: Goals): boolean =>
  silentOf(facts).length === 0 && gaps(facts).every(({ excused, empty }) => excused.length >= empty.length);

const evidence = (reports: readonly CommitteeReport[]) => reports.flatMap(({ told }) => told.slice(0, 1));
const empties = (reports: readonly CommitteeReport[]) => reports.flatMap(({ empty }) => empty.slice(0, 1));

const emptied = (facts: Goals): number => gaps(facts).reduce((sum, { empty }) => sum + empty.length, 0);

const names = (reports: readonly CommitteeReport[]): string =>
  inRow(reports.slice(0, 6).map(({ committee }) => committee));

export default defineLadder({
  question: '3.3.4',
  title: 'Varje nämnd redovisar målen, eller förklarar undantag',
  looksFor: [
    'Nämndernas avsnitt i årsredovisning och delårsrapporter, och nämndernas egna rapporter: vilka mål de redovisar.',
    'Mål som står utan redovisning, och förklaringar till det.',
  ],
  doesNotCount: ['Nämndernas ekonomi utan mål.', 'Planer och åtaganden utan utfall.'],
  examples: {
    counts: ['Socialnämnden. Mål: Trygghet. Andelen nöjda ökade.', 'Målet redovisas först i årsbokslutet.'],
    doesNotCount: ['Nämndens budget var 320 mnkr.'],
  },
  topic: annualReportTopic,
  uses: { goals },
  nothing: 'Ingen nämnd redovisar mål',
  none: 'Ingen nämnds redovisning av mål visas.',
  steps: [
    {
      title: 'Någon nämnd redovisar mål.',
      share: 0.3,
      when: ({ goals }) => [...empties(gaps(goals)), ...evidence(tellingOf(goals))],
      says: ({ goals }) =>
        [
          tellingOf(goals).length > 0 ? `Mål redovisas av ${names(tellingOf(goals))}.` : '',
          gaps(goals).length > 0
            ? `Mål står utan redovisning hos ${names(gaps(goals))} (${emptied(goals)} mål i ”${gaps(goals)[0]!.empty[0]!.title}”).`
            : '',
        ]
          .filter(Boolean)
          .join(' '),
      lacks: 'Att nämnderna redovisar målen.',
    },
    {
      title: 'Flera nämnder redovisar mål.',
      share: 0.6,
      when: ({ goals }) => (tellingOf(goals).length >= SEVERAL ? evidence(tellingOf(goals)) : []),
      says: '',
      lacks: 'Att flera nämnder redovisar målen.',
    },
    {
      title: 'Alla nämnder redovisar, och det som saknas förklaras.',
      share: 1,
      when: ({ goals }) =>
        isWhole(goals)
          ? [...evidence(tellingOf(goals)), ...excused(goals).flatMap(({ excused }) => excused)]
          : [],
      says: ({ goals }) =>
        excused(goals).length > 0 ? `Undantag förklaras av ${names(excused(goals))}.` : '',
      lacks: 'Att varje nämnd redovisar alla mål, eller att undantagen förklaras.',
    },
  ],
});
