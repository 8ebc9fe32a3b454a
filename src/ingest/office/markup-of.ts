import { readDoc } from './doc.ts';
import { readDocx } from './docx.ts';
import type { TextFormat } from './format.ts';
import type { Markup } from './markup.ts';
import { readOdt } from './odt.ts';
import { readRtf } from './rtf.ts';
import { readSheet } from './sheet.ts';
import { readZip } from './zip.ts';

const READERS: Readonly<Record<TextFormat, (payload: Uint8Array) => string | Promise<string>>> = {
  docx: readDocx,
  doc: readDoc,
  odt: readOdt,
  rtf: readRtf,
  sheet: readSheet,
};

/**
 * An office's file as the content of a page: one way through for reading it and for showing it. What it holds is escaped,
 * but not sanitised.
 *
 * @throws Unreasonable for files made to harm, and what the libraries throw for broken and locked ones
 */
export async function markupOf(payload: Uint8Array, format: TextFormat | 'zip'): Promise<Markup> {
  if (format === 'zip') return readZip(payload, async (part, kind) => READERS[kind](part));
  return { markup: await READERS[format](payload), unread: [] };
}
