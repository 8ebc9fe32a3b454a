import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';

/** How the application is reached. */
export interface Reach {
  /** Where people see it, as `https://underlag.example`, when a server in front of it answers there; otherwise null. */
  origin: string | null;
  /** Whether only this machine reaches it, without a server in front of it. */
  loopback: boolean;
}

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

const urlOf = (c: Context) => new URL(c.req.url);

/** Whether the name that a request calls us by is ours. */
function isOwnName(hostname: string, { origin, loopback }: Reach): boolean {
  if (LOOPBACK_NAMES.has(hostname)) return true;
  return !loopback && (origin === null || new URL(origin).hostname === hostname);
}

/** A name that somebody else points at this machine must not let their pages read ours. */
export const ownNamesOnly = (reach: Reach) =>
  createMiddleware(async (c, next) => (isOwnName(urlOf(c).hostname, reach) ? next() : c.text('', 403)));

/** Where our own pages come from, as the browser that sent a request knows it. */
function ownOrigin(c: Context, { origin }: Reach): string {
  const asked = urlOf(c);
  return origin === null || LOOPBACK_NAMES.has(asked.hostname) ? asked.origin : origin;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request only asks. */
export const isSafe = (method: string): boolean => SAFE.has(method);

/**
 * What changes something must be sent by our own pages, whatever kind of body it has. Hono's own middleware for this lets
 * through what is not a form, and lets one header make up for the other; here both must fit.
 */
export const ownPagesOnly = (reach: Reach) =>
  createMiddleware(async (c, next) => {
    if (isSafe(c.req.method)) return next();
    const site = c.req.header('sec-fetch-site') ?? 'same-origin';
    const own = c.req.header('origin') === ownOrigin(c, reach) && site === 'same-origin';
    return own ? next() : c.text('', 403);
  });
