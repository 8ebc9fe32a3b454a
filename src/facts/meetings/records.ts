import type { ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { BodyName } from '../bodies.ts';
import { meetingDatesIn } from './dates.ts';
import type { PaperKind, Passage } from './meeting.ts';
import type { Reader } from './reader.ts';

/** A document that itself is minutes or a summons. */
export interface Record {
  document: ReadDocument;
  kind: PaperKind;
  body: BodyName;
  date: string | null;
  /** A summons that holds its papers too. */
  withPapers: boolean;
  adjusted: string | null;
  passages: Passage[];
}

/** How much of a document's beginning tells what it is, in UTF-16 units. */
const FRONT = 3000;

/** Pages that an extract of one paragraph has at most. */
const FEW_PAGES = 5;

/** Pages from which on a summons is more than an agenda. */
const LONG_SUMMONS = 8;

const MINUTES = /(?<!\p{L})(?:sammanträdes|mötes|nämnds?|fullmäktige|styrelse|besluts)?protokoll(?!\p{L})/iu;
const SUMMONS = /(?<!\p{L})(?:kallelse|föredragningslista|ärendelista|dagordning|kungörelse)(?!\p{L})/iu;
const MET =
  /(?<!\p{L})(?:beslutande|närvarande|närvarolista|plats och tid|tid och plats|utses att justera|justerare|justerande|justeringens plats)(?!\p{L})/iu;

/** All documents that are minutes or summons of someone; null where that someone is no body of this municipality. */
export function recordsIn(reader: Reader): Map<string, Record | null> {
  const records = new Map<string, Record | null>();
  for (const document of reader.corpus.documents) {
    if (!/^(?:protokoll|kallelse)$/u.test(document.kind) && !isRecord(document)) continue;
    if (document.mediaType.includes('html') && !MET.test(frontOf(document).text)) continue;
    records.set(document.url, reader.own.includes(document) ? recordOf(reader, document) : null);
  }
  return records;
}

/** Minutes say who met where; a summons says when and what about, before anything else. */
function isRecord(document: ReadDocument): boolean {
  if (document.mediaType.includes('html') || !/^(?:övrigt|webbsida)$/u.test(document.kind)) return false;
  const { text } = frontOf(document);
  return (MINUTES.test(text) && MET.test(text)) || SUMMONS.test(text.slice(0, 300));
}

interface Front {
  text: string;
  blocks: { block: Block; start: number }[];
}

/** The first page, or the beginning of a page on the web, as one text. A PDF's letterhead is a part of it. */
function frontOf({ blocks }: ReadDocument): Front {
  const front: Front = { text: '', blocks: [] };
  for (const block of blocks) {
    const isFront = block.page === null ? block.region === 'main' : block.page === 1;
    if (!isFront || front.text.length > FRONT) continue;
    front.blocks.push({ block, start: front.text.length });
    front.text += `${block.text}\n`;
  }
  return front;
}

function recordOf(reader: Reader, document: ReadDocument): Record | null {
  const front = frontOf(document);
  const head = headOf(front.text);
  const organ = reader.organsIn(head).find(() => true) ?? reader.organsIn(document.title)[0];
  const body = organ ? organ.body : fromElsewhere(reader, document);
  if (!body || reader.subjectOf(head.slice(0, 200).replace(/\n/g, ' ')) === 'someone else') return null;
  const kind = kindOf(document, head);
  const found = meetingDatesIn(head, null)[0];
  const date = document.dates.meeting ?? found?.iso ?? meetingDatesIn(document.title, null)[0]?.iso ?? null;
  return {
    document,
    kind,
    body,
    date,
    withPapers: kind === 'kallelse' && holdsPapers(document),
    adjusted: adjustedIn(front.text, date),
    passages: passagesOf(document, front, organ ?? null, date),
  };
}

/** Where a letterhead stands and minutes name themselves; what comes after can be about anyone. */
const headOf = (text: string): string =>
  text.slice(0, text.search(MET) > 80 ? Math.min(text.search(MET), 900) : 900);

function fromElsewhere(reader: Reader, { issuer, title, finalUrl }: ReadDocument): BodyName | null {
  for (const text of [issuer?.name ?? '', title]) {
    const subject = reader.subjectOf(text);
    if (subject === 'someone else') return null;
    if (subject) return subject;
  }
  return reader.bodyInPath(new URL(finalUrl).pathname);
}

function kindOf(document: ReadDocument, head: string): PaperKind {
  const says = `${document.title}\n${head}`;
  if (document.kind === 'kallelse' || (document.kind !== 'protokoll' && !MINUTES.test(says)))
    return 'kallelse';
  if (/minnesanteckning/iu.test(says)) return 'minnesanteckningar';
  if (/anslagsbevis/iu.test(says.slice(0, 200)) && !MINUTES.test(says.slice(0, 200))) return 'anslagsbevis';
  if (
    /(?:ojustera[td]|ej justera[td]|preliminär)\p{L}* ?\p{L}*protokoll|protokoll\p{L}* (?:\(|, |– )?(?:är )?(?:ojustera|ej justera)/iu.test(
      says,
    )
  )
    return 'ojusterat protokoll';
  if (/protokollsutdrag|utdrag ur protokoll/iu.test(says) || isOneParagraph(document))
    return 'protokollsutdrag';
  if (
    /omedelbar(?:t|a)? juster/iu.test(document.title) ||
    /omedelbar\p{L}* justera\p{L}* paragraf/iu.test(head.slice(0, 300))
  )
    return 'omedelbart justerat';
  return 'protokoll';
}

/** One paragraph on a few pages, without a cover that says who met. */
const isOneParagraph = (document: ReadDocument): boolean => {
  const { blocks, pages } = document;
  const items = blocks.flatMap(({ text, page }) => {
    const number = text.match(/^§\s?(\d+)/u)?.[1];
    return number ? [{ number, page }] : [];
  });
  const isCovered = items[0]?.page !== 1 || MET.test(frontOf(document).text);
  return (pages ?? 1) <= FEW_PAGES && new Set(items.map(({ number }) => number)).size === 1 && !isCovered;
};

const holdsPapers = ({ blocks, pages }: ReadDocument): boolean =>
  (pages ?? 1) >= LONG_SUMMONS &&
  blocks.some(
    ({ page, text }) =>
      (page ?? 1) > 1 && /tjänsteskrivelse|tjänsteutlåtande|(?<!\p{L})bilaga \d|beslutsunderlag/iu.test(text),
  );

/** "Justeringens plats och tid: Kommunhuset 2015-03-18", "Anslaget sätts upp 2015-03-19". */
function adjustedIn(text: string, meeting: string | null): string | null {
  for (const match of text.matchAll(/(?:juster|anslag)\p{L}*/giu)) {
    const near = text.slice(match.index, match.index + 120);
    const date = meetingDatesIn(
      near.replace(/^\p{L}+/u, '').replace(/juster|anslag|publicer|sista|senast/giu, '·'),
      meeting ? Number(meeting.slice(0, 4)) : null,
    )[0]?.iso;
    if (date && (!meeting || (date >= meeting && Date.parse(date) - Date.parse(meeting) <= 60 * 86_400_000)))
      return date;
  }
  return null;
}

/**
 * The words on the first page that name the body and the day, the more telling first; one block where it says both, since
 * a bare day or name shows little.
 */
function passagesOf(
  document: ReadDocument,
  front: Front,
  organ: { start: number; end: number } | null,
  date: string | null,
): Passage[] {
  const blockAt = (at: number) => front.blocks.findLast(({ start }) => start <= at)?.block;
  const days = meetingDatesIn(front.text, date ? Number(date.slice(0, 4)) : null);
  const onTheDay = new Set(days.filter(({ iso }) => iso === date).map(({ start }) => blockAt(start)));
  const named = new Set(organ ? [blockAt(organ.start), blockAt(organ.end - 1)] : []);
  const weigh = (block: Block): number =>
    (onTheDay.has(block) ? DAY : 0) + (named.has(block) ? NAME : 0) + (saysKind(block) ? 1 : 0);
  const ranked = front.blocks
    .map(({ block }) => ({ block, weight: weigh(block) }))
    .filter(({ weight }) => weight >= NAME)
    .sort((a, b) => b.weight - a.weight);
  const [best] = ranked;
  const isWhole = best !== undefined && best.weight >= DAY + NAME;
  const other = ranked.find(
    ({ block }) => best !== undefined && onTheDay.has(block) !== onTheDay.has(best.block),
  );
  const blocks = [best, isWhole ? undefined : other].flatMap((one) => (one ? [one.block] : []));
  const chosen = blocks.length > 0 ? blocks : front.blocks.slice(0, 1).map(({ block }) => block);
  return chosen.map((block) => ({ document, block, start: 0, end: block.text.length }));
}

/** What a block of the first page is worth as a quotation: the day most, then who met, then what the paper is. */
const DAY = 4;
const NAME = 2;

const saysKind = ({ text }: Block): boolean => MINUTES.test(text) || SUMMONS.test(text);
