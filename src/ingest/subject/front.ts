import type { Block } from '../../model/document.ts';
import { unescaped } from '../../text/url.ts';

/** What rules may know of a document when they ask what it is. */
export interface Described {
  url: string;
  title: string;
  blocks: readonly Block[];
  /** Whether it is a web page rather than a paper. */
  isPage: boolean;
  /** Web pages only: whether the markup calls it an article of news. */
  isArticle?: boolean;
  /** Web pages only: what the page calls its site. */
  site?: string | null;
}

/** The front matter: how far into a paper it says what it is, in blocks and in characters. */
const BLOCKS = 60;
const CHARACTERS = 4_000;

/** The blocks of letterhead, title and first paragraphs, on the first two pages, running heads of the first page included. */
export function frontOf({ blocks }: Described): Block[] {
  const front: Block[] = [];
  let characters = 0;
  for (const block of blocks) {
    const counts = block.region === 'main' || (block.region === 'header' && block.page === 1);
    if (!counts || block.kind === 'alt' || (block.page ?? 1) > 2) continue;
    front.push(block);
    characters += block.text.length;
    if (front.length >= BLOCKS || characters >= CHARACTERS) break;
  }
  return front;
}

/** A line of a letterhead, title or label: no running text. In characters. */
const LINE = 140;

/** The short lines of the front matter; the cells of a row stand beside each other as labels and letterheads do. */
export const linesOf = (front: readonly Block[]): string[] =>
  front.flatMap(({ text, cells }) =>
    [text, ...cells.map(({ start, end }) => text.slice(start, end))].filter((line) => line.length <= LINE),
  );

/** Last part of the path without its ending, as words; a hint, and no more. */
export function fileName(url: string): string {
  const path = URL.parse(url)?.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return unescaped(path)
    .replace(/\.?(?:pdf|html?|aspx?|docx?)$/i, '')
    .replace(/[-_+.]+/g, ' ');
}
