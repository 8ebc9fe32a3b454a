import { Agent, request } from 'undici';
import type { Exchange } from '../model/exchange.ts';
import { guardedConnector } from './address-guard.ts';
import { ACCEPT_ENCODING } from './decode.ts';
import { fetchErrorFrom, GiveUpUrlError } from './errors.ts';

export interface FetcherOptions {
  userAgent: string;
  /** Media types to ask for; pages and documents by default. */
  accept?: string;
  allowPrivate: boolean;
  /** Longest body as sent, in bytes. */
  maxBytes: number;
  /** Longest wait for the connection, in milliseconds. */
  connectTimeoutMs: number;
  /** Longest wait for the answer's head, in milliseconds. */
  headersTimeoutMs: number;
  /** Longest time for one whole request, in milliseconds. What takes longer is not asked for again: it holds up its host. */
  totalTimeoutMs: number;
}

export interface Fetcher {
  /**
   * Asks for one URL with GET and reads the whole answer; follows nothing.
   *
   * @throws FetchError where there is no whole answer; an aborted `signal`'s reason where it was aborted
   */
  get(url: string, signal?: AbortSignal): Promise<Exchange>;
  close(): Promise<void>;
}

/** Header lines of one answer, in all; in bytes. */
const MAX_HEADERS = 32 * 1024;

export function createFetcher(options: FetcherOptions): Fetcher {
  const addresses = new Map<string, string>();
  const agent = new Agent({
    connect: guardedConnector(options, (host, address) => addresses.set(host, address)),
    connections: 1,
    pipelining: 1,
    maxHeaderSize: MAX_HEADERS,
    headersTimeout: options.headersTimeoutMs,
    bodyTimeout: options.totalTimeoutMs,
  });
  const headers = {
    'user-agent': options.userAgent,
    accept: options.accept ?? 'text/html,application/xhtml+xml,application/pdf,*/*;q=0.8',
    'accept-language': 'sv,en;q=0.5',
    'accept-encoding': ACCEPT_ENCODING,
  };

  async function get(url: string, signal?: AbortSignal): Promise<Exchange> {
    const limit = new AbortController();
    const timer = setTimeout(
      () => limit.abort(new GiveUpUrlError('timeout', `no whole answer in ${options.totalTimeoutMs} ms`)),
      options.totalTimeoutMs,
    );
    const stop = () => limit.abort(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      signal?.throwIfAborted();
      const fetchedAt = new Date().toISOString();
      const answer = await request(url, {
        dispatcher: agent,
        method: 'GET',
        headers,
        signal: limit.signal,
        responseHeaders: 'raw',
      });
      const body = await readBody(answer.body, options.maxBytes);
      return {
        url,
        status: answer.statusCode,
        statusText: answer.statusText,
        headers: headerPairs(answer.headers as unknown as readonly (string | Buffer)[]),
        body,
        fetchedAt,
        address: addresses.get(new URL(url).host) ?? addresses.get(new URL(url).hostname) ?? null,
        via: 'http',
      };
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      throw fetchErrorFrom(limit.signal.aborted ? limit.signal.reason : cause);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }

  return { get, close: () => agent.destroy() };
}

async function readBody(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new GiveUpUrlError('too_large', `more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size);
}

/** Names and values in turn, as undici gives them, to pairs. */
function headerPairs(raw: readonly (string | Buffer)[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) pairs.push([text(raw[i]!), text(raw[i + 1]!)]);
  return pairs;
}

const text = (value: string | Buffer): string =>
  typeof value === 'string' ? value : value.toString('latin1');

/** Milliseconds that a Retry-After header asks for, as seconds or as a date; null where it does not say. */
export function retryAfterMs(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
