import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  runMigrations,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Store } from '../src/store/index.ts';
import { embeddedPool, SCHEMA } from './embedded-pool.ts';

/** Where the jobs are kept. */
export interface QueueConnection {
  // biome-ignore lint/suspicious/noExplicitAny: each backend has its own kind of connection
  factory: BackendFactory<IQueueBackend, any>;
  options: { connection: unknown; prefix?: string };
  close(): Promise<void>;
}

/** Milliseconds to wait for Redis before it counts as unreachable. */
const PING_TIME_LIMIT = 5000;

/** Each worker and each listener keeps one connection for itself; the rest is for queries. */
const CONNECTIONS = 16;

export class RedisUnreachable extends Error {
  override name = 'RedisUnreachable';
}

/**
 * Jobs live in Redis where one is named, and otherwise in the store's own database.
 *
 * @throws {RedisUnreachable}
 */
export async function connectQueues(store: Store, redisUrl?: string): Promise<QueueConnection> {
  if (redisUrl !== undefined) return overRedis(redisUrl, `underlag-${store.id}`);
  if (store.backing.kind === 'server') return overPostgres(store.backing.databaseUrl);
  const pool = await embeddedPool(store.backing.database.pglite);
  return { factory: createPostgresBackend, options: { connection: pool }, close: () => pool.end() };
}

async function overPostgres(databaseUrl: string): Promise<QueueConnection> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    options: `-c search_path=${SCHEMA}`,
    keepAlive: true,
    max: CONNECTIONS,
  });
  pool.on('error', () => {});
  // Every queue, worker and listener hears of it too.
  pool.setMaxListeners(0);
  const client = await pool.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    client.release();
  }
  return { factory: createPostgresBackend, options: { connection: pool }, close: () => pool.end() };
}

async function overRedis(redisUrl: string, prefix: string): Promise<QueueConnection> {
  await ping(redisUrl);
  // BullMQ asks for endless retries, so that a Redis that restarts is waited for.
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
  redis.on('error', () => {});
  return {
    factory: createRedisBackend,
    options: { connection: redis, prefix },
    close: async () => redis.disconnect(),
  };
}

/** A client that waits for ever would never say that there is nobody. */
async function ping(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    retryStrategy: () => null,
    connectTimeout: PING_TIME_LIMIT,
  });
  let reason = 'no answer';
  redis.on('error', (error: Error) => {
    reason = error.message;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (cause) {
    throw new RedisUnreachable(`No answer from Redis at ${host(redisUrl)}: ${reason}`, { cause });
  } finally {
    redis.disconnect();
  }
}

const host = (address: string): string =>
  URL.canParse(address) ? new URL(address).host : 'the address given';
