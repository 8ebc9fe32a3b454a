import type { Block, Document } from '../model/document.ts';
import { normalise } from '../text/normalise.ts';
import type { Source } from './blank.ts';
import { decodeHtml } from './html/decode.ts';
import { describe } from './subject/describe.ts';
import { fileName } from './subject/front.ts';

/** Bytes that are read. */
const LARGEST = 2_000_000;

/** A text file as paragraphs: what blank lines part. */
export function readPlainText(source: Source, payload: Uint8Array): Document {
  const text = decodeHtml(payload.subarray(0, LARGEST), null);
  const blocks = text
    .split(/\r?\n\s*\n/)
    .map(normalise)
    .filter((paragraph) => paragraph !== '')
    .map(paragraphOf);
  const cut = payload.length > LARGEST;
  const title = blocks[0] && blocks[0].text.length <= 120 ? blocks[0].text : fileName(source.finalUrl);
  return {
    url: source.url,
    finalUrl: source.finalUrl,
    mediaType: source.mediaType,
    state: cut ? 'partly' : 'text',
    stateReason: cut ? 'Läst till en del: filen är större än 2 MB.' : null,
    title,
    ...describe({ url: source.url, title, blocks, isPage: false }),
    pages: null,
    blocks,
    markup: [],
  };
}

const paragraphOf = (text: string): Block => ({
  kind: 'paragraph',
  region: 'main',
  text,
  level: 0,
  headings: [],
  links: [],
  cells: [],
  selector: null,
  page: null,
  runs: [],
});
