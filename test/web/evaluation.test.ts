import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../fixtures/serve.ts';
import { auditEvaluation } from '../../pipelines/audit.ts';
import { auditBundle } from '../../pipelines/audit-bundle.ts';
import { beginEvaluation } from '../../pipelines/draft.ts';
import { resolveTarget } from '../../pipelines/target.ts';
import { openSession, type Session } from '../../src/cli/session.ts';
import { launchBrowser } from '../../src/crawl/browser/index.ts';
import type { Person } from '../../src/model/person.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { reviewApp } from '../../src/web/app.tsx';

/** The bundled sample, evaluated by two people from its draft to a final sheet, in a real browser. */
let folder: string;
let session: Session;
let server: Server;
let browser: Browser;
let sheet: Sheet;
let origin: string;

const PASSWORD = 'hemligt nog för ett prov';
const anna: Person = { id: 'anna', name: 'Anna Ek', role: 'evaluator', municipality: null };
const bo: Person = { id: 'bo', name: 'Bo Alm', role: 'lead', municipality: null };
const kim: Person = { id: 'kim', name: 'Kim Lind', role: 'kommun', municipality: '0163' };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'underlag-desk-'));
  session = await openSession(folder);
  const site = await serveSite('sollentuna-2015');
  const { evaluation } = await beginEvaluation(session.house, {
    ...resolveTarget(site.url, '0163'),
    limits: { maxResources: 1000, delayMs: 0, allowPrivate: true, from: null },
    ...{ instrument: 'kommunkompassen-2010', date: '2015-04-30' },
  });
  const engine = await session.engine();
  await engine.submit(evaluation.id);
  sheet = await engine.finished(evaluation.id);
  await site.close();
  for (const person of [anna, bo, kim]) await session.house.store.people.add(person, PASSWORD);
  const app = reviewApp({ house: session.house, engine: () => session.engine(), loopback: true });
  await new Promise<void>((resolve) => {
    server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve()) as Server;
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  await session?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A browser of somebody's own, signed in through the page. */
async function signedIn(person: Person): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(origin);
  await page.locator('input[name=id]').fill(person.id);
  await page.locator('input[name=losenord]').fill(PASSWORD);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL(`${origin}/`);
  return page;
}

const sheetUrl = () => `${origin}/utvardering/${sheet.evaluation}`;
const questionUrl = (id: string) => `${sheetUrl()}/fraga/${id}`;

/** Presses Tab until something that matches has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 300; step += 1) {
    if (await page.locator(`${selector}:focus`).count()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`nothing that matches ${selector} can be reached with the Tab key`);
}

async function decides(
  page: Page,
  id: string,
  verb: string,
  fields: { points?: string; reason?: string } = {},
) {
  await page.goto(questionUrl(id));
  await page.getByRole('radio', { name: verb }).check();
  if (fields.points) await page.getByLabel(/^Poäng/).fill(fields.points);
  if (fields.reason) await page.locator('#skal').fill(fields.reason);
  await page.getByRole('button', { name: 'Spara beslutet' }).click();
  await page.waitForLoadState();
}

async function movesTo(page: Page, stage: string, reason = '') {
  await page.goto(sheetUrl());
  await page.getByText('Byt skede').first().click();
  await page.getByLabel('Nytt skede').selectOption({ label: stage });
  await page.locator('#skede-skal').fill(reason);
  await page.getByRole('button', { name: 'Byt skede' }).click();
  await page.waitForLoadState();
}

const noViolations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};

const text = (page: Page) => page.locator('main').innerText();

describe.sequential('an evaluation', () => {
  let annas: Page;
  let bos: Page;
  let kims: Page;

  it('is opened by those who have signed in, and the municipality does not see it yet', async () => {
    [annas, bos, kims] = [await signedIn(anna), await signedIn(bo), await signedIn(kim)];
    for (const page of [annas, bos]) expect(await text(page)).toContain('Sollentuna');
    expect(await text(kims)).not.toContain('Sollentuna');
    expect((await kims.goto(sheetUrl()))!.status()).toBe(404);
  });

  it('is given to two who decide each for themselves', async () => {
    await bos.goto(sheetUrl());
    await noViolations(bos);
    await bos.getByText('Utse utvärderare').click();
    await bos.getByLabel('Första utvärderaren').selectOption('anna');
    await bos.getByLabel('Andra utvärderaren').selectOption('bo');
    await bos.getByLabel(/^Var för sig/).check();
    await bos.getByRole('button', { name: 'Spara utvärderarna' }).click();
    await expect.poll(() => text(bos)).toContain('De beslutar var för sig.');
  });

  it('is decided on with the keyboard alone', async () => {
    await annas.goto(questionUrl('1.2.2'));
    await noViolations(annas);
    await annas.keyboard.press('b');
    await tabTo(annas, 'input[name=verb]');
    const outline = await annas.evaluate(
      () => globalThis.getComputedStyle(globalThis.document.activeElement!).outlineStyle,
    );
    expect(outline).not.toBe('none');
    await annas.keyboard.press('ArrowDown');
    await tabTo(annas, '#poang');
    await annas.keyboard.type('1,25');
    await tabTo(annas, '#skal');
    await annas.keyboard.type('Luckor i arkivet.');
    await tabTo(annas, '.decide form button[type=submit]');
    await annas.keyboard.press('Enter');
    await expect.poll(() => text(annas)).toContain('Luckor i arkivet.');
    expect(await text(annas)).toContain('1,25 av 1,67 poäng');
    await annas.keyboard.press('j');
    await annas.waitForURL(questionUrl('1.2.3'));
    await annas.keyboard.press('n');
    await annas.waitForURL(/fraga\/1\.2\.4$/);
  });

  it('keeps the one’s word from the other until both have decided, and then shows where they differ', async () => {
    await bos.goto(questionUrl('1.2.2'));
    expect(await text(bos)).not.toContain('Luckor i arkivet.');
    expect(await text(bos)).toContain('Den andra utvärderarens beslut visas');
    await decides(bos, '1.2.2', 'Godta utkastet');
    expect(await text(bos)).toContain('Luckor i arkivet.');
    await bos.goto(sheetUrl());
    const differing = bos.getByRole('region', { name: 'Där ni är olika' });
    expect(await differing.innerText()).toMatch(
      /1\.2\.2[\s\S]*Anna Ek ändrade: 1,25[\s\S]*Bo Alm godtog utkastet: 1,67/,
    );
    await decides(bos, '1.2.2', 'Ändra', { points: '1.5', reason: 'Vi räknade tillsammans.' });
    await expect.poll(() => text(bos)).toContain('Gemensamt beslut');
  });

  it('asks for a reason, and keeps what was written', async () => {
    await decides(annas, '1.2.3', 'Ändra', { points: '0,5' });
    expect(await annas.getByRole('alert').innerText()).toContain('Skriv ett skäl.');
    await expect(annas.getByLabel(/^Poäng/).inputValue()).resolves.toBe('0,5');
    await noViolations(annas);
  });

  it('tells the second who writes the same text, and shows both', async () => {
    const address = `${sheetUrl()}/text/subArea/1.2`;
    await annas.goto(address);
    await bos.goto(address);
    await bos.getByLabel('Egen text').fill('Kommunen sänder fullmäktige.');
    await bos.getByRole('button', { name: 'Spara texten' }).click();
    await bos.waitForURL(/#texter$/);
    await annas.getByLabel('Egen text').fill('Kommunen är öppen.');
    await annas.getByRole('button', { name: 'Spara texten' }).click();
    await expect.poll(() => annas.getByRole('alert').innerText()).toContain('Kommunen sänder fullmäktige.');
    await expect(annas.getByLabel('Egen text').inputValue()).resolves.toBe('Kommunen är öppen.');
    await noViolations(annas);
  });

  it('takes what was said in an interview as evidence', async () => {
    await annas.goto(questionUrl('1.2.1'));
    await annas.getByText('En uppgift från intervju').click();
    await annas.locator('#intervju-date').fill('2015-05-06');
    await annas.locator('#intervju-note').fill('Kommundirektören visade kalendern.');
    await annas.getByRole('button', { name: 'Lägg till uppgiften' }).click();
    await expect.poll(() => text(annas)).toContain('Kommundirektören visade kalendern.');
  });

  it('goes stage by stage to the municipality, which replies', async () => {
    for (const stage of ['Granskat', 'Intervjuat', 'Ute för svar']) await movesTo(bos, stage);
    await kims.goto(questionUrl('1.2.2'));
    expect(await text(kims)).toContain('Vi räknade tillsammans.');
    await expect(kims.getByRole('button', { name: 'Spara beslutet' }).count()).resolves.toBe(0);
    await kims.getByLabel('Ert svar').fill('Protokollen från 2013 är nu utlagda.');
    await kims.getByRole('button', { name: 'Skicka svaret' }).click();
    await expect.poll(() => text(kims)).toContain('Protokollen från 2013 är nu utlagda.');
    await noViolations(kims);
  });

  it('is final, and locked to everybody', async () => {
    await annas.goto(questionUrl('1.2.3'));
    await movesTo(bos, 'Fastställt');
    await annas.getByRole('button', { name: 'Spara beslutet' }).click();
    await expect.poll(() => text(annas)).toContain('låst');
    await annas.goto(questionUrl('1.2.3'));
    await expect(annas.getByRole('button', { name: 'Spara beslutet' }).count()).resolves.toBe(0);
    await annas.goto(`${sheetUrl()}/logg`);
    expect(await text(annas)).toMatch(/Bo Alm\s+bytte skede från Ute för svar till Fastställt/);
    await noViolations(annas);
  });

  it('leaves the house in every form, marked final, and the bundle proves itself', async () => {
    await bos.goto(sheetUrl());
    const links = bos.getByRole('region', { name: 'Hämta' }).getByRole('link');
    expect(await links.count()).toBe(7);
    for (const link of await links.all()) {
      const download = bos.waitForEvent('download');
      await link.click();
      const file = await download;
      expect(file.suggestedFilename()).toContain('slutlig');
      if (!file.suggestedFilename().endsWith('.zip')) continue;
      const bundle = join(folder, 'paket.zip');
      await file.saveAs(bundle);
      const { checked, orphans, faults, log, unsound } = await auditBundle(bundle, session.house.ingester);
      expect({ orphans, faults, breaks: log.breaks, unsound }).toEqual({
        ...{ orphans: [], faults: [], breaks: [], unsound: [] },
      });
      expect([checked > 200, log.entries > 8]).toEqual([true, true]);
    }
  });

  it('holds under audit, and is open to change again only by a decision with a reason', async () => {
    const { log, orphans } = await auditEvaluation(session.house, sheet);
    expect({ orphans, breaks: log.breaks }).toEqual({ orphans: [], breaks: [] });
    await movesTo(bos, 'Ute för svar');
    expect(await text(bos)).toContain('Skriv ett skäl.');
    await movesTo(bos, 'Ute för svar', 'Ett sakfel i 1.2.3.');
    await decides(annas, '1.2.3', 'Avvisa', { reason: 'Sändningarna är borta.' });
    expect(await text(annas)).toContain('Sändningarna är borta.');
  });

  it('fits at 200 % zoom and on a phone, and reads without a script', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 640, height: 512 },
      storageState: await bos.context().storageState(),
    });
    const page = await context.newPage();
    for (const address of [sheetUrl(), questionUrl('1.2.2'), `${sheetUrl()}/omrade/1`]) {
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 512 });
        await page.goto(address);
        const content = await page.locator('html').evaluate((html) => html.scrollWidth);
        expect([address, content]).toEqual([address, width]);
      }
    }
    await context.close();
  });
});
