import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AddedEvidence, Decision, LONGEST_REASON } from './decision.ts';
import { Actor } from './person.ts';

/** How far an evaluation has come. A final sheet is locked. */
export const Stage = z.enum(['draft', 'reviewed', 'interviewed', 'reply', 'final']);
export type Stage = z.infer<typeof Stage>;

const Reason = z.string().min(1).max(LONGEST_REASON);

/** Letters that evaluators' own text for one part of the report may have. */
export const LONGEST_TEXT = 40_000;

/** A part of the report that evaluators may write themselves. */
export const Place = z.object({
  /** `general`, `strengths` and `improvements` belong to an area, `subArea` to a sub-area. */
  part: z.enum(['general', 'strengths', 'improvements', 'subArea']),
  /** Id of the area or sub-area. */
  of: z.string(),
});
export type Place = z.infer<typeof Place>;

/** What can happen to an evaluation. */
export const LogEvent = z.discriminatedUnion('type', [
  Decision,
  z.object({ type: z.literal('evidence'), question: z.string(), added: AddedEvidence }),
  /** Evidence that was added is taken back; `entry` is the number of the entry that added it. */
  z.object({ type: z.literal('withdrawal'), question: z.string(), entry: z.number().int(), reason: Reason }),
  /** Evaluators' own text; empty where the drafted one is to stand again. */
  z.object({ type: z.literal('text'), place: Place, text: z.string().max(LONGEST_TEXT) }),
  /** The municipality's reply to a line, or, where `question` is null, to the whole. */
  z.object({ type: z.literal('reply'), question: z.string().nullable(), text: Reason }),
  z.object({ type: z.literal('stage'), from: Stage, to: Stage, reason: Reason.nullable() }),
  /** Who the two evaluators are, and whether each decides without seeing the other's word. */
  z.object({ type: z.literal('team'), evaluators: z.array(z.string()).min(1).max(2), blind: z.boolean() }),
  /** The archive was checked again: from one version of the rules to another. */
  z.object({ type: z.literal('recheck'), from: z.string(), to: z.string() }),
]);
export type LogEvent = z.infer<typeof LogEvent>;

/** One entry of an evaluation's log: appended, never changed, and chained to the one before it. */
export const LogEntry = z.object({
  evaluation: z.string(),
  /** 1, 2, 3 … without gaps. */
  number: z.number().int().positive(),
  /** ISO 8601 in UTC. */
  at: z.string(),
  actor: Actor,
  instrument: z.object({ id: z.string(), version: z.string() }),
  /** Version of the rules that had made the draft. */
  rules: z.string(),
  event: LogEvent,
  /** Hash of the entry before; null for the first. */
  previous: z.string().nullable(),
  /** SHA-256 in hex of the entry without its hash, as `canonical` writes it. */
  hash: z.string(),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** The hash that an entry must have. */
export function hashOf(entry: Omit<LogEntry, 'hash'>): string {
  const { evaluation, number, at, actor, instrument, rules, event, previous } = entry;
  const whole = { evaluation, number, at, actor, instrument, rules, event, previous };
  return createHash('sha256').update(canonical(whole)).digest('hex');
}

/** JSON with the keys of every object in order, so that what a database hands back gives the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

/** Where a log does not hold. */
export interface Break {
  /** Number of the entry, or of the one that should have come. */
  number: number;
  /** Swedish: what does not hold. */
  fault: string;
}

/**
 * Every place where a chain does not hold: an entry that was changed, taken away, put in or moved.
 *
 * @param head hash of the last entry, as it was kept beside the log; null where nothing had been written
 */
export function breaksOf(entries: readonly LogEntry[], head: string | null): Break[] {
  const breaks: Break[] = [];
  let previous: string | null = null;
  for (const [index, entry] of entries.entries()) {
    const number = index + 1;
    if (entry.number !== number)
      breaks.push({
        number,
        fault: `här står rad ${entry.number}; en rad är borttagen, tillagd eller flyttad`,
      });
    else if (entry.hash !== hashOf(entry))
      breaks.push({ number, fault: 'raden är ändrad efter att den skrevs' });
    else if (entry.previous !== previous)
      breaks.push({ number, fault: 'raden hänger inte ihop med den före' });
    previous = entry.hash;
  }
  if (previous !== head)
    breaks.push({ number: entries.length + 1, fault: 'den sista raden är inte den som senast skrevs' });
  return breaks;
}
