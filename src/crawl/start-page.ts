import type { LedgerEntry } from '../model/ledger.ts';
import type { Candidate } from './candidate.ts';
import type { CrawlState } from './crawl-state.ts';
import type { CrawlFailure, CrawlFailureCode } from './ports.ts';

/**
 * Has the start page, with all its redirects, before anything else.
 *
 * @param visit asks for one URL and settles it
 * @returns why it cannot be had, or null
 */
export async function startPage(
  state: CrawlState,
  start: string,
  visit: (candidate: Candidate) => Promise<void>,
): Promise<CrawlFailure | null> {
  let entry = state.ledger.get(start)!;
  for (let hops = 0; hops <= state.settings.maxRedirects; hops++) {
    const candidate = state.waiting.get(entry.url);
    if (candidate) await visit(candidate);
    const next: LedgerEntry | undefined | false =
      entry.reason === 'duplicate' && entry.detail !== null && state.ledger.get(entry.detail);
    if (!next) break;
    entry = next;
  }
  const failure = failureOf(state, entry);
  if (failure === null) state.startUrl = entry.url;
  return failure;
}

function failureOf(state: CrawlState, entry: LedgerEntry): CrawlFailure | null {
  const { url, detail } = entry;
  if (entry.state === 'fetched') {
    const type = state.ledger.resource(entry.url)?.mediaType ?? null;
    return type === 'text/html' ? null : { code: 'not_html', url, detail: type };
  }
  return { code: codeOf(entry), url, detail };
}

function codeOf({ state, reason }: LedgerEntry): CrawlFailureCode {
  if (state === 'failed') return reason as CrawlFailureCode;
  if (reason === 'robots') return 'robots';
  if (reason === 'out_of_scope') return 'redirected_elsewhere';
  return 'not_html';
}
