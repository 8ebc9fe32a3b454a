import type { Actor } from '../src/model/person.ts';
import type { Sheet } from '../src/model/sheet.ts';
import { stageOf } from '../src/sheet/review.ts';
import { checkEvaluation, layDraft } from './check.ts';
import type { House } from './house.ts';
import { ingestRest } from './ingest.ts';
import type { OcrWatch } from './ocr.ts';

/**
 * Drafts an evaluation anew from its archive under today's rules: the same archive and rules always give the same sheet.
 *
 * @param mayLay asked when everything has been read and checked; what it throws keeps the earlier sheet
 */
export async function recheck(
  house: House,
  id: string,
  mayLay = async () => {},
  watch: OcrWatch = {},
): Promise<Sheet> {
  const { crawl } = (await house.store.evaluations.get(id))!;
  await ingestRest(house, crawl);
  await checkEvaluation(house, id, watch);
  await mayLay();
  return layDraft(house, id);
}

/** A final sheet is locked: other rules must not change what it says. */
export class SheetIsFinal extends Error {
  override name = 'SheetIsFinal';
  constructor() {
    super('Utvärderingen är fastställd och låst. Den måste öppnas igen innan något i den kan ändras.');
  }
}

/** Under way in this process, by house and evaluation: who asks meanwhile gets the same answer. */
const underWay = new WeakMap<House, Map<string, Promise<Sheet>>>();

/**
 * Drafts an evaluation anew because a person asks for it, and writes in its log when the rules were others.
 *
 * @throws SheetIsFinal
 */
export function recheckFor(house: House, id: string, actor: Actor, watch: OcrWatch = {}): Promise<Sheet> {
  const known = underWay.get(house) ?? new Map<string, Promise<Sheet>>();
  underWay.set(house, known);
  const going = known.get(id) ?? recheckLogged(house, id, actor, watch).finally(() => known.delete(id));
  known.set(id, going);
  return going;
}

async function recheckLogged(house: House, id: string, actor: Actor, watch: OcrWatch): Promise<Sheet> {
  const { evaluations, log } = house.store;
  const refuseFinal = async () => {
    if (stageOf(await log.entries(id)) === 'final') throw new SheetIsFinal();
  };
  await refuseFinal();
  const before = await evaluations.sheet(id);
  // It may be made final while the archive is read.
  const sheet = await recheck(house, id, refuseFinal, watch);
  if (before && before.rules !== sheet.rules) {
    const { id: instrument, version } = sheet.instrument;
    await log.append(id, () => ({
      actor,
      instrument: { id: instrument, version },
      rules: sheet.rules,
      event: { type: 'recheck', from: before.rules, to: sheet.rules },
    }));
  }
  return sheet;
}
