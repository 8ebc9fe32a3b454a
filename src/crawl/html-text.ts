/** How far into the bytes a page may declare its encoding, in bytes (HTML, "prescan"; real pages go beyond the 1,024 asked for). */
const PRESCAN = 4096;

/** HTML bytes to text: byte order mark, then the HTTP header, then the page's own word, then UTF-8 or Windows-1252 by fit. */
export function htmlText(payload: Uint8Array, contentType: string | null): string {
  const marked = payload[0] === 0xef && payload[1] === 0xbb && payload[2] === 0xbf ? 'utf-8' : null;
  const head = new TextDecoder('latin1').decode(payload.subarray(0, PRESCAN));
  const declared =
    charsetIn(contentType ?? '') ?? charsetIn(head.match(/<meta[^>]+charset[^>]*>/i)?.[0] ?? '');
  const label = marked ?? declared;
  if (label !== null) {
    try {
      return new TextDecoder(label).decode(payload);
    } catch {
      // An encoding that nobody knows says nothing; the bytes have to.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(payload);
  } catch {
    return new TextDecoder('windows-1252').decode(payload);
  }
}

const charsetIn = (text: string): string | null => text.match(/charset\s*=\s*["']?([\w:-]+)/i)?.[1] ?? null;
