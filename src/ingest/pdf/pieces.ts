import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rectangle } from '../../model/locator.ts';

/**
 * A stretch of text as the file draws it, in reading space: `x` runs along the text, `y` down from line to line, both in
 * points, whatever way the page or the text is turned.
 */
export interface Piece {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Font size in points. */
  size: number;
  bold: boolean;
  /** Quarter turns of the text against the unrotated page, counter-clockwise. */
  turn: 0 | 1 | 2 | 3;
  /** On the unrotated page. */
  rectangle: Rectangle;
  /** Name of the stretch of the page that it is drawn in, where the file has such and they were asked for. */
  mark: string | null;
}

/** Crop box of a page in points. */
export interface Sheet {
  left: number;
  bottom: number;
  width: number;
  height: number;
}

/** Parts of the font size above and below the baseline that a mark covers. */
const ASCENT = 0.8;
const DESCENT = 0.22;

/** Marks of symbol fonts, which stand in the private use area. */
const SYMBOLS: Record<string, string> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '▪',
  '\uf02d': '–',
  '\uf0fc': '✓',
};

const BOLD = /bold|black|heavy|demi/i;

export function sheetOf(page: PDFPageProxy): Sheet {
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  return { left, bottom, width: right - left, height: top - bottom };
}

/**
 * The page's texts in the order of drawing.
 *
 * @param fonts gathers, over a file's pages, which of its fonts are bold
 * @param marks whether to tell the stretches of the page apart, which its tags speak of
 */
export async function readPieces(
  page: PDFPageProxy,
  fonts: Map<string, boolean>,
  marks: boolean,
): Promise<Piece[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: marks });
  const sheet = sheetOf(page);
  const texts = markedTexts(items);
  if (texts.some(({ item: { fontName } }) => fontName && !fonts.has(fontName)))
    await learnFonts(
      page,
      texts.map(({ item }) => item),
      fonts,
    );
  const pieces: Piece[] = [];
  for (const { item, mark } of texts) {
    const { str, transform, width, height, fontName } = item;
    if (str.trim() === '') continue;
    const [a, b, , , e, f] = transform as [number, number, number, number, number, number];
    const size = height || Math.hypot(a, b);
    if (!(size > 0.5 && size < 500) || !Number.isFinite(e + f + width)) continue;
    const turn = (((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4) as Piece['turn'];
    const place = placed(sheet, turn, e - sheet.left, f - sheet.bottom, width, size);
    pieces.push({ text: plain(str), width, size, bold: fonts.get(fontName) ?? false, turn, mark, ...place });
  }
  return pieces;
}

type Item = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];

/** Texts, each with the innermost named stretch around it. */
function markedTexts(
  items: readonly Item[],
): { item: Extract<Item, { str: string }>; mark: string | null }[] {
  const around: (string | null)[] = [];
  return items.flatMap((item) => {
    if ('str' in item) return [{ item, mark: around.at(-1) ?? null }];
    const { type, id } = item as { type: string; id?: string };
    if (type === 'endMarkedContent') around.pop();
    else around.push(id ?? around.at(-1) ?? null);
    return [];
  });
}

/** Names of fonts are known only once the page's operators were read. */
async function learnFonts(
  page: PDFPageProxy,
  texts: readonly { fontName: string }[],
  fonts: Map<string, boolean>,
): Promise<void> {
  await page.getOperatorList();
  for (const { fontName } of texts) {
    if (!fontName || fonts.has(fontName)) continue;
    const font = page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : null;
    fonts.set(fontName, Boolean(font && (font.bold || font.black || BOLD.test(font.name ?? ''))));
  }
}

const plain = (text: string): string => text.replace(/[\ue000-\uf8ff]/g, (sign) => SYMBOLS[sign] ?? '•');

function placed(sheet: Sheet, turn: Piece['turn'], x: number, y: number, width: number, size: number) {
  const up = size * ASCENT;
  const down = size * DESCENT;
  const { width: W, height: H } = sheet;
  if (turn === 0) return { x, y: H - y, rectangle: box(x, H - y - up, width, up + down) };
  if (turn === 1) return { x: y, y: x, rectangle: box(x - up, H - y - width, up + down, width) };
  if (turn === 2) return { x: W - x, y, rectangle: box(x - width, H - y - down, width, up + down) };
  return { x: H - y, y: W - x, rectangle: box(x - down, H - y, up + down, width) };
}

/** Places are kept in tenths of a point. */
export const tenth = (points: number): number => Math.round(points * 10) / 10;

export const box = (x: number, y: number, width: number, height: number): Rectangle => ({
  x: tenth(x),
  y: tenth(y),
  width: tenth(width),
  height: tenth(height),
});
