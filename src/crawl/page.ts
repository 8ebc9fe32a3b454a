import { Parser } from 'htmlparser2';
import type { Form } from '../text/site-search.ts';
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
  forms: Form[];
  /** The system that made it, as it calls itself; empty where it does not say. */
  generator: string;
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
const MAX_FORMS = 50;
/** Enough to tell one page from another and an error page from an answer, in characters. */
const MAX_TEXT = 20_000;
/** Longest link text kept, in characters, as the ledger keeps it. */
export const MAX_LINK_TEXT = 200;

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'object']);
const MENU_TAG = new Set(['nav', 'footer']);
/** Never a menu, whatever they are called: the page itself. */
const PAGE_TAG = new Set(['html', 'body', 'main', 'article']);
const MENU_ROLE = /^(navigation|banner|contentinfo|menu|menubar)$/;
const MENU_NAME =
  /^(main|top|left|right|side|sub|site|global|local|page|primary|secondary|huvud|sido?|v\u00e4nster|vanster)?[-_]?(nav|navbar|navigation|menu|meny|breadcrumbs?|brodsmulor|footer|header|sidfot|sidhuvud|cookies?)([-_](list|item|wrapper|container|bar|inner|content|primary))?$/i;
const APP_ROOT = /^(root|app|__next|__nuxt|app-root)$/;
const NEEDS_SCRIPT = /javascript/i;
const HEADING = /^h[1-6]$/;

type Attributes = Readonly<Record<string, string>>;

/** Reads an HTML page in one pass. */
export function readPage(html: string, url: string): Page {
  const reader = new PageReader(url);
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true });
  parser.write(html);
  parser.end();
  return reader.page;
}

/** Listens to the parser, which closes what a page leaves open. */
class PageReader {
  readonly #url: string;
  readonly #texts: string[] = [];
  readonly #links: PageLink[] = [];
  readonly #forms: (Form & { fields: Attributes[] })[] = [];
  /** What each open element adds to the counts below. */
  readonly #open: { silent: boolean; menu: boolean; search: boolean }[] = [];
  #silent = 0;
  #menu = 0;
  #search = 0;
  #length = 0;
  #base: string;
  #title = '';
  #heading = '';
  #canonical: string | null = null;
  #generator = '';
  #scripts = 0;
  #appRoot = false;
  /** Text of the last heading that was closed. */
  #section = '';
  #inTitle = false;
  #inNoscript = false;
  #inForm = false;
  #openHeading: string | null = null;
  #openLink: { link: PageLink; label: string } | null = null;

  constructor(url: string) {
    this.#url = url;
    this.#base = url;
  }

  get page(): Page {
    return {
      base: this.#base,
      title: folded(this.#title),
      heading: this.#heading,
      links: this.#links,
      forms: this.#forms,
      generator: this.#generator,
      canonical: this.#canonical,
      text: folded(this.#texts.join('')).slice(0, MAX_TEXT),
      scripts: this.#scripts,
      appRoot: this.#appRoot,
    };
  }

  onopentag(name: string, attributes: Attributes): void {
    this.#enter(name, attributes);
    if (HEADING.test(name)) this.#openHeading = '';
    if (name === 'title') this.#inTitle = this.#silent === 0 && this.#title === '';
    if (name === 'noscript') this.#inNoscript = true;
    if (name === 'script') this.#scripts++;
    if (name === 'div' && APP_ROOT.test(attributes.id ?? '')) this.#appRoot = true;
    if (name === 'a') this.#beginLink(attributes);
    if (name === 'form') this.#beginForm(attributes);
    if (name === 'input' && this.#inForm) this.#forms.at(-1)!.fields.push(attributes);
    if (name === 'img' && this.#openLink) this.#openLink.link.text += ` ${attributes.alt ?? ''} `;
    if (name === 'area' || name === 'iframe') this.#addFrame(attributes);
    if (name === 'link' || name === 'base' || name === 'meta') this.#readHead(name, attributes);
    for (const adapter of adapters) {
      for (const found of adapter.inElement?.(name, attributes) ?? []) this.#add(found.href, found.text);
    }
  }

  ontext(text: string): void {
    if (this.#inNoscript && NEEDS_SCRIPT.test(text)) this.#appRoot = true;
    if (this.#inTitle) this.#title += text;
    if (this.#silent > 0 || this.#inTitle) return;
    if (this.#openLink) this.#openLink.link.text += text;
    if (this.#openHeading !== null) this.#openHeading += text;
    if (this.#menu === 0 && this.#length < MAX_TEXT) {
      this.#texts.push(text);
      this.#length += text.length;
    }
  }

  onclosetag(name: string): void {
    if (name === 'title') this.#inTitle = false;
    if (name === 'noscript') this.#inNoscript = false;
    if (name === 'a') this.#endLink();
    if (name === 'form') this.#inForm = false;
    if (HEADING.test(name)) this.#endHeading(name);
    if (this.#openLink) this.#openLink.link.text += ' ';
    this.#texts.push(' ');
    const closed = this.#open.pop();
    if (closed?.silent) this.#silent--;
    if (closed?.menu) this.#menu--;
    if (closed?.search) this.#search--;
  }

  onend(): void {
    this.#endLink();
  }

  #enter(name: string, attributes: Attributes): void {
    const search = name === 'search' || attributes.role === 'search';
    const state = { silent: SILENT.has(name), menu: isMenu(name, attributes), search };
    this.#open.push(state);
    if (state.silent) this.#silent++;
    if (state.menu) this.#menu++;
    if (search) this.#search++;
  }

  #beginForm(attributes: Attributes): void {
    this.#inForm = this.#forms.length < MAX_FORMS;
    if (this.#inForm) this.#forms.push({ attributes, fields: [], inSearch: this.#search > 0 });
  }

  #beginLink({ href, title, 'aria-label': label }: Attributes): void {
    this.#endLink();
    if (href === undefined) return;
    const link = { href, text: '', section: this.#section, inMenu: this.#menu > 0 };
    this.#openLink = { link, label: label ?? title ?? '' };
  }

  #endLink(): void {
    if (!this.#openLink) return;
    const { link, label } = this.#openLink;
    this.#openLink = null;
    this.#add(link.href, folded(link.text) || label, link);
  }

  #endHeading(name: string): void {
    if (this.#openHeading === null) return;
    this.#section = folded(this.#openHeading);
    if (name === 'h1' && this.#heading === '') this.#heading = this.#section;
    this.#openHeading = null;
  }

  #addFrame({ href, src, alt, title }: Attributes): void {
    const target = href ?? src;
    if (target) this.#add(target, alt ?? title ?? '');
  }

  #readHead(name: string, attributes: Attributes): void {
    const { href, rel = '', hreflang, content } = attributes;
    const kinds = rel.toLowerCase().split(/\s+/);
    if (name === 'meta' && /^generator$/i.test(attributes.name ?? '')) this.#generator ||= content ?? '';
    if (name === 'base' && href && URL.canParse(href, this.#url)) this.#base = new URL(href, this.#url).href;
    if (name === 'link' && href && kinds.includes('canonical')) this.#canonical ??= href;
    const inMenu = true;
    if (name === 'link' && href && hreflang && kinds.includes('alternate')) this.#add(href, '', { inMenu });
    const refresh = name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '');
    const target = refresh && content?.match(/url\s*=\s*["']?([^"']+)/i)?.[1];
    if (target) this.#add(target, '');
  }

  #add(href: string, text: string, at: Partial<PageLink> = {}): void {
    if (this.#links.length >= MAX_LINKS) return;
    const { section = this.#section, inMenu = this.#menu > 0 } = at;
    this.#links.push({ href, text: folded(text).slice(0, MAX_LINK_TEXT), section, inMenu });
  }
}

const folded = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

function isMenu(name: string, attributes: Attributes): boolean {
  if (PAGE_TAG.has(name)) return false;
  if (MENU_TAG.has(name) || MENU_ROLE.test(attributes.role ?? '')) return true;
  if (attributes.class === undefined && attributes.id === undefined) return false;
  return `${attributes.class ?? ''} ${attributes.id ?? ''}`
    .split(/\s+/)
    .some((token) => MENU_NAME.test(token));
}
