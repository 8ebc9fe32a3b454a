import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { LaidSheet } from '../../src/model/sheet.ts';
import { reviewApp } from '../../src/web/app.tsx';
import { lead, type Office, openOffice } from './desk-house.ts';
import type { Row } from './row.ts';

/** Requests of each view, on different evaluations. */
const REQUESTS = 90;

const at = ({ evaluation }: LaidSheet, rest = '') => `/utvardering/${evaluation}${rest}`;

/** Question and number of a quotation of one kind; the turn chooses among them. */
function evidence({ questions }: LaidSheet, type: 'html' | 'pdf', turn: number): string {
  const places = questions.flatMap(({ id, evidence }) =>
    evidence.flatMap(({ locator }, index) =>
      locator.type === type ? [`/fraga/${id}/belagg/${index + 1}`] : [],
    ),
  );
  return places[turn % places.length]!;
}

const question = ({ questions }: LaidSheet, turn: number) => questions[turn % questions.length]!.id;

/** Path of each view by the sheet, and by how many have been asked for before. */
const views: Record<string, (sheet: LaidSheet, turn: number) => string> = {
  'list of evaluations': () => '/',
  sheet: (sheet) => at(sheet),
  question: (sheet, turn) => at(sheet, `/fraga/${question(sheet, turn)}`),
  'evidence on a page': (sheet, turn) => at(sheet, evidence(sheet, 'html', turn)),
  'the archived page': (sheet, turn) => at(sheet, `${evidence(sheet, 'html', turn)}/sida`),
  'evidence in a PDF': (sheet, turn) => at(sheet, evidence(sheet, 'pdf', turn)),
  'the PDF page drawn': (sheet, turn) => at(sheet, `${evidence(sheet, 'pdf', turn)}/sida.png`),
  area: (sheet, turn) => at(sheet, `/omrade/${sheet.areas[turn % sheet.areas.length]!.id}`),
  'interview guide': (sheet) => at(sheet, '/intervju'),
  log: (sheet) => at(sheet, '/logg'),
  'an own text': (sheet) => at(sheet, `/text/subArea/${sheet.subAreas[0]!.id}`),
  'score sheet as CSV': (sheet) => at(sheet, '/hamta/csv'),
  'measures of all': () => '/matt',
  'measures of one': (sheet) => at(sheet, '/matt'),
  'a new evaluation': () => '/ny',
  'all checks': () => '/kontroller',
  'a check': (sheet, turn) => `/kontroller/${question(sheet, turn)}`,
};

/** How fast the pages are with a whole country in the embedded database, and how much script they bring. */
export async function* measureDesk(): AsyncGenerator<Row> {
  const office = await openOffice();
  const { address, close } = await served(office);
  try {
    const cookie = `underlag=${await office.house.store.sessions.open(lead.id)}`;
    for (const [name, path] of Object.entries(views)) {
      const paths = Array.from({ length: REQUESTS }, (_, turn) => path(sheetFor(office, turn), turn));
      yield await measured(name, address, cookie, paths);
    }
  } finally {
    close();
    await office.close();
  }
}

/** Every other request is for a sheet with a log. */
const sheetFor = ({ sheets }: Office, turn: number): LaidSheet =>
  sheets[turn % 2 === 0 ? (turn / 2) % 20 : (turn * 7) % sheets.length]!;

async function served({ house }: Office): Promise<{ address: string; close: () => void }> {
  const { fetch } = reviewApp({ house, loopback: true });
  const server = await new Promise<Server>((resolve) => {
    const made = serve({ fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(made)) as Server;
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, close: () => server.close() };
}

/**
 * After one request that does not count, one after the other. Processor time is told beside, since it is what an answer takes
 * where nothing else runs: on a machine that is busy with other work, the clock measures that work too.
 */
async function measured(
  name: string,
  address: string,
  cookie: string,
  paths: readonly string[],
): Promise<Row> {
  const ask = async (path: string) => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const answer = await fetch(address + path, { headers: { cookie }, redirect: 'error' });
    const body = await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    const { user, system } = process.cpuUsage(used);
    return { body, milliseconds: performance.now() - start, processor: (user + system) / 1000 };
  };
  const { body } = await ask(paths.at(-1)!);
  const asked: Omit<Awaited<ReturnType<typeof ask>>, 'body'>[] = [];
  for (const path of paths) asked.push(await ask(path));
  const percentile = (of: 'milliseconds' | 'processor', part: number) => {
    const sorted = asked.map((one) => one[of]).sort((a, b) => a - b);
    return `${sorted[Math.ceil(sorted.length * part) - 1]!.toFixed(0)} ms`;
  };
  const script = await scriptBytes(address, Buffer.from(body).toString('utf8'));
  return {
    what: `Pages: ${name}`,
    measured: `p50 ${percentile('milliseconds', 0.5)}, p95 ${percentile('milliseconds', 0.95)}`,
    against: `p95 ${percentile('processor', 0.95)} of processor time; ${kilobytes(body.byteLength)} sent, ${kilobytes(script)} script`,
    aim: 'p95 under 100 ms, script under 150 KB',
  };
}

/** Bytes of script that a page brings: what stands in it, and every file that it asks for. */
async function scriptBytes(address: string, html: string): Promise<number> {
  let bytes = 0;
  for (const [, attributes, inline] of html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)) {
    const source = /\bsrc="([^"]+)"/.exec(attributes!)?.[1];
    bytes += source
      ? (await (await fetch(new URL(source, address))).arrayBuffer()).byteLength
      : Buffer.byteLength(inline!);
  }
  return bytes;
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;
