/** What a cell holds. Numbers are numbers to whoever opens the file; null leaves the cell empty. */
export type Cell = string | number | null;

/**
 * Rows as CSV that Excel opens in Swedish: semicolons, decimal commas, and a byte order mark for its letters.
 *
 * Texts come from websites and from people. One that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = /^\s*[=+\-@]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
