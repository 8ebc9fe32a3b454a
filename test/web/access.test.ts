import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseBlocks } from '../../fixtures/markup.ts';
import { makePdf } from '../../fixtures/pdf.ts';
import { type House, openHouse } from '../../pipelines/house.ts';
import { reviewApp } from '../../src/web/app.tsx';
import { routes } from '../../src/web/routes/index.ts';
import { allows, EVALUATION, type Route } from '../../src/web/routes.ts';
import type { Engine } from '../../workers/engine.ts';
import { preparedFolder, sweep } from '../store/prepared.ts';
import { addPersons, addQuotations, bringTo, evaluationOf, persons, QUESTION, QUOTE } from './desk.ts';

const ORIGIN = 'http://underlag.example';

/** Statuses for who has not signed in, a reader, an evaluator, the lead, and the municipality once it may reply. */
type Row = readonly [out: number, reader: number, evaluator: number, lead: number, kommun: number];

const page: Row = [302, 200, 200, 200, 200];

/** What every route answers, by hand. A form is sent empty. */
const table: Record<string, Row> = {
  'GET /stil.css': [200, 200, 200, 200, 200],
  'GET /sprak/sv': [302, 302, 302, 302, 302],
  'GET /sprak/en': [302, 302, 302, 302, 302],
  'GET /logga-in': [200, 302, 302, 302, 302],
  'POST /logga-in': [401, 401, 401, 401, 401],
  'POST /logga-ut': [401, 303, 303, 303, 303],
  'GET /konto': page,
  'POST /konto': [401, 422, 422, 422, 422],
  'GET /': page,
  'GET /ny': [302, 403, 200, 200, 403],
  'POST /ny': [401, 403, 422, 422, 403],
  'GET /kontroller': page,
  'GET /kontroller/:question': page,
  'GET /matt': [302, 403, 403, 200, 403],
  'GET /matt.csv': [302, 403, 403, 200, 403],
  'GET /utvardering/:id/matt': [302, 403, 403, 200, 403],
  'GET /utvardering/:id': page,
  'GET /utvardering/:id/intervju': [302, 200, 200, 200, 403],
  'GET /utvardering/:id/omrade/:area': page,
  'GET /utvardering/:id/logg': [302, 200, 200, 200, 403],
  'GET /utvardering/:id/nasta': [302, 302, 302, 302, 403],
  'GET /utvardering/:id/hamta/:format': [302, 200, 200, 200, 403],
  'POST /utvardering/:id/skede': [401, 403, 403, 422, 403],
  'POST /utvardering/:id/grupp': [401, 403, 403, 422, 403],
  'POST /utvardering/:id/svar': [401, 403, 403, 403, 422],
  'GET /utvardering/:id/text/:part/:of': [302, 200, 200, 200, 403],
  'POST /utvardering/:id/text/:part/:of': [401, 403, 303, 303, 403],
  'POST /utvardering/:id/fraga/:question': [401, 403, 404, 404, 403],
  'POST /utvardering/:id/fraga/:question/svar': [401, 403, 403, 403, 422],
  'GET /skript.js': [200, 200, 200, 200, 200],
  'GET /utvardering/:id/lage': [302, 200, 200, 200, 403],
  'POST /utvardering/:id/fortsatt': [401, 403, 303, 303, 403],
  'POST /utvardering/:id/hamta-igen': [401, 403, 303, 303, 403],
  'POST /utvardering/:id/prova-igen': [401, 403, 303, 303, 403],
  'GET /utvardering/:id/fraga/:question': page,
  'GET /utvardering/:id/fraga/:question/belagg/adress': [302, 403, 200, 200, 403],
  'POST /utvardering/:id/fraga/:question/belagg/adress': [401, 403, 422, 422, 403],
  'GET /utvardering/:id/fraga/:question/belagg/fil': [302, 403, 200, 200, 403],
  'POST /utvardering/:id/fraga/:question/belagg/fil': [401, 403, 422, 422, 403],
  'GET /utvardering/:id/fraga/:question/belagg/intervju': [302, 403, 200, 200, 403],
  'POST /utvardering/:id/fraga/:question/belagg/intervju': [401, 403, 422, 422, 403],
  'POST /utvardering/:id/fraga/:question/belagg/:entry/ta-bort': [401, 403, 422, 422, 403],
  'GET /utvardering/:id/fraga/:question/tillagt/:entry': page,
  'GET /utvardering/:id/fraga/:question/tillagt/:entry/sida': page,
  'GET /utvardering/:id/fraga/:question/tillagt/:entry/sida.png': page,
  'GET /utvardering/:id/fraga/:question/belagg/:number': page,
  'GET /utvardering/:id/fraga/:question/belagg/:number/sida': page,
  'GET /utvardering/:id/fraga/:question/belagg/:number/sida.png': page,
};

const columns = [null, persons.reader, persons.evaluator, persons.lead, persons.kommun] as const;

/** An engine that takes everything and never comes to an end. */
const idle: Engine = {
  submit: async () => {},
  finished: () => new Promise(() => {}),
  close: async () => {},
};

let folder: string;
let house: House;
let app: ReturnType<typeof reviewApp>;
/** One that the municipality may open, and one that it may not open yet. */
let out: string;
let inside: string;
let pages: Parameters<typeof evaluationOf>[1];

/** An evaluation that is out for reply: evidence 1 and 2 are a page and a PDF, and so are what entries 1 and 2 added. */
async function outForReply(): Promise<string> {
  const evaluation = await evaluationOf(house, pages);
  await addQuotations(house, evaluation, pages);
  await bringTo(house, evaluation, 'reply');
  return evaluation;
}

beforeAll(async () => {
  folder = await preparedFolder();
  house = await openHouse({ dataDir: folder });
  await addPersons(house);
  const pdf = await makePdf({
    ...{ title: 'Policy', organisation: 'Exempelby kommun', kind: 'Policy', front: [] },
    ...{ parts: [parseBlocks(`${QUOTE} alltid.`)], created: new Date('2026-02-01T06:30:00Z') },
  });
  pages = [{ html: `<body><p>${QUOTE} alltid.</p></body>` }, { pdf }];
  out = await outForReply();
  inside = await evaluationOf(house, pages);
  app = reviewApp({ house, engine: async () => idle });
});

afterAll(async () => {
  await house?.close();
  sweep(folder);
});

const nameOf = ({ method, path }: Route) => `${method} ${path}`;

const pathOf = ({ path }: Route, evaluation: string) =>
  path
    .replace(':id', evaluation)
    .replace(':question', QUESTION)
    .replace(':area', '2')
    .replace(':part/:of', 'subArea/2.3')
    .replace(':format', 'csv')
    .replace(/:(number|entry)/, path.endsWith('.png') ? '2' : '1');

interface Asking {
  person?: { id: string } | null;
  evaluation?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Asks for a route as a person's browser would, from one of our own pages. */
async function ask(route: Route, asking: Asking = {}): Promise<Response> {
  const { person, evaluation = out, body = `id=${person?.id ?? 'ingen'}` } = asking;
  const token = person ? await house.store.sessions.open(person.id) : '';
  return app.request(ORIGIN + pathOf(route, evaluation), {
    method: route.method,
    ...(route.method === 'POST' && { body }),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: ORIGIN,
      cookie: `underlag=${token}`,
      ...asking.headers,
    },
  });
}

const posts = routes.filter(({ method }) => method === 'POST');
const isAbout = ({ path }: Route) => path.startsWith(EVALUATION);
const about = routes.filter(isAbout);
const named = (some: readonly Route[]) => some.map((route) => [nameOf(route), route] as const);

/** Somebody who may use a route. */
const holderOf = ({ may }: Route) => Object.values(persons).find((person) => allows(may, person))!;

describe('every route', () => {
  it('stands in the table, and nothing else does', () => {
    expect(routes.map(nameOf).sort()).toEqual(Object.keys(table).sort());
  });

  it.each(named(routes))('%s answers each role as the table says', async (name, route) => {
    const row = table[name];
    const answers: Response[] = [];
    for (const person of columns) {
      // What is changed must not change what the next one is answered.
      const evaluation = route.method === 'POST' && isAbout(route) ? await outForReply() : out;
      answers.push(await ask(route, { person, evaluation }));
    }
    expect(answers.map(({ status }) => status)).toEqual(row);
    if (row![0] === 302 && route.may !== 'anyone')
      expect(answers[0]!.headers.get('location')).toMatch(/^\/logga-in(\?till=%2F|$)/);
  });

  it.each(named(about))('%s keeps what is not theirs from a municipality', async (name, route) => {
    const hidden = table[name]![4] === 403 ? 403 : 404;
    expect((await ask(route, { person: persons.kommun, evaluation: inside })).status).toBe(hidden);
    expect((await ask(route, { person: persons.stranger })).status).toBe(hidden);
    expect((await ask(route, { person: persons.kommun, evaluation: 'annan' })).status).toBe(hidden);
  });

  it.each(
    named(routes.filter(({ may }) => may !== 'anyone')),
  )('%s is closed to old and made-up tokens', async (name, route) => {
    const token = await house.store.sessions.open(persons.lead.id);
    await house.store.sessions.close(token);
    for (const cookie of [`underlag=${token}`, 'underlag=x', 'underlag=', `__Host-underlag=${token}`])
      expect((await ask(route, { headers: { cookie } })).status).toBe(table[name]![0]);
  });
});

describe('what changes something', () => {
  const form = 'application/x-www-form-urlencoded';
  it.each(named(posts))('%s is taken from our own pages only', async (_, route) => {
    const person = holderOf(route);
    const foreign: Record<string, string>[] = [
      { origin: '' },
      { origin: 'null' },
      { origin: 'https://evil.example' },
      { origin: `${ORIGIN}.evil.example` },
      { origin: ORIGIN.replace('http', 'https') },
      { origin: `${ORIGIN}:8080` },
      { origin: '', 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example', 'content-type': 'application/json' },
      { origin: 'https://evil.example', 'content-type': 'text/plain' },
      { origin: 'https://evil.example', 'content-type': '' },
    ];
    for (const headers of foreign) {
      const answer = await ask(route, { person, headers: { 'content-type': form, ...headers } });
      expect([headers, answer.status]).toEqual([headers, 403]);
    }
  });

  it('is not answered without an origin where there is no route either', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect((await app.request(`${ORIGIN}/annat`, { method })).status).toBe(403);
  });

  it.each(named(posts))('%s takes no body past its limit', async (_, route) => {
    const body = 'x'.repeat((route.maxBody ?? 64 * 1024) + 1);
    expect((await ask(route, { person: holderOf(route), body })).status).toBe(413);
  });
});

describe('a municipality', () => {
  const list = async (person: { id: string }) =>
    (await ask(routes.find((route) => nameOf(route) === 'GET /')!, { person })).text();

  it('sees in the list what it may open, and the others see all', async () => {
    expect(await list(persons.kommun)).toContain(`/utvardering/${out}"`);
    expect(await list(persons.kommun)).not.toContain(`/utvardering/${inside}"`);
    expect(await list(persons.stranger)).not.toContain('/utvardering/');
    for (const person of [persons.reader, persons.evaluator, persons.lead]) {
      const html = await list(person);
      expect([out, inside].every((id) => html.includes(`/utvardering/${id}"`))).toBe(true);
    }
  });

  it('goes by whose pages were read, not by whose were asked for', async () => {
    const other = await evaluationOf(house, []);
    const laid = (await house.store.evaluations.sheet(other))!;
    const { external: _, ...sheet } = laid;
    await house.store.evaluations.saveSheet(other, {
      ...sheet,
      municipality: { ...sheet.municipality, code: persons.stranger.municipality },
    });
    await bringTo(house, other, 'final');
    const route = routes.find((route) => nameOf(route) === 'GET /utvardering/:id')!;
    expect((await ask(route, { person: persons.kommun, evaluation: other })).status).toBe(404);
    expect((await ask(route, { person: persons.stranger, evaluation: other })).status).toBe(200);
  });
});

describe('headers', () => {
  const head = async (path: string) =>
    (await ask(routes.find((route) => nameOf(route) === path)!, { person: persons.lead })).headers;

  it('let a page load and send nothing but our own, and stay in no cache', async () => {
    const headers = await head('GET /');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; frame-src 'self'; " +
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
  });

  it('are the archived page’s own there, and are there where there is no page', async () => {
    const archived = await head('GET /utvardering/:id/fraga/:question/belagg/:number/sida');
    expect(archived.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(archived.get('x-frame-options')).toBe('SAMEORIGIN');
    const missing = await app.request(`${ORIGIN}/annat`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
