import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type House, openHouse } from '../../pipelines/house.ts';
import type { LogEvent } from '../../src/model/log.ts';
import { isEvaluator, type Person } from '../../src/model/person.ts';
import { reviewApp } from '../../src/web/app.tsx';
import { preparedFolder, sweep } from '../store/prepared.ts';
import { addPersons, evaluationOf, persons, QUESTION, QUOTE } from './desk.ts';

let folder: string;
let house: House;
let app: ReturnType<typeof reviewApp>;
let evaluation: string;

const worth = { points: [1, 1] as [number, number], max: 1 };
const accepted: LogEvent = {
  ...{ type: 'decision', question: QUESTION, verb: 'accept', joint: false, from: worth, to: worth },
  ...{ text: 'Bara den ena har sagt det.', reason: null, seconds: null },
  draft: { ...worth, outcome: 'met', rules: '1' },
};

async function say({ id, name, role }: Person, event: LogEvent): Promise<void> {
  const { instrument, rules } = (await house.store.evaluations.get(evaluation))!;
  await house.store.log.append(evaluation, () => ({ actor: { id, name, role }, instrument, rules, event }));
}

beforeAll(async () => {
  folder = await preparedFolder();
  house = await openHouse({ dataDir: folder });
  await addPersons(house);
  evaluation = await evaluationOf(house, [{ html: `<body><p>${QUOTE} alltid.</p></body>` }]);
  const evaluators = Object.values(persons)
    .filter(isEvaluator)
    .map(({ id }) => id);
  await say(persons.lead, { type: 'team', evaluators, blind: true });
  await say(persons.lead, accepted);
  app = reviewApp({ house, engine: () => Promise.reject(new Error('no queue')) });
});

afterAll(async () => {
  await house?.close();
  sweep(folder);
});

async function fetched(format: string, person: Person): Promise<Response> {
  const cookie = `underlag=${await house.store.sessions.open(person.id)}`;
  return app.request(`http://underlag.example/utvardering/${evaluation}/hamta/${format}`, {
    headers: { cookie },
  });
}

describe('a file that leaves the house', () => {
  it.each([
    ['csv', 'text/csv; charset=utf-8', 'poangblad-utkast.csv'],
    ['annotations', 'application/ld+json', 'annotationer-utkast.jsonld'],
    ['bundle', 'application/zip', 'belaggspaket-utkast.zip'],
  ])('%s is kept as a file, under its name and type', async (format, type, name) => {
    const { status, headers } = await fetched(format, persons.lead);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="${evaluation}-kommunkompassen-2010-${name}"`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('holds no decision that the person who asks may not see yet', async () => {
    const seen = async (person: Person) => {
      const book = read(await (await fetched('xlsx', person)).arrayBuffer());
      const csv = await (await fetched('csv', person)).text();
      return [csv, ...Object.values(book.Sheets).map((sheet) => utils.sheet_to_csv(sheet))].map((text) =>
        text.includes('Bara den ena'),
      );
    };
    expect(await seen(persons.evaluator)).not.toContain(true);
    expect(await seen(persons.lead)).toContain(true);
  });

  it('leaves nothing behind of a bundle, read to its end or not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'underlag-hamtat-'));
    vi.stubEnv('TMPDIR', folder);
    const whole = await fetched('bundle', persons.lead);
    expect((await whole.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    await (await fetched('bundle', persons.lead)).body?.cancel();
    await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]));
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it('is no bundle for who may not see the whole log', async () => {
    const answer = await fetched('bundle', persons.evaluator);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('när båda utvärderarna har tagit ställning');
  });

  it.each(['odt', 'toString', '__proto__'])('is not made as %s', async (format) => {
    expect((await fetched(format, persons.lead)).status).toBe(404);
  });
});
