import type { Document } from '../model/document.ts';
import { findDates } from './dates.ts';

/** By whose decision a text holds, when and under which paragraph. */
export type Adopted = NonNullable<Document['adopted']>;

/** A date left to be filled in. */
const BLANK =
  /\bxx(?:xx)?\b|[x_]{2}[-/ ]|\d{2}xx\b|ååå|yyyy-mm|(?:19|20)\d\d-(?=\s|$)|\bx+ månad|§\s*(?:x+|_+|\.{2,})(?!\p{L})|\[datum\]/iu;

const VERB =
  /(?<!\p{L})(?:antagen|antaget|antagna|antogs|fastställd|fastställt|fastställda|fastställdes|beslutad|beslutat|datum för (?:beslut|antagande|fastställande)|beslutande instans|beslutsinstans|beslutsfattare|beslutsdatum|beslutande organ|godkänd|godkänt|antagandedatum)(?!\p{L})/giu;

const BODY =
  /(?<!\p{L})(?:(?:kommun|stads|förbunds)?fullmäktige|(?:kommun|stads)styrelsen?(?:s \p{L}*utskott)?|(?:\p{L}+- och )?\p{L}*nämnden|(?<=av )styrelsen|direktionen|bolagsstämman?|kommundirektören|kommunchefen)(?!\p{L})/iu;

/** Short names, but not those of a register: `2023.291 KS`. */
const SHORT =
  /(?<!\p{L}|\d )(?:KF|KS|Kf|Ks|SN|BN|MN|TN|KN|FN|ON|GN|VN|ÄN|BUN|KUN|KFN|MBN|SBN|BMN|VON|GVN|TEN)(?![\p{L}/]| ?\d{4}[:/.]\d)/u;

const PARAGRAPH = /§+\s*(\d{1,4}(?:[/:]\d{2,4})?)|(?:paragraf)\s+(\d{1,4})/iu;

/** `KF 2013-05-02 § 45` alone on its line. */
const BARE = /^(?:KF|KS|Kf|Ks|Kommunfullmäktige|Kommunstyrelsen|Stadsfullmäktige)[ ,:]+\d{4}-\d{2}-\d{2}/u;

/** What a line that follows dates instead: the page, the print, the next revision. */
const OTHER_DATE =
  /(?<!\p{L})(?:(?:sidan |senast )?(?:uppdatera|publicera|granska|ändra|utskriv|redigera)\p{L}*|nästa revidering|revideras)(?!\p{L})/iu;

/** "Kommunfullmäktige fastställde den här policyn 21 april 2005." */
const ACTIVE =
  /^(?:\p{L}+ )?(?:kommun|stads)?(?:fullmäktige|styrelsen) (?:har )?(?:antog|antagit|fastställde|fastställt|beslutade om) (?:den här|denna|dessa|det här|policyn|riktlinjerna|strategin|programmet|planen|reglerna)(?!\p{L})/iu;

const REVISED =
  /(?<!\p{L})(?:(?:senast )?(?:reviderad|reviderat|reviderade|reviderades|ändrad|ändrat|ändrade|omarbetad|omarbetat)|senaste? revidering(?:en)?|(?:datum för )?(?:senaste )?revidering|revideringsdatum|rev\.)(?!\p{L})/giu;

/** Where what is said of a revision ends. */
const AFTER_REVISION = new RegExp(`${OTHER_DATE.source}|(?<!\\p{L})anta(?:gen|get|gna|gs)(?!\\p{L})`, 'iu');

/** How far after the verb its body, date and paragraph may stand, in characters. */
const REACH = 140;

/** How near to the verb a gap is that waits for its date, and what an open detail may be filled in from, in characters. */
const NEAR = 80;

/**
 * The adoption that lines of front matter tell of: "Antagen av kommunfullmäktige 2013-05-02 § 45". `blank` where its date
 * is left to be filled in, null where nothing is said.
 */
export function adoptionIn(statements: readonly string[]): Adopted | 'blank' | null {
  let best: Adopted | null = null;
  for (const [at, text] of statements.entries()) {
    const joined = `${text} \n${statements[at + 1] ?? ''} \n${statements[at + 2] ?? ''}`;
    if (BARE.test(text) || ACTIVE.test(text)) best = fuller(best, read(text, text.length));
    for (const match of text.matchAll(VERB)) {
      const said = joined.slice(match.index, match.index + REACH);
      if (isBlank(said.slice(0, NEAR))) return 'blank';
      const own = read(said, text.length - match.index);
      if (own.date || (own.by && own.paragraph) || (own.by && text.length < 80)) best = fuller(best, own);
    }
  }
  return best;
}

/** The last revision that lines of front matter tell of: "reviderad 2019-02-25 § 12". */
export function revisionIn(statements: readonly string[]): Adopted | null {
  let last: Adopted | null = null;
  for (const text of statements) {
    for (const match of text.matchAll(REVISED)) {
      const said = text.slice(match.index, match.index + REACH).split(AFTER_REVISION)[0]!;
      const revision = read(said, said.length);
      if (revision.date && revision.date > (last?.date ?? '')) last = revision;
    }
  }
  return last;
}

function isBlank(said: string): boolean {
  const blank = BLANK.exec(said);
  const date = findDates(said)[0];
  return blank !== null && (date === undefined || blank.index < date.start);
}

/**
 * @param within length of the statement's own block; what comes after it may only fill in what it leaves open
 */
function read(said: string, within: number): Adopted {
  const own = said.slice(0, within);
  const all = own + said.slice(within).split(OTHER_DATE)[0]!;
  const paragraph = PARAGRAPH.exec(own) ?? PARAGRAPH.exec(all.slice(0, within + NEAR));
  return {
    by: (BODY.exec(own) ?? SHORT.exec(own) ?? BODY.exec(all.slice(0, within + NEAR)))?.[0] ?? null,
    date: findDates(own)[0]?.iso ?? findDates(all)[0]?.iso ?? null,
    paragraph: paragraph ? (paragraph[1] ?? paragraph[2] ?? null) : null,
  };
}

/** Two statements of one decision complete each other; of two decisions the fuller counts. */
function fuller(one: Adopted | null, other: Adopted): Adopted {
  if (!one) return other;
  if (one.date === other.date || !one.date || !other.date) {
    return {
      by: one.by ?? other.by,
      date: one.date ?? other.date,
      paragraph: one.paragraph ?? other.paragraph,
    };
  }
  const filled = (adopted: Adopted) => Object.values(adopted).filter(Boolean).length;
  return filled(other) > filled(one) ? other : one;
}
