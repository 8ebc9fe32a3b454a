import type { LedgerEntry } from '../model/ledger.ts';
import type { ArchivePointer, Resource } from '../model/resource.ts';
import { wordsAsked } from '../text/site-search.ts';
import { bareHost, canonicalUrl, pageKey } from '../text/url.ts';
import type { Admission } from './admission.ts';
import type { CrawlState } from './crawl-state.ts';
import { type Archived, type Intake, redirectTarget } from './intake.ts';
import type { ArchivePort } from './ports.ts';
import { isAboutSite, type RobotsBook } from './robots-book.ts';

interface Parts {
  state: CrawlState;
  admission: Admission;
  intake: Intake;
  robots: RobotsBook;
  archive: ArchivePort;
  start: string;
  signal: AbortSignal;
}

/**
 * Goes on where an earlier run ended: first what its ledger says, then what its archive holds beyond that. A crawl that begins
 * has neither, and only gets its start page.
 */
export async function resume({
  state,
  admission,
  intake,
  robots,
  archive,
  start,
  signal,
}: Parts): Promise<void> {
  const { entries, resources } = await state.ledger.load();
  intake.remember(entries, resources);
  for (const entry of entries) restore(state, admission, entry);
  seed(state, admission, start);
  for await (const { pointer, exchange } of archive.records(lastOf(resources))) {
    signal.throwIfAborted();
    takeUp({ state, admission, intake, robots }, { pointer, exchange });
  }
}

/** The start page is depth 0, and is tried again where it failed: without it there is no crawl. */
function seed(state: CrawlState, admission: Admission, start: string): void {
  const introduction = { depth: 0, via: null, linkText: '', section: '', parent: [], redirects: 0 };
  const known = state.ledger.get(start);
  if (!known) admission.link(start, introduction);
  else if (known.state === 'failed' || known.state === 'skipped') {
    state.ledger.settle(known, 'queued', 'waiting');
    admission.restore(known);
  }
}

/** What waits goes back to its queue, and so does what only the budget kept out: this run's may be larger. */
function restore(state: CrawlState, admission: Admission, entry: LedgerEntry): void {
  if (!URL.canParse(entry.url) || isAboutSite(entry.url)) return;
  if (entry.reason === 'budget') state.ledger.settle(entry, 'queued', 'waiting');
  if (entry.state === 'queued') admission.restore(entry);
  else if (entry.state === 'fetched' || entry.state === 'failed') admission.countAsAsked(entry);
}

/** The record that the saved ledger reaches to. */
function lastOf(resources: readonly Resource[]): ArchivePointer | undefined {
  let last: ArchivePointer | undefined;
  for (const { archive } of resources) {
    if (!last || archive.file > last.file || (archive.file === last.file && archive.offset > last.offset))
      last = archive;
  }
  return last;
}

/** Takes up an answer that is archived and may not be in the ledger. */
function takeUp(
  { state, admission, intake, robots }: Omit<Parts, 'archive' | 'start' | 'signal'>,
  archived: Archived,
): void {
  const url = canonicalUrl(archived.exchange.url);
  if (url === null) return;
  const target = redirectTarget(archived.exchange);
  if (target !== null && pageKey(target) === pageKey(url)) {
    state.origins.set(bareHost(target), new URL(target).origin);
    return;
  }
  const introduction = { depth: 1, via: null, linkText: '', section: '', parent: [], redirects: 0 };
  const words = wordsAsked(url, state.searchAddress);
  const known =
    state.answersAt.get(url) ?? (words === null ? state.ledger.get(url) : admission.search(url, words));
  const entry = known ?? (words === null ? admission.link(url, introduction) : null);
  if (!entry || entry.reason === 'out_of_scope') return;
  if (target !== null && entry.query !== undefined) {
    state.answersAt.set(target, entry);
    return;
  }
  if (entry.state === 'fetched') {
    const drawn = archived.exchange.via === 'browser' && state.ledger.resource(entry.url)?.via === 'http';
    if (drawn) intake.takeDrawn(entry, archived);
    return;
  }
  if (isAboutSite(url)) {
    robots.takeUp(entry, archived);
    return;
  }
  const redirects = state.waiting.get(entry.url)?.redirects ?? 0;
  admission.countAsAsked(entry);
  intake.take(entry, archived, redirects);
}
