import {
  type Comparisons,
  comparisons,
  comparisonTopic,
  type PublishedComparison,
} from '../../facts/comparisons.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

/** Years after which results are old. */
const RECENT_YEARS = 3;

/** Kinds of comparison from which one may say that comparisons are published. */
const SEVERAL = 2;

export default defineLadder({
  question: '1.2.12',
  title: 'KKiK, medborgarundersökning och andra jämförelser med kommentar',
  looksFor: [
    'Kommunens egna resultat ur Kommunens kvalitet i korthet, medborgarundersökningen och andra jämförelser.',
    'Att kommunen säger något om resultaten.',
  ],
  doesNotCount: [
    'Sidor som bara förklarar vad undersökningen är.',
    'Nyheter om att en enkät pågår.',
    'Regioners undersökningar och medarbetarenkäter.',
  ],
  examples: {
    counts: ['Kommunens kvalitet i korthet 2019: bemötandet i telefon har blivit bättre.'],
    doesNotCount: ['Har du fått SCB:s enkät? Sista svarsdag är 3 november.'],
  },
  topic: comparisonTopic,
  uses: { comparisons },
  nothing: 'Inga jämförelser visas',
  none: 'Inga jämförelser med andra kommuner och ingen medborgarundersökning hittades.',
  steps: [
    {
      title: 'Kommunen berättar att den jämför sig',
      share: 0.15,
      when: ({ comparisons }) =>
        comparisons.published.flatMap(({ results, told }) => [...results, ...told].slice(0, 1)),
      says: ({ comparisons }) => `Kommunen berättar om ${names(comparisons.published)}.`,
      lacks: 'Jämförelser med andra kommuner, och invånarnas egen bedömning.',
    },
    {
      title: 'Resultat är publicerade',
      share: 0.4,
      when: ({ comparisons }) => withResults(comparisons).flatMap(({ results }) => results.slice(0, 1)),
      says: ({ comparisons }) => `Resultat finns ur ${names(withResults(comparisons))}.`,
      lacks: 'Kommunens egna resultat, inte bara vad undersökningen är.',
    },
    {
      title: `Aktuella resultat ur minst ${SEVERAL} slags jämförelser`,
      share: 0.7,
      when: ({ comparisons }, { at }) => {
        const recent = withResults(comparisons).filter((one) => isRecent(one, at));
        const several = withResults(comparisons).length >= SEVERAL && recent.length > 0;
        return several ? recent.flatMap(({ results }) => results.slice(0, 1)) : [];
      },
      says: ({ comparisons }) => `De senaste är från ${newest(comparisons)}.`,
      lacks: `Resultat ur minst ${SEVERAL} slags jämförelser, varav någon från de senaste tre åren.`,
    },
    {
      title: 'Resultaten kommenteras',
      share: 1,
      when: ({ comparisons }) => withResults(comparisons).flatMap(({ comments }) => comments.slice(0, 2)),
      says: 'Kommunen kommenterar resultaten.',
      lacks: 'Att kommunen kommenterar resultaten.',
    },
  ],
});

const withResults = ({ published }: Comparisons): PublishedComparison[] =>
  published.filter(({ results }) => results.length > 0);

const isRecent = ({ year }: PublishedComparison, at: string): boolean =>
  year !== null && Number(at.slice(0, 4)) - year <= RECENT_YEARS;

const newest = (facts: Comparisons): number => Math.max(...withResults(facts).map(({ year }) => year ?? 0));

const names = (published: readonly PublishedComparison[]): string =>
  list.format(published.map(({ kind }) => kind));
