import { engine } from '../src/ingest/ocr/engine.ts';
import { withOcr } from '../src/ingest/ocr/merge.ts';
import { OcrUnavailable } from '../src/ingest/ocr/pool.ts';
import type { Document } from '../src/model/document.ts';
import type { Evidence } from '../src/model/evidence.ts';
import type { OcrPage } from '../src/model/ocr.ts';
import { normalise } from '../src/text/normalise.ts';

/** What came of proving a quotation that OCR read: that it holds, that it does not, or why that cannot be told here. */
export type PictureProof = { holds: true } | { fault: string } | { unproved: string };

/**
 * Reads the quoted page once more and looks for the words on it, white space left aside, since a page by itself may break
 * into other paragraphs than within its document. Another engine may read other words, and is no sign of tampering.
 */
export async function provePicture(
  evidence: Evidence,
  document: Document,
  read: (page: number) => Promise<OcrPage>,
): Promise<PictureProof> {
  const { locator, quote, ocr } = evidence;
  if (locator.type !== 'pdf') return { fault: 'citatet sägs vara läst med OCR men står inte i en PDF' };
  try {
    const page = await read(locator.page);
    const { blocks } = withOcr({ ...document, blocks: [], unreadPages: [locator.page] }, [page], null);
    const text = blocks.map((block) => block.text).join(' ');
    if (normalise(text).includes(normalise(quote))) return { holds: true };
  } catch (error) {
    if (!(error instanceof OcrUnavailable)) throw error;
    return { unproved: 'sidan är inskannad, och läsning med OCR gick inte att starta här' };
  }
  if (ocr?.engine === engine) return { fault: 'citatet står inte där' };
  return {
    unproved: `sidan är inskannad och lästes med ${ocr?.engine}; den läsare som finns här (${engine}) läser andra ord`,
  };
}
