import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf, matchesDigest } from '../../src/archive/digest.ts';
import { dechunk, formatHead, parseHead } from '../../src/archive/http-head.ts';
import { pack, readHeader, unpack } from '../../src/archive/member.ts';
import { splitRecords } from '../../src/archive/split.ts';

const bytes = fc.uint8Array({ maxLength: 3000 }).map((array) => Buffer.from(array));

describe('members', () => {
  it('unpack to what was packed, and state their lengths', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 0, max: 9 }), async (content, level) => {
        const member = await pack(content, level);
        expect(readHeader(member)).toEqual({ length: member.length, contentLength: content.length });
        expect(await unpack(member)).toEqual(content);
      }),
    );
  });

  it('of more than the thread pool is spared for as well', async () => {
    const content = Buffer.alloc(200_000, 'Protokoll ');
    expect(await unpack(await pack(content, 1))).toEqual(content);
  });
});

describe('digests', () => {
  const text = Buffer.from('Protokoll');
  const hex = (name: string) => createHash(name).update(text).digest('hex');
  it.each([
    ['own form', digestOf(text), true],
    ['upper case, with a dash', `SHA-256:${hex('sha256').toUpperCase()}`, true],
    ['sha1 in base 32', 'sha1:GPKY3SF7N6N7JCMBJ2MZNHZ2HLMFLIYZ', false],
    ['sha1 in hex', `sha1:${hex('sha1')}`, true],
    ['md5', `md5:${hex('md5')}`, true],
    ['another text', digestOf(Buffer.from('protokoll')), false],
    ['an algorithm that is not known', 'blake3:abcd', null],
    ['a value of the wrong length', `sha256:${hex('sha1')}`, null],
    ['no label', hex('sha256'), null],
  ])('%s', (_form, digest, expected) => {
    expect(matchesDigest(digest, text)).toBe(expected);
  });
});

describe('HTTP heads', () => {
  it('are read as they were written', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'Z', '-', '7', '\u00e5'), minLength: 1 });
    const fields = fc.array(fc.tuple(word, word));
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 599 }),
        word,
        fields,
        bytes,
        (status, statusText, headers, body) => {
          const block = Buffer.concat([formatHead(status, statusText, headers), body]);
          expect(parseHead(block)).toEqual({ head: { status, statusText, headers }, body });
        },
      ),
    );
  });

  it.each([
    ['bare line feeds', 'HTTP/1.1 200 OK\nA: b\n\nbody', [['A', 'b']], 'body'],
    ['a folded field', 'HTTP/1.1 200 OK\r\nA: b\r\n  c\r\n\r\nbody', [['A', 'b c']], 'body'],
    ['no reason phrase', 'HTTP/2 204\r\n\r\n', [], ''],
    ['a line that is no field', 'HTTP/1.0 200 OK\r\nnonsense\r\nA: b\r\n\r\n', [['A', 'b']], ''],
    ['no end', 'HTTP/1.0 200 OK\r\nA: b', [['A', 'b']], ''],
  ])('%s', (_name, block, headers, body) => {
    const parsed = parseHead(Buffer.from(block));
    expect(parsed?.head.headers).toEqual(headers);
    expect(parsed?.body.toString()).toBe(body);
  });

  it('are not found in other text', () => {
    expect(parseHead(Buffer.from('<html>HTTP/1.1 200 OK'))).toBeNull();
  });
});

describe('chunks', () => {
  it('are joined whatever their sizes', () => {
    fc.assert(
      fc.property(fc.array(bytes.filter((chunk) => chunk.length > 0)), (chunks) => {
        const lines = chunks.map((chunk) =>
          Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]),
        );
        const body = Buffer.concat([...lines, Buffer.from('0\r\n\r\n')]);
        expect(dechunk(body)).toEqual(Buffer.concat(chunks));
      }),
    );
  });

  it.each(['<html>', 'zz\r\n', '5 apples\r\nx', 'ffffffffff\r\nx'])('%j is not chunked', (body) => {
    expect(dechunk(Buffer.from(body))).toBeNull();
  });

  it('that were cut off give what there is', () => {
    expect(dechunk(Buffer.from('5\r\nabc'))?.toString()).toBe('abc');
  });
});

describe('records in a stream', () => {
  it('come out the same however the stream is cut up', async () => {
    const block = 'WARC/1.1 in a body\r\n\r\nand more';
    const record = `WARC/1.1\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`;
    const stream = Buffer.from(record.repeat(4));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
        const found = [];
        for await (const piece of splitRecords(cut(stream, size), 1000)) found.push(piece);
        expect(found).toEqual(
          [0, 1, 2, 3].map((number) => ({ offset: number * record.length, bytes: Buffer.from(record) })),
        );
      }),
    );
  });

  it('whose header never ends are not gathered for ever', async () => {
    let given = 0;
    async function* endless() {
      yield Buffer.from('WARC/1.1\r\n');
      for (; given < 100; given += 1) yield Buffer.alloc(10_000, 'x');
    }
    const found = [];
    for await (const piece of splitRecords(endless(), 1000)) {
      found.push(piece);
      expect(given).toBeLessThan(10);
    }
    expect(found).toEqual([{ offset: 0, why: 'a WARC header is broken or cut off' }]);
  });
});

async function* cut(stream: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < stream.length; at += size) yield stream.subarray(at, at + size);
}
