import { read, utils } from '@e965/xlsx';
import { element, table } from './markup.ts';
import { checkSize } from './unpack.ts';

/** Sheets, rows and columns that are read of one file. */
const SHEETS = 40;
const ROWS = 5_000;
const COLUMNS = 60;

/** A spreadsheet as markup: each sheet a heading and a table with what its cells show. */
export function readSheet(payload: Uint8Array): string {
  // The library takes whatever it does not know for text with commas.
  const isZip = payload[0] === 0x50 && payload[1] === 0x4b;
  if (!isZip && payload[0] !== 0xd0) throw new Error('okänt format');
  if (isZip) checkSize(payload);
  const book = read(payload, { type: 'array', sheetRows: ROWS, cellHTML: false, cellFormula: false });
  return book.SheetNames.slice(0, SHEETS)
    .map((name) => {
      const rows = utils.sheet_to_json<unknown[]>(book.Sheets[name]!, {
        header: 1,
        raw: false,
        blankrows: false,
        defval: '',
      });
      const cells = rows.map((row) => row.slice(0, COLUMNS).map((cell) => String(cell ?? '').trim()));
      return element('h2', name) + tables(cells);
    })
    .join('');
}

/** A line with a single cell stands above a table, as its caption or as text. */
function tables(rows: readonly string[][]): string {
  let markup = '';
  let open: string[][] = [];
  for (const row of rows) {
    const filled = row.filter((cell) => cell !== '');
    if (filled.length > 1) open.push(row);
    else {
      markup += table(open) + element('p', filled[0] ?? '');
      open = [];
    }
  }
  return markup + table(open);
}
