import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../../pipelines/house.ts';
import { launchBrowser } from '../../src/crawl/browser/index.ts';
import { type ReviewOptions, reviewApp } from '../../src/web/app.tsx';
import { preparedFolder, sweep } from '../store/prepared.ts';
import { addPersons, PASSWORD, persons } from './desk.ts';

const { lead, evaluator, reader, kommun } = persons;
const PUBLIC = 'https://underlag.example';

let folder: string;
let house: House;
let port = 0;

beforeAll(async () => {
  folder = await preparedFolder();
  house = await openHouse({ dataDir: folder });
  await addPersons(house);
});

afterAll(async () => {
  await house?.close();
  sweep(folder);
});

/** Every test tries from an address of its own, so that none is held back for what another tried. */
let address: string;
beforeEach(() => {
  port += 1;
  address = `192.0.2.${port}`;
});

const app = (options: Partial<ReviewOptions> = {}) => reviewApp({ house, ...options });

interface Sending {
  app?: ReturnType<typeof reviewApp>;
  origin?: string;
  peer?: string;
  headers?: Record<string, string>;
}

/** What came over a socket from an address. */
const from = (peer: string) => ({
  incoming: { socket: { remoteAddress: peer } } as unknown as IncomingMessage,
});

/** Sends a form as one of our own pages would. */
const send = (path: string, fields: Record<string, string>, sending: Sending = {}) => {
  const { app: to = app(), origin = 'http://underlag.example', peer = address, headers } = sending;
  const init = { method: 'POST', body: new URLSearchParams(fields), headers: { origin, ...headers } };
  return to.request(origin + path, init, from(peer));
};

const signIn = (id: string, losenord: string, sending?: Sending, till = '/') =>
  send('/logga-in', { id, losenord, till }, sending);

/** The cookie that an answer sets: `name=value`, and how it is kept. */
function cookieOf(answer: Response): { pair: string; name: string; value: string; flags: string[] } {
  const [pair = '', ...flags] = (answer.headers.get('set-cookie') ?? '').split('; ');
  const [name = '', value = ''] = pair.split('=');
  return { pair, name, value, flags };
}

const visit = (path: string, cookie: string, to = app()) =>
  to.request(`http://underlag.example${path}`, { headers: { cookie } });

describe('signing in', () => {
  it('gives a fresh session, in a cookie that no script and no other site can use', async () => {
    const first = await signIn(lead.id, PASSWORD);
    expect(first.status).toBe(303);
    const { name, value, flags, pair } = cookieOf(first);
    expect(name).toBe('underlag');
    expect(flags.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict']);
    expect((await visit('/konto', pair)).status).toBe(200);
    const again = cookieOf(
      await signIn(` ${lead.id.toUpperCase()} `, PASSWORD, { headers: { cookie: pair } }),
    );
    expect(again.value).not.toBe(value);
    expect((await visit('/konto', pair)).status).toBe(302);
    expect((await visit('/konto', again.pair)).status).toBe(200);
  });

  it('binds the cookie to the host and to TLS where there is TLS', async () => {
    const answer = await signIn(lead.id, PASSWORD, { app: app({ origin: PUBLIC }), origin: PUBLIC });
    const { name, flags } = cookieOf(answer);
    expect(name).toBe('__Host-underlag');
    expect(flags.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure']);
    expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=\d+/);
  });

  it('takes no session that the browser brings along', async () => {
    const made = 'underlag=valt-av-nagon-annan';
    const { pair } = cookieOf(await signIn(lead.id, PASSWORD, { headers: { cookie: made } }));
    expect(pair).not.toBe(made);
    expect((await visit('/konto', made)).status).toBe(302);
  });

  it('says the same whether the name or the password is wrong, and sets nothing', async () => {
    const wrong = await signIn(lead.id, 'fel');
    const nobody = await signIn('ingen', 'fel');
    expect([wrong.status, nobody.status]).toEqual([401, 401]);
    const page = async (answer: Response, id: string) => (await answer.text()).replaceAll(id, '');
    expect(await page(wrong, lead.id)).toBe(await page(nobody, 'ingen'));
    expect(wrong.headers.get('set-cookie')).toBeNull();
    const english = await signIn(lead.id, 'fel', { headers: { cookie: 'sprak=en' } });
    expect(await english.text()).toContain('The user name or the password is wrong.');
  });

  it.each([
    ['/konto', '/konto'],
    ['/utvardering/a?b=c', '/utvardering/a?b=c'],
    ['https://evil.example/', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/..//evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['', '/'],
  ])('leads to pages of our own only: %s', async (till, to) => {
    const answer = await signIn(reader.id, PASSWORD, {}, till);
    expect(answer.headers.get('location')).toBe(to);
  });

  it('leads back to the page that was asked for', async () => {
    const turned = await visit('/kontroller/1.4.3?x=1', '');
    expect(turned.headers.get('location')).toBe(
      `/logga-in?till=${encodeURIComponent('/kontroller/1.4.3?x=1')}`,
    );
    const page = await (await visit(turned.headers.get('location')!, '')).text();
    expect(page).toContain('name="till" value="/kontroller/1.4.3?x=1"');
  });

  it('ends with signing out, on the server too', async () => {
    const { pair } = cookieOf(await signIn(reader.id, PASSWORD));
    const out = await send('/logga-ut', {}, { headers: { cookie: pair } });
    expect(out.headers.get('location')).toBe('/logga-in');
    expect(cookieOf(out).flags).toContain('Max-Age=0');
    expect((await visit('/', pair)).status).toBe(302);
  });
});

describe('trying passwords', () => {
  it('is held back after a few, for that name from anywhere, with the right password too', async () => {
    for (let count = 0; count < 12; count += 1) await house.store.signIns.failed(evaluator.id, address);
    const held = await signIn(evaluator.id, 'fel');
    expect(held.status).toBe(429);
    expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await held.text()).toContain('Försök igen om');
    const english = await signIn(evaluator.id, 'fel', { headers: { cookie: 'sprak=en' } });
    expect(await english.text()).toContain('Try again in');
    const right = await signIn(evaluator.id, PASSWORD, { peer: '198.51.100.7' });
    expect(right.status).toBe(429);
    expect(right.headers.get('set-cookie')).toBeNull();
    expect((await signIn(reader.id, PASSWORD)).status).toBe(303);
  });

  it('is held back when many are tried at once', async () => {
    const tries = Array.from({ length: 30 }, (_, count) => signIn('samtidig', `fel ${count}`));
    const tried = (await Promise.all(tries)).filter(({ status }) => status === 401);
    // Five are free; each more waits twice as long as the one before, and a slow machine gets to a few of those.
    expect(tried.length).toBeLessThanOrEqual(10);
  });

  /** As many failures from an address as hold the next try back, each for another name. */
  const failOften = async (where: string) => {
    for (let count = 0; count < 24; count += 1) await house.store.signIns.failed(`namn-${count}`, where);
  };

  it('is counted by the socket’s address, whatever a stranger says of it', async () => {
    await failOften(address);
    const headers = { 'x-forwarded-for': '203.0.113.1' };
    for (const to of [app(), app({ origin: PUBLIC })])
      expect((await signIn('ny', 'fel', { app: to, origin: 'http://localhost', headers })).status).toBe(429);
  });

  it('is counted by what our own server in front says, last', async () => {
    await failOften('198.51.100.99');
    const behind = { app: app({ origin: PUBLIC }), origin: PUBLIC, peer: '127.0.0.1' };
    const tell = (told: string) => signIn('ny', 'fel', { ...behind, headers: { 'x-forwarded-for': told } });
    expect((await tell('203.0.113.1, 198.51.100.99')).status).toBe(429);
    expect((await tell('198.51.100.99, 198.51.100.100')).status).toBe(401);
  });

  it('is counted by network where addresses are many', async () => {
    await failOften('2001:db8:1:2::');
    expect((await signIn('ny', 'fel', { peer: '2001:db8:1:2:a::b' })).status).toBe(429);
    expect((await signIn('ny', 'fel', { peer: '2001:db8:1:3:a::b' })).status).toBe(401);
  });
});

describe('the account', () => {
  it('changes its password with the old one, and is signed out everywhere else', async () => {
    const here = cookieOf(await signIn(kommun.id, PASSWORD)).pair;
    const elsewhere = cookieOf(await signIn(kommun.id, PASSWORD)).pair;
    const change = (gammalt: string, nytt: string) =>
      send('/konto', { gammalt, nytt }, { headers: { cookie: here } });
    expect((await change('fel', 'ett nytt långt lösenord')).status).toBe(422);
    expect((await change(PASSWORD, 'kort')).status).toBe(422);
    expect((await visit('/konto', elsewhere)).status).toBe(200);
    const changed = await change(PASSWORD, 'ett nytt långt lösenord');
    expect(changed.headers.get('location')).toBe('/konto?bytt');
    const fresh = cookieOf(changed).pair;
    expect((await visit('/konto', fresh)).status).toBe(200);
    for (const old of [here, elsewhere]) expect((await visit('/konto', old)).status).toBe(302);
    expect(await house.store.people.verify(kommun.id, PASSWORD)).toBeNull();
    expect(await house.store.people.verify(kommun.id, 'ett nytt långt lösenord')).toEqual(kommun);
  });

  it('loses what its role no longer gives at once', async () => {
    const { pair } = cookieOf(await signIn(reader.id, PASSWORD));
    expect((await visit('/ny', pair)).status).toBe(403);
    await house.store.people.change({ ...reader, role: 'evaluator' });
    expect((await visit('/ny', pair)).status).toBe(200);
    await house.store.people.change(reader);
    expect((await visit('/ny', pair)).status).toBe(403);
  });
});

describe('on one’s own machine', () => {
  const local = (store: Partial<House['store']>) =>
    reviewApp({ house: { ...house, store: { ...house.store, ...store } }, loopback: true });
  const withUsers = (...users: (typeof lead)[]) =>
    local({ people: { ...house.store.people, list: async () => users } });
  const open = (to: ReturnType<typeof reviewApp>, headers: Record<string, string> = {}) =>
    to.request('http://127.0.0.1/konto', { headers });

  it('nobody signs in while there is nobody or one', async () => {
    expect(await (await open(withUsers())).text()).toContain('Utvärderaren');
    expect(await (await open(withUsers(lead))).text()).toContain(lead.name);
  });

  it('everybody does when there are two, and whoever comes through another server', async () => {
    expect((await open(withUsers(lead, lead))).status).toBe(302);
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip'])
      expect((await open(withUsers(), { [name]: '203.0.113.1' })).status).toBe(302);
    expect((await app().request('http://127.0.0.1/konto')).status).toBe(302);
  });

  it.each<[string, Partial<ReviewOptions>, string[], string[]]>([
    [
      'by itself',
      { loopback: true },
      ['http://localhost', 'http://127.0.0.1:4280', 'http://[::1]'],
      [PUBLIC],
    ],
    [
      'behind a server',
      { origin: PUBLIC },
      [PUBLIC, 'http://underlag.example', 'http://localhost'],
      ['https://evil.example'],
    ],
    ['on an address', {}, ['http://10.0.0.7:4280', 'http://underlag.example'], []],
  ])('answers to its own names: %s', async (_, options, own, strange) => {
    for (const name of own) expect((await app(options).request(`${name}/stil.css`)).status, name).toBe(200);
    for (const name of strange)
      expect((await app(options).request(`${name}/stil.css`)).status, name).toBe(403);
  });
});

describe('a fault in the program', () => {
  it('is a number to the reader, and on the server a place in the program, and nothing that was sent', async () => {
    const said: string[] = [];
    const secret = 'hemligt-lösenord-1';
    const broken = reviewApp({
      house: {
        ...house,
        store: {
          ...house.store,
          people: {
            ...house.store.people,
            verify: async (_, password) => {
              throw new Error(`cannot verify ${password}`);
            },
          },
        },
      },
      report: (lines) => said.push(lines),
    });
    const answer = await signIn(lead.id, secret, { app: broken, headers: { cookie: 'underlag=en-kaka' } });
    expect(answer.status).toBe(500);
    const page = await answer.text();
    const number = /<code>([\da-f]{8})<\/code>/.exec(page)![1]!;
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(number);
    expect(said[0]).toContain('POST /logga-in');
    expect(said[0]).toMatch(/\n\s+at .*sign-in\.test/);
    for (const text of [page, said[0]!]) expect(text).not.toMatch(/hemligt|en-kaka|cannot verify/);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server = serve({ fetch: app().fetch, hostname: '127.0.0.1', port: 0 }, () => resolve()) as Server;
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function visited(path: string, language = 'sv'): Promise<Page> {
    const context = await browser.newContext();
    await context.addCookies([{ name: 'sprak', value: language, url: origin }]);
    const page = await context.newPage();
    await page.goto(origin + path);
    return page;
  }

  const violations = async (page: Page) =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html }) => html),
    ]);

  it.each([
    'sv',
    'en',
  ])('the pages have no axe violations, and are used by keyboard alone: %s', async (language) => {
    const page = await visited('/konto', language);
    expect(new URL(page.url()).pathname).toBe('/logga-in');
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type(lead.id);
    await page.keyboard.press('Tab');
    await page.keyboard.type('fel lösenord');
    await Promise.all([page.waitForURL(/logga-in$/), page.keyboard.press('Enter')]);
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type(PASSWORD);
    await Promise.all([page.waitForURL(/konto$/), page.keyboard.press('Enter')]);
    expect(await page.locator('main').textContent()).toContain(lead.name);
    expect(await violations(page)).toEqual([]);
    const leave = page.getByRole('button', { name: /Logga ut|Sign out/ });
    for (let step = 0; step < 30; step += 1) {
      if (await leave.evaluate((element) => element === element.ownerDocument.activeElement)) break;
      await page.keyboard.press('Shift+Tab');
    }
    await Promise.all([page.waitForURL(/logga-in$/), page.keyboard.press('Enter')]);
    await page.goto(`${origin}/konto`);
    expect(new URL(page.url()).pathname).toBe('/logga-in');
    await page.context().close();
  });
});
