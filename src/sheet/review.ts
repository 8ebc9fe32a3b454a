import type { Decision, Worth } from '../model/decision.ts';
import type { LogEntry, Place, Stage } from '../model/log.ts';
import type { Actor } from '../model/person.ts';
import { type Totals, totalOf } from '../model/points.ts';
import type { Sheet, SheetQuestion } from '../model/sheet.ts';
import { joined, sameWorth } from './worth.ts';

/** An entry of the log whose event is of one type. */
export type EntryOf<Type extends LogEntry['event']['type']> = LogEntry & {
  event: Extract<LogEntry['event'], { type: Type }>;
};

/** The voice that decisions belong to: an evaluator's id, or `joint` for both together. */
export const JOINT = 'joint';
export const voiceOf = ({ actor, event }: EntryOf<'decision'>): string => (event.joint ? JOINT : actor.id);

/**
 * How far the evaluators have come with a line.
 *
 * - `undecided`: nobody has said anything; the draft stands, as a draft.
 * - `decided`: one evaluator has.
 * - `agreed`: both have, and the line is worth the same to both.
 * - `differ`: both have, and it is not; every point that either gives stays possible.
 * - `joint`: they have settled it together.
 */
export type Standing = 'undecided' | 'decided' | 'agreed' | 'differ' | 'joint';

/** One line of the sheet as it stands after the evaluators' decisions. */
export interface ReviewedLine extends Worth {
  /** The draft's line, as the rules laid it. */
  draft: SheetQuestion;
  standing: Standing;
  /** The decisions that stand: one for each evaluator who has decided, or the joint one alone. */
  decisions: EntryOf<'decision'>[];
  /** Swedish: why the points are these; the evaluators' text, otherwise the draft's reason. */
  reason: string;
  /** Whether the draft has come to say something else since it was decided on. */
  stale: boolean;
  /** What evaluators added and did not take back. */
  added: EntryOf<'evidence'>[];
  replies: EntryOf<'reply'>[];
}

/** Who evaluates. */
export interface Team {
  /** Ids of the two evaluators, or of the one; null while anybody who may evaluate may decide. */
  evaluators: readonly string[] | null;
  /** Whether neither sees the other's decision on a line before both have decided. */
  blind: boolean;
}

/** A sheet with everything that people have said of it. Whatever leaves the house is made from this. */
export interface Review {
  sheet: Sheet;
  stage: Stage;
  team: Team;
  /** In the order of the sheet. */
  lines: ReviewedLine[];
  totals: Totals;
  /** By id, areas and sub-areas. */
  totalsOf: ReadonlyMap<string, Totals>;
  /** Evaluators' own texts by `placeKey`; none of them empty. */
  texts: ReadonlyMap<string, EntryOf<'text'>>;
  /** The municipality's replies to the whole. */
  replies: EntryOf<'reply'>[];
  /** The log as far as the reader may see it, oldest first. */
  log: readonly LogEntry[];
}

/** Whether a person may decide as one of a team's evaluators, so far as the team tells. */
export const isInTeam = ({ evaluators }: Team, person: string): boolean =>
  evaluators === null || evaluators.includes(person);

export const placeKey = ({ part, of }: Place): string => `${part} ${of}`;

const isOf =
  <Type extends LogEntry['event']['type']>(type: Type) =>
  (entry: LogEntry): entry is EntryOf<Type> =>
    entry.event.type === type;

export const entriesOf = <Type extends LogEntry['event']['type']>(
  entries: readonly LogEntry[],
  type: Type,
): EntryOf<Type>[] => entries.filter(isOf(type));

/** Who evaluates, by the last entry that says so. */
export function teamOf(entries: readonly LogEntry[]): Team {
  const last = entriesOf(entries, 'team').at(-1)?.event;
  return last ? { evaluators: last.evaluators, blind: last.blind } : { evaluators: null, blind: false };
}

export const stageOf = (entries: readonly LogEntry[]): Stage =>
  entriesOf(entries, 'stage').at(-1)?.event.to ?? 'draft';

/** The decision of each voice that stands, once what was undone is left out; by question, then by voice. */
export function standingDecisions(
  entries: readonly LogEntry[],
): Map<string, Map<string, EntryOf<'decision'>[]>> {
  const questions = new Map<string, Map<string, EntryOf<'decision'>[]>>();
  for (const entry of entriesOf(entries, 'decision')) {
    const voices = questions.get(entry.event.question) ?? new Map<string, EntryOf<'decision'>[]>();
    questions.set(entry.event.question, voices);
    const stack = voices.get(voiceOf(entry)) ?? [];
    voices.set(voiceOf(entry), stack);
    if (entry.event.verb === 'undo') stack.pop();
    else stack.push(entry);
  }
  return questions;
}

/** The decision of one voice on a question that stands; what an undo would take back. */
export const standingOf = (
  entries: readonly LogEntry[],
  question: string,
  voice: string,
): EntryOf<'decision'> | undefined => standingDecisions(entries).get(question)?.get(voice)?.at(-1);

/** Lays people's decisions over the draft. */
export function review(sheet: Sheet, log: readonly LogEntry[]): Review {
  const decisions = standingDecisions(log);
  const withdrawn = new Set(entriesOf(log, 'withdrawal').map(({ event }) => event.entry));
  const evidence = entriesOf(log, 'evidence').filter(({ number }) => !withdrawn.has(number));
  const replies = entriesOf(log, 'reply');
  const lines = sheet.questions.map((draft): ReviewedLine => {
    const voices = decisions.get(draft.id) ?? new Map<string, EntryOf<'decision'>[]>();
    return {
      draft,
      ...settled(draft, voices),
      added: evidence.filter(({ event }) => event.question === draft.id),
      replies: replies.filter(({ event }) => event.question === draft.id),
    };
  });
  const totalsWhere = (holds: (line: ReviewedLine) => boolean) => totalOf(lines.filter(holds));
  return {
    sheet,
    stage: stageOf(log),
    team: teamOf(log),
    lines,
    totals: totalOf(lines),
    totalsOf: new Map([
      ...sheet.areas.map(({ id }) => [id, totalsWhere(({ draft }) => draft.area === id)] as const),
      ...sheet.subAreas.map(({ id }) => [id, totalsWhere(({ draft }) => draft.subArea === id)] as const),
    ]),
    texts: textsOf(log),
    replies: replies.filter(({ event }) => event.question === null),
    log,
  };
}

function textsOf(log: readonly LogEntry[]): Map<string, EntryOf<'text'>> {
  const last = new Map(entriesOf(log, 'text').map((entry) => [placeKey(entry.event.place), entry]));
  return new Map([...last].filter(([, { event }]) => event.text.trim() !== ''));
}

type Settled = Pick<ReviewedLine, 'points' | 'max' | 'standing' | 'decisions' | 'reason' | 'stale'>;

function settled(draft: SheetQuestion, voices: Map<string, EntryOf<'decision'>[]>): Settled {
  const tops = [...voices].flatMap(([voice, stack]) => {
    const entry = stack.at(-1);
    return entry ? [{ voice, entry }] : [];
  });
  const own = tops.filter(({ voice }) => voice !== JOINT).map(({ entry }) => entry);
  const joint = tops.find(({ voice }) => voice === JOINT)?.entry;
  const holds = joint && own.every(({ number }) => number < joint.number);
  const decisions = holds ? [joint] : own;
  const worths = decisions.map(({ event }) => event.to);
  return {
    ...(joined(worths) ?? { points: draft.points, max: draft.max }),
    standing: holds ? 'joint' : standingBetween(worths),
    decisions,
    reason: decisions.map(({ event }) => event.text).find((text) => text !== null) ?? draft.reason,
    stale: decisions.some(({ event }) => isStale(event, draft)),
  };
}

function standingBetween([first, ...others]: readonly Worth[]): Standing {
  if (!first) return 'undecided';
  if (others.length === 0) return 'decided';
  return others.every((other) => sameWorth(first, other)) ? 'agreed' : 'differ';
}

const isStale = ({ draft: then }: Decision, now: SheetQuestion): boolean =>
  then.outcome !== now.outcome || !sameWorth(then, now);

/** What a log says of the people named in it, newest name first. */
export const actorsOf = (entries: readonly LogEntry[]): Map<string, Actor> =>
  new Map(entries.map(({ actor }) => [actor.id, actor]));
