import type { ArchivedExchange, Exchange } from '../model/exchange.ts';
import type { LedgerEntry, LedgerState } from '../model/ledger.ts';
import type { ArchivePointer, Resource } from '../model/resource.ts';
import type { FailedReason } from './errors.ts';

/** Where answers are kept. What was appended survives the process: it is the crawl's write-ahead log. */
export interface ArchivePort {
  append(exchange: Exchange): Promise<ArchivePointer>;
  read(pointer: ArchivePointer): Promise<ArchivedExchange>;
  /** In file order, from just after the given record, or from the beginning. */
  records(after?: ArchivePointer): AsyncIterable<{ pointer: ArchivePointer; exchange: ArchivedExchange }>;
}

/** Entries and resources, each whole; a later one of the same URL replaces the earlier. */
export interface LedgerChanges {
  entries: LedgerEntry[];
  resources: Resource[];
}

export interface LedgerPort {
  load(): Promise<LedgerChanges>;
  save(changes: LedgerChanges): Promise<void>;
}

export interface BrowserPort {
  /** The page as it stands after its scripts have run; null where the browser could not. */
  render(url: string): Promise<Exchange | null>;
}

export interface CrawlProgress {
  /** Asked for and settled: pages and documents, not robots.txt and sitemaps. */
  fetched: number;
  known: number;
  queued: number;
  /** Most pages and documents that will be asked for. */
  budget: number;
  /** Host asked last. */
  host: string;
  /** URL asked for last. */
  current: string;
  /** Milliseconds between two requests to that host. */
  delayMs: number;
  /** Pages and documents per second since this run began. */
  ratePerSecond: number;
}

export interface CrawlPorts {
  archive: ArchivePort;
  ledger: LedgerPort;
  browser?: BrowserPort;
  /** Called once for each page and document, when it is archived, drawn if it had to be, and saved; not for robots.txt and sitemaps. */
  onResource?: (resource: Resource) => void | Promise<void>;
  onProgress?: (progress: CrawlProgress) => void;
  signal?: AbortSignal;
}

/** Why a start page could not be had, or a host stopped answering; for programs. */
export type CrawlFailureCode =
  | FailedReason
  /** robots.txt forbids it, or could not be read. */
  | 'robots'
  | 'not_html'
  | 'redirected_elsewhere';

export interface CrawlFailure {
  code: CrawlFailureCode;
  url: string;
  /** Status, target, message of the system; for people. */
  detail: string | null;
}

export interface CrawlSummary {
  /** `complete`: nothing in scope is left; `budget`: something is; `aborted`: the same call goes on; `failed`: no start page. */
  ended: 'complete' | 'budget' | 'aborted' | 'failed';
  /** Canonical URL of the start page after redirects; null where it could not be had. */
  start: string | null;
  /** Set where `ended` is `failed`. */
  failure: CrawlFailure | null;
  /** The start page's host was given up on the way. */
  blocked: CrawlFailure | null;
  /** Their sum is the number of URLs known. */
  counts: Record<LedgerState, number>;
  /** Requests sent in this run, robots.txt and sitemaps included. */
  requests: number;
  /** Swedish sentences on what was bounded: crawl-delays cut, sitemaps that broke off, links left out. */
  notes: string[];
}
