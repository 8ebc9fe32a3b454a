import type { Evidence } from '../model/evidence.ts';
import type { EntryOf, ReviewedLine } from '../sheet/review.ts';
import { groupNames, ocrText } from '../sheet/words.ts';
import { pageInWords, tableInWords } from '../text/where.ts';
import { address, type Column, type Inline, type Line, plain } from './paper.ts';

/** One piece of evidence with the number that the report gives it. */
export interface Note {
  /** 1-based, in the order in which the report refers to them. */
  number: number;
  question: string;
  evidence: Evidence | null;
  /** What an evaluator added; null where the draft found it. */
  added: EntryOf<'evidence'> | null;
}

/** Deals out numbers as a report is written: a piece is numbered where it is first referred to, and referred to once. */
export class Notes {
  readonly all: Note[] = [];

  /** References to everything that speaks for a line, to be put where the line is written. */
  of({ draft, added }: ReviewedLine): Inline[] {
    const drafted = draft.evidence.map((evidence) => this.number(draft.id, evidence, null));
    const later = added.map((entry) => {
      const piece = entry.event.added;
      return this.number(draft.id, piece.kind === 'quotation' ? piece.evidence : null, entry);
    });
    return [...drafted, ...later].map((note) => ({ note }));
  }

  private number(question: string, evidence: Evidence | null, added: Note['added']): number {
    const number = this.all.length + 1;
    this.all.push({ number, question, evidence, added });
    return number;
  }
}

const LONGEST_QUOTE = 240;

/** The beginning of a quotation, for a note; the list of evidence has all of it. */
const shortened = (quote: string): string =>
  quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')} …` : quote;

/** What stands at the foot of the page. */
export function noteLine(note: Note): Line {
  const { evidence } = note;
  if (!evidence) return [plain(`${spoken(note)}.`)];
  const quote = evidence.locator.type === 'markup' ? 'Sidans källkod' : `”${shortened(evidence.quote)}”`;
  return [
    plain(`${[quote, tableInWords(evidence.table)].filter(Boolean).join(' ')} ${sourceOf(note, evidence)}. `),
    ...whereOf(note, evidence),
    plain(fetched(evidence)),
  ];
}

export const noteColumns: readonly Column[] = [
  { name: 'Nr', width: 0.06, numbers: true },
  { name: 'Fråga', width: 0.1 },
  { name: 'Källa', width: 0.42 },
  { name: 'Citat', width: 0.42 },
];

/** A row of the list of evidence. */
export function noteRow(note: Note): Line[] {
  const { number, question, evidence } = note;
  const head: Line[] = [[plain(String(number))], [plain(question)]];
  if (!evidence) return [...head, [plain(spoken(note))], [plain('Anteckningen finns i arbetsmaterialet.')]];
  const source = [
    plain(`${sourceOf(note, evidence)}. `),
    ...whereOf(note, evidence),
    plain(fetched(evidence)),
  ];
  return [
    ...head,
    source,
    [plain([quoted(evidence), tableInWords(evidence.table)].filter(Boolean).join(' '))],
  ];
}

/** A line of source is no quotation of words. */
const quoted = ({ locator, quote }: Evidence): string => (locator.type === 'markup' ? quote : `”${quote}”`);

/** What was said stays in the working material: a report names the group and the day, not what somebody answered. */
function spoken({ added }: Note): string {
  const piece = added?.event.added;
  if (piece?.kind !== 'interview') throw new Error('a note without evidence is an interview');
  return `Intervju, ${groupNames[piece.group].toLowerCase()}, ${piece.date}`;
}

const sourceOf = ({ added }: Note, { title, locator, ocr }: Evidence): string => {
  const page = locator.type === 'pdf' ? `, ${pageInWords(locator)}` : '';
  const read = ocr ? `, ${ocrText(ocr)}` : '';
  const by = added ? `, tillagt av ${added.actor.name}` : '';
  return `${title}${page}${read}${by}`;
};

/** The address, or the name of the file that was uploaded. */
function whereOf({ added }: Note, { finalUrl }: Evidence): Line {
  const piece = added?.event.added;
  const file = piece?.kind === 'quotation' ? piece.fileName : null;
  return [file === null ? address(finalUrl) : plain(`Fil: ${file}`)];
}

const fetched = ({ fetchedAt }: Evidence): string => `, hämtad ${fetchedAt.slice(0, 10)}.`;
