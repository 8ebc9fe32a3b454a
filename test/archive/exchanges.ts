import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import type { ArchivedExchange, Exchange } from '../../src/model/exchange.ts';
import type { ArchivePointer } from '../../src/model/resource.ts';

/** An answer as a crawl would hand it over; what a test is about is given. */
export const exchange = (given: Partial<Exchange> = {}): Exchange => ({
  url: 'https://www.granhult.se/moten',
  status: 200,
  statusText: 'OK',
  headers: [['Content-Type', 'text/html; charset=utf-8']],
  body: Buffer.from('<h1>Möten i nämnden</h1>'),
  fetchedAt: '2026-11-20T08:15:30.250Z',
  address: '192.0.2.7',
  via: 'http',
  ...given,
});

/** A folder that goes away with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'underlag-archive-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function allRecords(
  archive: Archive,
  after?: ArchivePointer,
): Promise<{ pointer: ArchivePointer; exchange: ArchivedExchange }[]> {
  const found = [];
  for await (const record of archive.records(after)) found.push(record);
  return found;
}

export const textOf = (archived: ArchivedExchange): string => Buffer.from(archived.payload).toString();
