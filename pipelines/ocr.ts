import { engine } from '../src/ingest/ocr/engine.ts';
import { withOcr } from '../src/ingest/ocr/merge.ts';
import { OcrUnavailable } from '../src/ingest/ocr/pool.ts';
import type { Document } from '../src/model/document.ts';
import type { OcrPage } from '../src/model/ocr.ts';
import type { Resource } from '../src/model/resource.ts';
import type { Crawl } from '../src/store/index.ts';
import type { House } from './house.ts';

/** Pages that are read by OCR at the most, where nobody says otherwise: at some five seconds each, ten minutes of two processes. */
export const OCR_PAGES = 200;

export const ocrBudgetOf = ({ options: { ocrPages } }: Pick<Crawl, 'options'>): number =>
  typeof ocrPages === 'number' ? ocrPages : OCR_PAGES;

/** How the reading of scanned pages fares. */
export interface OcrProgress {
  /** Pages read, of those that are to be. */
  read: number;
  of: number;
}

export interface OcrWatch {
  signal?: AbortSignal;
  onProgress?(progress: OcrProgress): void;
}

/** Pages read at a time: as many as there are processes for it, and one waiting. */
const AT_ONCE = 3;

export const isScan = ({ unreadPages }: Document): boolean => unreadPages !== undefined;

/** Why pages were left, where the budget is the reason. */
export const leftBy = (budget: number): string =>
  budget === 0 ? 'läsning med OCR är avstängd' : `ryms inte bland de ${budget} sidor som läses med OCR`;

const NOT_STARTED = 'läsning med OCR gick inte att starta på den här datorn';

/**
 * Reads chosen pages by OCR, unless they were read before, and gives the documents with what stands on them.
 *
 * @param why Swedish clause: why the pages that are not chosen stay unread
 */
export async function readPages(
  house: House,
  crawl: string,
  scans: readonly Document[],
  chosen: readonly { url: string; pages: readonly number[] }[],
  why: string,
  { signal, onProgress }: OcrWatch = {},
): Promise<Document[]> {
  const read = new Map<string, OcrPage[]>();
  const waiting: (() => Promise<void>)[] = [];
  let failure: unknown = null;
  const total = chosen.reduce((sum, { pages }) => sum + pages.length, 0);
  for (const { url, pages } of chosen) {
    const resource = (await house.store.resources.get(crawl, url))!;
    const known = (await house.store.ocr.load(resource.sha256, engine)).filter(({ page }) =>
      pages.includes(page),
    );
    read.set(url, known);
    const rest = pages.filter((page) => !known.some((other) => other.page === page));
    waiting.push(...tasksOf(house, crawl, resource, rest, (page) => known.push(page)));
  }
  const work = async () => {
    for (let task = waiting.shift(); task && !signal?.aborted; task = waiting.shift()) {
      onProgress?.({ read: total - waiting.length - 1, of: total });
      await task().catch((error: unknown) => {
        failure = error;
        waiting.length = 0;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  signal?.throwIfAborted();
  const missing = failure instanceof OcrUnavailable;
  if (failure !== null && !missing) throw failure;
  return scans.map((scan) => withOcr(scan, read.get(scan.url) ?? [], missing ? NOT_STARTED : why));
}

/** The reading of each page; the file is held while any of its pages waits. */
function tasksOf(
  { store, ingester, archive }: House,
  crawl: string,
  resource: Resource,
  pages: readonly number[],
  take: (page: OcrPage) => void,
): (() => Promise<void>)[] {
  let payload: Promise<Uint8Array> | null = null;
  let left = pages.length;
  return pages.map((number) => async () => {
    payload ??= archive(crawl).then(async (opened) => (await opened.read(resource.archive)).payload);
    const page = await ingester.readPicture(await payload, number);
    left -= 1;
    if (left === 0) payload = null;
    await store.ocr.save(resource.sha256, engine, page);
    take(page);
  });
}
