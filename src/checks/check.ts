import type { Collector, FactsOf } from '../facts/collector.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Municipality } from '../model/municipality.ts';
import type { Topic } from '../model/topic.ts';

/** One step of a ladder. `share` is the part of the question's points that it is worth, 0–1. */
export interface Rung {
  level: number;
  /** Swedish: what is true on this step. */
  title: string;
  share: number;
}

// biome-ignore lint/suspicious/noExplicitAny: a check may use collectors of any facts
export type Uses = Record<string, Collector<any>>;

export interface Input<U extends Uses> {
  facts: { [Name in keyof U]: FactsOf<U[Name]> };
  municipality: Municipality;
  /** ISO date that the draft speaks for. */
  at: string;
}

/** What a check may answer. Coverage is added by the runner, which also turns "not found" into "not examined" where it looked too little. */
export type Verdict =
  | {
      answer: 'reached';
      level: number;
      /** Highest step that an interview may still show; the level itself when left out. */
      ceiling?: number;
      /** Swedish: why this step. */
      reason: string;
      /** Swedish: what the next step asks for and was not seen; left out at the top. */
      missing?: string;
      evidence: Evidence[];
    }
  | { answer: 'not_found'; reason: string; missing: string }
  | { answer: 'stated_absent'; reason: string; missing: string; evidence: Evidence[] }
  | { answer: 'cannot_tell'; reason: string; evidence?: Evidence[] }
  | { answer: 'not_applicable'; reason: string; evidence: Evidence[] };

/** One question's check: declared inputs in, verdict out. Pure: the same facts always give the same verdict. */
export interface Check<U extends Uses = Uses> {
  /** Id of the question in the instrument. */
  question: string;
  /** Swedish noun phrase. */
  title: string;
  /** Swedish sentences: what counts. */
  looksFor: string[];
  /** Swedish sentences: what looks like it and does not count. */
  doesNotCount: string[];
  /** Swedish sentences as municipalities write them: what does count, and what looks like it and does not. */
  examples?: { counts: string[]; doesNotCount: string[] };
  /** True where people can show what no page does: nothing found stays open, and every step stays possible. */
  asksPeople?: boolean;
  topic: Topic;
  uses: U;
  /** At least four steps, lowest first, from level 0 worth nothing to the top worth all. */
  ladder: Rung[];
  judge(input: Input<U>): Verdict;
}

/** Gives a check's facts their types. */
export const defineCheck = <const U extends Uses>(check: Check<U>): Check<U> => check;
