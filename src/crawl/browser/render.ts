import type { Browser, BrowserContext, Page, Route } from 'playwright';
import type { Exchange } from '../../model/exchange.ts';
import { isPublicAddress } from '../address-guard.ts';
import { USER_AGENT } from '../options.ts';
import { launchBrowser } from './find.ts';
import { type FilteringProxy, openProxy } from './proxy.ts';

export interface RenderOptions {
  /** Whether the page and its scripts may talk to an IP address; public ones only by default. */
  allowAddress?: (address: string) => boolean;
  userAgent?: string;
  /** Longest time for one page, in milliseconds. */
  pageLimitMs?: number;
  /** Longest wait for a page to stop asking for more, in milliseconds. */
  settleMs?: number;
  /** Most bytes that one page may fetch, and most that it may be when drawn. */
  maxBytes?: number;
}

export interface Renderer {
  /**
   * The page as it stands after its scripts have run, one page at a time.
   *
   * @returns null where there is none: it cannot be had, is no HTML, leads to another host, or goes beyond a limit
   */
  render(url: string): Promise<Exchange | null>;
  close(): Promise<void>;
}

type Limits = Required<RenderOptions>;

/** They hold no text. */
const NOT_NEEDED = new Set(['image', 'media', 'font', 'texttrack', 'manifest', 'ping', 'cspviolationreport']);

/** Most requests that one page may make; real ones make some dozens. */
const MAX_REQUESTS = 300;

const ARGUMENTS = [
  // Whatever would not go through the proxy goes nowhere.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** @throws NoBrowserError where no browser starts on this machine */
export async function openBrowser(options: RenderOptions = {}): Promise<Renderer> {
  const limits: Limits = {
    allowAddress: isPublicAddress,
    userAgent: USER_AGENT,
    pageLimitMs: 30_000,
    settleMs: 5_000,
    maxBytes: 30_000_000,
    ...options,
  };
  const launch = () => launchBrowser({ args: ARGUMENTS });
  let browser = await launch();
  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;

  async function renderNext(url: string): Promise<Exchange | null> {
    if (closed) return null;
    // A page can bring the whole browser down; the next page gets a new one.
    if (!browser.isConnected()) browser = await launch();
    return renderIn(browser, url, limits);
  }

  return {
    render(url) {
      const done = queue.then(() => renderNext(url));
      queue = done.catch(() => {});
      return done;
    },
    async close() {
      closed = true;
      await browser.close();
      await queue;
    },
  };
}

/** Each page has a context and a proxy of its own: no cookies, caches or byte counts are shared. */
async function renderIn(browser: Browser, url: string, limits: Limits): Promise<Exchange | null> {
  const proxy = await openProxy(limits);
  try {
    const enough = AbortSignal.any([AbortSignal.timeout(limits.pageLimitMs), proxy.exhausted]);
    const drawn = await unless(enough, draw(browser, proxy, url, limits));
    // A page that hangs holds its browser too; nothing but ending it is sure to stop it.
    if (drawn === 'stopped') await browser.close();
    return drawn === 'stopped' ? null : drawn;
  } finally {
    await proxy.close();
  }
}

async function draw(
  browser: Browser,
  proxy: FilteringProxy,
  url: string,
  limits: Limits,
): Promise<Exchange | null> {
  let context: BrowserContext | null = null;
  try {
    context = await openContext(browser, proxy, limits);
    const page = await context.newPage();
    context.on('page', (other) => void other.close().catch(() => {}));
    return await load(page, url, limits);
  } catch {
    // Playwright's errors are many and say nothing more about the page than that it cannot be had.
    return null;
  } finally {
    await context?.close().catch(() => {});
  }
}

async function openContext(browser: Browser, proxy: FilteringProxy, limits: Limits): Promise<BrowserContext> {
  const context = await browser.newContext({
    // Without the bypass rule Chromium would go to loopback addresses by itself.
    proxy: { server: proxy.server, bypass: '<-loopback>' },
    acceptDownloads: false,
    serviceWorkers: 'block',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    userAgent: limits.userAgent,
    // High, since some lists are drawn only as far as they are seen.
    viewport: { width: 1280, height: 4000 },
  });
  context.setDefaultTimeout(limits.pageLimitMs);
  let requests = 0;
  await context.route('**/*', (route: Route) => {
    requests += 1;
    const needed = requests <= MAX_REQUESTS && !NOT_NEEDED.has(route.request().resourceType());
    return (needed ? route.continue() : route.abort()).catch(() => {});
  });
  return context;
}

async function load(page: Page, url: string, limits: Limits): Promise<Exchange | null> {
  const fetchedAt = new Date().toISOString();
  const answer = await page.goto(url, { waitUntil: 'domcontentloaded' });
  if (answer === null || !answer.ok()) return null;
  if (!/html/i.test((await answer.headerValue('content-type')) ?? '')) return null;
  await page.waitForLoadState('networkidle', { timeout: limits.settleMs }).catch(() => {});
  const body = Buffer.from(await page.content());
  if (body.length > limits.maxBytes) return null;
  if (new URL(page.url()).host !== new URL(url).host) return null;
  return {
    url,
    status: 200,
    statusText: 'OK',
    headers: [['Content-Type', 'text/html; charset=utf-8']],
    body,
    fetchedAt,
    address: null,
    via: 'browser',
  };
}

/** The work's result, or `stopped` where the signal comes first. */
function unless<T>(signal: AbortSignal, work: Promise<T>): Promise<T | 'stopped'> {
  const stopped = new Promise<'stopped'>((resolve) => {
    signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
  return Promise.race([work, stopped]);
}
