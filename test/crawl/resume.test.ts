import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CrawlSummary, LedgerChanges } from '../../src/crawl/index.ts';
import { Memory } from './support/memory.ts';
import { page, pdf, type Served, type Site, serve } from './support/server.ts';

const servers: Served[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((served) => served.close()));
});

/** A tree of pages with redirects, documents, copies and gaps. */
function tree(pages: number, watch: (path: string) => void = () => {}): Site {
  const site: Site = {
    '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nDisallow: /p7\n' },
    '/': page('Start', { '/p1': 'Ett', '/p2': 'Två' }),
  };
  for (let i = 1; i <= pages; i++) {
    const links = { [`/p${2 * i}`]: `Sida ${2 * i}`, [`/p${2 * i + 1}`]: `Sida ${2 * i + 1}`, '/': 'Hem' };
    const answer =
      i % 11 === 0
        ? { status: 302, headers: { location: `/p${i + 1}` } }
        : i % 5 === 0
          ? pdf(`dokument ${i % 3}`)
          : page(`Sida ${i}`, links);
    site[`/p${i}`] = () => {
      watch(`/p${i}`);
      return typeof answer === 'string' ? { body: answer } : answer;
    };
  }
  return site;
}

const mostAsked = (served: Served): number =>
  Math.max(...served.requests.map(({ path }) => served.asked(path)));

describe('interrupted by a signal', () => {
  it('ends at once, and the same call goes on without asking twice', async () => {
    const stop = new AbortController();
    let seen = 0;
    const served = await serve(
      tree(120, () => {
        if (++seen === 30) stop.abort(new Error('Ctrl-C'));
      }),
    );
    servers.push(served);
    const memory = new Memory();
    const first = await memory.crawl({ start: served.url }, { signal: stop.signal });
    expect(first.ended).toBe('aborted');
    expect(first.counts.queued).toBeGreaterThan(0);
    const second = await memory.crawl({ start: served.url });
    expect(second.ended).toBe('complete');
    expect(second.counts.queued).toBe(0);
    const twice = [...new Set(served.requests.map(({ path }) => path))].filter(
      (path) => served.asked(path) > 1,
    );
    expect(twice.length).toBeLessThanOrEqual(1);
    expect(new Set(memory.announced).size).toBe(memory.announced.length);
    expect(mostAsked(served)).toBeLessThanOrEqual(2);
  });

  it('a hanging answer does not hold it up', async () => {
    const stop = new AbortController();
    const served = await serve({
      '/': page('Start', { '/h': 'H' }),
      '/h': () => {
        stop.abort(new Error('Ctrl-C'));
        return undefined;
      },
    });
    servers.push(served);
    const summary = await new Memory().crawl({ start: served.url }, { signal: stop.signal });
    expect(summary.ended).toBe('aborted');
  });

  it('a crawl that has ended asks for nothing more; a larger budget goes on from there', async () => {
    const served = await serve(tree(60));
    servers.push(served);
    const memory = new Memory();
    expect((await memory.crawl({ start: served.url, maxResources: 20 })).ended).toBe('budget');
    const asked = served.requests.length;
    expect((await memory.crawl({ start: served.url, maxResources: 20 })).requests).toBe(0);
    expect(served.requests.length).toBe(asked);
    expect((await memory.crawl({ start: served.url, maxResources: 1000 })).ended).toBe('complete');
    expect(mostAsked(served)).toBe(1);
  });
});

describe('a ledger that was lost', () => {
  it('is made again from the archive alone, asking for nothing', async () => {
    const served = await serve(tree(80));
    servers.push(served);
    const memory = new Memory();
    await memory.crawl({ start: served.url });
    const before = new Map(memory.entries);
    const asked = served.requests.length;
    memory.entries.clear();
    memory.resources.clear();
    const summary = await memory.crawl({ start: served.url });
    expect(summary.requests).toBe(0);
    expect(served.requests.length).toBe(asked);
    for (const [url, { state, reason }] of before)
      expect(`${url} ${memory.state(url)}`).toBe(`${url} ${state} ${reason}`);
  });

  it('offline, what the archive lacks is not_in_archive', async () => {
    const served = await serve(tree(80));
    servers.push(served);
    const memory = new Memory();
    await memory.crawl({ start: served.url, maxResources: 10 });
    const copy = new Memory();
    copy.exchanges.push(...memory.exchanges);
    const asked = served.requests.length;
    const summary = await copy.crawl({ start: served.url, offline: true });
    expect(served.requests.length).toBe(asked);
    expect(summary).toMatchObject({ failure: null, start: `${served.url}/`, counts: { queued: 0 } });
    expect([...copy.entries.values()].some(({ reason }) => reason === 'not_in_archive')).toBe(true);
    expect(copy.resources.size).toBe(memory.resources.size);
  });
});

describe('killed', () => {
  it('goes on and asks for nothing twice but what was on its way', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crawl-'));
    let child: ChildProcess | undefined;
    let killAt = 30;
    let seen = 0;
    const onItsWay: string[] = [];
    const served = await serve(
      tree(400, (path) => {
        if (++seen !== killAt) return;
        onItsWay.push(path);
        child?.kill('SIGKILL');
      }),
    );
    servers.push(served);
    const run = () =>
      new Promise<string | null>((resolve, reject) => {
        const script = join(import.meta.dirname, 'support/crawl-child.ts');
        const running = spawn(process.execPath, ['--import', 'tsx', script, served.url, folder], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        child = running;
        let output = '';
        running.stdout.on('data', (chunk) => {
          output += chunk;
        });
        running.on('error', reject);
        running.on('close', (code) => resolve(code === 0 ? output : null));
      });
    for (const next of [70, 100, Number.POSITIVE_INFINITY]) {
      expect(await run()).toBeNull();
      killAt = next;
    }
    const summary = JSON.parse((await run())!) as CrawlSummary;
    expect(summary).toMatchObject({ ended: 'complete', counts: { queued: 0 } });
    const twice = [...new Set(served.requests.map(({ path }) => path))].filter(
      (path) => served.asked(path) > 1,
    );
    expect(twice.filter((path) => !onItsWay.includes(path))).toEqual([]);
    const lines = (await readFile(join(folder, 'ledger.jsonl'), 'utf8')).trim().split('\n');
    const entries = new Map(
      lines.flatMap((line) => (JSON.parse(line) as LedgerChanges).entries.map((entry) => [entry.url, entry])),
    );
    const whole = new Memory();
    await whole.crawl({ start: served.url });
    for (const { url, state, reason } of whole.entries.values()) {
      expect(`${url} ${entries.get(url)?.state} ${entries.get(url)?.reason}`).toBe(
        `${url} ${state} ${reason}`,
      );
    }
    await rm(folder, { recursive: true, force: true });
  });
});
