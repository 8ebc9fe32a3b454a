import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { breaksOf } from '../../src/model/log.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { type NewEntry, openStore, type Store } from '../../src/store/index.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { type Place, storeBackends, titled } from './backends.ts';
import { preparedFolder, sweep } from './prepared.ts';
import { anEvaluation, municipality, reply, sheet } from './samples.ts';

for (const backend of storeBackends) {
  describe.skipIf(backend.missing !== null)(titled('the log', backend), () => {
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

    const texts = async (evaluation: string) =>
      (await store.log.entries(evaluation)).map(({ event }) => 'text' in event && event.text);
    const breaks = async (evaluation: string) =>
      breaksOf(await store.log.entries(evaluation), await store.log.head(evaluation));
    const query = (sql: string, ...parameters: unknown[]) => store.backing.database.query(sql, parameters);

    /** An evaluation with a log of so many entries: `Svar 1`, `Svar 2` … */
    async function withLog(length: number): Promise<string> {
      const { id } = await anEvaluation(store);
      for (let at = 1; at <= length; at++) await store.log.append(id, () => reply(`Svar ${at}`));
      return id;
    }

    it('is empty at first, and grows by entries that hang together', async () => {
      const { id } = await anEvaluation(store);
      expect(await store.log.entries(id)).toEqual([]);
      expect(await store.log.head(id)).toBeNull();
      const said = reply('Vi delar bilden. "Åäö" \\ {}');
      const first = await store.log.append(id, () => said);
      const second = await store.log.append(id, () => reply('En sak till.'));
      expect(first).toMatchObject({ evaluation: id, number: 1, previous: null, ...said });
      expect(second).toMatchObject({ number: 2, previous: first.hash });
      expect(await store.log.entries(id)).toEqual([first, second]);
      expect(await store.log.head(id)).toBe(second.hash);
      expect(await breaks(id)).toEqual([]);
    });

    it('takes entries that come at the same time one after the other, each seeing all before it', async () => {
      const [{ id }, other] = [await anEvaluation(store), await withLog(1)];
      const seen: number[] = [];
      await Promise.all(
        Array.from({ length: 8 }, (_, at) =>
          store.log.append(id, (entries) => {
            seen.push(entries.length);
            return reply(`Svar ${at}`);
          }),
        ),
      );
      expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      expect((await texts(id)).sort()).toEqual(Array.from({ length: 8 }, (_, at) => `Svar ${at}`));
      expect(await breaks(id)).toEqual([]);
      expect(await texts(other)).toEqual(['Svar 1']);
    });

    it('writes nothing where the entry is refused, is none, or its evaluation is not there', async () => {
      const id = await withLog(1);
      const refuse = () => {
        throw new RangeError('The sheet is final');
      };
      await expect(store.log.append(id, refuse)).rejects.toThrow(RangeError);
      await expect(store.log.append(id, () => reply(''))).rejects.toThrow();
      await expect(store.log.append('nothing', () => reply('Svar'))).rejects.toThrow('nothing');
      expect(await texts(id)).toEqual(['Svar 1']);
      await store.log.append(id, () => reply('Svar 2'));
      expect(await breaks(id)).toEqual([]);
    });

    it('drops what the form of an entry does not know, so that the kept one holds', async () => {
      const { id } = await anEvaluation(store);
      const event = { ...reply('Svar').event, colour: 'red', question: null };
      await store.log.append(id, () => ({ ...reply('Svar'), event }) as NewEntry);
      expect(await breaks(id)).toEqual([]);
      expect((await store.log.entries(id))[0]!.event).not.toHaveProperty('colour');
    });

    it('goes with its evaluation', async () => {
      const id = await withLog(2);
      await store.crawls.remove((await store.evaluations.get(id))!.crawl);
      expect(await query('select * from log where evaluation = $1', id)).toEqual([]);
    });

    describe('that somebody has been at in the database', () => {
      const named = async (id: string) => (await breaks(id)).map(({ number }) => number);
      const changed = (id: string, at: number, from: string, to: string) =>
        query(
          'update log set entry = replace(entry::text, $3, $4)::json where evaluation = $1 and number = $2',
          ...[id, at, from, to],
        );

      it.each([
        ['what was said', '"Svar 2"', '"Nej"'],
        ['who said it', 'Eva Lind', 'Bo Alm'],
        ['when', '"at":"2', '"at":"1'],
        ['the hash itself', '"hash":"', '"hash":"0'],
      ])('names a changed entry: %s', async (_, from, to) => {
        const id = await withLog(4);
        await changed(id, 2, from, to);
        expect((await breaks(id))[0]).toEqual({ number: 2, fault: 'raden är ändrad efter att den skrevs' });
      });

      it.each([
        '{}',
        'null',
        '[]',
        '"Svar"',
        '7',
      ])('names an entry that is none any more: %s', async (json) => {
        const id = await withLog(3);
        await query('update log set entry = $2::json where evaluation = $1 and number = 2', id, json);
        expect((await named(id))[0]).toBe(2);
      });

      it('names the place of a row that was taken out of the middle, and those after it', async () => {
        const id = await withLog(4);
        await query('delete from log where evaluation = $1 and number = 2', id);
        expect(await named(id)).toEqual([2, 3]);
        expect((await breaks(id))[0]!.fault).toContain('här står rad 3');
      });

      it('still names it when the rows after it were given new numbers', async () => {
        const id = await withLog(3);
        await query('delete from log where evaluation = $1 and number = 2', id);
        await query('update log set number = 2 where evaluation = $1 and number = 3', id);
        await changed(id, 2, '"number":3', '"number":2');
        expect(await named(id)).toEqual([2]);
      });

      it('names the last row when it was taken away, also after more has been written', async () => {
        const id = await withLog(3);
        await query('delete from log where evaluation = $1 and number = 3', id);
        expect(await named(id)).toEqual([3]);
        await store.log.append(id, () => reply('Svar 4'));
        expect(await named(id)).toEqual([3]);
      });

      it('names the first when all were taken away', async () => {
        const id = await withLog(2);
        await query('delete from log where evaluation = $1', id);
        expect(await named(id)).toEqual([1]);
      });

      it('names both of two rows that changed places, and the one that then hangs loose', async () => {
        const id = await withLog(4);
        await query('update log set number = -number where evaluation = $1 and number in (2, 3)', id);
        await query('update log set number = 5 + number where evaluation = $1 and number < 0', id);
        expect(await named(id)).toEqual([2, 3, 4]);
      });

      it('names the end when the kept hash of the last row was changed', async () => {
        const id = await withLog(2);
        await query(`update evaluation set log_head = 'ab' where id = $1`, id);
        expect(await named(id)).toEqual([3]);
      });
    });
  });
}

describe('a sheet’s summary', () => {
  it('is there for sheets that were kept before lists had summaries', async () => {
    const dataDir = await preparedFolder();
    onTestFinished(() => sweep(dataDir));
    const database = await openEmbedded(join(dataDir, 'db'));
    await database.query(`create table schema_version (
      version integer primary key, name text not null, applied_at timestamptz not null default now())`);
    for (const { version, name, statements } of migrations.slice(0, 3)) {
      for (const statement of statements) await database.query(statement);
      await database.query('insert into schema_version (version, name) values ($1, $2)', [version, name]);
    }
    await database.query(
      `insert into crawl (id, municipality, seed, options, state, created_at)
       values ('c', $1::jsonb, '', '{}', 'done', now())`,
      [JSON.stringify(municipality)],
    );
    for (const [id, kept] of [
      ['laid', { ...sheet('laid'), totals: [1, 2.5, 3] }],
      ['running', null],
    ] as const)
      await database.query(
        `insert into evaluation (id, crawl, instrument, instrument_version, rules, date, state, created_at, sheet)
         values ($1, 'c', 'kommunkompassen-2010', '1', '1', '2026-11-23', 'done', now(), $2::json)`,
        [id, kept && JSON.stringify(kept)],
      );
    await database.close();
    const store = await openStore({ dataDir });
    const listed = await store.evaluations.list();
    await store.close();
    expect(Object.fromEntries(listed.map(({ id, summary }) => [id, summary]))).toEqual({
      laid: { municipality, totals: [1, 2.5, 3] },
      running: null,
    });
  });
});
