import { auditEvaluation, type EvaluationAudit } from '../../pipelines/audit.ts';
import { beginEvaluation } from '../../pipelines/draft.ts';
import type { House } from '../../pipelines/house.ts';
import { importForDraft } from '../../pipelines/import.ts';
import { resolveTarget, type Target } from '../../pipelines/target.ts';
import { openSession } from '../../src/cli/session.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { preparedFolder, sweep } from '../store/prepared.ts';

export interface Drafted {
  sheet: Sheet;
  audit: EvaluationAudit;
}

/** Drafts a served site the whole way, with nothing left out but the command line, and audits the result. */
export const draftAndAudit = (url: string, code: string | undefined, date: string): Promise<Drafted> =>
  draftWith(async () => ({ target: resolveTarget(url, code), from: null, settle: async () => {} }), date);

/** The same from an archive that somebody else made. */
export const draftFromArchive = (file: string, date: string): Promise<Drafted> =>
  draftWith(async (house) => {
    const { seed, municipality, settle } = await importForDraft(house, file);
    return { target: { seed, municipality }, from: file, settle };
  }, date);

interface Source {
  target: Target;
  from: string | null;
  settle(crawl: string): Promise<void>;
}

async function draftWith(open: (house: House) => Promise<Source>, date: string): Promise<Drafted> {
  const folder = await preparedFolder();
  const session = await openSession(folder);
  try {
    const { target, from, settle } = await open(session.house);
    const { evaluation } = await beginEvaluation(session.house, {
      ...target,
      limits: { maxResources: 1000, delayMs: 0, allowPrivate: true, from },
      instrument: 'kommunkompassen-2010',
      date,
    });
    await settle(evaluation.crawl);
    const engine = await session.engine();
    await engine.submit(evaluation.id);
    const sheet = await engine.finished(evaluation.id);
    return { sheet, audit: await auditEvaluation(session.house, sheet) };
  } finally {
    await session.close();
    sweep(folder);
  }
}
