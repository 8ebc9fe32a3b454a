import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { folder, sweep } from './prepared.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = folder();
});
afterEach(() => sweep(dataDir));

/** A port of this machine that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

describe('opening a store', () => {
  it('is refused while it is open, and tells where to ask', async () => {
    const store = await openStore({ dataDir });
    store.announce(4280);
    await expect(openStore({ dataDir })).rejects.toMatchObject({
      ...{ name: 'DataFolderInUse', pid: process.pid, address: 'http://127.0.0.1:4280' },
      token: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    await store.close();
    expect(readdirSync(dataDir)).toEqual(['db']);
  });

  it('makes the folders that are missing', async () => {
    const inner = join(dataDir, 'a', 'b');
    const store = await openStore({ dataDir: inner });
    await store.close();
    expect(existsSync(join(inner, 'db'))).toBe(true);
  });

  it('says which server does not answer, without its password', async () => {
    const port = await closedPort();
    const databaseUrl = `postgres://someone:secret@127.0.0.1:${port}/underlag`;
    const opening = openStore({ dataDir, databaseUrl });
    await expect(opening).rejects.toMatchObject({ name: 'DatabaseUnreachable' });
    await expect(opening).rejects.toThrow(`127.0.0.1:${port}/underlag`);
    await expect(opening).rejects.not.toThrow('secret');
  });
});
