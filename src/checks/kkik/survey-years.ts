import type { Surveys } from '../../facts/surveys/index.ts';

/** Whole years that "the last two years" reach back, counted in calendar years. */
const LAST = 2;

/** Whether a round was made in the last two years, as far as years are told. */
export const isRecentRound = ({ years }: Surveys, at: string): boolean =>
  Number(at.slice(0, 4)) - (years.at(-1) ?? 0) <= LAST;
