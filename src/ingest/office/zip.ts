import type { Block } from '../../model/document.ts';
import { readPdf } from '../pdf/read.ts';
import { looksLikePdf } from '../pdf/signature.ts';
import { officeFormat, type TextFormat } from './format.ts';
import { element, escaped, type Markup, paragraphs, table } from './markup.ts';
import { unpack } from './unpack.ts';

/** Files that are read of one zip file, and pages and milliseconds of each PDF in it. */
const MOST_FILES = 40;
const PDF_LIMITS = { pages: 300, time: 8_000 };

type Read = (payload: Uint8Array, format: TextFormat) => Promise<string>;

/** A zip file's papers one after the other, each under its name; zip files in it are not opened. */
export async function readZip(payload: Uint8Array, read: Read): Promise<Markup> {
  const files = Object.entries(unpack(payload, (name) => !/(?:\/|^)(?:__MACOSX|\.)|\/$/.test(name))).sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  let markup = '';
  const unread: string[] = [];
  for (const [at, [name, part]] of files.entries()) {
    const text = at < MOST_FILES ? await textOf(name, part, read).catch(() => null) : null;
    if (text === null || text.trim() === '') unread.push(name);
    else markup += element('h1', name) + text;
  }
  return { markup, unread };
}

async function textOf(name: string, part: Uint8Array, read: Read): Promise<string | null> {
  if (looksLikePdf(part)) return pdfAsMarkup((await readPdf(part, PDF_LIMITS)).blocks);
  if (/\.txt$/i.test(name)) return paragraphs(new TextDecoder().decode(part));
  const finalUrl = `file:///${encodeURIComponent(name)}`;
  const format = officeFormat({ mediaType: 'application/octet-stream', finalUrl });
  return format === null || format === 'zip' || format === 'slides' ? null : read(part, format);
}

function pdfAsMarkup(blocks: readonly Block[]): string {
  return blocks
    .filter(({ region }) => region === 'main')
    .map(({ kind, level, text, cells }) => {
      if (kind === 'table_row') return table([cells.map(({ start, end }) => text.slice(start, end))]);
      if (kind === 'heading') return element(`h${Math.min(6, level + 1)}`, text);
      return kind === 'list_item' ? `<ul><li>${escaped(text)}</li></ul>` : element('p', text);
    })
    .join('');
}
