/** How often something held, with the bounds that its true share lies between. */
export interface Share {
  /** How often it held, of `of` times. */
  count: number;
  of: number;
  /** `count / of`, 0–1; null where there is nothing to divide by, like `interval`. */
  share: number | null;
  /** Wilson's 95 % interval: it stays within 0–1, and says something of few observations too. */
  interval: [low: number, high: number] | null;
}

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959964;

/** @param count from 0 to `of` */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, interval: null };
  const share = count / of;
  const square = Z ** 2 / of;
  const centre = share + square / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  const bound = (value: number) => Math.min(1, Math.max(0, value / (1 + square)));
  return { count, of, share, interval: [bound(centre - half), bound(centre + half)] };
}

/** The middle of some values and what half of them lie between. */
export interface Spread {
  n: number;
  /** First quartile, median and third quartile, in the values' unit; null where there are none. */
  quartiles: [number, number, number] | null;
}

export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) return { n: 0, quartiles: null };
  const sorted = [...values].sort((a, b) => a - b);
  return {
    n: values.length,
    quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)],
  };
}

/** Between two values, the point as far along as the quantile asks. */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at % 1);
}

/** Null where there are none. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Why there is no kappa.
 *
 * - `few`: fewer than two things were judged by both.
 * - `uniform`: both gave everything the same category, so that chance alone would agree as much.
 */
export type KappaGap = 'few' | 'uniform';

export interface Kappa {
  n: number;
  /** Share of `n` that both gave the same category, 0–1; null where `n` is 0. */
  observed: number | null;
  /** Cohen's kappa, −1 to 1: how much of the agreement that chance leaves room for there is; null where `why` says why. */
  kappa: number | null;
  why: KappaGap | null;
}

/** @param pairs the two judges' categories of each thing, in the same order of judges */
export function kappaOf(pairs: readonly (readonly [string, string])[]): Kappa {
  const n = pairs.length;
  const agreed = pairs.filter(([first, second]) => first === second).length;
  const observed = n === 0 ? null : agreed / n;
  if (observed === null || n < 2) return { n, observed, kappa: null, why: 'few' };
  const categories = [...new Set(pairs.flat())];
  const given = (judge: 0 | 1, category: string) => pairs.filter((pair) => pair[judge] === category).length;
  // In whole numbers, so that agreement by chance alone is told from nearly so.
  const byChance = categories.reduce((sum, category) => sum + given(0, category) * given(1, category), 0);
  if (byChance === n * n) return { n, observed, kappa: null, why: 'uniform' };
  return { n, observed, kappa: (agreed * n - byChance) / (n * n - byChance), why: null };
}
