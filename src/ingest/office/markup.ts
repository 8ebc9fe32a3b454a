/** A file as the content of a page, and the names of its parts that could not be read: files in a zip file. */
export interface Markup {
  markup: string;
  unread: string[];
}

/** Text as it stands in a page. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** One element with text; empty where there is none. */
export const element = (name: string, text: string): string =>
  text.trim() === '' ? '' : `<${name}>${escaped(text)}</${name}>\n`;

/** Paragraphs of plain text. */
export const paragraphs = (text: string): string =>
  text
    .split(/\r?\n|\r|\u2029/)
    .map((line) => element('p', line))
    .join('');

/**
 * Rows as a table. A first row of nothing but words heads the columns.
 *
 * @param rows cells as text
 */
export function table(rows: readonly (readonly string[])[]): string {
  const [first, ...rest] = rows;
  if (!first) return '';
  const isHead = rest.length > 0 && first.filter((cell) => /\p{L}/u.test(cell)).length > 1;
  const row = (cells: readonly string[], name: string) =>
    `<tr>${cells.map((cell) => `<${name}>${escaped(cell)}</${name}>`).join('')}</tr>\n`;
  return `<table>\n${row(first, isHead ? 'th' : 'td')}${rest.map((cells) => row(cells, 'td')).join('')}</table>\n`;
}
