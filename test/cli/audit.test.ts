import { expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { anEvaluation, reply, sheet } from '../store/samples.ts';
import { dataFolder, underlag } from './underlag.ts';

it('the audit says how many rows of the log hold, and names each that does not', async () => {
  const dataDir = await dataFolder();
  const meddle = async (statement: string) => {
    const store = await openStore({ dataDir });
    await store.backing.database.query(statement);
    await store.close();
  };
  const store = await openStore({ dataDir });
  const { id } = await anEvaluation(store);
  await store.evaluations.saveSheet(id, sheet(id));
  for (const text of ['Ett', 'Två', 'Tre', 'Fyra']) await store.log.append(id, () => reply(text));
  await store.close();

  const whole = await underlag('audit', id, '--data', dataDir);
  expect(whole.stderr).toBe('');
  expect(whole.stdout).toContain('4 av 4 loggrader håller.');
  expect(whole.code).toBe(0);

  await meddle(`update log set entry = replace(entry::text, '"Två"', '"Tvi"')::json where number = 2`);
  await meddle('delete from log where number = 4');
  const broken = await underlag('audit', id, '--data', dataDir);
  expect(broken.stdout).toContain('loggen, rad 2: raden är ändrad efter att den skrevs\n');
  expect(broken.stdout).toContain('loggen, rad 4: den sista raden är inte den som senast skrevs\n');
  expect(broken.stdout).toContain('2 av 3 loggrader håller.');
  expect(broken.code).toBe(4);

  await meddle(`update log set entry = '{}' where number = 3`);
  const worse = await underlag('audit', id, '--json', '--data', dataDir);
  expect(worse.code).toBe(4);
  const { log } = JSON.parse(worse.stdout);
  expect(log.entries).toBe(3);
  expect(log.breaks.map(({ number }: { number: number }) => number)).toEqual([2, 3, 4]);
}, 120_000);
