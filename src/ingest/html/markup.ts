import type { Markup, MarkupFeature } from '../../model/document.ts';
import { normalise } from '../../text/normalise.ts';
import { searchAddress } from '../../text/site-search.ts';
import { selectorOf } from './selector.ts';
import { type Element, isElement, type Tag, type Tree } from './tree.ts';

/** Longest source that is kept, in characters. */
const LONGEST = 300;

/** Sources kept of one feature: a site's menus of languages are long, and each says the same. */
const MOST = 12;

const WIDTH = /(?:max|min)-(?:device-)?width/i;

/** Functions that read aloud, by the names of who makes them. */
const READERS =
  /readspeaker|rspkr|browsealoud|speechstream|texthelp|talandewebb|talande-webb|reciteme|recite-me|vikingvoice|webreader|voicecorp|sitecues|oribi-speak/i;
const READ_ALOUD =
  /^(?:lyssna(?: på (?:sidan|texten|innehållet|webbplatsen))?|läs upp(?: (?:sidan|texten))?|få (?:sidan|texten|innehållet) uppläst|(?:aktivera |starta )?talande webb|uppläsning(?: av (?:sidan|webbplatsen))?|uppläsande webb)$/iu;
const TRANSLATORS = /translate\.google|google[-_]?translate|gtranslate|translate\.goog\b/i;
const TRANSLATE =
  /^(?:translate(?: (?:this )?(?:page|site|website))?|översätt(?: (?:sidan|webbplatsen))?|google translate|google översätt)$/iu;

/** What a site calls other languages, each in its own words or in Swedish. */
const LANGUAGE =
  /^(?:(?:in |på )?(?:english|engelska)|suomi|suomeksi|(?:på )?finska|deutsch|auf deutsch|fran[çc]ais|espa[ñn]ol|polski|русский|українська|العربية|arabiska|فارسی|کوردی|kurdî|soomaali(?:ga)?|af[- ]soomaali|tigrinya|ትግርኛ|(?:davvi)?sámegiella|åarjelsaemien(?: gïele)?|julevsámegiella|samiska|meänkieli|romani(?: chib)?|jiddisch|(?:other |in other |foreign )?languages?|välj språk|(?:andra|fler|olika|övriga|främmande) språk|information (?:på|in) (?:andra språk|other languages|english)|språk(?:\s*[/|]\s*languages?)?)$/iu;
const EASY =
  /^(?:lättläst(?:a)?(?: (?:svenska|sidor|information|text(?:er)?|version))?|lätt svenska|(?:information på|om kommunen på) lätt(?:läst)? svenska)$/iu;
const SIGNED =
  /^(?:(?:svenskt |information på |på |film(?:er)? på )?teckenspråk(?:sfilm(?:er)?|stolkat)?|teckentolk(?:at|ad information))$/iu;
const SKIP = /^(?:(?:hoppa|gå) (?:direkt )?(?:till|över)|till (?:sidans |huvud)?innehåll|skip to)/iu;

interface Said {
  feature: MarkupFeature;
  url: string | null;
}

/** What a page's markup says of the whole page, in order. */
export function markupOf(
  tree: Tree,
  html: string,
  url: string,
  resolve: (href: string) => string | null,
): Markup[] {
  const found: Markup[] = [];
  const counts = new Map<MarkupFeature, number>();
  const add = ({ feature, url: target }: Said, tag: Tag, source: string) => {
    const count = counts.get(feature) ?? 0;
    if (count >= MOST || source === '') return;
    counts.set(feature, count + 1);
    found.push({ feature, source, selector: selectorAt(tree, tag), url: target });
  };
  const base = (tree.base && URL.parse(tree.base, url)?.href) || url;
  const styles = new Map(tree.styles.map(({ tag, text }) => [tag, text]));
  for (const tag of tree.tags) {
    const query = tag.name === 'style' ? queryIn(styles.get(tag) ?? '') : null;
    if (query !== null) add({ feature: 'media-query', url: null }, tag, cut(query));
    else for (const said of saidBy(tag, base, resolve)) add(said, tag, sourceOf(tag, html));
  }
  return found;
}

/** The first condition on the width of the screen in a style sheet. */
const queryIn = (css: string): string | null =>
  css.match(/@media[^{}]{0,500}/gi)?.find((rule) => WIDTH.test(rule)) ?? null;

function saidBy(tag: Tag, base: string, resolve: (href: string) => string | null): Said[] {
  const { attributes, name } = tag;
  const { href = '', src = '' } = attributes;
  switch (name) {
    case 'meta':
      return /^viewport$/i.test(attributes.name ?? '') && attributes.content
        ? [{ feature: 'viewport', url: null }]
        : [];
    case 'link':
      return saidByLink(attributes, resolve);
    case 'script':
    case 'iframe':
      return byMaker(src, resolve(src));
    case 'form': {
      const address = tag.element && searchAddress(formOf(tag.element), base);
      return address ? [{ feature: 'search', url: address }] : [];
    }
    case 'a':
      return href === '' ? [] : saidByAnchor(tag, resolve(href));
    default:
      return [];
  }
}

function saidByLink(attributes: Tag['attributes'], resolve: (href: string) => string | null): Said[] {
  const { href = '', rel = '', media = '', hreflang = '', type = '' } = attributes;
  if (/stylesheet/i.test(rel) && WIDTH.test(media)) return [{ feature: 'media-query', url: resolve(href) }];
  if (!/alternate/i.test(rel) || href === '') return [];
  if (/rss|atom/i.test(type)) return [{ feature: 'feed', url: resolve(href) }];
  return hreflang !== '' && !/^(?:sv|x-default)/i.test(hreflang)
    ? [{ feature: 'language', url: resolve(href) }]
    : [];
}

function byMaker(address: string, url: string | null): Said[] {
  if (READERS.test(address)) return [{ feature: 'read-aloud', url }];
  return TRANSLATORS.test(address) ? [{ feature: 'translate', url }] : [];
}

/** Names of links that speak of a function of the site, not of a page about it. */
const NAMED: readonly (readonly [MarkupFeature, RegExp])[] = [
  ['read-aloud', READ_ALOUD],
  ['translate', TRANSLATE],
  ['language', LANGUAGE],
  ['easy-read', EASY],
  ['sign-language', SIGNED],
];

function saidByAnchor({ attributes, element }: Tag, url: string | null): Said[] {
  const {
    href = '',
    hreflang = '',
    title = '',
    'aria-label': label = '',
    class: className = '',
    id = '',
  } = attributes;
  const text = normalise(element ? textOf(element) : '') || normalise(label) || normalise(title);
  if (href.startsWith('#') && SKIP.test(text)) return [{ feature: 'skip-link', url: null }];
  const made = byMaker(`${href} ${className} ${id}`, url);
  if (made.length > 0) return made;
  const named = NAMED.find(([, name]) => name.test(text));
  if (named) return [{ feature: named[0], url }];
  const foreign = hreflang !== '' && !/^sv/i.test(hreflang) && !/^sv/i.test(attributes.lang ?? 'x');
  return foreign && text !== '' ? [{ feature: 'language', url }] : [];
}

/** Longest text of an element that is looked at; functions have short names. In characters. */
const SHORT = 200;

function textOf(element: Element): string {
  let text = '';
  const stack: (Element | string)[] = [element];
  for (let node = stack.pop(); node !== undefined && text.length < SHORT; node = stack.pop()) {
    if (!isElement(node)) text += node;
    else if (node.name === 'img') text += ` ${node.attributes.alt ?? ''} `;
    else stack.push(...[...node.children].reverse());
  }
  return text;
}

function formOf(element: Element) {
  const fields: Tag['attributes'][] = [];
  const stack: Element[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.name === 'input') fields.push(node.attributes);
    stack.push(...node.children.filter(isElement).reverse());
  }
  return { attributes: element.attributes, fields, inSearch: isInSearch(element) };
}

function isInSearch(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) {
    if (at.name === 'search' || at.attributes.role === 'search') return true;
  }
  return false;
}

/** The tag as written; of a link all of it, where that is short enough. */
function sourceOf(tag: Tag, html: string): string {
  const whole = html.slice(tag.start, tag.end);
  const folded = normalise(whole.slice(0, 4 * LONGEST));
  if (whole.length <= 4 * LONGEST && folded.length <= LONGEST) return folded;
  const close = html.indexOf('>', tag.start);
  return cut(html.slice(tag.start, close < 0 || close > tag.end ? tag.end : close + 1));
}

const cut = (source: string): string =>
  normalise(source.slice(0, 4 * LONGEST))
    .slice(0, LONGEST)
    .trim();

function selectorAt(tree: Tree, { element, parent, name, inHead }: Tag): string {
  const path = element ? selectorOf(tree, element) : `${selectorOf(tree, parent)} > ${name}`;
  return inHead ? path.replace(/^body(?= >)/, 'head') : path;
}
