import { expect, it, onTestFinished } from 'vitest';
import { externalFacts } from '../../pipelines/external.ts';
import { type House, openHouse } from '../../pipelines/house.ts';
import { loadInstrument } from '../../src/instruments/instrument.ts';
import { questionsOf } from '../../src/model/instrument.ts';
import type { LaidSheet } from '../../src/model/sheet.ts';
import { draftSheet } from '../../src/sheet/draft.ts';
import { reviewApp } from '../../src/web/app.tsx';
import { LeapClock } from '../crawl/support/memory.ts';
import { preparedFolder, sweep } from '../store/prepared.ts';
import { sheet as sample } from '../store/samples.ts';
import { kolada, type Stub } from './stub.ts';

const never = new AbortController().signal;
const DAY = 24 * 60 * 60 * 1000;

async function aHouse(): Promise<House> {
  const dataDir = await preparedFolder();
  const house = await openHouse({ dataDir });
  onTestFinished(async () => {
    await house.close();
    sweep(dataDir);
  });
  return house;
}

/** A drafted evaluation of Sollentuna in 2015, in which every question is open. */
async function drafted({ store }: House): Promise<LaidSheet> {
  const municipality = { code: '0163', name: 'Sollentuna', county: null, website: null, hosts: [] };
  const crawl = await store.crawls.create({ municipality, seed: 'https://www.sollentuna.se/', options: {} });
  const instrument = loadInstrument('kommunkompassen-2010');
  const about = { date: '2015-04-30', rules: 'r' };
  const evaluation = await store.evaluations.create({ crawl: crawl.id, instrument, ...about });
  const { coverage } = sample('');
  const laid = draftSheet({
    ...{ evaluation: evaluation.id, municipality, instrument, ...about, coverage },
    ...{ findings: [], ladders: new Map() },
  });
  await store.evaluations.saveSheet(evaluation.id, laid);
  return laid;
}

const request = (stub: Stub, clock = new LeapClock(), refresh = false) => ({
  ...{ code: '0163', refresh, signal: never },
  settings: { base: stub.url, allowPrivate: true, clock },
});

it('figures show on sheets that were there before, which stay as they were laid', async () => {
  const house = await aHouse();
  const laid = await drafted(house);
  const { evaluations } = house.store;
  const { external: none, ...before } = (await evaluations.sheet(laid.evaluation))!;
  expect(none).toMatchObject({ state: 'not_examined', facts: [] });
  expect(before).toEqual(laid);
  await externalFacts(house, request(await kolada()));
  const { external, ...kept } = (await evaluations.sheet(laid.evaluation))!;
  expect(JSON.stringify(kept) === JSON.stringify(before)).toBe(true);
  expect(external.state).toBe('fetched');
  const population = external.facts.find(({ id }) => id === 'N01951');
  expect(population).toMatchObject({ year: 2014, value: 69_325, unit: 'invånare' });
  expect(external.facts.every(({ year }) => year <= 2015)).toBe(true);
  const asked = new Set(questionsOf(loadInstrument('kommunkompassen-2010')).map(({ id }) => id));
  expect(external.facts.flatMap(({ about }) => about).filter((id) => !asked.has(id))).toEqual([]);
});

it('figures are kept for thirty days, and what was kept survives a failure', async () => {
  const house = await aHouse();
  const stub = await kolada();
  const clock = new LeapClock();
  expect((await externalFacts(house, request(stub, clock))).kept).toBe(false);
  const once = stub.asked.length;
  await clock.wait(29 * DAY, never);
  const again = await externalFacts(house, request(stub, clock));
  expect(again.kept).toBe(true);
  expect(stub.asked).toHaveLength(once);
  await externalFacts(house, request(stub, clock, true));
  expect(stub.asked).toHaveLength(2 * once);
  await clock.wait(31 * DAY, never);
  await externalFacts(house, request(stub, clock));
  expect(stub.asked).toHaveLength(3 * once);
  const kept = await house.store.external.get('0163');
  const broken = await kolada({ fault: (_, response) => !!response.end('<h1>Underhåll</h1>') });
  await expect(externalFacts(house, request(broken, clock, true))).rejects.toThrow(/inte med JSON/);
  expect(await house.store.external.get('0163')).toEqual(kept);
});

it('the review application shows them: all on the sheet, and on a question those about it', async () => {
  const house = await aHouse();
  const { evaluation } = await drafted(house);
  const app = reviewApp({ house, loopback: true });
  const page = async (path: string) =>
    (await (await app.request(`http://127.0.0.1/utvardering/${evaluation}${path}`)).text())
      .replaceAll('\u00a0', ' ')
      .replaceAll(/<[^>]+>/g, '');
  expect(await page('')).toContain('Inte granskat. Uppgifter ur Kolada är inte hämtade');
  expect(await page('/fraga/2.3.2')).toContain('underlag kolada 0163');
  await externalFacts(house, request(await kolada()));
  const whole = await page('');
  expect(whole).toContain('Kortfakta om kommunen');
  expect(whole).toMatch(/Källa: Kolada, hämtat \d{4}-\d{2}-\d{2}\./);
  expect(whole).toContain('69 325 invånare');
  const survey = await page('/fraga/2.3.2');
  expect(survey).toContain('Externa uppgifter');
  expect(survey).toContain('(U07431): 81 % av maxpoäng, 2014; mätt 2012 och 2014.');
  expect(survey).not.toContain('N01951');
  expect(await page('/fraga/1.2.2')).not.toContain('Externa uppgifter');
});
