import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { type Place, queueBackends, titled } from '../store/backends.ts';
import { type Child, endChildren, startChild } from '../store/children.ts';
import { anEvaluation, urlsOf } from './scene.ts';

/** Milliseconds: each life begins with starting a program and opening a database, on a machine that may have other work. */
const PATIENCE = 240_000;

const script = new URL('./draft-child.ts', import.meta.url);

for (const backend of queueBackends) {
  describe.skipIf(backend.missing !== null)(
    titled('a process that is killed', backend),
    { timeout: PATIENCE },
    () => {
      let place: Place;
      let evaluation: string;

      beforeAll(async () => {
        place = await backend.place();
      });
      beforeEach(async () => {
        const store = await openStore(place);
        evaluation = (await anEvaluation(store)).id;
        await store.close();
      });
      afterAll(async () => {
        endChildren();
        await place?.clear();
      });

      const begin = ({
        count,
        hang = '',
        poison = '',
      }: {
        count: number;
        hang?: string;
        poison?: string;
      }): Child => {
        const { dataDir, databaseUrl = '', redisUrl = '' } = place;
        return startChild(script, dataDir, databaseUrl, redisUrl, evaluation, String(count), hang, poison);
      };

      it('in the middle is followed by one that does the rest, and the sheet is the same', async () => {
        const urls = urlsOf(60);
        const log: string[] = [];
        for (const hang of [`fetch ${urls[20]}`, `fetch ${urls[40]}`, `read ${urls[50]}`]) {
          const child = begin({ count: urls.length, hang });
          await hearUntil(child, log, (line) => line === `at ${hang}`);
          await child.kill();
        }
        const last = begin({ count: urls.length });
        await hearUntil(last, log, (line) => line.startsWith('sheet'));
        await last.ended();
        expect(log.at(-1)).toBe(`sheet ${urls.join(' ')}`);
        // What was saved but not yet said when the process ended is never said; nothing is saved twice.
        expect(done(log).length).toBeGreaterThan(urls.length);
        expect(new Set(done(log)).size).toBe(done(log).length);
        expect(log.filter((line) => line === 'check')).toHaveLength(1);
      });

      it('by one resource is not sent to it for ever', async () => {
        const urls = urlsOf(20);
        const poison = urls[9]!;
        const log: string[] = [];
        for (let life = 0; life < 8 && !log.some((line) => line.startsWith('sheet')); life++) {
          await hearUntil(begin({ count: urls.length, poison }), log, (line) => line.startsWith('sheet'));
        }
        expect(log.at(-1)).toBe(`sheet ${urls.filter((url) => url !== poison).join(' ')}`);
        expect(log).toContainEqual(expect.stringContaining(`lost ${poison}: `));
        expect(log.filter((line) => line.startsWith('lost'))).toHaveLength(1);
      });
    },
  );
}

/** Hears what a child says until the line that is waited for, or its end. */
async function hearUntil(child: Child, log: string[], last: (line: string) => boolean): Promise<void> {
  for (;;) {
    const line = await child.line().catch(() => null);
    if (line === null) return child.ended();
    log.push(line);
    if (last(line)) return;
  }
}

const done = (log: readonly string[]) => log.filter((line) => /^(fetch|read) /.test(line));
