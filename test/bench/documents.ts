import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePdf } from '../../fixtures/pdf.ts';
import { serveFolder } from '../../fixtures/serve.ts';
import { documents } from '../../fixtures/sites/sollentuna-2015/documents.ts';
import { Sheet } from '../../src/model/sheet.ts';
import { underlag } from './command.ts';
import type { Row } from './row.ts';

const COUNT = 300;

/** From nothing to a sheet: a page that lists governing documents, each of them a file of several pages. */
export async function* measureDocuments(): AsyncGenerator<Row> {
  const [site, data] = await Promise.all([folder('site'), folder('data')]);
  const pages = await writeSite(site);
  const served = await serveFolder(site);
  try {
    const ran = await underlag([
      ...['draft', served.url, '--allow-private', '--delay', '0', '--at', '2015-05-01', '--data', data],
      '--json',
    ]);
    const { documents: states } = Sheet.parse(JSON.parse(ran.output)).coverage;
    yield {
      what: `From ${COUNT} documents (${pages} pages, ${states.text} read in full) to a sheet, the start of the program included`,
      measured: `${ran.seconds.toFixed(0)} s, ${ran.peakMb.toFixed(0)} MB`,
      aim: 'said',
    };
  } finally {
    await served.close();
    await Promise.all([site, data].map((path) => rm(path, { recursive: true })));
  }
}

const folder = (name: string): Promise<string> => mkdtemp(join(tmpdir(), `underlag-bench-${name}-`));

/** @returns pages of all documents together */
async function writeSite(site: string): Promise<number> {
  const links: string[] = [];
  let pages = 0;
  for (let at = 0; at < COUNT; at++) {
    const { title: named, kind, letterhead, columns, blocks, published } = documents[at % documents.length]!;
    const title = at < documents.length ? named : `${named}, del ${Math.floor(at / documents.length) + 1}`;
    const created = new Date(`${published}T07:00:00Z`);
    const paper = { title, kind, organisation: letterhead, front: [], parts: [blocks], columns, created };
    const pdf = await makePdf(paper);
    pages += pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    await writeFile(join(site, `styrdokument-${at}.pdf`), pdf);
    links.push(`<li><a href="/styrdokument-${at}.pdf">${title}</a></li>`);
  }
  const page = `<!doctype html><html lang="sv"><title>Styrdokument</title><main><h1>Styrdokument</h1><ul>${links.join('')}</ul></main></html>`;
  await writeFile(join(site, 'index.html'), page);
  return pages;
}
