import type { Block } from '../../model/document.ts';
import type { Rectangle } from '../../model/locator.ts';
import { Outline } from '../outline.ts';
import { alignTables } from './aligned.ts';
import { furnitureOf } from './furniture.ts';
import { headTables } from './heads.ts';
import { joinLines } from './joined.ts';
import type { Column, PageLayout } from './layout.ts';
import { CONTENTS, isItem, type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { Segment } from './segments.ts';
import { bodyOf, levelsOf, lookOf, standsOut } from './styles.ts';
import { type Words, wordsOf } from './words.ts';

/** A title of the file's own table of contents, with its depth from 1. */
export type Bookmarks = ReadonlyMap<string, number>;

interface Draft {
  paragraph: Paragraph;
  page: PageLayout;
  region: Block['region'];
  text: string;
  runs: Block['runs'];
  cells: Block['cells'];
  rowHead: string | null;
  /** Null for what is no heading; 0 for the plain `§ 12` over a decision. */
  level: number | null;
}

/** A paragraph number that stands as a heading of its own. */
const SECTION = /^§+\s?\d{1,4}(?!\d)/;
const SECTION_LENGTH = 140;

/** All pages as blocks. */
export function blocksOf(pages: readonly PageLayout[], bookmarks: Bookmarks): Block[] {
  const furniture = furnitureOf(pages);
  const words = wordsOf(pages);
  const { body, margin } = bodyOf(pages);
  const drafts = pages.flatMap((page) =>
    page.columns.flatMap((column) =>
      splitOff(column, furniture).flatMap(([part, region]) =>
        paragraphsOf(region === 'main' ? withTables(part) : part, margin).map((paragraph) =>
          draft(paragraph, page, region, words),
        ),
      ),
    ),
  );
  findHeadings(drafts, body, bookmarks);
  headTables(drafts);
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
  return { paragraph, page, region: place, text, runs, cells, rowHead: null, level: null };
}

function findHeadings(drafts: readonly Draft[], body: number, bookmarks: Bookmarks): void {
  const main = drafts.filter(({ region }) => region === 'main');
  const headings = main.filter(({ paragraph, text }) => standsOut(paragraph, text, body));
  const levels = levelsOf(headings.map(({ paragraph }) => paragraph));
  main.forEach((draft, at) => {
    const { text, paragraph } = draft;
    const depth = bookmarks.get(text.toLowerCase());
    if (headings.includes(draft)) draft.level = levels.get(lookOf(paragraph))!;
    else if (depth && paragraph.kind === 'text' && !isItem(text)) draft.level = Math.min(6, depth + 1);
    else if (isSection(draft) && !isListed(draft, main[at - 1], main[at + 1])) draft.level = 0;
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
