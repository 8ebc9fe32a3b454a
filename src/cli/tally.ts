import type { CrawlProgress, IngestProgress, OcrProgress } from '../../workers/drafting.ts';
import type { Progress as Report } from '../../workers/progress.ts';
import type { Io, Progress } from './io.ts';

/** Makes one state of the work out of what its steps report. */
export function tally(io: Pick<Io, 'progress'>): (report: Report) => void {
  let crawl: CrawlProgress | null = null;
  let ingest: IngestProgress = { read: 0, found: [] };
  let pictures: OcrProgress | null = null;
  return ({ step, data }) => {
    if (step === 'crawl') crawl = data as CrawlProgress;
    else if (step === 'ingest') ingest = data as IngestProgress;
    else if (step === 'check') pictures = data as OcrProgress;
    if (crawl) io.progress(stateOf(step, crawl, ingest, step === 'check' ? pictures : null));
  };
}

/** Topics that a line tells of: more would push the rest off a terminal. */
const NEWEST = 3;

/** What is said while pages are read by OCR, which takes seconds for each. */
export const PICTURES = 'Läser inskannade sidor';

const phases = { crawl: 'Hämtar', ingest: 'Hämtar', check: 'Prövar', draft: 'Prövar' } as const;

function stateOf(
  step: Report['step'],
  crawl: CrawlProgress,
  { read, found }: IngestProgress,
  pictures: OcrProgress | null,
): Progress {
  const { fetched, known, queued, budget, delayMs, ratePerSecond } = crawl;
  const left = Math.min(queued, Math.max(0, budget - fetched));
  const reading = left === 0 && read < fetched;
  return {
    phase: pictures ? PICTURES : reading ? 'Läser' : phases[step],
    ...(pictures && { pictures }),
    fetched,
    known,
    rate: ratePerSecond,
    delayMs,
    secondsLeft: ratePerSecond > 0 ? left / ratePerSecond : null,
    found: found.slice(-NEWEST).map(({ topic, pages }) => `${topic} ${pages}`),
  };
}
