import type { Corpus } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import { modalityOf } from '../../text/modality.ts';
import { numberSaid, numberWords } from '../../text/number-words.ts';
import { quote } from '../passages.ts';
import { sentencesIn, voicesOf } from '../voices.ts';
import { FINANCIAL } from './naming.ts';
import { type Source, yearOf } from './sources.ts';

/** "fem fokusområden": a number that a text gives. */
export interface Counted {
  number: number;
  /** As written: "fem fokusområden". */
  words: string;
  evidence: Evidence;
  /** The year that the text is for; 0 where it does not say. */
  year: number;
}

const COUNT = new RegExp(
  `(?<![\\p{L}\\d]|av |minst |uppnått )(${numberWords(2, 15)}|\\d{1,2})( (?:\\p{L}+ ){0,2}?(?:fokusområden(?:a)?|målområden(?:a)?|inriktningsmål(?:en)?|fokusmål(?:en)?|nyckelmål(?:en)?|fullmäktigemål(?:en)?|(?:prioriterade|strategiska|övergripande|politiska|utpekade) (?:\\p{L}+ )?(?:områden(?:a)?|mål(?:en)?)|verksamhetsmål|kommunmål|huvudmål|utvecklingsområden|insatsområden|perspektiv|mål))(?!\\p{L})`,
  'giu',
);
const WHOSE =
  /(?<!\p{L})(?:fullmäktige\p{L}*|kommun(?:en|ens|fullmäktige\p{L}*)?|staden(?:s)?|mandatperiod\p{L}*|vi|vår(?:a|t)?|styrmodell\p{L}*|styrkort\p{L}*|finns|beslut\p{L}*|antag\p{L}*|vision\p{L}*|budget\p{L}*|nämnderna)(?!\p{L})/iu;
const NOT =
  /(?<!\p{L})(?:uppfyll\p{L}*|uppnå\p{L}*|nå(?:tt|dda|s|ddes)|nämnden(?:s)? har|föreslå\p{L}*|tidigare|globala|agenda|delmål|skolan)(?!\p{L})/iu;

const MOST = 12;

/** How many goals and focus areas there are, as pages and papers on goals say; newest first. */
export function countsIn(corpus: Corpus, sources: readonly Source[]): Counted[] {
  const found: Counted[] = [];
  const stating = new Set(sources.map(({ voice }) => voice));
  for (const voice of voicesOf(corpus).own) {
    const isSource =
      stating.has(voice) ||
      /styrmodell|styrning|vision|årsredovisning|ledningssystem/iu.test(voice.document.title);
    if (!isSource || voice.testimony === 'matter' || (voice.testimony === 'report' && (voice.years ?? 0) > 3))
      continue;
    for (const block of voice.blocks) {
      if (!/mål|områden|perspektiv/u.test(block.text) || found.length >= MOST) continue;
      for (const passage of sentencesIn(voice, block)) {
        const { text } = passage;
        if (!WHOSE.test(text) || NOT.test(text)) continue;
        for (const { 0: words, 1: number, index } of text.matchAll(COUNT)) {
          const { proposed, planned, question, negated, past } = modalityOf(text, {
            start: index,
            end: index + words.length,
          });
          if (FINANCIAL.test(words) || proposed || planned || question || negated || past) continue;
          found.push({
            number: numberSaid(number!),
            words: words.trim(),
            evidence: quote(passage, 'hur många mål det är'),
            year: yearOf(voice) ?? 0,
          });
        }
      }
    }
  }
  return found.sort((a, b) => b.year - a.year);
}
