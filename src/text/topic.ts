import type { Topic } from '../model/topic.ts';

/**
 * A text as URLs write it: lower case, percent-escapes undone, å ä → a, ö → o, other accents dropped, everything but
 * letters and digits a single space.
 */
export const fold = (text: string): string => spell(withoutAccents(withoutEscapes(text).toLowerCase()));

/** Which of a topic's words a link text, heading, title or URL holds: the thing itself, a place where it would stand, or none. */
export function matchTopic(topic: Topic, text: string | Spellings): 'direct' | 'place' | null {
  const words = compiled(topic);
  const read = typeof text === 'string' ? latestSpellings(text) : text;
  if (words.direct.some((word) => holds(read, word))) return 'direct';
  return words.places.some((word) => holds(read, word)) ? 'place' : null;
}

/**
 * A text in two spellings. Swedish writing keeps its å ä ö, so that `råd` is not found in `radio`; what comes from a
 * URL has lost them, and is compared without.
 */
export interface Spellings {
  written: string;
  folded: string;
  /** The folded text of the parts that look like URLs or file names. */
  address: string;
}

interface Word {
  written: string;
  folded: string;
}

/** Short words begin and end a word: `tv` is not in `tvätt`. */
const WHOLE = 3;

/** Words of this length are looked for as the last part of a compound only, longer ones as any later part. */
const LAST_PART = 4;

/** From this length on, two Swedish words that differ in å ä ö alone are not worth a thought. */
const UNMISTAKABLE = 6;

const INFLECTED =
  /^(?:s|n|t|a|e|en|et|er|ar|or|ens|ets|ers|ars|ors|erna|arna|orna|ernas|arnas|ornas|na|nas|ena|enas)?(?![\p{L}\p{N}])/u;

/** Beginnings that make other words, not compounds: `pro-motion`, `re-vision`. */
const DERIVES = /^(?:pro|pre|kon|kom|kor|per|sub|dis|trans|abs|lok|loko|emo|åter|miss|gen|imp|exp)$/;

/** First part of a compound: three letters or more with a vowel; a lone consonant as in `t-rådlös` is none. */
const FIRST_PART = /^(?=.*[aeiouyåäöé])[\p{L}\p{N}]{3,}$/u;

const topics = new WeakMap<Topic, { direct: Word[]; places: Word[] }>();

function compiled(topic: Topic): { direct: Word[]; places: Word[] } {
  const known = topics.get(topic);
  if (known) return known;
  const both = (word: string): Word => ({
    written: spell(word.toLowerCase().normalize('NFC')),
    folded: fold(word),
  });
  const ready = (words: string[]) => words.map(both).filter((word) => word.folded !== '');
  const made = { direct: ready(topic.direct), places: ready(topic.places) };
  topics.set(topic, made);
  return made;
}

/** Several topics are asked about one text in a row. */
let latest: { text: string; spellings: Spellings } | null = null;

function latestSpellings(text: string): Spellings {
  if (latest?.text !== text) latest = { text, spellings: spellingsOf(text) };
  return latest.spellings;
}

/** A text prepared for being asked about by many topics. */
export function spellingsOf(text: string): Spellings {
  const plain = withoutEscapes(text).normalize('NFC').toLowerCase();
  const written = spell(plain);
  const addresses = plain.split(/\s+/).filter((part) => /[/_]|\p{L}[.-]+[\p{L}\p{N}]/u.test(part));
  return {
    written,
    folded: withoutAccents(written),
    address: spell(withoutAccents(addresses.join(' '))),
  };
}

function holds(read: Spellings, word: Word): boolean {
  if (word.written === word.folded || word.folded.length >= UNMISTAKABLE)
    return found(read.folded, word.folded);
  return found(read.written, word.written) || found(read.address, word.folded);
}

/** Whether a text holds a word at a word's beginning or as a later part of a compound. */
function found(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const first = text.slice(text.lastIndexOf(' ', at) + 1, at);
    const after = text.slice(at + word.length, at + word.length + 6);
    if (first === '' ? word.length > WHOLE || INFLECTED.test(after) : isLaterPart(first, word, after))
      return true;
  }
  return false;
}

function isLaterPart(first: string, word: string, after: string): boolean {
  if (word.length < LAST_PART || !FIRST_PART.test(first) || DERIVES.test(first)) return false;
  return word.length > LAST_PART || INFLECTED.test(after);
}

const spell = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();

const withoutAccents = (text: string): string =>
  /[^\x20-\x7e]/.test(text)
    ? text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('ø', 'o')
        .replaceAll('æ', 'a')
        .replaceAll('ß', 'ss')
    : text;

function withoutEscapes(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return latin(escapes);
    }
  });
}

/** Escapes that are no UTF-8 are windows-1252, as old sites write them. */
const latin = (escapes: string): string =>
  escapes.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
