import type { Evidence } from '../model/evidence.ts';
import type { Review, ReviewedLine } from '../sheet/review.ts';
import { outcomeNames, standingNames } from '../sheet/words.ts';
import { liveLink } from '../text/live-link.ts';
import { type Cell, csvOf } from './csv.ts';
import { stageWord } from './report.ts';

/** A column of the score sheet: its heading, and what a line has in it. */
interface Column {
  heading: string;
  /** Letters that it is wide in a workbook. */
  width: number;
  /** Whether it holds points. */
  points?: true;
  cell(line: ReviewedLine): Cell;
}

/** What every row of the score sheet says; the points stand in columns of their own, so that they can be added up. */
export const scoreColumns: readonly Column[] = [
  { heading: 'Område', width: 8, cell: ({ draft }) => draft.area },
  { heading: 'Delområde', width: 10, cell: ({ draft }) => draft.subArea },
  { heading: 'Fråga', width: 8, cell: ({ draft }) => draft.id },
  { heading: 'Text', width: 60, cell: ({ draft }) => draft.text },
  { heading: 'Läge', width: 16, cell: ({ standing }) => standingNames[standing] },
  { heading: 'Utkastets utfall', width: 18, cell: ({ draft }) => outcomeNames[draft.outcome] },
  { heading: 'Utkastet, säkra', width: 10, points: true, cell: ({ draft }) => draft.points[0] },
  { heading: 'Utkastet, möjliga', width: 10, points: true, cell: ({ draft }) => draft.points[1] },
  { heading: 'Säkra', width: 10, points: true, cell: ({ points }) => points[0] },
  { heading: 'Möjliga', width: 10, points: true, cell: ({ points }) => points[1] },
  { heading: 'Högst', width: 10, points: true, cell: ({ max }) => max },
  {
    heading: 'Beslutat av',
    width: 20,
    cell: ({ decisions }) => decisions.map(({ actor }) => actor.name).join(', '),
  },
  { heading: 'Skäl', width: 70, cell: ({ reason }) => reason },
  { heading: 'Beslutets skäl', width: 40, cell: ({ decisions }) => reasonsOf(decisions) },
  { heading: 'Antal belägg', width: 9, cell: (line) => quotationsOf(line).length },
  { heading: 'Första belägget', width: 45, cell: (line) => firstSource(quotationsOf(line)) },
  { heading: 'Täckning', width: 60, cell: ({ draft }) => draft.coverage?.summary ?? null },
];

/** Why evaluators decided as they did, each reason once; the draft's reason is another thing. */
const reasonsOf = (decisions: ReviewedLine['decisions']): string =>
  [...new Set(decisions.flatMap(({ event }) => event.reason ?? []))].join('\n');

const firstSource = ([first]: readonly Quotation[]): string | null =>
  first ? (first.fileName ?? first.evidence.finalUrl) : null;

export interface Quotation {
  evidence: Evidence;
  /** Its place among the draft's evidence for the line, from 1, or the number of the entry that added it. */
  number: number;
  /** Name of the file that an evaluator handed in; null for what was fetched. */
  fileName: string | null;
  /** Who added it; null for the draft's own. */
  addedBy: string | null;
}

/** Every quotation that a line rests on: the draft's, then what evaluators added. */
export const quotationsOf = ({ draft, added }: ReviewedLine): Quotation[] => [
  ...draft.evidence.map((evidence, at) => ({ evidence, number: at + 1, fileName: null, addedBy: null })),
  ...added.flatMap(({ number, actor, event: { added } }) =>
    added.kind === 'quotation'
      ? [{ evidence: added.evidence, number, fileName: added.fileName, addedBy: actor.name }]
      : [],
  ),
];

/** Where a quotation can be looked up today; null for a file that was handed in. */
export const linkOf = ({ evidence, fileName }: Quotation): string | null =>
  fileName === null ? liveLink(evidence) : null;

/** What every sheet that leaves the house is marked with. */
export const marksOf = (review: Review): [string, string][] => {
  const { sheet } = review;
  return [
    ['Kommun', sheet.municipality.name],
    ['Status', stageWord(review)],
    ['Datum', sheet.date],
    ['Instrument', sheet.instrument.name],
    ['Instrumentets version', sheet.instrument.version],
    ['Regler', sheet.rules],
  ];
};

/** The score sheet as CSV: one row a question, each marked with what sheet it is of. */
export function scoreCsv(review: Review): string {
  const marks = marksOf(review);
  const head = [...marks.map(([name]) => name), ...scoreColumns.map(({ heading }) => heading)];
  const rows = review.lines.map((line) => [
    ...marks.map(([, value]) => value),
    ...scoreColumns.map(({ cell }) => cell(line)),
  ]);
  return csvOf([head, ...rows]);
}
