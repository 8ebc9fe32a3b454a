import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIngester } from '../../src/ingest/index.ts';
import { annualReport } from './annual-report.ts';
import { extractAll, extractors, isFound } from './beside.ts';
import { resourceOf } from './pdf-resource.ts';
import { readInProcess } from './read-in-process.ts';
import { median, type Row, timed, times } from './row.ts';
import { buildSite } from './site/build.ts';
import { renderPaper } from './site/paper.ts';
import { wordings } from './site/wordings.ts';

/** Papers taken from the generated site: some 500 pages. */
const PAPERS = 150;
/** The first round starts the threads and is not counted. */
const ROUNDS = 4;

export async function* measurePdf(): AsyncGenerator<Row> {
  const papers = buildSite(wordings[0]!, 1000).papers.slice(0, PAPERS);
  yield* pagesPerSecond('generated papers', await Promise.all(papers.map(renderPaper)));
  const portal = join(process.env.UNDERLAG_SHARED ?? '../shared', 'real/alingsas-portal');
  if (existsSync(portal)) yield* pagesPerSecond("a real meeting portal's papers", await pdfsIn(portal));
  else process.stderr.write(`PDF: the real portal was skipped, ${portal} is not there\n`);
  yield await memoryOfReport();
}

async function pdfsIn(folder: string): Promise<Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .filter((bytes) => bytes.subarray(0, 1024).includes('%PDF-'));
}

/** Reads all of them with two threads, as an evaluation does, and with two processes of each other program that is there. */
async function* pagesPerSecond(what: string, files: readonly Buffer[]): AsyncGenerator<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'underlag-pdf-'));
  try {
    const paths = files.map((_, i) => join(folder, `${i}.pdf`));
    await Promise.all(files.map((bytes, i) => writeFile(paths[i]!, bytes)));
    const { pages, rate } = await ourRate(files);
    const row = {
      what: `PDF pages a second, two at a time: ${what} (${files.length} files, ${pages} pages; median of ${ROUNDS - 1})`,
      measured: `${rate.toFixed(0)}/s on ${availableParallelism()} cores`,
      aim: 'said',
    };
    const there = extractors.filter(isFound);
    for (const { name } of extractors.filter((one) => !there.includes(one)))
      process.stderr.write(`PDF: ${name} was skipped, it is not on the PATH\n`);
    if (there.length === 0) yield row;
    for (const extractor of there) {
      const rates: number[] = [];
      for (let round = 1; round < ROUNDS; round++)
        rates.push(pages / (await timed(() => extractAll(extractor, paths, 2))));
      const against = `${median(rates).toFixed(0)}/s with ${extractor.name}`;
      yield { ...row, against, ratio: times(rate / median(rates)) };
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function ourRate(files: readonly Buffer[]): Promise<{ pages: number; rate: number }> {
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
  return { pages, rate: median(rates) };
}

/** Pages of the annual report whose reading is weighed. */
const REPORT_PAGES = 500;

async function memoryOfReport(): Promise<Row> {
  const bytes = await annualReport(REPORT_PAGES);
  const { output, seconds, peakMb } = await readInProcess(bytes);
  const [pages, rows] = JSON.parse(output) as [number, number];
  return {
    what: `memory for an annual report of ${pages} pages with ${rows} rows of tables (${(bytes.length / 1e6).toFixed(1)} MB)`,
    measured: `${peakMb.toFixed(0)} MB at the most, in ${seconds.toFixed(0)} s`,
    aim: 'said',
  };
}
