import { chooseLanguage } from '../language.ts';
import type { Route } from '../routes.ts';

/** The language that the pages are read in; a choice of the browser's, not of an account. */
export const languageRoutes: Route[] = [
  { method: 'GET', path: '/sprak/sv', may: 'anyone', handle: (c) => chooseLanguage(c, 'sv') },
  { method: 'GET', path: '/sprak/en', may: 'anyone', handle: (c) => chooseLanguage(c, 'en') },
];
