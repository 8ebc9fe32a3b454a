import type { Context } from 'hono';
import { localPerson, type Person } from '../../model/person.ts';
import { byCode } from '../../municipalities/municipalities.ts';
import { SHORTEST_PASSWORD } from '../../store/index.ts';
import { localPath, wordsOf } from '../language.ts';
import { render } from '../render.tsx';
import type { Env, Route } from '../routes.ts';
import { AccountPage } from '../views/account.tsx';
import { SIGN_IN, SignInPage } from '../views/sign-in.tsx';
import { ACCOUNT, SIGN_OUT } from '../views/who.tsx';
import { textOf } from './form.ts';

/** Signing in and out, and one's own account. */
export const accountRoutes: Route[] = [
  {
    method: 'GET',
    path: SIGN_IN,
    may: 'anyone',
    handle(c) {
      const to = localPath(c.req.query('till'));
      return c.var.visitor ? c.redirect(to) : render(c, <SignInPage to={to} />);
    },
  },
  { method: 'POST', path: SIGN_IN, may: 'anyone', handle: signIn },
  {
    method: 'POST',
    path: SIGN_OUT,
    may: 'own',
    async handle(c) {
      await c.var.sessions.end(c);
      return c.redirect(SIGN_IN, 303);
    },
  },
  {
    method: 'GET',
    path: ACCOUNT,
    may: 'own',
    handle: (c) => accountPage(c, { changed: c.req.query('bytt') !== undefined }),
  },
  { method: 'POST', path: ACCOUNT, may: 'own', handle: changePassword },
];

/** A field of a form as it was typed; empty where it is missing or a file. */
async function fieldsOf<Name extends string>(c: Context, ...names: Name[]): Promise<Record<Name, string>> {
  const body = await c.req.parseBody();
  return Object.fromEntries(names.map((name) => [name, textOf(body[name])])) as Record<Name, string>;
}

/** Letters of a user name at the most: what is longer is nobody's, and is not kept. */
const MAX_ID = 40;

async function signIn(c: Context<Env>): Promise<Response> {
  const { id: typed, losenord, till } = await fieldsOf(c, 'id', 'losenord', 'till');
  const id = typed.trim().toLowerCase().slice(0, MAX_ID);
  const to = localPath(till || '/');
  const tried = await tryPassword(c, id, losenord);
  if (tried === null || 'wait' in tried) {
    const words = wordsOf(c).signIn;
    const trouble = tried ? words.wait(tried.wait) : words.wrong;
    return render(c, <SignInPage to={to} id={id} trouble={trouble} />, tried ? waits(c, tried.wait) : 401);
  }
  await c.var.sessions.begin(c, tried.person);
  return c.redirect(to, 303);
}

async function changePassword(c: Context<Env>): Promise<Response> {
  const { gammalt, nytt } = await fieldsOf(c, 'gammalt', 'nytt');
  const words = wordsOf(c).account;
  const { person, house, signedIn, sessions } = c.var;
  if (person === localPerson) return accountPage(c, {}, 422);
  if ([...nytt].length < SHORTEST_PASSWORD)
    return accountPage(c, { trouble: words.short(SHORTEST_PASSWORD) }, 422);
  const tried = await tryPassword(c, person.id, gammalt);
  if (tried === null) return accountPage(c, { trouble: words.wrong }, 422);
  if ('wait' in tried)
    return accountPage(c, { trouble: wordsOf(c).signIn.wait(tried.wait) }, waits(c, tried.wait));
  await house.store.people.setPassword(person.id, nytt);
  if (signedIn) await sessions.begin(c, person);
  return c.redirect(`${ACCOUNT}?bytt`, 303);
}

function waits(c: Context, seconds: number): 429 {
  c.header('retry-after', String(seconds));
  return 429;
}

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: between looking at what has failed and counting one more, nobody else may look. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = turn.then(work);
  turn = done.catch(() => {});
  return done;
}

/**
 * The person, if it is the password; null if it is not; how many seconds to wait where too many others have been tried.
 * A try counts as failed until it has succeeded, so that many at once are not tried for one.
 */
async function tryPassword(
  { var: { house, address } }: Context<Env>,
  id: string,
  password: string,
): Promise<{ person: Person } | { wait: number } | null> {
  const { people, signIns } = house.store;
  const wait = await inTurn(async () => {
    const seconds = await signIns.waitSeconds(id, address);
    if (seconds === 0) await signIns.failed(id, address);
    return seconds;
  });
  if (wait > 0) return { wait };
  const person = await people.verify(id, password);
  if (!person) return null;
  await signIns.succeeded(id, address);
  return { person };
}

function accountPage(
  c: Context<Env>,
  told: { changed?: boolean; trouble?: string },
  status: 200 | 422 | 429 = 200,
) {
  const { person } = c.var;
  const municipality = person.municipality
    ? (byCode(person.municipality)?.name ?? person.municipality)
    : null;
  const about = { person, named: person !== localPerson, municipality };
  return render(c, <AccountPage {...about} {...told} />, status);
}
