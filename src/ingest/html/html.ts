import type { Block, Markup } from '../../model/document.ts';
import { isArticle } from './article.ts';
import { blocksOf } from './blocks.ts';
import { datesOf } from './dates.ts';
import { markupOf } from './markup.ts';
import { readPage } from './page.ts';
import { siteOf, titleOf } from './title.ts';
import { parseTree, type Tree } from './tree.ts';

/** What a page says of itself, before rules ask what kind of document it is. */
export interface ReadPage {
  title: string;
  /** What it calls the site that it belongs to; null where it does not. */
  site: string | null;
  blocks: Block[];
  markup: Markup[];
  dates: { published: string | null; updated: string | null };
  /** Whether its markup calls it an article of news. */
  isArticle: boolean;
  /** Null, or why it was not read to its end. */
  cut: string | null;
}

/** Reads a page's markup. */
export function readHtml(url: string, html: string): ReadPage {
  const tree = parseTree(html);
  const resolve = linkResolver(url, tree);
  const { blocks, times } = blocksOf(readPage(tree), resolve);
  const kept = rescued(blocks);
  return {
    title: titleOf(tree, kept),
    site: siteOf(tree),
    blocks: kept,
    markup: markupOf(tree, html, url, resolve),
    dates: datesOf(tree, kept, times),
    isArticle: isArticle(tree),
    cut: tree.cut,
  };
}

/** Absolute http(s) URLs without fragment; null for scripts, mail and what is no address. */
function linkResolver(url: string, tree: Tree): (href: string) => string | null {
  const base = (tree.base && URL.parse(tree.base, url)?.href) || url;
  return (href) => {
    const absolute = href.startsWith('#') ? null : URL.parse(href, base);
    if (!absolute || !/^https?:$/.test(absolute.protocol)) return null;
    absolute.hash = '';
    return absolute.href;
  };
}

/** Running text from which a block is content when a page seems to have none, in characters. */
const RUNNING = 80;

/** A page whose whole text was set apart has lost its main text: then its headings and running texts are taken for it. */
function rescued(blocks: Block[]): Block[] {
  if (blocks.some((block) => block.region === 'main' && block.kind !== 'alt')) return blocks;
  return blocks.map((block) => {
    const linked = block.links.reduce((sum, link) => sum + link.end - link.start, 0);
    const isContent = block.kind === 'heading' || block.text.length - linked >= RUNNING;
    return isContent && block.region !== 'menu' && block.kind !== 'alt'
      ? { ...block, region: 'main' }
      : block;
  });
}
