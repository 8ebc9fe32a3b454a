import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../../fixtures/serve.ts';
import { beginEvaluation } from '../../pipelines/draft.ts';
import { type House, openHouse } from '../../pipelines/house.ts';
import { rulesVersion } from '../../pipelines/rules.ts';
import { resolveTarget } from '../../pipelines/target.ts';
import type { InstrumentId } from '../../src/instruments/instrument.ts';
import { entriesOf } from '../../src/sheet/review.ts';
import { reviewApp } from '../../src/web/app.tsx';
import { undertakingsOf } from '../../src/web/undertakings.ts';
import { handlersFor } from '../../workers/drafting.ts';
import { type Engine, EvaluationFailed, startEngine } from '../../workers/engine.ts';
import type { Progress } from '../../workers/progress.ts';

const HOST = 'http://127.0.0.1';

let folder: string;
let site: Served;
let house: House;
let engine: Engine;
let app: ReturnType<typeof reviewApp>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'underlag-undertakings-'));
  mkdirSync(join(folder, 'site'));
  const page = (title: string, text: string) =>
    `<!doctype html><html lang="sv"><head><title>${title}</title></head><body><main><h1>${title}</h1>
     <p>${text}</p></main></body></html>`;
  writeFileSync(
    join(folder, 'site', 'index.html'),
    page('Exempelby kommun', '<a href="/synpunkter.html">Synpunkter och klagomål</a>'),
  );
  writeFileSync(
    join(folder, 'site', 'synpunkter.html'),
    page('Synpunkter', 'Här lämnar du synpunkter till kommunen. Vi svarar inom tio arbetsdagar.'),
  );
  site = await serveFolder(join(folder, 'site'));
  house = await openHouse({ dataDir: join(folder, 'data') });
  engine = await startEngine({ store: house.store, handlers: handlersFor(house) });
  app = reviewApp({ house, engine: async () => engine, loopback: true });
});

afterAll(async () => {
  await engine?.close();
  await house?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string) => app.request(HOST + path);
const post = (path: string, fields: [string, string][] = [], on = app) =>
  on.request(HOST + path, {
    method: 'POST',
    headers: { origin: HOST },
    body: new URLSearchParams(fields),
  });
const textOf = async (response: Response | Promise<Response>) =>
  load(await (await response).text())('main')
    .text()
    .replace(/\s+/g, ' ');
const idIn = (response: Response) =>
  /^\/utvardering\/([^/]+)\/lage$/.exec(response.headers.get('location') ?? '')![1]!;
const stored = async (id: string) => (await house.store.evaluations.get(id))!;
/** Waits for what was begun to end, one way or the other. */
const settled = async (id: string) =>
  undertakingsOf(house, async () => engine).settled((await stored(id)).crawl);

/** An evaluation of the site that nobody has begun to draft; each date is an undertaking of its own. */
const begun = async (date: string, instrument: InstrumentId = 'kommunkompassen-2010') =>
  (
    await beginEvaluation(house, {
      ...resolveTarget(site.url),
      limits: { maxResources: 10, delayMs: 0, allowPrivate: true, from: null },
      ...{ instrument, date },
    })
  ).evaluation.id;

async function drafted(date: string): Promise<string> {
  const id = await begun(date);
  await post(`/utvardering/${id}/fortsatt`);
  await settled(id);
  expect((await stored(id)).state).toBe('done');
  return id;
}

const NEW: Record<string, string> = { date: '2026-11-23', maxResources: '10' };
const asked = (target: string, changes: Partial<typeof NEW> = {}, instruments = ['kkik-delaktighet']) => [
  ...Object.entries({ ...NEW, target, ...changes } as Record<string, string>),
  ...instruments.map((instrument): [string, string] => ['instruments', instrument]),
];

describe('a new evaluation', () => {
  it('may be of any municipality, and of no private address', async () => {
    const page = load(await (await get('/ny')).text());
    expect(page('#kommuner option')).toHaveLength(290);
    expect(page('[name=instruments]')).toHaveLength(3);
    expect(page('[name*=rivate]')).toHaveLength(0);
    const response = await post('/ny', asked(site.url, {}, ['kkik-delaktighet', 'kommunkompassen-2020']));
    expect(response.status).toBe(303);
    const id = idIn(response);
    await settled(id);
    const before = site.requests.length;
    expect(await textOf(get(`/utvardering/${id}/lage`))).toContain('adressen är privat');
    const { crawl } = await stored(id);
    const both = await house.store.evaluations.list({ crawl });
    expect(both.map(({ instrument, state }) => [instrument.id, state])).toEqual([
      ['kkik-delaktighet', 'failed'],
      ['kommunkompassen-2020', 'failed'],
    ]);

    const again = await post(`/utvardering/${id}/fortsatt`);
    expect(idIn(again)).not.toBe(id);
    expect(await house.store.crawls.get(crawl)).toBeNull();
    await settled(idIn(again));
    expect(await stored(idIn(again))).toMatchObject({
      instrument: { id: 'kkik-delaktighet' },
      state: 'failed',
    });
    expect(site.requests.length).toBe(before);
  });

  it.each<[string, [string, string][], string, string]>([
    ['a municipality', asked(''), 'target', 'Skriv en kommun'],
    ['one municipality', asked('Atlantis'), 'target', 'Ingen kommun heter ”Atlantis”'],
    ['an instrument', asked('Tierp', {}, []), 'instruments', 'Välj minst ett instrument'],
    ['an instrument that is known', asked('Tierp', {}, ['annat']), 'instruments', 'Välj minst ett'],
    ['a day', asked('Tierp', { date: '2026-02-30' }), 'date', 'Skriv dagen som ett datum'],
    ['a limit', asked('Tierp', { maxResources: '0' }), 'maxResources', 'Skriv ett heltal'],
  ])('needs %s', async (_, fields, id, sentence) => {
    const before = (await house.store.crawls.list()).length;
    const response = await post('/ny', fields);
    expect(response.status).toBe(422);
    const page = load(await response.text());
    expect(page(`#${id}-fel`).text()).toContain(sentence);
    expect(page(`#${id}`).attr('aria-describedby')!.split(' ')).toContain(`${id}-fel`);
    const given = Object.fromEntries(fields);
    for (const name of ['target', 'date', 'maxResources'])
      expect(page(`[name=${name}]`).val()).toBe(given[name]);
    expect((await house.store.crawls.list()).length).toBe(before);
  });
});

describe('the progress of an evaluation', () => {
  it('says where it was interrupted, goes on, and leads to the draft', async () => {
    const id = await begun('2026-10-01');
    const other = await begun('2026-10-01', 'kkik-delaktighet');
    expect(await textOf(get(`/utvardering/${id}/lage`))).toContain('avbruten');
    expect((await get(`/utvardering/${id}/lage`)).headers.get('refresh')).toBeNull();
    await Promise.all([post(`/utvardering/${id}/fortsatt`), post(`/utvardering/${other}/fortsatt`)]);
    await settled(id);
    for (const one of [id, other]) {
      const response = await get(`/utvardering/${one}/lage`);
      expect(response.headers.get('refresh')).toBeNull();
      const page = load(await response.text());
      expect(page(`main a[href="/utvardering/${one}"]`).text()).toBe('Till utkastet');
      expect((await get(`/utvardering/${one}`)).status).toBe(200);
    }
    const asked = site.requests.filter(({ path }) => path === '/synpunkter.html');
    expect(asked).toHaveLength(1);
  });

  it('is shown while it goes on, and refreshes itself until it is asked not to', async () => {
    const id = await begun('2026-10-02');
    let say: (progress: Progress) => void = () => {};
    let fail: (error: Error) => void = () => {};
    const watched: Engine = {
      submit: async () => {},
      finished: (_, options) =>
        new Promise((_, reject) => {
          say = options!.onProgress!;
          fail = reject;
        }),
      close: async () => {},
    };
    const opened = { ...house };
    const ours = reviewApp({ house: opened, engine: async () => watched, loopback: true });
    await post(`/utvardering/${id}/fortsatt`, [], ours);
    const look = (query = '') => ours.request(`${HOST}/utvardering/${id}/lage${query}`);
    expect(await textOf(look())).toContain('väntar på sin tur');
    const crawl = { fetched: 12, known: 80, queued: 68, budget: 100, host: 'a', current: 'b', delayMs: 1000 };
    say({ step: 'crawl', data: { ...crawl, ratePerSecond: 2 } });
    say({ step: 'ingest', data: { read: 12, found: [{ topic: 'Synpunkter', pages: 2 }] } });
    const going = await look();
    expect(going.headers.get('refresh')).toBe('5');
    const text = await textOf(going);
    for (const said of ['Hämtar', '12 av 80 kända', '2,0 per sekund', '34 s', 'Synpunkter 2'])
      expect(text).toContain(said);
    const still = await look('?stilla=1');
    expect(still.headers.get('refresh')).toBeNull();
    expect(await textOf(still)).toContain('12 av 80 kända');

    await house.store.evaluations.fail(id, 'crawl: det gick inte att ansluta');
    const ending = undertakingsOf(opened, async () => watched).settled((await stored(id)).crawl);
    fail(new EvaluationFailed('crawl: det gick inte att ansluta'));
    await ending;
    const failed = await look();
    expect(failed.headers.get('refresh')).toBeNull();
    expect(await textOf(failed)).toContain('det gick inte att ansluta');
  });
});

describe('an evaluation that is done', () => {
  it('may be fetched again, as a new one for today', async () => {
    const id = await drafted('2026-10-03');
    const before = site.requests.length;
    const response = await post(`/utvardering/${id}/hamta-igen`);
    expect(response.status).toBe(303);
    const again = idIn(response);
    await settled(again);
    const [first, second] = [await stored(id), await stored(again)];
    expect(second).toMatchObject({ state: 'done', date: new Date().toISOString().slice(0, 10) });
    expect(second.crawl).not.toBe(first.crawl);
    expect(site.requests.length).toBeGreaterThan(before);
    expect(await house.store.evaluations.sheet(id)).not.toBeNull();
  });

  it('may be checked again, once however often that is asked, and says so in its log', async () => {
    const id = await drafted('2026-10-04');
    const sheet = (await house.store.evaluations.sheet(id))!;
    await house.store.evaluations.saveSheet(id, { ...sheet, rules: 'tidigare' });
    const before = site.requests.length;
    const responses = await Promise.all([1, 2, 3].map(() => post(`/utvardering/${id}/prova-igen`)));
    expect(responses.map(({ status }) => status)).toEqual([303, 303, 303]);
    const log = entriesOf(await house.store.log.entries(id), 'recheck');
    expect(log.map(({ event }) => event)).toEqual([{ type: 'recheck', from: 'tidigare', to: rulesVersion }]);
    expect(await house.store.evaluations.sheet(id)).toEqual(sheet);
    await post(`/utvardering/${id}/prova-igen`);
    expect(entriesOf(await house.store.log.entries(id), 'recheck')).toHaveLength(1);
    expect(site.requests.length).toBe(before);
  });

  it('is not checked again once it is final', async () => {
    const id = await drafted('2026-10-05');
    const sheet = (await house.store.evaluations.sheet(id))!;
    await house.store.evaluations.saveSheet(id, { ...sheet, rules: 'tidigare' });
    await house.store.log.append(id, () => ({
      actor: { id: 'local', name: 'Utvärderaren', role: 'lead' },
      ...{ instrument: { id: 'kommunkompassen-2010', version: '1' }, rules: 'tidigare' },
      event: { type: 'stage', from: 'draft', to: 'final', reason: 'Prövning.' },
    }));
    const response = await post(`/utvardering/${id}/prova-igen`);
    expect(response.status).toBe(409);
    expect(await textOf(response)).toContain('fastställd och låst');
    expect((await house.store.evaluations.sheet(id))!.rules).toBe('tidigare');
  });
});
