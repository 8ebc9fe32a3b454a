import { type ArchivedExchange, type Exchange, headerOf } from '../model/exchange.ts';
import type { Resource } from '../model/resource.ts';
import { decodeBody } from './decode.ts';
import { GiveUpUrlError, reasonOfStatus } from './errors.ts';
import { createFetcher, type Fetcher } from './fetcher.ts';
import { htmlText } from './html-text.ts';
import { type Archived, redirectTarget, resourceOf } from './intake.ts';
import { needsBrowser } from './needs-browser.ts';
import { USER_AGENT } from './options.ts';
import { readPage } from './page.ts';
import type { ArchivePort, BrowserPort } from './ports.ts';
import type { RobotsRules } from './robots.ts';
import { afterRedirects, rulesIn } from './robots-book.ts';

export interface FetchOneOptions {
  allowPrivate: boolean;
  /** Longest body as sent, and as decompressed, in bytes. */
  maxBytes: number;
  /** Longest time for each request, in milliseconds; somebody waits for it. */
  totalTimeoutMs?: number;
}

/** robots.txt forbids the one page that was asked for; the message is the rule. */
export class RobotsRefusal extends Error {
  override name = 'RobotsRefusal';
}

const MAX_REDIRECTS = 10;

/**
 * Fetches one page or document that a person asks for, under the same rules as a crawl: robots.txt and the address guard
 * hold at every step of its redirects. Every answer on the way goes into the archive; nothing is asked for twice.
 *
 * @param url a canonical URL
 * @throws FetchError where there is no such page
 * @throws RobotsRefusal
 */
export async function fetchOne(
  url: string,
  archive: Pick<ArchivePort, 'append'>,
  { allowPrivate, maxBytes, totalTimeoutMs = 30_000 }: FetchOneOptions,
): Promise<Resource> {
  const fetcher = createFetcher({
    userAgent: USER_AGENT,
    allowPrivate,
    maxBytes,
    connectTimeoutMs: Math.min(10_000, totalTimeoutMs),
    headersTimeoutMs: totalTimeoutMs,
    totalTimeoutMs,
  });
  const keep = async (answer: Exchange): Promise<Archived> => {
    const exchange = await decoded(answer, maxBytes);
    return { exchange, pointer: await archive.append(answer) };
  };
  try {
    const archived = await follow(url, fetcher, maxBytes, keep);
    const { status, payload } = archived.exchange;
    if (status !== 200 && status !== 203) throw new GiveUpUrlError(reasonOfStatus(status), `HTTP ${status}`);
    if (payload.length === 0) throw new GiveUpUrlError('http_error', 'tomt svar');
    return resourceOf(url, archived, null);
  } finally {
    await fetcher.close();
  }
}

/** The first answer that leads no further. */
async function follow(
  first: string,
  fetcher: Fetcher,
  maxBytes: number,
  keep: (answer: Exchange) => Promise<Archived>,
): Promise<Archived> {
  const rules = new Map<string, RobotsRules>();
  const visited = new Set<string>();
  for (let url = first; ; ) {
    const { origin } = new URL(url);
    if (!rules.has(origin)) rules.set(origin, await robotsOf(origin, fetcher, maxBytes));
    const refusal = rules.get(origin)!.refusal(url);
    if (refusal !== null) throw new RobotsRefusal(refusal);
    visited.add(url);
    const archived = await keep(await fetcher.get(url));
    const target = redirectTarget(archived.exchange);
    if (target === null) return archived;
    if (visited.has(target) || visited.size > MAX_REDIRECTS)
      throw new GiveUpUrlError('redirects', `över ${target}`);
    url = target;
  }
}

async function robotsOf(origin: string, fetcher: Fetcher, maxBytes: number): Promise<RobotsRules> {
  const first = `${origin}/robots.txt`;
  const ask = async (url: string) => ({ exchange: await decoded(await fetcher.get(url), maxBytes) });
  return rulesIn(first, (await afterRedirects(first, ask)).exchange);
}

async function decoded({ body, ...answer }: Exchange, maxBytes: number): Promise<ArchivedExchange> {
  const { url, status, headers, fetchedAt, via } = answer;
  const payload = await decodeBody(body, headerOf(answer, 'content-encoding'), maxBytes);
  return { url, status, headers, fetchedAt, via, payload };
}

/**
 * A page that `fetchOne` fetched, as a browser shows it, where its text is written by scripts; null for all others. What the
 * browser shows goes into the archive too.
 */
export async function drawOne(
  { url, finalUrl, mediaType, archive: pointer }: Resource,
  archive: Pick<ArchivePort, 'append' | 'read'>,
  browser: BrowserPort,
): Promise<Resource | null> {
  if (mediaType !== 'text/html') return null;
  const fetched = await archive.read(pointer);
  const page = readPage(htmlText(fetched.payload, headerOf(fetched, 'content-type')), finalUrl);
  const drawn = needsBrowser(page) ? await browser.render(finalUrl) : null;
  if (drawn === null) return null;
  const { body, statusText: _, address: __, ...exchange } = drawn;
  return resourceOf(
    url,
    { exchange: { ...exchange, payload: body }, pointer: await archive.append(drawn) },
    null,
  );
}
