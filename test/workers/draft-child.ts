import { openStore } from '../../src/store/index.ts';
import { startEngine } from '../../workers/engine.ts';
import { handlersOf, type Log, urlsOf } from './scene.ts';

/**
 * Drafts an evaluation in a process of its own, saying what happens as it happens. It reads a resource only when it is told
 * to go on, and dies without notice over the one that is poison.
 */
const [dataDir, databaseUrl, redisUrl, evaluation, count, poison] = process.argv.slice(2) as string[];

class Spoken extends Array<string> {
  override push(...lines: string[]): number {
    for (const line of lines) console.log(line);
    return super.push(...lines);
  }
}
const log: Log = new Spoken();

const store = await openStore({ dataDir: dataDir!, databaseUrl: databaseUrl || undefined });
const handlers = handlersOf(store, log, {
  urls: urlsOf(Number(count)),
  beforeRead(url) {
    if (url === poison) process.kill(process.pid, 'SIGKILL');
  },
});
const engine = await startEngine({ store, handlers, redisUrl: redisUrl || undefined, lockDuration: 1500 });
console.log('working');
await engine.submit(evaluation!);
const sheet = await engine.finished(evaluation!);
console.log(`sheet ${sheet.instrument.weights}`);
await engine.close();
await store.close();
