import type { LogEntry } from '../model/log.ts';
import type { Person } from '../model/person.ts';
import { type EntryOf, standingDecisions, teamOf } from './review.ts';

/** Who looks at a log. */
export type Viewer = Pick<Person, 'id' | 'role'>;

/**
 * The part of a log that one person may see. The municipality does not see what was said in interviews. Where the team decides
 * blind, an evaluator of the team sees the other's decisions on a question only once both have decided on it. All else is open.
 */
export function visibleTo(entries: readonly LogEntry[], viewer: Viewer): readonly LogEntry[] {
  if (viewer.role === 'kommun') return entries.filter((entry) => !isFromInterview(entry));
  const { evaluators, blind } = teamOf(entries);
  if (!blind || !evaluators?.includes(viewer.id)) return entries;
  const others = evaluators.filter((id) => id !== viewer.id);
  const hidden = new Set(
    [...standingDecisions(entries)]
      .filter(([, voices]) => !haveDecided(voices, [viewer.id, ...others]))
      .map(([question]) => question),
  );
  return entries.filter(
    (entry) => !isDecision(entry) || !hidden.has(entry.event.question) || !others.includes(entry.actor.id),
  );
}

const isFromInterview = ({ event }: LogEntry): boolean =>
  event.type === 'evidence' && event.added.kind === 'interview';

const isDecision = (entry: LogEntry): entry is EntryOf<'decision'> => entry.event.type === 'decision';

type Voices = ReadonlyMap<string, readonly unknown[]>;

const haveDecided = (voices: Voices, evaluators: readonly string[]): boolean =>
  evaluators.every((id) => (voices.get(id)?.length ?? 0) > 0);

/** Whether every evaluator of a team has a decision on a question that stands. */
export const bothDecided = (
  entries: readonly LogEntry[],
  question: string,
  evaluators: readonly string[],
): boolean => haveDecided(standingDecisions(entries).get(question) ?? new Map(), evaluators);
