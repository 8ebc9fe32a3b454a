import { hostRoleOf } from '../src/crawl/index.ts';
import type { ReadDocument, SiteSearch } from '../src/model/corpus.ts';
import type { LedgerEntry } from '../src/model/ledger.ts';
import type { SearchHit } from '../src/model/search.ts';
import { hitsOn, type ResultPage, trimmingsOf } from '../src/text/site-search.ts';
import { canonicalUrl } from '../src/text/url.ts';

/** Answers that must not all be empty: a search that never finds anything is not understood. */
const SEVERAL = 3;

const DRAWN = 'resultatet ritas av skript';

const whys: Partial<Record<LedgerEntry['reason'], string>> = {
  robots: 'webbplatsens sökning får inte användas av robotar',
  budget: 'gränsen för antalet sidor nåddes',
  media_type: 'sökningen svarar inte med en webbsida',
};

/**
 * What the site's own search was asked and answered, from the archive as it was read.
 *
 * @param asked entries that carry a query
 * @param documents everything that was read, result pages included
 */
export function searchesOf(
  asked: readonly LedgerEntry[],
  documents: readonly ReadDocument[],
  municipality: Parameters<typeof hostRoleOf>[1],
): SiteSearch[] {
  const byUrl = new Map(documents.map((document) => [document.url, document]));
  const pages = new Map<LedgerEntry, ReadDocument>();
  for (const entry of asked) {
    const page = byUrl.get(entry.url);
    if (page) pages.set(entry, page);
  }
  const results = new Map([...pages].map(([entry, page]) => [entry, resultPage(page, municipality)]));
  const trimmings = trimmingsOf([...results.values()]);
  const searches = asked.map((entry): SiteSearch => {
    const { query = '', url } = entry;
    const result = results.get(entry);
    const hits = result ? hitsOn(result, trimmings) : null;
    const why = hits ? null : result ? DRAWN : whyUnanswered(entry);
    return { query, url, page: pages.get(entry) ?? null, hits, why };
  });
  const blind = searches.length >= SEVERAL && searches.every(({ hits }) => !hits || hits.length === 0);
  const believed = blind
    ? searches.map((one) => (one.hits ? { ...one, hits: null, why: DRAWN } : one))
    : searches;
  return believed.sort(byQuery);
}

/** Of several answers to one question the first page comes first. */
const byQuery = (a: SiteSearch, b: SiteSearch): number =>
  a.query < b.query || (a.query === b.query && a.url < b.url) ? -1 : 1;

const whyUnanswered = ({ reason, detail }: LedgerEntry): string =>
  whys[reason] ?? `sökningen svarade inte som den skulle (${detail ?? reason})`;

function resultPage(page: ReadDocument, municipality: Parameters<typeof hostRoleOf>[1]): ResultPage {
  const main = page.blocks.filter(({ region }) => region === 'main');
  const links = main.flatMap((block) =>
    block.links.flatMap(({ url: raw, start, end }): SearchHit[] => {
      const url = canonicalUrl(raw);
      const isOurs = url !== null && hostRoleOf(url, municipality) !== 'other';
      return isOurs ? [{ url, title: block.text.slice(start, end) }] : [];
    }),
  );
  return { url: page.url, text: main.map(({ text }) => text).join('\n'), links };
}
