import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { OcrPage } from '../../model/ocr.ts';
import { loaderArguments } from '../loader.ts';
import { openTurns } from '../turns.ts';
import type { Report, Task } from './child.ts';

/** Reads pages that are pictures, each in one of a few processes. */
export interface Ocr {
  /**
   * One page. What the file does to its reader becomes the page's fault; it never fails for that.
   *
   * @param page 1-based
   * @throws OcrUnavailable where no reader can be started
   */
  read(payload: Uint8Array, page: number): Promise<OcrPage>;
  /** Ends the processes. */
  close(): Promise<void>;
}

export interface OcrOptions {
  /** At most two by default, since each takes up to 700 MB. */
  processes?: number;
  /** Milliseconds of processor time that a page may take; 60,000 by default. */
  timeLimitMs?: number;
}

export class OcrUnavailable extends Error {
  override name = 'OcrUnavailable';
}

/** Milliseconds that a process may take to start, and that an unused one is kept. */
const START = 180_000;
const IDLE = 5_000;

/** How many times its limit a page may take by the clock, where its process does not answer at all. */
const PATIENCE = 5;

/** Memory of a process's JavaScript objects, in MB; pictures lie beside them. */
const OBJECTS = 512;

interface Reader {
  child: ChildProcess;
  /** The file that it has. */
  holds: Uint8Array | null;
  idle: NodeJS.Timeout | null;
}

export function openOcr({
  processes = Math.min(2, availableParallelism()),
  timeLimitMs = 60_000,
}: OcrOptions = {}): Ocr {
  const resting: Reader[] = [];
  const children = new Set<ChildProcess>();
  const inTurn = openTurns(processes);
  let closed = false;

  async function start(): Promise<Reader> {
    const child = startChild();
    children.add(child);
    child.once('exit', () => children.delete(child));
    const said = await answerOf(child, START);
    if (said.is !== 'ready') {
      child.kill('SIGKILL');
      throw new OcrUnavailable('the reader of pictures does not start');
    }
    return { child, holds: null, idle: null };
  }

  function takeResting(payload: Uint8Array): Reader | undefined {
    const at = resting.findIndex(({ holds }) => holds === payload);
    const [reader] = resting.splice(at < 0 ? resting.length - 1 : at, 1);
    if (reader?.idle) clearTimeout(reader.idle);
    return reader;
  }

  function rest(reader: Reader): void {
    if (closed) reader.child.kill('SIGKILL');
    else {
      reader.idle = setTimeout(() => {
        resting.splice(resting.indexOf(reader), 1);
        reader.child.kill('SIGKILL');
      }, IDLE);
      resting.push(reader);
    }
  }

  async function read(payload: Uint8Array, page: number): Promise<OcrPage> {
    if (closed) throw new OcrUnavailable('the reader of pictures is closed');
    const reader = takeResting(payload) ?? (await start());
    const task: Task = { page, payload: reader.holds === payload ? null : payload, limit: timeLimitMs };
    const answer = answerOf(reader.child, timeLimitMs * PATIENCE);
    reader.child.send(task, () => {});
    reader.holds = payload;
    const said = await answer;
    if (said.is === 'page') {
      rest(reader);
      return said.page;
    }
    reader.child.kill('SIGKILL');
    if (closed) throw new OcrUnavailable('the reader of pictures is closed');
    const fault =
      said.is === 'late'
        ? `sidan tog mer än ${Math.round(timeLimitMs / 1000)} sekunder att läsa`
        : 'läsningen av sidan tog för mycket minne eller kraschade';
    return { page, height: 0, words: [], fault };
  }

  return {
    /** One page a process at a time, so that waiting does not count as working. */
    read: (payload, page) => inTurn(() => read(payload, page)),
    async close() {
      closed = true;
      for (const { idle } of resting) if (idle) clearTimeout(idle);
      const ends = [...children].map((child) => new Promise((resolve) => child.once('exit', resolve)));
      for (const child of children) child.kill('SIGKILL');
      await Promise.all(ends);
    },
  };
}

function startChild(): ChildProcess {
  return fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [], {
    execArgv: [...loaderArguments(), `--max-old-space-size=${OBJECTS}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** What a process says next: nothing in time, or nothing any more. */
function answerOf(child: ChildProcess, limit: number): Promise<Report | { is: 'gone' }> {
  return new Promise((resolve) => {
    const end = (answer: Report | { is: 'gone' }) => {
      clearTimeout(timer);
      child.off('message', said).off('exit', gone);
      resolve(answer);
    };
    const said = (message: unknown) => end(message as Report);
    const gone = () => end({ is: 'gone' });
    const timer = setTimeout(() => end({ is: 'late' }), limit);
    child.on('message', said).on('exit', gone);
  });
}
