import mammoth from 'mammoth';
import { paragraphs } from './markup.ts';
import { checkSize, unpack } from './unpack.ts';

/** A Word document as markup: letterhead first, then headings, paragraphs, lists and tables; no pictures. */
export async function readDocx(payload: Uint8Array): Promise<string> {
  checkSize(payload);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(payload) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  return letterheadOf(payload) + value;
}

const decoder = new TextDecoder();

/** The heads of its pages, each once: where a municipality's templates have body, kind and register number. */
function letterheadOf(payload: Uint8Array): string {
  const heads = Object.entries(unpack(payload, (name) => /^word\/header\d+\.xml$/.test(name)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, part]) => decoder.decode(part).split(/<\/w:p>/))
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]{0,60})?>([^<]*)<\/w:t>|<w:tab\/>/g)]
        .map(([, text]) => text ?? ' ')
        .join(''),
    );
  return paragraphs([...new Set(heads)].map(unescaped).join('\n'));
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
