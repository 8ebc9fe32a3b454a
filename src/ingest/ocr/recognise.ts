import { fileURLToPath } from 'node:url';
import { createWorker, OEM, type Page, type Worker } from 'tesseract.js';
import type { OcrPage, OcrWord } from '../../model/ocr.ts';
import { type Painted, paintPage } from '../pdf/draw.ts';
import { box, tenth } from '../pdf/pieces.ts';
import { DPI, languageData } from './engine.ts';
import { confidenceOf } from './layout.ts';
import {
  encoded,
  greyOf,
  isEmpty,
  isUntouched,
  type Picture,
  runsUpright,
  type Turn,
  turned,
  unturned,
} from './picture.ts';

const POINTS_PER_INCH = 72;

/** Mean confidence below which a page may lie on its side or its head, and what is read of it is no text. */
const HOPELESS = 60;

/** Confidence of a word that is a word, and letters in such words that a page must have. */
const SURE = 70;
const LETTERS = 10;

export const openTesseract = (): Promise<Worker> =>
  createWorker('swe', OEM.LSTM_ONLY, {
    langPath: languageData(),
    gzip: true,
    cacheMethod: 'none',
    workerPath: fileURLToPath(new URL('./thread.mjs', import.meta.url)),
    errorHandler: () => {},
  });

/** Reads one page out of its picture. @throws what drawing it throws */
export async function recognise(tesseract: Worker, payload: Uint8Array, page: number): Promise<OcrPage> {
  const painted = await paintPage(payload, page, DPI / POINTS_PER_INCH);
  const picture = greyOf(painted.canvas);
  const nothing = { page, height: picture.height / painted.scale, words: [] };
  if (isUntouched(picture))
    return { ...nothing, fault: 'sidans bild är tom, trasig eller för stor för att ritas' };
  if (isEmpty(picture)) return { ...nothing, fault: null };
  const best = await upright(tesseract, picture, Math.round(painted.scale * POINTS_PER_INCH));
  const words = wordsOf(best, picture, painted);
  const sure = words.filter(({ confidence }) => confidence >= SURE);
  if (confidenceOf(words) < HOPELESS || lettersIn(sure) < LETTERS)
    return { ...nothing, fault: 'ingen text går att läsa ur bilden' };
  const across = best.turn % 2 === 1 ? picture.width : picture.height;
  return { page, height: across / painted.scale, words, fault: null };
}

interface Reading {
  turn: Turn;
  read: Page;
}

/** A picture read the way up in which it reads best; most pages lie as they should, and are read once. */
async function upright(tesseract: Worker, picture: Picture, dpi: number): Promise<Reading> {
  const turns: Turn[] = runsUpright(picture) ? [0, 1, 3] : [0, 2];
  let best: Reading | null = null;
  for (const turn of turns) {
    const options = { user_defined_dpi: String(dpi), rotateAuto: true };
    const { data: read } = await tesseract.recognize(encoded(turned(picture, turn)), options, {
      blocks: true,
    });
    if (!best || read.confidence > best.read.confidence) best = { turn, read };
    if (read.confidence >= HOPELESS) break;
  }
  return best!;
}

function wordsOf({ turn, read }: Reading, picture: Picture, { scale, toPage }: Painted): OcrWord[] {
  const [width, height] = turn % 2 === 1 ? [picture.height, picture.width] : [picture.width, picture.height];
  const back = straightened(width, height, read.rotateRadians ?? 0);
  const lines = (read.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
  return lines.flatMap(({ words, baseline, rowAttributes }, line) =>
    words.flatMap(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => {
      if (text.trim() === '') return [];
      const corners = [
        [x0, y0],
        [x1, y0],
        [x0, y1],
        [x1, y1],
      ] as const;
      const places = corners.map(([x, y]) => toPage(...unturned(...back(x, y), picture, turn)));
      return {
        text: text.normalize('NFC').trim(),
        line,
        confidence: Math.round(confidence),
        x: tenth(x0 / scale),
        y: tenth((baseline.y0 + baseline.y1) / 2 / scale),
        width: tenth((x1 - x0) / scale),
        size: tenth(rowAttributes.rowHeight / scale),
        rectangle: around(places),
      };
    }),
  );
}

/** The way from a picture that was turned by a small angle, clockwise in radians, back to the one as it lay. */
function straightened(width: number, height: number, angle: number) {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return (x: number, y: number): [number, number] => {
    const [across, down] = [x - width / 2, y - height / 2];
    return [width / 2 + cosine * across + sine * down, height / 2 - sine * across + cosine * down];
  };
}

function around(places: readonly (readonly [number, number])[]): OcrWord['rectangle'] {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return box(x, y, Math.max(...xs) - x, Math.max(...ys) - y);
}

const lettersIn = (words: readonly OcrWord[]): number =>
  words.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
