import { type InstrumentId, loadInstrument } from '../src/instruments/instrument.ts';
import type { Sheet } from '../src/model/sheet.ts';
import type { Evaluation } from '../src/store/index.ts';
import type { House } from './house.ts';
import { recheck } from './recheck.ts';
import { rulesVersion } from './rules.ts';
import type { Target } from './target.ts';

/** What bounds a crawl; two drafts of one site with the same limits are the same undertaking. */
export interface CrawlLimits {
  /** Resources fetched at the most. */
  maxResources: number;
  /** Politeness delay, in milliseconds. */
  delayMs: number;
  /** Whether loopback and private addresses may be asked. */
  allowPrivate: boolean;
  /** Absolute path of a WARC or WACZ file to read instead of the network; null for the network. */
  from: string | null;
  /** Pages that are read by OCR at the most, 0 for none; `OCR_PAGES` where left out. */
  ocrPages?: number;
}

export interface DraftRequest extends Target {
  limits: CrawlLimits;
  instrument: InstrumentId;
  /** ISO date that the draft speaks for. */
  date: string;
}

/**
 * The evaluation that a request means: the unfinished one of the same undertaking, otherwise a new one. Requests that differ
 * in nothing but the instrument share one crawl while any of them is unfinished.
 */
export async function beginEvaluation(
  { store }: House,
  request: DraftRequest,
): Promise<{ evaluation: Evaluation; resumed: boolean }> {
  const { municipality, seed, date } = request;
  const options = { ...request.limits, date };
  const instrument = loadInstrument(request.instrument);
  const unfinished = await store.crawls.findUnfinished(seed, municipality.code, options);
  const crawl = unfinished ?? (await store.crawls.create({ municipality, seed, options }));
  const known = await store.evaluations.list({ crawl: crawl.id });
  const earlier = known.find((evaluation) => evaluation.instrument.id === instrument.id);
  const evaluation =
    earlier ?? (await store.evaluations.create({ crawl: crawl.id, instrument, rules: rulesVersion, date }));
  return { evaluation, resumed: unfinished !== null };
}

/** The evaluation whose flow fetches a crawl: its first. The others are drafted from what that one fetched and read. */
export async function fetcherOf({ store }: House, crawl: string): Promise<Evaluation> {
  return (await store.evaluations.list({ crawl }))[0]!;
}

/** The draft of an evaluation whose crawl is done: the one that is kept, otherwise a new one, without the network. */
export async function sheetOf(house: House, { id, state }: Evaluation): Promise<Sheet> {
  const kept = state === 'done' ? await house.store.evaluations.sheet(id) : null;
  return kept ?? recheck(house, id);
}
