import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher } from '../../src/crawl/fetcher.ts';
import { CrawlOptions } from '../../src/crawl/options.ts';
import { LeapClock, Memory } from './support/memory.ts';
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

const numbered = (n: number, answer: (i: number) => Site[string]): Site => ({
  '/': page('Start', Object.fromEntries(Array.from({ length: n }, (_, i) => [`/p${i}`, `P${i}`]))),
  ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`/p${i}`, answer(i)])),
});

describe('pace', () => {
  it('one request at a time, with the delay between their starts', async () => {
    let busy = 0;
    let most = 0;
    const site = numbered(4, (i) => (_request, response) => {
      most = Math.max(most, ++busy);
      setImmediate(() => {
        busy--;
        response.writeHead(200, { 'content-type': 'text/html' }).end(page(`P${i}`));
      });
      return undefined;
    });
    const served = await open(site);
    const clock = new LeapClock();
    await new Memory().crawl({ start: served.url, delayMs: 1000 }, {}, clock);
    expect(served.requests).toHaveLength(8);
    expect(clock.waits).toEqual(Array.from({ length: 7 }, () => 1000));
    expect(most).toBe(1);
  });

  it.each([
    ['a longer crawl-delay wins', 5, 5000, 0],
    ['a shorter one does not', 0.5, 1000, 0],
    ['an absurd one is cut, and said', 3600, 30_000, 1],
  ])('%s', async (_what, crawlDelay, waited, notes) => {
    const site = numbered(2, (i) => page(`P${i}`));
    site['/robots.txt'] = { type: 'text/plain', body: `User-agent: *\nCrawl-delay: ${crawlDelay}` };
    const served = await open(site);
    const clock = new LeapClock();
    const summary = await new Memory().crawl({ start: served.url, delayMs: 1000 }, {}, clock);
    expect(Math.max(...clock.waits)).toBe(waited);
    expect(summary.notes).toHaveLength(notes);
  });

  it('several hosts are asked side by side', async () => {
    const other = await open(numbered(3, (i) => page(`Annan ${i}`)));
    const site = numbered(3, (i) => page(`P${i}`));
    const served = await open({ ...site, '/p0': page('Länkar', { [`${other.url}/`]: 'Portalen' }) });
    const memory = new Memory();
    const progress: string[] = [];
    await memory.crawl(
      { start: served.url, hosts: [other.host] },
      { onProgress: ({ host, fetched, known }) => void progress.push(`${host} ${fetched <= known}`) },
    );
    expect(memory.state(`${other.url}/p2`)).toBe('fetched ok');
    expect(new Set(progress)).toEqual(new Set([`${served.host} true`, `${other.host} true`]));
  });
});

describe('answers that ask for rest', () => {
  it.each([
    ['seconds', 429, () => '7', 7000],
    ['a date', 503, () => new Date(Date.UTC(2026, 0, 1, 0, 0, 9)).toUTCString(), 9000],
    ['nothing', 429, () => null, 1000],
    ['an hour', 503, () => '3600', 120_000],
  ])('Retry-After names %s', async (_what, status, retryAfter, waited) => {
    let refusals = 0;
    const value = retryAfter();
    const served = await open({
      '/': page('Start', { '/a': 'A' }),
      '/a': () =>
        refusals++ > 0
          ? { body: page('A') }
          : { status, headers: value === null ? {} : ({ 'retry-after': value } as Record<string, string>) },
    });
    const clock = new LeapClock();
    const memory = new Memory();
    await memory.crawl({ start: served.url, retryDelayMs: 1000 }, {}, clock);
    expect(memory.state(`${served.url}/a`)).toBe('fetched ok');
    expect(served.asked('/a')).toBe(2);
    expect(clock.waits).toEqual([waited]);
    expect(memory.exchanges.filter(({ url }) => url.endsWith('/a'))).toHaveLength(1);
  });

  it('errors that may pass are tried again, later and later, and then believed', async () => {
    const served = await open({ '/': page('Start', { '/a': 'A' }), '/a': { status: 502 } });
    const clock = new LeapClock();
    const memory = new Memory();
    await memory.crawl({ start: served.url, retryDelayMs: 1000, attempts: 4 }, {}, clock);
    expect(memory.state(`${served.url}/a`)).toBe('failed http_error');
    expect(served.asked('/a')).toBe(4);
    expect(clock.waits).toEqual([1000, 4000, 16_000]);
    expect(memory.exchanges.filter(({ url }) => url.endsWith('/a'))).toHaveLength(1);
  });

  it('a missing page is believed at once', async () => {
    const served = await open({ '/': page('Start', { '/a': 'A' }) });
    await new Memory().crawl({ start: served.url });
    expect(served.asked('/a')).toBe(1);
  });
});

describe('limits', () => {
  const hang: Site[string] = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<html>');
    return undefined;
  };
  const flood: Site[string] = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
    return undefined;
  };
  it.each([
    ['a body that never ends', hang, 'failed timeout'],
    ['an answer that never begins', () => undefined, 'failed timeout'],
    ['a body without end', flood, 'failed too_large'],
    [
      'a bomb',
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(2_000_000)) },
      'failed too_large',
    ],
    ['a broken encoding', { headers: { 'content-encoding': 'gzip' }, body: 'nej' }, 'failed http_error'],
    ['huge headers', { headers: { 'x-a': 'a'.repeat(40_000) }, body: 'a' }, 'failed too_large'],
    ['an empty answer', { body: '' }, 'failed http_error'],
    ['a dropped connection', (_request, response) => void response.destroy(), 'failed connection'],
  ] as [string, Site[string], string][])('%s', async (_what, answer, state) => {
    const served = await open({
      '/': page('Start', { '/a': 'A', '/b': 'B' }),
      '/a': answer,
      '/b': page('B'),
    });
    const memory = new Memory();
    // Only what never ends has to be waited out; a slow machine must not make a time-out of the others.
    const totalTimeoutMs = state === 'failed timeout' ? 150 : 20_000;
    await memory.crawl({ start: served.url, totalTimeoutMs, maxBytes: 1_000_000, attempts: 2 });
    expect(memory.state(`${served.url}/a`)).toBe(state);
    expect(memory.state(`${served.url}/b`)).toBe('fetched ok');
  });

  it('an answer that trickles is not asked for again', async () => {
    const served = await open({ '/': page('Start', { '/a': 'A' }), '/a': hang });
    const memory = new Memory();
    await memory.crawl({ start: served.url, totalTimeoutMs: 150, attempts: 3 });
    expect(memory.state(`${served.url}/a`)).toBe('failed timeout');
    expect(served.asked('/a')).toBe(1);
  });

  it('no private address is ever connected to', async () => {
    const served = await open({ '/': page('Hemlig') });
    const fetcher = createFetcher({ ...CrawlOptions.parse({ start: '' }), allowPrivate: false });
    const port = new URL(served.url).port;
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::ffff:7f00:1]']) {
      await expect(fetcher.get(`http://${host}:${port}/`)).rejects.toMatchObject({
        reason: 'private_address',
      });
    }
    expect(served.requests).toEqual([]);
    await fetcher.close();
  });
});

describe('hosts that do not answer', () => {
  it('a host that refuses everything is given up, and its rest says why', async () => {
    const served = await open(numbered(60, () => ({ status: 403 })));
    const memory = new Memory();
    const summary = await memory.crawl({ start: served.url, maxFailures: 3 });
    expect(summary.blocked).toMatchObject({ code: 'forbidden' });
    const skipped = [...memory.entries.values()].filter(({ reason }) => reason === 'host_given_up');
    expect(skipped).toHaveLength(60 - 12);
    expect(skipped[0]?.detail).toContain('HTTP 403');
    expect(served.requests.filter(({ path }) => path.startsWith('/p'))).toHaveLength(12);
  });

  it('a host that is too busy for long is given less patience', async () => {
    const served = await open(numbered(20, () => ({ status: 429 })));
    const memory = new Memory();
    const summary = await memory.crawl({ start: served.url, maxFailures: 3 }, {}, new LeapClock());
    expect(summary.blocked).toMatchObject({ code: 'rate_limited' });
    expect(served.requests.filter(({ path }) => path.startsWith('/p'))).toHaveLength(3 * 3);
  });

  it('a dead host costs a few attempts, and the others go on', async () => {
    const dead = await serve({});
    await dead.close();
    const links = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${dead.url}/${i}`, `Länk ${i}`]));
    const served = await open({ '/': page('Start', { ...links, '/a': 'A' }), '/a': page('A') });
    const memory = new Memory();
    const summary = await memory.crawl({ start: served.url, hosts: [dead.host], maxFailures: 3 });
    expect(summary).toMatchObject({ ended: 'complete', blocked: null });
    const reasons = [...memory.entries.values()]
      .filter(({ host }) => host === dead.host)
      .map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === 'host_given_up').length).toBeGreaterThanOrEqual(17);
    expect(memory.state(`${served.url}/a`)).toBe('fetched ok');
  });
});
