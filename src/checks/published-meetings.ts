import { daysBetween } from '../facts/meetings/dates.ts';
import {
  type KnownBody,
  type Meeting,
  type Paper,
  type PaperKind,
  quote,
} from '../facts/meetings/meeting.ts';
import type { MeetingFacts } from '../facts/meetings.ts';
import type { Evidence } from '../model/evidence.ts';

/** Days before the day of the draft in which a body must have met and left papers for them to count as kept up. */
export const CURRENT = 365;

/** Share of the nämnder that "most" asks for: one in four may be missing, as rarely meeting ones often are. */
const MOST = 0.75;

/** One meeting with the paper of it that speaks best. */
export interface Held {
  meeting: Meeting;
  paper: Paper;
}

/** What one body has published of the kinds asked for. */
export interface Holding {
  body: KnownBody;
  /** In order of date; without those whose file is gone. */
  held: Held[];
  /** Linked to, and gone. */
  gone: Held[];
  isCurrent: boolean;
}

/**
 * The holdings of the bodies that must publish: fullmäktige, styrelsen and the nämnder; rare and
 * shared ones only where they do, former ones only where nobody else does.
 */
export function holdingsOf(facts: MeetingFacts, kinds: readonly PaperKind[], at: string): Holding[] {
  const all = facts.bodies
    .filter(({ rank }) => rank !== 'utskott')
    .map((body) => holdingOf(facts, body, kinds, at))
    .filter(({ body, isCurrent }) => isCurrent || !(body.shared || body.seldom));
  const present = all.filter(({ body }) => !body.former);
  return present.some(({ held }) => held.length > 0) ? present : all;
}

function holdingOf(facts: MeetingFacts, body: KnownBody, kinds: readonly PaperKind[], at: string): Holding {
  const all = facts.meetings
    .filter((meeting) => meeting.body.key === body.key && !meeting.cancelled)
    .flatMap((meeting) => bestPaper(meeting, kinds));
  const held = all.filter(({ paper }) => paper.target !== 'gone');
  const newest = held.at(-1)?.meeting.date;
  const isCurrent = newest !== undefined && daysBetween(newest, at) <= CURRENT;
  return { body, held, gone: all.filter(({ paper }) => paper.target === 'gone'), isCurrent };
}

const TARGETS = ['opened', 'linked', 'gone'];

function bestPaper(meeting: Meeting, kinds: readonly PaperKind[]): Held[] {
  const papers = meeting.papers.filter(({ kind }) => kinds.includes(kind));
  papers.sort((a, b) => TARGETS.indexOf(a.target) - TARGETS.indexOf(b.target));
  return papers.slice(0, 1).map((paper) => ({ meeting, paper }));
}

/** How far the bodies of a municipality are covered. */
export interface Reach {
  /** Fullmäktige and styrelsen both. */
  both: boolean;
  /** At least two bodies, and half of those known. */
  half: boolean;
  most: boolean;
  all: boolean;
  /** Whether fullmäktige, styrelsen and some nämnd or utskott were seen at all; a municipality has them all. */
  bodiesKnown: boolean;
}

/** @param excused keys of bodies that the municipality gives a reason for leaving out */
export function reachOf(
  facts: MeetingFacts,
  holdings: readonly Holding[],
  excused: ReadonlySet<string> = new Set(),
): Reach {
  const has = (rank: string) => holdings.some(({ body, isCurrent }) => body.rank === rank && isCurrent);
  const isKnown = (rank: string) => facts.bodies.some((body) => body.rank === rank);
  const both = has('fullmäktige') && has('styrelse');
  const committees = holdings.filter(({ body }) => body.rank === 'nämnd');
  const publishing = committees.filter(({ isCurrent }) => isCurrent).length;
  const left = committees.filter(({ body, isCurrent }) => !isCurrent && !excused.has(body.key)).length;
  const current = holdings.filter(({ isCurrent }) => isCurrent).length;
  const hasCommittees = committees.length > 0 || facts.bodies.some(({ rank }) => rank === 'utskott');
  return {
    both,
    half: current >= 2 && current * 2 >= holdings.length,
    most: both && hasCommittees && publishing >= committees.length * MOST,
    all: both && hasCommittees && left === 0,
    bodiesKnown: hasCommittees && isKnown('fullmäktige') && isKnown('styrelse'),
  };
}

/** Bodies that are named one by one with their latest meeting, and committees that are named; more are counted. */
const FEW = 3;

/**
 * "kommunfullmäktige, kommunstyrelsen och 5 av 6 nämnder"; few committees by name: "socialnämnden (1 av 3 nämnder)", and few
 * bodies with their latest meeting: "kommunstyrelsen (senast 2015-03-11)".
 */
export function describeBodies(holdings: readonly Holding[]): string {
  const current = holdings.filter(({ isCurrent }) => isCurrent);
  if (current.length <= FEW)
    return listed(
      current.map(({ body, held }) => `${lowerFirst(body.name)} (senast ${held.at(-1)!.meeting.date})`),
    );
  const committees = holdings.filter(({ body }) => body.rank === 'nämnd');
  const publishing = committees.filter(({ isCurrent }) => isCurrent);
  const count = `${publishing.length} av ${committees.length} nämnder`;
  const isFew = publishing.length <= FEW;
  const named = current
    .filter(({ body }) => isFew || body.rank !== 'nämnd')
    .map(({ body }) => lowerFirst(body.name));
  if (!isFew) return listed([...named, count]);
  const isPart = publishing.length > 0 && publishing.length < committees.length;
  return `${listed(named)}${isPart ? ` (${count})` : ''}`;
}

/** Names of the bodies that publish nothing current, at most six. */
export function namesOfMissing(holdings: readonly Holding[]): string[] {
  return holdings.filter(({ isCurrent }) => !isCurrent).map(({ body }) => lowerFirst(body.name));
}

/** What is missing where fullmäktige or styrelsen publish nothing: "Aktuella protokoll från kommunstyrelsen." */
export function firstMissing(what: string, holdings: readonly Holding[], facts: MeetingFacts): string {
  const first = ['Kommunfullmäktige', 'Kommunstyrelsen'] as const;
  const lacking = first.filter(
    (name) => !holdings.some(({ body, isCurrent }) => body.name === name && isCurrent),
  );
  const unseen = lacking.filter((name) => !facts.bodies.some((body) => body.name === name));
  const wish = `${what} ${listed(lacking.map(lowerFirst))}.`;
  return unseen.length > 0 ? `${wish} ${unseen.join(' och ')} syntes inte alls bland det som lästes.` : wish;
}

/** Names in a sentence: "a, b och c"; of many only the first six. */
export function listed(names: readonly string[]): string {
  const shown = names.length > 7 ? [...names.slice(0, 6), `${names.length - 6} till`] : names;
  return shown.length <= 1 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} och ${shown.at(-1)}`;
}

/** Meetings by body: "socialnämnden 2015-01-08 och 2015-02-19, kommunstyrelsen 2015-03-11". */
export function meetingsNamed(meetings: readonly Meeting[]): string {
  const days = new Map<string, string[]>();
  for (const { body, date } of meetings) days.set(body.name, [...(days.get(body.name) ?? []), date]);
  return [...days].map(([name, dates]) => `${lowerFirst(name)} ${listed(dates)}`).join(', ');
}

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "Protokoll från tekniska nämnden 2026-05-18" */
export function evidenceOf({ meeting, paper }: Held): Evidence[] {
  const state = { opened: '', linked: ' (länkat, inte öppnat)', gone: ' (länkat, men filen finns inte)' };
  const kind = paper.kind.charAt(0).toUpperCase() + paper.kind.slice(1);
  const toward = paper.kind === 'kallelse' || paper.kind === 'handlingar' ? 'till' : 'från';
  const shows = `${kind} ${toward} ${lowerFirst(meeting.body.name)} ${meeting.date}${state[paper.target]}`;
  return paper.passages.map((passage) => quote(passage, shows));
}

/** The newest of a holding, rather one that was opened. */
export const newestOf = ({ held }: Holding): Held | undefined =>
  held.findLast(({ paper }) => paper.target === 'opened') ?? held.at(-1);

/** Each quotation once, in order, at most so many. */
export function chosen(evidence: readonly Evidence[], most = 12): Evidence[] {
  const seen = new Set<string>();
  return evidence
    .filter(({ url, quote: words, locator }) => {
      const key = `${url} ${words} ${locator.quote.prefix}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, most);
}
