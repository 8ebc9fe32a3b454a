import type { ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import { modalityOf } from '../../text/modality.ts';
import { sentences } from '../../text/sentences.ts';
import type { BodyName } from '../bodies.ts';
import { testimonyOf } from '../subject.ts';
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

const PUBLISHED =
  /(?<!\p{L})(?:publicera\p{L}*|lägg(?:er|s)? (?:vi )?(?:\p{L}+ )?(?:ut|upp)|läggs|lagts|finns|ligger|samla\p{L}*|hittar|hitta|ladda (?:ner|ned|hem)|läs(?:a|er)?|ta del|tillgänglig\p{L}*|visas|söka?|nå(?:s|r)?|se)(?!\p{L})/iu;
const HERE =
  /(?<!\p{L})(?:här|hittar|webb\p{L}*|hemsida\p{L}*|internet|nätet|nedan\p{L}*|sida(?:n|s)?|sidor\p{L}*|digitalt|publicera\p{L}*|lägg\p{L}* (?:ut|upp)|läggs|ladda|länk\p{L}*|meny\p{L}*|\p{L}*portal\p{L}*|under (?:respektive|fliken|rubriken|menyn)|arkiv|e-diarium|\p{L}*\.se)(?!\p{L})/iu;
const MEETS = /fullmäktige|styrelse|nämnd|sammanträd|möte|politisk|politik/iu;
/** An item of a list of files says what it is, not how things are published. */
const FILE_LIST = /(?<!\p{L})(?:pdf|docx?|[km]b)(?!\p{L})|publicera[dt] (?:den )?\d/iu;
const NOT_PUBLISHED =
  /(?:publiceras|publicerar|läggs|finns|visas|lägger)(?: \p{L}+){0,4} (?:inte|ej|aldrig|inga)(?!\p{L})|(?:inte|ej|inga|aldrig)(?: \p{L}+){0,3} (?:publicera\p{L}*|läggs|lägger|tillgänglig\p{L}*|ut)(?!\p{L})|undantag(?:et|na|en)?(?!\p{L})/iu;
/** What is not published is only a part of it. */
const IN_PART =
  /undantag|vissa|alla|samtliga|bilag|äldre|tidigare än|(?:före|innan) (?:år )?(?:19|20)\d{2}/iu;
const WHY_WITHHELD =
  /personuppgift\p{L}*|sekretess\p{L}*|gdpr|dataskydd\p{L}*|(?<!\p{L})pul(?!\p{L})|personuppgiftslagen|integritet\p{L}*|individärenden|enskilda/iu;
const ON_REQUEST =
  /(?<!\p{L})(?:beställ\p{L}*|begär\p{L}*|e-post\p{L}*|mejl\p{L}*|maila?|kontakta|vänd\p{L}* (?:dig|er)|ring|registrator\p{L}*|kommunkansli\p{L}*|kommunarkiv\p{L}*|reception\p{L}*|biblioteke?t?|kommunhuset)(?!\p{L})/iu;
/** Sent to those who sit in the body, or put up on the notice board: not on the web for everyone. */
const TO_MEMBERS =
  /(?:skicka|sänd)\p{L}*(?! (?:ut )?(?:på|via) webb)|ledamöter\p{L}* (?:får|ska få)|delas ut|anslå|anslagstavl|anslagi?ts|överklag/iu;

/** What the municipality's pages say of how meeting papers are published. */
export function statementsIn(reader: Reader): Statement[] {
  return reader.own
    .filter((document) => document.mediaType.includes('html') && testimonyOf(document) === 'page')
    .filter(({ kind }) => kind !== 'protokoll')
    .flatMap((document) => document.blocks.flatMap((block) => statementsOf(reader, document, block)));
}

function statementsOf(reader: Reader, document: ReadDocument, block: Block): Statement[] {
  if (block.region !== 'main' || block.kind === 'heading' || block.kind === 'alt') return [];
  if (!/protokoll|kallelse|handling|lista|dagordning|kungörelse/iu.test(block.text)) return [];
  const around = [...block.headings.toReversed(), document.title];
  const now = Number(reader.corpus.at.slice(0, 4));
  if (FILE_LIST.test(block.text)) return [];
  let topic: PaperKind[] = [];
  return sentences(block.text).flatMap(({ text, start, end }) => {
    const named = papersNamedIn(text);
    const kinds =
      named.length > 0 ? named : /(?<!\p{L})(?:de|dem|detta|dessa|det)(?!\p{L})/iu.test(text) ? topic : [];
    topic = kinds.length > 0 ? kinds : topic;
    const subject = whose(reader, text, around);
    if (kinds.length === 0 || subject === 'someone else') return [];
    return said(text, kinds, now, subject !== null).map((says) => ({
      ...says,
      kinds,
      body: subject,
      passage: { document, block, start, end },
    }));
  });
}

function whose(reader: Reader, sentence: string, around: string[]): BodyName | 'someone else' | null {
  const own = reader.subjectOf(sentence);
  if (own !== null || reader.organsIn(sentence).length > 1) return own;
  for (const text of around) {
    const subject = reader.subjectOf(text);
    if (subject !== null) return subject;
  }
  return null;
}

function said(sentence: string, kinds: PaperKind[], now: number, hasBody: boolean): Says[] {
  const isMinutes = kinds.includes('protokoll');
  const isBefore = kinds.includes('kallelse') || kinds.includes('handlingar');
  if (NOT_PUBLISHED.test(sentence)) {
    const why = sentence.match(WHY_WITHHELD)?.[0];
    if (why) return [{ says: 'withheld', why }];
    return HERE.test(sentence) && !IN_PART.test(sentence) ? [{ says: 'not on the web' }] : [];
  }
  if (isPlan(sentence)) return [];
  const found: Says[] = [];
  const here = PUBLISHED.test(sentence) && HERE.test(sentence) && !TO_MEMBERS.test(sentence);
  if (here && isBefore && (BEFORE.test(sentence) || BEFORE_AT_ALL.test(sentence)))
    found.push({ says: 'before', days: daysBefore(sentence) });
  if (here && AFTERWARDS.test(sentence) && found.length === 0) return [{ says: 'afterwards' }];
  const soon = isMinutes && here ? daysAfter(sentence) : undefined;
  if (soon !== undefined) found.push({ says: 'after', days: soon });
  const year =
    isMinutes && PUBLISHED.test(sentence) && !ON_REQUEST.test(sentence) ? yearSince(sentence, now) : null;
  if (year !== null) found.push({ says: 'since', year });
  if (here && (hasBody || MEETS.test(sentence)) && !onlyOnRequest(sentence))
    found.push({ says: 'published' });
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
  const match = sentence.match(YEARS_BACK);
  const years = match?.[1] ?? match?.[2];
  return years ? now - days(years, 'd') : null;
}
