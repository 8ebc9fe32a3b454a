import { openStore } from '../../src/store/index.ts';
import { startEngine } from '../../workers/engine.ts';
import { handlersOf, type Log, urlsOf } from './scene.ts';

/**
 * Drafts an evaluation in a process of its own, saying what happens as it happens. At the step `hang` (`fetch …`, `read …`) it
 * waits for its end; over the resource `poison` it dies without notice.
 */
const [dataDir, databaseUrl, redisUrl, evaluation, count, hang, poison] = process.argv.slice(2) as string[];

/**
 * Milliseconds. On the embedded database nothing may depend on a dead process's locks running out, so there they hardly do; where
 * others might hold them, that is the only way.
 */
const LOCK_DURATION = databaseUrl ? 1500 : 3_600_000;

class Spoken extends Array<string> {
  override push(...lines: string[]): number {
    for (const line of lines) console.log(line);
    return super.push(...lines);
  }
}
const log: Log = new Spoken();

async function pass(step: string): Promise<void> {
  if (step !== hang) return;
  console.log(`at ${step}`);
  await new Promise(() => {});
}

const store = await openStore({ dataDir: dataDir!, databaseUrl: databaseUrl || undefined });
const handlers = handlersOf(store, log, {
  urls: urlsOf(Number(count)),
  beforeFetch: (url) => pass(`fetch ${url}`),
  beforeRead(url) {
    if (url === poison) process.kill(process.pid, 'SIGKILL');
    return pass(`read ${url}`);
  },
});
const engine = await startEngine({
  store,
  handlers,
  redisUrl: redisUrl || undefined,
  lockDuration: LOCK_DURATION,
});
console.log('working');
await engine.submit(evaluation!);
const sheet = await engine.finished(evaluation!);
console.log(`sheet ${sheet.instrument.weights}`);
await engine.close();
await store.close();
