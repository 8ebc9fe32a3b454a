import type { ReadDocument } from '../model/corpus.ts';
import type { Block, Markup } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Locator } from '../model/locator.ts';
import { describeQuote } from '../text/quote.ts';

/** Longest quotation, in UTF-16 units: a sentence or two; longer passages are cut at a word. */
const LONGEST = 400;

/**
 * Quotes `block.text.slice(start, end)`; the whole block by default.
 *
 * @param shows what the quotation shows: a Swedish phrase
 */
export function evidenceFrom(
  document: ReadDocument,
  block: Block,
  shows: string,
  start = 0,
  end = block.text.length,
): Evidence {
  const locator = locate(document, block, start, cutAtWord(block.text, start, end));
  return evidence(document, locator, shows);
}

/**
 * Quotes what a page's markup says of the whole page: a line of its source.
 *
 * @param shows what it shows: a Swedish phrase
 */
export function evidenceOfMarkup(document: ReadDocument, markup: Markup, shows: string): Evidence {
  const { source, selector } = markup;
  const quote = { exact: source, prefix: '', suffix: '' };
  return evidence(document, { type: 'markup', quote, selector }, shows);
}

function evidence(document: ReadDocument, locator: Locator, shows: string): Evidence {
  const { finalUrl, fetchedAt, sha256, archive } = document.resource;
  return {
    url: document.url,
    finalUrl,
    fetchedAt,
    sha256,
    archive,
    title: document.title,
    locator,
    quote: locator.quote.exact,
    shows,
  };
}

function cutAtWord(text: string, start: number, end: number): number {
  if (end - start <= LONGEST) return end;
  const space = text.lastIndexOf(' ', start + LONGEST);
  return space > start ? space : start + LONGEST;
}

function locate(document: ReadDocument, block: Block, start: number, end: number): Locator {
  const { text, offset } = surroundings(document, block);
  const quote = describeQuote(text, offset + start, offset + end);
  if (block.page === null) return { type: 'html', quote, selector: block.selector ?? 'body' };
  const rectangles = block.runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => run.rectangle);
  return { type: 'pdf', quote, page: block.page, rectangles };
}

/** The text in which a quotation must be unique enough: the page of a PDF, the whole of an HTML document. */
function surroundings(document: ReadDocument, block: Block): { text: string; offset: number } {
  const blocks = document.blocks.filter((other) => other.page === block.page);
  const at = blocks.indexOf(block);
  const before = blocks.slice(0, at).reduce((length, other) => length + other.text.length + 1, 0);
  return { text: blocks.map((other) => other.text).join('\n'), offset: before };
}
