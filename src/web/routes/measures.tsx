import type { Context } from 'hono';
import { judgedIn, judgedOfOne } from '../../../pipelines/measuring.ts';
import { instrumentIds } from '../../instruments/instrument.ts';
import { csvOf } from '../../report/csv.ts';
import { measureRows, measureTables } from '../../report/measures-tables.ts';
import { type Measures, measuresOf } from '../../sheet/measures.ts';
import { render } from '../render.tsx';
import { type Env, EVALUATION, type Route } from '../routes.ts';
import { type Chosen, EvaluationMeasuresPage, MEASURES, MeasuresPage } from '../views/measures.tsx';
import { missing } from './found.tsx';

/** How well the drafts do, for those who are answerable for the evaluations. */
export const measureRoutes: Route[] = [
  {
    method: 'GET',
    path: MEASURES,
    may: 'lead',
    handle: async (c) => render(c, <MeasuresPage {...(await chosenIn(c))} />),
  },
  {
    method: 'GET',
    path: `${MEASURES}.csv`,
    may: 'lead',
    async handle(c) {
      const table = measureTables.find((one) => one === (c.req.query('tabell') ?? measureTables[0]));
      if (!table) return missing(c);
      const { measures } = await chosenIn(c);
      return c.body(csvOf(measureRows(measures, table)), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="matt-${table}.csv"`,
      });
    },
  },
  {
    method: 'GET',
    path: `${EVALUATION}/matt`,
    may: 'lead',
    async handle(c) {
      const { house, evaluation } = c.var;
      if (evaluation.state !== 'done') return missing(c);
      const judged = await judgedOfOne(house, evaluation);
      return render(c, <EvaluationMeasuresPage judged={judged} measures={measuresOf([judged])} />);
    },
  },
];

/** What the query asks for; an instrument that is not known is none. */
async function chosenIn(c: Context<Env>): Promise<{ chosen: Chosen; measures: Measures }> {
  const instrument = instrumentIds.find((id) => id === c.req.query('instrument')) ?? null;
  const byRules = c.req.query('regler') === 'isar';
  const measures = measuresOf(await judgedIn(c.var.house, instrument), { byRules });
  return { chosen: { instrument, byRules }, measures };
}
