import { render } from '../render.tsx';
import { EVALUATION, type Route } from '../routes.ts';
import { QuestionPage } from '../views/question.tsx';
import { missing, questionFor } from './found.tsx';

/** One question of a sheet. */
export const questionRoutes: Route[] = [
  {
    method: 'GET',
    path: `${EVALUATION}/fraga/:question`,
    may: 'own',
    async handle(c) {
      const found = await questionFor(c);
      return found ? render(c, <QuestionPage {...found} />) : missing(c);
    },
  },
];
