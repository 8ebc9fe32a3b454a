import type { ReadDocument } from '../model/corpus.ts';
import type { Municipality } from '../model/municipality.ts';
import { AGENCY, organisationNamed } from '../text/organisation.ts';
import { mainBlocks } from './passages.ts';
import { abroad } from './speaker/abroad.ts';
import { bodies, bodiesAlone, bodiesUnheard } from './speaker/bodies.ts';
import { count, settles, weigh } from './speaker/cue.ts';
import { general } from './speaker/general.ts';
import { countOwn, isAnothers, namesPlace } from './speaker/municipality.ts';
import { parties } from './speaker/parties.ts';
import { press } from './speaker/press.ts';
import { privately } from './speaker/privately.ts';
import { isFramedByOthers } from './speaker/signs.ts';
import { trade, tradeAlone } from './speaker/trade.ts';

/** The municipality as it speaks of itself. "varje kommun" and "kommunerna" are others. */
const OWN_VOICE =
  /(?<!\p{L})(?:kommunens?|kommunkoncern\p{L}*|kommun(?:hus|styrelse|fullmäktige|direktör|kansli)\p{L}*|kommunledning\p{L}*|stadens?|stads(?:hus|direktör|ledning)\p{L}*)(?!\p{L})/giu;

/**
 * Organisations by their own names. A municipality's page names them too, but seldom without a word of the municipality:
 * a page that names only them is theirs, wherever it was found.
 */
const STRANGER = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:Region (?!Gotland)\\p{Lu}|Räddningstjänsten \\p{Lu})\\p{L}+',
    '(?:Hög|Folkhög)skolan (?:i |för )?\\p{Lu}?\\p{L}+',
    '\\p{Lu}\\p{L}+ (?:universitet|högskola|lasarett)s?',
    '(?:universitetet|högskolan)s?',
    '\\p{Lu}[\\p{L}&]+ (?:AB|Energi|Bostäder|Bostads|Fastigheter)s?',
    '(?!Regel|Nät|Hant|Ram|Läro|Hem)\\p{Lu}\\p{L}+verkets?',
    `${AGENCY}(?::?s \\p{Ll}+| (?:har|är|ska|ser|tar|ger|kan|vill|begärde|ansvarar|arbetar|erbjuder|granskar))`,
    '\\p{L}*(?:kommunal|räddningstjänst)förbund(?:et)?s?',
    '(?:region|kyrko)fullmäktiges?',
  ].join('|')})(?!\\p{L})`,
  'gu',
);

/** Countries whose municipalities write Swedish, or nearly, and are not asked about. */
const ABROAD = /\.(?:ax|fi|no|dk)$/;

/** Mentions that a page needs before it is taken for someone else's. */
const MENTIONS = 2;

/** How much of a text is asked who speaks, in UTF-16 units: who has not said it by then leaves it to the site. */
const READ = 4_000;

/** Lines at the beginning in which a page says whose it is. */
const OPENING = 5;

/** Title, heading and first paragraph. */
const FIRST = 3;

/** Lines among which a list of names shows. */
const LISTED = 60;

/** Longest line that may be a name alone, in UTF-16 units. */
const SHORT = 60;

/** Pages that compare the municipality with others speak of many. */
const COMPARISON = /jämför|nyckeltal|kvalitet i korthet|KKiK|Kolada/i;

/** Who else speaks on municipalities' sites, whoever is named. */
const OTHERS = [...parties, ...press, ...trade, ...bodies, ...abroad, ...privately];

/** A text as far as it is asked who speaks. */
interface Reading {
  title: string;
  /** Title and main text, one line a block. */
  lines: readonly string[];
  text: string;
  /** Times that the municipality is named, and that it speaks as one. */
  own: number;
  voice: number;
  /** Whether its place is named at all. */
  here: boolean;
}

/**
 * Whether a document is another organisation's by its own words, wherever it lies. It takes the municipality for the
 * speaker where nothing is said. Papers are known by their letterhead (`issuer`): minutes let all parties speak.
 */
export function isStrangers(document: ReadDocument, municipality: Municipality): boolean {
  const known = answers.get(document);
  if (known?.municipality === municipality) return known.answer;
  const answer = judge(document, municipality);
  answers.set(document, { municipality, answer });
  return answer;
}

/** Asked by every collector; answered once. */
const answers = new WeakMap<ReadDocument, { municipality: Municipality; answer: boolean }>();

function judge(document: ReadDocument, municipality: Municipality): boolean {
  if (ABROAD.test(new URL(document.url).hostname)) return true;
  const reading = readingOf(document, municipality);
  if (namesOnlyStrangers(reading)) return true;
  if (document.pages !== null || isProposal(document)) return false;
  if (isFramedByOthers(document, municipality)) return true;
  const opening = reading.lines.slice(0, FIRST).join('\n');
  return isAnothers(reading.text, opening, municipality) || isOutspoken(reading);
}

/** Whether a document as a whole is someone's proposal. */
export const isProposal = ({ kind }: ReadDocument): boolean =>
  kind === 'motion' || kind === 'medborgarförslag';

function readingOf(document: ReadDocument, municipality: Municipality): Reading {
  const lines = [document.title, ...mainBlocks(document).map(({ text }) => text)];
  const text = lines.join('\n').slice(0, READ);
  return {
    title: document.title,
    lines,
    text,
    own: countOwn(text, municipality),
    voice: count(text, OWN_VOICE),
    here: namesPlace(text, municipality),
  };
}

function namesOnlyStrangers({ title, text, own, voice }: Reading): boolean {
  if (own > 0) return false;
  const titled = voice === 0 && count(title, STRANGER) > 0;
  return titled || count(text, STRANGER) >= MENTIONS * (1 + voice);
}

/** Whether the cues settle that someone else speaks. A page that names the municipality may well speak of municipalities and authorities at large. */
function isOutspoken({ text, lines, own, voice, here }: Reading): boolean {
  const name = nameAlone(lines);
  if (own > 0) return settles(text, OTHERS, name);
  const atLarge = here || COMPARISON.test(text) ? 0 : weigh(text, general);
  const cues = [
    ...OTHERS,
    ...tradeAlone,
    ...(voice > 1 ? [] : bodiesAlone),
    ...(voice > 0 || here ? [] : bodiesUnheard),
  ];
  return settles(text, cues, name + (atLarge > voice ? atLarge : 0));
}

/** Points for one organisation's name alone at the top, which is a site's; several are a list. */
function nameAlone(lines: readonly string[]): number {
  const parts = lines
    .slice(0, LISTED)
    .filter((line) => line.length <= SHORT)
    .map((line) => line.split(/ [-–—|•·] |: /).filter((part) => organisationNamed(part) !== null));
  const names = new Set(parts.flat());
  return names.size === 1 && parts.slice(0, OPENING).flat().length > 0 ? 2 : 0;
}
