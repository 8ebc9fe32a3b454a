import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import type { Rectangle } from '../../model/locator.ts';
import type { DrawnPage } from './draw.ts';
import type { Paper, Refused, Task } from './worker.ts';

/** Memory of one thread's objects, in MB; the largest real files take some two hundred. */
const MEMORY = 768;

/** Pages read of one file: the papers of one meeting can be two thousand. */
const MOST_PAGES = 3_000;

/** Part of the time limit after which no further page is begun, so that what was read is kept. */
const READING_TIME = 0.7;

/** How long an unused thread is kept, in milliseconds. */
const IDLE = 5_000;

export interface PdfPool {
  read(url: string, payload: Uint8Array): Promise<Paper | Refused>;
  draw(payload: Uint8Array, page: number, scale: number, marks: readonly Rectangle[]): Promise<DrawnPage>;
  close(): Promise<void>;
}

/**
 * Threads that read PDFs. A file that takes longer than the limit loses its thread and is refused; the others go on.
 *
 * @param timeLimit milliseconds a file, from when its thread begins it
 */
export function openPool(threads: number, timeLimit: number): PdfPool {
  let pool: Piscina | null = null;
  let closed = false;
  let free = threads;
  const waiting: (() => void)[] = [];

  /** One task a thread at a time, so that waiting does not count as working. */
  async function run<T>(task: Task): Promise<T> {
    if (closed) throw new Error('the ingester is closed');
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      pool ??= startThreads(threads);
      return await pool.run(task, { signal: AbortSignal.timeout(timeLimit) });
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  }

  return {
    async read(url, payload) {
      const limits = { pages: MOST_PAGES, time: timeLimit * READING_TIME };
      try {
        return await run<Paper | Refused>({ does: 'read', url, payload, limits });
      } catch (error) {
        if (closed) throw error;
        return { state: 'quarantined', reason: reasonOf(error, timeLimit) };
      }
    },
    draw: (payload, page, scale, marks) => run<DrawnPage>({ does: 'draw', payload, page, scale, marks }),
    async close() {
      closed = true;
      await pool?.destroy();
    },
  };
}

/** Threads load TypeScript by themselves, whatever way the main thread was started. */
function startThreads(threads: number): Piscina {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx'));
  return new Piscina({
    filename: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE,
    execArgv: ['--import', loader.href],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
}

function reasonOf(error: unknown, timeLimit: number): string {
  const { name, code } = error as { name?: string; code?: string };
  if (name === 'AbortError' || name === 'TimeoutError') {
    return `Läsningen avbröts efter ${Math.round(timeLimit / 1000)} sekunder.`;
  }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'Läsningen avbröts: filen tog för mycket minne.';
  return `Läsningen gick fel (${error instanceof Error ? error.message.slice(0, 120) : 'okänt fel'}).`;
}
