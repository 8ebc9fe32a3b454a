import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Crawls, crawls } from './crawls.ts';
import type { Database } from './database.ts';
import { type Documents, documents } from './documents.ts';
import { type EmbeddedDatabase, openEmbedded } from './embedded.ts';
import { type Evaluations, evaluations } from './evaluations.ts';
import { type External, external } from './external.ts';
import { type Ledger, ledger } from './ledger.ts';
import { acquireLock, type Lock } from './lock.ts';
import { type Log, log } from './log.ts';
import { migrate } from './migrate.ts';
import { type OcrPages, ocrPages } from './ocr.ts';
import { type People, people } from './people.ts';
import { type Resources, resources } from './resources.ts';
import { openServer } from './server.ts';
import { type Sessions, sessions } from './sessions.ts';
import { type SignIns, signIns } from './sign-ins.ts';

export type { Crawl, CrawlState, Crawls, NewCrawl } from './crawls.ts';
export type { Documents } from './documents.ts';
export type { Answers, Evaluation, EvaluationState, Evaluations, NewEvaluation } from './evaluations.ts';
export type { External } from './external.ts';
export type { Ledger } from './ledger.ts';
export { DataFolderInUse } from './lock.ts';
export type { Log, NewEntry } from './log.ts';
export { DatabaseTooNew } from './migrate.ts';
export type { OcrPages } from './ocr.ts';
export { generatedPassword, SHORTEST_PASSWORD, WeakPassword } from './passwords.ts';
export { type People, PersonExists } from './people.ts';
export type { Resources } from './resources.ts';
export { DatabaseUnreachable } from './server.ts';
export { SESSION_TIME, type Sessions } from './sessions.ts';
export type { SignIns } from './sign-ins.ts';

export interface StoreOptions {
  /** Folder of everything that is kept; made where it is missing. */
  dataDir: string;
  /** A Postgres server to use instead of the embedded database. */
  databaseUrl?: string | undefined;
}

/** Which database is behind a store: the queue keeps its jobs in the same one. */
export type Backing =
  | { kind: 'embedded'; database: EmbeddedDatabase }
  | { kind: 'server'; database: Database; databaseUrl: string };

/** All that Underlag remembers between its steps, beside the archive. */
export interface Store {
  /** Names this database for good; tells its jobs from another's on a shared queue. */
  id: string;
  backing: Backing;
  crawls: Crawls;
  ledger(crawl: string): Ledger;
  resources: Resources;
  documents: Documents;
  ocr: OcrPages;
  evaluations: Evaluations;
  external: External;
  log: Log;
  people: People;
  sessions: Sessions;
  signIns: SignIns;
  /** What commands from other processes must show; null where the database is a server's, which they can use themselves. */
  token: string | null;
  /** Tells other processes where this one takes commands for the folder that it holds; null when it no longer does. */
  announce(port: number | null): void;
  close(): Promise<void>;
}

/**
 * Opens the store: embedded in the data folder, or on a server. The embedded one belongs to one process at a time.
 *
 * @throws {DataFolderInUse} when another living process has the folder open
 * @throws {DatabaseUnreachable}
 * @throws {DatabaseTooNew}
 */
export async function openStore({ dataDir, databaseUrl }: StoreOptions): Promise<Store> {
  mkdirSync(dataDir, { recursive: true });
  if (databaseUrl !== undefined) {
    const database = await openServer(databaseUrl);
    return assemble({ kind: 'server', database, databaseUrl }, null);
  }
  const lock = acquireLock(join(resolve(dataDir), 'lock'));
  try {
    const database = await openEmbedded(join(dataDir, 'db'));
    return await assemble({ kind: 'embedded', database }, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function assemble(backing: Backing, lock: Lock | null): Promise<Store> {
  const { database } = backing;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= database.close().then(() => lock?.release());
    return closing;
  };
  try {
    await migrate(database);
    return {
      id: await identity(database),
      backing,
      crawls: crawls(database),
      ledger: (crawl) => ledger(database, crawl),
      resources: resources(database),
      documents: documents(database),
      ocr: ocrPages(database),
      evaluations: evaluations(database),
      external: external(database),
      log: log(database),
      people: people(database),
      sessions: sessions(database),
      signIns: signIns(database),
      token: lock?.token ?? null,
      announce: (port) => lock?.announce(port),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function identity(database: Database): Promise<string> {
  await database.query('insert into store (id) values ($1) on conflict do nothing', [randomUUID()]);
  const rows = await database.query<{ id: string }>('select id from store');
  return rows[0]!.id;
}
