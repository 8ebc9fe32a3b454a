import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  ArchiveError,
  type Damage,
  type ImportOptions,
  importArchive,
  openArchive,
} from '../../src/archive/index.ts';
import { allRecords, temporaryFolder, textOf } from './exchanges.ts';

type Fields = Record<string, string>;

/** A record as other tools write it: WARC/1.0, no digests, fields spelled their way. */
function record(type: string, fields: Fields, block: string | Buffer): Buffer {
  const bytes = Buffer.from(block as string);
  const lines = Object.entries({
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000000>',
    'WARC-Date': '2015-03-04T05:06:07Z',
    ...fields,
    'Content-Length': String(bytes.length),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

const response = (
  path: string,
  body: string | Buffer,
  fields: Fields = {},
  head = 'HTTP/1.1 200 OK',
): Buffer =>
  record(
    'response',
    { 'WARC-Target-URI': `http://www.granhult.se/${path}`, ...fields },
    Buffer.concat([Buffer.from(`${head}\r\nContent-Type: text/html\r\n\r\n`), Buffer.from(body as string)]),
  );

const info = record('warcinfo', {}, 'software: other/1.0\r\n');
const [a, b, c] = [response('a', 'first'), response('b', 'second'), response('c', 'third')];
const zipped = (...records: Buffer[]): Buffer => Buffer.concat(records.map((one) => gzipSync(one)));
const sha1 = (bytes: Buffer | string): Buffer => createHash('sha1').update(bytes).digest();

/** Imports bytes as a file of that name; returns what can be read afterwards. */
async function imported(name: string, bytes: Uint8Array, options: ImportOptions = {}) {
  const folder = join(await temporaryFolder(), 'archive');
  const source = join(await temporaryFolder(), name);
  await writeFile(source, bytes);
  const damages: Damage[] = [];
  const files = await importArchive(source, folder, {
    onDamage: (damage) => damages.push(damage),
    ...options,
  });
  const archive = await openArchive(folder);
  const found = (await allRecords(archive)).map(({ exchange }) => exchange);
  await archive.close();
  return { folder, files, damages, found, texts: found.map(textOf) };
}

describe('forms of a WARC', () => {
  const forms: [string, string, Buffer][] = [
    ['plain', 'site.warc', Buffer.concat([info, a, b, c])],
    ['compressed record by record', 'site.warc.gz', zipped(info, a, b, c)],
    ['compressed as a whole', 'site.warc.gz', gzipSync(Buffer.concat([info, a, b, c]))],
    ['with a name that says something else', 'site.bin', zipped(info, a, b, c)],
    ['with a file name in the gzip header', 'site.warc.gz', withName(zipped(info, a, b, c))],
  ];
  it.each(forms)('%s', async (_form, name, bytes) => {
    const { files, texts, damages } = await imported(name, bytes);
    expect(texts).toEqual(['first', 'second', 'third']);
    expect(files).toEqual([
      'import-site-00001.warc.gz'.replace('site-', name === 'site.bin' ? 'site.bin-' : 'site-'),
    ]);
    expect(damages).toEqual([]);
  });

  it('a WACZ with several files, in the order of their names', async () => {
    const wacz = zipSync({
      'datapackage.json': Buffer.from('{}'),
      'archive/2.warc.gz': zipped(info, c),
      'archive/1.warc.gz': zipped(info, a, b),
      'indexes/index.cdx': Buffer.from(''),
    });
    expect((await imported('site.wacz', wacz)).texts).toEqual(['first', 'second', 'third']);
  });
});

/** The same gzip members, the first with its name field set. */
function withName(bytes: Buffer): Buffer {
  const header = Buffer.from(bytes.subarray(0, 10));
  header[3] = 8;
  return Buffer.concat([header, Buffer.from('crawl.warc\0'), bytes.subarray(10)]);
}

describe('what is taken over', () => {
  it('status, date and address as they were', async () => {
    const bytes = Buffer.concat([info, response('x', 'gone', {}, 'HTTP/1.0 410 Gone')]);
    expect((await imported('a.warc', bytes)).found).toMatchObject([
      { url: 'http://www.granhult.se/x', status: 410, fetchedAt: '2015-03-04T05:06:07Z', via: 'http' },
    ]);
  });

  it('bodies in chunks and in an encoding', async () => {
    const body = gzipSync('inside');
    const chunks = Buffer.concat([
      Buffer.from(`${(5).toString(16)};x=y\r\n`),
      body.subarray(0, 5),
      Buffer.from(`\r\n${(body.length - 5).toString(16).toUpperCase()}\r\n`),
      body.subarray(5),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const head = 'HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\ncontent-encoding: gzip';
    expect((await imported('a.warc', response('x', chunks, {}, head))).texts).toEqual(['inside']);
  });

  it('an address in angle brackets, as wget writes it', async () => {
    const bytes = response('', 'x', { 'WARC-Target-URI': '<http://www.granhult.se/>' });
    expect((await imported('a.warc', bytes)).found[0]?.url).toBe('http://www.granhult.se/');
  });

  it('only exchanges: no requests, metadata, DNS answers, screenshots or texts', async () => {
    const uri = { 'WARC-Target-URI': 'http://www.granhult.se/a' };
    const bytes = Buffer.concat([
      record('request', uri, 'GET /a HTTP/1.1\r\nCookie: secret\r\n\r\n'),
      record('metadata', uri, 'via: x'),
      record('response', { 'WARC-Target-URI': 'dns:www.granhult.se' }, '20150304 192.0.2.1'),
      record(
        'resource',
        { 'WARC-Target-URI': 'urn:view:http://www.granhult.se/', 'Content-Type': 'image/png' },
        'x',
      ),
      record('conversion', { ...uri, 'Content-Type': 'text/plain' }, 'x'),
      a,
    ]);
    const { texts, damages } = await imported('a.warc', bytes);
    expect({ texts, damages }).toEqual({ texts: ['first'], damages: [] });
  });

  it('resource records as pages', async () => {
    const uri = { 'WARC-Target-URI': 'http://www.granhult.se/r', 'Content-Type': 'text/html' };
    expect((await imported('a.warc', record('resource', uri, '<p>x'))).found).toMatchObject([
      { status: 200, headers: [['content-type', 'text/html']] },
    ]);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ])('a revisit that stands %s what it refers to', async (_name, place) => {
    const digest = { 'WARC-Payload-Digest': `sha1:${base32(sha1('first'))}` };
    const original = response('a', 'first', digest);
    const uri = { 'WARC-Target-URI': 'http://www.granhult.se/again', 'WARC-Date': '2016-01-01T00:00:00Z' };
    const revisit = record('revisit', { ...uri, ...digest }, 'HTTP/1.1 304 Not Modified\r\n\r\n');
    const { found, damages } = await imported(
      'a.warc',
      Buffer.concat(place === 0 ? [revisit, original] : [original, revisit]),
    );
    expect(damages).toEqual([]);
    expect(found.map(({ url, status }) => `${status} ${url}`)).toEqual([
      '200 http://www.granhult.se/a',
      '200 http://www.granhult.se/again',
    ]);
    expect(found.map(textOf)).toEqual(['first', 'first']);
    expect(found[1]?.fetchedAt).toBe('2016-01-01T00:00:00Z');
  });

  it('a second file beside the first', async () => {
    const { folder } = await imported('a.warc', a);
    const source = join(await temporaryFolder(), 'a.warc');
    await writeFile(source, b);
    expect(await importArchive(source, folder)).toEqual(['import-a-2-00001.warc.gz']);
  });
});

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const digits = bits.match(/.{1,5}/g) ?? [];
  return digits
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

describe('what is broken is reported, and the rest is taken over', () => {
  const wrong = { 'WARC-Block-Digest': `sha1:${base32(sha1('something else'))}` };
  const right = {
    'WARC-Block-Digest': `sha1:${base32(sha1('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nb'))}`,
  };
  const flipped = Buffer.from(gzipSync(b));
  flipped[flipped.length - 12]! ^= 0xff;
  const badChecksum = Buffer.from(gzipSync(b));
  badChecksum[badChecksum.length - 8]! ^= 0xff;
  const revisit = record('revisit', { 'WARC-Target-URI': 'http://www.granhult.se/r' }, '');
  const badGzip = response(
    'b',
    Buffer.from([0x1f, 0x8b, 8, 0, 9, 9, 9, 9, 9, 9, 255, 255]),
    {},
    'HTTP/1.1 200 OK\r\nContent-Encoding: gzip',
  );

  const cases: [string, Buffer, string[], RegExp | null][] = [
    [
      'a record cut off in mid-file, plain',
      Buffer.concat([a, b.subarray(0, -12), c, response('d', 'fourth')]),
      ['first', 'fourth'],
      null,
    ],
    ['a record cut off at the end, plain', Buffer.concat([a, b.subarray(0, -12)]), ['first'], /cut off/],
    [
      'a compressed record cut off at the end',
      Buffer.concat([zipped(a), gzipSync(b).subarray(0, -12)]),
      ['first'],
      /gzip/,
    ],
    [
      'a compressed record cut off in mid-file',
      Buffer.concat([zipped(a), gzipSync(b).subarray(0, -12), zipped(c)]),
      ['first', 'third'],
      /gzip/,
    ],
    [
      'a changed byte in a compressed record',
      Buffer.concat([zipped(a), flipped, zipped(c)]),
      ['first', 'third'],
      /gzip/,
    ],
    ['a wrong checksum', Buffer.concat([zipped(a), badChecksum, zipped(c)]), ['first', 'third'], /checksum/],
    [
      'rubbish between records',
      Buffer.concat([a, Buffer.from('rubbish\r\n\r\n'), c]),
      ['first', 'third'],
      /not a WARC record/,
    ],
    [
      'rubbish between compressed records',
      Buffer.concat([zipped(a), Buffer.from('rubbish'), zipped(c)]),
      ['first', 'third'],
      /gzip/,
    ],
    [
      'a digest that does not match',
      Buffer.concat([a, response('b', 'b', wrong), c]),
      ['first', 'third'],
      /digest/,
    ],
    [
      '(not broken) a digest that matches',
      Buffer.concat([a, response('b', 'b', right), c]),
      ['first', 'b', 'third'],
      null,
    ],
    [
      'a revisit of nothing',
      Buffer.concat([a, revisit]),
      ['first'],
      /repeats one that is not in the archive/,
    ],
    ['a body that cannot be decoded', Buffer.concat([a, badGzip, c]), ['first', 'third'], /decoded as gzip/],
    ['no HTTP status line', Buffer.concat([a, response('b', 'b', {}, 'garbage')]), ['first'], /status line/],
    [
      'a length that is no number',
      Buffer.concat([Buffer.from('WARC/1.0\r\nContent-Length: -1\r\n\r\n'), a]),
      ['first'],
      /header/,
    ],
  ];
  it.each(cases)('%s', async (_name, bytes, expected, why) => {
    const { texts, damages } = await imported('a.warc.gz', bytes);
    expect(texts).toEqual(expected);
    if (why === null) return;
    expect(damages).toHaveLength(1);
    expect(damages[0]!.why).toMatch(why);
  });

  it('a record beyond the limit', async () => {
    const bytes = Buffer.concat([a, response('b', 'x'.repeat(5000)), c]);
    const { texts, damages } = await imported('a.warc', bytes, { recordLimit: 1000 });
    expect(texts).toEqual(['first', 'third']);
    expect(damages).toMatchObject([{ file: 'a.warc', offset: a.length, why: /longer than 1000 bytes/ }]);
  });
});

describe('what is no archive is one clear error, and leaves nothing behind', () => {
  const bomb = gzipSync(response('a', Buffer.alloc(3_000_000)));
  const cases: [string, string, Uint8Array, ImportOptions, RegExp][] = [
    ['a web page', 'a.warc', Buffer.from('<html>'), {}, /neither a WARC nor a WACZ/],
    ['an empty file', 'a.warc', Buffer.alloc(0), {}, /neither a WARC nor a WACZ/],
    ['gzip of something else', 'a.warc.gz', gzipSync('hello'), {}, /holds no web page/],
    ['a WARC without pages', 'a.warc', info, {}, /holds no web page/],
    [
      'a zip file of something else',
      'a.wacz',
      zipSync({ 'a.txt': Buffer.from('a') }),
      {},
      /holds no archive/,
    ],
    ['half a zip file', 'a.wacz', zipSync({ 'archive/a.warc': a }).subarray(0, 60), {}, /cannot be read/],
    ['a zip file that climbs', 'a.wacz', zipSync({ '../archive/a.warc': a }), {}, /cannot be read.*\.\./],
    ['a gzip bomb', 'a.warc.gz', Buffer.concat([bomb, bomb]), { totalLimit: 5_000_000 }, /too large/],
    [
      'a zip bomb',
      'a.wacz',
      zipSync({ 'archive/a.warc': Buffer.alloc(6_000_000) }),
      { totalLimit: 5_000_000 },
      /larger than/,
    ],
  ];
  it.each(cases)('%s', async (_name, name, bytes, options, message) => {
    const folder = await temporaryFolder();
    const source = join(await temporaryFolder(), name);
    await writeFile(source, bytes);
    const done = importArchive(source, folder, { fileLimit: 1000, ...options });
    await expect(done).rejects.toThrow(ArchiveError);
    await expect(done).rejects.toThrow(message);
    expect(await readdir(folder)).toEqual([]);
  });

  it('a file that is not there, and a folder', async () => {
    const folder = await temporaryFolder();
    await expect(importArchive(join(folder, 'no.warc'), folder)).rejects.toThrow(/cannot be opened/);
    await mkdir(join(folder, 'sub.warc'));
    await expect(importArchive(join(folder, 'sub.warc'), folder)).rejects.toThrow(/is not a file/);
  });
});
