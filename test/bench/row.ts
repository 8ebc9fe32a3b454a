/** One line of the table. */
export interface Row {
  what: string;
  measured: string;
  /** What it is held against in the same run; empty where there is nothing. */
  against?: string;
  ratio?: string;
  aim: string;
}

const columns = ['What', 'Measured', 'Compared with', 'Ratio', 'Aim'] as const;

export const head = (): string =>
  [`| ${columns.join(' | ')} |`, `|${columns.map(() => '---').join('|')}|`].join('\n');

export const line = ({ what, measured, against = '–', ratio = '–', aim }: Row): string =>
  `| ${[what, measured, against, ratio, aim].join(' | ')} |`;

/** Middle value; of an even number of them, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const times = (ratio: number): string => `${ratio.toFixed(ratio < 1 ? 2 : 1)} ×`;

/** Seconds that some work took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
