import { Tokenize } from 'rtf-stream-parser';
import type { FeatureHandler } from 'rtf-stream-parser/dist/src/features/types.js';
import type { ProcessTokensGlobalState } from 'rtf-stream-parser/dist/src/ProcessTokens.types.js';
import { ToPlainText } from 'rtf-stream-parser/dist/src/ToPlainText.js';
import { element, table } from './markup.ts';

/** Marks that no text holds: the end of a cell, the end of a row, and a heading's level after it. */
const CELL = '\u001f';
const ROW = '\u001e';
const HEADING = '\u001d';
const HEADINGS = new RegExp(`${HEADING}\\d`, 'g');

/** Parts of a file that are not its text. */
const UNSEEN = ['info', 'pict', 'object', 'footer', 'footerf', 'footerl', 'footerr', 'annotation', 'filetbl'];

type Handler = FeatureHandler<ProcessTokensGlobalState>;

const structure: Handler = {
  controlHandlers: {
    cell: (state) => state._pushOutput(CELL),
    nestcell: (state) => state._pushOutput(' '),
    row: (state) => state._pushOutput(`${ROW}\n`),
    sect: (state) => state._pushOutput('\n'),
    page: (state) => state._pushOutput('\n'),
    outlinelevel: (state, { param }) =>
      state._pushOutput(`${HEADING}${Math.min(5, Math.max(0, param ?? 0))}`),
  },
  outputDataFilter: (state) => {
    const within = state._state.allDestinations;
    if (within && UNSEEN.some((name) => within[name])) return true;
  },
};

class WithStructure extends ToPlainText {
  override readonly _featureHandlers: Handler[] = [structure, ...new ToPlainText()._featureHandlers];
}

/** Rich text as markup: letterhead, headings where the file marks them, paragraphs and tables. */
export async function readRtf(payload: Uint8Array): Promise<string> {
  const plain = new WithStructure({
    outputMode: 'string',
    decode: (bytes, encoding) => new TextDecoder(encoding.replace(/^cp(?=\d)/, 'windows-')).decode(bytes),
    encode: (text) => Buffer.from(text),
    warn: () => {},
  });
  const tokens = new Tokenize();
  tokens.on('error', (error) => plain.destroy(error));
  tokens.pipe(plain);
  tokens.end(Buffer.from(payload));
  let text = '';
  for await (const part of plain) text += part;
  return markupOf(text);
}

function markupOf(text: string): string {
  let markup = '';
  let rows: string[][] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.includes(CELL)) {
      const cells = line.replaceAll(HEADINGS, '').split(CELL);
      rows.push(cells.slice(0, -1).map((cell) => cell.replaceAll(ROW, '').trim()));
      continue;
    }
    markup += table(rows) + lineOf(line.replaceAll(ROW, ''));
    rows = [];
  }
  return markup + table(rows);
}

function lineOf(line: string): string {
  const at = line.lastIndexOf(HEADING);
  const level = at >= 0 ? Number(line[at + 1]) + 1 : 0;
  const text = line.replaceAll(HEADINGS, '');
  return element(level > 0 ? `h${level}` : 'p', text);
}
