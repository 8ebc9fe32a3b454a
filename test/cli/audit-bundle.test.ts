import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse } from '../../pipelines/house.ts';
import { bundleOf, decidedEvaluation, type Files, textOf } from '../pipelines/bundles.ts';
import { preparedFolder, sweep } from '../store/prepared.ts';
import { startIn } from './underlag.ts';

let desk: string;
let files: Files;

beforeAll(async () => {
  const folder = await preparedFolder();
  desk = mkdtempSync(join(tmpdir(), 'underlag-desk-'));
  const house = await openHouse({ dataDir: folder });
  files = await bundleOf(house, await decidedEvaluation(house), join(desk, 'paket.zip'));
  await house.close();
  // What proves the bundle is in the bundle: the house that made it is gone.
  sweep(folder);
});

afterAll(() => rmSync(desk, { recursive: true, force: true }));

const audit = (...args: string[]) => startIn(desk, 'audit', ...args).ended;

describe('underlag audit of a bundle', () => {
  it('proves it in a folder with nothing else, and leaves nothing there', async () => {
    const { code, stdout, stderr } = await audit('paket.zip');
    expect(stderr).toBe('');
    expect(stdout).toBe(
      [
        '3 av 3 citat står där de ska, i arkiverade byte med rätt kontrollsumma.',
        '3 arkivposter lästa, 0 med fel.',
        '4 av 4 loggrader håller.\n',
      ].join('\n'),
    );
    expect(code).toBe(0);
    expect(readdirSync(desk)).toEqual(['paket.zip']);
  });

  it('names what was changed', async () => {
    const log = textOf(files, 'log.jsonl').replace('Sedan.', 'Aldrig.');
    const inside = join(desk, 'under');
    mkdirSync(inside);
    writeFileSync(join(inside, 'annat.zip'), zipSync({ ...files, 'log.jsonl': Buffer.from(log) }));
    const { code, stdout } = await audit('under/annat.zip');
    expect(stdout).toContain('log.jsonl: filen är ändrad sedan paketet gjordes\n');
    expect(stdout).toContain('loggen, rad 3: raden är ändrad efter att den skrevs\n');
    expect(code).toBe(4);
    const { faults } = JSON.parse((await audit('under/annat.zip', '--json')).stdout);
    expect(faults).toContain('log.jsonl: filen är ändrad sedan paketet gjordes');
  });

  it('refuses in one line what is no bundle', async () => {
    writeFileSync(join(desk, 'hej.zip'), 'hej');
    expect(await audit('hej.zip')).toEqual({
      ...{ code: 2, stdout: '' },
      stderr: 'underlag: hej.zip är inget beläggspaket: det är ingen hel zip-fil.\n',
    });
    const { code, stderr } = await audit('ingen.zip');
    expect(stderr).toMatch(/^underlag: .*ingen\.zip finns inte, eller är ingen fil\.\n$/);
    expect(code).toBe(2);
  });
});
