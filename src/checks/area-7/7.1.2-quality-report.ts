import type { Publication } from '../../facts/publications.ts';
import { qualityReports } from '../../facts/quality/reports.ts';
import { qualityTopic } from '../../facts/quality/topic.ts';
import { defineLadder } from '../ladder.ts';
import { inRow } from '../named-policies.ts';

/** Years back that the newest report may be of. */
const CURRENT_YEARS = 2;

const evidenceOf = (reports: readonly Publication[]) => reports.map(({ evidence }) => evidence);

const yearsOf = (reports: readonly Publication[]): number[] =>
  [...new Set(reports.flatMap(({ year }) => year ?? []))].sort();

const isCurrent = (reports: readonly Publication[], at: string): boolean =>
  Number(at.slice(0, 4)) - (yearsOf(reports).at(-1) ?? 0) <= CURRENT_YEARS;

export default defineLadder({
  question: '7.1.2',
  title: 'Kvalitetsredovisning för hela kommunen',
  looksFor: [
    'Kvalitetsredovisning, kvalitetsbokslut eller kvalitetsberättelse för hela kommunen, och för vilka år.',
  ],
  doesNotCount: [
    'Patientsäkerhets- och kvalitetsberättelser för en verksamhet ger bara ett första steg.',
    'Granskningar av kvaliteten, och vattnets och luftens kvalitet.',
  ],
  examples: {
    counts: ['Kvalitetsredovisning 2014 för kommunens verksamheter'],
    doesNotCount: ['Kvalitetsredovisning 2014, Ängskolan'],
  },
  topic: qualityTopic,
  uses: { qualityReports },
  nothing: 'Ingen kvalitetsredovisning visas',
  none: 'Ingen kvalitetsredovisning hittades.',
  steps: [
    {
      title: 'Enskilda verksamheter redovisar sin kvalitet.',
      share: 0.2,
      when: ({ qualityReports: { whole, narrow } }) => evidenceOf([...whole, ...narrow]),
      says: ({ qualityReports: { whole, narrow } }) =>
        whole.length > 0
          ? ''
          : `Enskilda verksamheter redovisar sin kvalitet: ${inRow(narrow.slice(0, 3).map(({ title }) => `”${title}”`))}.`,
      lacks: 'En kvalitetsredovisning.',
    },
    {
      title: 'Det finns en redovisning för hela kommunen.',
      share: 0.6,
      when: ({ qualityReports: { whole } }) => evidenceOf(whole),
      says: ({ qualityReports: { whole } }) => `För hela kommunen: ”${whole[0]!.title}”.`,
      lacks: 'En kvalitetsredovisning för hela kommunen.',
    },
    {
      title: 'Den är aktuell.',
      share: 0.8,
      when: ({ qualityReports: { whole } }, { at }) => (isCurrent(whole, at) ? evidenceOf(whole) : []),
      says: '',
      lacks: 'En redovisning för något av de två senaste åren.',
    },
    {
      title: 'Den görs återkommande.',
      share: 1,
      when: ({ qualityReports: { whole } }) => (yearsOf(whole).length > 1 ? evidenceOf(whole) : []),
      says: ({ qualityReports: { whole } }) =>
        `Redovisningar finns för ${inRow(yearsOf(whole).map(String))}.`,
      lacks: 'Redovisningar för flera år.',
    },
  ],
});
