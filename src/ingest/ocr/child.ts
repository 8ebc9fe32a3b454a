import type { OcrPage } from '../../model/ocr.ts';
import { openTesseract, recognise } from './recognise.ts';
import { watch } from './watch.ts';

/** A page to read; the file comes with it unless it is the one of the task before. */
export interface Task {
  page: number;
  payload: Uint8Array | null;
  /** Milliseconds of processor time that the page may take, so that a busy machine reads no less than an idle one. */
  limit: number;
}

export type Report = { is: 'ready' } | { is: 'page'; page: OcrPage } | { is: 'late' };

/** A process of its own that reads one page at a time, until whoever started it ends it or is gone. */
const say = (report: Report, then = () => {}) => process.send!(report, undefined, undefined, then);
const tesseract = await openTesseract();
let held: Uint8Array = new Uint8Array();
let working: { since: NodeJS.CpuUsage; limit: number } | null = null;

process.on('message', async ({ page, payload, limit }: Task) => {
  held = payload ?? held;
  working = { since: process.cpuUsage(), limit };
  say({ is: 'page', page: await readOrSay(page) });
  working = null;
});
process.on('disconnect', () => process.exit(0));
watch(() => {
  if (!working) return;
  const { user, system } = process.cpuUsage(working.since);
  if ((user + system) / 1000 <= working.limit) return;
  working = null;
  say({ is: 'late' }, () => process.exit(0));
});
say({ is: 'ready' });

async function readOrSay(page: number): Promise<OcrPage> {
  try {
    return await recognise(tesseract, held, page);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { page, height: 0, words: [], fault: `sidan kunde inte ritas eller läsas (${why.slice(0, 120)})` };
  }
}
