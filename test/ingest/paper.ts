import { deflateSync } from 'node:zlib';

/** A line of text at a place: points from the left and from the top of an A4 page. */
export interface Written {
  text: string;
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
}

export interface Leaf {
  lines?: Written[];
  /** Raw operators, instead of lines. */
  content?: string | Buffer;
  /** Entry in the page's dictionary. */
  rotate?: number;
  links?: { url: string; box: [number, number, number, number] }[];
  /** Draws a picture over the whole page. */
  picture?: boolean;
  /** Filters of the content, applied by the caller. */
  filter?: string;
}

const HEIGHT = 842;

const literal = (text: string): string =>
  text
    .replace(/[\\()]/g, '\\$&')
    .replace(/[^\x20-\x7e]/g, (letter) => `\\${WIN_ANSI(letter).toString(8).padStart(3, '0')}`);

const WIN_ANSI = (letter: string): number =>
  ({ '–': 0x96, '•': 0x95, '”': 0x94 })[letter] ?? letter.charCodeAt(0);

const show = ({ text, x, y, size = 11, bold = false }: Written): string =>
  `BT /${bold ? 'B' : 'R'} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (${literal(text)}) Tj ET\n`;

/** Lines under each other, from `y` downwards. */
export const column = (texts: string[], x: number, y: number, leading = 14): Written[] =>
  texts.map((text, at) => ({ text, x, y: y + at * leading }));

/** A PDF of A4 pages with Helvetica, written by hand so that every byte is known. */
export function paper(leaves: Leaf[], title?: string): Buffer {
  const objects: (string | Buffer)[] = [];
  const add = (object: string | Buffer) => objects.push(object);
  const stream = (dictionary: string, body: Buffer) =>
    Buffer.concat([
      Buffer.from(`<<${dictionary}/Length ${body.length}>>\nstream\n`),
      body,
      Buffer.from('\nendstream'),
    ]);
  add('<</Type/Catalog/Pages 2 0 R>>');
  const first = 7;
  const kids = leaves.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  add(`<</Type/Pages/Kids[${kids}]/Count ${leaves.length}>>`);
  add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>');
  add(
    stream(
      '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8',
      Buffer.from([128]),
    ),
  );
  add(`<</Title(${literal(title ?? '')})>>`);
  for (const [at, leaf] of leaves.entries()) {
    const annotations = (leaf.links ?? [])
      .map(({ url, box }) => `<</Type/Annot/Subtype/Link/Rect[${box.join(' ')}]/A<</S/URI/URI(${url})>>>>`)
      .join('');
    add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${HEIGHT}]/Rotate ${leaf.rotate ?? 0}/Annots[${annotations}]` +
        `/Resources<</Font<</R 3 0 R/B 4 0 R>>/XObject<</I 5 0 R>>>>/Contents ${first + at * 2 + 1} 0 R>>`,
    );
    const picture = leaf.picture ? `q 595 0 0 ${HEIGHT} 0 0 cm /I Do Q\n` : '';
    const content = leaf.content ?? picture + (leaf.lines ?? []).map(show).join('');
    const body = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    add(
      leaf.filter ? stream(`/Filter${leaf.filter}`, body) : stream('/Filter/FlateDecode', deflateSync(body)),
    );
  }
  return assemble(objects);
}

function assemble(objects: (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let offset = parts[0]!.length;
  const offsets = objects.map((object, at) => {
    const part = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    offset += part.length;
    return offset - part.length;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info 6 0 R>>\nstartxref\n${offset}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
