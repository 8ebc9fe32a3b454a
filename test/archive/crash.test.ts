import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type Damage, openArchive } from '../../src/archive/index.ts';
import type { ArchivePointer } from '../../src/model/resource.ts';
import { allRecords, exchange, temporaryFolder } from './exchanges.ts';

const WRITER = fileURLToPath(new URL('append-for-ever.ts', import.meta.url));

/** Starts a writer, kills it hard after so many acknowledged records, and returns all that it acknowledged. */
async function writeAndKill(folder: string, after: number): Promise<ArchivePointer[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const acknowledged: ArchivePointer[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.endsWith('}')) break;
    acknowledged.push(JSON.parse(line));
    if (acknowledged.length === after) child.kill('SIGKILL');
  }
  await closed;
  return acknowledged;
}

it('loses no acknowledged record when its writer is killed, ten times over in one folder', async () => {
  const folder = await temporaryFolder();
  const acknowledged: ArchivePointer[] = [];
  for (let round = 1; round <= 10; round += 1) {
    const count = 1 + Math.floor(Math.random() * 60);
    acknowledged.push(...(await writeAndKill(folder, count)));

    const damages: Damage[] = [];
    const archive = await openArchive(folder, { onDamage: (damage) => damages.push(damage) });
    for (const pointer of acknowledged) await archive.read(pointer);
    // A record may have been written whole and not yet been acknowledged, one for each lane.
    const found = await allRecords(archive);
    expect(found.length).toBeGreaterThanOrEqual(acknowledged.length);
    expect(found.length).toBeLessThanOrEqual(acknowledged.length + 3 * round);
    acknowledged.push(await archive.append(exchange()));
    await archive.close();
    expect(damages).toEqual([]);
  }
}, 120_000);
