import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Rectangle } from '../../model/locator.ts';
import { withPdf } from './open.ts';

/** A page as a picture. */
export interface DrawnPage {
  png: Uint8Array;
  /** In pixels. */
  width: number;
  height: number;
}

/** Largest picture, in pixels: an A3 page at 300 dpi. */
const MOST_PIXELS = 18_000_000;

/** Yellow as of a marker pen: it darkens paper and leaves letters black. */
const MARK = '#ffe38a';

/** A page on a canvas. */
export interface Painted {
  canvas: Canvas;
  /** Pixels a point. */
  scale: number;
  /** From points from the top left corner of the unrotated crop box to pixels. */
  toCanvas(x: number, y: number): [x: number, y: number];
  /** And back. */
  toPage(x: number, y: number): [x: number, y: number];
}

/**
 * Paints one page, turned as a reader sees it.
 *
 * @param page 1-based
 * @param scale pixels a point; made smaller where the picture would become too large
 * @throws RangeError where the file has no such page
 */
export const paintPage = (payload: Uint8Array, page: number, scale: number): Promise<Painted> =>
  withPdf(payload, 'draw', async (pdf) => {
    if (!(page >= 1 && page <= pdf.numPages))
      throw new RangeError(`the file has ${pdf.numPages} pages, not ${page}`);
    const proxy = await pdf.getPage(page);
    const { width: points, height } = proxy.getViewport({ scale: 1 });
    const fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / (points * height)));
    const viewport = proxy.getViewport({ scale: fitting });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const canvasContext = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
    await proxy.render({ canvas: null, canvasContext, viewport }).promise;
    const [left, , , top] = proxy.view as [number, number, number, number];
    return {
      canvas,
      scale: fitting,
      // Through the viewport, since the page may be turned.
      toCanvas: (x, y) => viewport.convertToViewportPoint(left + x, top - y) as [number, number],
      toPage: (x, y) => {
        const [across, up] = viewport.convertToPdfPoint(x, y) as [number, number];
        return [across - left, top - up];
      },
    };
  });

/**
 * Draws one page, turned as a reader sees it.
 *
 * @param page 1-based
 * @param scale pixels a point; made smaller where the picture would become too large
 * @param marks what to mark, in points from the top left corner
 * @throws RangeError where the file has no such page
 */
export async function drawPage(
  payload: Uint8Array,
  page: number,
  scale: number,
  marks: readonly Rectangle[],
): Promise<DrawnPage> {
  const { canvas, toCanvas } = await paintPage(payload, page, scale);
  const context = canvas.getContext('2d');
  context.globalCompositeOperation = 'multiply';
  context.fillStyle = MARK;
  for (const { x, y, width, height } of marks) {
    const [x1, y1] = toCanvas(x, y);
    const [x2, y2] = toCanvas(x + width, y + height);
    context.fillRect(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }
  return { png: await canvas.encode('png'), width: canvas.width, height: canvas.height };
}
