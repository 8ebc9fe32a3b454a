import type { TableContext } from '../model/evidence.ts';
import type { Locator } from '../model/locator.ts';

/** The page that a quotation stands on, as a reference in Swedish; null where it is on no page. A printed number goes first. */
export function pageInWords(locator: Locator): string | null {
  if (locator.type !== 'pdf') return null;
  return locator.label ? `s. ${locator.label} (sidan ${locator.page} i filen)` : `s. ${locator.page}`;
}

/** What a quoted row says under which heading, in Swedish; its own head first where the quotation leaves that out. */
export function headedCells({ row, columns }: TableContext): { heading: string; text: string }[] {
  const said = columns.some(({ text }) => text === row);
  const own = row !== null && !said ? [{ heading: 'Rad', text: row }] : [];
  return [...own, ...columns.flatMap(({ heading, text }) => (heading === null ? [] : [{ heading, text }]))];
}

/** A quoted row with its heads in one line: `Mått: Nöjda elever. Utfall 2014: 82 %.` Empty where it has none to show. */
export function tableInWords(table: TableContext | undefined): string {
  if (!table) return '';
  return headedCells(table)
    .map(({ heading, text }) => `${heading}: ${text}`)
    .map((said) => (/[.!?…]$/.test(said) ? said : `${said}.`))
    .join(' ');
}
