import type { Context } from 'hono';
import type { Evidence } from '../../model/evidence.ts';
import { pictureOf, snapshotOf } from '../archived.ts';
import { render } from '../render.tsx';
import { type Env, EVALUATION, type Route } from '../routes.ts';
import { EvidencePage } from '../views/evidence.tsx';
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
      const { evidence } = found;
      const archive = await archiveOf(c);
      const marked = evidence.locator.type !== 'html' || (await snapshotOf(archive, evidence)).marked;
      return render(c, <EvidencePage {...found} marked={marked} />);
    },
  },
  {
    method: 'GET',
    path: `${EVIDENCE}/sida`,
    may: 'own',
    archived: true,
    async handle(c) {
      const found = await evidenceFor(c);
      if (found?.evidence.locator.type !== 'html') return missing(c);
      return c.html((await snapshotOf(await archiveOf(c), found.evidence)).html);
    },
  },
  {
    method: 'GET',
    path: `${EVIDENCE}/sida.png`,
    may: 'own',
    async handle(c) {
      const found = await evidenceFor(c);
      const picture = found && (await pictureOf(c.var.house.ingester, await archiveOf(c), found.evidence));
      return picture ? c.body(picture, 200, { 'content-type': 'image/png' }) : missing(c);
    },
  },
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

const archiveOf = ({ var: { house, evaluation } }: Context<Env>) => house.archive(evaluation.crawl);
