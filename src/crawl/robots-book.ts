import type { ArchivedExchange } from '../model/exchange.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { bareHost, canonicalUrl, pageKey } from '../text/url.ts';
import type { Admission } from './admission.ts';
import type { CrawlState } from './crawl-state.ts';
import { FetchError, reasonOfStatus } from './errors.ts';
import { type Archived, redirectTarget, resourceOf } from './intake.ts';
import { PRODUCT_TOKEN } from './options.ts';
import type { ArchivePort } from './ports.ts';
import type { Requester } from './requester.ts';
import { allowAll, disallowAll, parseRobots, type RobotsRules } from './robots.ts';
import { parseSitemap, SITEMAP_MAX_DEPTH, SITEMAP_MAX_FILES, usualSitemaps } from './sitemap.ts';

/** RFC 9309, 2.3.1.2: at least five redirects of a robots.txt are followed. */
const MAX_REDIRECTS = 5;

/** What is answered at a URL after its redirects, or to the last of them that is followed. */
export async function afterRedirects<Answer extends { exchange: ArchivedExchange }>(
  url: string,
  ask: (url: string) => Promise<Answer>,
): Promise<Answer> {
  let at = url;
  for (let redirects = 0; ; redirects++) {
    const answer = await ask(at);
    const target = redirectTarget(answer.exchange);
    if (target === null || redirects === MAX_REDIRECTS) return answer;
    at = target;
  }
}

/** What is kept of a site beside its pages: in ledger and archive like all else, but no document. */
const ROBOTS_TYPE = 'application/x-robots-txt';
const SITEMAP_TYPE = 'application/x-sitemap';

interface WaitingSitemap {
  url: string;
  depth: number;
}

/** Reads each host's robots.txt before anything else is asked there, and the sitemaps that it names. */
export class RobotsBook {
  readonly #state: CrawlState;
  readonly #admission: Admission;
  readonly #requester: Requester;
  readonly #archive: ArchivePort;
  /** By origin. */
  readonly #rules = new Map<string, Promise<RobotsRules>>();
  /** By bare host. */
  readonly #sitemaps = new Map<string, WaitingSitemap[]>();
  readonly #sitemapsRead = new Set<string>();

  constructor(state: CrawlState, admission: Admission, requester: Requester, archive: ArchivePort) {
    this.#state = state;
    this.#admission = admission;
    this.#requester = requester;
    this.#archive = archive;
  }

  /**
   * The rules for a URL.
   *
   * @throws FetchError where the host cannot be reached at all; the crawl's end as its signal's reason
   */
  rulesFor(url: string): Promise<RobotsRules> {
    const { origin } = new URL(url);
    const known = this.#rules.get(origin);
    if (known) return known;
    const rules = this.#read(`${origin}/robots.txt`);
    this.#rules.set(origin, rules);
    return rules;
  }

  hasSitemap = (host: string): boolean => (this.#sitemaps.get(host)?.length ?? 0) > 0;

  /** Reads the next sitemap of an own host; false where none is left. */
  async readSitemap(host: string): Promise<boolean> {
    const next = this.#sitemaps.get(host)?.shift();
    if (!next) return false;
    const key = pageKey(next.url);
    if (this.#sitemapsRead.has(key)) return true;
    if (this.#sitemapsRead.size >= SITEMAP_MAX_FILES) {
      this.#state.notes.add(`Fler än ${SITEMAP_MAX_FILES} webbplatskartor; resten lästes inte.`);
      return true;
    }
    this.#sitemapsRead.add(key);
    const answer = await this.#had(next.url, SITEMAP_TYPE).catch((error) => {
      if (error instanceof FetchError) return null;
      throw error;
    });
    if (answer) await this.#takeSitemap(answer, next, host);
    return true;
  }

  async #read(url: string): Promise<RobotsRules> {
    const answer = await this.#had(url, ROBOTS_TYPE);
    const rules = rulesIn(url, answer.exchange);
    this.#keepDelay(url, rules);
    if (this.#state.scope.place(url, null).role === 'own') this.#noteSitemaps(url, rules);
    return rules;
  }

  #keepDelay(url: string, { crawlDelay }: RobotsRules): void {
    const { settings, notes } = this.#state;
    if (crawlDelay === null || crawlDelay <= 0) return;
    const host = this.#state.host(url);
    const asked = crawlDelay * 1000;
    if (asked > settings.maxCrawlDelayMs) {
      notes.add(
        `${host.name} ber om ${crawlDelay} sekunder mellan hämtningar; ${settings.maxCrawlDelayMs / 1000} används.`,
      );
    }
    host.delayMs = Math.max(host.delayMs, Math.min(asked, settings.maxCrawlDelayMs));
  }

  #noteSitemaps(robotsUrl: string, { sitemaps, refusal }: RobotsRules): void {
    const host = bareHost(robotsUrl);
    const usual =
      host === this.#state.startHost ? usualSitemaps.map((path) => new URL(path, robotsUrl).href) : [];
    const named = sitemaps.flatMap((url) => canonicalUrl(url) ?? []);
    const wanted = (named.length > 0 ? named : usual).filter(
      (url) => this.#isOwn(url) && refusal(url) === null,
    );
    const waiting = this.#sitemaps.get(host) ?? [];
    this.#sitemaps.set(host, [...waiting, ...wanted.map((url) => ({ url, depth: 0 }))]);
  }

  async #takeSitemap({ exchange }: Archived, { url, depth }: WaitingSitemap, host: string): Promise<void> {
    if (exchange.status !== 200) return;
    const sitemap = await parseSitemap(exchange.payload).catch(() => null);
    if (!sitemap?.complete) this.#state.notes.add(`Webbplatskartan ${url} kunde inte läsas i sin helhet.`);
    for (const found of sitemap?.urls ?? []) {
      const page = canonicalUrl(found, url);
      if (!page) continue;
      this.#admission.link(page, {
        depth: 1,
        via: null,
        linkText: '',
        section: '',
        parent: [],
        redirects: 0,
      });
    }
    if (depth >= SITEMAP_MAX_DEPTH) return;
    const further = (sitemap?.sitemaps ?? []).flatMap((found) => canonicalUrl(found, url) ?? []);
    const own = further.filter((found) => this.#isOwn(found));
    this.#sitemaps.get(host)?.push(...own.map((found) => ({ url: found, depth: depth + 1 })));
  }

  #isOwn = (url: string): boolean => this.#state.scope.place(url, null).role === 'own';

  /** The answer at a URL after its redirects: from the archive where an earlier run had it, otherwise by asking. */
  async #had(url: string, mediaType: string): Promise<Archived> {
    const { ledger } = this.#state;
    const resource = ledger.resource(url);
    if (resource) return { exchange: await this.#archive.read(resource.archive), pointer: resource.archive };
    const entry =
      ledger.get(url) ?? ledger.add(url, new URL(url).host, { depth: 1, via: null, linkText: '' });
    const refused = /^HTTP (4\d\d)$/.exec(entry.detail ?? '')?.[1];
    if (entry.state === 'failed' && refused) return emptyAnswer(url, Number(refused));
    try {
      const archived = await afterRedirects(url, (at) => this.#requester.ask(at));
      this.takeUp(entry, archived, mediaType);
      return archived;
    } catch (error) {
      if (error instanceof FetchError) ledger.settle(entry, 'failed', error.reason, error.message);
      throw error;
    }
  }

  /** Writes an answer for a robots.txt or sitemap down; `mediaType` is guessed from the URL where it is not given. */
  takeUp(entry: LedgerEntry, archived: Archived, mediaType = typeByName(entry.url)): void {
    const { ledger, waiting } = this.#state;
    const { status } = archived.exchange;
    waiting.delete(entry.url);
    if (status !== 200) {
      const reason = status >= 300 && status < 400 ? 'redirects' : reasonOfStatus(status);
      ledger.settle(entry, 'failed', reason, `HTTP ${status}`);
      return;
    }
    ledger.settle(entry, 'fetched', 'ok', null);
    ledger.keep({ ...resourceOf(entry.url, archived, null), mediaType }, { announce: false });
  }
}

const isRobots = (url: string): boolean => new URL(url).pathname === '/robots.txt';

/** Whether a URL names a robots.txt or, by the usual names, a sitemap. */
export const isAboutSite = (url: string): boolean =>
  isRobots(url) || /\/sitemap[^/]*\.xml(\.gz)?$/i.test(new URL(url).pathname);

const typeByName = (url: string): string => (isRobots(url) ? ROBOTS_TYPE : SITEMAP_TYPE);

/** What an answer for a robots.txt, after its redirects, allows. */
export function rulesIn(
  url: string,
  { status, payload }: Pick<ArchivedExchange, 'status' | 'payload'>,
): RobotsRules {
  if (status === 200) return parseRobots(url, payload, PRODUCT_TOKEN);
  if (status >= 500 || status === 429)
    return disallowAll(`robots.txt svarade HTTP ${status}: då får inget hämtas`);
  return allowAll;
}

/** What an earlier run was refused need not be asked for again. */
const emptyAnswer = (url: string, status: number): Archived => ({
  exchange: { url, status, headers: [], payload: new Uint8Array(), fetchedAt: '', via: 'http' },
  pointer: { file: '', offset: 0, length: 1 },
});
