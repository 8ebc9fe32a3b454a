import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { GiveUpUrlError } from './errors.ts';

const decoders = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  deflateRaw: promisify(inflateRaw),
  br: promisify(brotliDecompress),
};

/** What the crawler asks for: what every Node version can undo. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/** Whether the bytes begin as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Undoes content encodings, last applied first.
 *
 * @param maxBytes most bytes that may come out
 * @throws GiveUpUrlError `too_large` where more would come out, `http_error` where the bytes do not fit the encoding
 */
export async function decodeBody(
  body: Uint8Array,
  contentEncoding: string | null,
  maxBytes: number,
): Promise<Uint8Array> {
  const encodings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  let bytes = body;
  for (const encoding of encodings.reverse()) {
    if (encoding === '' || encoding === 'identity' || bytes.length === 0) continue;
    bytes = await undo(encoding, bytes, maxBytes);
  }
  return bytes;
}

/** Undoes gzip found in the bytes themselves, as in `sitemap1.xml.gz`. */
export const gunzipBody = (body: Uint8Array, maxBytes: number): Promise<Uint8Array> =>
  undo('gzip', body, maxBytes);

async function undo(encoding: string, bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const options = { maxOutputLength: maxBytes };
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return await decoders.gzip(bytes, options);
    if (encoding === 'br') return await decoders.br(bytes, options);
    if (encoding === 'deflate') {
      const zlibHeader = ((bytes[0] ?? 0) & 0x0f) === 8;
      return await (zlibHeader ? decoders.deflate : decoders.deflateRaw)(bytes, options);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new GiveUpUrlError('too_large', `more than ${maxBytes} bytes when decompressed`);
    }
    throw new GiveUpUrlError('http_error', `broken ${encoding} encoding`);
  }
  throw new GiveUpUrlError('http_error', `unknown content encoding ${encoding}`);
}
