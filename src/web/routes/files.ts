import { readFileSync } from 'node:fs';
import type { Route } from '../routes.ts';

const style = readFileSync(new URL('../style.css', import.meta.url), 'utf8');

/** What pages load. */
export const fileRoutes: Route[] = [
  {
    method: 'GET',
    path: '/stil.css',
    may: 'anyone',
    handle: (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }),
  },
];
