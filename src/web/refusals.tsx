import { randomUUID } from 'node:crypto';
import type { Context, ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { isSafe } from './origin.ts';
import { render } from './render.tsx';
import type { Env } from './routes.ts';
import { MessagePage } from './views/message.tsx';
import { signInHref } from './views/sign-in.tsx';

/** The answer to somebody who has not signed in: a page leads to the sign-in, and from there back. */
export function signedOut(c: Context): Response | Promise<Response> {
  if (!isSafe(c.req.method)) return render(c, <MessagePage of="signedOut" />, 401);
  const { pathname, search } = new URL(c.req.url);
  return c.redirect(signInHref(pathname + search));
}

/** The answer to somebody who has signed in, but may not do this. */
export const refused = (c: Context) => render(c, <MessagePage of="refused" />, 403);

export const tooLarge = (c: Context) => render(c, <MessagePage of="tooLarge" />, 413);

/**
 * The answer where the program fails: a number, under which the fault can be looked up in what the server has written.
 * That says where in the program it happened, and nothing of the request or of the error's own words, which may quote it.
 */
export const failed =
  (report: (line: string) => void): ErrorHandler<Env> =>
  (error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    const number = randomUUID().slice(0, 8);
    const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
    report([`Fel ${number}: ${c.req.method} ${routePath(c, -1)}: ${error.name}`, ...frames].join('\n'));
    return render(c, <MessagePage of="fault" number={number} />, 500);
  };
