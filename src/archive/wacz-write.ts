import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CDXIndexer } from 'warcio';
import { ZipFile } from 'yazl';
import { listFiles } from './files.ts';

/** A page that a reader of the archive is shown first. */
export interface WaczPage {
  url: string;
  title: string;
  /** ISO 8601 in UTC: when it was fetched. */
  ts: string;
}

export interface WaczContent {
  /** Archive folders, each with what its files' names begin with in the WACZ, so that none clashes with another's. */
  folders: readonly { folder: string; prefix: string }[];
  title: string;
  /** ISO date: the day that everything in the file bears, so that the same archive gives the same bytes. */
  date: string;
  pages: readonly WaczPage[];
}

interface Part {
  /** Path in the WACZ. */
  path: string;
  from: { file: string } | { text: string };
}

/**
 * Writes archives as one WACZ 1.1.1 (web archive collection, zipped) that other programs replay: the WARC files as they are,
 * an index, the pages, and digests of all of it. Streams; memory holds the index alone.
 */
export async function writeWacz(file: string, content: WaczContent): Promise<void> {
  const warcs: { path: string; name: string }[] = [];
  for (const { folder, prefix } of content.folders)
    for (const name of await listFiles(folder))
      warcs.push({ path: join(folder, name), name: `${prefix}${name}` });
  const parts: Part[] = [
    ...warcs.map(({ path, name }) => ({ path: `archive/${name}`, from: { file: path } })),
    { path: 'indexes/index.cdx', from: { text: await indexOf(warcs) } },
    { path: 'pages/pages.jsonl', from: { text: pagesText(content.pages) } },
  ];
  const description = `${JSON.stringify(await packageOf(parts, content), null, 2)}\n`;
  const digest = { path: 'datapackage.json', hash: `sha256:${hashOf(description)}` };
  await zipped(file, content.date, [
    ...parts,
    { path: 'datapackage.json', from: { text: description } },
    { path: 'datapackage-digest.json', from: { text: `${JSON.stringify(digest, null, 2)}\n` } },
  ]);
}

/** CDXJ: a line for each record that can be shown, in order of its SURT key. */
async function indexOf(warcs: readonly { path: string; name: string }[]): Promise<string> {
  const indexer = new CDXIndexer({ format: 'cdxj' });
  const lines: string[] = [];
  const files = warcs.map(({ path, name }) => ({ filename: name, reader: createReadStream(path) }));
  for await (const entry of indexer.iterIndex(files)) lines.push(indexer.serialize(entry));
  return lines.sort((a, b) => (a < b ? -1 : 1)).join('');
}

function pagesText(pages: readonly WaczPage[]): string {
  const head = { format: 'json-pages-1.0', id: 'pages', title: 'Sidor med belägg' };
  return [head, ...pages].map((line) => `${JSON.stringify(line)}\n`).join('');
}

async function packageOf(parts: readonly Part[], { title, date }: WaczContent): Promise<object> {
  const resources: object[] = [];
  for (const { path, from } of parts)
    resources.push({ name: path.split('/').at(-1)!, path, ...(await measured(from)) });
  const created = `${date}T00:00:00Z`;
  return { profile: 'data-package', wacz_version: '1.1.1', software: 'underlag', title, created, resources };
}

async function measured(from: Part['from']): Promise<{ hash: string; bytes: number }> {
  if ('text' in from) return { hash: `sha256:${hashOf(from.text)}`, bytes: Buffer.byteLength(from.text) };
  const hash = createHash('sha256');
  await pipeline(createReadStream(from.file), hash);
  return { hash: `sha256:${hash.digest('hex')}`, bytes: (await stat(from.file)).size };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Everything is stored as it is: WARC files are compressed already, and readers ask for stretches of the rest. */
export async function zipped(file: string, date: string, parts: readonly Part[]): Promise<void> {
  const zip = new ZipFile();
  const options = { mtime: new Date(`${date}T12:00:00Z`), mode: 0o100644, compress: false };
  for (const { path, from } of parts) {
    if ('text' in from) zip.addBuffer(Buffer.from(from.text), path, options);
    else zip.addFile(from.file, path, options);
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}
