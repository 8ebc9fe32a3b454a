import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kolada } from '../external/stub.ts';
import { dataFolder, underlag } from './underlag.ts';

const theLine = (stderr: string): string => {
  const lines = stderr.trim().split('\n');
  expect(lines, stderr).toHaveLength(1);
  expect(lines[0]).toMatch(/^underlag: /);
  return lines[0]!;
};

describe('kolada', () => {
  it.each([
    [['Kvackeby'], /Ingen kommun heter ”Kvackeby”/],
    [['Upplands'], /flera kommuner/],
    [['9999'], /Ingen kommun har koden 9999/],
    [[], /saknas/],
    [['sollentuna', '--base-url', 'kolada'], /base-url.*’kolada’ går inte, ange en webbadress/],
    [['sollentuna', '--base-url', 'ftp://api.kolada.se'], /ange en webbadress/],
    [['sollentuna', '--base-url', 'https://api.kolada.se/v3?x=1'], /ange en webbadress/],
  ])('%j is wrong use, told in one line', async (args, message) => {
    const { code, stdout, stderr } = await underlag('kolada', ...args);
    expect(theLine(stderr)).toMatch(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('a data folder that is a file ends with code 5', async () => {
    const file = join(await dataFolder(), 'fil');
    writeFileSync(file, '');
    const { code, stderr } = await underlag('kolada', 'sollentuna', '--data', file);
    expect(theLine(stderr)).toContain('datamappen är en fil');
    expect(code).toBe(5);
  });

  it('a Kolada that cannot be had ends with code 3, and nothing is kept', async () => {
    const stub = await kolada({ fault: (_, response) => !!response.end('<h1>Underhåll</h1>') });
    const to = ['kolada', 'sollentuna', '--data', await dataFolder(), '--base-url', stub.url];
    const refused = await underlag(...to);
    expect(theLine(refused.stderr)).toContain('Koladas adress är privat');
    expect([refused.code, refused.stdout, stub.asked.length]).toEqual([3, '', 0]);
    const broken = await underlag(...to, '--allow-private');
    expect(theLine(broken.stderr)).toContain('Kolada svarade inte med JSON');
    expect([broken.code, broken.stdout]).toEqual([3, '']);
    const again = await underlag(...to, '--allow-private');
    expect([again.code, stub.asked.length]).toEqual([3, 2]);
  });

  it('prints what it fetched, and the second time what it kept', async () => {
    const stub = await kolada();
    const to = ['kolada', 'sollentuna', '--data', await dataFolder()];
    const first = await underlag(...to, '--base-url', `${stub.url}/v3/`, '--allow-private');
    expect(first.stderr).toBe('');
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/^Sollentuna \(0163\)\nKortfakta om kommunen\. Källa: Kolada, hämtat /);
    expect(first.stdout).toMatch(/Invånare totalt, antal \(N01951\): 75\u00a0000 invånare, 2024/);
    const asked = stub.asked.length;
    const second = await underlag(...to, '--base-url', stub.url, '--json');
    expect(second.code).toBe(0);
    const { code, kept, source, facts } = JSON.parse(second.stdout);
    expect([code, kept, source, stub.asked.length]).toEqual(['0163', true, 'Källa: Kolada', asked]);
    expect(facts.find(({ id }: { id: string }) => id === 'N00669')).toMatchObject({
      ...{ year: 2023, value: 26.1, unit: '%', about: ['1.3.8', 'kkik-12'] },
    });
  });
});
