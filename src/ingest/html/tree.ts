import { Parser } from 'htmlparser2';

/** An element of a page, as small as the rules need it. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  parent: Element | null;
  children: (Element | string)[];
}

/** A start tag where it stands in the source. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  /** In UTF-16 units: `start` inclusive, `end` exclusive. Of links, `end` is that of the whole link. */
  start: number;
  end: number;
  /** What holds it. */
  parent: Element;
  /** Null for what the tree leaves out: scripts, styles, frames. */
  element: Element | null;
  /** Stands in `head`, which the tree does not tell from `body`. */
  inHead: boolean;
}

export interface Tree {
  root: Element;
  /** Null, or why the page was not read to its end. */
  cut: string | null;
  /** How many elements bear an id. */
  ids: Map<string, number>;
  /** Ids of what a button or a link on the page opens: closed accordions are content. */
  opened: Set<string>;
  /** Values of meta elements by lower-case name or property, first one first. */
  meta: Map<string, string>;
  /** Text of `<title>`. */
  title: string;
  /** Address that links are relative to, where the page sets one. */
  base: string | null;
  /** Texts of ld+json scripts. */
  data: string[];
  /** Tags that may say something of the whole page, in order. */
  tags: Tag[];
  /** Texts of `<style>`, each with its tag. */
  styles: { tag: Tag; text: string }[];
}

/** Elements read of one page; the largest real pages have some ten thousand. */
const MOST_ELEMENTS = 200_000;

/** Open elements at one place; a parser's work grows with its square. Real pages stay below a hundred. */
const DEEPEST = 2_000;

/** Depth from which elements are laid side by side, so that what walks the tree may recurse. */
const FLAT = 200;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements whose start tags are kept with their place in the source. */
const TOLD = new Set('a form iframe link meta script style'.split(' '));

/** Elements whose text is never shown. */
const SILENT = new Set(['script', 'style', 'template', 'svg', 'math', 'iframe', 'object', 'canvas', 'title']);

export function parseTree(html: string): Tree {
  const root = element('body', {}, null);
  const tree: Tree = {
    root,
    cut: null,
    ids: new Map(),
    opened: new Set(),
    meta: new Map(),
    title: '',
    base: null,
    data: [],
    tags: [],
    styles: [],
  };
  const open: Element[] = [root];
  let elements = 0;
  let depth = 0;
  let silent = 0;
  let reading: 'title' | 'data' | 'style' | null = null;
  let openLink: Tag | null = null;
  let inHead = false;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        elements += 1;
        if (elements > MOST_ELEMENTS || depth > DEEPEST) {
          tree.cut = depth > DEEPEST ? 'sidan är för djupt nästlad' : 'sidan har för många element';
          throw new TooMuch();
        }
        const tag = tell(name, attributes);
        if (SILENT.has(name)) {
          silent += 1;
          if (silent === 1) reading = readingOf(name, attributes);
        }
        if (silent > 0) return;
        note(tree, name, attributes);
        if (name === 'head' || name === 'body') inHead = name === 'head';
        if (name === 'body') Object.assign(root.attributes, attributes);
        if (name === 'html' || name === 'head' || name === 'body') return;
        let parent = innermost();
        if (name === 'tr' && parent.name === 'table') {
          parent = append(parent, element('tbody', {}, parent));
          open.push(parent);
        }
        const made = append(parent, element(name, attributes, parent));
        if (tag) tag.element = made;
        if (!VOID.has(name)) open.push(made);
      },
      ontext(text) {
        if (silent === 0) appendText(innermost(), text);
        else if (reading === 'title') tree.title += text;
        else if (reading === 'style') tree.styles.at(-1)!.text += text;
        else if (reading === 'data') tree.data[tree.data.length - 1] += text;
      },
      onclosetag(name) {
        depth -= 1;
        if (name === 'head') inHead = false;
        if (name === 'a' && openLink) {
          openLink.end = parser.endIndex + 1;
          openLink = null;
        }
        if (SILENT.has(name)) {
          silent = Math.max(0, silent - 1);
          if (silent === 0) reading = null;
        }
        if (silent > 0 || SILENT.has(name) || VOID.has(name)) return;
        const at = open.findLastIndex((candidate) => candidate.name === name);
        if (at > 0) open.length = at;
      },
    },
    { decodeEntities: true },
  );

  /** What is nested deeper than `FLAT` becomes a child of the element at that depth. */
  function innermost(): Element {
    return open[Math.min(open.length, FLAT) - 1]!;
  }

  /** Notes where a tag stands; inside scripts and the like there are none. */
  function tell(name: string, attributes: Record<string, string>): Tag | null {
    if (!TOLD.has(name) || silent > 0) return null;
    const { startIndex: start, endIndex } = parser;
    const place = { start, end: endIndex + 1, parent: innermost(), element: null, inHead };
    const tag: Tag = { name, attributes, ...place };
    tree.tags.push(tag);
    if (name === 'a') openLink = tag;
    return tag;
  }

  function readingOf(name: string, attributes: Record<string, string>): typeof reading {
    if (name === 'title' && tree.title === '') return 'title';
    if (name === 'style') {
      tree.styles.push({ tag: tree.tags.at(-1)!, text: '' });
      return 'style';
    }
    if (name !== 'script' || !/ld\+json/i.test(attributes.type ?? '')) return null;
    tree.data.push('');
    return 'data';
  }

  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
  }
  return tree;
}

class TooMuch extends Error {}

function element(name: string, attributes: Record<string, string>, parent: Element | null): Element {
  return { name, attributes, parent, children: [] };
}

function append(parent: Element, child: Element): Element {
  parent.children.push(child);
  return child;
}

function appendText(parent: Element, text: string): void {
  const last = parent.children.length - 1;
  if (typeof parent.children[last] === 'string') parent.children[last] += text;
  else parent.children.push(text);
}

function note(tree: Tree, name: string, attributes: Record<string, string>): void {
  const { id } = attributes;
  if (id) tree.ids.set(id, (tree.ids.get(id) ?? 0) + 1);
  if (name === 'meta') {
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
    if (key && attributes.content && !tree.meta.has(key)) tree.meta.set(key, attributes.content);
    return;
  }
  if (name === 'base' && attributes.href) tree.base ??= attributes.href;
  for (const key of ['aria-controls', 'data-target', 'data-bs-target', 'data-toggle-target', 'href']) {
    const value = attributes[key];
    if (!value || (key === 'href' && !value.startsWith('#'))) continue;
    for (const target of value.split(/\s+/)) if (target.length > 1) tree.opened.add(target.replace(/^#/, ''));
  }
}

export const isElement = (node: Element | string): node is Element => typeof node !== 'string';

/** The element's class and id as lower-case words: `sv-main_nav leftMenu` → sv, main, nav, left, menu. */
const names = new WeakMap<Element, string[]>();
export function nameWords(node: Element): string[] {
  let words = names.get(node);
  if (!words) {
    const raw = `${node.attributes.class ?? ''} ${node.attributes.id ?? ''}`.slice(0, 500);
    words = raw
      .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    names.set(node, words);
  }
  return words;
}
