import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { messageOf, type Refused } from './blank.ts';
import { loaderArguments } from './loader.ts';
import { openTurns } from './turns.ts';

/** Memory of one thread's objects, in MB; the largest real files take some two hundred. */
const MEMORY = 768;

/** How long an unused thread is kept, in milliseconds. */
const IDLE = 5_000;

/** Threads that read files that may be hostile. */
export interface Threads {
  /** @throws what the task throws, or why its thread was ended */
  run<T>(task: unknown): Promise<T>;
  /** As `run`, for reading a file: what it does to its thread is why it is refused. Throws only once the threads are closed. */
  read<T>(task: unknown): Promise<T | Refused>;
  close(): Promise<void>;
}

/**
 * Threads with a module that does the reading. A file that takes longer than the limit loses its thread; the others go on.
 *
 * @param module file name of the module, relative to this folder
 * @param timeLimit milliseconds a task, from when its thread begins it
 */
export function openThreads(module: string, threads: number, timeLimit: number): Threads {
  let pool: Piscina | null = null;
  let closed = false;
  const inTurn = openTurns(threads);
  /** One task a thread at a time, so that waiting does not count as working. */
  async function run<T>(task: unknown): Promise<T> {
    if (closed) throw new Error('the ingester is closed');
    return inTurn(() => {
      pool ??= startThreads(module, threads);
      return pool.run(task, { signal: AbortSignal.timeout(timeLimit) });
    });
  }
  return {
    run,
    async read<T>(task: unknown): Promise<T | Refused> {
      try {
        return await run<T>(task);
      } catch (error) {
        if (closed) throw error;
        return { state: 'quarantined', reason: reasonOf(error, timeLimit) };
      }
    },
    async close() {
      closed = true;
      await pool?.destroy();
    },
  };
}

function startThreads(module: string, threads: number): Piscina {
  return new Piscina({
    filename: fileURLToPath(new URL(module, import.meta.url)),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE,
    execArgv: loaderArguments(),
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
}

/** Swedish sentence: why a reading was ended or failed. */
function reasonOf(error: unknown, timeLimit: number): string {
  const { name, code } = error as { name?: string; code?: string };
  if (name === 'AbortError' || name === 'TimeoutError') {
    return `Läsningen avbröts efter ${Math.round(timeLimit / 1000)} sekunder.`;
  }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'Läsningen avbröts: filen tog för mycket minne.';
  return `Läsningen gick fel (${messageOf(error)}).`;
}
