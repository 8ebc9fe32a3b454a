import type { Segment } from './segments.ts';

/** Fewest lines of a column, least width of the gutter in points, and where on the page it may lie. */
const LINES = 5;
const GUTTER = 9;
const MIDDLE: [from: number, to: number] = [0.25, 0.75];

/** Prose fills its column: median width of its lines in parts of the column's, and their median length in characters. */
const FILLED = 0.6;
const LONG = 24;

/** Share of the lines that may cross the gutter: titles and figures over both columns. */
const CROSSING = 0.25;

/** The segments of a page in groups that are read one after the other: one group, or columns of prose between what spans them. */
export function columnsOf(segments: readonly Segment[]): Segment[][] {
  const gutter = findGutter(segments);
  if (gutter === null) return segments.length > 0 ? [[...segments]] : [];
  const groups: Segment[][] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  const close = () => {
    for (const column of [left, right]) if (column.length > 0) groups.push(...columnsOf(column));
    left = [];
    right = [];
  };
  for (const segment of segments.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (segment.right <= gutter) left.push(segment);
    else if (segment.x >= gutter) right.push(segment);
    else {
      close();
      const last = groups.at(-1);
      if (last?.some((other) => other.x < gutter && other.right > gutter)) last.push(segment);
      else groups.push([segment]);
    }
  }
  close();
  return groups;
}

function findGutter(segments: readonly Segment[]): number | null {
  if (segments.length < LINES * 2) return null;
  const from = Math.min(...segments.map((segment) => segment.x));
  const to = Math.max(...segments.map((segment) => segment.right));
  const candidates = new Set(
    segments
      .map((segment) => segment.x - 1)
      .filter((x) => x > from + (to - from) * MIDDLE[0] && x < from + (to - from) * MIDDLE[1]),
  );
  let best: { x: number; crossing: number } | null = null;
  for (const x of [...candidates].slice(0, 60)) {
    const left = segments.filter((segment) => segment.right <= x);
    const right = segments.filter((segment) => segment.x >= x);
    const crossing = segments.length - left.length - right.length;
    if (crossing > segments.length * CROSSING || !isProse(left) || !isProse(right)) continue;
    const edge = quantile(
      left.map((segment) => segment.right),
      0.95,
    );
    if (x + 1 - edge < GUTTER) continue;
    if (!best || crossing < best.crossing) best = { x, crossing };
  }
  return best?.x ?? null;
}

function isProse(lines: readonly Segment[]): boolean {
  if (lines.length < LINES) return false;
  const width =
    quantile(
      lines.map((line) => line.right),
      0.95,
    ) -
    quantile(
      lines.map((line) => line.x),
      0.05,
    );
  const filled =
    quantile(
      lines.map((line) => line.right - line.x),
      0.5,
    ) >=
    width * FILLED;
  return (
    filled &&
    quantile(
      lines.map((line) => line.text.length),
      0.5,
    ) >= LONG
  );
}

function quantile(numbers: number[], part: number): number {
  const sorted = numbers.sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
}
