import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createIngester } from '../../src/ingest/index.ts';
import type { Document } from '../../src/model/document.ts';
import type { Resource } from '../../src/model/resource.ts';
import { column, paper } from './paper.ts';

const URL_OF_FILE = 'https://www.granby.se/fil.pdf';
const RESOURCE = { url: URL_OF_FILE, finalUrl: URL_OF_FILE, mediaType: 'application/pdf' } as Resource;

const GOOD = paper([{ lines: column(['Kommunens policy mot mutor gäller alla som arbetar här.'], 70, 100) }]);

/** Operators without end: forty million bytes that unpack from forty thousand. */
const HANGING = paper([{ content: 'q 1 0 0 1 0 0 cm BT /R 9 Tf (x) Tj ET Q '.repeat(1_000_000) }]);

const bomb = deflateSync(Buffer.alloc(400_000_000));

async function read(payload: Uint8Array, timeLimitMs = 30_000): Promise<Document> {
  const ingester = createIngester({ threads: 1, timeLimitMs });
  try {
    return (await ingester.ingest(RESOURCE, payload))!;
  } finally {
    await ingester.close();
  }
}

describe('a hostile file', () => {
  it.each<[string, Uint8Array, Document['state'], RegExp]>([
    ['cut off in the middle of its text', GOOD.subarray(0, 700), 'failed', /trasig|läsas/],
    ['only a mark', Buffer.from('%PDF-1.7\n'), 'failed', /trasig|läsas/],
    [
      'a stream that unpacks to 400 MB',
      paper([{ content: bomb, filter: '/FlateDecode' }]),
      'quarantined',
      /orimlig storlek/,
    ],
    [
      'a stream packed twice',
      paper([{ content: deflateSync(bomb), filter: '[/FlateDecode/FlateDecode]' }]),
      'quarantined',
      /orimlig storlek/,
    ],
  ])('%s', async (_, payload, state, reason) => {
    const document = await read(payload);
    expect([document.state, document.blocks]).toEqual([state, []]);
    expect(document.stateReason).toMatch(reason);
  });

  it('that hangs loses its thread, and the next is read', async () => {
    const ingester = createIngester({ threads: 1, timeLimitMs: 4_000 });
    try {
      await ingester.ingest(RESOURCE, GOOD);
      const [hanging, good] = await Promise.all([
        ingester.ingest(RESOURCE, HANGING),
        ingester.ingest(RESOURCE, GOOD),
      ]);
      expect(hanging).toMatchObject({
        state: 'quarantined',
        stateReason: 'Läsningen avbröts efter 4 sekunder.',
      });
      expect(good?.state).toBe('text');
    } finally {
      await ingester.close();
    }
  });

  it('does not wait in line at its own cost', async () => {
    const ingester = createIngester({ threads: 1, timeLimitMs: 15_000 });
    try {
      const documents = await Promise.all(Array.from({ length: 12 }, () => ingester.ingest(RESOURCE, GOOD)));
      expect(documents.map((document) => document?.state)).toEqual(new Array(12).fill('text'));
    } finally {
      await ingester.close();
    }
  });

  it('repairs a file whose table of places is wrong', async () => {
    const broken = Buffer.from(GOOD.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), 'latin1');
    expect((await read(broken)).state).toBe('text');
  });
});

it('reads in a plain node process that registers tsx by itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'underlag-ingest-'));
  try {
    const file = join(folder, 'run.mjs');
    await writeFile(join(folder, 'fil.pdf'), GOOD);
    const from = (path: string) => JSON.stringify(pathToFileURL(join(process.cwd(), path)).href);
    await writeFile(
      file,
      `import { readFileSync } from 'node:fs';
       import { register } from ${from('node_modules/tsx/dist/esm/api/index.mjs')};
       register();
       const { createIngester } = await import(${from('src/ingest/index.ts')});
       const ingester = createIngester();
       const payload = readFileSync(new URL('fil.pdf', import.meta.url));
       const document = await ingester.ingest(${JSON.stringify(RESOURCE)}, payload);
       console.log(document.state, document.blocks[0].text);
       await ingester.close();`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, [file], { timeout: 60_000 });
    expect(stdout.trim()).toBe('text Kommunens policy mot mutor gäller alla som arbetar här.');
  } finally {
    await rm(folder, { recursive: true });
  }
});
