import type { Sheet } from '../src/model/sheet.ts';
import { checkEvaluation, layDraft } from './check.ts';
import type { House } from './house.ts';
import { ingestRest } from './ingest.ts';

/** Drafts an evaluation anew from its archive under today's rules: the same archive and rules always give the same sheet. */
export async function recheck(house: House, id: string): Promise<Sheet> {
  const { crawl } = (await house.store.evaluations.get(id))!;
  await ingestRest(house, crawl);
  await checkEvaluation(house, id);
  return layDraft(house, id);
}
