import type { Rectangle } from '../../model/locator.ts';
import type { Refused } from '../blank.ts';
import { openThreads } from '../threads.ts';
import type { DrawnPage } from './draw.ts';
import type { Paper, Task } from './worker.ts';

/** Pages read of one file: the papers of one meeting can be two thousand. */
const MOST_PAGES = 3_000;

/** Part of the time limit after which no further page is begun, so that what was read is kept. */
const READING_TIME = 0.7;

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
  const pool = openThreads('./pdf/worker.ts', threads, timeLimit);
  const limits = { pages: MOST_PAGES, time: timeLimit * READING_TIME };
  return {
    read: (url, payload) => pool.read({ does: 'read', url, payload, limits } satisfies Task),
    draw: (payload, page, scale, marks) =>
      pool.run({ does: 'draw', payload, page, scale, marks } satisfies Task),
    close: () => pool.close(),
  };
}
