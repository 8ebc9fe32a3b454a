import { isMainLandmark, type Measures, measure } from './measure.ts';
import { type Element, isElement, type Tree } from './tree.ts';

/** A parsed page, measured, with what is known of where its content lies. */
export interface Page {
  tree: Tree;
  measures: Measures;
  /** Main landmarks together hold the content; null where the page has none worth the name. */
  landmark: Element | null;
  /** Without a landmark: the smallest element around the heading that holds most of the running text. */
  container: Element;
}

/** Text that makes a landmark trustworthy, in characters, or its share of the page's running text. */
const ENOUGH = 200;
const SHARE = 0.5;

export function readPage(tree: Tree): Page {
  const measures = measure(tree);
  return { tree, measures, landmark: findLandmark(tree, measures), container: findContainer(tree, measures) };
}

function findLandmark(tree: Tree, measures: Measures): Element | null {
  const landmarks = select(tree.root, (node) => isMainLandmark(node));
  const held = landmarks.reduce((sum, node) => sum + measures.get(node)!.text, 0);
  const all = measures.get(tree.root)!;
  const trusted = held >= ENOUGH || held >= (all.text - all.linked) * SHARE;
  return trusted ? (landmarks[0] ?? null) : null;
}

function findContainer(tree: Tree, measures: Measures): Element {
  const running = (node: Element) => measures.get(node)!.text - measures.get(node)!.linked;
  const h1 = select(tree.root, (node) => node.name === 'h1' && measures.get(node)!.text > 0)[0];
  const paragraphs = select(tree.root, (node) => node.name === 'p' || node.name === 'td');
  const start = h1 ?? paragraphs.sort((a, b) => running(b) - running(a))[0] ?? tree.root;
  let at = start;
  while (at.parent && running(at) < running(tree.root) * SHARE) at = at.parent;
  return at;
}

function select(node: Element, wanted: (node: Element) => boolean, found: Element[] = []): Element[] {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (wanted(child)) found.push(child);
    select(child, wanted, found);
  }
  return found;
}

/** Fewest links of a menu, share of its text that they make, and their mean length in characters. */
const FEW = 5;
const DENSE = 0.85;
const TERSE = 45;

/**
 * Whether an element without a telling name is a menu all the same: many short links and little else, outside the
 * container of the content, or, where that is the whole page, before its heading.
 */
export function looksLikeMenu(page: Page, node: Element, contentBegun: boolean): boolean {
  if (page.landmark) return false;
  const { text, linked, links, files, h1s } = page.measures.get(node)!;
  if (h1s > 0 || files > 0 || links < FEW || linked < text * DENSE || linked > links * TERSE) return false;
  const whole = page.container === page.tree.root;
  return whole ? !contentBegun : !isInside(node, page.container);
}

function isInside(node: Element, container: Element): boolean {
  for (let at: Element | null = node; at; at = at.parent) if (at === container) return true;
  return false;
}
