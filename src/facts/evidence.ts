import type { ReadDocument } from '../model/corpus.ts';
import type { Block, Document, Markup } from '../model/document.ts';
import type { Evidence, TableContext } from '../model/evidence.ts';
import type { Locator } from '../model/locator.ts';
import { normalise } from '../text/normalise.ts';
import { describeQuote, locateQuotes } from '../text/quote.ts';

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
  const to = cutAtWord(block.text, start, end);
  return {
    ...evidence(document, locate(document, block, start, to), shows, tableOf(block, start, to)),
    ...ocrOf(document, block, start, to),
  };
}

/** How sure OCR was of the quoted words, by their length; nothing where they were text. */
function ocrOf(
  { ocr }: ReadDocument,
  { sureness }: Block,
  start: number,
  end: number,
): Pick<Evidence, 'ocr'> {
  const words = sureness?.filter((word) => word.start < end && word.end > start) ?? [];
  if (!ocr || words.length === 0) return {};
  const length = words.reduce((sum, word) => sum + word.end - word.start, 0);
  const sum = words.reduce((sum, word) => sum + (word.end - word.start) * word.confidence, 0);
  return { ocr: { confidence: Math.floor(sum / length), engine: ocr.engine } };
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
    const there = surroundings(document, page);
    return occurrences(there.text, words).map((found) => placeIn(there, found));
  });
  const place =
    places.find(({ quoted }) => quoted.every(({ block }) => block.region === 'main')) ?? places[0];
  const locator = place && locatorAt(document, place);
  return locator ? evidence(document, locator, shows, headsAt(place)) : null;
}

/** Longest text of a cell beside a quotation, in UTF-16 units. */
const LONGEST_CELL = 200;

/** The heads over a stretch of a table's row; null where the block is none, or nothing heads it. */
export function tableOf(block: Block, start: number, end: number): TableContext | null {
  const { kind, cells, rowHead, text } = block;
  const touched = kind === 'table_row' ? cells.filter((cell) => cell.start < end && cell.end > start) : [];
  if (touched.length === 0 || (!rowHead && touched.every(({ heading }) => !heading))) return null;
  const columns = touched.map((cell) => {
    const to = cutAtWord(text, cell.start, cell.end, LONGEST_CELL);
    return { heading: cell.heading || null, text: text.slice(cell.start, to) + (to < cell.end ? ' …' : '') };
  });
  return { row: rowHead ?? null, columns };
}

/** The heads over words of one row; words of several blocks have none in common. */
const headsAt = ({ start, end, quoted }: Place): TableContext | null => {
  const [only, ...others] = quoted;
  return only && others.length === 0 ? tableOf(only.block, start - only.from, end - only.from) : null;
};

/** The heads over a quotation's words in a document that is read again, for each place where they stand with their context. */
export function tablesAt({ blocks }: Pick<Document, 'blocks'>, locator: Locator): (TableContext | null)[] {
  const there = locator.type === 'pdf' ? surroundings({ blocks }, locator.page) : joined(blocks);
  return locateQuotes(there.text, locator.quote).map((found) => headsAt(placeIn(there, found)));
}

/** A block, and from where to where it stands in the text around it. */
interface Placed {
  block: Block;
  from: number;
  to: number;
}

/** Blocks as one text. */
interface Joined {
  text: string;
  placed: readonly Placed[];
}

interface Place {
  text: string;
  start: number;
  end: number;
  quoted: readonly Placed[];
}

function joined(blocks: readonly Block[]): Joined {
  let from = 0;
  const placed = blocks.map((block) => {
    const to = from + block.text.length;
    const one = { block, from, to };
    from = to + 1;
    return one;
  });
  return { text: blocks.map(({ text }) => text).join('\n'), placed };
}

/** The text in which a quotation must be unique enough: the page of a PDF, the whole of an HTML document. */
const surroundings = ({ blocks }: Pick<Document, 'blocks'>, page: number | null): Joined =>
  joined(blocks.filter((block) => block.page === page));

const placeIn = ({ text, placed }: Joined, { start, end }: { start: number; end: number }): Place => ({
  text,
  start,
  end,
  quoted: placed.filter(({ from, to }) => from < end && to > start),
});

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

function locatorAt(document: Quotable, { text, start, end, quoted }: Place): Locator | null {
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
  return rectangles.length === 0 ? null : { ...onPage(document, first.page), quote, rectangles };
}

function onPage(document: Pick<Document, 'pageLabels'>, page: number) {
  const label = printedLabel(document, page);
  return { type: 'pdf' as const, page, ...(label && { label }) };
}

/** What a page is called in print, where that is not its number in the file. */
export function printedLabel({ pageLabels }: Pick<Document, 'pageLabels'>, page: number): string | undefined {
  const label = pageLabels?.[page - 1];
  return label && label !== String(page) ? label : undefined;
}

function evidence(
  document: Quotable,
  locator: Locator,
  shows: string,
  table: TableContext | null = null,
): Evidence {
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
    ...(table && { table }),
  };
}

function cutAtWord(text: string, start: number, end: number, longest = LONGEST): number {
  if (end - start <= longest) return end;
  const space = text.lastIndexOf(' ', start + longest);
  return space > start ? space : start + longest;
}

function locate(document: ReadDocument, block: Block, start: number, end: number): Locator {
  const { text, placed } = surroundings(document, block.page);
  const { from } = placed.find((one) => one.block === block)!;
  const quote = describeQuote(text, from + start, from + end);
  if (block.page === null) return { type: 'html', quote, selector: block.selector ?? 'body' };
  const rectangles = block.runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => run.rectangle);
  return { ...onPage(document, block.page), quote, rectangles };
}
