/** The mark of a PDF, which may come after some rubbish. Apart from the rest, so that only the threads load pdf.js. */
export function looksLikePdf(payload: Uint8Array): boolean {
  return Buffer.from(payload.buffer, payload.byteOffset, Math.min(payload.length, 1_024)).includes('%PDF-');
}
