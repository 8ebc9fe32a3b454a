import { decidedIn } from '../sheet/progress.ts';
import type { Review } from '../sheet/review.ts';
import { Notes, noteLine } from './notes.ts';
import { heading, type Paper } from './paper.ts';
import { totalText } from './prose.ts';
import { areaBlocks } from './report-area.ts';
import { evidenceBlocks, factsBlocks, overviewBlocks, replyBlocks, unsettledBlocks } from './report-back.ts';
import { introductionBlocks, summaryBlocks } from './report-front.ts';

export interface ReportOptions {
  /** ISO date that the report bears. */
  today: string;
}

export type Report = Paper;

export const stageWord = ({ stage }: Pick<Review, 'stage'>): 'Slutlig' | 'Utkast' =>
  stage === 'final' ? 'Slutlig' : 'Utkast';

/** "Sollentuna kommun"; a site that belongs to no known municipality keeps its own name. */
export const municipalityName = ({ municipality: { name, code } }: Review['sheet']): string =>
  code === null || /kommun$/i.test(name) ? name : `${name} kommun`;

/** The report of a review. Everything in it is drafted by rules from the lines, or written by the evaluators. */
export function reportOf(review: Review, { today }: ReportOptions): Report {
  const { sheet } = review;
  const { instrument } = sheet;
  const name = municipalityName(sheet);
  const word = stageWord(review);
  const notes = new Notes();
  const blocks = [
    ...introductionBlocks(review),
    ...summaryBlocks(review),
    heading(1, '3 Genomgång område för område'),
    ...sheet.areas.flatMap((area) => areaBlocks(review, area, notes)),
    ...overviewBlocks(review),
    ...factsBlocks(review),
    ...replyBlocks(review),
    ...unsettledBlocks(review),
    // Last, so that every number has been given out.
    ...evidenceBlocks(notes),
  ];
  return {
    title: name,
    subtitle: `Utvärdering enligt ${instrument.name}`,
    facts: [
      ['Kommun', name],
      ['Instrument', `${instrument.name}, version ${instrument.version}`],
      ['Läge', word],
      ['Datum', today],
      ['Underlaget gäller', sheet.date],
      ['Poäng', totalText(review.totals, instrument)],
      ['Reglernas version', sheet.rules],
      ['Granskat', reviewedText(review)],
    ],
    caveat:
      word === 'Utkast'
        ? 'Det här är ett utkast. Poäng och texter kan ändras tills utvärderingen är slutlig.'
        : null,
    header: `${name} · ${instrument.name} · ${word}`,
    footer: `${word} ${today} · Regler ${sheet.rules}`,
    date: today,
    contents: true,
    blocks,
    notes: notes.all.map(noteLine),
  };
}

function reviewedText({ lines }: Review): string {
  return `${decidedIn(lines)} av ${lines.length} frågor är bedömda av utvärderarna`;
}
