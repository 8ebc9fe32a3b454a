import type { Route } from '../routes.ts';
import { accountRoutes } from './account.tsx';
import { addedRoutes } from './added.tsx';
import { checkRoutes } from './checks.tsx';
import { deskRoutes } from './desk.tsx';
import { evaluationRoutes } from './evaluations.tsx';
import { evidenceRoutes } from './evidence.tsx';
import { exportRoutes } from './exports.tsx';
import { fileRoutes } from './files.ts';
import { languageRoutes } from './language.ts';
import { measureRoutes } from './measures.tsx';
import { questionRoutes } from './questions.tsx';
import { undertakingRoutes } from './undertakings.tsx';

/**
 * Every route that the review application has; there is no other way to add one. To add some: a file here that exports
 * `const …Routes: Route[]`, each route with the right that it takes (`may`), a line in this list, and a line for each route
 * in the table of `test/web/access.test.ts`, which fails without it. Of two paths that fit a request the first one answers:
 * a fixed path goes before one with a parameter.
 */
export const routes: readonly Route[] = [
  ...fileRoutes,
  ...languageRoutes,
  ...accountRoutes,
  ...evaluationRoutes,
  ...undertakingRoutes,
  ...questionRoutes,
  ...deskRoutes,
  ...exportRoutes,
  ...addedRoutes,
  ...evidenceRoutes,
  ...checkRoutes,
  ...measureRoutes,
];
