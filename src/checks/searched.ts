import type { Corpus } from '../model/corpus.ts';
import type { QuestionCoverage } from '../model/coverage.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { MOST_HITS } from '../model/search.ts';
import { queryOf, type Topic } from '../model/topic.ts';
import { pageKey } from '../text/url.ts';

export type Searched = NonNullable<QuestionCoverage['search']>;

/** What the site's own search returned on a topic; null where it has none that is known. */
export function searchOn(topic: Topic, { searches }: Corpus): Searched | null {
  const query = queryOf(topic);
  if (query === null || searches.length === 0) return null;
  const asked = searches.find((search) => search.query === query);
  if (!asked) return { query, url: null, hits: null, why: whyNotAsked(searches) };
  const { url, hits, why } = asked;
  return { query, url, hits: hits && [...hits], why };
}

/** What kept every other question from being answered kept this one from being put. */
function whyNotAsked(searches: Corpus['searches']): string {
  const whys = new Set(searches.map(({ why }) => why));
  const [only] = whys;
  return whys.size === 1 && only ? only : 'frågan ställdes inte';
}

const entries = new WeakMap<Corpus, ReadonlyMap<string, LedgerEntry>>();

/** The ledger's entries for the hits, as far as it has them. */
export function entriesOf({ hits }: Searched, corpus: Corpus): LedgerEntry[] {
  let byKey = entries.get(corpus);
  if (!byKey) {
    byKey = new Map(
      [...corpus.ledger.values()].flatMap((entry) =>
        URL.canParse(entry.url) ? [[pageKey(entry.url), entry]] : [],
      ),
    );
    entries.set(corpus, byKey);
  }
  return (hits ?? []).flatMap(({ url }) => byKey.get(pageKey(url)) ?? []);
}

/** A Swedish sentence on what the site's own search returned. */
export function inWords({ query, hits, why }: Searched, unread: number): string {
  const search = `Webbplatsens egen sökning på ”${query}”`;
  if (hits === null) return `${search} lästes inte: ${why}.`;
  if (hits.length === 0) return `${search} gav inga träffar.`;
  const many = hits.length === MOST_HITS ? `de ${MOST_HITS} första träffarna` : 'träffarna';
  const count = hits.length === 1 ? 'en träff' : `${hits.length} träffar`;
  const found = hits.length === MOST_HITS ? `minst ${count}` : count;
  if (unread === 0) return `${search} gav ${found}, ${hits.length === 1 ? 'som är läst' : 'alla lästa'}.`;
  return `${search} gav ${found}; ${unread} av ${many} är ${unread === 1 ? 'oläst' : 'olästa'}.`;
}
