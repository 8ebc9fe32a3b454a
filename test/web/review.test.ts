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
import { beginEvaluation } from '../../pipelines/draft.ts';
import { resolveTarget } from '../../pipelines/target.ts';
import { checks } from '../../src/checks/index.ts';
import { openSession, type Session } from '../../src/cli/session.ts';
import { launchBrowser } from '../../src/crawl/browser/index.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { reviewApp } from '../../src/web/app.tsx';
import type { Language } from '../../src/web/language.ts';

let folder: string;
let session: Session;
let server: Server;
let browser: Browser;
let sheet: Sheet;
let origin: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'underlag-web-'));
  session = await openSession(folder);
  const site = await serveSite('skuggby');
  const { evaluation } = await beginEvaluation(session.house, {
    ...resolveTarget(site.url),
    limits: { maxResources: 500, delayMs: 0, allowPrivate: true, from: null },
    instrument: 'kommunkompassen-2010',
    date: site.at,
  });
  const engine = await session.engine();
  await engine.submit(evaluation.id);
  sheet = await engine.finished(evaluation.id);
  await site.close();
  await new Promise<void>((resolve) => {
    server = serve(
      { fetch: reviewApp({ house: session.house, loopback: true }).fetch, hostname: '127.0.0.1', port: 0 },
      () => resolve(),
    ) as Server;
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

async function open(path: string, language: Language = 'sv'): Promise<Page> {
  const context = await browser.newContext();
  await context.addCookies([{ name: 'sprak', value: language, url: origin }]);
  const page = await context.newPage();
  await page.goto(origin + path);
  return page;
}

/** One question with a quotation from a page, and one with a quotation from a PDF. */
function evidencePath(type: 'html' | 'pdf'): { path: string; quote: string } {
  for (const { id, evidence } of sheet.questions) {
    const at = evidence.findIndex(({ locator }) => locator.type === type);
    if (at >= 0) {
      const path = `/utvardering/${sheet.evaluation}/fraga/${id}/belagg/${at + 1}`;
      return { path, quote: evidence[at]!.quote };
    }
  }
  throw new Error(`the draft has no ${type} evidence`);
}

const answered = () => sheet.questions.find(({ evidence }) => evidence.length > 0)!.id;

describe('the review pages', () => {
  it.each<[string, () => string, Language?]>([
    ['evaluations', () => '/'],
    ['a sheet', () => `/utvardering/${sheet.evaluation}`],
    ['an answered question', () => `/utvardering/${sheet.evaluation}/fraga/${answered()}`],
    ['an open question', () => `/utvardering/${sheet.evaluation}/fraga/8.5.3`],
    ['the interview guide', () => `/utvardering/${sheet.evaluation}/intervju`],
    ['all checks', () => '/kontroller'],
    ['a check', () => '/kontroller/1.4.3'],
    ['a question without a check', () => '/kontroller/1.4.6'],
    ['evidence on a page', () => evidencePath('html').path],
    ['evidence in a PDF', () => evidencePath('pdf').path],
    ['a page that is not there', () => '/utvardering/annan'],
    ['a sheet in English', () => `/utvardering/${sheet.evaluation}`, 'en'],
    ['a question in English', () => `/utvardering/${sheet.evaluation}/fraga/${answered()}`, 'en'],
    ['a check in English', () => '/kontroller/1.4.3', 'en'],
  ])('have no axe violations: %s', async (_, path, language) => {
    const page = await open(path(), language);
    await expect(page.locator('html').getAttribute('lang')).resolves.toBe(language ?? 'sv');
    // The archived page is somebody else's, and no script runs in its frame, axe's neither.
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.context().close();
  });

  it('lead from the list to the archived page by keyboard alone', async () => {
    const page = await open('/');
    const follow = async (name: RegExp) => {
      const link = page.getByRole('link', { name }).first();
      for (let step = 0; step < 400; step += 1) {
        await page.keyboard.press('Tab');
        if (await link.evaluate((element) => element === element.ownerDocument.activeElement)) break;
      }
      const outline = await link.evaluate(
        (element) => element.ownerDocument.defaultView!.getComputedStyle(element).outlineStyle,
      );
      expect(outline).not.toBe('none');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    };
    await follow(new RegExp(sheet.municipality.name));
    await follow(new RegExp(`^${sheet.questions.find(({ id }) => id === answered())!.area} `));
    await follow(new RegExp(`^${answered().replaceAll('.', '\\.')} `));
    const quote = sheet.questions.find(({ id }) => id === answered())!.evidence[0]!.quote;
    const exact = quote.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
    await follow(new RegExp(`^${exact}$`));
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toContain('Belägg 1');
    await page.context().close();
  });

  it('list what to ask each group, and link back to the question', async () => {
    const page = await open(`/utvardering/${sheet.evaluation}/intervju`);
    const open_ = sheet.questions.filter(({ interview }) => interview !== null);
    await expect(page.locator('.guide > li').count()).resolves.toBe(open_.length);
    const unions = page.getByRole('region', { name: 'Fackliga företrädare' });
    const { id, interview } = open_.find((question) => question.interview!.group === 'fackliga')!;
    await expect(unions.textContent()).resolves.toContain(interview!.question);
    await unions.getByRole('link', { name: id }).first().click();
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toContain(id);
    await page.context().close();
  });

  it('explain a check, from its question', async () => {
    const page = await open(`/utvardering/${sheet.evaluation}/fraga/1.4.3`);
    await page.getByRole('link', { name: 'Vad som räknas och inte räknas' }).click();
    const check = checks.find(({ question }) => question === '1.4.3')!;
    const text = await page.locator('main').textContent();
    for (const line of [...check.looksFor, ...check.doesNotCount, ...check.ladder.map(({ title }) => title)])
      expect(text).toContain(line);
    await page.context().close();
  });

  it('show a quotation marked where it stands on the archived page', async () => {
    const { path, quote } = evidencePath('html');
    const page = await open(path);
    const frame = page.frameLocator('iframe');
    const marked = (await frame.locator('mark').allTextContents()).join('');
    const plain = (text: string) => text.replaceAll(/[\s\u00ad]/g, '');
    expect(plain(marked)).toBe(plain(quote));
    await expect(page.locator('iframe').getAttribute('sandbox')).resolves.toBe('');
    await expect(page.locator('iframe').getAttribute('title')).resolves.toContain('citatet markerat');
    await page.context().close();
  });

  it('show a PDF page with the quotation marked on it', async () => {
    const page = await open(evidencePath('pdf').path);
    const image = page.locator('img.drawn');
    await image.scrollIntoViewIfNeeded();
    // A marker pen's yellow, which no page of ours is printed in.
    const { width, yellow } = await image.evaluate(async (element) => {
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own types are not the tests'
      const picture = element as any;
      await picture.decode();
      const canvas = picture.ownerDocument.createElement('canvas');
      [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
      const context = canvas.getContext('2d');
      context.drawImage(element, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let yellow = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at] > 245 && Math.abs(data[at + 1] - 227) < 8 && Math.abs(data[at + 2] - 138) < 12)
          yellow += 1;
      return { width: picture.naturalWidth, yellow };
    });
    expect(width).toBeGreaterThan(300);
    expect(yellow).toBeGreaterThan(100);
    await page.context().close();
  });

  it('answer nobody who calls this machine by another name', async () => {
    const app = reviewApp({ house: session.house, loopback: true });
    expect((await app.request('http://evil.example/')).status).toBe(403);
    expect((await app.request('http://127.0.0.1/')).status).toBe(200);
  });

  it('give archived HTML an origin of its own, even when it is opened by itself', async () => {
    const response = await fetch(`${origin}${evidencePath('html').path}/sida`);
    expect(response.headers.get('content-security-policy')).toBe(
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
    );
    const own = await fetch(`${origin}/`);
    expect(own.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
