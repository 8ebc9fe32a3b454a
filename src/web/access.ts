import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { House } from '../../pipelines/house.ts';
import type { Municipality } from '../model/municipality.ts';
import type { Person } from '../model/person.ts';
import { stageOf } from '../sheet/review.ts';
import type { Evaluation } from '../store/index.ts';
import { refused, signedOut } from './refusals.tsx';
import { missing } from './routes/found.tsx';
import { allows, type Env, EVALUATION, type Route } from './routes.ts';

/** An evaluation, for those who may open it; null for all others, whether or not there is one. */
export async function evaluationFor(house: House, person: Person, id: string): Promise<Evaluation | null> {
  const evaluation = await house.store.evaluations.get(id);
  return evaluation && (await mayOpen(house, person, evaluation)) ? evaluation : null;
}

/** All that a person may open, oldest first. */
export async function evaluationsFor(house: House, person: Person): Promise<Evaluation[]> {
  const evaluations = await house.store.evaluations.list();
  const open = await Promise.all(evaluations.map((evaluation) => mayOpen(house, person, evaluation)));
  return evaluations.filter((_, index) => open[index]);
}

/** Whom an evaluation is about: as its pages said, and before they were read as it was asked for. */
export const municipalityOf = ({ summary, municipality }: Evaluation): Municipality =>
  summary?.municipality ?? municipality;

/** A municipality opens its own evaluations, once the evaluators have let them out. */
async function mayOpen({ store }: House, person: Person, evaluation: Evaluation): Promise<boolean> {
  if (person.role !== 'kommun') return true;
  const { code } = municipalityOf(evaluation);
  if (code === null || code !== person.municipality) return false;
  const stage = stageOf(await store.log.entries(evaluation.id));
  return stage === 'reply' || stage === 'final';
}

/** Lets a request through to a route's handler, if the person who asks has the right that the route takes. */
export const guard = ({ may }: Pick<Route, 'may'>): MiddlewareHandler<Env> =>
  createMiddleware<Env>(async (c, next) => {
    const { visitor } = c.var;
    if (may === 'anyone') return next();
    if (!visitor) return signedOut(c);
    if (!allows(may, visitor)) return refused(c);
    c.set('person', visitor);
    return next();
  });

/** Loads the evaluation that a route is about, for the person who asks. */
export const withEvaluation = createMiddleware<Env>(async (c, next) => {
  const evaluation = await evaluationFor(c.var.house, c.var.person, c.req.param('id')!);
  if (!evaluation) return missing(c);
  c.set('evaluation', evaluation);
  return next();
});

export const isAboutEvaluation = ({ path }: Pick<Route, 'path'>): boolean =>
  path === EVALUATION || path.startsWith(`${EVALUATION}/`);
