/** How far into a page its charset may be declared, in bytes; browsers look as far. */
const HEAD = 1024;

const MARKS: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

/**
 * Bytes of a page as text: byte-order mark, then the header's charset, then the page's own, then UTF-8 where the bytes
 * are valid UTF-8, else windows-1252. A declared UTF-8 that the bytes contradict is not believed.
 */
export function decodeHtml(payload: Uint8Array, contentType: string | null): string {
  const mark = MARKS.find(([bytes]) => bytes.every((byte, at) => payload[at] === byte));
  if (mark) return new TextDecoder(mark[1]).decode(payload);
  const declared = charsetOf(contentType ?? '') ?? charsetOf(latin(payload.subarray(0, HEAD)));
  const encoding = declared?.toLowerCase() ?? 'utf-8';
  if (/^utf-?16/.test(encoding) && !payload.subarray(0, HEAD).includes(0)) return decodeUtf8(payload);
  if (/^utf-?8$/.test(encoding)) return decodeUtf8(payload);
  try {
    return new TextDecoder(encoding).decode(payload);
  } catch {
    return decodeUtf8(payload);
  }
}

const charsetOf = (text: string): string | undefined => /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1];

const latin = (payload: Uint8Array): string => new TextDecoder('windows-1252').decode(payload);

function decodeUtf8(payload: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(payload);
  const broken = text.split('\ufffd', BROKEN + 1).length - 1;
  return broken < BROKEN ? text : latin(payload);
}

/** Broken characters from which a text is no UTF-8: a single one can be a cut comment, three are another encoding. */
const BROKEN = 3;
