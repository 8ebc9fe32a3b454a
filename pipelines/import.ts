import { mkdirSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { importArchive, openArchive } from '../src/archive/index.ts';
import { headerOf } from '../src/model/exchange.ts';
import type { Municipality } from '../src/model/municipality.ts';
import { byUrl } from '../src/municipalities/municipalities.ts';
import { bareHost, canonicalUrl } from '../src/text/url.ts';
import type { House } from './house.ts';
import { ownerOf, type Target, TargetError } from './target.ts';

/** A foreign archive taken into the data folder, not yet any crawl's. */
export interface Imported extends Target {
  /** ISO date of its latest page: the day that it can speak for. */
  date: string;
  /** Makes it the archive of a crawl. */
  settle(crawl: string): Promise<void>;
  /** Takes it away again. */
  discard(): Promise<void>;
}

/**
 * Takes a WARC or WACZ file in and finds out whose site it holds: the given municipality's, or that of the host with
 * most pages. Nothing is left where that fails.
 *
 * @throws ArchiveError, TargetError
 */
export async function importForDraft(house: House, source: string, given?: Municipality): Promise<Imported> {
  const archives = dirname(house.archiveFolder('any'));
  mkdirSync(archives, { recursive: true });
  const folder = await mkdtemp(join(archives, '.taking-in-'));
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    await importArchive(source, folder);
    const { pages, date } = await contentOf(folder);
    const seed = startOf(ownPages(pages, given));
    if (!seed)
      throw new TargetError(`${source} innehåller ingen webbsida${given ? ` från ${given.name}` : ''}.`);
    const settle = (crawl: string) => rename(folder, house.archiveFolder(crawl));
    return { seed, municipality: ownerOf(seed, given), date, settle, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Canonical URLs of the web pages in an archive, and the day of the latest. */
async function contentOf(folder: string): Promise<{ pages: string[]; date: string }> {
  const archive = await openArchive(folder);
  const pages: string[] = [];
  let date = '';
  for await (const { exchange } of archive.records()) {
    const type = headerOf(exchange, 'content-type') ?? '';
    const url = canonicalUrl(exchange.url);
    if (!url || exchange.status !== 200 || !/html/i.test(type)) continue;
    pages.push(url);
    if (exchange.fetchedAt > date) date = exchange.fetchedAt;
  }
  await archive.close();
  return { pages, date: date.slice(0, 10) };
}

/**
 * The pages of the municipality that is to be drafted: those on its own hosts, else those on hosts of nobody known, which
 * it may use without our knowing. Another municipality's pages never speak for it.
 *
 * @throws TargetError where nobody says which of several municipalities is meant
 */
function ownPages(pages: readonly string[], given: Municipality | undefined): readonly string[] {
  const owners = new Map<string | undefined, string[]>();
  for (const url of pages) {
    const owner = byUrl(url)?.name;
    const theirs = owners.get(owner);
    if (theirs) theirs.push(url);
    else owners.set(owner, [url]);
  }
  const nobodys = owners.get(undefined) ?? [];
  if (given) return owners.get(given.name) ?? nobodys;
  owners.delete(undefined);
  const [most, next] = [...owners].sort(([, a], [, b]) => b.length - a.length);
  if (most && next && next[1].length * 2 > most[1].length) {
    throw new TargetError(
      `Arkivet innehåller sidor från flera kommuner (${most[0]}, ${next[0]}); säg vilken med --municipality.`,
    );
  }
  return most?.[1] ?? nobodys;
}

/** The page with the shortest path on the host that has most of the pages. */
function startOf(pages: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const url of pages) counts.set(bareHost(url), (counts.get(bareHost(url)) ?? 0) + 1);
  const host = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
  const depth = (url: string) => new URL(url).pathname.split('/').filter(Boolean).length;
  return pages
    .filter((url) => bareHost(url) === host)
    .sort((a, b) => depth(a) - depth(b) || a.length - b.length || (a < b ? -1 : 1))[0];
}
