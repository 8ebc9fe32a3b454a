import type { ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { BodyName } from '../bodies.ts';
import { evidenceFrom } from '../evidence.ts';

/** What can be published of a meeting. Only `protokoll` is the whole minutes, adjusted. */
export type PaperKind =
  | 'kallelse'
  | 'handlingar'
  | 'protokoll'
  | 'ojusterat protokoll'
  | 'omedelbart justerat'
  | 'protokollsutdrag'
  | 'anslagsbevis'
  | 'minnesanteckningar';

/** Words that carry a fact; they become evidence when a check quotes them. Offsets in the block's text, in UTF-16 units. */
export interface Passage {
  document: ReadDocument;
  block: Block;
  start: number;
  end: number;
}

/** What is known of the file: opened and there, only linked to (not fetched), or gone though linked to. */
export type Target = 'opened' | 'linked' | 'gone';

/** One published thing about one meeting. */
export interface Paper {
  kind: PaperKind;
  url: string;
  target: Target;
  /** ISO date when the file was put on the web, where that shows. */
  published: string | null;
  /** From the document itself where it was opened, otherwise from the page that links to it. Never empty. */
  passages: Passage[];
}

/** One meeting of one body, however many files it left. */
export interface Meeting {
  body: BodyName;
  /** ISO date; of several days the first. */
  date: string;
  cancelled: boolean;
  papers: Paper[];
  /** ISO date when the minutes were adjusted. */
  adjusted: string | null;
}

/** A body that the municipality has, as its pages list it or its papers show it. */
export interface KnownBody extends BodyName {
  /** Where it is listed outside menus. */
  listed: Passage | null;
  /** No page lists it, and its last meeting is long ago: it may have been renamed or dissolved. */
  former: boolean;
}

/** A link to where papers are kept, without a meeting: "Protokoll", "Kommunstyrelsens handlingar". */
export interface Place {
  body: BodyName | null;
  kinds: PaperKind[];
  url: string;
  target: Target;
  passage: Passage;
}

/**
 * What the municipality says of its own publishing, and of which papers. `days`: before the meeting, or from the meeting to
 * publication; null where it names no number (`after` then means as soon as the minutes are adjusted).
 */
export type Statement = { kinds: PaperKind[]; passage: Passage; body: BodyName | null } & Says;

export type Says =
  | { says: 'published' | 'afterwards' | 'not on the web' | 'on request' }
  | { says: 'before' | 'after'; days: number | null }
  | { says: 'since'; year: number }
  | { says: 'withheld'; why: string };

/** One thing seen about one meeting, before the sightings of a meeting are put together. */
export interface Sighting {
  body: BodyName;
  date: string;
  paper: Paper | null;
  cancelled: boolean;
  adjusted: string | null;
}

/** @param shows what the words show: a Swedish phrase */
export const quote = ({ document, block, start, end }: Passage, shows: string): Evidence =>
  evidenceFrom(document, block, shows, start, end);

/** Says of a meeting that it is not held. */
export const CANCELLED = /inställ(?:t|d|da|s)(?!\p{L})/iu;
