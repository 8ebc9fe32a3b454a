import type { Block } from '../../model/document.ts';
import { unitIn } from './context.ts';
import { type NameIn, namesIn, sourceNamed } from './find.ts';
import { type NumberIn, valueInCell } from './numbers.ts';
import { isOthersLabel, type Role, roleOfColumn } from './roles.ts';

/** A value that a row of a table gives a figure. */
export interface Cell {
  name: NameIn;
  value: number;
  role: Role;
  year: number | null;
  /** What the row calls it. */
  label: string;
  /** The unit that the row is of, where its label is one; null where it is the whole or does not say. */
  unitName: string | null;
}

/** Labels of rows of the whole. */
const WHOLE =
  /^(?:totalt?|samtliga|hela (?:kommunen|staden)|kommunen|staden|alla|summa|(?:kommunen|staden) totalt|kommuntotal\p{L}*)(?!\p{L})/iu;

/** Rows of a part of the staff. */
const PART =
  /(?<!\p{L})(?:kvinnor|män|pojkar|flickor|\d+ ?(?:år|dag)\p{L}*|yngre|äldre|varav|långtids\p{L}*|korttids\p{L}*|andel av (?:total|sjuk)\p{L}*|kostnad\p{L}*|tkr|mnkr|antal)(?!\p{L})/iu;

const YEAR_HEAD = /^(?:(?:utfall|mål|målvärde|budget|bokslut|prognos|resultat|år) )?(?:19|20)\d\d$/iu;

/** A row that is the heads of the rows below it, where the table's own were not told apart; null where it is none. */
export function headsIn({ text, cells }: Block): string[] | null {
  const heads = cells.map(({ start, end }) => text.slice(start, end)).filter((cell) => YEAR_HEAD.test(cell));
  return heads.length > 1 ? heads : null;
}

/**
 * Values of key figures in a row: its label, the heads of its columns or the heading above the table names them.
 *
 * @param heads of the row's values, from a row above it; null where there is none
 */
export function cellsIn(block: Block, title: string, heads: readonly string[] | null): Cell[] {
  const cells = headed(
    block.cells.map(({ start, end, heading }) => ({ text: block.text.slice(start, end), heading })),
    heads,
  );
  const label = cells.find(({ text }) => valueInCell(text) === null && /\p{L}/u.test(text))?.text ?? '';
  if (PART.test(label)) return [];
  const around = [block.text, ...block.headings].join('\n');
  const labelled = cells.find(({ text }) => isLabel(text) && namesIn(text, around).length > 0);
  const rowName = labelled && longest(namesIn(labelled.text, around));
  const titleName = longest(namesIn(block.headings.at(-1) ?? '', around));
  const source = sourceNamed(`${around}\n${title}`);
  const sourceName = source && { figure: source, start: 0, end: 0 };
  const rowYear = yearOf(cells[0]?.text ?? '');
  return cells.flatMap((cell): Cell[] => {
    const number = valueInCell(cell.text);
    if (!number) return [];
    const head = cell.heading ?? '';
    if (PART.test(head)) return [];
    const headName = longest(namesIn(head, around));
    const name = rowName ?? headName ?? (isOfTitle(label) ? titleName : sourceName);
    if (!name || !fits(number, name)) return [];
    const role =
      isOthersLabel(rowName ? head : label) || (rowName && isOthersLabel(label))
        ? 'others'
        : roleOfColumn(head);
    if (role === null) return [];
    return [
      {
        name,
        label,
        value: number.value,
        role,
        year: yearOf(head) ?? rowYear,
        unitName: rowName ? null : unitIn(label),
      },
    ];
  });
}

interface Headed {
  text: string;
  heading: string | null;
}

/** A head for each value, where the row above has as many and the table's own heads say no year. */
function headed(cells: readonly Headed[], heads: readonly string[] | null): readonly Headed[] {
  const values = cells.filter(({ text }) => valueInCell(text) !== null);
  if (heads === null || values.length !== heads.length) return cells;
  if (values.every(({ heading }) => yearOf(heading ?? '') !== null)) return cells;
  return cells.map((cell) => ({ ...cell, heading: heads[values.indexOf(cell)] ?? cell.heading }));
}

/** Longest label, in UTF-16 units. */
const LONGEST_LABEL = 160;

/** No value and no running text: columns that lie side by side are read into one row at times. */
const isLabel = (text: string): boolean =>
  text.length <= LONGEST_LABEL && valueInCell(text) === null && !/[.!?] \p{Lu}/u.test(text);

const isOfTitle = (label: string): boolean => WHOLE.test(label) || unitIn(label) !== null;

const longest = (names: readonly NameIn[]): NameIn | undefined =>
  names.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];

const yearOf = (text: string): number | null => {
  const years = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/gu)].map(([, year]) => Number(year));
  return years.length > 0 ? Math.max(...years) : null;
};

function fits({ value, percent, place }: NumberIn, { figure }: NameIn): boolean {
  const [least, most] = figure.range;
  return (
    value >= least &&
    value <= most &&
    !place &&
    (figure.unit === '%' || figure.group === 'comparison' || !percent)
  );
}
