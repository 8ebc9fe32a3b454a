import type { Context } from 'hono';
import { z } from 'zod';
import { beginEvaluation } from '../../../pipelines/draft.ts';
import type { House } from '../../../pipelines/house.ts';
import { recheckFor } from '../../../pipelines/recheck.ts';
import { beginAgain, beginInstead, NothingToFetch } from '../../../pipelines/recrawl.ts';
import { resolveTarget, type Target, TargetError } from '../../../pipelines/target.ts';
import { type InstrumentId, instrumentIds } from '../../instruments/instrument.ts';
import { actorOf, isEvaluator } from '../../model/person.ts';
import type { Evaluation } from '../../store/index.ts';
import { render } from '../render.tsx';
import { type Env, EVALUATION, type Route } from '../routes.ts';
import { undertakingsOf } from '../undertakings.ts';
import {
  MOST_RESOURCES,
  NEW,
  NewEvaluationPage,
  type NewFault,
  type NewValues,
} from '../views/new-evaluation.tsx';
import { type Going, ProgressPage, progressHref, RefusedPage } from '../views/progress.tsx';
import { Swedish } from '../views/swedish.tsx';
import { textOf } from './form.ts';
import { locking } from './found.tsx';

/** Seconds between two looks at an evaluation that goes on. */
const REFRESH = 5;

/** Politeness delay of what is begun here, in milliseconds; other delays are the command line's. */
const DELAY_MS = 1000;

const ours = ({ var: { house, engine } }: Context<Env>) => undertakingsOf(house, engine);

const today = (): string => new Date().toISOString().slice(0, 10);

/** Evaluations are begun, followed, taken up again, fetched again and checked again. */
export const undertakingRoutes: Route[] = [
  {
    method: 'GET',
    path: NEW,
    may: 'evaluate',
    handle: (c) =>
      render(
        c,
        <NewEvaluationPage
          values={{ target: '', instruments: [instrumentIds[0]], date: today(), maxResources: '1000' }}
        />,
      ),
  },
  {
    method: 'POST',
    path: NEW,
    may: 'evaluate',
    async handle(c) {
      const values = valuesIn(await c.req.parseBody({ all: true }));
      const wanted = wantedIn(values);
      if (Array.isArray(wanted)) return render(c, <NewEvaluationPage values={values} faults={wanted} />, 422);
      const evaluations = await beginAll(c.var.house, wanted);
      await ours(c).begin(evaluations[0]!.crawl);
      return c.redirect(progressHref(evaluations[0]!.id), 303);
    },
  },
  {
    method: 'GET',
    path: `${EVALUATION}/lage`,
    may: 'read',
    handle(c) {
      const { evaluation, person } = c.var;
      const going = goingOf(c, c.req.query('stilla') === undefined);
      // Without a script: the browser asks again by itself, while there is something to wait for.
      if (going.state === 'going' && going.refreshes) c.header('refresh', String(REFRESH));
      c.header('cache-control', 'no-store');
      return render(c, <ProgressPage evaluation={evaluation} going={going} mayBegin={isEvaluator(person)} />);
    },
  },
  {
    method: 'POST',
    path: `${EVALUATION}/fortsatt`,
    may: 'evaluate',
    async handle(c) {
      const { id, crawl, state } = await toGoOnWith(c.var.house, c.var.evaluation);
      if (state !== 'done') await ours(c).begin(crawl);
      return c.redirect(progressHref(id), 303);
    },
  },
  {
    method: 'POST',
    path: `${EVALUATION}/hamta-igen`,
    may: 'evaluate',
    async handle(c) {
      try {
        const { id, crawl } = await beginAgain(c.var.house, c.var.evaluation.id, today());
        await ours(c).begin(crawl);
        return c.redirect(progressHref(id), 303);
      } catch (error) {
        if (error instanceof NothingToFetch)
          return render(c, <RefusedPage sentence={<Swedish>{error.message}</Swedish>} />, 409);
        throw error;
      }
    },
  },
  {
    method: 'POST',
    path: `${EVALUATION}/prova-igen`,
    may: 'evaluate',
    handle: locking(async (c) => {
      const { house, evaluation, person } = c.var;
      if (evaluation.state !== 'done') return c.redirect(progressHref(evaluation.id), 303);
      await recheckFor(house, evaluation.id, actorOf(person));
      return c.redirect(`/utvardering/${evaluation.id}`, 303);
    }),
  },
];

/** Where the site could not be had at all, the next attempt begins from nothing. */
async function toGoOnWith(house: House, evaluation: Evaluation): Promise<Evaluation> {
  const crawl = await house.store.crawls.get(evaluation.crawl);
  const nothing = evaluation.state === 'failed' && crawl?.state === 'failed';
  return nothing ? beginInstead(house, evaluation.id) : evaluation;
}

function goingOf(c: Context<Env>, refreshes: boolean): Going {
  const { state, failure, crawl } = c.var.evaluation;
  if (state === 'done') return { state };
  const progress = ours(c).progressOf(crawl);
  if (progress !== undefined) return { state: 'going', progress, refreshes };
  return state === 'failed' ? { state, failure: failure ?? '' } : { state: 'interrupted' };
}

function valuesIn(fields: Record<string, unknown>): NewValues {
  const text = (name: string) => textOf(fields[name]).trim();
  const instruments = [fields.instruments].flat().filter((value) => typeof value === 'string');
  return { target: text('target'), instruments, date: text('date'), maxResources: text('maxResources') };
}

interface Wanted {
  target: Target;
  instruments: InstrumentId[];
  date: string;
  maxResources: number;
}

/** What the form asks for, or what has to be put right in it. */
function wantedIn(values: NewValues): Wanted | NewFault[] {
  const target = targetIn(values.target);
  const instruments = z.array(z.enum(instrumentIds)).min(1).safeParse(values.instruments);
  const date = z.iso.date().safeParse(values.date);
  const most = z.coerce.number().int().min(1).max(MOST_RESOURCES).safeParse(values.maxResources);
  if ('seed' in target && instruments.success && date.success && most.success)
    return { target, instruments: [...new Set(instruments.data)], date: date.data, maxResources: most.data };
  return [
    ...('seed' in target ? [] : [target]),
    ...(instruments.success ? [] : [{ field: 'instruments' } as const]),
    ...(date.success ? [] : [{ field: 'date' } as const]),
    ...(most.success ? [] : [{ field: 'maxResources' } as const]),
  ];
}

function targetIn(text: string): Target | NewFault {
  if (text === '') return { field: 'target' };
  try {
    return resolveTarget(text);
  } catch (error) {
    if (error instanceof TargetError) return { field: 'target', sentence: error.message };
    throw error;
  }
}

/** One evaluation for each instrument, all of them of one crawl. Private addresses are not asked from here. */
async function beginAll(
  house: House,
  { target, instruments, date, maxResources }: Wanted,
): Promise<Evaluation[]> {
  const limits = { maxResources, delayMs: DELAY_MS, allowPrivate: false, from: null };
  const evaluations: Evaluation[] = [];
  for (const instrument of instruments)
    evaluations.push((await beginEvaluation(house, { ...target, limits, instrument, date })).evaluation);
  return evaluations;
}
