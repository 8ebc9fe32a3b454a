import type { Evidence } from '../model/evidence.ts';
import type { Review, ReviewedLine, Standing } from '../sheet/review.ts';
import { outcomeNames } from '../sheet/words.ts';
import { liveLink } from '../text/live-link.ts';
import { type Cell, csvOf } from './csv.ts';
import { stageWord } from './report.ts';

/** What has come of a line, before a reader. */
export const standingNames: Record<Standing, string> = {
  undecided: 'Inte granskad',
  decided: 'Granskad av en',
  agreed: 'Ense',
  differ: 'Olika',
  joint: 'Gemensamt beslut',
};

/** A column of the score sheet: its heading, and what a line has in it. */
interface Column {
  heading: string;
  cell(line: ReviewedLine): Cell;
}

/** What every row of the score sheet says; the points stand in columns of their own, so that they can be added up. */
export const scoreColumns: readonly Column[] = [
  { heading: 'Område', cell: ({ draft }) => draft.area },
  { heading: 'Delområde', cell: ({ draft }) => draft.subArea },
  { heading: 'Fråga', cell: ({ draft }) => draft.id },
  { heading: 'Text', cell: ({ draft }) => draft.text },
  { heading: 'Läge', cell: ({ standing }) => standingNames[standing] },
  { heading: 'Utkastets utfall', cell: ({ draft }) => outcomeNames[draft.outcome] },
  { heading: 'Utkastet, säkra', cell: ({ draft }) => draft.points[0] },
  { heading: 'Utkastet, möjliga', cell: ({ draft }) => draft.points[1] },
  { heading: 'Säkra', cell: ({ points }) => points[0] },
  { heading: 'Möjliga', cell: ({ points }) => points[1] },
  { heading: 'Högst', cell: ({ max }) => max },
  { heading: 'Beslutat av', cell: ({ decisions }) => decisions.map(({ actor }) => actor.name).join(', ') },
  { heading: 'Skäl', cell: ({ reason }) => reason },
  { heading: 'Antal belägg', cell: (line) => quotationsOf(line).length },
  { heading: 'Första belägget', cell: (line) => quotationsOf(line)[0]?.evidence.finalUrl ?? null },
  { heading: 'Täckning', cell: ({ draft }) => draft.coverage?.summary ?? null },
];

export interface Quotation {
  evidence: Evidence;
  /** Name of the file that an evaluator handed in; null for what was fetched. */
  fileName: string | null;
  /** Who added it; null for the draft's own. */
  addedBy: string | null;
}

/** Every quotation that a line rests on: the draft's, then what evaluators added. */
export const quotationsOf = ({ draft, added }: ReviewedLine): Quotation[] => [
  ...draft.evidence.map((evidence) => ({ evidence, fileName: null, addedBy: null })),
  ...added.flatMap(({ actor, event }) =>
    event.added.kind === 'quotation'
      ? [{ evidence: event.added.evidence, fileName: event.added.fileName, addedBy: actor.name }]
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
