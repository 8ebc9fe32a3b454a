import type { Block, Region } from '../../model/document.ts';
import { normalise } from '../../text/normalise.ts';
import { type Entry, Outline } from '../outline.ts';
import { Line, type LineText } from './line.ts';
import { isOpener, openedBy } from './opener.ts';
import { looksLikeMenu, type Page } from './page.ts';
import { type Place, placeOf } from './region.ts';
import { selectorOf } from './selector.ts';
import {
  addHeads,
  cellsOf,
  dataRows,
  definitionPairs,
  Grid,
  headCells,
  isHeadRow,
  type Row,
} from './table.ts';
import { type Element, isElement, nameWords } from './tree.ts';

/** A date that markup gives beside its text: `<time datetime="2024-01-29">`. */
export interface MarkedDate {
  /** Index of the block that it stands in. */
  block: number;
  value: string;
}

/** Elements that stand in a line of text; all others break it. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr input button output meter progress picture source audio video map area meta link'
  ).split(' '),
);

/** Text that makes a paragraph beside the main landmark content and no trimming, in characters. */
const PARAGRAPH = 200;

interface Context {
  place: Place;
  kind: 'heading' | 'paragraph' | 'list_item';
  level: number;
  /** A heading without a level of its own: the title of an accordion, a term over its definition. */
  derived: boolean;
  /** The block's own element. */
  element: Element;
}

/** The page as blocks, in order. */
export function blocksOf(page: Page, resolve: (href: string) => string | null) {
  const walk = new Walk(page, resolve);
  const place = page.landmark ? 'outside' : 'main';
  walk.children(page.tree.root, {
    place,
    kind: 'paragraph',
    level: 0,
    derived: false,
    element: page.tree.root,
  });
  walk.flush();
  return { blocks: walk.blocks, times: walk.times };
}

class Walk {
  readonly blocks: Block[] = [];
  readonly times: MarkedDate[] = [];
  private readonly page: Page;
  private readonly resolve: (href: string) => string | null;
  private readonly line = new Line();
  private readonly outlines = new Map<Region, Outline>();
  /** Headings by the id of what they open. */
  private readonly openers = new Map<string, Entry & { place: Place }>();
  private pending: Context | null = null;
  private alts: { text: string; url: string | null; context: Context }[] = [];
  private url: string | null = null;
  private contentBegun = false;

  constructor(page: Page, resolve: (href: string) => string | null) {
    this.page = page;
    this.resolve = resolve;
  }

  children(node: Element, context: Context): void {
    for (const child of node.children) {
      if (isElement(child)) this.element(child, context);
      else if (child.trim() !== '' || !this.line.isEmpty) {
        this.pending ??= context;
        this.line.write(child);
      }
    }
  }

  /** Ends the block that is being gathered. */
  flush(): void {
    const taken = this.line.take();
    if (taken && this.pending) this.push(this.pending, this.pending.kind, taken);
    this.pending = null;
    const alts = this.alts.splice(0);
    for (const { text, url, context } of alts) {
      const links = url ? [{ url, start: 0, end: text.length }] : [];
      this.push(context, 'alt', { text, links, cells: [], columns: [] });
    }
  }

  private element(node: Element, outer: Context): void {
    const place = this.placeOf(node, outer.place);
    const context = place === outer.place ? outer : { ...outer, place };
    const opener = isOpener(node);
    const inline = INLINE.has(node.name) && place === outer.place && !opener;
    if (node.name === 'br') {
      if (this.line.break()) this.flush();
    } else if (node.name === 'img' || node.name === 'area') {
      this.alt(node.attributes.alt, { ...context, element: node });
    } else if (inline) {
      this.inline(node, context);
    } else {
      this.flush();
      const opened = this.openers.get(node.attributes.id ?? '');
      if (opened?.place === place) this.unfolded(node, opened, context);
      else this.block(node, context);
      this.flush();
      if (opener) this.noteOpener(node, context);
    }
  }

  /** What a button opens stands under it, wherever it is, and what comes after does not. */
  private unfolded(node: Element, { level, text, derived }: Entry, context: Context): void {
    const outline = this.outlineOf(context.place);
    outline.enter(level, text, derived);
    const { depth } = outline;
    this.block(node, context);
    this.flush();
    outline.leave(depth - 1);
  }

  private noteOpener(node: Element, { place }: Context): void {
    const heading = this.outlineOf(place).last;
    const written = this.blocks.at(-1);
    if (!heading || written?.kind !== 'heading' || written.text !== heading.text) return;
    for (const id of openedBy(node)) this.openers.set(id, { ...heading, place });
  }

  private inline(node: Element, context: Context): void {
    const raised = node.name === 'sub' || node.name === 'sup';
    if (node.name === 'time' && node.attributes.datetime) {
      this.times.push({ block: this.blocks.length, value: node.attributes.datetime });
    }
    if (!raised) this.line.edge();
    if (node.name === 'a') this.link(node, context);
    else this.children(node, context);
    if (!raised) this.line.edge();
  }

  private block(node: Element, context: Context): void {
    const rows = node.name === 'table' ? dataRows(node) : null;
    const pairs = node.name === 'dl' ? definitionPairs(node) : null;
    if (rows) this.rows(node, rows, context);
    else if (pairs) for (const pair of pairs) this.row(pair, { ...context, element: pair[0]! });
    else if (node.name === 'a') this.link(node, this.inside(node, context));
    else if (node.name === 'details') this.details(node, context);
    else this.children(node, this.inside(node, context));
  }

  /** The heading of what unfolds ends with it. */
  private details(node: Element, context: Context): void {
    const outline = this.outlineOf(context.place);
    const { depth } = outline;
    this.children(node, this.inside(node, context));
    this.flush();
    outline.leave(depth);
  }

  /** What an element makes of the text inside it. */
  private inside(node: Element, context: Context): Context {
    const element = node;
    const level = headingLevel(node);
    if (level) {
      if (level === 1) this.contentBegun = true;
      return { ...context, kind: 'heading', level, derived: false, element };
    }
    if (context.kind === 'heading') return { ...context, element };
    if (node.name === 'summary' || node.name === 'dt' || node.name === 'button' || isOpener(node)) {
      return {
        ...context,
        kind: 'heading',
        level: this.outlineOf(context.place).below(),
        derived: true,
        element,
      };
    }
    if (node.name === 'li' || node.name === 'dd' || node.name === 'option') {
      return { ...context, kind: 'list_item', element };
    }
    return { ...context, element };
  }

  private link(node: Element, context: Context): void {
    const outer = this.url;
    const url = node.attributes.href ? this.resolve(node.attributes.href) : null;
    const before = this.line.written + this.alts.length + this.blocks.length;
    if (url) {
      this.url = url;
      this.line.openLink(url);
    }
    this.children(node, context);
    if (url) this.line.closeLink();
    const silent = before === this.line.written + this.alts.length + this.blocks.length;
    const { 'aria-label': label, title } = node.attributes;
    if (url && silent) this.alt(label ?? title, { ...context, element: node });
    this.url = outer;
  }

  private alt(raw: string | undefined, context: Context): void {
    const text = normalise(raw ?? '');
    if (text !== '') this.alts.push({ text, url: this.url, context });
    if (text !== '' && this.line.isEmpty && this.pending === null) this.flush();
  }

  private rows(table: Element, rows: Element[], context: Context): void {
    for (const caption of table.children.filter(isElement).filter((child) => child.name === 'caption')) {
      this.children(caption, { ...context, element: caption });
      this.flush();
    }
    const heads: (string | null)[] = [];
    const grid = new Grid();
    let inHead = true;
    for (const row of rows) {
      const cells = cellsOf(row);
      const places = grid.place(cells);
      inHead &&= isHeadRow(cells);
      const block = this.row(cells, { ...context, element: row });
      if (!block) continue;
      if (inHead) addHeads(heads, places, block);
      else headCells(places, block, heads, grid);
    }
  }

  /** Writes elements side by side as one row; gives the block and its cells' columns. */
  private row(cells: Element[], context: Context): Row | null {
    this.pending = context;
    for (const cell of cells) this.line.cell(() => this.inCell(cell, context));
    this.pending = null;
    const taken = this.line.take();
    const block = taken && this.push(context, 'table_row', taken);
    this.flush();
    return block && { block, columns: taken.columns };
  }

  /** What breaks lines elsewhere is a space inside a cell. */
  private inCell(node: Element, context: Context): void {
    for (const child of node.children) {
      if (!isElement(child)) this.line.write(child);
      else if (child.name === 'img') this.alt(child.attributes.alt, { ...context, element: child });
      else if (this.placeOf(child, context.place) !== context.place) continue;
      else if (child.name === 'a') this.inlineInCell(child, context);
      else if (INLINE.has(child.name)) {
        this.line.edge();
        this.inCell(child, context);
        this.line.edge();
      } else {
        this.line.space();
        this.inCell(child, context);
        this.line.space();
      }
    }
  }

  private inlineInCell(node: Element, context: Context): void {
    const url = node.attributes.href ? this.resolve(node.attributes.href) : null;
    this.line.edge();
    if (url) this.line.openLink(url);
    this.inCell(node, context);
    this.line.closeLink();
    this.line.edge();
  }

  private placeOf(node: Element, outer: Place): Place {
    const place = placeOf(this.page, node, outer);
    if (place !== 'main' || INLINE.has(node.name)) return place;
    return looksLikeMenu(this.page, node, this.contentBegun) ? 'menu' : place;
  }

  private outlineOf(place: Place): Outline {
    const region = place === 'outside' ? 'main' : place;
    const outline = this.outlines.get(region) ?? new Outline();
    this.outlines.set(region, outline);
    return outline;
  }

  private push(context: Context, kind: Block['kind'], { text, links, cells }: LineText): Block {
    const level = kind === 'heading' ? context.level : 0;
    const outline = this.outlineOf(context.place);
    const block: Block = {
      kind,
      region: regionOf(context, text, links),
      text,
      level,
      headings: kind === 'heading' ? outline.enter(level, text, context.derived) : outline.path(),
      links,
      cells,
      selector: selectorOf(this.page.tree, context.element),
      page: null,
      runs: [],
    };
    this.blocks.push(block);
    return block;
  }
}

/** Class names that content systems give the title of a page that they make no heading. */
const TITLE = /^(?:contentheading|componentheading|sidrubrik|pagetitle)$/;

function headingLevel(node: Element): number | null {
  if (/^h[1-6]$/.test(node.name)) return Number(node.name[1]);
  if (node.attributes.class && nameWords(node).some((word) => TITLE.test(word))) return 1;
  if (node.attributes.role !== 'heading') return null;
  const level = Number(node.attributes['aria-level'] ?? 2);
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** What sites say without a name for it in their markup: skip links and the question about cookies. */
const SITE_PHRASE =
  /^(?:hoppa (?:över|till)|(?:gå )?(?:direkt )?till (?:sidans |huvud)?innehåll(?:et)?$|skip to)|(?:vi|kommunen|(?:denna |den här )?(?:webbplats(?:en)?|sajten|sidan|hemsidan)) använder (?:oss av )?(?:cookies|kakor)\b|this (?:web)?site uses cookies/iu;

/** Longest such phrase, in characters: a page about cookies has more to say. */
const PHRASE = 250;

const isPhraseOfSite = (text: string): boolean => text.length <= PHRASE && SITE_PHRASE.test(text);

/** Beside the main landmark, headings of the page and whole paragraphs are content; the rest is trimming. */
function regionOf(context: Context, text: string, links: Block['links']): Region {
  const { place } = context;
  if ((place === 'main' || place === 'outside') && isPhraseOfSite(text)) return 'notice';
  if (place !== 'outside') return place;
  const linked = links.reduce((sum, link) => sum + link.end - link.start, 0);
  const isContent = context.level === 1 || (text.length >= PARAGRAPH && linked < text.length / 2);
  return isContent ? 'main' : 'aside';
}
