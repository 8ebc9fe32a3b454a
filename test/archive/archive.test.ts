import { createReadStream } from 'node:fs';
import { open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CDXIndexer, WARCParser } from 'warcio';
import { digestOf } from '../../src/archive/digest.ts';
import { ArchiveError, type Damage, IntegrityError, openArchive } from '../../src/archive/index.ts';
import { allRecords, exchange, temporaryFolder, textOf } from './exchanges.ts';

const page = '<p>Nämnden sammanträder den 4 mars.</p>'.repeat(50);

describe('what is read back', () => {
  const encodings: [string, Uint8Array][] = [
    ['identity', Buffer.from(page)],
    ['gzip', gzipSync(page)],
    ['x-gzip', gzipSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
    ['br', brotliCompressSync(page)],
    ['gzip, br', brotliCompressSync(gzipSync(page))],
    // Evidently not what the field says, or a field of someone's own.
    ['gzip', Buffer.from(page)],
    ['utf-8', Buffer.from(page)],
  ];
  it.each(encodings)('undoes %s', async (encoding, body) => {
    const archive = await openArchive(await temporaryFolder());
    const headers = [['Content-Encoding', encoding]] as const;
    const pointer = await archive.append(exchange({ headers, body }));
    expect(textOf(await archive.read(pointer))).toBe(page);
    await archive.close();
  });

  it('keeps status, header fields in order with their names, time and way', async () => {
    const archive = await openArchive(await temporaryFolder());
    const headers = [
      ['X-Ort', 'Malm\u00f6'],
      ['Set-Cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ] as const;
    const given = exchange({ status: 404, statusText: 'Not Found', headers, body: new Uint8Array() });
    const read = await archive.read(await archive.append(given));
    expect(read).toEqual({
      url: given.url,
      status: 404,
      headers,
      payload: Buffer.alloc(0),
      fetchedAt: given.fetchedAt,
      via: 'http',
    });
    await archive.close();
  });

  it('does not join the chunks of a body whose chunks were joined on the way', async () => {
    const archive = await openArchive(await temporaryFolder());
    const body = Buffer.from('3\r\nthis only looks like chunks\r\n0\r\n\r\n');
    const headers = [['Transfer-Encoding', 'chunked']] as const;
    const read = await archive.read(await archive.append(exchange({ headers, body })));
    expect(read.payload).toEqual(body);
    expect(read.headers).toEqual([['X-Orig-Transfer-Encoding', 'chunked']]);
    await archive.close();
  });

  it('keeps a rendered document apart from what servers sent', async () => {
    const archive = await openArchive(await temporaryFolder());
    const pointer = await archive.append(exchange({ via: 'browser' }));
    const read = await archive.read(pointer);
    expect(read.via).toBe('browser');
    expect(textOf(read)).toBe('<h1>Möten i nämnden</h1>');
    await archive.close();
  });

  it('lets no header field break out of its line', async () => {
    const archive = await openArchive(await temporaryFolder());
    const headers = [['X-A', 'b\r\nX-Injected: c\r\n\r\n<body>']] as const;
    const read = await archive.read(await archive.append(exchange({ headers })));
    expect(read.headers.map(([name]) => name)).toEqual(['X-A']);
    expect(textOf(read)).toBe('<h1>Möten i nämnden</h1>');
    await archive.close();
  });

  it('refuses a payload that grows beyond the limit', async () => {
    const archive = await openArchive(await temporaryFolder(), { payloadLimit: 1_000_000 });
    const headers = [['Content-Encoding', 'gzip']] as const;
    const pointer = await archive.append(exchange({ headers, body: gzipSync(Buffer.alloc(1_000_001)) }));
    await expect(archive.read(pointer)).rejects.toThrow(/beyond 1000000 bytes/);
    await archive.close();
  });
});

describe('records', () => {
  it('come in file order, over several files, from just after any of them', async () => {
    const folder = await temporaryFolder();
    const writing = await openArchive(folder, { fileLimit: 1500 });
    const urls = Array.from({ length: 12 }, (_, number) => `https://www.granhult.se/${number}`);
    const pointers = await Promise.all(urls.map((url) => writing.append(exchange({ url }))));
    await writing.close();
    expect((await readdir(folder)).length).toBeGreaterThan(2);

    const reading = await openArchive(folder);
    const all = await allRecords(reading);
    expect(all.map((record) => record.exchange.url)).toEqual(urls);
    expect(all.map((record) => record.pointer)).toEqual(pointers);
    for (const [at, pointer] of pointers.entries()) {
      const rest = await allRecords(reading, pointer);
      expect(rest.map((record) => record.exchange.url)).toEqual(urls.slice(at + 1));
    }
    await reading.close();
  });

  it('of an archive that is not there are none, and looking makes no folder', async () => {
    const folder = join(await temporaryFolder(), 'missing');
    const archive = await openArchive(folder);
    expect(await allRecords(archive)).toEqual([]);
    await archive.close();
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('go on in the same file when the archive is opened again', async () => {
    const folder = await temporaryFolder();
    for (const url of ['https://www.granhult.se/a', 'https://www.granhult.se/b']) {
      const archive = await openArchive(folder);
      await archive.append(exchange({ url }));
      await archive.close();
    }
    expect(await readdir(folder)).toEqual(['crawl-00001.warc.gz']);
    const reading = await openArchive(folder);
    expect(await allRecords(reading)).toHaveLength(2);
    await reading.close();
  });
});

describe('other tools', () => {
  it('find the same records, digests and offsets', async () => {
    const folder = await temporaryFolder();
    const archive = await openArchive(folder);
    const bodies = ['a', 'b'.repeat(100_000), gzipSync('c').toString('latin1')];
    const pointers = [];
    for (const body of bodies)
      pointers.push(await archive.append(exchange({ body: Buffer.from(body, 'latin1') })));
    await archive.append(exchange({ via: 'browser' }));
    await archive.close();
    const path = join(folder, pointers[0]!.file);

    const records = [];
    for await (const record of new WARCParser(createReadStream(path))) {
      const body = await record.readFully(false);
      records.push({ type: record.warcType, digest: record.warcPayloadDigest, ofBody: digestOf(body) });
    }
    expect(records.map(({ type }) => type)).toEqual([
      'warcinfo',
      'response',
      'response',
      'response',
      'conversion',
    ]);
    for (const record of records.slice(1)) expect(record.digest).toBe(record.ofBody);

    const index = [];
    const files = [{ filename: path, reader: createReadStream(path) }];
    for await (const entry of new CDXIndexer().iterIndex(files)) index.push(entry);
    const offsets = index.map(({ offset, length }) => ({ offset: Number(offset), length: Number(length) }));
    expect(offsets.slice(0, 3)).toEqual(pointers.map(({ offset, length }) => ({ offset, length })));
  });
});

describe('changed bytes', () => {
  it('are found wherever in a record they stand', async () => {
    const folder = await temporaryFolder();
    const writing = await openArchive(folder);
    const pointer = await writing.append(exchange());
    await writing.append(exchange());
    await writing.close();
    const path = join(folder, pointer.file);
    const bytes = await readFile(path);
    for (let at = pointer.offset; at < pointer.offset + pointer.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 0xff;
      await writeFile(path, changed);
      const archive = await openArchive(folder);
      await expect(archive.read(pointer), `byte ${at - pointer.offset}`).rejects.toThrow(IntegrityError);
      await archive.close();
    }
  });

  it('are found by the digest where the checksum was made to fit', async () => {
    const folder = await temporaryFolder();
    const { pack, unpack } = await import('../../src/archive/member.ts');
    const archive = await openArchive(folder);
    const pointer = await archive.append(exchange({ body: Buffer.from('Beslut: avslås') }));
    const path = join(folder, pointer.file);
    const bytes = await readFile(path);
    const record = (await unpack(bytes.subarray(pointer.offset))).toString('latin1');
    const forged = await pack(Buffer.from(record.replace('avsl', 'bevi'), 'latin1'), 1);
    await writeFile(path, Buffer.concat([bytes.subarray(0, pointer.offset), forged]));
    await expect(archive.read({ ...pointer, length: forged.length })).rejects.toThrow(
      /digest .* does not match/,
    );
    await archive.close();
  });

  it.each([
    ['its length', 18],
    ['its content', 60],
  ])('in %s do not hide the records around it, and are never cut off', async (_name, within) => {
    const folder = await temporaryFolder();
    const writing = await openArchive(folder);
    const pointers = [];
    for (const name of ['a', 'b', 'c'])
      pointers.push(await writing.append(exchange({ url: `https://www.granhult.se/${name}` })));
    await writing.close();
    const { file, offset } = pointers[1]!;
    const bytes = await readFile(join(folder, file));
    bytes[offset + within]! ^= 0xff;
    await writeFile(join(folder, file), bytes);

    const damages: Damage[] = [];
    const archive = await openArchive(folder, { onDamage: (damage) => damages.push(damage) });
    const names = (await allRecords(archive)).map((record) => record.exchange.url.at(-1));
    expect(names).toEqual(['a', 'c']);
    expect(damages).toMatchObject([{ file, offset }]);
    await archive.append(exchange());
    await archive.close();
    expect((await readFile(join(folder, file))).subarray(0, bytes.length)).toEqual(bytes);
  });
});

describe('a pointer that leads nowhere', () => {
  it.each([
    ['outside the folder', { file: '../crawl-00001.warc.gz', offset: 0, length: 100 }],
    ['no such file', { file: 'crawl-00002.warc.gz', offset: 0, length: 100 }],
    ['beyond the end', { file: 'crawl-00001.warc.gz', offset: 1_000_000, length: 100 }],
    ['in mid-record', { file: 'crawl-00001.warc.gz', offset: 7, length: 100 }],
  ])('%s: is one clear error', async (_name, pointer) => {
    const archive = await openArchive(await temporaryFolder());
    await archive.append(exchange());
    await expect(archive.read(pointer)).rejects.toThrow(ArchiveError);
    await archive.close();
  });
});

describe('a torn last record', () => {
  it('is cut off at whatever byte it was torn', async () => {
    const folder = await temporaryFolder();
    const writing = await openArchive(folder);
    const kept = await writing.append(exchange({ url: 'https://www.granhult.se/kept' }));
    const torn = await writing.append(exchange({ url: 'https://www.granhult.se/torn' }));
    await writing.close();
    const path = join(folder, kept.file);
    const bytes = await readFile(path);
    for (let end = torn.offset; end < torn.offset + torn.length; end += 1) {
      await writeFile(path, bytes.subarray(0, end));
      const archive = await openArchive(folder);
      expect(await allRecords(archive)).toHaveLength(1);
      const next = await archive.append(exchange({ url: 'https://www.granhult.se/next' }));
      expect(next.offset).toBe(torn.offset);
      const urls = (await allRecords(archive)).map((record) => record.exchange.url);
      expect(urls).toEqual(['https://www.granhult.se/kept', 'https://www.granhult.se/next']);
      await archive.close();
    }
  });

  it('may be zeros that the file system had set aside', async () => {
    const folder = await temporaryFolder();
    const writing = await openArchive(folder);
    const kept = await writing.append(exchange());
    await writing.close();
    const file = await open(join(folder, kept.file), 'a');
    await file.write(Buffer.alloc(5000));
    await file.close();
    const archive = await openArchive(folder);
    expect((await archive.append(exchange())).offset).toBe(kept.offset + kept.length);
    expect(await allRecords(archive)).toHaveLength(2);
    await archive.close();
  });
});
