import type { InstrumentId } from '../src/instruments/instrument.ts';
import type { Evaluation } from '../src/store/index.ts';
import { beginEvaluation, type CrawlLimits } from './draft.ts';
import type { House } from './house.ts';

const NOTHING_FETCHED = 'Webbplatsen kunde inte hämtas.';

/** What was taken in from a file has no site to go back to. */
export class NothingToFetch extends Error {
  override name = 'NothingToFetch';
  constructor() {
    super('Utvärderingen bygger på ett arkiv som lästes in, och kan inte hämtas igen härifrån.');
  }
}

/**
 * A new evaluation of the same site with the same instrument and limits, for another day; the earlier one stays as it is.
 *
 * @param date ISO date that the new draft speaks for
 * @throws NothingToFetch
 */
export async function beginAgain(house: House, id: string, date: string): Promise<Evaluation> {
  const { crawl, instrument } = (await house.store.evaluations.get(id))!;
  const { seed, municipality, options } = (await house.store.crawls.get(crawl))!;
  const { maxResources, delayMs, allowPrivate, from } = options as unknown as CrawlLimits;
  if (from !== null) throw new NothingToFetch();
  const { evaluation } = await beginEvaluation(house, {
    ...{ seed, municipality, date },
    limits: { maxResources, delayMs, allowPrivate, from },
    instrument: instrument.id as InstrumentId,
  });
  return evaluation;
}

/**
 * Begins anew what came to nothing because the site could not be had: all evaluations of the crawl, for the same day. What
 * failed is forgotten, as nothing had been fetched.
 *
 * @returns the evaluation that takes the place of the one given
 */
export async function beginInstead(house: House, id: string): Promise<Evaluation> {
  const { crawl, date } = (await house.store.evaluations.get(id))!;
  const failed = await house.store.evaluations.list({ crawl });
  // While one of them counts as unfinished, its crawl would be taken up again.
  for (const { id, state } of failed)
    if (state === 'running') await house.store.evaluations.fail(id, NOTHING_FETCHED);
  const replacements = new Map<string, Evaluation>();
  for (const one of failed) replacements.set(one.id, await beginAgain(house, one.id, date));
  await house.discard(crawl);
  return replacements.get(id)!;
}
