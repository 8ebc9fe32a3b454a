import type { Corpus, ReadDocument } from '../model/corpus.ts';

/** How easily someone finds a page who does not know where to look. */
export interface Findability {
  /** Clicks from the start page on the shortest way that was seen; null where the page was not reached by clicking. */
  clicks: number | null;
  /** The words in the start page's menu that lead straight to it; null where none do. */
  menu: string | null;
}

/** Regions that come back on every page. */
const MENUS = new Set(['menu', 'header', 'footer']);

/** Clicks and menu words that lead to a page, by the links of the pages that were read. */
export function findabilityOf(corpus: Corpus, url: string): Findability {
  const entry = corpus.ledger.get(url);
  // A page whose links a script draws leads nowhere that we see; the crawl may have come by another way.
  const byCrawl = entry !== undefined && entry.via !== null ? entry.depth : null;
  return { clicks: clicksIn(corpus).get(url) ?? byCrawl, menu: menuWords(corpus, url) };
}

const measured = new WeakMap<Corpus, ReadonlyMap<string, number>>();

/** Fewest clicks from the start page to each page that was read. A sitemap or a search that named it first does not count. */
function clicksIn(corpus: Corpus): ReadonlyMap<string, number> {
  const before = measured.get(corpus);
  if (before) return before;
  const clicks = new Map(startPages(corpus).map(({ url }) => [url, 0]));
  const targets = new Map<string, string | undefined>();
  const targetOf = (link: string): string | undefined => {
    if (!targets.has(link)) targets.set(link, corpus.documentAt(link)?.url);
    return targets.get(link);
  };
  for (const [url, distance] of clicks) {
    for (const { links } of corpus.documentAt(url)?.blocks ?? []) {
      for (const link of links) {
        const target = targetOf(link.url);
        if (target !== undefined && !clicks.has(target)) clicks.set(target, distance + 1);
      }
    }
  }
  measured.set(corpus, clicks);
  return clicks;
}

const startPages = (corpus: Corpus): ReadDocument[] =>
  [...corpus.ledger.values()]
    .filter(({ depth, via }) => depth === 0 && via === null)
    .flatMap(({ url }) => corpus.documentAt(url) ?? []);

function menuWords(corpus: Corpus, url: string): string | null {
  for (const { blocks } of startPages(corpus)) {
    for (const { region, links, text } of blocks) {
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
