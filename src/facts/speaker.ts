import type { ReadDocument } from '../model/corpus.ts';
import type { Municipality } from '../model/municipality.ts';
import { mainBlocks } from './passages.ts';

/** The municipality as it speaks of itself. "varje kommun" and "kommunerna" are others. */
const OWN_VOICE =
  /(?<!\p{L})(?:kommunens?|kommunkoncern\p{L}*|kommun(?:hus|styrelse|fullmäktige|direktör|kansli)\p{L}*|kommunledning\p{L}*|stadens?|stads(?:hus|direktör|ledning)\p{L}*)(?!\p{L})/iu;

/**
 * Organisations by their own names. A municipality's page names them too, but seldom without a word of the municipality:
 * a page that names only them is theirs, wherever it was found.
 */
const STRANGER =
  /(?<!\p{L})(?:Region \p{Lu}\p{L}+|(?:Hög|Folkhög)skolan (?:i |för )?\p{Lu}?\p{L}+|\p{Lu}\p{L}+ (?:universitet|högskola|lasarett)s?|universitetets?|högskolans?|\p{Lu}[\p{L}&]+ (?:AB|Energi|Bostäder|Bostads|Fastigheter)s?|(?!Regel|Nät|Hant|Ram|Läro|Hem)\p{Lu}\p{L}+verkets?|Räddningstjänsten \p{Lu}\p{L}+|\p{L}*kommunalförbund(?:et)?s?|\p{L}*räddningstjänstförbund(?:et)?s?|regionfullmäktiges?|kyrkofullmäktiges?)(?!\p{L})/gu;

/** Countries whose municipalities write Swedish, or nearly, and are not asked about. */
const ABROAD = /\.(?:ax|fi|no|dk)$/;

/** Mentions that a page needs before it is taken for someone else's. */
const ENOUGH = 2;

/**
 * Whether a document is another organisation's by its own words: it names one in its title or time and again, and the
 * municipality not at all. It takes the municipality for the speaker where nothing is said.
 */
export function isStrangers(document: ReadDocument, { name }: Municipality): boolean {
  if (ABROAD.test(new URL(document.url).hostname)) return true;
  const texts = [document.title, ...mainBlocks(document).map(({ text }) => text)];
  const own = new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}]/gu, '.')}s? (?:kommun|stad)s?(?!\\p{L})`, 'iu');
  if (texts.some((text) => own.test(text) || OWN_VOICE.test(text))) return false;
  const mentions = (text: string) => text.match(STRANGER)?.length ?? 0;
  return mentions(document.title) > 0 || texts.reduce((sum, text) => sum + mentions(text), 0) >= ENOUGH;
}

/** Whether a document as a whole is someone's proposal. */
export const isProposal = ({ kind }: ReadDocument): boolean =>
  kind === 'motion' || kind === 'medborgarförslag';
