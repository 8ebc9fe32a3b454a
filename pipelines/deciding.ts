import { type InstrumentId, loadInstrument } from '../src/instruments/instrument.ts';
import { type Decision, needsReason, type Verb, type Worth } from '../src/model/decision.ts';
import { questionsOf } from '../src/model/instrument.ts';
import type { LogEntry, LogEvent } from '../src/model/log.ts';
import { isEvaluator } from '../src/model/person.ts';
import type { Sheet, SheetQuestion } from '../src/model/sheet.ts';
import { entriesOf, isInTeam, JOINT, review, standingOf, teamOf, voiceOf } from '../src/sheet/review.ts';
import { bothDecided } from '../src/sheet/visible.ts';
import { canAccept, worthAfter } from '../src/sheet/worth.ts';
import { ActRefused, type Scene, short } from './reviewing.ts';

/** What an evaluator says of a line. */
export interface Said {
  question: string;
  verb: Verb;
  /** For the two evaluators together. */
  joint: boolean;
  /** Points that `amend` gives; null for the other verbs. */
  points: number | null;
  text: string | null;
  reason: string | null;
  /** Seconds since the question was opened; null where that is not known. */
  seconds: number | null;
}

/** Seconds after which an open page was left rather than worked with. */
const AWAY = 3600;

/** @throws {ActRefused} */
export const decide =
  (said: Said) =>
  (scene: Scene): LogEvent => {
    const { sheet, visible } = scene;
    const draft = sheet.questions.find(({ id }) => id === said.question)!;
    assertMaySay(said, draft, scene);
    const from = worthOf(scene, visible, said.question);
    const event: Decision = {
      type: 'decision',
      question: said.question,
      verb: said.verb,
      joint: said.joint,
      from,
      to: from,
      text: short(said.text),
      reason: short(said.reason),
      draft: { points: draft.points, max: draft.max, outcome: draft.outcome, rules: sheet.rules },
      seconds: said.seconds !== null && said.seconds <= AWAY ? said.seconds : null,
    };
    return { ...event, to: worthTo(said, draft, scene, event) };
  };

function worthTo(
  { verb, question, points }: Said,
  draft: SheetQuestion,
  scene: Scene,
  event: Decision,
): Worth {
  if (verb !== 'undo') return worthAfter(verb, draft, fullMax(scene.sheet, draft), points ?? 0);
  const last = scene.entries.at(-1)!;
  const undone: LogEntry = { ...last, actor: scene.person, event, number: last.number + 1 };
  return worthOf(scene, [...scene.visible, undone], question);
}

/** What a line is worth by a log. */
function worthOf({ sheet }: Scene, log: readonly LogEntry[], question: string): Worth {
  const { points, max } = review(sheet, log).lines.find(({ draft }) => draft.id === question)!;
  return { points, max };
}

/** What a question can give: the draft's own maximum is 0 where it does not apply. */
export function fullMax({ instrument }: Pick<Sheet, 'instrument'>, { id, max }: SheetQuestion): number {
  if (max > 0) return max;
  const questions = questionsOf(loadInstrument(instrument.id as InstrumentId));
  return questions.find((question) => question.id === id)!.max;
}

function assertMaySay(said: Said, draft: SheetQuestion, { sheet, person, entries }: Scene): void {
  const { verb, joint, points, reason } = said;
  const inTeam = isInTeam(teamOf(entries), person.id);
  if (!isEvaluator(person) || !(inTeam || (joint && person.role === 'lead')))
    throw new ActRefused('not_in_team');
  if (verb === 'accept' && !canAccept(draft)) throw new ActRefused('nothing_to_accept');
  if (verb === 'amend' && !(points !== null && points >= 0 && points <= fullMax(sheet, draft)))
    throw new ActRefused('points');
  if (needsReason(verb) && (reason ?? '') === '') throw new ActRefused('reason_missing');
  if (verb === 'undo' && !standingOf(entries, said.question, joint ? JOINT : person.id))
    throw new ActRefused('nothing_to_undo');
  if (joint && verb !== 'undo' && !haveBothDecided(entries, said.question))
    throw new ActRefused('not_both_decided');
}

/** Whether the evaluators may settle a question together: both of the team, or any two, have decided on their own. */
export function haveBothDecided(entries: readonly LogEntry[], question: string): boolean {
  const { evaluators } = teamOf(entries);
  const about = entriesOf(entries, 'decision').filter(({ event }) => event.question === question);
  const voices = evaluators ?? [...new Set(about.map(voiceOf))].filter((voice) => voice !== JOINT);
  const decided = voices.filter((voice) => bothDecided(entries, question, [voice]));
  return decided.length >= 2;
}
