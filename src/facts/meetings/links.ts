import type { ReadDocument } from '../../model/corpus.ts';
import type { Block, Link } from '../../model/document.ts';
import { canonicalUrl } from '../../text/url.ts';
import type { BodyName } from '../bodies.ts';
import { meetingDatesIn, publishedIn, putUpIn, uploadedAt, yearIn } from './dates.ts';
import { CANCELLED, type Paper, type PaperKind, type Passage, type Place, type Sighting } from './meeting.ts';
import { leavesItOpen, papersInPath, papersNamedIn } from './papers.ts';
import type { Reader, Subject } from './reader.ts';
import type { Record } from './records.ts';
import { isFile, leadOf, linkBlocks, type Scopes, scopesOf } from './scopes.ts';

export interface LinkFacts {
  sightings: Sighting[];
  places: Place[];
}

/** Longest block that is quoted whole for one of its links, in UTF-16 units. */
const WHOLE = 160;

/** Words of which a link, or what stands around it, has one if it is about a body or a meeting. */
const RELEVANT =
  /protokoll|protocol|kallels|handling|list|dagordning|kungör|sammanträd|möte|mote|agenda|nämnd|namnd|fullmäktige|fullmaktige|styrelse|utskott|beredning/u;

/** What the links of the municipality's pages say about meetings and their papers. */
export function readLinks(reader: Reader, records: ReadonlyMap<string, Record | null>): LinkFacts {
  const facts: LinkFacts = { sightings: [], places: [] };
  for (const document of reader.own) {
    if (!document.mediaType.includes('html')) continue;
    const lead = leadOf(document);
    for (const { block, above } of linkBlocks(document))
      for (const link of block.links) {
        if (!/^https?:/u.test(link.url) || link.url === document.finalUrl || !reader.isOwnHost(link.url))
          continue;
        const scopes = scopesOf(document, block, { above, lead }, link);
        if (
          RELEVANT.test(
            [scopes.link, scopes.beside, ...scopes.headings, scopes.title, ...scopes.lead, scopes.path]
              .join(' ')
              .toLowerCase(),
          ) ||
          /\p{Lu}{2}/u.test(scopes.link)
        )
          readLink(reader, records, facts, { document, block, link, scopes });
      }
  }
  return facts;
}

interface Linked {
  document: ReadDocument;
  block: Block;
  link: Link;
  scopes: Scopes;
}

function readLink(
  reader: Reader,
  records: ReadonlyMap<string, Record | null>,
  facts: LinkFacts,
  linked: Linked,
): void {
  const { link, scopes } = linked;
  const target = reader.corpus.documentAt(link.url);
  const record = target && records.get(target.url);
  if (record === null) return;
  const near = subjectNear(reader, scopes);
  const told = near ?? record?.body ?? reader.bodyInPath(scopes.path) ?? reader.bodyInPath(scopes.pagePath);
  if (told === 'someone else') return;
  const host = attachedTo(reader, scopes);
  if (host) {
    sight(facts, reader, linked, host.body, host.date, ['handlingar']);
    return;
  }
  const day = dateOf(scopes);
  const isAhead = day !== null && day > reader.corpus.at;
  const kinds = kindsOf(scopes, { isMeeting: told !== null && day !== null, isAhead }, link.url, target);
  const isPaper = kinds.length === 1 && kinds[0] === 'handlingar';
  const date = isPaper ? dateOfPaper(scopes) : day;
  const isElsewhere = isPaper && told !== null && date !== null && record?.date !== date;
  const isRecorded = Boolean(record?.date) && !isElsewhere;
  const isSighted = isRecorded || (told && date && !isPlaceOnly(scopes, kinds, link.url, date));
  if (record?.date && isRecorded)
    sight(facts, reader, linked, record.body, record.date, kindsOfRecord(record, scopes), record);
  else if (told && date && isSighted) sight(facts, reader, linked, told, date, kinds);
  const isUnsaid = kinds.length === 0 && !record && told !== null && date !== null;
  const held = isUnsaid ? eitherOf(scopes, link.url) : isSighted || !namesPlace(scopes) ? [] : kinds;
  if (held.length > 0) facts.places.push(placeOf(reader, linked, told, held));
}

const placeOf = (reader: Reader, linked: Linked, body: BodyName | null, kinds: PaperKind[]): Place => ({
  body,
  kinds,
  url: linked.link.url,
  target: reader.targetOf(linked.link.url),
  passage: passageOf(linked),
});

/** A file of a day under "Kallelser och protokoll": one of them, and which does not show. */
function eitherOf({ link, headings, title }: Scopes, url: string): PaperKind[] {
  if (!isFile(url) || !leavesItOpen(link)) return [];
  return [...headings, title].map(papersNamedIn).find(({ length }) => length > 0) ?? [];
}

/** The meeting on whose page an extract of other minutes stands: there it is one of the papers. */
function attachedTo(reader: Reader, scopes: Scopes): { body: BodyName; date: string } | null {
  if (scopes.lead.length === 0 || !papersNamedIn(scopes.link).includes('protokollsutdrag')) return null;
  const date = firstDate([scopes.title], scopes);
  const body = [scopes.title, ...scopes.lead].map(reader.subjectOf).find((subject) => subject !== null);
  const isOwn = date === null || firstDate([scopes.link], scopes) === date;
  return isOwn || !body || body === 'someone else' ? null : { body, date };
}

/** A page of papers without a day of its own, linked to under some day: "Nästa möte 11 mars. Handlingar och protokoll". */
function isPlaceOnly(scopes: Scopes, kinds: PaperKind[], url: string, date: string): boolean {
  if (kinds.length === 0 || isFile(url)) return false;
  const { link, beside, file, path } = scopes;
  return firstDate([link, beside, file, path], scopes) !== date;
}

/** Adds what one link shows of one meeting: each kind of paper, or that the meeting is listed. */
function sight(
  facts: LinkFacts,
  reader: Reader,
  linked: Linked,
  body: BodyName,
  date: string,
  kinds: PaperKind[],
  record?: Record,
): void {
  const { link, scopes, block } = linked;
  const cancelled = CANCELLED.test(scopes.link) || CANCELLED.test(scopes.beside);
  const url = reader.corpus.documentAt(link.url)?.url ?? canonicalUrl(link.url) ?? link.url;
  const target = reader.targetOf(link.url);
  const published = publishedIn(ownStretch(block, link)) ?? putUpIn(block) ?? uploadedAt(link.url);
  const passages = record?.passages ?? [passageOf(linked)];
  const papers = kinds.map((kind): Paper => ({ kind, url, target, published, passages }));
  for (const paper of papers.length > 0 ? papers : [null])
    facts.sightings.push({ body, date, cancelled, adjusted: record?.adjusted ?? null, paper });
}

/** Nearest first: whoever the link itself, its row, the headings above or the page's title names; none under another municipality's name. */
function subjectNear(reader: Reader, { link, beside, headings, title, lead }: Scopes): Subject {
  if ([...headings, title].some(reader.isOfAnother)) return 'someone else';
  for (const text of [link, beside, ...headings, title, ...lead]) {
    const subject = reader.subjectOf(text);
    if (subject) return subject;
  }
  return null;
}

/** Nearest first; a day without a year takes the year of the nearest heading, title or folder that has one. */
function dateOf(scopes: Scopes): string | null {
  const { link, beside, headings, title, file, path } = scopes;
  return firstDate([link, beside, file, ...headings, title, path], scopes);
}

/** A paper to a meeting can carry the day when it was written; the day of the meeting then stands above it. */
function dateOfPaper(scopes: Scopes): string | null {
  const { headings, title, path } = scopes;
  return firstDate([...headings, title, path.slice(0, path.lastIndexOf('/'))], scopes) ?? dateOf(scopes);
}

function firstDate(
  texts: string[],
  { link, beside, headings, title, file, path, pagePath }: Scopes,
): string | null {
  const dated = [link, beside, file, ...headings, title, path, pagePath];
  const year = dated.map(yearIn).find((found) => found !== null) ?? null;
  for (const text of texts) {
    const dates = meetingDatesIn(text, year);
    const days = new Set(dates.map(({ iso }) => iso));
    if (days.size === 1 || (days.size > 1 && text === link)) return dates[0]!.iso;
  }
  return null;
}

function kindsOfRecord(record: Record, { link }: Scopes): PaperKind[] {
  const named = papersNamedIn(link);
  if (record.kind === 'protokoll') {
    const part = named.find((kind) => kind !== 'protokoll' && kind !== 'kallelse' && kind !== 'handlingar');
    return [part ?? 'protokoll'];
  }
  return record.kind === 'kallelse' && (record.withPapers || named.includes('handlingar'))
    ? ['kallelse', 'handlingar']
    : [record.kind];
}

/**
 * Which papers a link leads to: by its own words, its column, its file's name; by headings and folders only where its own
 * words leave it open. On the page of one meeting every file is one of its papers.
 *
 * @param known whether body and day are, and whether that day is yet to come
 */
function kindsOf(
  scopes: Scopes,
  { isMeeting, isAhead }: { isMeeting: boolean; isAhead: boolean },
  url: string,
  target: ReadDocument | undefined,
): PaperKind[] {
  const { link, column, beside, headings, title, file, path } = scopes;
  for (const text of [link, column]) {
    const kinds = papersNamedIn(text);
    if (kinds.length > 0) return isNotice(scopes, url) ? kinds.map(asNotice) : kinds;
  }
  const folder = papersInPath(path);
  if (folder.length > 0) return folder;
  if (leavesItOpen(link)) {
    const near = [beside, isFile(url) ? file : ''].map(papersNamedIn).find(({ length }) => length > 0);
    if (near) return isNotice(scopes, url) ? near.map(asNotice) : near;
    const above = [...headings, title].map(papersNamedIn).find(({ length }) => length > 0);
    if (above && isMeeting && !isReadPage(target)) return fromAbove(above, isAhead, scopes, url);
  }
  return isMeeting && isFile(url) && isMeetingPage(scopes) ? ['handlingar'] : [];
}

/** On a notice board a page "Protokoll" is the notice that minutes were adjusted; one of minutes and other papers is a place. */
const isNotice = ({ link, headings, title }: Scopes, url: string): boolean =>
  !isFile(url) &&
  papersNamedIn(link).length <= 1 &&
  [...headings, title].some((text) => /anslagstavl|anslagsbevis|kungörelser/iu.test(text));

const asNotice = (kind: PaperKind): PaperKind => (kind === 'protokoll' ? 'anslagsbevis' : kind);

/** A page that was read speaks for itself. */
const isReadPage = (target: ReadDocument | undefined): boolean => target?.mediaType.includes('html') ?? false;

/** A heading that names several kinds ("Kallelser och protokoll") does not say which of them one link leads to; minutes come after the day. */
function fromAbove(kinds: PaperKind[], isAhead: boolean, scopes: Scopes, url: string): PaperKind[] {
  if (isNotice(scopes, url)) return kinds.map(asNotice);
  const isBoth = kinds.includes('protokoll') && kinds.length > 1;
  if (isBoth && isAhead && isFile(url))
    return kinds.filter((kind) => kind === 'kallelse' || kind === 'handlingar').slice(0, 1);
  return isBoth ? [] : kinds;
}

/** A page or section that is about one meeting: the day stands above the link, not in it. */
const isMeetingPage = ({ headings, title }: Scopes): boolean =>
  [...headings, title].some((text) => meetingDatesIn(text, yearIn(title)).length === 1);

/** Whether the link itself names papers; that its surroundings do says nothing of where it leads. */
const namesPlace = ({ link }: Scopes): boolean => papersNamedIn(link).length > 0;

/** What a block says of one of its links: its text and what follows, until the next; all of it where there is no other. */
function ownStretch(block: Block, link: Link): string {
  if (block.links.length === 1) return block.text;
  const next = block.links.map(({ start }) => start).filter((start) => start >= link.end);
  return block.text.slice(link.start, Math.min(block.text.length, ...next));
}

function passageOf({ document, block, link }: Linked): Passage {
  if (block.text.length <= WHOLE) return { document, block, start: 0, end: block.text.length };
  return { document, block, start: link.start, end: link.end };
}
