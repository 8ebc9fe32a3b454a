import { type ArchivedExchange, type Exchange, headerOf } from '../model/exchange.ts';
import type { Clock } from './clock.ts';
import type { CrawlState } from './crawl-state.ts';
import { decodeBody } from './decode.ts';
import { BackOffError, RetryError } from './errors.ts';
import type { Fetcher } from './fetcher.ts';
import type { Archived } from './intake.ts';
import type { ArchivePort } from './ports.ts';
import { troubleOf } from './trouble.ts';

/** Longest delay that a host's complaints can lead to by themselves, in milliseconds. */
const MAX_OWN_DELAY = 10_000;

/** Asks politely: in the host's turn, again where that may help, and keeps what came. */
export class Requester {
  readonly #state: CrawlState;
  readonly #fetcher: Fetcher;
  readonly #archive: ArchivePort;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  /** Requests sent. */
  sent = 0;

  constructor(state: CrawlState, fetcher: Fetcher, archive: ArchivePort, clock: Clock, signal: AbortSignal) {
    this.#state = state;
    this.#fetcher = fetcher;
    this.#archive = archive;
    this.#clock = clock;
    this.#signal = signal;
  }

  /**
   * Asks for one URL and keeps the answer, whatever its status. Answers that may pass are asked for again and only the last is kept.
   *
   * @throws FetchError where no answer came; the signal's reason where the crawl is to end
   */
  async ask(url: string): Promise<Archived> {
    const host = this.#state.host(url);
    const answer = await host.exclusively(() => this.#answer(url));
    return this.keep(answer);
  }

  /** Archives an answer and undoes its content encoding. */
  async keep(answer: Exchange): Promise<Archived> {
    const pointer = this.#archive.append(answer);
    const [payload] = await Promise.all([
      decodeBody(answer.body, headerOf(answer, 'content-encoding'), this.#state.settings.maxBytes),
      pointer,
    ]);
    const { url, status, headers, fetchedAt, via } = answer;
    const exchange: ArchivedExchange = { url, status, headers, fetchedAt, via, payload };
    return { exchange, pointer: await pointer };
  }

  async #answer(url: string): Promise<Exchange> {
    const { attempts, retryDelayMs } = this.#state.settings;
    const host = this.#state.host(url);
    for (let attempt = 1; ; attempt++) {
      await host.turn(this.#clock, this.#signal);
      const backOff = retryDelayMs * 4 ** (attempt - 1);
      try {
        this.sent++;
        const answer = await this.#fetcher.get(url, this.#signal);
        const trouble = troubleOf(answer, this.#clock.now());
        if (trouble === null || attempt >= attempts) return answer;
        throw trouble;
      } catch (error) {
        if (this.#signal.aborted || !(error instanceof RetryError || error instanceof BackOffError))
          throw error;
        if (error instanceof BackOffError)
          host.delayMs = Math.max(host.delayMs, Math.min(2 * host.delayMs, MAX_OWN_DELAY));
        host.rest(this.#restAfter(error, backOff), this.#clock);
        if (attempt >= attempts) throw error;
      }
    }
  }

  #restAfter(error: RetryError | BackOffError, backOff: number): number {
    const asked = error instanceof BackOffError ? error.waitMs : null;
    return Math.min(asked ?? backOff, this.#state.settings.maxBackOffMs);
  }
}
