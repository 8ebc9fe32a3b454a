import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createIngester } from '../../src/ingest/index.ts';
import { median, type Row, timed } from './row.ts';
import { buildSite } from './site/build.ts';
import { renderPaper } from './site/paper.ts';
import { wordings } from './site/wordings.ts';

/** Papers taken from the generated site: some 500 pages. */
const PAPERS = 150;
/** The first round starts the threads and is not counted. */
const ROUNDS = 4;

export async function* measurePdf(): AsyncGenerator<Row> {
  const papers = buildSite(wordings[0]!, 1000).papers.slice(0, PAPERS);
  yield await pagesPerSecond('generated papers', await Promise.all(papers.map(renderPaper)));
  const portal = join(process.env.UNDERLAG_SHARED ?? '../shared', 'real/alingsas-portal');
  if (existsSync(portal)) yield await pagesPerSecond("a real meeting portal's papers", await pdfsIn(portal));
  else process.stderr.write(`PDF: the real portal was skipped, ${portal} is not there\n`);
}

async function pdfsIn(folder: string): Promise<Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .filter((bytes) => bytes.subarray(0, 1024).includes('%PDF-'));
}

/** Reads all of them with two threads, as an evaluation does. */
async function pagesPerSecond(what: string, files: readonly Buffer[]): Promise<Row> {
  const ingester = createIngester({ threads: 2 });
  const rates: number[] = [];
  let pages = 0;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      pages = 0;
      const seconds = await timed(() =>
        Promise.all(
          files.map(async (bytes, i) => {
            const document = await ingester.ingest(resourceOf(bytes, i), bytes);
            pages += document?.pages ?? 0;
          }),
        ),
      );
      if (round > 0) rates.push(pages / seconds);
    }
  } finally {
    await ingester.close();
  }
  return {
    what: `PDF pages a second, two threads: ${what} (${files.length} files, ${pages} pages; median of ${rates.length})`,
    measured: `${median(rates).toFixed(0)}/s on ${availableParallelism()} cores`,
    aim: 'said',
  };
}

function resourceOf(bytes: Buffer, number: number) {
  const url = `https://bench.example/${number}.pdf`;
  return {
    url,
    finalUrl: url,
    status: 200,
    mediaType: 'application/pdf',
    declaredType: 'application/pdf',
    fetchedAt: '2024-11-15T08:00:00.000Z',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    archive: { file: 'none', offset: 0, length: 1 },
    via: 'http' as const,
  };
}
