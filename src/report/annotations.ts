import type { Evidence } from '../model/evidence.ts';
import type { Locator } from '../model/locator.ts';
import type { Review } from '../sheet/review.ts';
import { pageInWords, tableInWords } from '../text/where.ts';
import { linkOf, type Quotation, quotationsOf } from './score-rows.ts';

/** PDF fragment identifiers, as the standard for annotations names them. */
const PDF_FRAGMENT = 'http://tools.ietf.org/rfc/rfc3778';

/**
 * The evidence as W3C Web Annotations (JSON-LD): what each quotation shows, on the page where it stands, found again by its
 * words.
 */
export function annotationsOf(review: Review): object {
  const { sheet, lines } = review;
  const id = `urn:underlag:${sheet.evaluation}`;
  const items = lines.flatMap((line) =>
    quotationsOf(line).map((quotation) =>
      annotation(`${id}:${line.draft.id}:${nameOf(quotation)}`, line.draft.id, quotation),
    ),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `${sheet.municipality.name}, ${sheet.instrument.name} ${sheet.date}, ${review.stage === 'final' ? 'slutlig' : 'utkast'}, regler ${sheet.rules}`,
    total: items.length,
    first: { id: `${id}:sida-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

/** What was added keeps its name when something else that was added is taken back. */
const nameOf = ({ number, addedBy }: Quotation): string =>
  addedBy === null ? `utkast-${number}` : `tillagt-${number}`;

function annotation(id: string, question: string, quotation: Quotation): object {
  const { evidence } = quotation;
  const link = linkOf(quotation);
  return {
    id,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: 'sv',
        value: evidence.shows,
      },
      { type: 'TextualBody', purpose: 'tagging', value: question },
      ...headsOf(evidence),
      ...(link === null ? [] : [{ type: 'SpecificResource', source: link, purpose: 'linking' }]),
    ],
    target: {
      type: 'SpecificResource',
      source: evidence.finalUrl,
      selector: selectorOf(evidence.locator),
      state: {
        type: 'TimeState',
        sourceDate: evidence.fetchedAt,
        cached: `urn:sha256:${evidence.sha256}`,
      },
    },
  };
}

/** The heads of a quoted row, and the page's printed number, in words. */
function headsOf({ table, locator }: Evidence): object[] {
  const printed = locator.type === 'pdf' && locator.label ? pageInWords(locator) : null;
  return [tableInWords(table), printed].flatMap((value) =>
    value
      ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', language: 'sv', value }]
      : [],
  );
}

function selectorOf({ quote, ...locator }: Locator): object {
  const words = { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix };
  if (locator.type === 'pdf')
    return {
      type: 'FragmentSelector',
      conformsTo: PDF_FRAGMENT,
      value: `page=${locator.page}`,
      refinedBy: words,
    };
  // Markup is no text of the page: the element alone says where it stands.
  const element = { type: 'CssSelector', value: locator.selector };
  return locator.type === 'markup' ? element : { ...element, refinedBy: words };
}
