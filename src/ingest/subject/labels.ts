import type { Block } from '../../model/document.ts';
import { type Described, frontOf } from './front.ts';

/** Labels of the tables of facts that governing documents and letters begin with. */
const LABEL =
  /(?<!\p{L})(?:typ av (?:styr)?dokument|dokument(?:typ|slag|namn|titel|info|status|ansvarig|ägare|nummer)|styrdokument|beslutad(?: av)?|beslutande(?: instans| organ| nämnd)?|besluts(?:instans|organ|datum|fattare)|fastställ(?:d|t|da)(?: av| den| datum)?|antag(?:en|et|na)(?: av| den)?|godkän[dt](?: av)?|(?:datum|tidpunkt) för (?:beslut|antagande|fastställande)|datum|diarienummer|diarie-?\s?nr|dnr|ärende(?:nummer|nr)|gäller(?: för| från(?: och med)?| fr\.? ?o\.? ?m\.?| till(?: och med)?| t\.? ?o\.? ?m\.?)?|giltig(?:het|hetstid|hetsperiod)?(?: från| till| fr\.? ?o\.? ?m\.?| t\.? ?o\.? ?m\.?)?|ikraftträdande|version(?:snummer|snr)?|process(?:ägare|ansvarig)|ansvarig|revideras(?: senast)?|senast(?: reviderad| ändrad| uppdaterad)?|reviderad|kontaktperson|handläggare|ersätter|framtagen av|målgrupp|publicering|projektnamn|beställare|uppföljning|sida)(?!\p{L})/iu;

const STARTS = new RegExp(`^${LABEL.source}\\s*:?`, 'iu');
const WITHIN = new RegExp(`(?<=\\s)${LABEL.source}`, 'giu');

/** Longest value, and how far into a paragraph labels are looked for, in UTF-16 units. */
const LONGEST = 120;
const LINE = 600;

/**
 * What stands after a label in the front matter: on its line, in the next cell of its row, in the cell below it where a
 * row has labels alone, or on the next line. Null where no such label has a value.
 *
 * @param label begins with `^` and matches the label alone
 */
export function labelled(document: Described, label: RegExp): string | null {
  const rows = frontOf(document).map(cellsOf);
  for (const [at, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      const match = label.exec(cell);
      if (!match) continue;
      const own = valueIn(cell.slice(match[0].length));
      const next = row[column + 1];
      const below = row.every(isLabel) ? rows[at + 1]?.[column] : undefined;
      const value = own ?? free(next) ?? free(below) ?? (row.length === 1 ? free(rows[at + 1]?.[0]) : null);
      if (value) return value;
    }
  }
  return null;
}

/** The cells of a row, or the parts of a paragraph. */
export const cellsOf = ({ text, cells }: Block): string[] =>
  cells.length > 0 ? cells.map(({ start, end }) => text.slice(start, end)) : partsOf(text);

/** Labels from which a paragraph is a table of facts that lost its lines. */
const MANY = 3;

/** A paragraph parted at its labels where it has many. */
function partsOf(text: string): string[] {
  const starts = [...text.slice(0, LINE).matchAll(WITHIN)]
    .filter(([label]) => /^\p{Lu}/u.test(label))
    .map(({ index }) => index);
  if (starts.length < MANY) return [text];
  return [0, ...starts].map((start, at) => text.slice(start, starts[at]).trim());
}

const isLabel = (cell: string): boolean => STARTS.exec(cell)?.[0].length === cell.length;

/** The value up to the next label, for rows that were read as one line; labels begin with a capital. */
function valueIn(rest: string): string | null {
  if (/^\p{L}/u.test(rest)) return null;
  const value = rest.replace(/^[\s:]+/u, '').slice(0, LONGEST);
  const next = [...value.matchAll(WITHIN)].find(([label]) => /^\p{Lu}/u.test(label));
  return value.slice(0, next?.index).trim() || null;
}

const free = (cell: string | undefined): string | null =>
  cell && cell.length <= LONGEST && !STARTS.test(cell) ? cell : null;
