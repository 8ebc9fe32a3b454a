import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** What an opened file is for: images cost most of the time, and only drawing needs them. */
type Purpose = 'read' | 'draw';

/** Opens a file for the time of `use`, and gives all it took back afterwards. Scripts are off, and nothing is fetched. */
export async function withPdf<T>(
  payload: Uint8Array,
  purpose: Purpose,
  use: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const loading = getDocument({
    data: new Uint8Array(payload),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: purpose === 'read' ? 1 : 100_000_000,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
    wasmUrl: `${join(home, 'wasm')}/`,
  });
  try {
    return await use(await loading.promise);
  } finally {
    await loading.destroy();
  }
}
