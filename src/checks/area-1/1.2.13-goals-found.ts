import { type AnnualReports, annualReports, type Place, TELLING } from '../../facts/annual-reports/index.ts';
import { annualReportTopic } from '../../facts/annual-reports/topic.ts';
import { findabilityInWords } from '../../facts/findability.ts';
import { defineLadder } from '../ladder.ts';

/** Clicks from the start page that a visitor who does not know the way may be asked for. */
const FEW_CLICKS = 3;
const NEAR_CLICKS = 2;

export default defineLadder({
  question: '1.2.13',
  title: 'Måluppfyllelsen är lätt att hitta',
  looksFor: [
    'Sidor och dokument som säger hur det gick med de politiska målen.',
    'Hur många klick dit det är från startsidan, och vilka ord som leder dit.',
  ],
  doesNotCount: [
    'Sidor som bara räknar upp målen.',
    'Elevers måluppfyllelse i skolan, och mål för ett enskilt projekt.',
    'Budgeten, och sidan Årsredovisning utan något dokument.',
  ],
  examples: {
    counts: ['Åtta av tolv mål uppfylldes under året.', 'Så gick det med målen'],
    doesNotCount: ['Fullmäktige har beslutat om tolv mål.', 'Årsredovisningen beskriver måluppfyllelsen.'],
  },
  topic: annualReportTopic,
  uses: { annualReports },
  nothing: 'Ingen måluppfyllelse visas',
  none: 'Inget på webbplatsen säger hur det gick med de politiska målen.',
  steps: [
    {
      title: 'Måluppfyllelsen står någonstans på webbplatsen',
      share: 0.25,
      when: ({ annualReports }) => quotesOf(annualReports.places),
      says: ({ annualReports }) => `Måluppfyllelsen står i ”${annualReports.places[0]!.title}”.`,
      lacks: 'Att det går att läsa hur det gick med de politiska målen.',
    },
    {
      title: `Den nås med högst ${FEW_CLICKS} klick`,
      share: 0.5,
      when: ({ annualReports }) => quotesOf(near(annualReports, FEW_CLICKS)),
      says: ({ annualReports }) => whereabouts(near(annualReports, FEW_CLICKS)[0]!),
      lacks: `En väg på högst ${FEW_CLICKS} klick från startsidan.`,
    },
    {
      title: 'Orden som leder dit säger vad man hittar',
      share: 0.8,
      when: ({ annualReports }) => quotesOf(near(annualReports, FEW_CLICKS).filter(isTold)),
      says: ({ annualReports }) =>
        `Vägen dit heter ”${tellingWord(near(annualReports, FEW_CLICKS).find(isTold)!)}”.`,
      lacks: 'Ord i menyer och länkar som säger vad man hittar, till exempel Resultat eller Så gick det.',
    },
    {
      title: `Den nås direkt från startsidan eller med högst ${NEAR_CLICKS} klick under sådana ord`,
      share: 1,
      when: ({ annualReports }) => quotesOf(near(annualReports, NEAR_CLICKS).filter(isTold)),
      says: ({ annualReports }) => whereabouts(near(annualReports, NEAR_CLICKS).find(isTold)!),
      lacks: `En väg direkt i startsidans meny eller på högst ${NEAR_CLICKS} klick.`,
    },
  ],
});

const quotesOf = (places: readonly Place[]) => places.flatMap(({ met }) => met.slice(0, 1));

const near = ({ places }: AnnualReports, most: number): Place[] =>
  places.filter(({ findability: { clicks, menu } }) => menu !== null || (clicks !== null && clicks <= most));

const tellingWord = ({ words, findability: { menu } }: Place): string | undefined =>
  [menu ?? '', ...words].find((word) => TELLING.test(word) && !/årsredovisning|bokslut/iu.test(word));

const isTold = (place: Place): boolean => tellingWord(place) !== undefined;

const whereabouts = ({ title, findability }: Place): string =>
  `”${title}” nås ${findabilityInWords(findability)}.`;
