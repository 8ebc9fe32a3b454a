import type { ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import { findDates } from '../../text/dates.ts';
import { modalityOf } from '../../text/modality.ts';
import { sentences } from '../../text/sentences.ts';
import type { BodyName, Organ } from '../bodies.ts';
import { testimonyOf } from '../subject.ts';
import { daysBetween } from './dates.ts';
import type { PaperKind, Says, Statement } from './meeting.ts';
import { papersNamedIn } from './papers.ts';
import type { Reader } from './reader.ts';

const NUMBERS: { [word: string]: number } = {
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  tjugo: 20,
  några: 3,
};
const NUMBER = `(\\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
const UNIT = '(arbets|vecko|kalender)?(dagar|dag|dygn|veckor|vecka|månader|månad)';

const BEFORE = new RegExp(
  `(?:${NUMBER}(?: till | ?[-–] ?)?\\d* ${UNIT}|(veckan|fredagen|torsdagen)) (?:före|innan)(?!\\p{L})`,
  'iu',
);
const BEFORE_AT_ALL =
  /(?<!\p{L})(?:före|innan|inför)(?:\s\p{L}+){0,3}\s\p{L}*(?:möte|sammanträde|fullmäktige)\p{L}*/iu;
const AFTER = new RegExp(`${NUMBER}(?:(?: till | ?[-–] ?)${NUMBER})? ${UNIT}`, 'iu');
/** Papers, not minutes, that are put up after the meeting. */
const AFTERWARDS =
  /^(?:(?!protokoll).)*(?:handling|kallels)(?:(?!protokoll).)*(?:publicera|lägg|finns)(?:(?!protokoll).)*(?<!\p{L})efter(?:\s\p{L}+){0,3}\s\p{L}*(?:möte|sammanträde|justering)/iu;
const AFTER_WORDS = /(?<!\p{L})(?:efter|från|inom|justera\p{L}*|senast)(?!\p{L})/iu;
const AS_SOON =
  /(?:så (?:snart|fort)|direkt|genast|omgående|samma dag|i samband med|snarast)[\p{L} ,]{0,40}juster/iu;
const SINCE =
  /(?:från och med|fr\.? ?o\.? ?m\.?|från(?: år)?|sedan|sen|tillbaka till|åren)\s(?:år |årsskiftet |\d{1,2} \p{L}+ |\p{L}+ )?((?:19|20)\d{2})(?!-\d)/iu;
const YEARS_BACK = new RegExp(
  `(?:de )?(?:senaste|sista) ${NUMBER} åren|${NUMBER} år (?:tillbaka|bakåt)`,
  'iu',
);

/** Terms of office are four years, from the one after an election: 2011, 2015, 2019. */
const LAST_TERM = /(?<!\p{L})(?:förra|föregående|förra och innevarande) mandatperiod/iu;

const PUBLISHED =
  /(?<!\p{L})(?:publicera\p{L}*|lägg(?:a|er|s)? (?:vi )?(?:\p{L}+ )?(?:ut|upp)|läggs|lagts|finns|ligger|samla\p{L}*|hittar|hitta|finner|ladda (?:ner|ned|hem)|läs(?:a|er)?|ta del|tillgänglig\p{L}*|visas|söka?|nå(?:s|r)?|se)(?!\p{L})/iu;
const HERE =
  /(?<!\p{L})(?:här|hittar|webb\p{L}*|hemsida\p{L}*|internet|nätet|nedan\p{L}*|sida(?:n|s)?|sidor\p{L}*|digitalt|publicera\p{L}*|lägg\p{L}* (?:ut|upp)|läggs|ligger ute|ladda|länk\p{L}*|meny\p{L}*|\p{L}*portal\p{L}*|under (?:respektive|fliken|rubriken|menyn|denna rubrik)|arkiv|e-diarium|\p{L}*\.se)(?!\p{L})/iu;
/** Said to the reader of a page of papers: "Du kan också ta del av …". */
const YOU = /(?<!\p{L})du(?!\p{L})[\p{L} ]{0,20} (?:ta del|läsa|hitta|söka|se|ladda)/iu;
const MEETS = /fullmäktige|styrelse|nämnd|sammanträd|möte|politisk|politik/iu;
/** An item of a list of files says what it is, not how things are published. */
const FILE_LIST = /(?<!\p{L})(?:pdf|docx?|[km]b)(?!\p{L})|publicera[dt] (?:den )?\d/iu;
const NOT_PUBLISHED =
  /(?:publiceras|publicerar|läggs|finns|visas|lägger)(?: \p{L}+){0,4} (?:inte|ej|aldrig|inga)(?!\p{L})|(?:inte|ej|inga|aldrig)(?: \p{L}+){0,3} (?:publicera\p{L}*|läggs|lägger|tillgänglig\p{L}*|ut)(?!\p{L})|undantag(?:et|na|en)?(?!\p{L})/iu;
/** What is not published is only a part of it, or only until some day. */
const IN_PART =
  /undantag|vissa|alla|samtliga|bilag|äldre|tidigare än|(?:före|innan) (?:år )?(?:19|20)\d{2}|(?<!\p{L})förrän(?!\p{L})/iu;
/** It is words in the papers that are left out, not the papers. */
const WORDS_LEFT_OUT =
  /uppgift\p{L}* (?:i|ur|från) (?:\p{L}+ )?(?:protokoll|handling)|del(?:ar|en)? av|(?:undantag\p{L}*) (?:kan finnas|är uppgift|finns för (?:sekretess|person))|vissa|enstaka|(?:beslut|bilag|underlag|handling|dokument)\p{L}*(?: \p{L}+){0,3} som (?:innehåller|omfattas|rör|gäller)|förrän/iu;
const WHY_WITHHELD =
  /personuppgift\p{L}*|sekretess\p{L}*|gdpr|dataskydd\p{L}*|(?<!\p{L})pul(?!\p{L})|personuppgiftslagen|integritet\p{L}*|individärenden|enskilda/iu;
const ON_REQUEST =
  /(?<!\p{L})(?:beställ\p{L}*|begär\p{L}*|e-post\p{L}*|mejl\p{L}*|maila?|kontakta|vänd\p{L}* (?:dig|er)|ring|registrator\p{L}*|(?:kommun|stads)kansli\p{L}*|kommunkontor\p{L}*|kommunarkiv\p{L}*|(?:kontakt|kund|service)center|reception\p{L}*|biblioteke?t?|kommunhuset|stadshuset|pappersform)(?!\p{L})/iu;
/** What stands in the papers, not where they are: "I protokollet hittar du besluten". */
const WHAT_IT_HOLDS =
  /(?<!\p{L})(?:i|av|ur) (?:protokoll|kallelse|handling)\p{L}* (?:kan du |hittar|finner|framgår|finns|står|ser|redovisas)/iu;
/** Sent to those who sit in the body, or put up on the notice board: not on the web for everyone. */
const TO_MEMBERS =
  /(?<!\p{L})(?:ut)?(?:skicka|sänd)\p{L}*(?! (?:ut )?(?:på|via) webb)|ledamöter\p{L}* (?:får|ska få)|delas ut|anslå|anslagstavl|anslagi?ts|överklag/iu;

/** A page of the municipality's politics, by its title, headings or address: the papers on it are those of its bodies. */
const POLITICAL = /fullmäktige|styrelse|nämnd|sammanträd|politi|demokrati|namnd|sammantrad|fullmaktige/iu;

/** A page of the register or archive: the papers on it are those of any matter. */
const REGISTER = /diari|arkiv(?!\p{L})|allm[äa]n\p{L}*[ -]handling|offentlighet|postlist/iu;

/** A sentence that goes on from the last: "Där finns också kallelserna". */
const GOES_ON = /^(?:där|här|dessa|de|du kan (?:också|även)|även)(?!\p{L})/iu;

/** Longest line that is a date and little else, in UTF-16 units. */
const DATE_LINE = 40;

/** Days for which news of how papers are published are taken as the way that they still are. */
const NEWS = 730;

/** What the municipality's pages say of how meeting papers are published. */
export function statementsIn(reader: Reader): Statement[] {
  return reader.own
    .filter((document) => document.mediaType.includes('html') && isOfToday(document, reader.corpus.at))
    .filter(({ kind }) => kind !== 'protokoll')
    .flatMap((document) => document.blocks.flatMap((block) => statementsOf(reader, document, block)));
}

function isOfToday(document: ReadDocument, at: string): boolean {
  const testimony = testimonyOf(document);
  if (testimony !== 'news') return testimony === 'page';
  const { published, updated } = document.dates;
  const day = published ?? updated ?? dayOfNews(document);
  return day !== undefined && daysBetween(day, at) <= NEWS;
}

/** The day in a news item's address, or on a line of its own at its head. */
function dayOfNews({ finalUrl, blocks }: ReadDocument): string | undefined {
  const lines = blocks
    .filter(({ region, text }) => region === 'main' && text.length <= DATE_LINE)
    .slice(0, 3);
  const written = [new URL(finalUrl).pathname.replaceAll('/', ' '), ...lines.map(({ text }) => text)];
  return written.flatMap(findDates)[0]?.iso;
}

function statementsOf(reader: Reader, document: ReadDocument, block: Block): Statement[] {
  if (block.region !== 'main' || block.kind === 'heading' || block.kind === 'alt') return [];
  if (!/protokoll|kallelse|handling|lista|dagordning|kungörelse/iu.test(block.text)) return [];
  const around = [...block.headings.toReversed(), document.title];
  const now = Number(reader.corpus.at.slice(0, 4));
  if (FILE_LIST.test(block.text)) return [];
  const place = [...around, new URL(document.finalUrl).pathname].join(' ');
  const isRegister = REGISTER.test(place);
  const isPolitical = (POLITICAL.test(place) && !isRegister) || MEETS.test(block.text);
  const isTheirPage = around.some((text) => papersNamedIn(text).length > 0);
  let topic: PaperKind[] = [];
  let wasHere = false;
  return sentences(block.text).flatMap(({ text, start, end }) => {
    const named = papersNamedIn(text);
    const kinds =
      named.length > 0 ? named : /(?<!\p{L})(?:de|dem|detta|dessa|det)(?!\p{L})/iu.test(text) ? topic : [];
    topic = kinds.length > 0 ? kinds : topic;
    const isHere = HERE.test(text) || (wasHere && GOES_ON.test(text)) || (isTheirPage && YOU.test(text));
    wasHere = isHere;
    const subject = whose(reader, text, around);
    if (kinds.length === 0 || subject === 'someone else') return [];
    const isAnyPaper = isRegister && kinds.every((kind) => kind === 'handlingar');
    const isTheirs = subject !== null || (isAnyPaper ? MEETS.test(text) : isPolitical);
    return said(text, { kinds, now, isHere, isTheirs }).map((says) => ({
      ...says,
      kinds,
      body: subject,
      passage: { document, block, start, end },
    }));
  });
}

function whose(reader: Reader, sentence: string, around: string[]): BodyName | 'someone else' | null {
  const own = reader.subjectOf(sentence);
  const organs = reader.organsIn(sentence);
  if (own === 'someone else' && !reader.isOfAnother(sentence) && isListOfOwn(organs, sentence)) return null;
  if (own !== null || organs.length > 1) return own;
  for (const text of around) {
    const subject = reader.subjectOf(text);
    if (subject !== null) return subject;
  }
  return null;
}

/** Bodies first, and a council or company among those that follow: "kommunfullmäktige, kommunstyrelsen och folkhälsorådet". */
const isListOfOwn = ([first]: readonly Organ[], sentence: string): boolean =>
  first !== undefined && first.body !== null && /^(?:,| och| samt)(?!\p{L})/u.test(sentence.slice(first.end));

/** What stands around a sentence. */
interface Around {
  kinds: PaperKind[];
  /** The year. */
  now: number;
  /** Whether it speaks of what is on the web. */
  isHere: boolean;
  /** Whether it speaks of the papers of political bodies. */
  isTheirs: boolean;
}

function said(sentence: string, { kinds, now, isHere, isTheirs }: Around): Says[] {
  const isMinutes = kinds.includes('protokoll');
  const isBefore = kinds.includes('kallelse') || kinds.includes('handlingar');
  if (NOT_PUBLISHED.test(sentence)) {
    const why = sentence.match(WHY_WITHHELD)?.[0];
    if (why) return WORDS_LEFT_OUT.test(sentence) ? [] : [{ says: 'withheld', why }];
    return isTheirs && HERE.test(sentence) && !IN_PART.test(sentence) ? [{ says: 'not on the web' }] : [];
  }
  if (isPlan(sentence)) return [];
  const found: Says[] = [];
  if (WHAT_IT_HOLDS.test(sentence)) return [];
  const here = PUBLISHED.test(sentence) && isHere && !TO_MEMBERS.test(sentence) && !onlyOnRequest(sentence);
  if (here && isBefore && (BEFORE.test(sentence) || BEFORE_AT_ALL.test(sentence)))
    found.push({ says: 'before', days: daysBefore(sentence) });
  if (here && AFTERWARDS.test(sentence) && found.length === 0) return [{ says: 'afterwards' }];
  const soon = isMinutes && here ? daysAfter(sentence) : undefined;
  if (soon !== undefined) found.push({ says: 'after', days: soon });
  const year =
    isMinutes && PUBLISHED.test(sentence) && !ON_REQUEST.test(sentence) ? yearSince(sentence, now) : null;
  if (year !== null) found.push({ says: 'since', year });
  if (here && isTheirs) found.push({ says: 'published' });
  else if (ON_REQUEST.test(sentence) && found.length === 0) found.push({ says: 'on request' });
  return found;
}

/** What is to come, was, or is proposed; "kommer att publiceras en vecka före mötet" is how it is done. */
function isPlan(sentence: string): boolean {
  const at = sentence.search(/protokoll|kallels|handling|list|dagordning|kungörelse/iu);
  const { planned, past, proposed, question } = modalityOf(sentence, { start: at, end: at + 6 });
  if (past || proposed || question) return true;
  return planned && !BEFORE.test(sentence) && !AFTER.test(sentence);
}

const onlyOnRequest = (sentence: string): boolean =>
  ON_REQUEST.test(sentence) &&
  !/(?<!\p{L})(?:här|webb\p{L}*|hemsida\p{L}*|nedan|publicera\p{L}*)(?!\p{L})/iu.test(sentence);

const UNITS: { [unit: string]: number } = { d: 1, v: 7, m: 30 };

const days = (number: string, unit: string): number =>
  (NUMBERS[number.toLowerCase()] ?? Number(number)) * (UNITS[unit.charAt(0).toLowerCase()] ?? 1);

function daysBefore(sentence: string): number | null {
  const match = sentence.match(BEFORE);
  if (!match) return null;
  return match[4] ? 7 : days(match[1]!, match[3]!);
}

/** Days to publication: a number, null for "as soon as adjusted", undefined where nothing is said of it. */
function daysAfter(sentence: string): number | null | undefined {
  const match = sentence.match(AFTER);
  if (match && AFTER_WORDS.test(sentence) && !BEFORE.test(sentence))
    return days(match[2] ?? match[1]!, match[4]!);
  return AS_SOON.test(sentence) ? null : undefined;
}

/** The year that minutes go back to, whether it is named or counted in years. */
function yearSince(sentence: string, now: number): number | null {
  const named = sentence.match(SINCE)?.[1];
  if (named) return Number(named);
  if (LAST_TERM.test(sentence)) return now - ((now - 3) % 4) - 4;
  const match = sentence.match(YEARS_BACK);
  const years = match?.[1] ?? match?.[2];
  return years ? now - days(years, 'd') : null;
}
