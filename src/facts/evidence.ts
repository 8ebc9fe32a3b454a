import type { ReadDocument } from '../model/corpus.ts';
import type { Block, Markup } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Locator } from '../model/locator.ts';
import { normalise } from '../text/normalise.ts';
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

/** A document, and the resource that it was read from. */
type Quotable = Omit<ReadDocument, 'hostRole'>;

/**
 * Quotes words that a person gives, letter for letter as they stand in the document; only the white space between them, and a
 * word parted at the end of a line, may differ. Words in the page's own text go before the same words in its frame.
 *
 * @param shows what the quotation shows: a Swedish phrase
 * @returns null where they do not stand there: together on one page, in a PDF
 */
export function evidenceOfWords(document: Quotable, words: string, shows: string): Evidence | null {
  const pages = [...new Set(document.blocks.map(({ page }) => page))];
  const places = pages.flatMap((page) => {
    const blocks = placed(document.blocks.filter((block) => block.page === page));
    const text = blocks.map(({ block }) => block.text).join('\n');
    return occurrences(text, words).map(({ start, end }): Place => {
      const quoted = blocks.filter(({ from, to }) => from < end && to > start);
      return { text, start, end, quoted };
    });
  });
  const place =
    places.find(({ quoted }) => quoted.every(({ block }) => block.region === 'main')) ?? places[0];
  const locator = place && locatorAt(place);
  return locator ? evidence(document, locator, shows) : null;
}

/** A block, and from where to where it stands in the text around it. */
interface Placed {
  block: Block;
  from: number;
  to: number;
}

interface Place {
  text: string;
  start: number;
  end: number;
  quoted: readonly Placed[];
}

function placed(blocks: readonly Block[]): Placed[] {
  let from = 0;
  return blocks.map((block) => {
    const to = from + block.text.length;
    const one = { block, from, to };
    from = to + 1;
    return one;
  });
}

/** Where words stand in a text, white space left aside. */
function occurrences(text: string, words: string): { start: number; end: number }[] {
  const wanted = [words, words.replace(/[-\u2010\u00ad]\s*\n\s*/g, '')].map((given) =>
    normalise(given).replaceAll(/\s/g, ''),
  );
  const letters = text.replaceAll(/\s/g, '');
  const sought = wanted.find((given) => given !== '' && letters.includes(given));
  if (sought === undefined) return [];
  const places = [...text.matchAll(/\S+/g)].flatMap(({ 0: run, index }) =>
    Array.from({ length: run.length }, (_, at) => index + at),
  );
  const found: { start: number; end: number }[] = [];
  for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + sought.length)) {
    found.push({ start: places[at]!, end: places[at + sought.length - 1]! + 1 });
  }
  return found;
}

function locatorAt({ text, start, end, quoted }: Place): Locator | null {
  const quote = describeQuote(text, start, end);
  const [{ block: first }] = quoted as [Placed];
  if (first.page === null) {
    const selector = quoted.length === 1 ? (first.selector ?? 'body') : 'body';
    return { type: 'html', quote, selector };
  }
  const rectangles = quoted.flatMap(({ block, from }) =>
    block.runs
      .filter((run) => from + run.start < end && from + run.end > start)
      .map(({ rectangle }) => rectangle),
  );
  return rectangles.length === 0 ? null : { type: 'pdf', quote, page: first.page, rectangles };
}

function evidence(document: Quotable, locator: Locator, shows: string): Evidence {
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
