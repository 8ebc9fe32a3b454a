import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { House } from '../../pipelines/house.ts';
import { importForDraft } from '../../pipelines/import.ts';
import { byName } from '../../src/municipalities/municipalities.ts';

/** A plain WARC file with one web page for each address, and a house that only knows where archives go. */
async function archiveOf(...urls: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'underlag-import-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const source = join(folder, 'sidor.warc');
  await writeFile(source, urls.map(recordOf).join(''));
  const archives = join(folder, 'archive');
  const house = { archiveFolder: (crawl: string) => join(archives, crawl) } as House;
  return { house, source, archives };
}

function recordOf(url: string): string {
  const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Sida</p>`;
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2024-05-05T05:05:05Z',
    `WARC-Record-ID: <urn:uuid:${crypto.randomUUID()}>`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}\r\n\r\n`;
}

const named = (name: string) => byName(name)[0]!;

describe('whose pages of an archive are drafted', () => {
  const alingsas = ['https://www.alingsas.se/', 'https://www.alingsas.se/a'];
  const lerum = ['https://www.lerum.se/', 'https://www.lerum.se/a'];

  it('those of the municipality that is named', async () => {
    const { house, source } = await archiveOf(...alingsas, ...lerum);
    const { municipality, seed } = await importForDraft(house, source, named('Lerum'));
    expect([municipality.name, seed]).toEqual(['Lerum', 'https://www.lerum.se/']);
  });

  it("never another municipality's", async () => {
    const { house, source, archives } = await archiveOf(...alingsas, ...lerum);
    await expect(importForDraft(house, source, named('Stockholm'))).rejects.toThrow(
      /ingen webbsida från Stockholm/,
    );
    expect(await readdir(archives)).toEqual([]);
  });

  it('those of an unknown host, where the municipality is named', async () => {
    const { house, source } = await archiveOf('https://portal.example/', ...alingsas);
    const { municipality, seed } = await importForDraft(house, source, named('Lerum'));
    expect([municipality.name, seed]).toEqual(['Lerum', 'https://portal.example/']);
  });

  it('several municipalities, and nobody says which', async () => {
    const { house, source } = await archiveOf(...alingsas, ...lerum);
    await expect(importForDraft(house, source)).rejects.toThrow(/flera kommuner.*--municipality/);
  });

  it('a page of a neighbour does not make it doubtful', async () => {
    const { house, source } = await archiveOf(...alingsas, lerum[0]!);
    expect((await importForDraft(house, source)).municipality.name).toBe('Alingsås');
  });
});
