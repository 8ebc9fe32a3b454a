import { constants, createInflate } from 'node:zlib';

/** What one stream of a file may unpack to, in bytes; the largest real page descriptions have some ten million. */
const LARGEST = 120_000_000;

/** Packed bytes below which a stream cannot become that large: deflate packs a thousand to one at most. */
const SMALL = LARGEST / 1_032;

/** Dictionaries stand shortly before their streams, in bytes. */
const DICTIONARY = 400;

/**
 * Whether a PDF holds a stream that unpacks to more than anyone writes: unpacking is tried here, where it costs little
 * memory, and not in the reader, where it costs all.
 */
export async function isBomb(payload: Uint8Array): Promise<boolean> {
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue;
    const dictionary = bytes.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const filters =
      dictionary.slice(dictionary.lastIndexOf('obj')).match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (filters > 1) return true;
    if (filters === 0) continue;
    const end = bytes.indexOf('endstream', at);
    const start = at + (bytes[at + 6] === 13 ? 8 : 7);
    const packed = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (packed.length >= SMALL && (await unpacksBeyond(packed, LARGEST))) return true;
    if (end < 0) return false;
    at = end;
  }
  return false;
}

function unpacksBeyond(packed: Uint8Array, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    let size = 0;
    const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return;
      resolve(true);
      inflate.destroy();
    });
    inflate.on('close', () => resolve(size > limit));
    inflate.on('error', () => resolve(size > limit));
    inflate.end(packed);
  });
}
