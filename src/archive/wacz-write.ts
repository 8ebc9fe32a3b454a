import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { cdxLines } from './cdx.ts';
import { sha256Of, sha256OfFile } from './digest.ts';
import { listFiles } from './files.ts';

/** A page that a reader of the archive is shown first. */
export interface WaczPage {
  url: string;
  title: string;
  /** ISO 8601 in UTC: when it was fetched. */
  ts: string;
}

/** An archive folder, which need not exist. */
export interface WaczFolder {
  folder: string;
  /** What its files' names begin with in the WACZ, so that none clashes with another folder's. */
  prefix: string;
}

export interface WaczContent {
  folders: readonly WaczFolder[];
  title: string;
  /** ISO date: the day that everything in the file bears, so that the same archive gives the same bytes. */
  date: string;
  pages: readonly WaczPage[];
}

/** A file in a zip file. */
interface Part {
  /** Path in the zip file. */
  path: string;
  from: { file: string } | { text: string };
}

/**
 * Writes archives as one WACZ 1.1.1 (web archive collection, zipped) that other programs replay: the WARC files as they are,
 * an index, the pages, and digests of all of it. Streams; memory holds the index alone.
 */
export async function writeWacz(file: string, content: WaczContent): Promise<void> {
  const warcs: Part[] = [];
  for (const from of content.folders)
    for (const name of await warcNames(from))
      warcs.push({
        path: `archive/${name}`,
        from: { file: join(from.folder, name.slice(from.prefix.length)) },
      });
  const parts: Part[] = [
    ...warcs,
    { path: 'indexes/index.cdx', from: { text: await indexOf(content.folders) } },
    { path: 'pages/pages.jsonl', from: { text: pagesText(content.pages) } },
  ];
  const description = `${JSON.stringify(await packageOf(parts, content), null, 2)}\n`;
  const digest = { path: 'datapackage.json', hash: `sha256:${sha256Of(description)}` };
  await zipped(file, content.date, [
    ...parts,
    { path: 'datapackage.json', from: { text: description } },
    { path: 'datapackage-digest.json', from: { text: `${JSON.stringify(digest, null, 2)}\n` } },
  ]);
}

/** Names that a folder's files have in the WACZ, in its folder `archive`. */
export const warcNames = async ({ folder, prefix }: WaczFolder): Promise<string[]> =>
  (await listFiles(folder)).map((name) => `${prefix}${name}`);

/** The index in order of its bytes, in which programs look a key up by halving. */
async function indexOf(folders: readonly WaczFolder[]): Promise<string> {
  const lines: Buffer[] = [];
  for (const { folder, prefix } of folders)
    for await (const line of cdxLines(folder, prefix)) lines.push(Buffer.from(line));
  return Buffer.concat(lines.sort(Buffer.compare)).toString();
}

function pagesText(pages: readonly WaczPage[]): string {
  const head = { format: 'json-pages-1.0', id: 'pages', title: 'Sidor med belägg' };
  // What was handed in has no address that anybody could open.
  const opened = pages.filter(({ url }) => /^https?:/.test(url));
  return [head, ...opened].map((line) => `${JSON.stringify(line)}\n`).join('');
}

async function packageOf(parts: readonly Part[], { title, date }: WaczContent): Promise<object> {
  const resources: object[] = [];
  for (const { path, from } of parts)
    resources.push({ name: path.split('/').at(-1)!, path, ...(await measured(from)) });
  const created = `${date}T00:00:00Z`;
  return { profile: 'data-package', wacz_version: '1.1.1', software: 'underlag', title, created, resources };
}

async function measured(from: Part['from']): Promise<{ hash: string; bytes: number }> {
  if ('text' in from) return { hash: `sha256:${sha256Of(from.text)}`, bytes: Buffer.byteLength(from.text) };
  return { hash: `sha256:${await sha256OfFile(from.file)}`, bytes: (await stat(from.file)).size };
}

/**
 * Writes a zip file. Everything is stored as it is: WARC files are compressed already, and readers ask for stretches of the
 * rest. The same parts give the same bytes, on every machine.
 *
 * @param date ISO date that every part bears
 */
export async function zipped(file: string, date: string, parts: readonly Part[]): Promise<void> {
  const zip = new ZipFile();
  // Zip files hold local time: noon here is noon everywhere, and the field that would hold the moment itself is left out.
  const mtime = new Date(`${date}T12:00:00`);
  const options = { mtime, forceDosTimestamp: true, mode: 0o100644, compress: false };
  for (const { path, from } of parts) {
    if ('text' in from) zip.addBuffer(Buffer.from(from.text), path, options);
    else zip.addFile(from.file, path, options);
  }
  const output = zip.outputStream as Readable;
  zip.on('error', (error) => output.destroy(error as Error));
  zip.end();
  await pipeline(output, createWriteStream(file));
}
