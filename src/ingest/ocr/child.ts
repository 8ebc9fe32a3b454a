import type { OcrPage } from '../../model/ocr.ts';
import { openTesseract, recognise } from './recognise.ts';
import { watch } from './watch.ts';

/** A page to read; the file comes with it unless it is the one of the task before. */
export interface Task {
  page: number;
  payload: Uint8Array | null;
}

export type Report = { is: 'ready' } | { is: 'page'; page: OcrPage };

/** A process of its own that reads one page at a time, until whoever started it ends it or is gone. */
const say = (report: Report) => process.send!(report);
let held: Uint8Array = new Uint8Array();
const tesseract = await openTesseract();

process.on('message', async ({ page, payload }: Task) => {
  held = payload ?? held;
  say({ is: 'page', page: await readOrSay(page) });
});
process.on('disconnect', () => process.exit(0));
watch();
say({ is: 'ready' });

async function readOrSay(page: number): Promise<OcrPage> {
  try {
    return await recognise(tesseract, held, page);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { page, height: 0, words: [], fault: `sidan kunde inte ritas eller läsas (${why.slice(0, 120)})` };
  }
}
