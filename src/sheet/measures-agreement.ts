import type { Worth } from '../model/decision.ts';
import type { LogEntry } from '../model/log.ts';
import type { Actor } from '../model/person.ts';
import { type Kappa, kappaOf } from './measures-statistics.ts';
import { actorsOf, type EntryOf, JOINT, standingDecisions, teamOf, voiceOf } from './review.ts';
import { sameWorth } from './worth.ts';

/** What a line's points come to, as far as two evaluators are held against each other. */
export const worthCategories = ['none', 'partly', 'full', 'open', 'not_applicable'] as const;
export type WorthCategory = (typeof worthCategories)[number];

export function categoryOf({ points: [certain, possible], max }: Worth): WorthCategory {
  if (max === 0) return 'not_applicable';
  if (certain < possible) return 'open';
  if (possible === 0) return 'none';
  return certain >= max ? 'full' : 'partly';
}

/** What two evaluators said of one line before either could have been led by an answer to their own word. */
export interface Pair {
  question: string;
  /** In the order of the evaluators. */
  worths: [Worth, Worth];
  /** Whether neither could see the other's word when they gave their own. */
  blind: boolean;
}

/** How far the two evaluators of one evaluation agree. */
export interface Agreement extends Kappa {
  evaluators: [Actor, Actor];
  pairs: Pair[];
  /** The pairs that are not worth the same, though their category may be. */
  differences: Pair[];
  /** How many of the pairs were given blind. */
  blind: number;
}

/**
 * Null where there are not two who have decided. A question counts where both have a word of their own that stands. What is
 * compared is each one's word at the moment when both had first given one: what is changed once the other's is known, and
 * what they settle together, is no longer independent.
 */
export function agreementOf(log: readonly LogEntry[]): Agreement | null {
  const evaluators = evaluatorsOf(log);
  if (!evaluators) return null;
  const pairs = pairsOf(log, [evaluators[0].id, evaluators[1].id]);
  return {
    evaluators,
    pairs,
    differences: pairs.filter(({ worths: [first, second] }) => !sameWorth(first, second)),
    blind: pairs.filter(({ blind }) => blind).length,
    ...kappaOf(pairs.map(({ worths: [first, second] }) => [categoryOf(first), categoryOf(second)] as const)),
  };
}

/** The team's two, or, where there is no team, the two who have decided most. */
function evaluatorsOf(log: readonly LogEntry[]): [Actor, Actor] | null {
  const actors = actorsOf(log);
  const [first, second] = (teamOf(log).evaluators ?? busiest(log)).map((id) => actors.get(id));
  return first && second ? [first, second] : null;
}

function busiest(log: readonly LogEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const voices of standingDecisions(log).values())
    for (const [voice, stack] of voices)
      if (voice !== JOINT && stack.length > 0) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  const byCount = ([a, left]: [string, number], [b, right]: [string, number]) =>
    right - left || (a < b ? -1 : 1);
  return [...counts]
    .sort(byCount)
    .slice(0, 2)
    .map(([id]) => id);
}

function pairsOf(log: readonly LogEntry[], ids: readonly [string, string]): Pair[] {
  const standing = standingDecisions(log);
  const stands = (question: string, id: string) => (standing.get(question)?.get(id)?.length ?? 0) > 0;
  const seen = new Map<string, [Given[], Given[]]>();
  const pairs: Pair[] = [];
  const done = new Set<string>();
  let blind = false;
  for (const entry of log) {
    if (entry.event.type === 'team') blind = isBlind(entry.event, ids);
    if (!isDecision(entry) || done.has(entry.event.question)) continue;
    const judge = ids.indexOf(voiceOf(entry));
    if (judge < 0) continue;
    const { question, verb, to } = entry.event;
    const stacks = seen.get(question) ?? [[], []];
    seen.set(question, stacks);
    if (verb === 'undo') stacks[judge]!.pop();
    else stacks[judge]!.push({ worth: to, blind });
    const [first, second] = [stacks[0].at(-1), stacks[1].at(-1)];
    if (!first || !second) continue;
    done.add(question);
    if (ids.every((id) => stands(question, id)))
      pairs.push({ question, worths: [first.worth, second.worth], blind: first.blind && second.blind });
  }
  return pairs.sort((a, b) => a.question.localeCompare(b.question, 'sv', { numeric: true }));
}

interface Given {
  worth: Worth;
  blind: boolean;
}

const isDecision = (entry: LogEntry): entry is EntryOf<'decision'> => entry.event.type === 'decision';

const isBlind = (team: EntryOf<'team'>['event'], ids: readonly string[]): boolean =>
  team.blind && ids.every((id) => team.evaluators.includes(id));
