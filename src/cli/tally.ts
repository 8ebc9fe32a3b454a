import type { CrawlProgress, IngestProgress } from '../../workers/drafting.ts';
import type { Progress as Report } from '../../workers/progress.ts';
import type { Io, Progress } from './io.ts';

/** Makes one state of the work out of what its steps report. */
export function tally(io: Pick<Io, 'progress'>): (report: Report) => void {
  let crawl: CrawlProgress | null = null;
  let ingest: IngestProgress = { read: 0, found: [] };
  return ({ step, data }) => {
    if (step === 'crawl') crawl = data as CrawlProgress;
    else if (step === 'ingest') ingest = data as IngestProgress;
    if (crawl) io.progress(stateOf(step, crawl, ingest));
  };
}

/** Topics that a line tells of: more would push the rest off a terminal. */
const NEWEST = 3;

const phases = { crawl: 'Hämtar', ingest: 'Hämtar', check: 'Prövar', draft: 'Prövar' } as const;

function stateOf(step: Report['step'], crawl: CrawlProgress, { read, found }: IngestProgress): Progress {
  const { fetched, known, queued, budget, delayMs, ratePerSecond } = crawl;
  const left = Math.min(queued, Math.max(0, budget - fetched));
  const reading = left === 0 && read < fetched;
  return {
    phase: reading ? 'Läser' : phases[step],
    fetched,
    known,
    rate: ratePerSecond,
    delayMs,
    secondsLeft: ratePerSecond > 0 ? left / ratePerSecond : null,
    found: found.slice(-NEWEST).map(({ topic, pages }) => `${topic} ${pages}`),
  };
}
