import { fold } from '../../text/topic.ts';

/** What municipalities call their service declarations, and what only sounds like it. */

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** `\b` knows no å, ä, ö. */
export const word = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, flags);

const ENDING = '(?:n|t|en|et|s|er|ar|erna|arna|na|ers|ernas|arnas|ens|ets)?';

/** What a declaration can be of: services, quality, a promise to users, or a branch by its name. */
const OF =
  'service|tjänste|kvalitets|kvalité|värdighets|kund|brukar|omsorgs|svars|bemötande|handläggnings|hemtjänst|äldre|äldreomsorgs|hemvårds|boende|bygglovs?|biblioteks|företags|näringslivs|kontaktcenter|medborgarservice';

/** "service- och kvalitetsdeklaration", "servicegarantier", "Hemtjänstlöftet", "serviceförklaring". */
const TERM = new RegExp(
  [
    `(?<![\\p{L}\\d])(?:(?:service|kvalitets|tjänste)-\\s?(?:och|eller|/)\\s?)?(?:${OF})(?:deklaration|garanti|löfte)${ENDING}(?![\\p{L}])`,
    `(?<![\\p{L}\\d])(?:service-\\s?/)(?:kvalitets)(?:deklaration|garanti|löfte)${ENDING}(?![\\p{L}])`,
    `(?<![\\p{L}\\d])service(?:förklaring|åtagande|utfästelse)${ENDING}(?![\\p{L}])`,
    `(?<![\\p{L}\\d])(?:kvalitetsåtagande|kvalitetsutfästelse)${ENDING}(?![\\p{L}])`,
  ].join('|'),
  'giu',
);

/** Guarantees of laws, of other bodies, of products and of contracts. Where one stands, a term beside it proves nothing. */
const FOREIGN = word(
  [
    'vårdgaranti\\p{L}*',
    'behandlingsgaranti\\p{L}*',
    'platsgaranti\\p{L}*',
    'barnomsorgsgaranti\\p{L}*',
    'läsgaranti\\p{L}*|läs-,? skriv-\\p{L}*',
    'elavbrott\\p{L}*',
    'elnät\\p{L}*',
    'garantitid\\p{L}*',
    'garantibesiktning\\p{L}*',
    'entreprenad\\p{L}*',
    'bankgaranti\\p{L}*',
    'anbud\\p{L}*',
    'upphandling\\p{L}*',
    'leverantör(?:en|ens|er|erna|ernas)',
    'konsumentköplag\\p{L}*',
    'produktgaranti\\p{L}*',
  ].join('|'),
);

/** Headings that announce promises without the word declaration. */
const PROMISE_HEADING = new RegExp(
  [
    '(?<!\\p{L})(?:det(?:ta)?(?: här)?|vad) (?:kan|ska|får) du (?:kunna )?(?:för)?vänta(?: dig)?(?: av oss)?',
    '(?<!\\p{L})(?:det(?:ta)?(?: här)?|vad) kan du (?:räkna med|förvänta dig|kräva av oss)',
    '(?<!\\p{L})vad du kan (?:för)?vänta dig',
    '(?<!\\p{L})du kan förvänta dig(?: av oss)?',
    '^(?:det (?:här )?)?(?:lovar|garanterar) vi',
    '(?<!\\p{L})(?:det(?:ta)?(?: här)? )(?:lovar|garanterar) vi',
    '^vi (?:lovar|garanterar)(?!\\p{L})',
    '^(?:det(?:ta)? (?:här )?|så |vad )?(?:lovar|garanterar) \\p{L}+(?: dig)?$',
    '^\\p{L}[\\p{L} -]{0,30} (?:lovar|garanterar)(?: dig)?$',
    '(?<!\\p{L})vad (?:vi lovar|lovar vi|garanterar vi|vi garanterar)',
    '(?<!\\p{L})(?:vårt|våra) (?:löfte|löften|garantier|åtaganden|servicenivåer|kvalitetsmål till)(?!\\p{L})',
    '(?<!\\p{L})vår garanti(?!\\p{L})',
    '^(?:våra?|kommunens) (?:utfästelser?|åtaganden?)(?!\\p{L})',
    '^utfästelser?$',
    '^vi (?:ser till|åtar oss)(?!\\p{L})',
    '^(?:löften|garantier|åtaganden|(?:\\p{L}+ )?garantier(?:na)?)$',
    '(?<!\\p{L})(?:löften|garantier|åtaganden) (?:till|för) dig',
  ].join('|'),
  'iu',
);

/** Titles of texts that speak of declarations without being one. */
const ABOUT = word(
  'motion(?:en)?|medborgarförslag(?:et)?|interpellation(?:en)?|utkast|förslag (?:till|på|om)|remiss\\p{L}*|tjänsteskrivelse(?:n)?|granskning(?:en)?|revision\\p{L}*|utredning(?:en)?|utvärdering(?:en)?|uppföljning(?:en)?|redovisning(?:en)?|rapport(?:en)?|mall(?:en)?(?: för)?|riktlinjer för att (?:ta fram|skriva)|enkät\\p{L}*|lediga? jobb|protokoll\\p{L}*|kallelse\\p{L}*|svar på|mer information om|exempel på|arbetet med|projekt(?:et)?',
);

/** Where a declaration is named, in order; empty where the sentence is about other people's guarantees. */
export function termsIn(text: string): Span[] {
  if (FOREIGN.test(text)) return [];
  return [...text.matchAll(TERM)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** The same names as addresses write them: "/tjanstegarantier/miljonamnden/". */
const FOLDER = new RegExp(
  `^(?:${OF}|lokala? vardighets) ?(?:deklaration|garanti|lofte)(?:n|en|er|erna)?$|^service(?:forklaring|atagande)(?:n|ar|arna|n|na)?$`
    .replaceAll(/[åä]/g, 'a')
    .replaceAll('ö', 'o'),
  'u',
);

/** True for a page in a folder of declarations; its own name is its title's to judge. */
export const termsInPath = (url: string): boolean =>
  new URL(url).pathname
    .split('/')
    .filter((folder) => folder !== '')
    .slice(0, -1)
    .some((folder) => FOLDER.test(fold(folder).trim()));

export const isPromiseHeading = (text: string): boolean => PROMISE_HEADING.test(text) && !FOREIGN.test(text);

/** True for titles such as "Förslag till servicedeklaration" or "Uppföljning av tjänstegarantier". */
export const isAboutDeclarations = (title: string): boolean => ABOUT.test(title);

/** True for a page whose title calls it a motion or an item of minutes: "Motion om …", "KS § 12 …". */
export const isProposal = (title: string): boolean =>
  /^(?:svar på )?(?:motion|medborgarförslag|e-förslag|interpellation|förslag)(?!\p{L})|§\s?\d/iu.test(
    title.trim(),
  );

/** Headings under which nothing is promised: what others shall do, where to call, what a text goes back on. */
export const ASIDE_HEADING = word(
  '^kontakt|kontakt(?:a oss|uppgift\\p{L}*|information\\p{L}*)|relaterade? \\p{L}+|läs (?:mer|också|även)|mer information|dokument|bilagor|öppettider|bakgrund\\p{L}*|syfte\\p{L}*|inledning|om (?:oss|enheten|verksamheten)|förväntar? (?:vi )?oss|(?:vi )?förvänta\\p{L}* av dig|ditt ansvar|dina? skyldighet\\p{L}*|vad du (?:själv )?(?:kan|behöver) göra|så (?:arbetar|tog|har) vi|vad är (?:en |lokala )?\\p{L}+|uppföljning\\p{L}*|resultat\\p{L}*|definition\\p{L}*|lagstiftning\\p{L}*|lagar|lagen|regler|avgift(?:er)?|statistik|(?:lokal|nationell|gemensam)?a? ?värdegrund\\p{L}*|tänk på\\p{L}*|exempel på|motkrav|beskrivning|om tjänsten',
);

/** Guarantees for the old: the term alone tells the service. */
export const DIGNITY = /värdighetsgaranti/iu;
