/** Status line and header fields of an HTTP answer. */
export interface HttpHead {
  status: number;
  statusText: string;
  headers: [name: string, value: string][];
}

type Fields = readonly (readonly [name: string, value: string])[];

const oneLine = (text: string): string => text.replace(/[\r\n\0]+/g, ' ');

/**
 * The head as it goes into the archive. Bodies arrive here with their chunks already joined, so `Transfer-Encoding` would be
 * untrue of the stored bytes: it is kept under the name that web archives use for such fields.
 */
export function formatHead(status: number, statusText: string, headers: Fields): Buffer {
  const lines = [`HTTP/1.1 ${status} ${oneLine(statusText)}`];
  for (const [name, value] of headers) {
    const stored = /^transfer-encoding$/i.test(name) ? `X-Orig-${name}` : name;
    lines.push(`${oneLine(stored)}: ${oneLine(value)}`);
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}

/** Splits a stored HTTP answer; null when it does not begin with a status line. Tolerates bare line feeds and folded fields. */
export function parseHead(block: Buffer): { head: HttpHead; body: Buffer } | null {
  const end = headEnd(block);
  const lines = block
    .toString('latin1', 0, end.head)
    .replace(/\r$/, '')
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})(?:[ \t]+(.*))?$/.exec(lines[0] ?? '');
  if (status === null) return null;
  const headers = lines.slice(1).flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : [];
  });
  return {
    head: { status: Number(status[1]), statusText: (status[2] ?? '').trim(), headers },
    body: block.subarray(end.body),
  };
}

function headEnd(block: Buffer): { head: number; body: number } {
  for (let at = block.indexOf(10); at >= 0; at = block.indexOf(10, at + 1)) {
    if (block[at + 1] === 10) return { head: at, body: at + 2 };
    if (block[at + 1] === 13 && block[at + 2] === 10) return { head: at, body: at + 3 };
  }
  return { head: block.length, body: block.length };
}

/** First field of that name, or undefined. */
export function field(headers: Fields, name: string): string | undefined {
  return headers.find(([other]) => other.toLowerCase() === name)?.[1];
}

/** Joins a chunked body; null when it is not chunked, whatever its header says. */
export function dechunk(body: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const lineEnd = body.indexOf(10, at);
    // A size of more than 8 hex digits is no size that a kept body can have.
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(
      lineEnd < 0 || lineEnd - at > 256 ? '' : body.toString('latin1', at, lineEnd),
    );
    if (size === null) return null;
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    chunks.push(body.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length;
    if (body[at] === 13) at += 1;
    if (body[at] === 10) at += 1;
  }
  return Buffer.concat(chunks);
}
