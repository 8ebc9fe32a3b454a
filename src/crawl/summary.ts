import type { CrawlState } from './crawl-state.ts';
import type { CrawlFailure, CrawlSummary } from './ports.ts';

/** What one run has to say of itself. */
export function summarise(
  state: CrawlState | null,
  {
    failure = null,
    aborted = false,
    requests = 0,
  }: { failure?: CrawlFailure | null; aborted?: boolean; requests?: number },
): CrawlSummary {
  const left = state !== null && [...state.ledger.entries()].some(({ reason }) => reason === 'budget');
  const notes = [...(state?.notes ?? [])];
  if (state && state.unrecorded > 0)
    notes.push(`${state.unrecorded} länkar skrevs inte upp: fler adresser än vad som ryms.`);
  return {
    ended: aborted ? 'aborted' : failure ? 'failed' : left ? 'budget' : 'complete',
    start: state?.startUrl ?? null,
    failure,
    blocked: failure ? null : (state?.blocked ?? null),
    counts: state ? { ...state.ledger.counts } : { queued: 0, fetched: 0, skipped: 0, failed: 0 },
    requests,
    notes,
  };
}
