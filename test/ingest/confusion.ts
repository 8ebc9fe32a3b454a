/** What was right and what was taken for something else, over labelled documents. */
export interface Confusion {
  right: number;
  all: number;
  /** "policy → plan (2)", by label. */
  table: string;
}

/**
 * Counts labels against answers. The table has a line a label: how many were right, and what the others were taken for.
 *
 * @param name what the table is about, as its heading
 */
export function confusionOf(name: string, pairs: readonly (readonly [string, string])[]): Confusion {
  const rows = new Map<string, Map<string, number>>();
  for (const [label, answer] of pairs) {
    const row = rows.get(label) ?? new Map<string, number>();
    rows.set(label, row.set(answer, (row.get(answer) ?? 0) + 1));
  }
  const right = pairs.filter(([label, answer]) => label === answer).length;
  const lines = [...rows]
    .sort(([a], [b]) => a.localeCompare(b, 'sv'))
    .map(([label, row]) => line(label, row));
  return { right, all: pairs.length, table: [`${name}: ${right} av ${pairs.length}`, ...lines].join('\n') };
}

function line(label: string, row: ReadonlyMap<string, number>): string {
  const all = [...row.values()].reduce((sum, count) => sum + count, 0);
  const wrong = [...row]
    .filter(([answer]) => answer !== label)
    .map(([answer, count]) => `${answer} ${count}`);
  const head = `  ${label.padEnd(18)} ${String(row.get(label) ?? 0).padStart(3)} av ${String(all).padStart(3)}`;
  return wrong.length > 0 ? `${head}   → ${wrong.join(', ')}` : head;
}
