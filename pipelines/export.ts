import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { annotationsOf } from '../src/report/annotations.ts';
import { fileNameOf } from '../src/report/names.ts';
import { pdfOf } from '../src/report/pdf.ts';
import { reportOf } from '../src/report/report.ts';
import { scoreCsv } from '../src/report/score-rows.ts';
import { xlsxOf } from '../src/report/xlsx.ts';
import type { Review } from '../src/sheet/review.ts';
import { writeBundle } from './bundle.ts';
import type { House } from './house.ts';
import { printWithBrowser } from './print.ts';

/** A file's bytes. A bundle may be larger than memory: it is a stream, to be read to its end or destroyed. */
type Content = Uint8Array | Readable;

interface FormatKind {
  mediaType: string;
  extension: string;
  /** What the file is, in its name. */
  what: string;
  make(house: House, review: Review, today: string): Promise<Content>;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const bytes = (text: string) => new TextEncoder().encode(text);

/** Everything that leaves the house, all of it made from one review. What writes Word takes long to load, and is loaded when it is asked for. */
export const formats = {
  docx: {
    ...{ mediaType: DOCX, extension: 'docx', what: 'rapport' },
    async make(_, review, today) {
      const { docxOf } = await import('../src/report/docx.ts');
      return docxOf(reportOf(review, { today }));
    },
  },
  pdf: {
    ...{ mediaType: 'application/pdf', extension: 'pdf', what: 'rapport' },
    make: (_, review, today) => pdfOf(reportOf(review, { today }), printWithBrowser),
  },
  xlsx: {
    ...{ mediaType: XLSX, extension: 'xlsx', what: 'poangblad' },
    make: async (_, review) => xlsxOf(review),
  },
  csv: {
    ...{ mediaType: 'text/csv; charset=utf-8', extension: 'csv', what: 'poangblad' },
    make: async (_, review) => bytes(scoreCsv(review)),
  },
  guide: {
    ...{ mediaType: DOCX, extension: 'docx', what: 'intervjuguide' },
    async make(_, review, today) {
      const { guideDocx } = await import('../src/report/guide.ts');
      return guideDocx(review, { today });
    },
  },
  bundle: {
    ...{ mediaType: 'application/zip', extension: 'zip', what: 'belaggspaket' },
    make: bundle,
  },
  annotations: {
    ...{ mediaType: 'application/ld+json', extension: 'jsonld', what: 'annotationer' },
    make: async (_, review) => bytes(`${JSON.stringify(annotationsOf(review), null, 2)}\n`),
  },
} satisfies Record<string, FormatKind>;
export type Format = keyof typeof formats;

export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);

/** What a review is called as a file, and of what type it is. */
export function labelOf(review: Review, format: Format): { name: string; mediaType: string } {
  const { mediaType, extension, what } = formats[format];
  return { name: fileNameOf(review, what, extension), mediaType };
}

/**
 * A review as a file.
 *
 * @param today ISO date that the file bears
 * @throws NoBrowserError for a PDF, where no browser starts on this machine
 * @throws {BundleNeedsWholeLog}
 */
export function exportReview(house: House, review: Review, format: Format, today: string): Promise<Content> {
  const { make }: FormatKind = formats[format];
  return make(house, review, today);
}

async function bundle(house: House, review: Review): Promise<Readable> {
  const folder = await mkdtemp(join(tmpdir(), 'underlag-paket-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const file = join(folder, 'paket.zip');
    await writeBundle(house, review, file);
    // What is left in the system's folder for temporary files harms nobody; an error that nobody awaits would end the server.
    return createReadStream(file).on('close', () => remove().catch(() => {}));
  } catch (error) {
    await remove();
    throw error;
  }
}
