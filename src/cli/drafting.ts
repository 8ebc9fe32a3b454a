import { fetcherOf, sheetOf } from '../../pipelines/draft.ts';
import type { House } from '../../pipelines/house.ts';
import { sentenceOn } from '../../pipelines/site-failure.ts';
import { EvaluationFailed } from '../../workers/engine.ts';
import type { CrawlSummary } from '../crawl/index.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Evaluation } from '../store/index.ts';
import type { Desk } from './desk.ts';
import { exitCodes, UserError } from './exit.ts';
import type { Session } from './session.ts';
import { tally } from './tally.ts';

/**
 * Has evaluations of one crawl drafted, showing how it goes: their sheets, in the order given.
 *
 * @throws UserError where the site could not be had (then nothing of it is kept), or when interrupted (then everything is)
 */
export async function runDrafts(
  desk: Desk,
  session: Session,
  evaluations: readonly Evaluation[],
): Promise<Sheet[]> {
  const { house } = session;
  const fetcher = await fetcherOf(house, evaluations[0]!.crawl);
  if (fetcher.state !== 'done') await runFlow(desk, session, fetcher);
  const sheets: Sheet[] = [];
  for (const { id } of evaluations) {
    if (desk.signal.aborted) throw interrupted();
    sheets.push(await sheetOf(house, (await house.store.evaluations.get(id))!));
  }
  const { blocked } = sheets[0]!.coverage;
  if (blocked) {
    desk.io.err(`underlag: webbplatsen kunde inte läsas, alla frågor är ogranskade: ${blocked}`);
    desk.exit(exitCodes.site);
  }
  return sheets;
}

/** Has the queue fetch, read, check and draft. */
async function runFlow({ io, signal }: Desk, session: Session, { id, crawl }: Evaluation): Promise<void> {
  const { house } = session;
  try {
    const engine = await session.engine();
    await engine.submit(id);
    await engine.finished(id, { signal, onProgress: tally(io) });
    io.settle();
  } catch (error) {
    if (signal.aborted) throw interrupted();
    if (!(error instanceof EvaluationFailed)) throw error;
    const failure = await failureOf(house, crawl);
    if (!failure) throw error;
    await house.discard(crawl);
    throw new UserError(failure, exitCodes.site);
  }
}

const interrupted = () =>
  new UserError('avbrutet; kör samma kommando igen för att fortsätta.', exitCodes.interrupted);

/** Why a site could not be had: one Swedish line; null where it could. */
async function failureOf({ store }: House, id: string): Promise<string | null> {
  const crawl = await store.crawls.get(id);
  const failure = crawl?.state === 'failed' ? (crawl.summary as CrawlSummary).failure : null;
  return failure && sentenceOn(failure);
}
