import type { Block } from '../../model/document.ts';
import { type FoundDate, findDates } from '../../text/dates.ts';
import type { Described } from './front.ts';

/** Folders of news: "/nyheter/", "/nyheter-2018/", "/allanyheter/", "/nyhet/detalj/". "/nyhetsbrev/" is none. */
const FOLDER =
  /^(?:(?:\p{L}+-)*(?:\p{L}*nyheter|nyhet|nyhets(?:arkiv|lista|rum|detalj))(?:-.*)?|aktuellt|news|newsroom|press-?releases?|blogg|press(?:meddelanden?|rum)?)$/iu;

/** Folders of things that have a day of their own; below them, "/evenemang/nyheter/" is news again. */
const CALENDAR = /evenemang|kalender|kalendarium|anslagstavla/i;

/** A last part that is the list itself. */
const LIST = /^(?:nyhet(?:er|sarkiv|slista)?|aktuellt|news|press(?:meddelanden?|rum)?|blogg)$/i;

/** WordPress puts the day of its posts into their addresses. */
const POST = /^\/(?:\p{L}+\/)?20\d\d\/\d\d\/(?:\d\d\/)?[^/.]+\/?$/u;

/** Parameters by which older systems leaf through their news. */
const PARAMETER = /[?&]\w*nyhet\w*=/i;

/** Whether the address, the markup or the page's own words call it news. */
export const isNews = (document: Described): boolean =>
  document.isArticle === true || isNewsAddress(document.url) || saysSo(document) || isDated(document);

function isNewsAddress(url: string): boolean {
  const address = URL.parse(url);
  if (!address) return false;
  const parts = address.pathname.split('/').filter(Boolean);
  const folder = parts.slice(0, -1).findLast((part) => FOLDER.test(part) || CALENDAR.test(part));
  return (
    (folder !== undefined && FOLDER.test(folder)) ||
    LIST.test(parts.at(-1) ?? '') ||
    POST.test(address.pathname) ||
    PARAMETER.test(address.search)
  );
}

/** What only news say of themselves. */
const SAYS_SO =
  /^(?:obs!?\s*)?(?:(?:det här|detta|det) är en (?:arkiverad|gammal|äldre) (?:nyhet|artikel)|(?:den här|denna) (?:nyheten?|artikeln?) är (?:arkiverad|gammal|äldre|mer än)|(?:artikeln|nyheten|pressmeddelandet) (?:är )?publicera(?:des|d|t)(?!\p{L}))/iu;
const LABELLED = /^(?:pressmeddelande|nyhet)\s*[|•·–,:-]?\s*(?:\p{L}+dag\s+)?#/iu;

/** Most lines between the heading and the text that belong to the heading. */
const BELOW = 2;

/** How many of the last lines may say that a page is old. */
const LAST = 4;

function saysSo(document: Described): boolean {
  const { above, below, rest } = partsOf(document);
  return [...above, ...below, ...rest.slice(0, BELOW), ...rest.slice(-LAST)].some(
    ({ text }) => SAYS_SO.test(text) || LABELLED.test(masked(text)),
  );
}

/** A date alone on its line, with its hour, and with its subject or writer after a dash. */
const DATE_LINE =
  /^(?:(?:\p{L}+dag(?:en)?\s+)?(?:den\s+)?)?#(?:,?\s*(?:kl(?:ockan|\.)?\s*)?\d{1,2}[.:]\d{2})?(?:\s*(?:[|•·–/-]|av\s)\s*\p{Lu}[^.!?]{1,60})?$/u;
const PUBLISHED = /^publicera(?:d|t|des)(?!\p{L})[^#]{0,20}#/iu;

/** Titles of meetings, papers and happenings: the date below them is their own day. */
const HAS_ITS_DAY =
  /protokoll|kallelse|sammanträd|möte|fullmäktige|nämnd|styrelse|rådet|utskott|§|dagordning|kungörelse|anslag|samråd|evenemang|program|plan(?:en)?(?!\p{L})|policy|riktlinje|reglemente|regler|taxa|taxor|stadga|avtal|rapport|beslut|\d{4}/iu;

/** Someone is quoted by name, as newspapers do it. */
const SPEECH =
  /(?<!\p{L})(?:säger|berättar|förklarar|konstaterar|menar|kommenterar)\s+(?:\p{L}+\s+){0,3}\p{Lu}\p{Ll}+\s+\p{Lu}/u;

/** Length from which a line is running text, in characters; date lines with hour and subject stay below. */
const INGRESS = 60;

/** A day under the heading and a text under the day; or the day that it was published and someone quoted in it. */
function isDated(document: Described): boolean {
  const { above, below, rest } = partsOf(document);
  if (HAS_ITS_DAY.test(document.title) || CALENDAR.test(URL.parse(document.url)?.pathname ?? ''))
    return false;
  const around = [...above, ...below];
  const ingress = [...below, ...rest].find(({ text }) => !DATE_LINE.test(masked(text)));
  const reads = ingress?.kind === 'paragraph' && ingress.text.length >= INGRESS;
  const isDay = ({ kind, text }: Block) => kind === 'paragraph' && DATE_LINE.test(masked(text));
  if (reads && around.some(isDay)) return true;
  return (
    [...around, ...rest.slice(-LAST)].some(({ text }) => PUBLISHED.test(masked(text))) &&
    [...below, ...rest].some(({ text }) => SPEECH.test(text))
  );
}

/** The day that news was published, by its line at the heading or by its address; ISO, or null. */
export function publishedOf(document: Described): string | null {
  const { above, below } = partsOf(document);
  const line = [...above, ...below].find(({ text }) => {
    const found = masked(text);
    return DATE_LINE.test(found) || LABELLED.test(found);
  });
  return dateIn(line?.text ?? '') ?? dateInAddress(document.url);
}

const dateIn = (text: string): string | null => findDates(text)[0]?.iso ?? null;

/** "/2014/10/22/…", "/2022-04-13-…" */
function dateInAddress(url: string): string | null {
  const found = /\/(20\d\d)[/-](\d\d)[/-](\d\d)[/-]/.exec(URL.parse(url)?.pathname ?? '');
  return found ? dateIn(found.slice(1).join('-')) : null;
}

/** A line with `#` for its one date; without a date, or with two, the line itself. */
function masked(text: string): string {
  const dates: FoundDate[] = text.length <= 200 ? findDates(text) : [];
  const [date] = dates;
  return date && dates.length === 1 ? `${text.slice(0, date.start)}#${text.slice(date.end)}` : text;
}

interface Parts {
  /** The line above the main heading, if any. */
  above: Block[];
  /** The short lines between it and the text. */
  below: Block[];
  rest: Block[];
}

function partsOf({ blocks }: Described): Parts {
  const main = blocks.filter(({ region, kind }) => region === 'main' && kind !== 'alt');
  const heading = main.findIndex(({ level }) => level === 1);
  const after = main.slice(heading + 1);
  const text = after.slice(0, BELOW).findIndex((block) => block.text.length >= INGRESS);
  const lines = text >= 0 ? text : BELOW;
  return {
    above: heading > 0 ? main.slice(heading - 1, heading) : [],
    below: after.slice(0, lines),
    rest: after.slice(lines),
  };
}
