import type { LedgerEntry } from '../model/ledger.ts';
import type { SearchHit } from '../model/search.ts';
import { awayFromSearch, hitsOn, trimmingsOf, wordsAsked } from '../text/site-search.ts';
import { bareHost, canonicalUrl, LONGEST_URL, pageKey } from '../text/url.ts';
import type { CrawlState } from './crawl-state.ts';
import { isUnreadLink } from './media-type.ts';
import type { Page } from './page.ts';

/** More URLs than any municipality's site has; what is seen beyond is counted only, so that memory stays bounded. */
const MAX_KNOWN = 300_000;

/** What is known of a link when it is let in. */
export interface Introduction {
  depth: number;
  via: string | null;
  linkText: string;
  section: string;
  /** How much the naming page is about each topic; empty for menus. */
  parent: readonly number[];
  /** How much the site's own search says that it is about each topic. */
  found?: readonly number[];
  redirects: number;
}

/** Why a link to results of the site's own search is not followed. */
const OF_SEARCH = 'webbplatsens egen sökning';

const NO_PAGE =
  /^(javascript|mailto|tel|sms|data|ftp|file|about|blob|callto|skype|whatsapp|fax|webcal|geo):/i;

/** Lets links into the crawl: writes each down, and either puts it in a queue or says why not. */
export class Admission {
  readonly #state: CrawlState;
  /** Menus repeat on every page: hrefs already made canonical, by base and href. */
  readonly #canonical = new Map<string, string | null>();

  constructor(state: CrawlState) {
    this.#state = state;
  }

  /** Lets in all links of a page. */
  page(page: Page, entry: LedgerEntry): void {
    const strengths = this.#state.interest.strengths({
      links: [page.title, page.heading],
      section: '',
      url: entry.url,
    });
    for (const link of page.links) {
      const href = link.href.trim();
      if (href === '' || href.startsWith('#') || NO_PAGE.test(href)) continue;
      const url = this.#canonicalOf(href, page.base);
      if (url === null) this.#writeDownBad(href, entry);
      else {
        this.link(url, {
          depth: entry.depth + 1,
          via: entry.url,
          linkText: link.text,
          section: link.inMenu ? '' : link.section,
          parent: link.inMenu ? [] : strengths,
          redirects: 0,
        });
      }
    }
  }

  /** Puts a question to the site's own search into its queue; null where its address was already read as that of a page. */
  search(url: string, query: string): LedgerEntry | null {
    const { ledger, startUrl } = this.#state;
    const known = ledger.get(url);
    if (known?.query !== undefined) return known;
    if (known?.state === 'fetched') return null;
    const sighting = { depth: 1, via: startUrl, linkText: '' };
    const entry = known ?? ledger.add(url, new URL(url).host, sighting);
    entry.query = query;
    ledger.settle(entry, 'queued', 'waiting');
    this.#place(entry, { ...sighting, section: '', parent: [], redirects: 0 });
    return entry;
  }

  /** Takes out of the queues what asks the site's own search, now that it is known, and is no question of ours. */
  refuseSearches(): void {
    const { ledger, waiting } = this.#state;
    for (const { entry } of [...waiting.values()]) {
      if (!this.#isAskedAnew(entry)) continue;
      waiting.delete(entry.url);
      ledger.settle(entry, 'skipped', 'trap', OF_SEARCH);
    }
  }

  /** Lets in what the site's own search has found, and nothing that leads back to it. Null where its answer cannot be read. */
  answer(page: Page, entry: LedgerEntry): SearchHit[] | null {
    const { answers, interest, scope } = this.#state;
    const links = page.links.flatMap(({ href, text, inMenu }) => {
      const url = NO_PAGE.test(href.trim()) ? null : this.#canonicalOf(href.trim(), page.base);
      return inMenu || url === null || scope.place(url, entry.url).role === 'other'
        ? []
        : [{ url, title: text }];
    });
    const result = { url: entry.url, text: page.text, links };
    answers.set(entry.url, result);
    const hits = hitsOn(result, trimmingsOf([...answers.values()]));
    const rank = new Map(hits?.map(({ url }, at) => [pageKey(url), at]));
    for (const { url, title } of awayFromSearch(links, entry.url)) {
      const at = rank.get(pageKey(url));
      const found = at === undefined ? [] : interest.strengthsOfHit(entry.query!, at);
      const way = {
        depth: entry.depth + 1,
        via: entry.url,
        linkText: title,
        section: '',
        parent: [],
        redirects: 0,
      };
      this.link(url, { ...way, found });
    }
    return hits;
  }

  /** Lets one canonical URL in. Returns its entry, whatever became of it; null where no more can be written down. */
  link(found: string, introduction: Introduction): LedgerEntry | null {
    const { ledger } = this.#state;
    const known = ledger.get(found);
    if (known) {
      const isNews = ledger.seenAgain(known, introduction);
      if (isNews || introduction.found) this.#revalue(known, introduction);
      const nearer = known.reason === 'too_deep' && known.depth <= this.#state.settings.maxDepth;
      if (nearer || known.reason === 'out_of_scope') this.#place(known, introduction);
      return known;
    }
    if (ledger.size >= MAX_KNOWN) {
      this.#state.unrecorded++;
      return null;
    }
    const url = this.#atKnownOrigin(found);
    const entry = ledger.add(url, new URL(url).host, introduction);
    this.#place(entry, introduction);
    return entry;
  }

  /** Puts an entry that was saved as waiting back into its queue; what was once known of its link beyond its text is gone. */
  restore(entry: LedgerEntry): void {
    const via = entry.via === null ? undefined : this.#state.ledger.get(entry.via);
    const parent = via
      ? this.#state.interest.strengths({ links: via.linkTexts, section: '', url: via.url })
      : [];
    this.#place(entry, { ...entry, linkText: '', section: '', parent, redirects: 0 });
  }

  /** Counts a URL that an earlier run asked for, and takes it from its queue. */
  countAsAsked(entry: LedgerEntry): void {
    const { interest, ledger, scope, waiting } = this.#state;
    waiting.delete(entry.url);
    const placement = scope.place(entry.url, entry.via);
    if (placement.role === 'other') return;
    const limit = placement.role === 'associated' ? placement.service.limit : undefined;
    this.#state.host(entry.url, limit).asked++;
    const via = entry.via === null ? undefined : ledger.get(entry.via);
    const parent = via ? interest.strengths({ links: via.linkTexts, section: '', url: via.url }) : [];
    interest.note(
      entry.query === undefined
        ? interest.appeal({ ...entry, section: '', parent })
        : interest.appealOfSearch(entry.url, entry.query),
    );
  }

  /** Decides what becomes of an entry that is not settled, or was kept out until another page led to it. */
  #place(entry: LedgerEntry, introduction: Introduction): void {
    const { ledger, scope, settings, traps } = this.#state;
    const placement = scope.place(entry.url, introduction.via);
    if (placement.role === 'other') {
      if (entry.state === 'queued') ledger.settle(entry, 'skipped', 'out_of_scope', placement.why);
      return;
    }
    if (isUnreadLink(entry.url)) {
      ledger.settle(entry, 'skipped', 'media_type', 'filändelsen');
      return;
    }
    if (entry.depth > settings.maxDepth) {
      ledger.settle(entry, 'skipped', 'too_deep', `${entry.depth} klick från startsidan`);
      return;
    }
    const trap = this.#isAskedAnew(entry) ? OF_SEARCH : traps.refuse(entry.url);
    if (trap !== null) {
      ledger.settle(entry, 'skipped', 'trap', trap);
      return;
    }
    const host = this.#state.host(
      entry.url,
      placement.role === 'associated' ? placement.service.limit : undefined,
    );
    if (host.givenUp !== null) {
      ledger.settle(entry, 'skipped', 'host_given_up', host.givenUp);
      return;
    }
    if (entry.state !== 'queued') ledger.settle(entry, 'queued', 'waiting');
    this.#enqueue(entry, introduction);
  }

  /** Links to results of searches that were not ours have no end. */
  #isAskedAnew({ url, query }: LedgerEntry): boolean {
    return query === undefined && wordsAsked(url, this.#state.searchAddress) !== null;
  }

  #enqueue(entry: LedgerEntry, { section, parent, found, redirects, via }: Introduction): void {
    const { interest, waiting } = this.#state;
    const { url, query, linkTexts, depth } = entry;
    const appeal =
      query === undefined
        ? interest.appeal({ url, linkTexts, section, via, parent, found, depth })
        : interest.appealOfSearch(url, query);
    const order = waiting.get(entry.url)?.order ?? this.#state.nextOrder();
    const candidate = { entry, appeal, order, redirects };
    waiting.set(entry.url, candidate);
    this.#state.host(entry.url).frontier.add({ item: candidate, order });
  }

  /** A further link may tell more: the URL is worth the most that any of its links says. */
  #revalue(entry: LedgerEntry, { section, parent, found, via }: Introduction): void {
    const { interest, waiting } = this.#state;
    const candidate = waiting.get(entry.url);
    if (!candidate || entry.query !== undefined) return;
    const { url, linkTexts, depth } = entry;
    const clues = { url, linkTexts, section, via, parent, found, depth };
    const fresh = interest.appeal(clues);
    candidate.appeal = {
      ...candidate.appeal,
      strengths: candidate.appeal.strengths.map((strength, i) => Math.max(strength, fresh.strengths[i] ?? 0)),
      when: candidate.appeal.when ?? fresh.when,
      hub: candidate.appeal.hub || fresh.hub,
    };
    this.#state.host(entry.url).frontier.add({ item: candidate, order: candidate.order });
  }

  #writeDownBad(href: string, from: LedgerEntry): void {
    const { ledger } = this.#state;
    const url = href.slice(0, LONGEST_URL);
    if (!/^https?:/i.test(url) || ledger.get(url) || ledger.size >= MAX_KNOWN) return;
    const entry = ledger.add(url, '', { depth: from.depth + 1, via: from.url, linkText: '' });
    ledger.settle(entry, 'failed', 'bad_url', href.length > LONGEST_URL ? 'för lång' : 'går inte att tolka');
  }

  #canonicalOf(href: string, base: string): string | null {
    const rooted = href.startsWith('/') || /^https?:/i.test(href);
    const key = rooted ? `${new URL(base).origin} ${href}` : `${base} ${href}`;
    const known = this.#canonical.get(key);
    if (known !== undefined) return known;
    if (this.#canonical.size > 50_000) this.#canonical.clear();
    const url = canonicalUrl(href, base);
    this.#canonical.set(key, url);
    return url;
  }

  /** The URL at the scheme and host that its site is known to answer at. */
  #atKnownOrigin(url: string): string {
    const origin = this.#state.origins.get(bareHost(url));
    return origin === undefined || url.startsWith(`${origin}/`)
      ? url
      : origin + url.slice(new URL(url).origin.length);
  }
}
