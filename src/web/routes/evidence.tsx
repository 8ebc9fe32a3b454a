import type { Context } from 'hono';
import type { Evidence } from '../../model/evidence.ts';
import { isMarked } from '../archived.ts';
import { render } from '../render.tsx';
import { type Env, EVALUATION, type Route } from '../routes.ts';
import { EvidencePage } from '../views/evidence.tsx';
import { archivedRoutes } from './archived.ts';
import { type FoundQuestion, missing, questionFor } from './found.tsx';

const EVIDENCE = `${EVALUATION}/fraga/:question/belagg/:number`;

/** Evidence where it stands, in what was archived. */
export const evidenceRoutes: Route[] = [
  {
    method: 'GET',
    path: EVIDENCE,
    may: 'own',
    async handle(c) {
      const found = await evidenceFor(c);
      if (!found) return missing(c);
      return render(
        c,
        <EvidencePage
          {...found}
          marked={await isMarked(c.var.house.ingester, await archiveOf(c), found.evidence)}
        />,
      );
    },
  },
  ...archivedRoutes(EVIDENCE, evidenceFor, archiveOf),
];

/** The piece of evidence that `:number` names, counted from 1. */
async function evidenceFor(
  c: Context<Env>,
): Promise<(FoundQuestion & { index: number; evidence: Evidence }) | null> {
  const found = await questionFor(c);
  const index = Number(c.req.param('number')) - 1;
  const evidence = found?.question.evidence[index];
  return found && evidence ? { ...found, index, evidence } : null;
}

function archiveOf({ var: { house, evaluation } }: Context<Env>) {
  return house.archive(evaluation.crawl);
}
