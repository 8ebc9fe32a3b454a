import type { Lost } from './jobs.ts';

/** What every handler is given beside its ids. */
export interface Context {
  /** Aborted when the engine closes; a handler then stops soon and throws. Its job is done again, from what the store has. */
  signal: AbortSignal;
  /** Tells watchers how it goes: any JSON, the latest word wins. */
  progress(data: unknown): void;
}

export interface CrawlContext extends Context {
  /** Has fetched resources read, while the crawl goes on. The same URL may be named again: it is read once. */
  addIngest(...urls: string[]): void;
}

export interface CheckContext extends Context {
  /** Resources that no attempt could read: each belongs in the coverage. */
  lost: readonly Lost[];
}

/**
 * What the steps of an evaluation do. Every handler must be idempotent: a job that was cut off is done again, and nothing but
 * the store remembers how far it came. A handler that throws is tried again, unless it throws a `FinalError`.
 */
export interface Handlers {
  /** Fetches the site; resumes a crawl from its ledger, and names fetched resources that have not been read once more. */
  crawl(evaluation: string, context: CrawlContext): Promise<void>;
  /** Reads one resource. */
  ingest(evaluation: string, url: string, context: Context): Promise<void>;
  /** Answers the questions, when everything that the crawl fetched has been read or given up. */
  check(evaluation: string, context: CheckContext): Promise<void>;
  /** Draws up the sheet and saves it. */
  draft(evaluation: string, context: Context): Promise<void>;
}
