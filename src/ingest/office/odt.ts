import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { escaped } from './markup.ts';
import { unpack } from './unpack.ts';

/** Elements of an OpenDocument text and what they are in a page. */
const ELEMENTS: Readonly<Record<string, string>> = {
  p: 'p',
  list: 'ul',
  'list-item': 'li',
  table: 'table',
  'table-row': 'tr',
  'table-cell': 'td',
};

/** What an author did not mean to be read: remarks, struck out text, the fields' own descriptions. */
const UNSEEN = new Set(['annotation', 'tracked-changes', 'forms', 'sequence-decls', 'variable-decls']);

/** Deepest nesting that is read; what lies deeper is left out. */
const DEEPEST = 100;

/** An OpenDocument text as markup: headings, paragraphs, lists and tables. */
export function readOdt(payload: Uint8Array): string {
  const { 'content.xml': content } = unpack(payload, (name) => name === 'content.xml');
  if (!content) throw new Error('content.xml is missing');
  let markup = '';
  let unseen = 0;
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, attributes }) => {
    if (UNSEEN.has(local) || open.length >= DEEPEST) unseen += 1;
    const name = local === 'h' ? `h${levelIn(attributes)}` : (ELEMENTS[local] ?? '');
    open.push(name);
    if (unseen > 0) return;
    if (name !== '') markup += `<${name}>`;
    if (local === 's' || local === 'tab' || local === 'line-break') markup += ' ';
  });
  parser.on('text', (text) => {
    if (unseen === 0) markup += escaped(text);
  });
  parser.on('closetag', ({ local }) => {
    const name = open.pop()!;
    if (unseen === 0 && name !== '') markup += `</${name}>`;
    if (UNSEEN.has(local) || open.length >= DEEPEST) unseen -= 1;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(new TextDecoder().decode(content)).close();
  return markup;
}

function levelIn(attributes: Record<string, SaxesAttributeNS>): number {
  const level = Number(attributes['text:outline-level']?.value ?? 1);
  return Number.isInteger(level) ? Math.min(6, Math.max(1, level)) : 1;
}
