import { isLevel, type Segment } from './segments.ts';

/** Fewest lines of a column, least width of the gutter in points, and where on the page it may lie. */
const LINES = 5;
const GUTTER = 9;
const MIDDLE: [from: number, to: number] = [0.25, 0.75];

/** Prose fills its column: median width of its lines in parts of the column's, and their median length in characters. */
const FILLED = 0.6;
const LONG = 24;

/** Prose goes on from line to line: share of its lines that begin with a small letter. Cells begin with a capital. */
const GOES_ON = 0.25;

/** Cells from which a line is a row of a table over the whole page, if the first ends well before the gutter. */
const CELLS = 3;
const SHORT = 0.85;

/** How much larger than the page's text a heading over all columns is, and how far on both sides nothing else stands, in its sizes. */
const LARGER = 1.1;
const ALONE = 1.2;

/** Share of the lines that may cross the gutter: titles and figures over both columns. */
const CROSSING = 0.25;

/** The segments of a page in groups that are read one after the other: one group, or columns of prose between what spans them. */
export function columnsOf(segments: readonly Segment[]): Segment[][] {
  const across = acrossIn(segments);
  const gutter = findGutter(segments.filter((segment) => !across.has(segment)));
  if (gutter === null) return segments.length > 0 ? [[...segments]] : [];
  const groups: Segment[][] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  const isOverBoth = (segment: Segment) =>
    across.has(segment) || (segment.x < gutter && segment.right > gutter);
  const close = () => {
    for (const column of [left, right]) if (column.length > 0) groups.push(...columnsOf(column));
    left = [];
    right = [];
  };
  for (const segment of segments.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (isOverBoth(segment)) {
      close();
      const last = groups.at(-1);
      if (last?.some(isOverBoth)) last.push(segment);
      else groups.push([segment]);
    } else if (segment.right <= gutter) left.push(segment);
    else right.push(segment);
  }
  close();
  return groups;
}

/** Segments that belong to the whole page wherever its columns are: rows of broad tables, and headings that stand alone. */
function acrossIn(segments: readonly Segment[]): Set<Segment> {
  const across = new Set<Segment>();
  if (segments.length === 0) return across;
  const from = Math.min(...segments.map(({ x }) => x));
  const to = Math.max(...segments.map(({ right }) => right));
  const size = quantile(
    segments.map((segment) => segment.size),
    0.5,
  );
  for (const line of levelsOf(segments)) {
    const [first] = line as [Segment];
    const middle = from + (to - from) / 2;
    const reach = Math.max(...line.filter(({ x }) => x < middle).map(({ right }) => right), from);
    const isRow =
      line.length >= CELLS &&
      first.right - from < (middle - from) * SHORT &&
      line.at(-1)!.right > middle &&
      reach > 0;
    const isHeading = line.length === 1 && first.bold && first.size > LARGER * size && first.x - from < size;
    if (isRow || (isHeading && isAlone(first, segments))) for (const segment of line) across.add(segment);
  }
  return across;
}

const isAlone = (heading: Segment, segments: readonly Segment[]): boolean =>
  segments.every(
    (other) =>
      other === heading ||
      Math.abs(other.y - heading.y) > ALONE * heading.size ||
      other.x < heading.x + heading.size,
  );

/** Segments of one line each, from left to right. */
function levelsOf(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    if (line && isLevel(line[0]!, segment)) line.push(segment);
    else lines.push([segment]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
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
  const goingOn = lines.filter((line) => /^\p{Ll}/u.test(line.text)).length;
  return (
    filled &&
    goingOn >= lines.length * GOES_ON &&
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
