import { createHash } from 'node:crypto';
import type { Database } from './database.ts';

/** Failed sign-ins, and how long they make the next one wait. */
export interface SignIns {
  /**
   * Counts a failure. Called before the password is looked at, and taken back by `succeeded`, it also holds
   * back tries that are made all at once.
   */
  failed(id: string, address: string): Promise<void>;
  /** Seconds until another try; 0 when it may be made now. */
  waitSeconds(id: string, address: string): Promise<number>;
  /** Forgets the failures for the id from the address; those from elsewhere go on to count. */
  succeeded(id: string, address: string): Promise<void>;
}

/** Milliseconds for which a failure counts; also the longest wait. */
const WINDOW = 15 * 60 * 1000;
/** Failures that cost nothing: people mistype, and many people may share one address. */
const FREE_PER_ID = 5;
const FREE_PER_ADDRESS = 20;

/**
 * How long after its failures something has to wait: from the limit on one second, doubled by each failure more.
 *
 * @param failures times of failures in milliseconds, in any order; those older than the window do not count
 * @param limit failures from which waiting begins
 * @returns milliseconds from `now`, at least 0
 */
export function waitAfter(failures: readonly number[], limit: number, now: number): number {
  const counted = failures.filter((at) => at > now - WINDOW);
  if (counted.length < limit) return 0;
  const wait = Math.min(WINDOW, 1000 * 2 ** (counted.length - limit));
  return Math.max(0, Math.max(...counted) + wait - now);
}

/** @param now the time in milliseconds since 1970 */
export function signIns(database: Database, now: () => number = Date.now): SignIns {
  const failures = async (column: 'id' | 'address', value: string) => {
    const rows = await database.query<{ at: Date }>(
      `select at from sign_in where ${column} = $1 and at > $2 order by at desc limit ${FREE_PER_ADDRESS * 2}`,
      [value, iso(now() - WINDOW)],
    );
    return rows.map(({ at }) => at.valueOf());
  };
  return {
    async failed(id, address) {
      await database.query('delete from sign_in where at <= $1', [iso(now() - WINDOW)]);
      await database.query('insert into sign_in (id, address, at) values ($1, $2, $3)', [
        ...[keyOf(id), address, iso(now())],
      ]);
    },
    async waitSeconds(id, address) {
      const forId = waitAfter(await failures('id', keyOf(id)), FREE_PER_ID, now());
      const forAddress = waitAfter(await failures('address', address), FREE_PER_ADDRESS, now());
      return Math.ceil(Math.max(forId, forAddress) / 1000);
    },
    async succeeded(id, address) {
      await database.query('delete from sign_in where id = $1 and address = $2', [keyOf(id), address]);
    },
  };
}

const iso = (at: number): string => new Date(at).toISOString();

/** What is typed as an id may be anything, now and then a password: only its hash is kept. */
const keyOf = (id: string): string => createHash('sha256').update(id).digest('hex');
