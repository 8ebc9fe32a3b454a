import { LONGEST_REASON } from '../src/model/decision.ts';
import { LONGEST_TEXT, type LogEntry, type LogEvent, type Place, Stage } from '../src/model/log.ts';
import { actorOf, isEvaluator, type Person } from '../src/model/person.ts';
import type { Sheet } from '../src/model/sheet.ts';
import { placeKey, type Review, review, stageOf } from '../src/sheet/review.ts';
import { type Viewer, visibleTo } from '../src/sheet/visible.ts';
import { sheetOf } from './draft.ts';
import type { House } from './house.ts';
import { SheetIsFinal } from './recheck.ts';

/** Why something cannot be said, for the page to put into words. */
export type Refusal =
  | 'not_in_team'
  | 'nothing_to_accept'
  | 'nothing_to_undo'
  | 'not_both_decided'
  | 'reason_missing'
  | 'too_long'
  | 'points'
  | 'stage'
  | 'team'
  | 'not_out_for_reply';

export class ActRefused extends Error {
  override name = 'ActRefused';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** Somebody else has written about the same thing since the page was opened; nothing was written. */
export class ReviewConflict extends Error {
  override name = 'ReviewConflict';
  /** What was written meanwhile, oldest first. */
  readonly entries: readonly LogEntry[];
  constructor(entries: readonly LogEntry[]) {
    super('the log has grown since the page was opened');
    this.entries = entries;
  }
}

/** The sheet of an evaluation with what people have said of it, as far as one person may see; null while there is none. */
export const reviewOf = (house: House, id: string, viewer: Viewer): Promise<Review | null> =>
  reviewed(house, id, (entries) => visibleTo(entries, viewer));

/** The same with everything in it: for who has the data folder itself. */
export const fullReviewOf = (house: House, id: string): Promise<Review | null> =>
  reviewed(house, id, (entries) => entries);

type Log = readonly LogEntry[];

async function reviewed(house: House, id: string, visible: (entries: Log) => Log): Promise<Review | null> {
  const evaluation = await house.store.evaluations.get(id);
  if (evaluation?.state !== 'done') return null;
  const sheet = await sheetOf(house, evaluation);
  return review(sheet, visible(await house.store.log.entries(id)));
}

/** How an act looks at the log that it is to be appended to. */
export interface Scene {
  sheet: Sheet;
  /** All of the log. */
  entries: readonly LogEntry[];
  /** What the person who acts may see of it. */
  visible: readonly LogEntry[];
  person: Person;
}

interface Act {
  house: House;
  /** A drafted evaluation. */
  sheet: Sheet;
  person: Person;
  /** Number of the last entry that the person had seen; null where nothing can be overwritten. */
  seen: number | null;
}

/**
 * Appends what a person does to the evaluation's log.
 *
 * @param make what it is; looks at the log as it stands, with nobody writing meanwhile
 * @throws {SheetIsFinal} when the sheet is locked and this does not unlock it
 * @throws {ReviewConflict} when somebody has written about the same since `seen`
 * @throws {ActRefused} when it may not be said
 */
export function act(
  { house, sheet, person, seen }: Act,
  make: (scene: Scene) => LogEvent,
): Promise<LogEntry> {
  const { id: instrument, version } = sheet.instrument;
  return house.store.log.append(sheet.evaluation, (entries) => {
    const visible = visibleTo(entries, person);
    const event = make({ sheet, entries, visible, person });
    if (stageOf(entries) === 'final' && event.type !== 'stage') throw new SheetIsFinal();
    const subject = subjectOf(event);
    const newer = visible.filter(
      ({ number, event }) => number > (seen ?? number) && subjectOf(event) === subject,
    );
    if (newer.length > 0) throw new ReviewConflict(newer);
    return { actor: actorOf(person), instrument: { id: instrument, version }, rules: sheet.rules, event };
  });
}

/** What an event is about, where a later one takes the place of an earlier one. */
function subjectOf(event: LogEvent): string {
  switch (event.type) {
    case 'decision':
      return `decision ${event.question}`;
    case 'text':
      return `text ${placeKey(event.place)}`;
    default:
      return event.type;
  }
}

const STAGES = Stage.options;

/** Stages that may follow one: the next, and, with a reason, any before. */
export const stagesAfter = (stage: Review['stage']): Review['stage'][] => {
  const at = STAGES.indexOf(stage);
  return STAGES.filter((_, index) => index !== at && index <= at + 1);
};

export const isBack = (from: Review['stage'], to: Review['stage']): boolean =>
  STAGES.indexOf(to) < STAGES.indexOf(from);

export const moveTo =
  (to: Review['stage'], reason: string | null) =>
  ({ entries }: Scene): LogEvent => {
    const from = stageOf(entries);
    if (!stagesAfter(from).includes(to)) throw new ActRefused('stage');
    if (isBack(from, to) && reason === null) throw new ActRefused('reason_missing');
    return { type: 'stage', from, to, reason: short(reason) };
  };

export function short(text: string | null): string | null {
  if (text !== null && text.length > LONGEST_REASON) throw new ActRefused('too_long');
  return text;
}

/** @param people everyone who could be named */
export const nameTeam =
  (evaluators: readonly string[], blind: boolean, people: readonly Person[]) => (): LogEvent => {
    const named = evaluators.every((id) => people.some((person) => person.id === id && isEvaluator(person)));
    const distinct = new Set(evaluators).size === evaluators.length;
    if (!named || !distinct || evaluators.length < 1 || evaluators.length > 2) throw new ActRefused('team');
    return { type: 'team', evaluators: [...evaluators], blind: blind && evaluators.length === 2 };
  };

export const write = (place: Place, text: string) => (): LogEvent => {
  if (text.length > LONGEST_TEXT) throw new ActRefused('too_long');
  return { type: 'text', place, text };
};

export const reply =
  (question: string | null, text: string) =>
  ({ entries }: Scene): LogEvent => {
    if (stageOf(entries) !== 'reply') throw new ActRefused('not_out_for_reply');
    if (text === '') throw new ActRefused('reason_missing');
    return { type: 'reply', question, text: short(text)! };
  };
