import type { ReadDocument } from '../../model/corpus.ts';
import type { Block, Link } from '../../model/document.ts';
import { isPutUpColumn, meetingDatesIn } from './dates.ts';
import { wordsOfPath } from './reader.ts';

/** What stands around one link, each as a text of its own. */
export interface Scopes {
  link: string;
  /** Heading of the table column that it stands in; empty elsewhere. */
  column: string;
  /** The rest of its row, list item or paragraph, without other links. */
  beside: string;
  /** Innermost first; short lines that serve as headings are the innermost. */
  headings: string[];
  title: string;
  /** Short lines at the head of a page about one meeting: its trail of pages, who meets. */
  lead: string[];
  /** The target's file name as words. */
  file: string;
  /** The target's path with escapes undone. */
  path: string;
  /** The page's own path. */
  pagePath: string;
}

/** Longest line that can serve as a heading, in UTF-16 units. */
const HEADING_LENGTH = 60;

/** Links in one block from which on it is a wall, not a list of papers; each link is looked at beside all others. */
const WALL = 1_000;

/** Blocks of the main text that hold links, each with the lines above it that serve as headings. */
export function* linkBlocks(document: ReadDocument): Generator<{ block: Block; above: string[] }> {
  let lines: { text: string; kind: Block['kind'] }[] = [];
  for (const block of document.blocks) {
    if (block.region !== 'main') continue;
    if (block.kind === 'heading') lines = [];
    else if (block.links.length === 0 && block.text.length <= HEADING_LENGTH && block.kind !== 'table_row')
      lines = [...lines.slice(-1), { text: block.text, kind: block.kind }];
    if (block.links.length > 0 && block.links.length <= WALL)
      yield { block, above: lines.map(({ text }) => text).reverse() };
  }
}

/** Lines at the head of a meeting's page that may say who meets, and how long they may be, in UTF-16 units. */
const LEAD = 4;
const LEAD_LENGTH = 120;

/** The short lines at the head of a page whose title has a meeting's day; empty for other pages. */
export function leadOf({ title, blocks }: ReadDocument): string[] {
  if (meetingDatesIn(title, null).length !== 1) return [];
  return blocks
    .filter(({ region, kind }) => region === 'main' && kind !== 'alt')
    .slice(0, LEAD)
    .map(({ text }) => text)
    .filter((text) => text.length <= LEAD_LENGTH && text !== title);
}

export function scopesOf(
  document: ReadDocument,
  block: Block,
  { above, lead }: { above: string[]; lead: string[] },
  link: Link,
): Scopes {
  const { pathname } = new URL(link.url);
  const path = wordsOfPath(pathname);
  const cell = block.cells.find(({ start, end }) => link.start >= start && link.end <= end);
  return {
    link: block.text.slice(link.start, link.end),
    column: cell?.heading ?? '',
    beside: besides(block, link),
    headings: [...above, ...block.headings.toReversed()],
    title: document.title,
    lead,
    file: fileWords(path),
    path,
    pagePath: wordsOfPath(new URL(document.finalUrl).pathname),
  };
}

/**
 * A block's text without its links and without the cells that say when files were put up; in a paragraph or list of many
 * links, only what stands before and after the one.
 */
function besides(block: Block, link: Link): string {
  const putUp = block.cells.filter(({ heading }) => isPutUpColumn(heading));
  const others = [...block.links, ...putUp].sort((a, b) => a.start - b.start);
  const rest = (start: number, end: number): string => {
    let text = '';
    let from = start;
    for (const other of others.filter((o) => o.end > start && o.start < end)) {
      text += `${block.text.slice(from, Math.max(from, other.start))} | `;
      from = Math.max(from, other.end);
    }
    return text + block.text.slice(from, end);
  };
  if (block.kind === 'table_row' || others.length <= 4) return rest(0, block.text.length);
  const at = others.indexOf(link);
  return rest(others[at - 1]?.end ?? 0, others[at + 1]?.start ?? block.text.length);
}

/** `Protokoll_KS_2015-03-11.pdf` → `Protokoll KS 2015-03-11`; meeting systems drop the dot before `pdf`. */
const fileWords = (path: string): string =>
  (path.replace(/\/$/, '').split('/').at(-1) ?? '')
    .replace(/\.?(?:pdf|docx?|rtf|odt|html?|aspx)$/iu, '')
    .replace(/_+/g, ' ')
    .replace(/(?<=\p{L})-|-(?=\p{L})/gu, ' ');

/** Whether a URL leads to a file and not to a page, as far as it shows. */
export const isFile = (url: string): boolean =>
  /\.(?:pdf|docx?|rtf|odt)(?:$|[?#])|\/download\/|pdf(?:\?|$)/iu.test(url);
