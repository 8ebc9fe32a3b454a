import type { House } from '../../../pipelines/house.ts';
import { instrumentIds, loadInstrument } from '../../instruments/instrument.ts';
import type { Instrument } from '../../model/instrument.ts';
import { isEvaluator, type Person } from '../../model/person.ts';
import { evaluationsFor, municipalityOf } from '../access.ts';
import { evaluatorsIn } from '../identity.ts';
import { render } from '../render.tsx';
import { allows, EVALUATION, type Route } from '../routes.ts';
import { AreaPage } from '../views/area.tsx';
import { EvaluationsPage, type ListedEvaluation } from '../views/evaluations.tsx';
import { InterviewPage } from '../views/interview.tsx';
import { SheetPage } from '../views/sheet.tsx';
import { missing, reviewFor } from './found.tsx';

const instruments = new Map<string, Instrument>(instrumentIds.map((id) => [id, loadInstrument(id)]));

/** All evaluations, and one as a whole. */
export const evaluationRoutes: Route[] = [
  {
    method: 'GET',
    path: '/',
    may: 'own',
    async handle(c) {
      const evaluations = await listed(c.var.house, c.var.person);
      return render(c, <EvaluationsPage evaluations={evaluations} mayBegin={isEvaluator(c.var.person)} />);
    },
  },
  {
    method: 'GET',
    path: EVALUATION,
    may: 'own',
    async handle(c) {
      const review = await reviewFor(c);
      if (!review) return missing(c);
      const { person, house } = c.var;
      const may = {
        evaluate: allows('evaluate', person),
        lead: allows('lead', person),
        reply: allows('reply', person),
        read: allows('read', person),
      };
      return render(c, <SheetPage review={review} may={may} people={await evaluatorsIn(house)} />);
    },
  },
  {
    method: 'GET',
    path: `${EVALUATION}/omrade/:area`,
    may: 'own',
    async handle(c) {
      const review = await reviewFor(c);
      const area = review?.sheet.areas.find(({ id }) => id === c.req.param('area'));
      if (!review || !area) return missing(c);
      return render(
        c,
        <AreaPage review={review} area={area} mayEvaluate={allows('evaluate', c.var.person)} />,
      );
    },
  },
  {
    method: 'GET',
    path: `${EVALUATION}/intervju`,
    may: 'read',
    async handle(c) {
      const review = await reviewFor(c);
      return review ? render(c, <InterviewPage review={review} />) : missing(c);
    },
  },
];

/** Newest first. */
async function listed(house: House, person: Person): Promise<ListedEvaluation[]> {
  const evaluations = await evaluationsFor(house, person);
  return evaluations.reverse().map((evaluation) => {
    const { id, date, state, failure, summary } = evaluation;
    const instrument = instruments.get(evaluation.instrument.id)!;
    return {
      ...{ id, date, state, failure },
      municipality: municipalityOf(evaluation).name,
      instrument: instrument.name,
      sheet: summary && { totals: summary.totals, instrument },
    };
  });
}
