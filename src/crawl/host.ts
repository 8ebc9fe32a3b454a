import type { Candidate } from './candidate.ts';
import type { Clock } from './clock.ts';
import type { Frontier } from './frontier.ts';

/** One host and how to treat it: who waits, when it may be asked next, how often it failed. */
export class Host {
  readonly name: string;
  readonly frontier: Frontier<Candidate>;
  /** Most URLs that may be asked for here; infinite for own hosts. */
  limit: number;
  delayMs: number;
  asked = 0;
  /** Why nothing more is asked here, for people, in Swedish; null while it is. */
  givenUp: string | null = null;
  #turns: Promise<unknown> = Promise.resolve();
  #nextAt = 0;
  #failuresInRow = 0;
  #successes = 0;

  constructor(name: string, frontier: Frontier<Candidate>, delayMs: number, limit: number) {
    this.name = name;
    this.frontier = frontier;
    this.delayMs = delayMs;
    this.limit = limit;
  }

  /** Runs one thing at a time: no host is ever asked twice at once. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turns.then(work);
    this.#turns = done.catch(() => undefined);
    return done;
  }

  /** Waits until the host may be asked. */
  async awaitTurn(clock: Clock, signal: AbortSignal): Promise<void> {
    for (let left = this.#nextAt - clock.now(); left > 0; left = this.#nextAt - clock.now()) {
      await clock.wait(left, signal);
    }
  }

  /** Waits until the host may be asked, and takes the turn. */
  async turn(clock: Clock, signal: AbortSignal): Promise<void> {
    await this.awaitTurn(clock, signal);
    this.#nextAt = clock.now() + this.delayMs;
  }

  /** Leaves the host alone for at least this long. */
  rest(ms: number, clock: Clock): void {
    this.#nextAt = Math.max(this.#nextAt, clock.now() + ms);
  }

  succeeded(): void {
    this.#failuresInRow = 0;
    this.#successes++;
  }

  /**
   * Counts a failure; true where it was one too many.
   *
   * @param mayBePage whether it may be the page's alone: then a host that has answered before is given more patience
   */
  failed(maxFailures: number, mayBePage: boolean): boolean {
    this.#failuresInRow++;
    return this.#failuresInRow >= (mayBePage && this.#successes > 0 ? 4 * maxFailures : maxFailures);
  }
}
