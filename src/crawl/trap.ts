import { urlShape } from './url-shape.ts';

/** Deeper paths come from relative links that never end. */
const MAX_SEGMENTS = 20;
/** One segment this many times in one path: a loop of relative links. */
const MAX_REPEATS = 3;
/** Calendars and day archives of one shape: enough to see what they are. */
const MAX_CALENDAR = 30;
/** Combinations of parameters on one shape: search results, sorted and filtered lists, paging. */
const MAX_QUERIES = 150;

const CALENDAR =
  /kalend(er|arium)|calendar|evenemang|event|handelser|[?&](month|manad|year|date|datum|day|week|vecka)(&|$)/;
const SORTED = /[?&](sort|order|orderby|filter|filters|sortby|sortering)(&|$)/;
/** Parameters that name the page itself, in systems that keep all pages at one path. */
const IDENTITY = /[?&](\w*id|p|option|view|file|doc|document)(&|$)/;

/** Tells endless spaces of URLs from sites that are merely large, by counting what was let in of each shape. */
export class Traps {
  readonly #seen = new Map<string, number>();

  /** Counts a new URL. Null where it may be asked for; otherwise why not, for people, in Swedish. */
  refuse(url: string): string | null {
    const { pathname } = new URL(url);
    const segments = pathname.split('/').filter(Boolean);
    if (segments.length > MAX_SEGMENTS) return `sökväg i ${segments.length} led`;
    const repeated = mostRepeated(segments);
    if (repeated >= MAX_REPEATS) return `samma led ${repeated} gånger i sökvägen`;
    const shape = urlShape(url);
    const limit = limitOf(shape);
    if (limit === null) return null;
    const count = (this.#seen.get(shape) ?? 0) + 1;
    this.#seen.set(shape, count);
    return count > limit ? `fler än ${limit} adresser av samma slag (${shape})` : null;
  }
}

function limitOf(shape: string): number | null {
  if (CALENDAR.test(shape) && /[#?]/.test(shape)) return MAX_CALENDAR;
  if (SORTED.test(shape)) return MAX_CALENDAR;
  return shape.includes('?') && !IDENTITY.test(shape) ? MAX_QUERIES : null;
}

function mostRepeated(segments: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
