import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { dataFolder, startIn } from './underlag.ts';

it('the pages are served whatever folder the command is given in', async () => {
  const { child, printed, ended } = startIn(tmpdir(), 'serve', '--port', '0', '--data', await dataFolder());
  const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(await printed(/http:\/\/127\.0\.0\.1:\d+\n/))!;
  const response = await fetch(address);
  expect(await response.text()).toContain('<main');
  expect(response.status).toBe(200);
  child.kill('SIGINT');
  expect((await ended).code).toBe(0);
});
