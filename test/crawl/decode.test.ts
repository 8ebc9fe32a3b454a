import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../src/crawl/decode.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

describe('decodeBody', () => {
  const text = bytes('å'.repeat(1000));
  it.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['identity', text],
    [null, text],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
  ])('undoes %s', async (encoding, body) => {
    expect(Buffer.from(await decodeBody(body, encoding, 1e6)).equals(text)).toBe(true);
  });

  it('stops a bomb', async () => {
    const bomb = gzipSync(new Uint8Array(5_000_000));
    await expect(decodeBody(bomb, 'gzip', 1_000_000)).rejects.toMatchObject({ reason: 'too_large' });
  });

  it.each([
    ['gzip', bytes('not gzip')],
    ['compress', bytes('x')],
  ])('calls a broken or unknown %s an error', async (encoding, body) => {
    await expect(decodeBody(body, encoding, 1e6)).rejects.toMatchObject({ reason: 'http_error' });
  });
});
