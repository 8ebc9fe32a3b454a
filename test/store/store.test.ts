import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { type Crawl, openStore, type Store } from '../../src/store/index.ts';
import { type Place, storeBackends, titled } from './backends.ts';
import { anEvaluation, document, entry, municipality, resource, sheet } from './samples.ts';

const seed = 'https://kommun.se/';

for (const backend of storeBackends) {
  describe.skipIf(backend.missing !== null)(titled('the store', backend), () => {
    let place: Place;
    let store: Store;

    beforeAll(async () => {
      place = await backend.place();
      store = await openStore(place);
    });
    afterAll(async () => {
      await store?.close();
      await place?.clear();
    });

    const aCrawl = (options: Crawl['options'] = {}) => store.crawls.create({ municipality, seed, options });
    const today = () => new Date().toISOString().slice(0, 10);

    describe('crawls', () => {
      it('are named so that people can type it, and never two the same', async () => {
        const twins = await Promise.all([aCrawl(), aCrawl(), aCrawl()]);
        const ids = twins.map((crawl) => crawl.id).sort();
        const stem = `upplands-vasby-${today()}`;
        expect(ids).toEqual([stem, `${stem}-2`, `${stem}-3`]);
      });

      it('come back as they were made', async () => {
        const made = await aCrawl({ maxResources: 3 });
        expect(await store.crawls.get(made.id)).toEqual(made);
        expect(await store.crawls.list()).toContainEqual(made);
        expect(await store.crawls.get('nothing')).toBeNull();
      });

      it('end with what they say of themselves, and begin again', async () => {
        const { id } = await aCrawl();
        await store.crawls.finish(id, { state: 'failed', summary: { fetched: 0 }, blocked: 'Svarar 403.' });
        const failed = await store.crawls.get(id);
        expect(failed).toMatchObject({ state: 'failed', summary: { fetched: 0 }, blocked: 'Svarar 403.' });
        expect(failed!.finishedAt).toMatch(/^\d{4}-.*Z$/);
        await store.crawls.resume(id);
        expect(await store.crawls.get(id)).toMatchObject({ state: 'running', finishedAt: null });
      });

      it('learn whose site it is', async () => {
        const { id } = await aCrawl();
        await store.crawls.saveMunicipality(id, { ...municipality, hosts: ['a.se', 'b.se'] });
        expect((await store.crawls.get(id))!.municipality.hosts).toEqual(['a.se', 'b.se']);
      });

      it('are forgotten with all that rests on them', async () => {
        const evaluation = await anEvaluation(store);
        await store.ledger(evaluation.crawl).save({ entries: [entry(seed)], resources: [resource(seed)] });
        await store.documents.save(evaluation.crawl, seed, '1', document(seed));
        await store.crawls.remove(evaluation.crawl);
        expect(await store.evaluations.get(evaluation.id)).toBeNull();
        expect(await store.documents.load(evaluation.crawl)).toEqual([]);
        expect(await store.ledger(evaluation.crawl).load()).toEqual({ entries: [], resources: [] });
      });

      describe('of the same undertaking', () => {
        const find = (options: Crawl['options'], code: string | null = '0114', from = seed) =>
          store.crawls.findUnfinished(from, code, options).then((crawl) => crawl?.id);

        it('are found while they are not done, the latest first', async () => {
          const options = { maxResources: 10, delay: 1 };
          const earlier = await aCrawl(options);
          const later = await aCrawl(options);
          expect(await find({ delay: 1, maxResources: 10 })).toBe(later.id);
          await store.crawls.finish(later.id, { state: 'done' });
          expect(await find(options)).toBe(earlier.id);
          await store.crawls.finish(earlier.id, { state: 'interrupted' });
          expect(await find(options)).toBe(earlier.id);
          await store.crawls.finish(earlier.id, { state: 'failed' });
          expect(await find(options)).toBeUndefined();
        });

        it('differ in seed, municipality or options', async () => {
          const options = { maxResources: 11 };
          await aCrawl(options);
          expect(await find({ maxResources: 12 })).toBeUndefined();
          expect(await find({ ...options, delay: 1 })).toBeUndefined();
          expect(await find(options, null)).toBeUndefined();
          expect(await find(options, '0114', 'https://annan.se/')).toBeUndefined();
        });

        it('are found without a code where there is none', async () => {
          const options = { maxResources: 13 };
          const nameless = { ...municipality, code: null };
          const { id } = await store.crawls.create({ municipality: nameless, seed, options });
          expect(await find(options, null)).toBe(id);
        });

        it('are found when they are done and an evaluation is not', async () => {
          const options = { maxResources: 14 };
          const { id } = await aCrawl(options);
          await store.crawls.finish(id, { state: 'done' });
          const instrument = { id: 'kommunkompassen-2010', version: '1' };
          const evaluation = await store.evaluations.create({
            ...{ crawl: id, instrument, rules: '1', date: '2026-11-23' },
          });
          expect(await find(options)).toBe(id);
          await store.evaluations.saveSheet(evaluation.id, sheet(evaluation.id));
          expect(await find(options)).toBeUndefined();
        });
      });
    });

    describe('the ledger', () => {
      it('keeps every word', async () => {
        const { id } = await aCrawl();
        const full = entry('https://kommun.se/å?q="x"', {
          ...{ state: 'failed', reason: 'soft_404', detail: 'svarar "200", men {tomt}\\', depth: 3 },
          ...{ via: seed, linkTexts: ['Läs mer, "här"', '{}', 'NULL', ''] },
          query: 'förskola och ”skola”',
        });
        const fetched = resource(seed, { declaredType: null, via: 'browser' });
        await store.ledger(id).save({ entries: [full], resources: [fetched] });
        expect(await store.ledger(id).load()).toEqual({ entries: [full], resources: [fetched] });
      });

      it('is in order of URL by code units, whatever the server thinks of letters', async () => {
        const { id } = await aCrawl();
        const urls = ['b', 'B', 'a/', 'a-b', 'a', 'A', 'a%C3%A5', '_', '~'].map((path) => `${seed}${path}`);
        await store.ledger(id).save({
          entries: urls.map((url) => entry(url)),
          resources: urls.map((url) => resource(url)),
        });
        const { entries, resources } = await store.ledger(id).load();
        expect(entries.map(({ url }) => url)).toEqual([...urls].sort());
        expect(resources.map(({ url }) => url)).toEqual([...urls].sort());
      });

      it('is the last word on each URL', async () => {
        const url = fc.integer({ min: 0, max: 8 }).map((n) => `${seed}${n}`);
        const one = fc.record({ url, depth: fc.nat(9), detail: fc.option(fc.string({ unit: 'grapheme' })) });
        const saves = fc.array(fc.array(one, { maxLength: 12 }), { maxLength: 4 });
        await fc.assert(
          fc.asyncProperty(saves, async (changes) => {
            const { id } = await aCrawl();
            const expected = new Map<string, LedgerEntry>();
            for (const change of changes) {
              const entries = change.map(({ url, depth, detail }) =>
                entry(url, { depth, detail: detail?.replaceAll('\0', '') ?? null }),
              );
              await store.ledger(id).save({ entries, resources: [] });
              for (const each of entries) expected.set(each.url, each);
            }
            const inOrder = [...expected.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
            expect((await store.ledger(id).load()).entries).toEqual(inOrder);
          }),
          { numRuns: 25 },
        );
      });

      it('takes thousands at once', async () => {
        const { id } = await aCrawl();
        const urls = Array.from({ length: 5001 }, (_, at) => `${seed}${String(at).padStart(5, '0')}`);
        await store.ledger(id).save({
          entries: urls.map((url) => entry(url)),
          resources: urls.map((url) => resource(url)),
        });
        const { entries, resources } = await store.ledger(id).load();
        expect(entries.map(({ url }) => url)).toEqual(urls);
        expect(resources.map(({ url }) => url)).toEqual(urls);
      });

      it('takes all of a change or nothing', async () => {
        const { id } = await aCrawl();
        const wrong = entry(`${seed}b`, { state: 'fetched', reason: 'waiting' });
        await expect(store.ledger(id).save({ entries: [entry(seed), wrong], resources: [] })).rejects.toThrow(
          'the reason does not belong to the state',
        );
        expect((await store.ledger(id).load()).entries).toEqual([]);
        await expect(
          store.ledger('no crawl').save({ entries: [entry(seed)], resources: [] }),
        ).rejects.toThrow();
      });

      it('keeps crawls apart', async () => {
        const [one, other] = [await aCrawl(), await aCrawl()];
        await store.ledger(one.id).save({ entries: [entry(seed)], resources: [resource(seed)] });
        expect(await store.ledger(other.id).load()).toEqual({ entries: [], resources: [] });
        expect(await store.resources.get(one.id, seed)).toEqual(resource(seed));
        expect(await store.resources.get(other.id, seed)).toBeNull();
      });
    });

    describe('documents', () => {
      it('come back whole and in order, however many', async () => {
        const { id } = await aCrawl();
        const all = Array.from({ length: 501 }, (_, at) => document(`${seed}${at}`, `Sida ${at}: åäö §`));
        await Promise.all(all.map((one) => store.documents.save(id, one.url, '1', one)));
        const inOrder = all.sort((a, b) => (a.url < b.url ? -1 : 1));
        expect(await store.documents.load(id)).toEqual(inOrder);
        expect(await store.documents.get(id, `${seed}7`)).toEqual(document(`${seed}7`, 'Sida 7: åäö §'));
      });

      it('know what has been read, document or not, and by which version', async () => {
        const { id } = await aCrawl();
        const [page, image] = [`${seed}a`, `${seed}b.png`];
        await store.documents.save(id, page, '1', document(page));
        await store.documents.save(id, image, '1', null);
        expect(await store.documents.read(id, '1')).toEqual([page, image]);
        expect(await store.documents.has(id, image, '1')).toBe(true);
        expect(await store.documents.has(id, image, '2')).toBe(false);
        expect(await store.documents.has(id, `${seed}c`, '1')).toBe(false);
        expect(await store.documents.load(id)).toEqual([document(page)]);
        expect(await store.documents.get(id, image)).toBeNull();
      });

      it('are replaced by what a later version reads', async () => {
        const { id } = await aCrawl();
        await store.documents.save(id, seed, '1', document(seed, 'förr'));
        await store.documents.save(id, seed, '2', document(seed, 'nu'));
        expect(await store.documents.read(id, '1')).toEqual([]);
        expect(await store.documents.load(id)).toEqual([document(seed, 'nu')]);
      });

      it('are refused when they are none', async () => {
        const { id } = await aCrawl();
        const empty = document(seed, '');
        await expect(store.documents.save(id, seed, '1', empty)).rejects.toThrow();
        expect(await store.documents.has(id, seed, '1')).toBe(false);
      });
    });

    describe('evaluations', () => {
      it('run, fail, go on and end with a sheet', async () => {
        const { id, crawl } = await anEvaluation(store);
        expect(await store.evaluations.get(id)).toMatchObject({
          ...{ crawl, municipality, state: 'running', finishedAt: null, failure: null },
        });
        expect(await store.evaluations.sheet(id)).toBeNull();
        await store.evaluations.fail(id, 'crawl: servern svarar inte');
        expect(await store.evaluations.get(id)).toMatchObject({
          state: 'failed',
          failure: expect.any(String),
        });
        await store.evaluations.resume(id);
        expect(await store.evaluations.get(id)).toMatchObject({ state: 'running', failure: null });
        await store.evaluations.saveSheet(id, sheet(id));
        expect(await store.evaluations.get(id)).toMatchObject({
          state: 'done',
          finishedAt: expect.any(String),
        });
        expect(await store.evaluations.sheet(id)).toEqual(sheet(id));
      });

      it('carry what a list shows of the sheet that was kept last', async () => {
        const { id } = await anEvaluation(store);
        const summary = async () => (await store.evaluations.list()).find((one) => one.id === id)!.summary;
        expect(await summary()).toBeNull();
        await store.evaluations.saveSheet(id, { ...sheet(id), totals: [1, 2.5, 3] });
        expect(await summary()).toEqual({ municipality, totals: [1, 2.5, 3] });
        await store.evaluations.resume(id);
        expect(await summary()).toEqual({ municipality, totals: [1, 2.5, 3] });
        await store.evaluations.saveSheet(id, { ...sheet(id), totals: [2, 2, 3] });
        expect((await store.evaluations.get(id))!.summary).toEqual({ municipality, totals: [2, 2, 3] });
      });

      it('keep the last sheet until the next is there', async () => {
        const { id } = await anEvaluation(store);
        await store.evaluations.saveSheet(id, sheet(id, 'förr'));
        await store.evaluations.resume(id);
        expect(await store.evaluations.sheet(id)).toEqual(sheet(id, 'förr'));
      });

      it('give a sheet back letter by letter', async () => {
        const { id } = await anEvaluation(store);
        await store.evaluations.saveSheet(id, sheet(id));
        const kept = JSON.stringify(await store.evaluations.sheet(id));
        await store.evaluations.saveSheet(id, (await store.evaluations.sheet(id))!);
        expect(JSON.stringify(await store.evaluations.sheet(id))).toBe(kept);
        expect(Object.keys(JSON.parse(kept))[0]).toBe('format');
      });

      it('keep what the checks answered until it is laid out', async () => {
        const { id } = await anEvaluation(store);
        expect(await store.evaluations.answers(id)).toBeNull();
        const answers = { municipality, coverage: sheet(id).coverage, findings: [] };
        await store.evaluations.saveAnswers(id, answers);
        expect(await store.evaluations.answers(id)).toEqual(answers);
      });

      it('give no sheet that was kept in another format', async () => {
        const { id } = await anEvaluation(store);
        await store.evaluations.saveSheet(id, sheet(id));
        const { database } = store.backing;
        await database.query(`update evaluation set sheet = '{"format": 1}' where id = $1`, [id]);
        expect(await store.evaluations.sheet(id)).toBeNull();
        expect(await store.evaluations.get(id)).toMatchObject({ state: 'done' });
      });

      it('refuse a sheet that is none, and a crawl that is not there', async () => {
        const { id } = await anEvaluation(store);
        const broken = { ...sheet(id), format: 1 } as unknown as Sheet;
        await expect(store.evaluations.saveSheet(id, broken)).rejects.toThrow();
        const instrument = { id: 'kommunkompassen-2010', version: '1' };
        const orphan = { crawl: 'nothing', instrument, rules: '1', date: '2026-11-23' };
        await expect(store.evaluations.create(orphan)).rejects.toThrow('nothing');
      });

      it('are listed by crawl and by state, oldest first', async () => {
        const [one, other] = [await anEvaluation(store), await anEvaluation(store)];
        await store.evaluations.saveSheet(one.id, sheet(one.id));
        const ids = async (...which: Parameters<Store['evaluations']['list']>) =>
          (await store.evaluations.list(...which)).map(({ id }) => id);
        expect(await ids({ crawl: one.crawl })).toEqual([one.id]);
        expect(await ids({ crawl: one.crawl, state: 'running' })).toEqual([]);
        expect(await ids({ state: 'running' })).toContain(other.id);
        expect((await ids()).indexOf(one.id)).toBeLessThan((await ids()).indexOf(other.id));
      });
    });

    describe('opened again', () => {
      it('is the same, and asks for no more than it did', async () => {
        const evaluation = await anEvaluation(store);
        const { id } = store;
        await store.close();
        store = await openStore(place);
        expect(store.id).toBe(id);
        expect(await store.evaluations.get(evaluation.id)).toEqual(evaluation);
        if (backend.name === 'embedded') expect(readdirSync(place.dataDir).sort()).toEqual(['db', 'lock']);
      });

      it('is refused when a newer program has written it', async () => {
        const { database } = store.backing;
        await database.query(`insert into schema_version (version, name) values (999, 'the future')`);
        await store.close();
        await expect(openStore(place)).rejects.toMatchObject({ name: 'DatabaseTooNew' });
        expect(existsSync(join(place.dataDir, 'lock'))).toBe(false);
      });
    });
  });
}
