import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { ArchiveError } from './errors.ts';
import { dechunk, field } from './http-head.ts';

type Headers = readonly (readonly [name: string, value: string])[];
type Decompress = (data: Uint8Array, options: zlib.ZlibOptions) => Promise<Buffer>;

// A body that was cut off on its way still shows what had arrived, as it does in a browser.
const PARTIAL = { finishFlush: zlib.constants.Z_SYNC_FLUSH };

const gunzip: Decompress = promisify(zlib.gunzip);
const inflate: Decompress = promisify(zlib.inflate);
const inflateRaw: Decompress = promisify(zlib.inflateRaw);
const brotli = promisify(zlib.brotliDecompress) as (
  data: Uint8Array,
  options: zlib.BrotliOptions,
) => Promise<Buffer>;

/** Only newer Node versions have it. */
const zstdOf = (
  zlib as {
    zstdDecompress?: (
      data: Uint8Array,
      options: object,
      done: (error: Error | null, result: Buffer) => void,
    ) => void;
  }
).zstdDecompress;

const startsWith = (body: Buffer, ...bytes: number[]): boolean =>
  bytes.every((byte, at) => body[at] === byte);

/** Zlib's own header, as the standard asks; some servers send bare deflate data under the same name. */
const hasZlibHeader = (body: Buffer): boolean =>
  body.length > 1 && (body[0]! & 0x0f) === 8 && body.readUInt16BE(0) % 31 === 0;

/** Undoes one encoding. What is evidently not in that encoding is returned as it is: some archives keep the field and not the encoding. */
async function undo(encoding: string, body: Buffer, limit: number): Promise<Buffer> {
  const options = { maxOutputLength: limit };
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return startsWith(body, 0x1f, 0x8b) ? gunzip(body, { ...options, ...PARTIAL }) : body;
    case 'deflate':
      return (hasZlibHeader(body) ? inflate : inflateRaw)(body, { ...options, ...PARTIAL });
    case 'br':
      return brotli(body, { ...options, finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH });
    case 'zstd':
      if (!startsWith(body, 0x28, 0xb5, 0x2f, 0xfd)) return body;
      if (!zstdOf)
        throw new ArchiveError('a body is compressed with zstd, which this version of Node cannot read');
      return promisify(zstdOf)(body, options) as Promise<Buffer>;
    default:
      return body;
  }
}

/**
 * The payload of an HTTP answer: chunks joined, content encodings undone.
 *
 * @param limit bytes; the most that it may grow to
 * @throws ArchiveError where the body is broken or grows beyond the limit
 */
export async function decodeBody(headers: Headers, body: Buffer, limit: number): Promise<Buffer> {
  const chunked = /\bchunked\b/i.test(field(headers, 'transfer-encoding') ?? '');
  let payload = (chunked ? dechunk(body) : null) ?? body;
  const encodings = (field(headers, 'content-encoding') ?? '').toLowerCase().split(',');
  for (const encoding of encodings.map((name) => name.trim()).reverse()) {
    if (payload.length === 0) break;
    payload = await undo(encoding, payload, limit).catch((error) => {
      throw error instanceof ArchiveError ? error : undecodable(encoding, limit, error);
    });
  }
  return payload;
}

function undecodable(encoding: string, limit: number, error: NodeJS.ErrnoException): ArchiveError {
  return error.code === 'ERR_BUFFER_TOO_LARGE'
    ? new ArchiveError(`a body grows beyond ${limit} bytes when its ${encoding} encoding is undone`)
    : new ArchiveError(`a body cannot be decoded as ${encoding}: ${error.message}`);
}
