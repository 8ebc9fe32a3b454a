/** A stretch across the page, in points. */
export interface Extent {
  left: number;
  right: number;
}

/** The columns that a cell covers: the first, 0-based, and how many. */
export interface Placed {
  column: number;
  span: number;
}

/** What it costs, in points of distance, to take a cell as covering one column more, or a column as covered from a row above. */
const MERGED = 3;
const REACHED = 2;

export function extentOf(lines: readonly { x: number; right: number }[]): Extent | null {
  if (lines.length === 0) return null;
  return { left: Math.min(...lines.map(({ x }) => x)), right: Math.max(...lines.map(({ right }) => right)) };
}

/**
 * Which columns a row's cells cover. A row with fewer cells than the table has columns has merged ones, or some at its ends
 * that reach down from above: each cell goes where its text is best aligned with what the columns hold, in order.
 *
 * @param first whether it is the table's first row, into which nothing reaches down
 */
export function placeCells(
  cells: readonly (Extent | null)[],
  columns: readonly (Extent | null)[],
  first: boolean,
): Placed[] {
  const spare = columns.length - cells.length;
  if (spare <= 0) return cells.map((_, column) => ({ column, span: 1 }));
  const reached = first ? Number.POSITIVE_INFINITY : REACHED;
  // Ways to place the cells so far, by how many columns beyond their number they take; the cheapest of each.
  let ways: Way[] = Array.from({ length: spare + 1 }, (_, used) => ({
    cost: used === 0 ? 0 : used * reached,
    placed: [],
  }));
  cells.forEach((cell, at) => {
    ways = ways.map((_, used) =>
      cheapest(
        ways.slice(0, used + 1).map((way, before) => {
          const column = at + before;
          const span = used - before + 1;
          const cost = way.cost + (span - 1) * MERGED + misfit(cell, columns.slice(column, column + span));
          return { cost, placed: [...way.placed, { column, span }] };
        }),
      ),
    );
  });
  return cheapest(
    ways.map((way, used) => ({ ...way, cost: way.cost + (used === spare ? 0 : (spare - used) * reached) })),
  ).placed;
}

const cheapest = (ways: readonly Way[]): Way =>
  ways.reduce((best, way) => (way.cost < best.cost ? way : best));

interface Way {
  cost: number;
  placed: Placed[];
}

/** How badly a cell's text fits over some columns, in points: not aligned with them on any side, and what sticks out. */
function misfit(cell: Extent | null, columns: readonly (Extent | null)[]): number {
  const known = columns.flatMap((column) => column ?? []);
  if (!cell || known.length === 0) return 0;
  const left = Math.min(...known.map((column) => column.left));
  const right = Math.max(...known.map((column) => column.right));
  const apart = Math.min(
    Math.abs(cell.left - left),
    Math.abs(cell.right - right),
    Math.abs(cell.left + cell.right - left - right) / 2,
  );
  return apart + Math.max(0, left - cell.left) + Math.max(0, cell.right - right);
}
