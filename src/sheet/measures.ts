import type { Decision, Verb, Worth } from '../model/decision.ts';
import type { LogEntry } from '../model/log.ts';
import type { Outcome } from '../model/outcome.ts';
import { type Agreement, agreementOf } from './measures-agreement.ts';
import { meanOf, type Share, type Spread, shareOf, spreadOf } from './measures-statistics.ts';
import { JOINT, standingDecisions } from './review.ts';
import { canAccept } from './worth.ts';

/** What an evaluator's word on a line may be in the end. */
export const finalVerbs = ['accept', 'amend', 'reject', 'ask', 'not_applicable'] as const satisfies Verb[];
export type FinalVerb = (typeof finalVerbs)[number];

/** Answers of the draft that calibration is asked of. */
export const judgedOutcomes = ['met', 'partly', 'not_found', 'stated_absent'] as const satisfies Outcome[];

/** One evaluator's final word on one line: the last that was not undone, and never the joint one. */
export type Judgement = Pick<Decision, 'question' | 'draft' | 'to' | 'seconds'> & { verb: FinalVerb };

/** All that the measures need to know of one evaluation's log. */
export interface Judged {
  evaluation: string;
  municipality: string;
  /** Id of the instrument. */
  instrument: string;
  judgements: Judgement[];
  /** Null where there are not two who have decided. */
  agreement: Agreement | null;
}

/** How far the points that evaluators settled lie from what the draft had left possible, where the draft answered. */
export interface Distance {
  /** Settled points that lie within the draft's interval. */
  within: Share;
  /** Points above the interval are positive, below it negative, within it 0; null where nothing is settled. */
  meanSigned: number | null;
  meanAbsolute: number | null;
}

/** What evaluators came to think of some lines of the draft. */
export interface Measured {
  /** Final personal decisions. */
  decided: number;
  verbs: Record<FinalVerb, number>;
  /** Of the decisions on a draft that answered: an open line cannot be accepted. */
  accepted: Share;
  distance: Distance;
  /** Seconds between a question's opening and the decision, where they are known. */
  time: Spread;
}

export interface QuestionMeasures extends Measured {
  question: string;
  /** Version of the rules that made the draft; null where all are taken together. */
  rules: string | null;
}

/** How well the draft does in the eyes of those who decide on it. */
export interface Measures extends Measured {
  /** How many were asked, decided on or not. */
  evaluations: number;
  /** How often an answer was accepted, by what it was. */
  calibration: { outcome: (typeof judgedOutcomes)[number]; accepted: Share }[];
  /** In order of question, then of rules; those that somebody has decided on. */
  questions: QuestionMeasures[];
  agreements: (Pick<Judged, 'evaluation' | 'municipality'> & { agreement: Agreement })[];
}

export function judgedOf(
  { id, municipality, instrument }: { id: string; municipality: string; instrument: string },
  log: readonly LogEntry[],
): Judged {
  const judgements = [...standingDecisions(log).values()].flatMap((voices) =>
    [...voices].flatMap(([voice, stack]) => {
      const event = stack.at(-1)?.event;
      if (voice === JOINT || !event || event.verb === 'undo') return [];
      const { question, verb, draft, to, seconds } = event;
      return [{ question, verb, draft, to, seconds }];
    }),
  );
  return { evaluation: id, municipality, instrument, judgements, agreement: agreementOf(log) };
}

/** @param byRules whether drafts under different versions of the rules are told apart */
export function measuresOf(
  evaluations: readonly Judged[],
  { byRules = false }: { byRules?: boolean } = {},
): Measures {
  const all = evaluations.flatMap(({ judgements }) => judgements);
  const groups = new Map<string, Judgement[]>();
  for (const judgement of all) {
    const key = byRules ? `${judgement.question} ${judgement.draft.rules}` : judgement.question;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(judgement);
  }
  const questions = [...groups.values()].map((judgements) => ({
    question: judgements[0]!.question,
    rules: byRules ? judgements[0]!.draft.rules : null,
    ...measured(judgements),
  }));
  return {
    evaluations: evaluations.length,
    ...measured(all),
    calibration: judgedOutcomes.map((outcome) => ({
      outcome,
      accepted: acceptedOf(all.filter(({ draft }) => draft.outcome === outcome)),
    })),
    questions: questions.sort(inOrder),
    agreements: evaluations.flatMap(({ evaluation, municipality, agreement }) =>
      agreement ? [{ evaluation, municipality, agreement }] : [],
    ),
  };
}

function measured(judgements: readonly Judgement[]): Measured {
  const verbs = finalVerbs.map(
    (verb) => [verb, judgements.filter((one) => one.verb === verb).length] as const,
  );
  return {
    decided: judgements.length,
    verbs: Object.fromEntries(verbs) as Record<FinalVerb, number>,
    accepted: acceptedOf(judgements),
    distance: distanceOf(judgements),
    time: spreadOf(judgements.flatMap(({ seconds }) => seconds ?? [])),
  };
}

const acceptedOf = (judgements: readonly Judgement[]): Share =>
  shareOf(
    judgements.filter(({ verb }) => verb === 'accept').length,
    judgements.filter(({ draft }) => canAccept(draft)).length,
  );

function distanceOf(judgements: readonly Judgement[]): Distance {
  const settled = judgements.filter(({ draft, to }) => canAccept(draft) && draft.max > 0 && isSettled(to));
  const distances = settled.map(({ draft, to }) => beyond(to.points[0], draft.points));
  return {
    within: shareOf(distances.filter((distance) => distance === 0).length, distances.length),
    meanSigned: meanOf(distances),
    meanAbsolute: meanOf(distances.map(Math.abs)),
  };
}

const isSettled = ({ points: [certain, possible], max }: Worth): boolean => max > 0 && certain === possible;

/** Points that a value lies above an interval, or, negative, below it. */
const beyond = (value: number, [low, high]: Worth['points']): number =>
  value > high ? value - high : Math.min(0, value - low);

const inOrder = (a: QuestionMeasures, b: QuestionMeasures): number =>
  compareIds(a.question, b.question) || (a.rules ?? '').localeCompare(b.rules ?? '');

/** 1.2.9 before 1.2.10. */
const compareIds = (a: string, b: string): number => a.localeCompare(b, 'sv', { numeric: true });
