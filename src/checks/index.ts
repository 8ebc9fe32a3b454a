import { area1 } from './area-1/index.ts';
import { area2 } from './area-2/index.ts';
import { area3 } from './area-3/index.ts';
import { area4 } from './area-4/index.ts';
import { area5 } from './area-5/index.ts';
import { area6 } from './area-6/index.ts';
import { area7 } from './area-7/index.ts';
import { area8 } from './area-8/index.ts';
import type { Check } from './check.ts';
import { kkik } from './kkik/index.ts';

/** Every check, in the order of the instruments' questions. */
export const checks: readonly Check[] = [
  ...area1,
  ...area2,
  ...area3,
  ...area4,
  ...area5,
  ...area6,
  ...area7,
  ...area8,
  ...kkik,
];
