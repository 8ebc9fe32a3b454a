import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { startEngine } from '../../workers/engine.ts';
import { storeBackends } from '../store/backends.ts';
import { handlersOf } from './scene.ts';

describe('a Redis that is not there', () => {
  it('is said so at once, and the store stays usable', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    server.close();
    await once(server, 'close');
    const place = await storeBackends[0]!.place();
    const store = await openStore(place);
    const starting = startEngine({
      ...{ store, handlers: handlersOf(store, []), redisUrl: `redis://:secret@127.0.0.1:${port}` },
    });
    await expect(starting).rejects.toMatchObject({ name: 'RedisUnreachable' });
    await expect(starting).rejects.toThrow(`127.0.0.1:${port}`);
    await expect(starting).rejects.not.toThrow('secret');
    expect(await store.crawls.list()).toEqual([]);
    await store.close();
    await place.clear();
  });
});
