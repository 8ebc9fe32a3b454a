import type { LogEntry } from '../model/log.ts';
import { type EntryOf, entriesOf, standingOf, teamOf } from './review.ts';

/** Who looks at a log. */
export interface Viewer {
  id: string;
}

/**
 * The part of a log that one person may see. Where the team decides blind, an evaluator of the team sees the other's
 * decisions on a question only once both have decided on it; everything else is open, and to everybody else all is.
 */
export function visibleTo(entries: readonly LogEntry[], viewer: Viewer): readonly LogEntry[] {
  const { evaluators, blind } = teamOf(entries);
  if (!blind || !evaluators?.includes(viewer.id)) return entries;
  const others = evaluators.filter((id) => id !== viewer.id);
  const hidden = new Set(
    questionsDecided(entries).filter((question) => !bothDecided(entries, question, [viewer.id, ...others])),
  );
  return entries.filter(
    (entry) => !isDecision(entry) || !hidden.has(entry.event.question) || !others.includes(entry.actor.id),
  );
}

const isDecision = (entry: LogEntry): entry is EntryOf<'decision'> => entry.event.type === 'decision';

const questionsDecided = (entries: readonly LogEntry[]): string[] => [
  ...new Set(entriesOf(entries, 'decision').map(({ event }) => event.question)),
];

/** Whether every evaluator of a team has a decision on a question that stands. */
export const bothDecided = (
  entries: readonly LogEntry[],
  question: string,
  evaluators: readonly string[],
): boolean => evaluators.every((id) => standingOf(entries, question, id) !== undefined);
