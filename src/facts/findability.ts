import type { Corpus } from '../model/corpus.ts';

/** How easily someone finds a page who does not know where to look. */
export interface Findability {
  /** Clicks from the start page on the shortest way that was seen; null where the page was not reached by clicking. */
  clicks: number | null;
  /** The words in the start page's menu that lead straight to it; null where none do. */
  menu: string | null;
}

/** Regions that come back on every page. */
const MENUS = new Set(['menu', 'header', 'footer']);

/** Clicks and menu words that lead to a page, as the crawl saw them. */
export function findabilityOf(corpus: Corpus, url: string): Findability {
  const entry = corpus.ledger.get(url);
  const reached = entry !== undefined && (entry.via !== null || entry.depth === 0);
  return { clicks: reached ? entry.depth : null, menu: menuWords(corpus, url) };
}

function menuWords(corpus: Corpus, url: string): string | null {
  for (const { depth, via, url: start } of corpus.ledger.values()) {
    if (depth !== 0 || via !== null) continue;
    for (const { region, links, text } of corpus.documentAt(start)?.blocks ?? []) {
      if (!MENUS.has(region)) continue;
      const link = links.find((one) => corpus.documentAt(one.url)?.url === url);
      if (link) return text.slice(link.start, link.end);
    }
  }
  return null;
}

/** "två klick från startsidan, via ”Kommun & politik” i menyn"; empty where nothing is known. */
export function findabilityInWords({ clicks, menu }: Findability): string {
  if (menu !== null) return `direkt i startsidans meny (”${menu}”)`;
  if (clicks === null) return '';
  return clicks === 0 ? 'på startsidan' : `${clicks} klick från startsidan, inte i startsidans meny`;
}
