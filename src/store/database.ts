/** What one statement needs. Parameters are `$1 …`; objects are passed as JSON text and cast in SQL (`$1::jsonb`). */
export interface Queryable {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** A Postgres, embedded or on a server: one dialect, so one set of queries. */
export interface Database extends Queryable {
  /** Runs `work` in one transaction: all of it is kept, or, when it throws, nothing. Inside, only `tx` may be used. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Rows a statement carries at most: large enough that the statement's own cost vanishes, small enough to keep memory flat. */
const BATCH = 2000;

export function* batches<T>(items: readonly T[], size = BATCH): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
