import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { House } from '../../pipelines/house.ts';
import type { Engine } from '../../workers/engine.ts';
import { guard, isAboutEvaluation, withEvaluation } from './access.ts';
import { archivedHeaders, pageHeaders } from './headers.ts';
import { identify, isEncrypted } from './identity.ts';
import { ownNamesOnly, ownPagesOnly, type Reach } from './origin.ts';
import { failed, tooLarge } from './refusals.tsx';
import { missing } from './routes/found.tsx';
import { routes } from './routes/index.ts';
import type { Env } from './routes.ts';

export interface ReviewOptions extends Partial<Reach> {
  house: House;
  /** The queue of this process; without it nothing can be drafted from the pages. */
  engine?: () => Promise<Engine>;
  /** Told, in a few lines, of what failed in the program. */
  report?: (lines: string) => void;
}

/** Bytes of a form: ten texts of the length that a decision may have. */
const MAX_FORM = 64 * 1024;

/** The review application: whatever `routes` has, for those who may, and nothing else. */
export function reviewApp({ house, engine, report, ...reached }: ReviewOptions): Hono<Env> {
  const reach: Reach = { origin: reached.origin ?? null, loopback: reached.loopback ?? false };
  const app = new Hono<Env>();
  app.use(
    ...pageHeaders(isEncrypted(reach)),
    ownNamesOnly(reach),
    ownPagesOnly(reach),
    withHouse(house, engine),
    identify(house, reach),
  );
  for (const route of routes) {
    const steps: MiddlewareHandler<Env>[] = [
      ...(route.archived ? [archivedHeaders] : []),
      guard(route),
      bodyLimit({ maxSize: route.maxBody ?? MAX_FORM, onError: tooLarge }),
      ...(isAboutEvaluation(route) ? [withEvaluation] : []),
      async (c) => route.handle(c),
    ];
    app.on(route.method, [route.path], ...steps);
  }
  app.notFound(missing);
  app.onError(failed(report ?? console.error));
  return app;
}

const withHouse = (house: House, engine?: () => Promise<Engine>) =>
  createMiddleware<Env>((c, next) => {
    c.set('house', house);
    c.set('engine', engine ?? (() => Promise.reject(new Error('This process has no queue'))));
    return next();
  });
