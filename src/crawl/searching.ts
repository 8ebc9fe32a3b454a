import type { LedgerEntry } from '../model/ledger.ts';
import { hitsOn, isSearchPage, searchUrl, siteSearch, trimmingsOf } from '../text/site-search.ts';
import { canonicalUrl } from '../text/url.ts';
import type { Admission } from './admission.ts';
import type { Candidate } from './candidate.ts';
import type { CrawlState } from './crawl-state.ts';
import type { Intake } from './intake.ts';
import type { Page } from './page.ts';
import type { ArchivePort } from './ports.ts';

/** Most questions that a site's own search is asked, and their most share of what is asked of the site. */
const MAX_QUERIES = 80;
const BUDGET_SHARE = 0.1;

/** Questions in vain after which no more are asked. */
const IN_VAIN = 3;

/** A link to a page for searching, where the start page has no form. */
const SEARCH_TEXT = /^(?:sök|search)(?:$|\s+på\s+(?:webbplatsen|sidan|kommunen))/iu;

/** Asks the site's own search about each topic, one question after the other, until that is no use. */
export class Searching {
  readonly #state: CrawlState;
  readonly #admission: Admission;
  readonly #intake: Intake;
  readonly #archive: ArchivePort;
  readonly #visit: (candidate: Candidate) => Promise<void>;
  readonly #asked: LedgerEntry[] = [];

  /** @param visit asks for one URL and settles it */
  constructor(
    state: CrawlState,
    admission: Admission,
    intake: Intake,
    archive: ArchivePort,
    visit: (candidate: Candidate) => Promise<void>,
  ) {
    this.#state = state;
    this.#admission = admission;
    this.#intake = intake;
    this.#archive = archive;
    this.#visit = visit;
  }

  /** Finds the search on the start page, which was had, and asks it the first question. */
  async begin(): Promise<void> {
    const { interest, ledger } = this.#state;
    if (interest.queries.length === 0) return;
    const address = await this.#findAddress();
    if (address === null) return;
    this.#state.searchAddress = address;
    this.#admission.refuseSearches();
    for (const entry of ledger.entries()) if (entry.query !== undefined) this.#asked.push(entry);
    for (const entry of this.#asked) await this.#recall(entry);
    this.goOn();
  }

  /** Puts the next question, unless one waits for its answer. */
  goOn(): void {
    const { interest, searchAddress, settings } = this.#state;
    const most = Math.min(MAX_QUERIES, Math.floor(settings.maxResources * BUDGET_SHARE));
    if (searchAddress === null || this.#asked.length >= most || this.#isNoUse()) return;
    if (this.#asked.some(({ state }) => state === 'queued')) return;
    for (const query of interest.queries) {
      const url = searchUrl(searchAddress, query);
      if (url === null || this.#asked.some((entry) => entry.query === query)) continue;
      const entry = this.#admission.search(url, query);
      if (!entry) continue;
      this.#asked.push(entry);
      if (entry.state === 'queued') return;
    }
  }

  /** Whether the search is closed to us, broken, or draws its answers where we do not see them. */
  #isNoUse(): boolean {
    const answers = [...this.#state.answers.values()];
    if (this.#asked.some(({ state }) => state === 'skipped')) return true;
    if (answers.length === 0) return this.#asked.filter(({ state }) => state === 'failed').length >= IN_VAIN;
    const trimmings = trimmingsOf(answers);
    return answers.length >= IN_VAIN && answers.every((answer) => hitsOn(answer, trimmings) === null);
  }

  /** Takes over an answer that an earlier run had. */
  async #recall(entry: LedgerEntry): Promise<void> {
    const page = entry.state === 'fetched' ? await this.#had(entry.url) : null;
    if (page) this.#admission.answer(page, entry);
  }

  /** A page that was fetched, read again. */
  async #had(url: string): Promise<Page | null> {
    const resource = this.#state.ledger.resource(url);
    return resource ? this.#intake.pageOf({ exchange: await this.#archive.read(resource.archive) }) : null;
  }

  /** What the start page's form asks, or that of a page for searching that it links to. */
  async #findAddress(): Promise<string | null> {
    const { ledger, startUrl, waiting } = this.#state;
    if (this.#state.searchAddress !== null) return this.#state.searchAddress;
    const start = await this.#had(startUrl!);
    if (!start) return null;
    const form = siteSearch(start.forms, start.base);
    if (form !== null) return this.#isOwn(form) ? form : null;
    const url = linkedSearch(start);
    if (url === null || !this.#isOwn(url)) return null;
    const entry = ledger.get(url);
    const candidate = entry && waiting.get(entry.url);
    if (candidate) await this.#visit(candidate);
    const page = await this.#had(entry?.url ?? url);
    return (page && siteSearch(page.forms, page.base)) ?? usualAddress(url, start.generator);
  }

  #isOwn = (url: string): boolean => this.#state.scope.place(url, null).role === 'own';
}

function linkedSearch({ links, base }: Page): string | null {
  const urls = links.map(({ href, text }) => (SEARCH_TEXT.test(text) ? canonicalUrl(href, base) : null));
  return urls.find((url) => url !== null && isSearchPage(url)) ?? null;
}

/** How a page for searching is asked where its form is drawn by scripts: by the name that its system uses. */
function usualAddress(url: string, generator: string): string {
  const address = new URL(url);
  address.search = /sitevision/i.test(generator) ? 'query=' : 'q=';
  return address.href;
}
