import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { folder, preparedFolder, sweep } from './prepared.ts';

/** A place for one suite's data, away from every other. */
export interface Place {
  dataDir: string;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  clear(): Promise<void>;
}

export interface Backend {
  name: string;
  /** Why it cannot be tried here and how to have it tried; null where it can. */
  missing: string | null;
  place(): Promise<Place>;
}

const { DATABASE_URL, REDIS_URL } = process.env;

function lacks(variable: string, value: string | undefined, server: string): string | null {
  if (value !== undefined) return null;
  console.info(`Not tried on ${server}: set ${variable} to the address of one that may be written to`);
  return `skipped: ${variable} is not set`;
}

const embedded: Backend = {
  name: 'embedded',
  missing: null,
  async place() {
    const dataDir = await preparedFolder();
    return { dataDir, databaseUrl: undefined, redisUrl: undefined, clear: async () => sweep(dataDir) };
  },
};

const postgres: Backend = {
  name: 'Postgres',
  missing: lacks('DATABASE_URL', DATABASE_URL, 'Postgres'),
  async place() {
    const dataDir = folder();
    const name = `underlag_test_${randomBytes(6).toString('hex')}`;
    await onServer(`create database ${name}`);
    const url = new URL(DATABASE_URL!);
    url.pathname = `/${name}`;
    return {
      dataDir,
      databaseUrl: url.href,
      redisUrl: undefined,
      async clear() {
        sweep(dataDir);
        await onServer(`drop database ${name} with (force)`);
      },
    };
  },
};

const redis: Backend = {
  name: 'Redis',
  missing: lacks('REDIS_URL', REDIS_URL, 'Redis'),
  async place() {
    return { ...(await (DATABASE_URL === undefined ? embedded : postgres).place()), redisUrl: REDIS_URL };
  },
};

export const storeBackends: readonly Backend[] = [embedded, postgres];
export const queueBackends: readonly Backend[] = [embedded, postgres, redis];

/** A suite's name on a backend, with the reason where it is skipped. */
export const titled = (suite: string, { name, missing }: Backend): string =>
  `${suite}, ${name}${missing === null ? '' : ` (${missing})`}`;

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: DATABASE_URL });
  await client.connect();
  await client.query(statement);
  await client.end();
}
