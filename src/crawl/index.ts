export { isPublicAddress } from './address-guard.ts';
export { type Clock, systemClock } from './clock.ts';
export { crawlSite } from './crawl-site.ts';
export { decodeBody } from './decode.ts';
export { BackOffError, FetchError, RetryError } from './errors.ts';
export { drawOne, type FetchOneOptions, fetchOne, RobotsRefusal } from './fetch-one.ts';
export { createFetcher, type Fetcher } from './fetcher.ts';
export { declaredType, mediaTypeOf } from './media-type.ts';
export { type CrawlOptions, USER_AGENT } from './options.ts';
export type {
  ArchivePort,
  BrowserPort,
  CrawlFailure,
  CrawlFailureCode,
  CrawlPorts,
  CrawlProgress,
  CrawlSummary,
  LedgerChanges,
  LedgerPort,
} from './ports.ts';
export { hostRoleOf, serviceOf } from './scope.ts';
export { troubleOf } from './trouble.ts';
