import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { CookieOptions } from 'hono/utils/cookie';
import ipaddr from 'ipaddr.js';
import type { House } from '../../pipelines/house.ts';
import { isEvaluator, localPerson, type Person } from '../model/person.ts';
import type { Reach } from './origin.ts';
import type { Env, Sessions } from './routes.ts';

export const isEncrypted = ({ origin }: Reach): boolean => origin?.startsWith('https:') ?? false;

/** Everyone who may be named an evaluator; where nobody has been named at all, the one at this machine. */
export async function evaluatorsIn({ store }: House): Promise<Person[]> {
  const people = await store.people.list();
  return people.length === 0 ? [localPerson] : people.filter(isEvaluator);
}

/** The cookie that holds a session's token. Over TLS its name binds it to this host and to TLS. */
const cookieOf = (reach: Reach): { name: string; options: CookieOptions } => {
  const secure = isEncrypted(reach);
  return {
    name: secure ? '__Host-underlag' : 'underlag',
    options: { httpOnly: true, sameSite: 'Strict', path: '/', secure },
  };
};

function sessionsOf({ store }: House, reach: Reach): Sessions {
  const { name, options } = cookieOf(reach);
  const close = async (c: Context<Env>) => {
    const token = getCookie(c, name);
    if (token) await store.sessions.close(token);
  };
  return {
    async begin(c, person) {
      await close(c);
      setCookie(c, name, await store.sessions.open(person.id), options);
    },
    async end(c) {
      await close(c);
      deleteCookie(c, name, options);
    },
  };
}

/** Finds out who asks. */
export function identify(house: House, reach: Reach) {
  const sessions = sessionsOf(house, reach);
  return createMiddleware<Env>(async (c, next) => {
    const token = getCookie(c, cookieOf(reach).name);
    const alone = await aloneHere(house, reach, c);
    const signedIn = alone === null && token ? await house.store.sessions.personOf(token) : null;
    c.set('visitor', alone ?? signedIn);
    c.set('signedIn', signedIn !== null);
    c.set('address', addressOf(c, reach));
    c.set('sessions', sessions);
    return next();
  });
}

/** Whoever sits at the machine, where there is at most one user and nobody else reaches it: nobody has to sign in. */
async function aloneHere({ store }: House, { loopback }: Reach, c: Context<Env>): Promise<Person | null> {
  if (!loopback || isForwarded(c)) return null;
  const [first = localPerson, ...others] = await store.people.list();
  return others.length === 0 ? first : null;
}

/** Whether a server in front of this one has handed the request on. */
export const isForwarded = (c: Context): boolean =>
  ['x-forwarded-for', 'forwarded', 'x-real-ip'].some((name) => c.req.header(name) !== undefined);

/** The other end of a request's socket; null where there is none. */
export const peerOf = (c: Context): string | null => c.env?.incoming?.socket.remoteAddress ?? null;

export const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';

/**
 * From where a sign-in is tried: the socket's address, or what the server in front says where it is one of ours. Of an
 * IPv6 address the network alone, since one household or office has as many of the others as it likes.
 */
function addressOf(c: Context<Env>, { origin }: Reach): string {
  const peer = peerOf(c) ?? '';
  const told = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  const address = told && origin !== null && isLoopback(peer) ? told : peer;
  if (!ipaddr.isValid(address)) return '';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed}/64`).toString();
}
