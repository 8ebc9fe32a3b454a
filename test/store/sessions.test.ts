import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, SESSION_TIME, type Store } from '../../src/store/index.ts';
import { sessions } from '../../src/store/sessions.ts';
import { signIns, waitAfter } from '../../src/store/sign-ins.ts';
import { type Place, storeBackends, titled } from './backends.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 23, 8);
const anna = { id: 'anna', name: 'Anna Ek', role: 'evaluator', municipality: null } as const;

for (const backend of storeBackends) {
  describe.skipIf(backend.missing !== null)(titled('signing in', backend), () => {
    let place: Place;
    let store: Store;
    let now = START;
    const clock = () => now;

    beforeAll(async () => {
      place = await backend.place();
      store = await openStore(place);
      await store.people.add(anna, 'tolv tecken räcker');
    });
    afterAll(async () => {
      await store?.close();
      await place?.clear();
    });
    const rows = (table: string) => store.backing.database.query(`select * from ${table}`);

    describe('a session', () => {
      const timed = () => sessions(store.backing.database, clock);

      it('is known by a random token, of which only the hash is kept', async () => {
        const tokens = [await store.sessions.open('anna'), await store.sessions.open('anna')];
        expect(tokens[0]).toMatch(/^[\w-]{43}$/);
        expect(tokens[0]).not.toBe(tokens[1]);
        const kept = JSON.stringify(await rows('session'));
        for (const token of tokens) {
          expect(await store.sessions.personOf(token)).toEqual(anna);
          expect(kept).not.toContain(token);
        }
        const { token_hash } = (await rows('session'))[0] as { token_hash: string };
        for (const none of ['', 'x', '\0', token_hash])
          expect(await store.sessions.personOf(none)).toBeNull();
      });

      it('ends when it is closed, and no other with it', async () => {
        const [one, other] = [await store.sessions.open('anna'), await store.sessions.open('anna')];
        await store.sessions.close(one);
        expect(await store.sessions.personOf(one)).toBeNull();
        expect(await store.sessions.personOf(other)).toEqual(anna);
      });

      it('ends by itself after half a day, and is swept when the next is opened', async () => {
        await store.backing.database.query('delete from session');
        now = START;
        const token = await timed().open('anna');
        now = START + SESSION_TIME - 1;
        expect(await timed().personOf(token)).toEqual(anna);
        now = START + SESSION_TIME;
        expect(await timed().personOf(token)).toBeNull();
        expect(await rows('session')).toHaveLength(1);
        await timed().open('anna');
        expect(await rows('session')).toHaveLength(1);
        expect(SESSION_TIME).toBe(12 * 60 * MINUTE);
      });

      it('is not opened for nobody', async () => {
        await expect(store.sessions.open('nobody')).rejects.toThrow();
      });
    });

    describe('after failures', () => {
      const timed = () => signIns(store.backing.database, clock);
      let address = '';
      let place = 0;

      /** So many failures at once, for an id and from an address of their own. */
      async function failures(count: number, { id = `id${place}`, from = `10.0.0.${place}` } = {}) {
        for (let at = 0; at < count; at++) await timed().failed(id, from);
      }
      const fresh = () => {
        now = START;
        place += 1;
        address = `10.0.0.${place}`;
        return `id${place}`;
      };

      it('an id has to wait from the fifth on, from wherever, and ever longer', async () => {
        const id = fresh();
        await failures(4);
        expect(await timed().waitSeconds(id, address)).toBe(0);
        await failures(1);
        expect(await timed().waitSeconds(id, 'elsewhere')).toBe(1);
        await failures(3);
        expect(await timed().waitSeconds(id, address)).toBe(8);
        now += 7_500;
        expect(await timed().waitSeconds(id, address)).toBe(1);
        now += 500;
        expect(await timed().waitSeconds(id, address)).toBe(0);
        expect(await timed().waitSeconds('another', address)).toBe(0);
      });

      it('an address has to wait from the twentieth on, whatever the id', async () => {
        fresh();
        for (let at = 0; at < 19; at++) await failures(1, { id: `many-${at}` });
        expect(await timed().waitSeconds('new', address)).toBe(0);
        await failures(2, { id: 'many-20' });
        expect(await timed().waitSeconds('new', address)).toBe(2);
        expect(await timed().waitSeconds('new', 'elsewhere')).toBe(0);
      });

      it('nobody waits longer than a quarter of an hour, and then all is forgotten', async () => {
        const id = fresh();
        await failures(30);
        expect(await timed().waitSeconds(id, address)).toBe(15 * 60);
        now += 15 * MINUTE;
        expect(await timed().waitSeconds(id, address)).toBe(0);
        await timed().failed('someone', 'somewhere');
        expect(await rows('sign_in')).toHaveLength(1);
      });

      it('a success forgets those of the id from there, and only those', async () => {
        const id = fresh();
        await failures(4);
        await failures(4, { from: 'elsewhere' });
        expect(await timed().waitSeconds(id, address)).toBe(8);
        await timed().succeeded(id, address);
        expect(await timed().waitSeconds(id, address)).toBe(0);
        await failures(1, { from: 'elsewhere' });
        expect(await timed().waitSeconds(id, address)).toBe(1);
      });

      it('what was typed as an id is not kept: it may have been a password', async () => {
        fresh();
        await failures(1, { id: 'tolv tecken räcker\0' });
        expect(JSON.stringify(await rows('sign_in'))).not.toContain('räcker');
      });
    });
  });
}

describe('the wait', () => {
  const times = fc.array(fc.integer({ min: START - 40 * MINUTE, max: START }), { maxLength: 40 });

  it('never exceeds a quarter of an hour, nor begins before the limit', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 25 }), (failures, limit) => {
        const wait = waitAfter(failures, limit, START);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(15 * MINUTE);
        if (failures.filter((at) => at > START - 15 * MINUTE).length < limit) expect(wait).toBe(0);
      }),
    );
  });

  it('is at least doubled by a failure that comes now', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 25 }), (failures, limit) => {
        const [before, after] = [failures, [...failures, START]].map((all) => waitAfter(all, limit, START));
        expect(after).toBeGreaterThanOrEqual(Math.min(15 * MINUTE, 2 * before!));
      }),
    );
  });
});
