import type { Block, Document } from '../../model/document.ts';
import type { OcrPage, OcrWord } from '../../model/ocr.ts';
import { blocksOf } from '../pdf/blocks.ts';
import { describedPaper } from '../pdf/described.ts';
import { stateOf } from '../pdf/state.ts';
import { engine } from './engine.ts';
import { layoutsOf } from './layout.ts';

/**
 * A document with what OCR read of its unread pages. What it is and what it is called is asked anew, since a scan said nothing.
 *
 * @param why Swedish clause: why there is nothing of the unread pages that are not among `pages`; null where that is not said
 */
export function withOcr(document: Document, pages: readonly OcrPage[], why: string | null): Document {
  const missing = document.unreadPages ?? [];
  const known = new Map(pages.map((page) => [page.page, page]));
  const read = pages.filter(({ page, fault }) => fault === null && missing.includes(page));
  const unread = missing.filter((page) => !read.includes(known.get(page)!));
  const faults = new Map(unread.map((page) => [page, known.get(page)?.fault ?? why]));
  const { unreadPages: _, ...rest } = document;
  const blocks = [...document.blocks, ...blocksFrom(read)].sort((a, b) => a.page! - b.page!);
  const isRead = read.some(({ words }) => words.length > 0);
  const seen = document.readTo ?? document.pages ?? 0;
  return {
    ...rest,
    ...(isRead && describedPaper(document.url, blocks, document.title)),
    ...stateOf({
      all: document.pages ?? 0,
      seen,
      unread: faults,
      ocr: read.length,
      empty: blocks.length === 0,
    }),
    ...(unread.length > 0 && { unreadPages: unread }),
    ...(isRead && { ocr: { engine, pages: read.map(({ page }) => page) } }),
    blocks,
  };
}

function blocksFrom(pages: readonly OcrPage[]): Block[] {
  const words = new Map(pages.map((page) => [page.page, page.words]));
  return blocksOf(layoutsOf(pages), new Map()).map((block) => ({
    ...block,
    sureness: surenessOf(block, words.get(block.page!)!),
  }));
}

/** How sure each word of a block is: a run of its text is the words that stand within the run's rectangle. */
function surenessOf({ text, runs }: Block, words: readonly OcrWord[]): NonNullable<Block['sureness']> {
  return runs.flatMap(({ start, end, rectangle }) => {
    const there = words.filter((word) => isWithin(word.rectangle, rectangle));
    const least = there.length === 0 ? 0 : Math.min(...there.map(({ confidence }) => confidence));
    const spans = [...text.slice(start, end).matchAll(/\S+/g)];
    const sure = (said: string, at: number) =>
      there.length === spans.length ? there[at] : there.find((word) => word.text === said);
    return spans.map(({ 0: said, index }, at) => ({
      start: start + index,
      end: start + index + said.length,
      confidence: sure(said, at)?.confidence ?? least,
    }));
  });
}

/** How far a word may stand out of its line's rectangle, in points: rectangles are rounded. */
const ROUNDING = 0.3;

const isWithin = (word: OcrWord['rectangle'], line: OcrWord['rectangle']): boolean =>
  word.x >= line.x - ROUNDING &&
  word.y >= line.y - ROUNDING &&
  word.x + word.width <= line.x + line.width + ROUNDING &&
  word.y + word.height <= line.y + line.height + ROUNDING;
