import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser, LaunchOptions } from 'playwright';
import { bundledChromium } from './bundled.ts';
import { fontEnvironment } from './fonts.ts';

/** Where a browser came from: `CHROMIUM_PATH`, Playwright's own download, the system, or an npm package. */
export type BrowserKind = 'configured' | 'playwright' | 'system' | 'bundled';

export interface FoundBrowser {
  path: string;
  version: string;
  kind: BrowserKind;
  /** Whether pages run in Chromium's own sandbox; root cannot have it, and some containers do not offer it. */
  sandbox: boolean;
}

/** No browser on this machine starts. The message says what was tried and what to do. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError';
}

interface Candidate {
  kind: BrowserKind;
  path: string;
  options: LaunchOptions;
}

interface Working extends Candidate {
  version: string;
}

const START_LIMIT_MS = 20_000;

/** Headless shells first: they start faster and need less. */
const SYSTEM_NAMES = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'headless_shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const SYSTEM_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Loaded when it is needed: most runs meet no page that has to be drawn. */
const playwright = async () => (await import('playwright')).chromium;

/** Ways to have a browser, best first; one that is not there is null. */
const sources: (() => Promise<Candidate | null>)[] = [
  async () => {
    const path = process.env.CHROMIUM_PATH;
    return path ? { kind: 'configured', path, options: { executablePath: path } } : null;
  },
  // Without a path Playwright chooses among its own downloads.
  async () => ({ kind: 'playwright', path: (await playwright()).executablePath(), options: {} }),
  ...SYSTEM_NAMES.map((name) => async () => systemCandidate(onPath(name))),
  ...SYSTEM_PATHS.map((path) => async () => systemCandidate(existsSync(path) ? path : null)),
  async () => {
    const { path, env } = await bundledChromium();
    return { kind: 'bundled', path, options: { executablePath: path, env } };
  },
];

const systemCandidate = (path: string | null): Candidate | null =>
  path === null ? null : { kind: 'system', path, options: { executablePath: path } };

function onPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

async function start(candidate: Candidate, more: LaunchOptions = {}): Promise<Browser> {
  const { env, ...options } = candidate.options;
  return (await playwright()).launch({
    timeout: START_LIMIT_MS,
    // Playwright would end the process at Ctrl-C; whoever opened the browser closes it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...options,
    ...more,
    env: definedOnly({ ...process.env, ...(await fontEnvironment()), ...env }),
    // QUIC would go around the proxy.
    args: ['--disable-quic', ...(more.args ?? [])],
  });
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Starts it for real and draws a page. A sandbox is tried first where there may be one. */
async function probe(candidate: Candidate): Promise<Working> {
  const root = process.getuid?.() === 0;
  const attempts = root ? [false] : [true, false];
  let failure: unknown;
  for (const chromiumSandbox of attempts) {
    const tried = { ...candidate, options: { ...candidate.options, chromiumSandbox } };
    try {
      const browser = await start(tried);
      try {
        const page = await browser.newPage();
        await page.setContent('<p>å</p>', { timeout: START_LIMIT_MS });
        return { ...tried, version: browser.version() };
      } finally {
        await browser.close();
      }
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

async function search(): Promise<Working> {
  const failures: string[] = [];
  for (const source of sources) {
    let what = 'bundled';
    try {
      const candidate = await source();
      if (candidate === null) continue;
      what = candidate.path;
      return await probe(candidate);
    } catch (error) {
      failures.push(`${what}: ${firstLine(error)}`);
    }
  }
  throw new NoBrowserError(
    `no browser starts here; install chromium or set CHROMIUM_PATH (tried ${failures.join('; ')})`,
  );
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!.trim();

/** The search is made once for each value of CHROMIUM_PATH. */
const searches = new Map<string, Promise<Working>>();

function working(): Promise<Working> {
  const key = process.env.CHROMIUM_PATH ?? '';
  const found = searches.get(key) ?? search();
  searches.set(key, found);
  return found;
}

/** A browser that starts on this machine, or one sentence on why there is none. */
export async function findBrowser(): Promise<FoundBrowser | { missing: string }> {
  try {
    const { path, version, kind, options } = await working();
    return { path, version, kind, sandbox: options.chromiumSandbox === true };
  } catch (error) {
    return { missing: (error as Error).message };
  }
}

/**
 * Starts the browser that was found.
 *
 * @throws NoBrowserError where there is none
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return start(await working(), options);
}
