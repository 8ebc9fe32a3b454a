import type { Evidence } from '../../model/evidence.ts';
import { stem } from '../../text/stem.ts';
import { tokens } from '../../text/tokens.ts';

/** Focus areas hold goals; goals say what is to be reached. */
export type GoalSort = 'område' | 'mål';

/** A goal or focus area of the council's. */
export interface CouncilGoal {
  /** As written, without its label and number: "Ett tryggt Exempelby". */
  name: string;
  sort: GoalSort;
  evidence: Evidence;
  /** Where it is to be measured by something: an indicator, with or without a level. */
  measures: Evidence[];
  /** Where a level is given: "minst 85 procent", a target column with a figure. */
  targets: Evidence[];
}

/** What a committee is to do for the council's goals. */
export interface Commitment {
  /** "Barn- och utbildningsnämnden". */
  committee: string;
  /** Name of the goal that it answers to; null where it stands under no goal of the council's. */
  goal: string | null;
  evidence: Evidence;
}

/** What a report of the year says of one goal. */
export interface Assessment {
  goal: CouncilGoal;
  /** Where the report names it; null where it does not. */
  named: Evidence | null;
  /** How far it was met. */
  judged: Evidence | null;
  /** A description in words. */
  text: Evidence | null;
  /** A figure. */
  measure: Evidence | null;
}

/** Words that names of goals share and that tell none from another. */
const COMMON = new Set(
  'och i för av att är en ett ska skall vi vår våra vårt med till på som den det de alla har kan om inom kommun kommunen kommunens stad staden stadens mål målet fokusområde område sin sitt sina där hög god goda bra invånare invånarna'.split(
    ' ',
  ),
);

/** Texts whose stems are kept: each heading and line is held against every goal. */
const KEPT = 4_000;

const known = new Map<string, ReadonlySet<string>>();

/** The stems that a name is known by. */
export function stemsOf(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before) return before;
  const made = new Set(
    tokens(text)
      .map(({ word }) => word)
      .filter((word) => word.length > 2 && !COMMON.has(word) && !/\d/.test(word))
      .map(stem),
  );
  if (known.size >= KEPT) known.clear();
  known.set(text, made);
  return made;
}

/** Share of a name's stems that must stand in a text for it to speak of the goal. */
const ENOUGH = 0.75;

/** Stems beside a short name in a heading or cell that is still called by it. */
const FEW = 1;

/** Letters from which a text is running text, where a short name may be any words. */
const SHORT = 120;

const GOAL_NOUN =
  /(?<!\p{L})(?:\p{L}*mål(?:et|en)?|fokusområde\p{L}*|\p{L}*område(?:t|na|n)?|perspektiv\p{L}*|inriktning\p{L}*)(?!\p{L})/iu;

/** Whether a text names a goal. A name of one or two words must stand in a heading or cell, or beside a word for goals. */
export function names(text: string, goal: string): boolean {
  const wanted = stemsOf(goal);
  if (wanted.size === 0) return text.toLowerCase().includes(goal.toLowerCase());
  const there = stemsOf(text);
  const shared = [...wanted].filter((one) => there.has(one)).length;
  if (shared / wanted.size < ENOUGH) return false;
  if (wanted.size > 2) return true;
  if (shared < wanted.size) return false;
  // Two words are found in many sentences: they must stand together, or be all that stands there.
  if (there.size <= wanted.size + FEW) return true;
  return text.length <= SHORT ? text.toLowerCase().includes(goal.toLowerCase()) : beside(text, goal);
}

/** "fokusområdet Trygghet", "målen om trygghet". */
function beside(text: string, goal: string): boolean {
  const at = text.toLowerCase().indexOf(goal.toLowerCase());
  return at >= 0 && GOAL_NOUN.test(text.slice(Math.max(0, at - SHORT), at + goal.length + SHORT / 4));
}
