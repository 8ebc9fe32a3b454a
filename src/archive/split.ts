/** Longest WARC header, in bytes. */
const HEADER_LIMIT = 64 * 1024;
const HEADER_END = Buffer.from('\r\n\r\n');
const VERSION = Buffer.from('WARC/');
const LINE_VERSION = Buffer.from('\r\nWARC/1.');

/** One record of a stream as it stands (WARC header and block), or why there is none; `offset` is counted in the stream. */
export type Piece = { offset: number; bytes: Buffer } | { offset: number; why: string };

/** Bytes of a stream, taken from the front. */
class Front {
  #buffer: Buffer = Buffer.alloc(0);
  #source: AsyncIterator<Uint8Array>;
  /** Bytes dropped so far. */
  offset = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** What is at hand after at least one more chunk was added; null when the stream has ended. */
  async more(): Promise<Buffer | null> {
    const next = await this.#source.next();
    if (next.done) return null;
    const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length);
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
    return this.#buffer;
  }

  get bytes(): Buffer {
    return this.#buffer;
  }

  drop(length: number): void {
    this.#buffer = this.#buffer.subarray(length);
    this.offset += length;
  }

  /** Takes so many bytes, or as many as there are; keeps none of them where `keep` is false. */
  async take(length: number, keep: boolean): Promise<{ taken: Buffer; length: number }> {
    const parts: Buffer[] = [];
    let left = length;
    while (left > 0 && (this.#buffer.length > 0 || (await this.more()) !== null)) {
      const part = this.#buffer.subarray(0, left);
      if (keep) parts.push(part);
      left -= part.length;
      this.drop(part.length);
    }
    return { taken: Buffer.concat(parts), length: length - left };
  }
}

/**
 * Cuts a stream of WARC records apart. After bytes that are no record it goes on at the next line that begins one.
 *
 * @param limit bytes; longer records are passed over without being kept
 */
export async function* splitRecords(source: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Piece> {
  const front = new Front(source);
  while (await skipLineEnds(front)) {
    const { offset } = front;
    if (!(await startsRecord(front))) {
      yield { offset, why: 'these bytes are not a WARC record' };
      await skipToRecord(front);
      continue;
    }
    const headerLength = await findHeaderEnd(front);
    const length = headerLength && contentLength(front.bytes.subarray(0, headerLength));
    if (headerLength === null || length === null) {
      yield { offset, why: 'a WARC header is broken or cut off' };
      await skipToRecord(front);
      continue;
    }
    const header = await front.take(headerLength, true);
    const block = await front.take(length, length <= limit);
    if (block.length < length || !(await atRecordEnd(front))) yield { offset, why: 'the record is cut off' };
    else if (length > limit) yield { offset, why: `the record is longer than ${limit} bytes` };
    else yield { offset, bytes: Buffer.concat([header.taken, block.taken, HEADER_END]) };
  }
}

/** Whether anything but line ends is left. */
async function skipLineEnds(front: Front): Promise<boolean> {
  do {
    const at = front.bytes.findIndex((byte) => byte !== 13 && byte !== 10);
    front.drop(at < 0 ? front.bytes.length : at);
    if (front.bytes.length > 0) return true;
  } while ((await front.more()) !== null);
  return false;
}

async function startsRecord(front: Front): Promise<boolean> {
  while (front.bytes.length < VERSION.length && (await front.more()) !== null);
  return front.bytes.subarray(0, VERSION.length).equals(VERSION);
}

/** Length of the header at the front, with its empty line; null where there is none. */
async function findHeaderEnd(front: Front): Promise<number | null> {
  let end = front.bytes.indexOf(HEADER_END);
  while (end < 0 && front.bytes.length < HEADER_LIMIT && (await front.more()) !== null)
    end = front.bytes.indexOf(HEADER_END);
  return end < 0 || end > HEADER_LIMIT ? null : end + HEADER_END.length;
}

/** A record that is not followed by an empty line, the next record or nothing has swallowed part of the next one. */
async function atRecordEnd(front: Front): Promise<boolean> {
  while (front.bytes.length < HEADER_END.length && (await front.more()) !== null);
  if (front.bytes.subarray(0, HEADER_END.length).equals(HEADER_END)) return true;
  const { offset } = front;
  return !(await skipLineEnds(front)) || (front.offset > offset && startsRecord(front));
}

function contentLength(header: Buffer): number | null {
  const digits = /^content-length:[ \t]*(\d{1,15})[ \t]*\r?$/im.exec(header.toString('latin1'))?.[1];
  return digits === undefined ? null : Number(digits);
}

async function skipToRecord(front: Front): Promise<void> {
  // The first byte is passed, so that the search cannot stand still.
  front.drop(1);
  for (;;) {
    const at = front.bytes.indexOf(LINE_VERSION);
    if (at >= 0) return front.drop(at);
    front.drop(Math.max(0, front.bytes.length - LINE_VERSION.length));
    if ((await front.more()) === null) return front.drop(front.bytes.length);
  }
}
