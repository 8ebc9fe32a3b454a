import type { z } from 'zod';
import {
  BackOffError,
  type Clock,
  createFetcher,
  decodeBody,
  FetchError,
  type Fetcher,
  RetryError,
  systemClock,
  troubleOf,
  USER_AGENT,
} from '../../crawl/index.ts';
import { type Exchange, headerOf } from '../../model/exchange.ts';
import { pageOf } from './answers.ts';
import { failureOf, KoladaError } from './failure.ts';

export interface KoladaSettings {
  /** Address that `/v3` is below, without a slash at its end. */
  base: string;
  allowPrivate: boolean;
  clock?: Clock;
  /** Longest time for one whole request, in milliseconds. */
  timeoutMs?: number;
}

/** Where Kolada is. */
export const KOLADA = 'https://api.kolada.se';

/** Longest answer, as sent and unpacked, in bytes: everything about one municipality takes a few hundred thousand. */
const MAX_BYTES = 5 * 1024 * 1024;

/** Between the starts of two requests, in milliseconds: a handful of questions to a service that is made for programs. */
const DELAY = 250;

const TIMEOUT = 20_000;
const ATTEMPTS = 3;

/** Rest before the second attempt, in milliseconds; the third takes four times as long. */
const RETRY_DELAY = 1000;

/** Longest rest that is worth waiting for, in milliseconds; who is asked to wait longer comes back another time. */
const MAX_REST = 30_000;

const MAX_REDIRECTS = 3;
const MAX_PAGES = 20;

/**
 * Reads lists from Kolada's API v3, one question at a time.
 *
 * The address that was given is the only one that is asked: a next page is looked for below it wherever the answer says
 * that it lies, and a redirect to another host is an error.
 */
export class Kolada {
  readonly #base: string;
  readonly #fetcher: Fetcher;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  #nextAt = 0;

  constructor(
    { base, allowPrivate, clock = systemClock, timeoutMs = TIMEOUT }: KoladaSettings,
    signal: AbortSignal,
  ) {
    this.#base = base;
    this.#clock = clock;
    this.#signal = signal;
    this.#fetcher = createFetcher({
      ...{ userAgent: USER_AGENT, accept: 'application/json', allowPrivate, maxBytes: MAX_BYTES },
      ...{ connectTimeoutMs: timeoutMs, headersTimeoutMs: timeoutMs, totalTimeoutMs: timeoutMs },
    });
  }

  /** The address of a list, for people. */
  urlOf(path: string): string {
    return `${this.#base}/v3/${path}`;
  }

  /**
   * Every row of a list, through all its pages; none where Kolada says that there is no such list.
   *
   * @param path below `/v3/`, with its query
   * @throws KoladaError; the signal's reason where that is aborted
   */
  async list<Row extends z.ZodType>(path: string, row: Row): Promise<z.infer<Row>[]> {
    const rows: z.infer<Row>[] = [];
    let next: string | null = path;
    for (let page = 1; next !== null; page++) {
      if (page > MAX_PAGES)
        throw new KoladaError(`Kolada svarade med fler sidor än vad som läses (${path}).`);
      const answer: { values: z.infer<Row>[]; next_url?: string | null | undefined } | null =
        await this.#page(this.urlOf(next), row);
      if (answer === null) break;
      for (const value of answer.values) rows.push(value);
      next = answer.next_url && answer.values.length > 0 ? pathIn(answer.next_url) : null;
    }
    return rows;
  }

  close(): Promise<void> {
    return this.#fetcher.close();
  }

  async #page<Row extends z.ZodType>(url: string, row: Row) {
    const answer = await this.#follow(url);
    if (answer.status === 404) return null;
    if (answer.status !== 200)
      throw new KoladaError(`Kolada svarar med fel (${url}: HTTP ${answer.status}).`);
    const page = pageOf(row).safeParse(await jsonOf(answer));
    if (page.success) return page.data;
    const { path, message } = page.error.issues[0]!;
    throw new KoladaError(`Kolada svarade på ett okänt sätt (${url}: ${path.join('.')}: ${message}).`);
  }

  async #follow(url: string): Promise<Exchange> {
    let at = new URL(url);
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const answer = await this.#ask(at.href);
      const location = headerOf(answer, 'location');
      if (answer.status < 300 || answer.status > 399 || location === null) return answer;
      const to = URL.canParse(location, at) ? new URL(location, at) : null;
      if (!to || to.host !== at.host || (to.protocol !== at.protocol && to.protocol !== 'https:'))
        throw new KoladaError(
          `Kolada leder vidare till en annan adress, som inte följs (${url}: ${short(location)}).`,
        );
      at = to;
    }
    throw new KoladaError(`Kolada leder runt i en ring av omdirigeringar (${url}).`);
  }

  async #ask(url: string): Promise<Exchange> {
    for (let attempt = 1; ; attempt++) {
      await this.#clock.wait(Math.max(0, this.#nextAt - this.#clock.now()), this.#signal);
      this.#nextAt = this.#clock.now() + DELAY;
      try {
        const answer = await this.#fetcher.get(url, this.#signal);
        const trouble = troubleOf(answer, this.#clock.now());
        if (trouble === null) return answer;
        throw trouble;
      } catch (error) {
        if (!(error instanceof FetchError)) throw error;
        const rest = restAfter(error, attempt);
        if (rest === null) throw failureOf(error, url);
        this.#nextAt = Math.max(this.#nextAt, this.#clock.now() + rest);
      }
    }
  }
}

/** What an answer says, no longer than a line of it. */
const short = (text: string): string => text.slice(0, 200);

/** How long to leave Kolada alone before it is asked again, in milliseconds; null where that will not help. */
function restAfter(error: FetchError, attempt: number): number | null {
  if (attempt >= ATTEMPTS || !(error instanceof RetryError || error instanceof BackOffError)) return null;
  const rest = (error instanceof BackOffError ? error.waitMs : null) ?? RETRY_DELAY * 4 ** (attempt - 1);
  return rest > MAX_REST ? null : rest;
}

/** A next page's path below `/v3/`; its host is not believed. */
function pathIn(next: string): string {
  const [, path] = /\/v3\/(.+)$/.exec(next) ?? [];
  if (path === undefined)
    throw new KoladaError(`Kolada anger en nästa sida som inte går att läsa (${short(next)}).`);
  return path;
}

async function jsonOf({ url, body, headers }: Exchange): Promise<unknown> {
  try {
    const bytes = await decodeBody(body, headerOf({ headers }, 'content-encoding'), MAX_BYTES);
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof FetchError) throw failureOf(error, url);
    const type = headerOf({ headers }, 'content-type') ?? 'okänd typ';
    throw new KoladaError(`Kolada svarade inte med JSON (${url}: ${body.length} byte, ${type}).`);
  }
}
