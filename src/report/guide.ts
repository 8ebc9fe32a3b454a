import type { Review } from '../sheet/review.ts';
import { type ReviewedQuestion, reviewGuide } from '../sheet/review-guide.ts';
import { groupNames, pointsText } from '../sheet/words.ts';
import { docxOf } from './docx.ts';
import { Notes, noteLine } from './notes.ts';
import { type Block, bold, heading, lead, type Paper, paragraph, plain, said } from './paper.ts';
import { municipalityName, type ReportOptions, stageWord } from './report.ts';

/** Lines by hand under each question. */
const NOTES_LINES = 4;

/** The interview guide of a review, to be printed and written on. */
export function guidePaper(review: Review, { today }: ReportOptions): Paper {
  const { sheet } = review;
  const guide = reviewGuide(review);
  const notes = new Notes();
  const count = guide.reduce((sum, { questions }) => sum + questions.length, 0);
  const name = municipalityName(sheet);
  const blocks = guide.flatMap(({ group, questions }): Block[] => [
    heading(1, `${groupNames[group]} (${questions.length})`),
    ...questions.flatMap((question) => questionBlocks(question, notes)),
  ]);
  return {
    title: name,
    subtitle: `Intervjuguide, ${sheet.instrument.name}`,
    facts: [
      ['Kommun', name],
      ['Instrument', `${sheet.instrument.name}, version ${sheet.instrument.version}`],
      ['Läge', stageWord(review)],
      ['Datum', today],
      ['Frågor', `${count} av ${sheet.questions.length} ska ställas`],
      ['Reglernas version', sheet.rules],
    ],
    caveat: null,
    header: `${name} · Intervjuguide · ${sheet.instrument.name}`,
    footer: `${stageWord(review)} ${today} · Regler ${sheet.rules}`,
    date: today,
    contents: true,
    blocks: blocks.length > 0 ? blocks : [said('Ingen fråga är öppen, och ingen ska ställas.')],
    notes: notes.all.map(noteLine),
  };
}

function questionBlocks({ id, text, points, max, interview, line }: ReviewedQuestion, notes: Notes): Block[] {
  return [
    heading(3, `${id} ${interview.question}`),
    paragraph(bold('Gäller: '), plain(`${text} (${pointsText(points, max)})`)),
    paragraph(bold('Känt: '), plain(interview.known), ...notes.of(line)),
    ...line.added.flatMap(({ event: { added } }) =>
      added.kind === 'interview'
        ? [lead(`Sagt i intervju ${added.date}, ${groupNames[added.group].toLowerCase()}:`), said(added.note)]
        : [],
    ),
    { type: 'room', lines: NOTES_LINES, label: 'Anteckningar' },
  ];
}

/** The interview guide as a Word document. */
export const guideDocx = (review: Review, options: ReportOptions): Promise<Uint8Array> =>
  docxOf(guidePaper(review, options));
