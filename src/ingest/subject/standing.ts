import type { Document, DocumentKind } from '../../model/document.ts';
import { findDates } from '../../text/dates.ts';
import { type Described, fileName, frontOf, linesOf } from './front.ts';

type Standing = Pick<Document, 'standing' | 'adopted'>;
type Adopted = NonNullable<Document['adopted']>;

const DRAFT =
  /^(?:förslag (?:till|på)\s+(?!beslut)|förslag$|utkast|remissversion|remissutgåva|remisshandling|samrådshandling|samrådsversion|samrådsförslag|granskningshandling|arbetsmaterial|koncept$|preliminär\b|ej justerat|ojusterat)|\((?:förslag|utkast|remissversion)\)|[–-]\s*(?:förslag|utkast|remissversion)$/iu;

/** File names are weak, but a proposal that still bears the date of the text that it is to replace has no other sign. */
const NAMED_DRAFT = /^(?:f[oö]rslag (?:till|p[aå])|utkast|remiss(?:version|utg[aå]va))\b/iu;

/** A date left to be filled in. */
const BLANK =
  /\bxx(?:xx)?\b|[x_]{2}[-/ ]|\d{2}xx\b|ååå|yyyy-mm|(?:19|20)\d\d-(?=\s|$)|\bx+ månad|§\s*(?:x+|_+|\.{2,})(?!\p{L})|\[datum\]/iu;

const VERB =
  /(?<!\p{L})(?:antagen|antaget|antagna|antogs|fastställd|fastställt|fastställda|fastställdes|beslutad|beslutat|datum för (?:beslut|antagande|fastställande)|beslutande instans|beslutsinstans|beslutsfattare|beslutsdatum|beslutande organ|godkänd|godkänt|antagandedatum)(?!\p{L})/giu;

const BODY =
  /(?<!\p{L})(?:(?:kommun|stads|förbunds)?fullmäktige|(?:kommun|stads)styrelsen?(?:s \p{L}*utskott)?|(?:\p{L}+- och )?\p{L}*nämnden|bolagsstämman?|kommundirektören|kommunchefen)(?!\p{L})/iu;

/** Short names, but not those of a register: `2023.291 KS`. */
const SHORT = /(?<!\p{L}|\d )(?:KF|KS|Kf|Ks)(?![\p{L}/]| ?\d{4}[:/.]\d)/u;

const PARAGRAPH = /§+\s*(\d{1,4}(?:[/:]\d{2,4})?)|(?:paragraf)\s+(\d{1,4})/iu;

/** `KF 2013-05-02 § 45` alone on its line. */
const BARE = /^(?:KF|KS|Kf|Ks|Kommunfullmäktige|Kommunstyrelsen|Stadsfullmäktige)[ ,:]+\d{4}-\d{2}-\d{2}/u;

/** How far after the verb its body, date and paragraph may stand, in characters. */
const REACH = 140;

/** Kinds whose text tells of decisions about other texts. */
const TELLS_OF_OTHERS = new Set<DocumentKind>(['protokoll', 'kallelse', 'nyhet', 'revisionsrapport']);

/** How binding a text is, and by whose decision, as far as its front matter (or its last lines) says so. */
export function standingOf(document: Described, kind: DocumentKind): Standing {
  const front = frontOf(document);
  const lines = linesOf(front);
  if (kind === 'motion' || kind === 'medborgarförslag' || kind === 'tjänsteskrivelse') {
    return { standing: 'proposal', adopted: null };
  }
  if (kind === 'protokoll') return { standing: minutesStanding(document), adopted: null };
  if (TELLS_OF_OTHERS.has(kind)) return { standing: 'unknown', adopted: null };
  const statements = [...front.map((block) => block.text), ...lastLines(document)];
  const adoption = findAdoption(statements);
  // A page on how to send in a proposal has "Förslag" among its headings.
  const headings = [document.title, ...(kind === 'webbsida' ? [] : lines.slice(0, 8))];
  const isDraft = headings.some((line) => DRAFT.test(line)) || NAMED_DRAFT.test(fileName(document.url));
  if (adoption === 'blank' || isDraft) return { standing: 'draft', adopted: null };
  if (kind === 'webbsida') return { standing: 'unknown', adopted: null };
  return adoption ? { standing: 'adopted', adopted: adoption } : { standing: 'unknown', adopted: null };
}

const ADJUSTED =
  /^(?:justera|justering|anslag|bevis om|underskrift|utses att justera|(?:protokollet|paragrafen|§ ?\d+) (?:är )?(?:omedelbart )?justera)/iu;

function minutesStanding(document: Described): 'adopted' | 'draft' | 'unknown' {
  const lines = [document.title, ...linesOf(document.blocks)];
  if (lines.slice(0, 40).some((line) => /\b(?:ojusterat|ej justerat|preliminärt)\b/iu.test(line)))
    return 'draft';
  return lines.some((line) => ADJUSTED.test(line)) ? 'adopted' : 'unknown';
}

/** Where rules that are web pages say who adopted them: at the end. */
const lastLines = ({ blocks, isPage }: Described): string[] =>
  isPage ? linesOf(blocks.filter((block) => block.region === 'main').slice(-8)) : [];

function findAdoption(statements: readonly string[]): Adopted | 'blank' | null {
  let best: Adopted | null = null;
  for (const [at, text] of statements.entries()) {
    const joined = `${text} \n${statements[at + 1] ?? ''} \n${statements[at + 2] ?? ''}`;
    if (BARE.test(text)) best = fuller(best, read(text, text.length));
    for (const match of text.matchAll(VERB)) {
      const said = joined.slice(match.index, match.index + REACH);
      if (isBlank(said.slice(0, NEAR))) return 'blank';
      const own = read(said, text.length - match.index);
      if (own.date || (own.by && own.paragraph) || (own.by && text.length < 80)) best = fuller(best, own);
    }
  }
  return best;
}

/** How near to the verb a gap is that waits for its date, in characters. */
const NEAR = 80;

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
  const paragraph = PARAGRAPH.exec(own) ?? PARAGRAPH.exec(said.slice(0, within + NEAR));
  return {
    by: (BODY.exec(own) ?? SHORT.exec(own) ?? BODY.exec(said.slice(0, within + NEAR)))?.[0] ?? null,
    date: findDates(own)[0]?.iso ?? findDates(said)[0]?.iso ?? null,
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
