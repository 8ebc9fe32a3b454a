import { type Clock, systemClock } from '../src/crawl/index.ts';
import { fetchKolada, type KoladaSettings } from '../src/external/kolada/index.ts';
import type { ExternalRecord } from '../src/model/external.ts';
import type { House } from './house.ts';

/** How long figures are taken to be today's, in milliseconds: thirty days. Most of them change once a year. */
const FRESH = 30 * 24 * 60 * 60 * 1000;

export interface ExternalRequest {
  /** The municipality's, four digits. */
  code: string;
  settings: KoladaSettings;
  /** Asks again even where the figures are fresh. */
  refresh: boolean;
  signal: AbortSignal;
}

/**
 * What Kolada publishes about a municipality: as it is kept while it is fresh, otherwise fetched and kept. What was kept
 * before stays where nothing could be fetched. Only this ever asks Kolada; a draft never does.
 *
 * @throws what {@link fetchKolada} throws
 */
export async function externalFacts(
  { store }: House,
  { code, settings, refresh, signal }: ExternalRequest,
): Promise<{ record: ExternalRecord; kept: boolean }> {
  const known = refresh ? null : await store.external.get(code);
  if (known && isFresh(known, settings.clock ?? systemClock)) return { record: known, kept: true };
  const record = await fetchKolada(code, settings, signal);
  await store.external.save(record);
  return { record, kept: false };
}

const isFresh = ({ fetchedAt }: ExternalRecord, clock: Clock): boolean =>
  clock.now() - Date.parse(fetchedAt) < FRESH;
