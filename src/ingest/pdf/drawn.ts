import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a page without text shows: nothing, a picture over most of it, or text drawn as shapes. */
export type Drawn = 'nothing' | 'picture' | 'shapes';

/** Share of the page that a picture of text covers. */
const COVERS = 0.3;

/** Shapes from which a page is drawn text rather than a frame and some lines. */
const SHAPES = 150;

/**
 * Pictures are not decoded while reading, so a picture shows itself by the room that is made for it: an image is one
 * unit square, scaled to its size on the page.
 */
export async function drawnOn(page: PDFPageProxy): Promise<Drawn> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const area = (right - left) * (top - bottom);
  let shapes = 0;
  let scale = 1;
  const saved: number[] = [];
  for (const [at, operator] of fnArray.entries()) {
    if (operator === OPS.save) saved.push(scale);
    else if (operator === OPS.restore) scale = saved.pop() ?? 1;
    else if (operator === OPS.constructPath) shapes += 1;
    else if (operator === OPS.transform) {
      const [a, b, c, d] = argsArray[at] as [number, number, number, number];
      scale *= Math.abs(a * d - b * c);
      if (scale >= area * COVERS) return 'picture';
    }
  }
  return shapes >= SHAPES ? 'shapes' : 'nothing';
}
