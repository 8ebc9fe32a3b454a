import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AsyncIterReader, CDXIndexer, WARCParser } from 'warcio';
import { importArchive, openArchive, writeWacz } from '../../src/archive/index.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import { allRecords, exchange, temporaryFolder } from './exchanges.ts';

const site = 'https://www.granhult.se';
const crawled = [
  exchange({ url: `${site}/Över oss?b=2&a=1` }),
  exchange({ url: `${site}/borta`, status: 404, statusText: 'Not Found' }),
  exchange({
    url: `${site}/a.pdf`,
    headers: [['content-type', 'application/pdf']],
    body: Buffer.alloc(9000),
  }),
  exchange({ url: `${site}/moten` }),
  exchange({ url: `${site}/moten`, via: 'browser', body: Buffer.from('<p>ritad</p>') }),
  exchange({ url: 'https://arkiv.granhult.se/', body: Buffer.from('<p>Diarium</p>') }),
];
const added = [
  exchange({ url: `${site}/nytt` }),
  exchange({ url: `urn:sha256:${'ab'.repeat(32)}`, headers: [['content-type', 'text/plain']] }),
];
const pages = [
  { url: `${site}/moten`, title: 'Möten – och "annat"', ts: '2026-11-20T08:15:30.250Z' },
  { url: added[1]!.url, title: 'En inlämnad fil', ts: '2026-11-20T08:15:30.250Z' },
];

async function archived(exchanges: readonly Exchange[]): Promise<string> {
  const folder = await temporaryFolder();
  const archive = await openArchive(folder, { fileLimit: 1000 });
  for (const one of exchanges) await archive.append(one);
  await archive.close();
  return folder;
}

async function written(folders: { folder: string; prefix: string }[]) {
  const file = join(await temporaryFolder(), 'arkiv.wacz');
  await writeWacz(file, { folders, pages, title: 'Granhult 2026-11-23', date: '2026-11-23' });
  const bytes = await readFile(file);
  const files = unzipSync(bytes);
  const text = (name: string) => Buffer.from(files[name]!).toString();
  return { file, bytes, files, text };
}

const both = async () => [
  { folder: await archived(crawled), prefix: '' },
  { folder: await archived(added), prefix: 'tillagt-' },
];

const linesOf = (cdx: string) =>
  cdx
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [key = '', timestamp = ''] = line.split(' ');
      return { key, timestamp, ...JSON.parse(line.slice(line.indexOf('{'))) };
    });

describe('a WACZ', () => {
  it('describes every file that is in it, and its own description', async () => {
    const { files, text } = await written(await both());
    const description = JSON.parse(text('datapackage.json'));
    expect(description).toMatchObject({ profile: 'data-package', wacz_version: '1.1.1' });
    const described = description.resources.map(({ path }: { path: string }) => path);
    expect([...described, 'datapackage.json', 'datapackage-digest.json'].sort()).toEqual(
      Object.keys(files).sort(),
    );
    const hashOf = (path: string) => `sha256:${createHash('sha256').update(files[path]!).digest('hex')}`;
    for (const { path, hash, bytes } of description.resources)
      expect([path, hash, bytes]).toEqual([path, hashOf(path), files[path]!.length]);
    expect(JSON.parse(text('datapackage-digest.json'))).toEqual({
      path: 'datapackage.json',
      hash: hashOf('datapackage.json'),
    });
  });

  it('finds in its index what another indexer finds, but for rendered pages', async () => {
    const folders = await both();
    const { files, text } = await written(folders);
    const lines = linesOf(text('indexes/index.cdx'));
    const others = [];
    for (const { folder, prefix } of folders)
      for (const filename of Object.keys(files).filter((name) => name.startsWith('archive/'))) {
        const name = filename.slice('archive/'.length);
        if (name.startsWith('tillagt-') !== (prefix !== '')) continue;
        const reader = createReadStream(join(folder, name.slice(prefix.length)));
        for await (const found of new CDXIndexer({ format: 'json' }).iterIndex([{ filename: name, reader }]))
          others.push(found);
      }
    const where = ({ filename, offset, length, url, timestamp }: Record<string, unknown>) =>
      `${filename} ${offset}+${length} ${timestamp} ${url}`;
    const rendered = others.filter(({ url }) => url === `${site}/moten`).length - 1;
    expect(rendered).toBe(1);
    const found = new Set(others.map(where));
    expect(lines.every((line) => found.has(where(line)))).toBe(true);
    expect(lines).toHaveLength(others.length - rendered);
    expect(lines.find(({ url }) => url === `${site}/borta`)).toMatchObject({
      ...{ key: 'se,granhult)/borta', timestamp: '20261120081530', status: '404', mime: 'text/html' },
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
  });

  it('has its index in the order of its bytes, and each record where the index says', async () => {
    const { files, text } = await written(await both());
    const raw = text('indexes/index.cdx').trimEnd().split('\n');
    const ordered = [...raw].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(raw).toEqual(ordered);
    for (const { filename, offset, length, url } of linesOf(text('indexes/index.cdx'))) {
      const member = files[`archive/${filename}`]!.subarray(+offset, +offset + +length);
      const record = await new WARCParser(new AsyncIterReader([member])).parse();
      expect(record?.warcTargetURI).toBe(url);
      expect((await record?.readFully(true))?.length).toBeGreaterThan(0);
    }
  });

  it('opens on the pages that have an address, dated to the second and further', async () => {
    const { text } = await written(await both());
    const [head, ...rest] = text('pages/pages.jsonl').trimEnd().split('\n');
    expect(JSON.parse(head!)).toMatchObject({ format: 'json-pages-1.0', id: 'pages' });
    expect(rest.map((line) => JSON.parse(line))).toEqual([pages[0]]);
  });

  it('is imported with the same pages; what was handed in is no page', async () => {
    const { file } = await written(await both());
    const folder = await temporaryFolder();
    await importArchive(file, folder);
    const archive = await openArchive(folder);
    const told = (await allRecords(archive)).map(({ exchange: { url, status, payload, fetchedAt, via } }) =>
      [url, status, createHash('sha256').update(payload).digest('hex'), fetchedAt, via].join(' '),
    );
    await archive.close();
    const web = [...crawled, ...added].filter(({ url }) => url.startsWith('https:'));
    const given = web.map(({ url, status, body, fetchedAt, via }) => {
      const digest = createHash('sha256').update(body).digest('hex');
      return [new URL(url).href, status, digest, fetchedAt, via].join(' ');
    });
    expect(told.sort()).toEqual(given.sort());
  });

  it('has the same bytes wherever it is made, and compresses nothing again', async () => {
    const folders = await both();
    const zone = process.env.TZ;
    const here = await written(folders);
    process.env.TZ = 'Pacific/Auckland';
    const there = await written(folders);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(there.bytes.equals(here.bytes)).toBe(true);
    for (const content of Object.values(here.files))
      expect(here.bytes.includes(Buffer.from(content))).toBe(true);
  });

  it('leaves damaged stretches out of its index and keeps the rest', async () => {
    const folder = await archived(crawled.slice(0, 1));
    await appendFile(join(folder, 'crawl-00001.warc.gz'), Buffer.alloc(40, 7));
    const { text } = await written([{ folder, prefix: '' }]);
    expect(linesOf(text('indexes/index.cdx'))).toHaveLength(1);
  });

  it('needs no archive of what was added', async () => {
    const nowhere = join(await temporaryFolder(), 'ingen');
    const { files } = await written([
      { folder: await archived(crawled.slice(0, 1)), prefix: '' },
      { folder: nowhere, prefix: 'tillagt-' },
    ]);
    expect(Object.keys(files).filter((name) => name.startsWith('archive/'))).toHaveLength(1);
  });

  it('that cannot be written is an error, and not a crash', async () => {
    const folder = await archived(crawled.slice(0, 1));
    const file = join(await temporaryFolder(), 'ingen', 'arkiv.wacz');
    const content = { folders: [{ folder, prefix: '' }], pages, title: '', date: '2026-11-23' };
    await expect(writeWacz(file, content)).rejects.toThrow(/ENOENT/);
  });
});
