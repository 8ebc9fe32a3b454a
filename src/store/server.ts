import pg from 'pg';
import type { Database, Queryable } from './database.ts';

/** Milliseconds to wait for a connection before the server counts as unreachable. */
const CONNECT_TIME_LIMIT = 10_000;

export class DatabaseUnreachable extends Error {
  override name = 'DatabaseUnreachable';
}

/** @throws {DatabaseUnreachable} when no connection can be made; the message names the server, never the password */
export async function openServer(databaseUrl: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIME_LIMIT,
    keepAlive: true,
  });
  // An idle connection that drops is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {});
  try {
    await pool.query('select 1');
  } catch (cause) {
    await pool.end();
    const why = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new DatabaseUnreachable(`No answer from Postgres at ${withoutPassword(databaseUrl)}: ${why}`, {
      cause,
    });
  }
  return {
    query: (sql, parameters = []) => run(pool, sql, parameters),
    transaction: async (work) => {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const result = await work(inside(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((failure: Error) => {
          broken = failure;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

const inside = (client: pg.PoolClient): Queryable => ({
  query: (sql, parameters = []) => run(client, sql, parameters),
});

async function run<Row>(
  on: pg.Pool | pg.PoolClient,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await on.query(sql, [...parameters]);
  return rows as Row[];
}

function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return 'the address given';
  const url = new URL(address);
  return `${url.host}${url.pathname}`;
}
