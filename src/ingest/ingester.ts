import { availableParallelism } from 'node:os';
import type { Document } from '../model/document.ts';
import type { Rectangle } from '../model/locator.ts';
import type { OcrPage } from '../model/ocr.ts';
import type { Resource } from '../model/resource.ts';
import { type Source, unread } from './blank.ts';
import { openOcr } from './ocr/pool.ts';
import { officeFormat } from './office/format.ts';
import { openOffice } from './office/pool.ts';
import type { DrawnPage } from './pdf/draw.ts';
import { openPool } from './pdf/pool.ts';
import { looksLikePdf } from './pdf/signature.ts';
import { readPlainText } from './plain-text.ts';
import { readWebPage } from './web-page.ts';

/** Resources in, documents out. */
export interface Ingester {
  /** Null for what is no document: pictures, style sheets, video. Never throws for what a file holds. */
  ingest(resource: Resource, payload: Uint8Array): Promise<Document | null>;
  /**
   * One page of a PDF as a picture, turned as a reader sees it.
   *
   * @param page 1-based
   * @param scale pixels a point
   * @throws where the file cannot be drawn, or has no such page
   */
  renderPdfPage(
    payload: Uint8Array,
    page: number,
    scale: number,
    marks?: readonly Rectangle[],
  ): Promise<DrawnPage>;
  /** A file of an office as a page to look at, not sanitised; null for all else and for what cannot be read. */
  officePage(resource: Source, payload: Uint8Array): Promise<string | null>;
  /**
   * One page of a PDF, read by OCR in a process of its own; what the file does to it becomes the page's fault.
   *
   * @param page 1-based
   * @throws OcrUnavailable where no process can be started
   */
  readPicture(payload: Uint8Array, page: number): Promise<OcrPage>;
  /** Ends the threads and processes. */
  close(): Promise<void>;
}

export interface IngesterOptions {
  /** Threads that read PDFs; at most two by default, since each takes some 150 MB. */
  threads?: number;
  /** Milliseconds a file may take; 30,000 by default. */
  timeLimitMs?: number;
}

export function createIngester({
  threads = Math.min(2, availableParallelism()),
  timeLimitMs = 30_000,
}: IngesterOptions = {}): Ingester {
  const pool = openPool(threads, timeLimitMs);
  const ocr = openOcr();
  const office = openOffice(timeLimitMs);
  return {
    async ingest(resource, payload) {
      const source = { url: resource.url, finalUrl: resource.finalUrl, mediaType: resource.mediaType };
      if (looksLikePdf(payload)) {
        const paper = await pool.read(resource.url, payload);
        const pdf = { ...source, mediaType: 'application/pdf' };
        return 'reason' in paper ? unread(pdf, paper.state, paper.reason) : { ...pdf, ...paper, markup: [] };
      }
      if (/html/.test(resource.mediaType)) return readWebPage(source, payload, resource.declaredType);
      if (resource.mediaType === 'text/plain') return readPlainText(source, payload);
      if (resource.mediaType === 'application/pdf') return unread(source, 'failed', 'Filen är ingen PDF.');
      const format = officeFormat(resource);
      return format && office.read(source, format, payload);
    },
    readPicture: (payload, page) => ocr.read(payload, page),
    renderPdfPage: (payload, page, scale, marks = []) => pool.draw(payload, page, scale, marks),
    async officePage(resource, payload) {
      const format = officeFormat(resource);
      return format && office.show(resource, format, payload);
    },
    async close() {
      await Promise.all([pool.close(), office.close(), ocr.close()]);
    },
  };
}
