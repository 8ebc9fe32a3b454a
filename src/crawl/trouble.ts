import { type Exchange, headerOf } from '../model/exchange.ts';
import { BackOffError, type FetchError, RetryError } from './errors.ts';
import { retryAfterMs } from './fetcher.ts';

/** Answers that may pass. */
const TEMPORARY = new Set([408, 425, 500, 502, 504]);

/**
 * What an answer asks for before the URL is asked for again; null where it is final.
 *
 * @param now milliseconds since the epoch
 */
export function troubleOf(answer: Exchange, now: number): FetchError | null {
  const { status } = answer;
  if (status === 429 || status === 503) {
    return new BackOffError(
      'rate_limited',
      `HTTP ${status}`,
      retryAfterMs(headerOf(answer, 'retry-after'), now),
    );
  }
  return TEMPORARY.has(status) ? new RetryError('http_error', `HTTP ${status}`) : null;
}
