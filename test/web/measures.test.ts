import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../../pipelines/house.ts';
import { launchBrowser } from '../../src/crawl/browser/index.ts';
import type { Verb, Worth } from '../../src/model/decision.ts';
import type { Person } from '../../src/model/person.ts';
import { reviewApp } from '../../src/web/app.tsx';
import type { Language } from '../../src/web/language.ts';
import { preparedFolder, sweep } from '../store/prepared.ts';
import { addPersons, evaluationOf, persons, QUESTION, QUOTE } from './desk.ts';

let folder: string;
let house: House;
let server: Server;
let browser: Browser;
let origin: string;
let judged: string;
let untouched: string;

const full: Worth = { points: [1, 1], max: 1 };
const none: Worth = { points: [0, 0], max: 1 };

async function say(
  evaluation: string,
  { id, name, role }: Person,
  verb: Verb,
  to: Worth,
  question = QUESTION,
) {
  const { instrument, rules } = (await house.store.evaluations.get(evaluation))!;
  await house.store.log.append(evaluation, () => ({
    ...{ actor: { id, name, role }, instrument, rules },
    event: {
      ...{ type: 'decision', question, verb, joint: false, from: full, to, text: null, seconds: 40 },
      reason: verb === 'accept' ? null : 'Skäl.',
      draft: { ...full, outcome: 'met', rules: '1' },
    },
  }));
}

beforeAll(async () => {
  folder = await preparedFolder();
  house = await openHouse({ dataDir: folder });
  await addPersons(house);
  const pages = [{ html: `<body><p>${QUOTE} alltid.</p></body>` }];
  judged = await evaluationOf(house, pages);
  untouched = await evaluationOf(house, pages);
  await say(judged, persons.lead, 'accept', full);
  await say(judged, persons.evaluator, 'amend', none);
  for (const person of [persons.lead, persons.evaluator]) await say(judged, person, 'accept', full, '2.3.1');
  await new Promise<void>((resolve) => {
    const { fetch } = reviewApp({ house, loopback: true });
    server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, () => resolve()) as Server;
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  await house?.close();
  sweep(folder);
});

const cookieOf = (person: Person) => house.store.sessions.open(person.id);

async function open(path: string, language: Language = 'sv'): Promise<Page> {
  const context = await browser.newContext();
  await context.addCookies([
    { name: 'sprak', value: language, url: origin },
    { name: 'underlag', value: await cookieOf(persons.lead), url: origin },
  ]);
  const page = await context.newPage();
  await page.goto(origin + path);
  return page;
}

async function csv(query: string): Promise<string[][]> {
  const headers = { cookie: `underlag=${await cookieOf(persons.lead)}` };
  const answer = await fetch(`${origin}/matt.csv${query}`, { headers });
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  return (await answer.text())
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
}

describe('the measures of the draft', () => {
  it.each<[string, () => string, Language]>([
    ['all', () => '/matt', 'sv'],
    ['all in English, by rules', () => '/matt?regler=isar', 'en'],
    ['none', () => '/matt?instrument=kkik-delaktighet', 'sv'],
    ['one evaluation', () => `/utvardering/${judged}/matt`, 'sv'],
    ['one evaluation in English', () => `/utvardering/${judged}/matt`, 'en'],
    ['one that nobody has decided on', () => `/utvardering/${untouched}/matt`, 'sv'],
  ])('have no axe violations: %s', async (_, path, language) => {
    const page = await open(path(), language);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.context().close();
  });

  it('tell by question how often the draft was accepted, and where each answer stands', async () => {
    const page = await open('/matt');
    const row = page.getByRole('row', { name: new RegExp(`^${QUESTION.replaceAll('.', '\\.')} `) });
    const cells = await row.getByRole('cell').allTextContents();
    expect(cells.slice(0, 3)).toEqual(['2', '1/2', '50 %']);
    await expect(page.getByRole('row', { name: /^Uppfyllt/ }).textContent()).resolves.toContain('3/4');
    await page.context().close();
  });

  it('count only the instrument that is chosen', async () => {
    const page = await open('/matt');
    await page.getByLabel('Instrument').selectOption('kkik-delaktighet');
    await page.getByRole('button', { name: 'Visa' }).click();
    await expect(page.getByLabel('Instrument').inputValue()).resolves.toBe('kkik-delaktighet');
    await expect(page.locator('main').textContent()).resolves.toContain('Ingen har beslutat');
    await page.context().close();
  });

  it('list where the two evaluators of one evaluation differ, with a way to the question', async () => {
    const page = await open('/matt');
    await page.getByRole('link', { name: `Upplands Väsby, ${judged}` }).click();
    const differences = page.getByRole('table', { name: 'Vad raden var värd enligt var och en' });
    await expect(differences.getByRole('row').count()).resolves.toBe(2);
    await expect(differences.textContent()).resolves.toContain('0 av 1 poäng (inga poäng)');
    await differences.getByRole('link', { name: QUESTION }).click();
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toContain(QUESTION);
    await page.context().close();
  });

  it('take in what is decided after they were shown', async () => {
    const counted = async () => (await csv('?tabell=svar'))[1]!.slice(0, 3);
    await expect(counted()).resolves.toEqual(['Uppfyllt', '3', '4']);
    await say(judged, persons.evaluator, 'accept', full);
    await expect(counted()).resolves.toEqual(['Uppfyllt', '4', '4']);
    await say(judged, persons.evaluator, 'undo', none);
    await expect(counted()).resolves.toEqual(['Uppfyllt', '3', '4']);
  });

  it('are handed out as tables', async () => {
    const questions = await csv('');
    expect(questions.map(([id]) => id)).toEqual(['Fråga', '2.3.1', QUESTION]);
    const [, agreement] = await csv('?tabell=samstammighet&instrument=kommunkompassen-2010');
    expect(agreement!.slice(0, 2)).toEqual([judged, 'Upplands Väsby']);
    await expect(csv('?tabell=svar&instrument=kkik-delaktighet')).resolves.toContainEqual([
      ...['Uppfyllt', '0', '0', '', '', ''],
    ]);
  });
});
