import { readFileSync } from 'node:fs';
import type { Route } from '../routes.ts';

const script = readFileSync(new URL('../script.js', import.meta.url), 'utf8');
const style = readFileSync(new URL('../style.css', import.meta.url), 'utf8');

/** What pages load. */
export const fileRoutes: Route[] = [
  {
    method: 'GET',
    path: '/stil.css',
    may: 'anyone',
    handle: (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }),
  },
  {
    method: 'GET',
    path: '/skript.js',
    may: 'anyone',
    handle: (c) => c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  },
];
