import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { sitemap, sitemapIndex } from '../../../fixtures/sitemap.ts';
import { type BenchSite, buildSite } from './build.ts';
import { renderPage } from './html.ts';
import { renderPaper } from './paper.ts';
import type { ServeOptions } from './serve.ts';
import { wordings } from './wordings.ts';

/**
 * Serves a generated site from a process of its own, out of memory, so that what is measured is the client. HTML is sent with
 * gzip, as nearly all servers do. Tells its port to the parent when everything is made.
 */

interface Answer {
  type: string;
  body: Uint8Array;
  encoding?: 'gzip';
}

/** Enough to be taken for a PDF, for measurements that read none. */
const stub = (path: string): Buffer => Buffer.from(`%PDF-1.4\n% ${path}\n`);

async function answersOf(site: BenchSite, stubs: boolean): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const page of site.pages) {
    const body = gzipSync(renderPage(page, site.start));
    answers.set(page.path, { type: 'text/html; charset=utf-8', body, encoding: 'gzip' });
  }
  for (const paper of site.papers) {
    const body = stubs ? stub(paper.path) : await renderPaper(paper);
    answers.set(encodeURI(paper.path), { type: 'application/pdf', body });
  }
  return answers;
}

function addSitemap(answers: Map<string, Answer>, origin: string): void {
  const listed = [...answers.keys()]
    .filter((path) => !path.includes('?'))
    .map((path) => ({ path: decodeURI(path), modified: new Date('2024-06-01') }));
  answers.set('/robots.txt', { type: 'text/plain', body: Buffer.from(`Sitemap: ${origin}/sitemap.xml\n`) });
  answers.set('/sitemap.xml', { type: 'application/xml', body: sitemapIndex(origin) });
  answers.set('/sitemap1.xml.gz', { type: 'application/gzip', body: sitemap(origin, listed) });
}

const options = JSON.parse(process.argv[2]!) as ServeOptions;
const site = buildSite(wordings[options.wording]!, options.size);
const answers = await answersOf(site, options.stubs ?? false);

const server = createServer((request, response) => {
  const answer = answers.get(request.url ?? '');
  if (!answer) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Sidan saknas');
    return;
  }
  const headers = { 'Content-Type': answer.type, 'Content-Length': answer.body.length };
  response.writeHead(200, answer.encoding ? { ...headers, 'Content-Encoding': answer.encoding } : headers);
  response.end(answer.body);
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  if (options.sitemap) addSitemap(answers, `http://127.0.0.1:${port}`);
  process.send!(port);
});
process.on('disconnect', () => process.exit());
