import type { LedgerEntry } from '../model/ledger.ts';
import { bareHost, canonicalUrl, pageKey } from '../text/url.ts';
import { Admission } from './admission.ts';
import type { Candidate } from './candidate.ts';
import { type Clock, systemClock } from './clock.ts';
import { CrawlState } from './crawl-state.ts';
import { FetchError, GiveUpHostError } from './errors.ts';
import { createFetcher } from './fetcher.ts';
import type { Host } from './host.ts';
import { type Archived, awaitsDrawing, Intake, redirectTarget } from './intake.ts';
import { CrawlOptions } from './options.ts';
import type { CrawlFailure, CrawlPorts, CrawlSummary } from './ports.ts';
import { Requester } from './requester.ts';
import { resume } from './resume.ts';
import { RobotsBook } from './robots-book.ts';
import { Searching } from './searching.ts';
import { startPage } from './start-page.ts';
import { summarise } from './summary.ts';

/** Failures that speak of the host, and those that may speak of the page alone. */
const OF_HOST = new Set(['timeout', 'connection', 'rate_limited']);
const OF_HOST_OR_PAGE = new Set(['forbidden', 'http_error']);

/**
 * Fetches a municipality's website politely and best first, until its budget is used, nothing is left, or `ports.signal` is
 * aborted. The same call on the same archive and ledger goes on where an earlier one ended, however that ended, and asks for
 * nothing twice.
 *
 * @returns how it ended; a site that cannot be had is an answer, not an error
 * @throws ZodError for options that are none; what the archive or the ledger throw
 */
export async function crawlSite(
  options: CrawlOptions,
  ports: CrawlPorts,
  clock: Clock = systemClock,
): Promise<CrawlSummary> {
  const settings = CrawlOptions.parse(options);
  const start = canonicalUrl(settings.start);
  if (start === null)
    return summarise(null, { failure: { code: 'bad_url', url: settings.start, detail: null } });
  const crawl = new Crawl(new CrawlState(settings, start, ports), start, ports, clock);
  return crawl.run();
}

/** One run: who works, and when it ends. */
class Crawl {
  readonly #state: CrawlState;
  readonly #start: string;
  readonly #ports: CrawlPorts;
  readonly #clock: Clock;
  readonly #stop = new AbortController();
  readonly #admission: Admission;
  readonly #intake: Intake;
  readonly #requester: Requester;
  readonly #robots: RobotsBook;
  readonly #searching: Searching;
  readonly #close: () => Promise<void>;
  readonly #working = new Map<Host, Promise<void>>();
  readonly #startedAt: number;
  #taken = 0;

  constructor(state: CrawlState, start: string, ports: CrawlPorts, clock: Clock) {
    this.#state = state;
    this.#start = start;
    this.#ports = ports;
    this.#clock = clock;
    this.#startedAt = clock.now();
    const fetcher = createFetcher(state.settings);
    this.#close = () => fetcher.close();
    this.#admission = new Admission(state);
    this.#intake = new Intake(state, this.#admission, ports.browser !== undefined && !state.settings.offline);
    this.#requester = new Requester(state, fetcher, ports.archive, clock, this.#stop.signal);
    this.#robots = new RobotsBook(state, this.#admission, this.#requester, ports.archive);
    const visit = (candidate: Candidate) => this.#visit(candidate);
    this.#searching = new Searching(state, this.#admission, this.#intake, ports.archive, visit);
  }

  async run(): Promise<CrawlSummary> {
    const abort = () => this.#stop.abort(this.#ports.signal?.reason);
    if (this.#ports.signal?.aborted) abort();
    this.#ports.signal?.addEventListener('abort', abort, { once: true });
    const saving = setInterval(() => {
      this.#state.ledger.save().catch((error) => this.#stop.abort(error));
    }, this.#state.settings.saveEveryMs);
    try {
      return await this.#run();
    } finally {
      clearInterval(saving);
      this.#ports.signal?.removeEventListener('abort', abort);
      await this.#close();
      await this.#state.ledger.save();
    }
  }

  async #run(): Promise<CrawlSummary> {
    const state = this.#state;
    let failure: CrawlFailure | null = null;
    try {
      await this.#resume();
      if (state.settings.offline) return this.#endOffline();
      for (const entry of state.ledger.entries()) if (awaitsDrawing(entry)) await this.#draw(entry);
      failure = await startPage(state, this.#start, (candidate) => this.#visit(candidate));
      if (failure === null) {
        await this.#searching.begin();
        await this.#workAll();
      }
    } catch (error) {
      this.#stop.abort(error);
      await Promise.allSettled(this.#working.values());
      if (!this.#ports.signal?.aborted) throw error;
      return summarise(state, { aborted: true, requests: this.#requester.sent });
    }
    this.#settleRest('budget', `högst ${state.settings.maxResources} sidor hämtas`);
    return summarise(state, { failure, requests: this.#requester.sent });
  }

  #resume(): Promise<void> {
    return resume({
      state: this.#state,
      admission: this.#admission,
      intake: this.#intake,
      robots: this.#robots,
      archive: this.#ports.archive,
      start: this.#start,
      signal: this.#stop.signal,
    });
  }

  #endOffline(): CrawlSummary {
    this.#settleRest('not_in_archive', null);
    const had = this.#state.ledger.get(this.#start);
    if (had?.state === 'fetched') this.#state.startUrl = had.reason === 'duplicate' ? had.detail : had.url;
    return summarise(this.#state, { requests: 0 });
  }

  #settleRest(reason: 'budget' | 'not_in_archive', detail: string | null): void {
    this.#state.waiting.clear();
    for (const entry of this.#state.ledger.entries()) {
      if (entry.state === 'queued') this.#state.ledger.settle(entry, 'skipped', reason, detail);
    }
  }

  /** Lets hosts work side by side until none has anything to do. */
  async #workAll(): Promise<void> {
    const { settings } = this.#state;
    for (;;) {
      for (const host of this.#state.hosts.values()) {
        if (this.#working.size >= settings.parallelHosts || this.#budgetLeft <= 0) break;
        if (!this.#working.has(host) && this.#hasWork(host)) this.#setToWork(host);
      }
      if (this.#working.size === 0) return;
      await Promise.race(this.#working.values());
    }
  }

  #setToWork(host: Host): void {
    const work = this.#work(host).finally(() => this.#working.delete(host));
    this.#working.set(host, work);
  }

  /** One host's work. Ends after each page while other hosts wait to begin, so that none is forgotten. */
  async #work(host: Host): Promise<void> {
    while (this.#budgetLeft > 0 && this.#hasWork(host)) {
      this.#stop.signal.throwIfAborted();
      if (await this.#robots.readSitemap(host.name)) continue;
      await host.awaitTurn(this.#clock, this.#stop.signal);
      const candidate = host.frontier.take();
      if (!candidate) return;
      await this.#visit(candidate);
      if (this.#othersWait()) return;
    }
  }

  #othersWait(): boolean {
    if (this.#working.size >= this.#state.settings.parallelHosts) return false;
    for (const host of this.#state.hosts.values())
      if (!this.#working.has(host) && this.#hasWork(host)) return true;
    return false;
  }

  #hasWork = (host: Host): boolean =>
    host.givenUp === null && (this.#robots.hasSitemap(host.name) || !host.frontier.isEmpty);

  get #budgetLeft(): number {
    return this.#state.settings.maxResources - this.#state.asked;
  }

  /** Asks for one URL and takes in what comes; its entry is settled afterwards. */
  async #visit(candidate: Candidate): Promise<void> {
    const { entry } = candidate;
    const host = this.#state.host(entry.url);
    this.#state.waiting.delete(entry.url);
    if (host.asked >= host.limit) {
      this.#intake.settle(entry, 'skipped', 'budget', `högst ${host.limit} sidor hämtas från ${host.name}`);
      return;
    }
    host.asked++;
    try {
      // What is in the archive and not in the ledger would be taken for a page after a crash.
      if (entry.query !== undefined) await this.#state.ledger.save();
      const answer = await this.#askAt(entry);
      if (typeof answer === 'string') {
        host.asked--;
        this.#intake.settle(entry, 'skipped', 'robots', answer);
        return;
      }
      this.#state.interest.note(candidate.appeal);
      await this.#takeIn(candidate, answer);
      this.#judgeHost(host, candidate);
    } catch (error) {
      if (!(error instanceof FetchError) || this.#stop.signal.aborted) throw error;
      this.#intake.settle(entry, 'failed', error.reason, error.message);
      // A name that no attempt could resolve is the host's trouble, not the page's.
      const hopeless = error instanceof GiveUpHostError || error.reason === 'dns';
      if (hopeless) this.#giveUp(host, candidate);
      else this.#judgeHost(host, candidate);
    }
    if (entry.query !== undefined) this.#searching.goOn();
    this.#report(host, entry.url);
  }

  /**
   * Asks where robots.txt allows it, and follows redirects that stay on the same page: to https, to or from `www.`. The way
   * they lead is remembered. The site's own search is followed wherever it answers.
   *
   * @returns the answer, or why robots.txt forbids to ask
   */
  async #askAt({ url: first, query }: LedgerEntry): Promise<Archived | string> {
    const { maxRedirects } = this.#state.settings;
    const visited = new Set<string>();
    for (let url = first; ; ) {
      const refusal = (await this.#robots.rulesFor(url)).refusal(url);
      if (refusal !== null) return refusal;
      visited.add(url);
      const archived = await this.#requester.ask(url);
      const target = redirectTarget(archived.exchange);
      if (target === null || visited.has(target)) return archived;
      const isSamePage = pageKey(target) === pageKey(first);
      if (isSamePage) this.#state.origins.set(bareHost(target), new URL(target).origin);
      else if (query === undefined || visited.size > maxRedirects || !this.#isOwn(target)) return archived;
      url = target;
    }
  }

  #isOwn = (url: string): boolean => this.#state.scope.place(url, null).role === 'own';

  async #takeIn({ entry, redirects }: Candidate, archived: Archived): Promise<void> {
    this.#intake.take(entry, archived, redirects);
    const { ledger } = this.#state;
    const holder = entry.reason === 'duplicate' && entry.detail !== null ? ledger.get(entry.detail) : entry;
    if (holder && awaitsDrawing(holder)) await this.#draw(holder);
  }

  async #draw(entry: LedgerEntry): Promise<void> {
    const { finalUrl } = this.#state.ledger.resource(entry.url)!;
    const drawn = await this.#ports.browser!.render(finalUrl);
    this.#stop.signal.throwIfAborted();
    if (drawn) this.#intake.takeDrawn(entry, await this.#requester.keep(drawn));
    else this.#intake.takeUndrawn(entry);
  }

  #judgeHost(host: Host, candidate: Candidate): void {
    const { state, reason } = candidate.entry;
    const mayBePage = OF_HOST_OR_PAGE.has(reason);
    if (state !== 'failed' || !(mayBePage || OF_HOST.has(reason))) host.succeeded();
    else if (host.failed(this.#state.settings.maxFailures, mayBePage)) this.#giveUp(host, candidate);
  }

  /** Asks a host for nothing more, and says of all that waits there why. */
  #giveUp(host: Host, { entry }: Candidate): void {
    const { waiting, startHost } = this.#state;
    host.givenUp = `${host.name} svarade inte som den skulle (${entry.reason}: ${entry.detail ?? ''})`;
    for (const { entry: other } of [...waiting.values()]) {
      if (bareHost(other.url) !== host.name) continue;
      waiting.delete(other.url);
      this.#intake.settle(other, 'skipped', 'host_given_up', host.givenUp);
    }
    if (host.name !== startHost) return;
    this.#state.blocked = {
      code: entry.reason as CrawlFailure['code'],
      url: entry.url,
      detail: entry.detail,
    };
  }

  #report(host: Host, current: string): void {
    this.#taken++;
    const { ledger, settings, asked } = this.#state;
    const seconds = Math.max(0.001, (this.#clock.now() - this.#startedAt) / 1000);
    this.#ports.onProgress?.({
      fetched: asked,
      known: ledger.size,
      queued: ledger.counts.queued,
      budget: settings.maxResources,
      host: host.name,
      current,
      delayMs: host.delayMs,
      ratePerSecond: this.#taken / seconds,
    });
  }
}
