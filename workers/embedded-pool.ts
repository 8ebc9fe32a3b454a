import { EventEmitter } from 'node:events';
import { setImmediate as macrotask } from 'node:timers/promises';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { type PgPool, type PgPoolClient, type PgQueryable, type PgQueryResult, runMigrations } from 'bullmq';

/** Schema of BullMQ's tables. */
export const SCHEMA = 'bullmq';

/**
 * Lets BullMQ's Postgres backend work on the embedded database: looks like a `pg.Pool`, but every client is the one session
 * that PGlite has, and each hears every notification.
 */
export async function embeddedPool(pglite: PGlite): Promise<PgPool> {
  await migrate(pglite);
  await pglite.query(`set search_path to public, ${SCHEMA}`);
  const clients = new Set<EventEmitter>();
  const stop = pglite.onNotification((channel, payload) => {
    for (const client of clients) client.emit('notification', { channel, payload });
  });
  const query = <R>(text: string, parameters?: readonly unknown[]) => run<R>(pglite, text, parameters);
  const pool = Object.assign(new EventEmitter(), {
    // One process and no socket: there is no connection that could drop unseen.
    options: { keepAlive: true },
    query,
    async connect() {
      const client = new EventEmitter();
      // Every worker that waits listens.
      client.setMaxListeners(0);
      clients.add(client);
      const release = () => void clients.delete(client);
      return Object.assign(client, { query, release }) as unknown as PgPoolClient;
    },
    async end() {
      stop();
    },
  });
  return pool.setMaxListeners(0) as unknown as PgPool;
}

/** BullMQ opens the transaction itself; on a shared session only PGlite may, or the store's queries would fall into it. */
const migrate = (pglite: PGlite): Promise<number> =>
  pglite.transaction((tx) => {
    const client: PgQueryable = {
      query: async <R>(text: string, parameters?: readonly unknown[]) => {
        if (/^(begin|commit|rollback)$/i.test(text)) return { rows: [] };
        if (parameters !== undefined) return run<R>(tx, text, parameters);
        const results = await tx.exec(text);
        return { rows: (results.at(-1)?.rows ?? []) as R[] };
      },
    };
    return runMigrations(client, SCHEMA);
  });

async function run<R>(
  on: PGlite | Transaction,
  text: string,
  parameters: readonly unknown[] = [],
): Promise<PgQueryResult<R>> {
  const { rows, affectedRows } = await on.query<R>(text, [...parameters]);
  // PGlite answers within a microtask; timers, which renew the jobs' locks, need a turn.
  await macrotask();
  return { rows, rowCount: affectedRows ?? rows.length };
}
