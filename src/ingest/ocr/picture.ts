import type { Canvas } from '@napi-rs/canvas';

/** A picture in grey: a byte a pixel, row by row, 0 for black. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Quarter turns clockwise. */
export type Turn = 0 | 1 | 2 | 3;

export function greyOf(canvas: Canvas): Picture {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const pixels = new Uint8Array(width * height);
  // Weights of what eyes make of red, green and blue, of 256.
  for (let at = 0, from = 0; at < pixels.length; at += 1, from += 4)
    pixels[at] = (data[from]! * 77 + data[from + 1]! * 151 + data[from + 2]! * 28) >> 8;
  return { width, height, pixels };
}

export function turned({ width, height, pixels }: Picture, turn: Turn): Picture {
  if (turn === 0) return { width, height, pixels };
  const lying = turn % 2 === 1;
  const made: Picture = {
    width: lying ? height : width,
    height: lying ? width : height,
    pixels: new Uint8Array(pixels.length),
  };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [to, down] = moved(x, y, width - 1, height - 1, turn);
      made.pixels[down * made.width + to] = pixels[y * width + x]!;
    }
  }
  return made;
}

/** Where a place of a picture goes when it is turned; its last column and row are at `right` and `bottom`. */
function moved(x: number, y: number, right: number, bottom: number, turn: Turn): [number, number] {
  if (turn === 1) return [bottom - y, x];
  if (turn === 2) return [right - x, bottom - y];
  return turn === 3 ? [y, right - x] : [x, y];
}

/** The way back: from a place on a turned picture to the picture of so many pixels that it was made of. */
export const unturned = (
  x: number,
  y: number,
  { width, height }: Pick<Picture, 'width' | 'height'>,
  turn: Turn,
): [x: number, y: number] => {
  if (turn === 1) return [y, height - x];
  if (turn === 2) return [width - x, height - y];
  return turn === 3 ? [width - y, x] : [x, y];
};

/** As netpbm writes it, which costs nothing to make or to read. */
export const encoded = ({ width, height, pixels }: Picture): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);

/** Grey below which a pixel is ink, and share of ink below which a page is empty but for dust. */
const INK = 128;
const EMPTY = 0.0004;

/** Whether nothing at all was drawn, not even the grey of paper: the page's picture was too large, or broken. */
export const isUntouched = ({ pixels }: Picture): boolean => pixels.every((grey) => grey === 255);

export function isEmpty({ pixels }: Picture): boolean {
  let ink = 0;
  for (const grey of pixels) if (grey < INK) ink += 1;
  return ink < pixels.length * EMPTY;
}

/** Side in pixels of the tiles that a page is looked at in, so that a page that lies askew is seen as it is. */
const TILE = 256;

/** Whether lines of text run up and down: the ink of a page changes more across its lines than along them. */
export function runsUpright(picture: Picture): boolean {
  let down = 0;
  let across = 0;
  for (let top = 0; top + TILE <= picture.height; top += TILE) {
    for (let left = 0; left + TILE <= picture.width; left += TILE) {
      const [rows, columns] = inkOf(picture, left, top);
      down += unrest(rows);
      across += unrest(columns);
    }
  }
  return across > down;
}

/** Ink in each row and each column of a tile. */
function inkOf({ width, pixels }: Picture, left: number, top: number): [rows: number[], columns: number[]] {
  const rows = new Array<number>(TILE).fill(0);
  const columns = new Array<number>(TILE).fill(0);
  for (let y = 0; y < TILE; y += 1) {
    for (let x = 0; x < TILE; x += 1) {
      if (pixels[(top + y) * width + left + x]! >= INK) continue;
      rows[y]! += 1;
      columns[x]! += 1;
    }
  }
  return [rows, columns];
}

const unrest = (sums: readonly number[]): number =>
  sums.reduce((changes, sum, at) => (at === 0 ? 0 : changes + (sum - sums[at - 1]!) ** 2), 0);
