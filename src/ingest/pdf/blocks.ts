import type { Block } from '../../model/document.ts';
import type { Rectangle } from '../../model/locator.ts';
import { Outline } from '../outline.ts';
import { alignTables } from './aligned.ts';
import { furnitureOf } from './furniture.ts';
import { headTables } from './heads.ts';
import { joinLines } from './joined.ts';
import type { Column, PageLayout } from './layout.ts';
import { levelsByNumber, numberOf } from './numbering.ts';
import { CONTENTS, isItem, type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { Segment } from './segments.ts';
import { bodyOf, levelsOf, lookOf, standsOut } from './styles.ts';
import { type Words, wordsOf } from './words.ts';

/** Titles of the file's own table of contents as `bookmarkKey` writes them, with their depth from 1. */
export type Bookmarks = ReadonlyMap<string, number>;

/** A title in the form in which it is looked for: without its number, without case, white space and signs. */
export const bookmarkKey = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^[\s\d.§]+/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

interface Draft {
  paragraph: Paragraph;
  page: PageLayout;
  region: Block['region'];
  text: string;
  runs: Block['runs'];
  cells: Block['cells'];
  rowHead: string | null;
  /** Whether it goes on from the page before. */
  continues: boolean;
  /** Null for what is no heading; 0 for the plain `§ 12` over a decision. */
  level: number | null;
}

/** A paragraph number that stands as a heading of its own. */
const SECTION = /^§+\s?\d{1,4}(?!\d)/;
const SECTION_LENGTH = 140;

/** Longest heading that a bookmark is looked up for, in characters. */
const BOOKMARK_LENGTH = 200;

/** All pages as blocks. */
export function blocksOf(pages: readonly PageLayout[], bookmarks: Bookmarks): Block[] {
  const furniture = furnitureOf(pages);
  const words = wordsOf(pages);
  const { body, margin } = bodyOf(pages);
  const drafts = joinColumns(
    pages.flatMap((page) =>
      page.columns.flatMap((column) =>
        splitOff(column, furniture).flatMap(([part, region]) =>
          paragraphsOf(region === 'main' ? withTables(part) : part, margin).map((paragraph) =>
            draft(paragraph, page, region, words),
          ),
        ),
      ),
    ),
    words,
  );
  findHeadings(drafts, body, bookmarks);
  numberHeadings(drafts);
  headTables(drafts);
  findContinued(drafts, body);
  return numbered(drafts);
}

/** Running heads and feet apart from the text. */
function splitOff(column: Column, furniture: Map<Segment, 'header' | 'footer'>): [Column, Block['region']][] {
  const parts: Record<'header' | 'main' | 'footer', Column['rows']> = { header: [], main: [], footer: [] };
  for (const row of column.rows) {
    for (const place of ['header', 'main', 'footer'] as const) {
      const segments = row.segments.filter((segment) => (furniture.get(segment) ?? 'main') === place);
      if (segments.length === 0) continue;
      const right = Math.max(...segments.map((segment) => segment.right));
      parts[place].push({ ...row, segments, x: segments[0]!.x, right });
    }
  }
  return (['header', 'main', 'footer'] as const)
    .filter((place) => parts[place].length > 0)
    .map((place) => [
      { ...column, rows: parts[place] },
      place === 'main' && column.sideways ? 'aside' : place,
    ]);
}

/** Whether a text stops before its sentence does. */
const isOpen = (text: string): boolean => !/[.!?:;…”"')\]]$/u.test(text);

/** Whether one draft goes on in another that follows it elsewhere: mid-sentence, in the same look. */
const runsOn = (one: Draft, other: Draft): boolean =>
  one.paragraph.kind === 'text' &&
  other.paragraph.kind === 'text' &&
  lookOf(one.paragraph) === lookOf(other.paragraph) &&
  isOpen(one.text) &&
  /^\p{Ll}/u.test(other.text) &&
  !isItem(other.text);

/** One draft for a paragraph that goes on in the next column of its page. */
function joinColumns(drafts: readonly Draft[], words: Words): Draft[] {
  const joined: Draft[] = [];
  for (const one of drafts) {
    const last = joined.at(-1);
    if (
      last &&
      one.paragraph.narrow &&
      last.paragraph.narrow &&
      isNextColumn(last, one) &&
      runsOn(last, one)
    ) {
      const cells = [[...last.paragraph.cells[0]!, ...one.paragraph.cells[0]!]];
      joined[joined.length - 1] = draft({ ...last.paragraph, cells }, last.page, last.region, words);
    } else joined.push(one);
  }
  return joined;
}

/** Whether a draft stands higher on the page than what is read before it. */
function isNextColumn(last: Draft, one: Draft): boolean {
  if (last.page !== one.page || last.region !== one.region) return false;
  const [above, below] = [last.paragraph.cells[0]!.at(-1)!, one.paragraph.cells[0]![0]!];
  return below.y < above.y && below.x > above.right - above.size;
}

/** Marks paragraphs that go on from the page before; footnotes and the like may stand between. */
function findContinued(drafts: readonly Draft[], body: number): void {
  const prose = drafts.filter(
    ({ region, level, paragraph }) =>
      region === 'main' &&
      level === null &&
      paragraph.size >= body * SAME_SIZE &&
      paragraph.size <= body / SAME_SIZE,
  );
  prose.forEach((one, at) => {
    const last = prose[at - 1];
    one.continues = last !== undefined && one.page.page === last.page.page + 1 && runsOn(last, one);
  });
}

/** Font sizes that count as running text, in parts of its size. */
const SAME_SIZE = 0.95;

const withTables = (column: Column): Column => ({ ...column, rows: alignTables(column.rows) });

function draft(paragraph: Paragraph, page: PageLayout, region: Block['region'], words: Words): Draft {
  let text = '';
  const runs: Block['runs'] = [];
  const cells: Block['cells'] = [];
  for (const cell of paragraph.cells) {
    const joined = joinLines(cell, words);
    if (joined.text === '') continue;
    if (text !== '') text += ' ';
    const start = text.length;
    text += joined.text;
    for (const run of joined.runs) runs.push({ ...run, start: run.start + start, end: run.end + start });
    if (paragraph.kind === 'row') cells.push({ start, end: text.length, heading: null });
  }
  const place = region === 'main' && CONTENTS.test(text) ? 'menu' : region;
  return { paragraph, page, region: place, text, runs, cells, rowHead: null, continues: false, level: null };
}

function findHeadings(drafts: readonly Draft[], body: number, bookmarks: Bookmarks): void {
  const main = drafts.filter(({ region }) => region === 'main');
  const headings = new Set(main.filter(({ paragraph, text }) => standsOut(paragraph, text, body)));
  const levels = levelsOf([...headings].map(({ paragraph }) => paragraph));
  main.forEach((draft, at) => {
    const { text, paragraph } = draft;
    const depth = text.length <= BOOKMARK_LENGTH ? bookmarks.get(bookmarkKey(text)) : undefined;
    if (headings.has(draft)) draft.level = levels.get(lookOf(paragraph))!;
    else if (depth && paragraph.kind === 'text' && !isItem(text)) draft.level = Math.min(6, depth + 1);
    else if (isSection(draft) && !isListed(draft, main[at - 1], main[at + 1])) draft.level = 0;
  });
}

/** Puts numbered headings where their numbers say. */
function numberHeadings(drafts: readonly Draft[]): void {
  const main = drafts.filter(({ region }) => region === 'main');
  const numbers = main.map(({ paragraph, text }) => (paragraph.kind === 'row' ? null : numberOf(text)));
  const numbered = main.flatMap((draft, at) => {
    const number = numbers[at];
    if (!number || draft.level === 0) return [];
    const following = numbers[at + 1];
    const listed = Boolean(following && following.length <= number.length) || at === main.length - 1;
    return [{ draft, number, level: draft.level, listed }];
  });
  levelsByNumber(numbered).forEach((level, at) => {
    if (level !== null) numbered[at]!.draft.level = level;
  });
}

/** In an agenda, one paragraph number follows the other. */
const isListed = (draft: Draft, before: Draft | undefined, after: Draft | undefined): boolean =>
  isSection(after) || (isSection(before) && before?.page === draft.page);

const isSection = (draft: Draft | undefined): boolean =>
  draft !== undefined &&
  SECTION.test(draft.text) &&
  draft.text.length <= SECTION_LENGTH &&
  draft.text.lastIndexOf('§ ') <= 0;

/** Blocks with their heading paths. Where plain paragraph numbers are headings, they stand above all others. */
function numbered(drafts: readonly Draft[]): Block[] {
  const lift = drafts.some((draft) => draft.level === 0) ? 1 : 0;
  const outline = new Outline();
  return drafts.flatMap((draft) => {
    const { text, region, runs, cells, page } = draft;
    if (text === '' || runs.length === 0) return [];
    const level = draft.level === null ? 0 : Math.min(6, draft.level + lift);
    const kind =
      level > 0
        ? 'heading'
        : draft.paragraph.kind === 'row'
          ? 'table_row'
          : isItem(text)
            ? 'list_item'
            : 'paragraph';
    const headings = region !== 'main' ? [] : level > 0 ? outline.enter(level, text) : outline.path();
    const links = linksIn(draft);
    return [
      {
        kind,
        region,
        text,
        level,
        headings,
        links,
        cells: kind === 'table_row' ? cells : [],
        ...(kind === 'table_row' && draft.rowHead !== null && { rowHead: draft.rowHead }),
        ...(draft.continues && { continues: true as const }),
        selector: null,
        page: page.page,
        runs,
      },
    ];
  });
}

function linksIn({ text, runs, page }: Draft): Block['links'] {
  return page.links.flatMap(({ url, rectangle }) => {
    const spans = runs.flatMap((run) => overlap(text, run, rectangle));
    if (spans.length === 0) return [];
    return [{ url, start: spans[0]!.start, end: spans.at(-1)!.end }];
  });
}

/** The words of a run that a link's rectangle covers; letters are taken to be equally wide. */
function overlap(
  text: string,
  run: Block['runs'][number],
  link: Rectangle,
): { start: number; end: number }[] {
  const middle = run.rectangle.y + run.rectangle.height / 2;
  if (middle < link.y || middle > link.y + link.height || run.rectangle.width <= 0) return [];
  const letter = run.rectangle.width / (run.end - run.start);
  const from = Math.round((link.x - run.rectangle.x) / letter);
  const to = Math.round((link.x + link.width - run.rectangle.x) / letter);
  if (to <= 0 || from >= run.end - run.start) return [];
  let start = run.start + Math.max(0, from);
  let end = Math.min(run.end, run.start + to);
  while (start > run.start && text[start - 1] !== ' ') start -= 1;
  while (end < run.end && text[end] !== ' ') end += 1;
  while (text[start] === ' ') start += 1;
  return end > start ? [{ start, end }] : [];
}
