import type { Span } from './terms.ts';

/** What makes a promise measurable: how much of what. */
export interface Measure extends Span {
  /** As written: "inom två arbetsdagar", "minst 90 procent". */
  text: string;
}

const NUMBER =
  '(?:\\d+(?:\\s\\d{3})*(?:[.,]\\d+)?(?:\\s?[-–]\\s?\\d+)?|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|tjugo|tjugofyra|trettio|fyrtiofem|sextio|halv|halva)';

const TIME =
  '(?:(?:arbets|var|helgfria var|kalender|vecko)?dag(?:ar|en|s)?|helgfria vardagar|dygn(?:et)?|timm(?:e|ar|en)|tim|h|minut(?:er|en)?|min|veck(?:a|or|an)|månad(?:er|en)?|sekunder|kvart|läsår|år)';

const COUNTED =
  '(?:olika |ordinarie |fasta |per )?(?:personal|ur personalen|personer|medarbetare|hjälpare|vårdare|omsorgspersonal|undersköterskor|gånger|gång|tillfällen|besök|möten|aktiviteter|promenader|utevistelser|barn|elever|maträtter|rätter|alternativ|signaler|procent(?:enheter)?|kronor|kr|meter|cm|centimeter|kilometer|km|grader|böcker|titlar|evenemang|utställningar)';

const pattern = new RegExp(
  [
    // A limit of time: "inom två arbetsdagar", "senast efter 3 veckor", "högst 10 minuter".
    `(?<!\\p{L})(?:inom|senast|högst|max(?:imalt)?|som mest|som längst|längst|minst|på|under|efter|mer än|längre än|innan)\\s+(?:(?:loppet av|efter|de närmaste|de första|ett par|max|högst|cirka|ca|inom)\\s+)?${NUMBER}\\s+${TIME}(?![\\p{L}\\d])`,
    `(?<![\\p{L}\\d])\\d+\\s+(?:arbetsdag|vardag|dag|dygn|timm|minut|veck)\\p{L}*(?=\\s+(?:före|innan|efter|i förväg|från))`,
    '(?<![\\p{L}\\d])\\d+\\s+(?:arbetsdagar|vardagar|dagar|dygn|timmar|minuter|veckor)(?![\\p{L}\\d])',
    `(?<!\\p{L})(?:minst|högst)\\s+${NUMBER}\\s+(?:[\\p{L}/-]+\\s+){0,4}?(?:per|i|om|varje)\\s+(?:dag|dygn|vecka|månad|år|termin|läsår)(?:en|et|n)?(?!\\p{L})`,
    `(?<!\\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|fjorton|femton|tjugo|trettio|sextio)\\s+(?:arbetsdagar|vardagar|dagar|dygn|timmar|minuter|veckor|månader)(?!\\p{L})`,
    `(?<!\\p{L})${NUMBER}\\s+(?:[\\p{L}-]+\\s+){1,2}?(?:per|varje)\\s+(?:dag|dygn|vecka|månad|termin|läsår|år)(?!\\p{L})`,
    // The day: "samma dag", "nästa vardag", "senast dagen efter", "senast klockan 16".
    '(?<!\\p{L})samma (?:arbets|var)?dag(?!\\p{L})',
    '(?<!\\p{L})(?:nästa|nästföljande|nästkommande|närmast följande|påföljande|närmaste) (?:arbets|var)?dag(?!\\p{L})',
    '(?<!\\p{L})senast (?:dagen (?:efter|innan|före)|(?:kl(?:ockan)?\\.?|den) \\d+(?: (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))?)',
    '(?<!\\p{L})inom (?:ett|en|1) (?:dygn|timme|kvart|vecka|månad)(?!\\p{L})',
    '(?<!\\p{L})före (?:kl(?:ockan)?\\.?) \\d+',
    // How often: "minst en gång per vecka", "varje dag", "vartannat år".
    `(?<![\\p{L}\\d])${NUMBER}\\s+(?:gång(?:er)?|tillfällen?|dagar?|timmar|minuter|kvällar?)\\s+(?:per|i|om|varje|under|om)\\s*(?:dag|dygn|vecka|veckan|månad|månaden|år|året|termin|terminen|kvartal|läsår)?(?:en|et)?(?!\\p{L})`,
    '(?<!\\p{L})(?:varje|varannan|var tredje|vartannat|vart tredje) (?:dag|dygn|vardag|vecka|månad|år|halvår|termin|kvartal|timme)(?!\\p{L})',
    '(?<!\\p{L})(?:dygnet runt|alla (?:helgfria )?vardagar|årets alla dagar|varje (?:helgfri )?(?:mån|tis|ons|tors|fre|lör|sön)dag)(?!\\p{L})',
    // How many: "minst 90 procent", "högst 12 personal", "95 %".
    '(?<![\\p{L}\\d])\\d+(?:[.,]\\d+)?\\s?(?:%|procent)',
    `(?<!\\p{L})(?:minst|högst|max(?:imalt)?|som mest|inte (?:fler|mer) än|ej fler än|fler än|mer än)\\s+${NUMBER}\\s+${COUNTED}(?![\\p{L}\\d])`,
    `(?<![\\p{L}\\d])\\d+(?:\\s\\d{3})*\\s+(?:olika |ordinarie |fasta )?(?:personal|medarbetare|hjälpare|minuter|procent|kronor|kr|centimeter|cm|signaler|maträtter|rätter)(?![\\p{L}\\d])`,
    `(?<!\\p{L})(?:mellan|bland) (?:minst )?${NUMBER} (?:\\p{L}+ )?\\p{L}*(?:rätter|alternativ|maträtter)(?!\\p{L})`,
    `(?<!\\p{L})${NUMBER}\\s+(?:tillfällen|gånger|centimeters?|cm)(?!\\p{L})`,
    '(?<!\\p{L})(?:klart?|färdig[at]?|senast) (?:den )?\\d{1,2}/\\d{1,2}(?!\\d)',
    `(?<!\\p{L})(?:nio|åtta|sju|tio) av (?:tio|10)(?!\\p{L})|(?<!\\d)\\d+ av \\d+(?!\\d)`,
  ].join('|'),
  'giu',
);

/** Numbers that measure nothing: ages, dates, years, laws, telephone hours. */
const NO_MEASURE =
  /(?<!\p{L})(?:under|på) (?:ett|en) (?:år|dag|del)(?!\p{L})|(?:är|fyllt|fyller|över|från) \d+ år/giu;

/** Every measure in a sentence, in order. */
export function measuresIn(sentence: string): Measure[] {
  const blanked = sentence.replace(NO_MEASURE, (found) => ' '.repeat(found.length));
  return [...blanked.matchAll(pattern)].map(({ index, 0: text }) => ({
    text: sentence.slice(index, index + text.length),
    start: index,
    end: index + text.length,
  }));
}
