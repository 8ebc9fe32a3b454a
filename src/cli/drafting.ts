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
 * Has an evaluation drafted, showing how it goes.
 *
 * @throws UserError where the site could not be had (then nothing of it is kept), or when interrupted (then everything is)
 */
export async function runDraft(
  { io, signal, exit }: Desk,
  session: Session,
  { id, crawl }: Evaluation,
): Promise<Sheet> {
  const { house } = session;
  try {
    const engine = await session.engine();
    await engine.submit(id);
    const sheet = await engine.finished(id, { signal, onProgress: tally(io) });
    io.settle();
    const { blocked } = sheet.coverage;
    if (blocked) {
      io.err(`underlag: webbplatsen kunde inte läsas, alla frågor är ogranskade: ${blocked}`);
      exit(exitCodes.site);
    }
    return sheet;
  } catch (error) {
    if (signal.aborted)
      throw new UserError('avbrutet; kör samma kommando igen för att fortsätta.', exitCodes.interrupted);
    if (!(error instanceof EvaluationFailed)) throw error;
    const failure = await failureOf(house, crawl);
    if (!failure) throw error;
    await house.discard(crawl);
    throw new UserError(failure, exitCodes.site);
  }
}

/** Why a site could not be had: one Swedish line; null where it could. */
async function failureOf({ store }: House, id: string): Promise<string | null> {
  const crawl = await store.crawls.get(id);
  const failure = crawl?.state === 'failed' ? (crawl.summary as CrawlSummary).failure : null;
  return failure && sentenceOn(failure);
}
