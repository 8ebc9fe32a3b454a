import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm, statfs } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setImmediate as macrotask } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PGlite, types } from '@electric-sql/pglite';
import type { Database, Queryable } from './database.ts';

/** The embedded database, and PGlite itself for what only it can do (notifications for the queue). */
export interface EmbeddedDatabase extends Database {
  pglite: PGlite;
}

/**
 * Opens the PGlite folder, and makes it first where there is none. The caller holds the folder's lock: two processes on one
 * folder silently lose each other's rows.
 */
export async function openEmbedded(folder: string): Promise<EmbeddedDatabase> {
  if (!existsSync(folder)) await create(folder);
  const pglite = await PGlite.create(folder, { parsers: { [types.INT8]: (value: string) => value } });
  return {
    pglite,
    query: (sql, parameters = []) => run(pglite, sql, parameters),
    transaction: (work) =>
      pglite.transaction((tx) => {
        const inside: Queryable = { query: (sql, parameters = []) => run(tx, sql, parameters) };
        return work(inside);
      }),
    close: () => pglite.close(),
  };
}

/**
 * PGlite answers within a microtask, so a loop of awaited queries would never let a timer fire, and job locks would not be
 * renewed. One turn of the event loop a query costs some 10 µs.
 */
async function run<Row>(
  on: Pick<PGlite, 'query'>,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await on.query<Row>(sql, [...parameters]);
  await macrotask();
  return rows;
}

/**
 * Making a database takes three times the memory of opening one and never gives it back, so a process of its own does it;
 * beside the final name, so that a killed attempt leaves nothing that looks like a database.
 */
async function create(folder: string): Promise<void> {
  const draft = `${folder}.making-${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  const module = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const script = `require(process.argv[1]).PGlite.create(process.argv[2]).then((database) => database.close())`;
  try {
    await promisify(execFile)(process.execPath, ['-e', script, module, draft]);
    await rename(draft, folder);
  } catch (cause) {
    const full = await isFull(dirname(folder));
    await rm(draft, { recursive: true, force: true });
    throw full
      ? Object.assign(new Error('ENOSPC: no space for the database', { cause }), { code: 'ENOSPC' })
      : cause;
  }
}

/** Less than this left, in bytes, is what PGlite's making ends on; its own error does not say so. */
const ROOM = 1024 * 1024;

async function isFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < ROOM;
}
