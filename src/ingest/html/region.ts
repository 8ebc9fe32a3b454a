import type { Region } from '../../model/document.ts';
import { isMainLandmark } from './measure.ts';
import { isOpener, isUnfolding } from './opener.ts';
import type { Page } from './page.ts';
import { type Element, nameWords } from './tree.ts';

/** `outside` is what stands beside a main landmark and is nothing else by name; its paragraphs decide for themselves. */
export type Place = Region | 'outside';

const NOTICE = new Set(
  'cookie cookies cookiebanner cookiebar cookieconsent cookiebot onetrust consent samtycke gdpr modal popup toast translate readspeaker skiplink skiplinks browsehappy feedback commentform'.split(
    ' ',
  ),
);
const MENU =
  /^(?:nav|navi|navigation|navbar|navigering|menu|menus|meny|pager|pagination|paginering|sitemap|\p{L}{2,12}(?:nav|menu|meny|navigation))$/u;
const TRAIL = /^(?:breadcrumbs?|brodsmul\p{L}*|brödsmul\p{L}*|smulor|pathway|navpath|smulstig)$/u;
const HEADER = /^(?:header|siteheader|pageheader|sidhuvud|masthead|topbar|toppbalk)$/;
const FOOTER = /^(?:footer|sitefooter|pagefooter|sidfot|colophon)$/;
const ASIDE =
  /^(?:sidebar|aside|related|relaterad|relaterat|relaterade|share|sharing|social|socialmedia|puff|puffar|comments|kommentarer|tagcloud|moduletable|rightcolumn|hogerspalt|högerspalt)$/;
const HIDDEN = new Set(['hidden', 'hide', 'd-none', 'is-hidden', 'visually-gone']);
/** Largest share of a page's text that an element may hold and still be set apart for its class name alone. */
const MINOR = 0.5;

/** Share of linked text from which a list is navigation. */
const LINKED = 0.5;

/** Text that hidden markup may hold, in characters, before it is taken for content that a script shows. */
const HIDDEN_STRING = 400;

/** Where an element stands, given where its parent stands. */
export function placeOf(page: Page, node: Element, parent: Place): Place {
  if (parent === 'notice') return parent;
  if (isHidden(page, node)) return 'notice';
  if (isMainLandmark(node) && page.landmark) return 'main';
  const named = byMarkup(page, node, parent) ?? byName(page, node, parent);
  if (named) return named === 'aside' ? asideOf(page, node, parent) : named;
  if (parent === 'outside' && page.measures.get(node)!.files > 0 && !page.measures.get(node)!.hasMain)
    return 'main';
  return parent;
}

/** Lists of documents are content wherever they stand. */
const asideOf = (page: Page, node: Element, parent: Place): Place =>
  page.measures.get(node)!.files > 0 && parent !== 'footer' && parent !== 'header' ? 'main' : 'aside';

/** Whether all first-level headings of the page are in the element; a logo's beside that of the content does not count. */
function holdsTheHeading(page: Page, node: Element): boolean {
  const { h1s } = page.measures.get(node)!;
  return h1s > 0 && h1s === page.measures.get(page.tree.root)!.h1s;
}

function byMarkup(page: Page, node: Element, parent: Place): Place | null {
  const { hasMain, text, linked } = page.measures.get(node)!;
  if (hasMain) return null;
  const hasH1 = holdsTheHeading(page, node);
  const role = node.attributes.role?.toLowerCase();
  if (node.name === 'nav' || role === 'navigation' || role === 'menu' || role === 'menubar') {
    return hasH1 || text - linked > HIDDEN_STRING * 2 ? null : 'menu';
  }
  if (role === 'search') return 'menu';
  if (node.name === 'dialog' || role === 'dialog' || role === 'alertdialog') return 'notice';
  if (node.name === 'select' || node.name === 'textarea') return 'notice';
  if (node.name === 'button' && !isOpener(node)) return 'notice';
  const content = parent === 'main' && (page.landmark !== null || insideArticle(node));
  if ((node.name === 'header' || role === 'banner') && !content && !hasH1) return 'header';
  if ((node.name === 'footer' || role === 'contentinfo') && !content && !hasH1) return 'footer';
  if ((node.name === 'aside' || role === 'complementary') && !hasH1) return 'aside';
  return null;
}

function byName(page: Page, node: Element, parent: Place): Place | null {
  if (node.parent === null || !(node.attributes.class || node.attributes.id)) return null;
  const { hasMain, text, linked } = page.measures.get(node)!;
  const hasH1 = holdsTheHeading(page, node);
  if (hasMain || text > page.measures.get(page.tree.root)!.text * MINOR) return null;
  const words = nameWords(node);
  if (words.some((word) => NOTICE.has(word)) || (words.includes('comment') && words.includes('form')))
    return 'notice';
  if (hasH1 || node.name === 'a' || node.name === 'span') return null;
  if (words.some((word) => TRAIL.test(word))) return 'menu';
  if (words.some((word) => MENU.test(word)) && linked >= text * LINKED) return 'menu';
  if (parent === 'main' && (page.landmark !== null || insideArticle(node))) {
    return words.some((word) => ASIDE.test(word)) ? 'aside' : null;
  }
  if (words.some((word) => FOOTER.test(word))) return 'footer';
  if (words.some((word) => HEADER.test(word))) return 'header';
  return words.some((word) => ASIDE.test(word)) ? 'aside' : null;
}

function insideArticle(node: Element): boolean {
  for (let at = node.parent; at; at = at.parent) if (at.name === 'article') return true;
  return false;
}

/** Hidden strings are no content, but the closed part of an accordion or a tab is. */
function isHidden(page: Page, node: Element): boolean {
  const { attributes } = node;
  if (node.name === 'noscript') return true;
  const style = attributes.style;
  const marked =
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style));
  const classed = !marked && (attributes.class ?? '').split(/\s+/).some((name) => HIDDEN.has(name));
  if (!marked && !classed) return false;
  const { text, linked, hasMain } = page.measures.get(node)!;
  const hasH1 = holdsTheHeading(page, node);
  if (hasMain || opensOnDemand(page, node)) return false;
  return !(classed || hasH1) || text - linked < HIDDEN_STRING;
}

function opensOnDemand(page: Page, node: Element): boolean {
  const { id, role, class: className } = node.attributes;
  if (id && page.tree.opened.has(id)) return !DIALOG.test(`${className} ${id} ${role}`);
  if (role === 'tabpanel' || role === 'region') return true;
  return [node, node.parent].some((at) => at !== null && isUnfolding(at));
}

const DIALOG = /dialog|modal|cookie|popup|menu|meny|nav|search|sok|sök/i;
