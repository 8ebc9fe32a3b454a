import { auditEvaluation, type EvaluationAudit } from '../../pipelines/audit.ts';
import { beginEvaluation } from '../../pipelines/draft.ts';
import { resolveTarget } from '../../pipelines/target.ts';
import { openSession } from '../../src/cli/session.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { preparedFolder, sweep } from '../store/prepared.ts';

export interface Drafted {
  sheet: Sheet;
  audit: EvaluationAudit;
}

/** Drafts a served site the whole way, with nothing left out but the command line, and audits the result. */
export async function draftAndAudit(url: string, code: string | undefined, date: string): Promise<Drafted> {
  const folder = await preparedFolder();
  const session = await openSession(folder);
  try {
    const { evaluation } = await beginEvaluation(session.house, {
      ...resolveTarget(url, code),
      limits: { maxResources: 1000, delayMs: 0, allowPrivate: true, from: null },
      instrument: 'kommunkompassen-2010',
      date,
    });
    const engine = await session.engine();
    await engine.submit(evaluation.id);
    const sheet = await engine.finished(evaluation.id);
    return { sheet, audit: await auditEvaluation(session.house, sheet) };
  } finally {
    await session.close();
    sweep(folder);
  }
}
