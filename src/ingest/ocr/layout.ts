import type { OcrPage, OcrWord } from '../../model/ocr.ts';
import { type PageLayout, setColumns } from '../pdf/layout.ts';
import type { Piece } from '../pdf/pieces.ts';
import { segmentsOf } from '../pdf/segments.ts';

/** Letters whose heights differ by so much may be of one size: a line without tall letters measures less. */
const ALIKE = 0.14;

/** Mean confidence below which a line is none: a logo, a signature, the edge of a stamp. Its room stays empty. */
const NONSENSE = 50;

/** Signs that the language data does not know: what a bullet is read as, and what a paragraph sign is. */
const BULLET = /^[+»*¢©®¤°«•·]{1,2}$/;
const ROUND = /^(?:eo?|o|0|O|s|-)$/;
const SECTION = /^[$&]$/;
const EIGHT = /^[8$&]$/;

/** What the first page's number is read as, where it is counted: `Sida 1 (4)`. */
const STROKE = /^[Il|]$/;
const PAGE = /^sid(?:a|nr)?\.?$/i;
const PAGES = /^\(\d{1,4}\)$/;

/** Room between a bullet and its item, in parts of the size. */
const LEAD = 0.8;

/** Pages that OCR read, laid out as others are; sizes are one scale over all of them. */
export function layoutsOf(pages: readonly OcrPage[]): PageLayout[] {
  const body = bodyOf(pages.flatMap(({ words }) => words));
  return pages.map(({ page, height, words }) => {
    const columns = setColumns(segmentsOf(piecesOf(words, body)), false);
    const letters = words.reduce((sum, { text }) => sum + text.length, 0);
    return { page, height, columns, links: [], letters };
  });
}

/** Size that most letters have. */
function bodyOf(words: readonly OcrWord[]): number {
  const sorted = words.toSorted((a, b) => a.size - b.size);
  const half = words.reduce((sum, { text }) => sum + text.length, 0) / 2;
  let letters = 0;
  for (const { text, size } of sorted) {
    letters += text.length;
    if (letters >= half) return size;
  }
  return 11;
}

function piecesOf(page: readonly OcrWord[], body: number): Piece[] {
  return linesOf(page).flatMap((words) =>
    words.map((word, at) => {
      const size = sizeOf(word.size, body);
      const next = words[at + 1];
      return {
        // Two words are never one, however near they stand.
        text: `${spelled(words, at, size)} `,
        x: word.x,
        y: word.y,
        width: next && next.x > word.x ? Math.min(word.width, next.x - word.x) : word.width,
        size,
        bold: false,
        turn: 0,
        rectangle: word.rectangle,
        mark: null,
      };
    }),
  );
}

function linesOf(words: readonly OcrWord[]): OcrWord[][] {
  const lines = new Map<number, OcrWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  return [...lines.values()].filter((line) => confidenceOf(line) >= NONSENSE);
}

/** Mean confidence of words by their length; 0 of none. */
export function confidenceOf(words: readonly Pick<OcrWord, 'text' | 'confidence'>[]): number {
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, length);
}

/** Sizes near that of the running text are that one; others are rounded, so that one heading's lines are alike. */
const sizeOf = (size: number, body: number): number =>
  Math.abs(size - body) <= body * ALIKE ? body : Math.max(1, Math.round(size / 2) * 2);

function spelled(words: readonly OcrWord[], at: number, size: number): string {
  const { text, x, width } = words[at]!;
  const [before, next, after] = [words[at - 1], words[at + 1], words[at + 2]];
  const counted = PAGE.test(before?.text ?? '') || PAGES.test(next?.text ?? '');
  if (counted && STROKE.test(text)) return '1';
  if (!next) return text;
  const number = /^\d{1,4}[.,:;]?$/.test(next.text);
  if (number && SECTION.test(text)) return '§';
  const dated = before ? /^\d{4}-\d{2}-\d{2},?$/.test(before.text) : /^\p{Lu}/u.test(after?.text ?? '');
  if (number && dated && EIGHT.test(text)) return '§';
  if (before) return text;
  return BULLET.test(text) || (ROUND.test(text) && next.x - x - width > LEAD * size) ? '•' : text;
}
