import type { Context } from 'hono';
import type { Archive } from '../../archive/index.ts';
import type { Evidence } from '../../model/evidence.ts';
import { pictureOf, snapshotOf } from '../archived.ts';
import type { Env, Route } from '../routes.ts';
import { missing } from './found.tsx';

/**
 * What stands below the page of a piece of evidence: the archived page that it quotes, as a snapshot or as a drawn page.
 *
 * @param path of the evidence's own page
 * @param find the evidence that a request names
 * @param archiveOf the archive that it lies in
 */
export const archivedRoutes = (
  path: string,
  find: (c: Context<Env>) => Promise<{ evidence: Evidence } | null>,
  archiveOf: (c: Context<Env>) => Promise<Archive>,
): Route[] => [
  {
    method: 'GET',
    path: `${path}/sida`,
    may: 'own',
    archived: true,
    async handle(c) {
      const found = await find(c);
      if (found?.evidence.locator.type !== 'html') return missing(c);
      return c.html((await snapshotOf(c.var.house.ingester, await archiveOf(c), found.evidence)).html);
    },
  },
  {
    method: 'GET',
    path: `${path}/sida.png`,
    may: 'own',
    async handle(c) {
      const found = await find(c);
      const picture = found && (await pictureOf(c.var.house.ingester, await archiveOf(c), found.evidence));
      return picture ? c.body(picture, 200, { 'content-type': 'image/png' }) : missing(c);
    },
  },
];
