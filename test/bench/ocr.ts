import { readFileSync } from 'node:fs';
import { makePdf } from '../../fixtures/pdf.ts';
import { type ScanOptions, scanned } from '../../fixtures/scan.ts';
import { createIngester } from '../../src/ingest/index.ts';
import { withOcr } from '../../src/ingest/ocr/merge.ts';
import { openOcr } from '../../src/ingest/ocr/pool.ts';
import type { Document } from '../../src/model/document.ts';
import { childrenOf } from '../processes.ts';
import { resourceOf } from './pdf-resource.ts';
import { median, type Row } from './row.ts';

/** How the papers were scanned, from a copier's best to what hangs askew in an old binder. */
const MANNERS: [name: string, options: ScanOptions][] = [
  ['clean', { noise: 0, skew: 0 }],
  ['noisy', { noise: 20, skew: 0.3 }],
  ['slanted', { noise: 12, skew: 3 }],
];

/** Milliseconds between two looks at a reader's memory. */
const STEP = 1_000;

/** Seconds a page, errors in letters and memory of one reader, over papers whose text is known. */
export async function* measureOcr(): AsyncGenerator<Row> {
  const ingester = createIngester({ threads: 1 });
  const reader = openOcr({ processes: 1 });
  const peak = watchChildren();
  const papers = await Promise.all([1, 2, 3].map(paper));
  try {
    await reader.read(papers[0]!, 1);
    for (const [name, options] of MANNERS) {
      const seconds: number[] = [];
      let [wrong, letters] = [0, 0];
      for (const [at, original] of papers.entries()) {
        const scan = await scanned(original, { ...options, seed: at + 1 });
        const asText = await documentOf(ingester, original);
        const start = performance.now();
        const page = await reader.read(scan, 1);
        seconds.push((performance.now() - start) / 1000);
        const asScan = withOcr(await documentOf(ingester, scan), [page], null);
        const [said, meant] = [textOf(asScan), textOf(asText)];
        wrong += distance(said, meant);
        letters += meant.length;
      }
      yield {
        what: `OCR of ${name} scans, A4 full of text at 200 dpi, one process (${papers.length} pages)`,
        measured: `${median(seconds).toFixed(1)} s a page, ${((wrong / letters) * 100).toFixed(2)} % of the letters wrong`,
        aim: 'said',
      };
    }
    yield {
      what: 'Memory of a process that reads pages, at its most',
      measured: `${peak()} MB`,
      aim: 'said',
    };
  } finally {
    await Promise.all([reader.close(), ingester.close()]);
  }
}

const documentOf = async (ingester: ReturnType<typeof createIngester>, bytes: Buffer): Promise<Document> =>
  (await ingester.ingest(resourceOf(bytes, 0), bytes))!;

const textOf = ({ blocks }: Document): string =>
  blocks
    .filter(({ region }) => region === 'main')
    .map(({ text }) => text)
    .join(' ');

const SENTENCES = [
  'Kommunfullmäktige fastställer budgeten i november och följer upp den tre gånger under året.',
  'Nämnderna ansvarar för att målen nås och för att avvikelser åtföljs av en åtgärdsplan.',
  'Årsredovisningen ska visa måluppfyllelse, ekonomiskt resultat och hur medborgarna upplever servicen.',
  'Äldreomsorgen, förskolan och räddningstjänsten redovisar sina nyckeltal på samma sätt.',
  'Den som är förtroendevald får ersättning enligt ett särskilt reglemente.',
  'Överförmyndaren granskar årligen de räkningar som gode män lämnar in före den 1 mars.',
  'Styrelsen lämnar ägardirektiv till bolagen och utövar uppsikt över deras verksamhet.',
  'Kostnaden beräknas till 1 245 000 kronor och ryms inom ramen för 2015.',
];

/** A page full of text, others for other numbers. */
const paper = (number: number): Promise<Buffer> =>
  makePdf({
    title: `Riktlinje för uppföljning ${number}`,
    organisation: 'Granby kommun',
    kind: 'Riktlinje',
    front: [['Antagen av', 'Kommunfullmäktige']],
    created: new Date('2014-11-20T06:30:00Z'),
    parts: [
      Array.from({ length: 7 }, (_, at) => ({
        kind: 'paragraph' as const,
        text: [
          {
            text: Array.from(
              { length: 4 },
              (__, next) => SENTENCES[(at * 3 + next * number) % SENTENCES.length],
            ).join(' '),
            bold: false,
            target: null,
          },
        ],
      })),
    ],
  });

/** Letters to put in, take out or change to make one text of the other. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      here.push(Math.min(above[at]! + 1, here[at - 1]! + 1, above[at - 1]! + same));
    }
    above = here;
  }
  return above.at(-1)!;
}

/** Watches the memory of this process's children; gives the largest that any had, in MB. */
function watchChildren(): () => number {
  const peaks: number[] = [0];
  const look = async () => {
    for (const pid of await childrenOf(process.pid)) {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        peaks.push(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      } catch {
        // It ended meanwhile, or the system has no such file.
      }
    }
  };
  const timer = setInterval(look, STEP).unref();
  return () => {
    clearInterval(timer);
    return Math.round(Math.max(...peaks));
  };
}
