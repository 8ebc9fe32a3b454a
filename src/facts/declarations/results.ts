import type { ReadDocument } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import { sentences } from '../../text/sentences.ts';
import { evidenceFrom } from '../evidence.ts';
import { termsIn } from './terms.ts';

const FIGURE = /\d+(?:[.,]\d+)?\s?(?:%|procent)|(?<!\d)\d+ av \d+(?!\d)/iu;

/** Told of what was, not of what shall be. */
const MEASURED =
  /(?<!\p{L})(?:resultat\p{L}*|utfall\p{L}*|måluppfyllelse\p{L}*|besvarades|klarade\p{L}*|uppfylldes|uppfyllts|uppfyllt|nådde|nåddes|hölls|höll|hållit|handlades|fick|svarade|visade|uppgick|mättes|infriades)(?!\p{L})/iu;

const TARGET = /(?<!\p{L})(?:ska|skall|målet är|kommer att|garanterar|lovar)(?!\p{L})/iu;

/** A page or report that follows up the promises. */
export const FOLLOW_UP = /(?<!\p{L})(?:uppföljning|resultat|utvärdering|redovisning|utfall)/iu;
const OF_PROMISES = /(?:garanti|löfte|deklaration|åtagande)/iu;

/** Results of promises that a document about them gives, or that a report gives where it names them. */
export function followUpIn(document: ReadDocument): Evidence[] {
  const main = document.blocks.filter(({ region, kind }) => region === 'main' && kind !== 'heading');
  const about = FOLLOW_UP.test(document.title) && termsIn(document.title).length > 0;
  return main.flatMap((block) => {
    if (!about && termsIn(block.text).length === 0) return [];
    return sentences(block.text)
      .filter(({ text }) => resultIn(text) && (about || OF_PROMISES.test(text)))
      .map(({ start, end }) => evidenceFrom(document, block, RESULT, start, end));
  });
}

/** What a published result shows. */
export const RESULT = 'publicerat resultat av löftena';

/** The figure of a promise's published result: "93 procent". */
export const figureIn = (sentence: string): string | null => FIGURE.exec(sentence)?.[0] ?? null;

/** True for a sentence that gives a promise's measured result: "Under 2014 besvarades 92 procent inom två dagar." */
export const resultIn = (sentence: string): boolean =>
  FIGURE.test(sentence) && MEASURED.test(sentence) && !TARGET.test(sentence);
