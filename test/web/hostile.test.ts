import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../../pipelines/house.ts';
import { launchBrowser } from '../../src/crawl/browser/index.ts';
import { reviewApp } from '../../src/web/app.tsx';
import { preparedFolder, sweep } from '../store/prepared.ts';
import { addPersons, bringTo, evaluationOf, PASSWORD, persons, QUESTION, QUOTE } from './desk.ts';
import { attacks, traps } from './hostile-pages.ts';

const names = [...Object.keys(attacks), ...Object.keys(traps)];

/** Pages open at a time. */
const AT_ONCE = 6;

let folder: string;
let house: House;
let browser: Browser;
let servers: Server[];
/** The application, and a server of the attacker's that shows the same pages as they are. */
let ours: string;
let theirs: string;
let evaluation: string;
/** What the attacker's server was asked for, beside its pages. */
const told: string[] = [];
/** Forms that reached the application. */
const sent: string[] = [];

/** An archived page that tries one thing; the quotation stands before it. */
function pageOf(name: string): string {
  const attack = attacks[name] ?? traps[name]!;
  const form = `${ours}/utvardering/${evaluation}/fraga/${QUESTION}/belagg/1/ta-bort`;
  return `<html><head><title>Sida</title></head><body><p>${QUOTE}.</p>${attack(`${theirs}/ondska`, form)}</body></html>`;
}

/** The attacker's own server: a page by its place in the list, and a note of whatever else it is asked for. */
function attacker(request: Request): Response {
  const { pathname } = new URL(request.url);
  const index = /^\/sida\/(\d+)$/.exec(pathname)?.[1];
  if (index === undefined) {
    told.push(`${request.method} ${pathname}`);
    return new Response('', { status: 404 });
  }
  return new Response(pageOf(names[Number(index)]!), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

const listen = (fetch: (request: Request, env: object) => Response | Promise<Response>) =>
  new Promise<{ server: Server; origin: string }>((resolve) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) =>
      resolve({ server, origin: `http://127.0.0.1:${port}` }),
    ) as Server;
  });

beforeAll(async () => {
  folder = await preparedFolder();
  house = await openHouse({ dataDir: folder });
  await addPersons(house);
  const app = reviewApp({ house, loopback: true });
  const [own, other] = await Promise.all([
    listen((request, env) => {
      if (request.method !== 'GET') sent.push(`${request.method} ${request.url}`);
      return app.fetch(request, env);
    }),
    listen(attacker),
  ]);
  servers = [own.server, other.server];
  ours = own.origin;
  theirs = other.origin;
  evaluation = 'upplands-vasby-2026-11-23';
  evaluation = await evaluationOf(
    house,
    names.map((name) => ({ html: pageOf(name) })),
  );
  await bringTo(house, evaluation, 'reply');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const server of servers ?? []) server.close();
  await house?.close();
  sweep(folder);
});

/** A browser of somebody who is signed in, and has a cookie that scripts could read. */
async function signedIn(): Promise<BrowserContext> {
  const context = await browser.newContext();
  await context.addCookies([
    { name: 'underlag', value: await house.store.sessions.open(persons.lead.id), url: ours, httpOnly: true },
    { name: 'kanarie', value: 'SKADA', url: ours },
  ]);
  return context;
}

const TRAPPED = 'a, button, area, img, b';

/** Presses what a page invites to press. */
async function press(frame: Frame): Promise<void> {
  for (const part of await frame.locator(TRAPPED).filter({ visible: true }).all())
    await part.click({ force: true, timeout: 2000, noWaitAfter: true }).catch(() => {});
}

/** What a page does that it must not do: all that can be seen of it from outside. */
async function harmOf(url: string, presses: boolean): Promise<string[]> {
  const context = await signedIn();
  const harm: string[] = [];
  const page = await context.newPage();
  context.on('page', (other) => harm.push(`opens ${other.url()}`));
  page.on('dialog', (dialog) => {
    harm.push(`says ${dialog.message()}`);
    void dialog.dismiss().catch(() => {});
  });
  page.on('console', (message) => {
    if (message.text().includes('SKADA') && message.type() === 'log') harm.push('writes to the console');
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const title = await titleOf(page);
  const frame = page.frames().at(-1)!;
  if (presses) {
    await press(frame);
    await page.waitForLoadState('networkidle');
  }
  if (page.url().split('#')[0] !== url) harm.push(`leads to ${page.url()}`);
  if ((await titleOf(page)) !== title || title === 'SKADA') harm.push('changes the page around it');
  await context.close();
  return harm;
}

const titleOf = (page: Page) => page.title().catch(() => 'SKADA');

/** The harm of each page that does some. */
async function harmful(some: readonly string[], harm: (index: number) => Promise<string[]>) {
  const found: Record<string, string[]> = {};
  const waiting = [...some];
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const done = await harm(names.indexOf(name));
      if (done.length > 0) found[name] = done;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

describe('hostile archived pages', () => {
  const LONG = 600_000;
  const evidence = (index: number) =>
    `${ours}/utvardering/${evaluation}/fraga/${QUESTION}/belagg/${index + 1}`;

  it('would do harm elsewhere', { timeout: LONG }, async () => {
    const worst = ['script', 'image that fails', 'svg that loads', 'frame', 'object'];
    for (const name of worst) {
      told.length = 0;
      const harm = await harmOf(`${theirs}/sida/${names.indexOf(name)}`, false);
      expect([...harm, ...told], name).not.toEqual([]);
    }
    told.length = 0;
    sent.length = 0;
  });

  it('do nothing in the frame where they are shown', { timeout: LONG }, async () => {
    told.length = 0;
    const found = await harmful(names, (index) => {
      return harmOf(evidence(index), true);
    });
    expect(found).toEqual({});
    expect(told).toEqual([]);
  });

  it('do nothing opened by themselves', { timeout: LONG }, async () => {
    told.length = 0;
    const found = await harmful(names, (index) => {
      return harmOf(`${evidence(index)}/sida`, true);
    });
    expect(found).toEqual({});
    expect(told).toEqual([]);
  });

  it('have an origin of their own, from which no cookie and nothing of ours can be read', async () => {
    const context = await signedIn();
    const page = await context.newPage();
    for (const path of [evidence(0), `${evidence(0)}/sida`]) {
      await page.goto(path, { waitUntil: 'load' });
      const frame = page.frames().at(-1)!;
      await expect(frame.evaluate('self.origin')).resolves.toBe('null');
      await expect(frame.evaluate('document.cookie')).rejects.toThrow(/sandboxed/);
      await expect(frame.evaluate('localStorage')).rejects.toThrow(/sandboxed/);
    }
    await page.goto(evidence(0), { waitUntil: 'load' });
    await expect(page.frames().at(-1)!.evaluate('top.document')).rejects.toThrow(/cross-origin/);
    await context.close();
  });

  it('have sent nothing to the application, and nothing is changed', async () => {
    expect(sent).toEqual([]);
    expect(await house.store.log.entries(evaluation)).toHaveLength(1);
    expect(await house.store.people.verify(persons.lead.id, PASSWORD)).toEqual(persons.lead);
  });
});
