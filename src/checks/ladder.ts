import type { Spoken, Statement } from '../facts/aspects.ts';
import type { Evidence } from '../model/evidence.ts';
import { type Check, defineCheck, type Input, type Rung, type Uses, type Verdict } from './check.ts';
import { distinct, instead } from './wording.ts';

type Shown = readonly (Statement | Evidence)[];

/** One thing that a ladder asks for. */
export interface Step<U extends Uses> {
  /** Swedish: what is true on this step. */
  title: string;
  /** Part of the question's points, 0–1: of a ladder all up to this step, the last one 1. */
  share: number;
  /** What shows it; empty where nothing does. */
  when(facts: Input<U>['facts'], input: Input<U>): Shown;
  /** Swedish sentence for the reason, when it is shown; empty where the other steps have said it. */
  says: string | ((facts: Input<U>['facts'], input: Input<U>) => string);
  /** Swedish sentence: what is asked for, when it is not shown. */
  lacks: string;
}

type Described =
  | 'question'
  | 'title'
  | 'looksFor'
  | 'doesNotCount'
  | 'examples'
  | 'topic'
  | 'uses'
  | 'asksPeople';

interface LadderCheck<U extends Uses> extends Pick<Check<U>, Described> {
  /** Swedish: title of the step below the first. */
  nothing: string;
  /** Swedish sentence for the reason when no step is reached. */
  none: string;
  /** Whose denials and lookalikes are told when no step is reached. */
  about?(facts: Input<U>['facts']): readonly Spoken[];
  /** Lowest first. Each step asks for those below it; above a gap what is shown is told, and worth nothing. */
  steps: readonly Step<U>[];
}

/** Quotations that one step contributes. */
const PER_STEP = 3;

/** A check whose steps build on each other: it exists → it is done everywhere → it is measured → it leads to improvement. */
export function defineLadder<const U extends Uses>(check: LadderCheck<U>): Check<U> {
  const { nothing, none, about, steps, ...described } = check;
  const ladder: Rung[] = [
    { level: 0, title: nothing, share: 0 },
    ...steps.map(({ title, share }, at) => ({ level: at + 1, title, share })),
  ];
  return defineCheck<U>({
    ...described,
    ladder,
    judge(input) {
      const shown = steps.map((step) => evidenceOf(step.when(input.facts, input)));
      const gap = shown.findIndex((evidence) => evidence.length === 0);
      const level = gap < 0 ? steps.length : gap;
      const spoken = about?.(input.facts) ?? [];
      if (level === 0) return nothingShown(none, steps[0]!.lacks, spoken);
      const above = steps.filter((_, at) => at > level && shown[at]!.length > 0);
      const reason = [
        ...[...steps.slice(0, level), ...above].map((step) => said(step, input)),
        ...denials(spoken),
      ]
        .filter((sentence) => sentence !== '')
        .join(' ');
      return {
        answer: 'reached',
        level,
        reason,
        ...(level < steps.length && { missing: steps[level]!.lacks }),
        evidence: pick(shown),
      };
    },
  });
}

interface PartsCheck<U extends Uses> extends Omit<LadderCheck<U>, 'steps'> {
  /** Swedish noun phrase for what is counted: "delar", "sätt". */
  counted: string;
  /** In any order; each is worth the same. */
  parts: readonly Omit<Step<U>, 'share'>[];
}

/** A check whose parts stand side by side: the more of them are shown, the higher the step. */
export function defineParts<const U extends Uses>(check: PartsCheck<U>): Check<U> {
  const { nothing, none, about, parts, counted, ...described } = check;
  const rung = (level: number): Rung => ({
    level,
    title: level === parts.length ? 'Allt detta visas' : `${level} av ${parts.length} ${counted} visas`,
    share: Math.round((level / parts.length) * 100) / 100,
  });
  return defineCheck<U>({
    ...described,
    looksFor: [...described.looksFor, ...parts.map(({ title }) => title)],
    ladder: [{ level: 0, title: nothing, share: 0 }, ...parts.map((_, at) => rung(at + 1))],
    judge(input) {
      const shown = parts.map((part) => evidenceOf(part.when(input.facts, input)));
      const there = parts.filter((_, at) => shown[at]!.length > 0);
      const lacking = parts.filter((_, at) => shown[at]!.length === 0);
      const spoken = about?.(input.facts) ?? [];
      if (there.length === 0) return nothingShown(none, parts.map(({ lacks }) => lacks).join(' '), spoken);
      return {
        answer: 'reached',
        level: there.length,
        reason: [...there.map((part) => said(part, input)), ...denials(spoken)].join(' '),
        ...(lacking.length > 0 && { missing: lacking.map(({ lacks }) => lacks).join(' ') }),
        evidence: pick(shown),
      };
    },
  });
}

const said = <U extends Uses>({ says }: Pick<Step<U>, 'says'>, input: Input<U>): string =>
  typeof says === 'string' ? says : says(input.facts, input);

const evidenceOf = (shown: Shown): Evidence[] => shown.map((one) => ('evidence' in one ? one.evidence : one));

const pick = (shown: readonly Evidence[][]): Evidence[] =>
  distinct(shown.flatMap((evidence) => distinct(evidence).slice(0, PER_STEP)));

/** Nothing was shown: the municipality says itself that there is none, or it was not found, and what was seen instead. */
function nothingShown(none: string, missing: string, spoken: readonly Spoken[]): Verdict {
  const absent = spoken.flatMap((one) => one.absent);
  if (absent.length > 0)
    return {
      answer: 'stated_absent',
      reason: `${none} Kommunen säger det själv.`,
      missing,
      evidence: distinct(evidenceOf(absent)).slice(0, 4),
    };
  const titles = (why: keyof Spoken['instead']) => spoken.flatMap((one) => one.instead[why]);
  const seen = instead([
    ['förslag', titles('proposed')],
    ['planer', titles('planned')],
    ['äldre uppgifter', titles('ended')],
    ['andras uppgifter', titles('others')],
  ]);
  return { answer: 'not_found', reason: `${none}${seen}`, missing };
}

/** A denial beside a claim is told, with its first words, for the evaluator to weigh. */
function denials(spoken: readonly Spoken[]): string[] {
  const denial = spoken.flatMap(({ absent }) => absent)[0];
  return denial
    ? [`En annan text (”${denial.evidence.title}”) säger emot; kontrollera vilken som gäller.`]
    : [];
}
