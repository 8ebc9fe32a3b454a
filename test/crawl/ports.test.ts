import { afterEach, describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/model/exchange.ts';
import { Memory } from './support/memory.ts';
import { page, type Served, type Site, serve } from './support/server.ts';

const servers: Served[] = [];
const open = async (site: Site): Promise<Served> => {
  const served = await serve(site);
  servers.push(served);
  return served;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((served) => served.close()));
});

const drawn = (url: string, body: string): Exchange => ({
  url,
  status: 200,
  statusText: 'OK',
  headers: [['content-type', 'text/html; charset=utf-8']],
  body: Buffer.from(body),
  fetchedAt: '2026-01-01T00:00:00.000Z',
  address: null,
  via: 'browser',
});

describe('browser', () => {
  const site: Site = {
    '/': page('Start', { '/app': 'Sammanträden', '/text': 'Text' }),
    '/app': '<title>Sammanträden</title><div id="app"></div><script src="/a.js"></script>',
    '/text': page('Text'),
    '/protokoll': page('Protokoll'),
  };

  it('draws what is empty without scripts, and its links are followed', async () => {
    const served = await open(site);
    const memory = new Memory();
    const asked: string[] = [];
    const render = async (url: string) => {
      asked.push(url);
      return drawn(url, page('Sammanträden', { '/protokoll': 'Protokoll' }));
    };
    await memory.crawl({ start: served.url }, { browser: { render } });
    expect(asked).toEqual([`${served.url}/app`]);
    expect(memory.resources.get(`${served.url}/app`)).toMatchObject({
      via: 'browser',
      mediaType: 'text/html',
    });
    expect(memory.state(`${served.url}/protokoll`)).toBe('fetched ok');
    expect(memory.exchanges.filter(({ url }) => url.endsWith('/app')).map(({ via }) => via)).toEqual([
      'http',
      'browser',
    ]);
    const lost = new Memory();
    lost.exchanges.push(...memory.exchanges);
    await lost.crawl({ start: served.url });
    expect(lost.resources.get(`${served.url}/app`)?.via).toBe('browser');
  });

  it('what it cannot draw stays as it came', async () => {
    const served = await open(site);
    const memory = new Memory();
    await memory.crawl({ start: served.url }, { browser: { render: async () => null } });
    expect(memory.resources.get(`${served.url}/app`)?.via).toBe('http');
  });
});

describe('failing ports end the crawl with their error', () => {
  const site: Site = { '/': page('Start', { '/a': 'A' }), '/a': page('A') };
  it('ledger', async () => {
    const served = await open(site);
    const memory = new Memory();
    const ledger = { ...memory.ledger, save: () => Promise.reject(new Error('disken är full')) };
    await expect(memory.crawl({ start: served.url }, { ledger })).rejects.toThrow('disken är full');
  });

  it('the other hosts’ work too', async () => {
    const other = await open({ '/': () => undefined });
    const served = await open({
      '/': page('Start', { [`${other.url}/`]: 'Portal', '/a': 'A' }),
      '/a': page('A'),
    });
    const memory = new Memory();
    const append = (exchange: Exchange) =>
      exchange.url.endsWith('/a')
        ? Promise.reject(new Error('disken är full'))
        : memory.archive.append(exchange);
    const archive = { ...memory.archive, append };
    const crawl = memory.crawl({ start: served.url, hosts: [other.host], attempts: 1 }, { archive });
    await expect(crawl).rejects.toThrow('disken är full');
  });

  it('archive', async () => {
    const served = await open(site);
    const memory = new Memory();
    const archive = { ...memory.archive, append: () => Promise.reject(new Error('disken är full')) };
    await expect(memory.crawl({ start: served.url }, { archive })).rejects.toThrow('disken är full');
  });
});

it('a resource is told of only when the ledger has it', async () => {
  const served = await open({ '/': page('Start', { '/a': 'A' }), '/a': page('A') });
  const memory = new Memory();
  const known: boolean[] = [];
  await memory.crawl(
    { start: served.url },
    { onResource: ({ url }) => void known.push(memory.resources.has(url)) },
  );
  expect(known).toEqual([true, true]);
});

it('options that are none are refused at the door', async () => {
  await expect(new Memory().crawl({ start: 'https://a.se', delay: 5 } as never)).rejects.toThrow('delay');
});
