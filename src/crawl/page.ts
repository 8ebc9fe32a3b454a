import { Parser } from 'htmlparser2';
import { adapters } from './adapters/index.ts';

/** A link as it stands on a page. */
export interface PageLink {
  /** As written; relative to `Page.base`. */
  href: string;
  /** Its text, alternative texts of its images included; its title or label where it has none. White space folded. */
  text: string;
  /** The nearest heading above it. */
  section: string;
  /** Stands in a menu, header, footer or breadcrumb: says more of the site than of the page. */
  inMenu: boolean;
}

/** What the crawl needs to know of an HTML page. Not its text for readers: that is another step's. */
export interface Page {
  base: string;
  title: string;
  /** First heading of level 1. */
  heading: string;
  links: PageLink[];
  /** `rel=canonical`, as written. */
  canonical: string | null;
  /** Visible text outside menus, white space folded; at most `MAX_TEXT` characters. */
  text: string;
  /** Bytes of script and the number of script elements: how much of the page may be drawn later. */
  scripts: number;
  /** Says that it needs scripts, or holds an empty element that an application draws into. */
  appRoot: boolean;
}

/** More links than any real page has; what comes after is left out. */
const MAX_LINKS = 5000;
/** Enough to tell one page from another and an error page from an answer, in characters. */
const MAX_TEXT = 20_000;
/** Longest link text kept, in characters, as the ledger keeps it. */
export const MAX_LINK_TEXT = 200;

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'object']);
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const MENU_TAG = new Set(['nav', 'footer', 'header']);
const MENU_ROLE = /^(navigation|banner|contentinfo|menu|menubar)$/;
const MENU_NAME =
  /(^|[\s_-])(nav|navbar|navigation|menu|meny|breadcrumbs?|brodsmulor|footer|sidfot|sidhuvud|cookies?)($|[\s_-])/i;
const APP_ROOT = /^(root|app|__next|__nuxt|app-root)$/;
const NEEDS_SCRIPT = /javascript/i;

/** Reads an HTML page in one pass. */
export function readPage(html: string, url: string): Page {
  const page: Page = {
    base: url,
    title: '',
    heading: '',
    links: [],
    canonical: null,
    text: '',
    scripts: 0,
    appRoot: false,
  };
  const texts: string[] = [];
  let textLength = 0;
  /** Open elements that are silent or menus; the parser closes what the page leaves open. */
  const open: { silent: boolean; menu: boolean; heading: boolean }[] = [];
  let silent = 0;
  let menu = 0;
  let section = '';
  let headingText: string | null = null;
  let inTitle = false;
  let inNoscript = false;
  let link: PageLink | null = null;
  let label = '';

  const addLink = (href: string, text: string, inMenu = menu > 0) => {
    if (page.links.length >= MAX_LINKS) return;
    page.links.push({ href, text: folded(text).slice(0, MAX_LINK_TEXT), section, inMenu });
  };
  const closeLink = () => {
    if (!link) return;
    link.text = folded(link.text === '' || folded(link.text) === '' ? label : link.text).slice(
      0,
      MAX_LINK_TEXT,
    );
    if (page.links.length < MAX_LINKS) page.links.push(link);
    link = null;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!VOID.has(name)) {
          const isSilent = SILENT.has(name);
          const isMenu = MENU_TAG.has(name)
            ? name !== 'header' || menu > 0 || open.length < 6
            : isMenuElement(attributes);
          open.push({ silent: isSilent, menu: isMenu, heading: /^h[1-6]$/.test(name) });
          if (isSilent) silent++;
          if (isMenu) menu++;
        }
        if (/^h[1-6]$/.test(name)) headingText = '';
        if (name === 'title' && silent === 0 && page.title === '') inTitle = true;
        if (name === 'noscript') inNoscript = true;
        if (name === 'script') page.scripts++;
        if (name === 'div' && APP_ROOT.test(attributes.id ?? '')) page.appRoot = true;
        if (name === 'a' && attributes.href !== undefined) {
          closeLink();
          link = { href: attributes.href, text: '', section, inMenu: menu > 0 };
          label = attributes['aria-label'] ?? attributes.title ?? '';
        }
        if (name === 'img' && link && attributes.alt) link.text += ` ${attributes.alt} `;
        if ((name === 'area' && attributes.href) || (name === 'iframe' && attributes.src)) {
          addLink(attributes.href ?? attributes.src ?? '', attributes.alt ?? attributes.title ?? '');
        }
        if (name === 'link') readLinkElement(attributes);
        if (name === 'base' && attributes.href && URL.canParse(attributes.href, url)) {
          page.base = new URL(attributes.href, url).href;
        }
        if (name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '')) {
          const target = attributes.content?.match(/url\s*=\s*["']?([^"']+)/i)?.[1];
          if (target) addLink(target, '');
        }
        for (const adapter of adapters) {
          for (const found of adapter.inElement?.(name, attributes) ?? []) addLink(found.href, found.text);
        }
      },
      ontext(text) {
        if (inNoscript && NEEDS_SCRIPT.test(text)) page.appRoot = true;
        if (inTitle) page.title += text;
        if (silent > 0 || inTitle) return;
        if (link) link.text += text;
        if (headingText !== null) headingText += text;
        if (menu === 0 && textLength < MAX_TEXT) {
          texts.push(text);
          textLength += text.length;
        }
      },
      onclosetag(name) {
        if (name === 'title') inTitle = false;
        if (name === 'noscript') inNoscript = false;
        if (name === 'a') closeLink();
        if (/^h[1-6]$/.test(name) && headingText !== null) {
          section = folded(headingText);
          if (name === 'h1' && page.heading === '') page.heading = section;
          headingText = null;
        }
        if (VOID.has(name)) return;
        if (link) link.text += ' ';
        texts.push(' ');
        const closed = open.pop();
        if (closed?.silent) silent--;
        if (closed?.menu) menu--;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );

  function readLinkElement(attributes: Readonly<Record<string, string>>) {
    const rel = (attributes.rel ?? '').toLowerCase().split(/\s+/);
    if (attributes.href === undefined) return;
    if (rel.includes('canonical')) page.canonical ??= attributes.href;
    else if (rel.includes('alternate') && attributes.hreflang !== undefined)
      addLink(attributes.href, '', true);
  }

  parser.write(html);
  parser.end();
  page.title = folded(page.title);
  page.text = folded(texts.join('')).slice(0, MAX_TEXT);
  return page;
}

const folded = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

function isMenuElement(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes.role !== undefined && MENU_ROLE.test(attributes.role)) return true;
  return MENU_NAME.test(attributes.class ?? '') || MENU_NAME.test(attributes.id ?? '');
}
