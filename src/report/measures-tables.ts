import { questionOf } from '../instruments/catalogue.ts';
import { finalVerbs, type Measures } from '../sheet/measures.ts';
import type { Share } from '../sheet/measures-statistics.ts';
import { outcomeNames } from '../sheet/words.ts';
import type { Cell } from './csv.ts';

/** The tables that the measures are handed out as: by question, by what the draft answered, and by evaluation. */
export const measureTables = ['fragor', 'svar', 'samstammighet'] as const;
export type MeasureTable = (typeof measureTables)[number];

/** Swedish: what an evaluator's word is called, as a heading. */
const verbNames = {
  accept: 'Godtagna',
  amend: 'Ändrade',
  reject: 'Avvisade',
  ask: 'Till intervju',
  not_applicable: 'Inte tillämpliga',
};

/** Rows with a heading first; shares are 0–1, times seconds. */
export const measureRows = (measures: Measures, table: MeasureTable): Cell[][] => tables[table](measures);

const tables: Record<MeasureTable, (measures: Measures) => Cell[][]> = {
  fragor: ({ questions }) => [
    [
      ...['Fråga', 'Text', 'Regler', 'Beslut', ...finalVerbs.map((verb) => verbNames[verb])],
      ...shareHeads('godtagna'),
      ...[
        'Avgjorda poäng',
        'Inom utkastets intervall',
        'Avstånd i poäng, medel',
        'Avstånd i poäng, medel av belopp',
      ],
      ...['Tider', 'Sekunder, undre kvartil', 'Sekunder, median', 'Sekunder, övre kvartil'],
    ],
    ...questions.map(({ question, rules, decided, verbs, accepted, distance, time }) => [
      ...[
        question,
        questionOf(question)?.text ?? null,
        rules,
        decided,
        ...finalVerbs.map((verb) => verbs[verb]),
      ],
      ...shareCells(accepted),
      ...[
        distance.within.of,
        distance.within.count,
        rounded(distance.meanSigned),
        rounded(distance.meanAbsolute),
      ],
      ...[time.n, ...(time.quartiles ?? [null, null, null]).map(rounded)],
    ]),
  ],
  svar: ({ calibration }) => [
    ['Utkastets svar', 'Godtagna', ...shareHeads('godtagna')],
    ...calibration.map(({ outcome, accepted }) => [
      outcomeNames[outcome],
      accepted.count,
      ...shareCells(accepted),
    ]),
  ],
  samstammighet: ({ agreements }) => [
    [
      'Utvärdering',
      'Kommun',
      'Första utvärderaren',
      'Andra utvärderaren',
      'Frågor',
      'Var för sig',
      'Samma',
      'Kappa',
      'Olika',
    ],
    ...agreements.map(({ evaluation, municipality, agreement }) => {
      const { evaluators, n, blind, observed, kappa, differences } = agreement;
      const names = evaluators.map(({ name }) => name);
      return [
        evaluation,
        municipality,
        ...names,
        n,
        blind,
        rounded(observed),
        rounded(kappa),
        differences.length,
      ];
    }),
  ],
};

const shareHeads = (what: string): string[] => [
  ...['Kunde godtas', `Andel ${what}`, `Andel ${what}, undre gräns 95 %`, `Andel ${what}, övre gräns 95 %`],
];

const shareCells = ({ of, share, interval }: Share): Cell[] => [
  ...[of, rounded(share), ...(interval ?? [null, null]).map(rounded)],
];

/** To the thousandth: more is not known. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000;
