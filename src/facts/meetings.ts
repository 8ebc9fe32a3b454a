import type { Corpus } from '../model/corpus.ts';
import type { Collector } from './collector.ts';
import { daysBetween } from './meetings/dates.ts';
import { readLinks } from './meetings/links.ts';
import type { KnownBody, Meeting, Paper, Place, Sighting, Statement } from './meetings/meeting.ts';
import { readerOf } from './meetings/reader.ts';
import { type Record, recordsIn } from './meetings/records.ts';
import { bodiesOf } from './meetings/register.ts';
import { readSchedules } from './meetings/schedules.ts';
import { statementsIn } from './meetings/statements.ts';

export interface MeetingFacts {
  /** Fullmäktige, styrelsen, then nämnder and utskott in order of name. */
  bodies: KnownBody[];
  /** By body, then by date. */
  meetings: Meeting[];
  /** Links to where papers are kept, that name no meeting. */
  places: Place[];
  statements: Statement[];
}

/** Days ahead that papers can be out; a meeting further away with papers was read on another day than the draft speaks for. */
const PAPERS_AHEAD = 60;

/** Days ahead that meetings are scheduled. */
const SCHEDULED_AHEAD = 400;

/** Meetings of the municipality's political bodies, and what is published of them. */
export const meetings: Collector<MeetingFacts> = {
  id: 'meetings',
  collects: 'Politiska organ, deras sammanträden och vad som publiceras om dem',
  collect(corpus) {
    const reader = readerOf(corpus);
    const records = recordsIn(reader);
    const { sightings, places } = readLinks(reader, records);
    const seen = [...sightings, ...readSchedules(reader), ...[...records.values()].flatMap(sightingsOf)];
    const held = meetingsFrom(seen.filter((sighting) => isSeenOn(sighting, corpus)));
    const bodies = bodiesOf(reader, held);
    const names = new Map(bodies.map(({ key, name }) => [key, name]));
    for (const meeting of held)
      meeting.body = { ...meeting.body, name: names.get(meeting.body.key) ?? meeting.body.name };
    return { bodies, meetings: held, places, statements: statementsIn(reader) };
  },
};

/** A document is a sighting of its meeting, whether or not a page links to it. */
function sightingsOf(record: Record | null): Sighting[] {
  if (!record?.date) return [];
  const { document, kind, body, date, adjusted, passages, withPapers } = record;
  const kinds = withPapers ? [kind, 'handlingar' as const] : [kind];
  return kinds.map((each) => ({
    body,
    date,
    cancelled: false,
    adjusted,
    paper: { kind: each, url: document.url, target: 'opened', published: null, passages },
  }));
}

/** What is dated later than the day of the draft was not there to be seen; only what is ahead of a meeting is. */
function isSeenOn({ date, paper }: Sighting, { at }: Corpus): boolean {
  const ahead = daysBetween(at, date);
  if (ahead <= 0) return true;
  if (!paper) return ahead <= SCHEDULED_AHEAD;
  return (paper.kind === 'kallelse' || paper.kind === 'handlingar') && ahead <= PAPERS_AHEAD;
}

/** One meeting for all sightings of one body on one day, and in it one paper for each kind and file. */
function meetingsFrom(sightings: readonly Sighting[]): Meeting[] {
  const held = new Map<string, Meeting>();
  for (const { body, date, paper, cancelled, adjusted } of sightings) {
    const key = `${body.key} ${date}`;
    const meeting = held.get(key) ?? { body, date, cancelled: false, papers: [], adjusted: null };
    held.set(key, meeting);
    meeting.cancelled ||= cancelled;
    meeting.adjusted ??= adjusted;
    if (paper) addPaper(meeting.papers, paper);
  }
  return [...held.values()].sort((a, b) => compare(a.body.key, b.body.key) || compare(a.date, b.date));
}

function addPaper(papers: Paper[], paper: Paper): void {
  const same = papers.find(({ kind, url }) => kind === paper.kind && url === paper.url);
  if (!same) papers.push(paper);
  else same.published ??= paper.published;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
