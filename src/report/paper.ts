import type { Profile } from './profile.ts';

/** A stretch of text in a paragraph. */
export type Inline =
  | { text: string; style?: 'bold' | 'italic' }
  /** A web address; what is no address of the web stays plain text. */
  | { text: string; url: string }
  /** Number of a note, 1-based: written once in a paper, in the order of the numbers. */
  | { note: number };

export type Line = readonly Inline[];

export interface Column {
  name: string;
  /** Share of the table's width; the columns of a table add up to 1. */
  width: number;
  /** Whether numbers stand in it. */
  numbers?: boolean;
}

/** What a paper is made of, from top to bottom. */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'paragraph'; line: Line; look?: 'caveat' | 'lead' }
  | { type: 'list'; items: readonly Line[]; ordered?: boolean }
  | {
      type: 'table';
      caption: string;
      columns: readonly Column[];
      rows: readonly (readonly Line[])[];
      /** Whether the rows are what the notes refer to, in their order. */
      anchors?: boolean;
    }
  | { type: 'profile'; profile: Profile }
  /** Room to write by hand, in lines. */
  | { type: 'room'; lines: number; label: string };

/** What is printed, whatever it is printed as: Word and PDF are written from the same tree. */
export interface Paper {
  title: string;
  subtitle: string;
  /** What stands on the first page. */
  facts: readonly (readonly [name: string, value: string])[];
  /** A sentence or two under them; null where there is nothing to say. */
  caveat: string | null;
  /** Stands at the top of every other page. */
  header: string;
  /** Stands at the bottom of every page, beside its number. */
  footer: string;
  /** ISO date that the paper bears. */
  date: string;
  contents: boolean;
  blocks: readonly Block[];
  /** By number, from 1; what a printed note says. */
  notes: readonly Line[];
}

/** What neither XML nor a page can hold, as it may stand in quotations from PDFs: control characters and half characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Text as it can be printed, on one line. */
export const printable = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(UNPRINTABLE, '').replace(/ {2,}/g, ' ');

export const plain = (text: string): Inline => ({ text: printable(text) });
export const bold = (text: string): Inline => ({ text: printable(text), style: 'bold' });
export const italic = (text: string): Inline => ({ text: printable(text), style: 'italic' });
export const cell = (text: string): Line => [plain(text)];

/** An address that can be followed, where it is one of the web. */
export const address = (url: string): Inline =>
  /^https?:\/\//i.test(url) && URL.canParse(url)
    ? { text: printable(url), url: new URL(url).href }
    : plain(url);

export const heading = (level: 1 | 2 | 3, text: string): Block => ({
  type: 'heading',
  level,
  text: printable(text),
});

export const paragraph = (...line: Inline[]): Block => ({ type: 'paragraph', line });
export const said = (text: string): Block => paragraph(plain(text));
export const caveat = (text: string): Block => ({ type: 'paragraph', line: [plain(text)], look: 'caveat' });
export const lead = (text: string): Block => ({ type: 'paragraph', line: [plain(text)], look: 'lead' });

/** A list, or nothing where it would be empty. */
export const list = (items: readonly Line[], ordered = false): Block[] =>
  items.length > 0 ? [{ type: 'list', items, ordered }] : [];

const BULLET = /^\s*(?:[-–•*]|\d{1,2}[.)])\s+/;

/** What a person wrote: a paragraph for each line, and a list where lines begin with a bullet or a number. */
export function written(text: string): Block[] {
  const blocks: Block[] = [];
  let items: Line[] = [];
  const close = () => {
    blocks.push(...list(items));
    items = [];
  };
  for (const line of text.split(/\r?\n/).filter((line) => printable(line).trim() !== '')) {
    if (BULLET.test(line)) items.push(cell(line.replace(BULLET, '')));
    else {
      close();
      blocks.push(said(line.trim()));
    }
  }
  close();
  return blocks;
}

/** What a person wrote as a list: an item for each line. */
export const writtenList = (text: string): Block[] =>
  list(
    text
      .split(/\r?\n/)
      .map((line) => line.replace(BULLET, '').trim())
      .filter((line) => printable(line).trim() !== '')
      .map(cell),
  );

/** The text of a line, without its notes. */
export const textOf = (line: Line): string => line.map((part) => ('note' in part ? '' : part.text)).join('');

/** The notes of blocks, in the order in which they are written. */
export const notesIn = (blocks: readonly Block[]): number[] =>
  blocks.flatMap(linesIn).flatMap((line) => line.flatMap((part) => ('note' in part ? [part.note] : [])));

/** Every line of a block, in the order in which it is written. */
export function linesIn(block: Block): readonly Line[] {
  switch (block.type) {
    case 'heading':
      return [cell(block.text)];
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.items;
    case 'table':
      return [cell(block.caption), block.columns.map(({ name }) => plain(name)), ...block.rows.flat()];
    case 'profile':
      return [cell(block.profile.title)];
    case 'room':
      return [cell(block.label)];
  }
}
