import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/index.ts';
import { type Engine, type EngineOptions, startEngine } from '../../workers/engine.ts';
import { FinalError } from '../../workers/jobs.ts';
import type { Progress } from '../../workers/progress.ts';
import { type Place, queueBackends, titled } from '../store/backends.ts';
import { anEvaluation, handlersOf, type Log, type Twists, urlsOf } from './scene.ts';

for (const backend of queueBackends) {
  describe.skipIf(backend.missing !== null)(titled('the engine', backend), () => {
    let place: Place;
    let store: Store;
    const engines: Engine[] = [];

    beforeAll(async () => {
      place = await backend.place();
      store = await openStore(place);
    });
    afterEach(async () => {
      await Promise.all(engines.splice(0).map((engine) => engine.close()));
    });
    afterAll(async () => {
      await store?.close();
      await place?.clear();
    });

    async function start(log: Log, twists: Twists = {}, options: Partial<EngineOptions> = {}) {
      const handlers = handlersOf(store, log, twists);
      const engine = await startEngine({ store, handlers, redisUrl: place.redisUrl, ...options });
      engines.push(engine);
      return engine;
    }
    async function draft(engine: Engine): Promise<string> {
      const { id } = await anEvaluation(store);
      await engine.submit(id);
      await engine.finished(id);
      return id;
    }

    it('crawls, reads, checks and drafts, in that order, each resource once', async () => {
      const log: Log = [];
      const urls = urlsOf(40);
      const engine = await start(log, { urls });
      const { id } = await anEvaluation(store);
      await engine.submit(id);
      const sheet = await engine.finished(id);
      expect(sheet.instrument.weights).toBe(urls.join(' '));
      expect(log.slice(-2)).toEqual(['check', 'draft']);
      expect(log.filter((line) => line.startsWith('read')).sort()).toEqual(urls.map((url) => `read ${url}`));
      expect(log.filter((line) => line.startsWith('fetch'))).toEqual(urls.map((url) => `fetch ${url}`));
    });

    it('reads while it crawls', async () => {
      const log: Log = [];
      const [first, second] = urlsOf(2);
      const firstRead = moment();
      const engine = await start(log, {
        urls: [first!, second!],
        beforeFetch: (url) => (url === second ? firstRead.comes : undefined),
        beforeRead: (url) => (url === first ? firstRead.is() : undefined),
      });
      await draft(engine);
      expect(log.filter((line) => line.startsWith('fetch'))).toHaveLength(2);
    });

    it('drafts from a crawl that found nothing', async () => {
      const log: Log = [];
      await draft(await start(log));
      expect(log).toEqual(['check', 'draft']);
    });

    it('tells watchers how every step fares', async () => {
      const told: Progress[] = [];
      const checkTold = moment();
      const engine = await start([], { urls: urlsOf(3), beforeDraft: () => checkTold.comes });
      const { id } = await anEvaluation(store);
      await engine.submit(id);
      await engine.finished(id, {
        onProgress(progress) {
          told.push(progress);
          if (progress.step === 'check') checkTold.is();
        },
      });
      expect(told.map(({ step }) => step)).toEqual(expect.arrayContaining(['crawl', 'ingest', 'check']));
      expect(told.find(({ step }) => step === 'check')).toEqual({ step: 'check', data: 'checking' });
    });

    it('names what could not be read, and reads the rest', async () => {
      const log: Log = [];
      const urls = urlsOf(20);
      const [bad, worse] = [urls[7]!, urls[3]!];
      let attempts = 0;
      const engine = await start(log, {
        urls,
        beforeRead(url) {
          if (url === worse) throw new FinalError('inte en PDF');
          if (url !== bad) return;
          attempts += 1;
          throw new Error('trasig');
        },
      });
      await draft(engine);
      expect(log).toEqual(expect.arrayContaining([`lost ${bad}: trasig`, `lost ${worse}: inte en PDF`]));
      expect(log.filter((line) => line.startsWith('lost'))).toHaveLength(2);
      expect(log.filter((line) => line.startsWith('read'))).toHaveLength(18);
      expect(attempts).toBeGreaterThan(1);
    });

    it('tries again what failed once', async () => {
      const log: Log = [];
      const failed = new Set<string>();
      const once = (what: string) => {
        if (failed.has(what)) return;
        failed.add(what);
        throw new Error(`${what} did not work`);
      };
      const engine = await start(log, { beforeCheck: () => once('check'), beforeDraft: () => once('draft') });
      await draft(engine);
      expect(log).toEqual(['check', 'draft']);
    });

    it('says why an evaluation failed, and drafts it when asked again', async () => {
      const log: Log = [];
      const urls = urlsOf(3);
      const error = new FinalError('kommun.se finns inte');
      let broken = true;
      const engine = await start(log, {
        urls,
        beforeFetch(url) {
          if (broken && url === urls[1]) throw error;
        },
      });
      const { id } = await anEvaluation(store);
      await engine.submit(id);
      await expect(engine.finished(id)).rejects.toMatchObject({
        ...{ name: 'EvaluationFailed', message: 'crawl: kommun.se finns inte', cause: error },
      });
      expect(await store.evaluations.get(id)).toMatchObject({ state: 'failed' });
      expect(log).not.toContain('check');
      broken = false;
      await engine.submit(id);
      const sheet = await engine.finished(id);
      expect(sheet.instrument.weights).toBe(urls.join(' '));
      expect(new Set(log).size).toBe(log.length);
    });

    it('does not take a draft without a sheet for one', async () => {
      const handlers = { ...handlersOf(store, []), draft: async () => {} };
      const engine = await start([], {}, { handlers });
      const { id } = await anEvaluation(store);
      await engine.submit(id);
      await expect(engine.finished(id)).rejects.toThrow('draft: the draft saved no sheet');
    });

    it('drafts once however often it is asked, and not again when it is done', async () => {
      const log: Log = [];
      const engine = await start(log, { urls: urlsOf(2) });
      const { id } = await anEvaluation(store);
      await Promise.all([engine.submit(id), engine.submit(id)]);
      await engine.submit(id);
      await Promise.all([engine.finished(id), engine.finished(id)]);
      await engine.submit(id);
      await engine.finished(id);
      expect(log.filter((line) => line === 'draft')).toHaveLength(1);
    });

    it('keeps several evaluations apart', async () => {
      const log: Log = [];
      const engine = await start(log, { urls: urlsOf(5) });
      await Promise.all([draft(engine), draft(engine), draft(engine)]);
      expect(log.filter((line) => line.startsWith('read'))).toHaveLength(15);
    });

    it('closes in the middle, and the next engine goes on where it was', async () => {
      const urls = urlsOf(30);
      const log: Log = [];
      const { id } = await anEvaluation(store);
      const first: Promise<Engine> = start(log, {
        urls,
        async beforeFetch(url, signal) {
          if (url === urls[10]) await closing(await first, signal);
        },
      });
      await (await first).submit(id);
      await expect((await first).finished(id)).rejects.toMatchObject({ name: 'EngineClosed' });
      await (await first).close();
      expect(log).not.toContain('check');
      expect(log.filter((line) => line.startsWith('fetch'))).toHaveLength(10);

      const second: Promise<Engine> = start(log, {
        urls,
        async beforeRead(url, signal) {
          if (url === urls[20]) await closing(await second, signal);
        },
      });
      await (await second).submit(id);
      await expect((await second).finished(id)).rejects.toMatchObject({ name: 'EngineClosed' });
      await (await second).close();

      const third = await start(log, { urls });
      await third.submit(id);
      const sheet = await third.finished(id);
      expect(sheet.instrument.weights).toBe(urls.join(' '));
      expect(log.filter((line) => line.startsWith('fetch'))).toHaveLength(30);
      expect(log.filter((line) => line === 'check')).toHaveLength(1);
    });

    it('watches until told otherwise', async () => {
      const engine = await start([], { urls: urlsOf(1), beforeFetch: (_, signal) => untilAborted(signal) });
      const { id } = await anEvaluation(store);
      await engine.submit(id);
      const watching = new AbortController();
      const watched = engine.finished(id, { signal: watching.signal });
      watching.abort(new Error('enough'));
      await expect(watched).rejects.toThrow('enough');
      expect(await store.evaluations.get(id)).toMatchObject({ state: 'running' });
    });

    it('knows only evaluations that are there', async () => {
      const engine = await start([]);
      await expect(engine.submit('nothing-2026-11-23')).rejects.toThrow('nothing-2026-11-23');
      await expect(engine.finished('nothing-2026-11-23')).rejects.toThrow('nothing-2026-11-23');
      await expect(engine.submit('a:b')).rejects.toThrow('a:b');
    });

    if (backend.name !== 'embedded') return;

    it('leaves alone what nobody has asked for since', async () => {
      const [urls, log]: [string[], Log] = [urlsOf(3), []];
      const interrupted = await anEvaluation(store);
      const begun = moment();
      const first = await start(log, {
        urls,
        beforeFetch(_, signal) {
          begun.is();
          return untilAborted(signal);
        },
      });
      await first.submit(interrupted.id);
      await begun.comes;
      await first.close();
      expect(log).toEqual([]);

      const second = await start(log, { urls });
      await draft(second);
      expect(log.filter((line) => line.startsWith('fetch'))).toHaveLength(3);
      expect(await store.evaluations.get(interrupted.id)).toMatchObject({ state: 'running' });

      await second.submit(interrupted.id);
      expect((await second.finished(interrupted.id)).instrument.weights).toBe(urls.join(' '));
    });
  });
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

/** Closes an engine from inside one of its handlers, which then sees that it should stop. */
async function closing(engine: Engine, signal: AbortSignal): Promise<void> {
  void engine.close();
  await untilAborted(signal);
}

/** Something that one side waits for and the other brings about. */
function moment(): { comes: Promise<void>; is(): void } {
  let is = () => {};
  const comes = new Promise<void>((resolve) => {
    is = resolve;
  });
  return { comes, is };
}
