import { checks } from '../../checks/index.ts';
import { questionnaires, questionOf } from '../../instruments/catalogue.ts';
import { render } from '../render.tsx';
import type { Route } from '../routes.ts';
import { CHECKS, CheckPage, ChecksPage } from '../views/checks.tsx';
import { missing } from './found.tsx';

const byQuestion = new Map(checks.map((check) => [check.question, check]));

/** How questions are checked. */
export const checkRoutes: Route[] = [
  {
    method: 'GET',
    path: CHECKS,
    may: 'own',
    handle: (c) => render(c, <ChecksPage instruments={questionnaires()} checks={byQuestion} />),
  },
  {
    method: 'GET',
    path: `${CHECKS}/:question`,
    may: 'own',
    handle(c) {
      const question = questionOf(c.req.param('question')!);
      if (!question) return missing(c);
      return render(c, <CheckPage question={question} check={byQuestion.get(question.id)} />);
    },
  },
];
