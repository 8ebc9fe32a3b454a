import { hashOf, LogEntry } from '../model/log.ts';
import type { Database, Queryable } from './database.ts';

/** What an entry says; its place in the chain is the log's to give. */
export type NewEntry = Pick<LogEntry, 'actor' | 'instrument' | 'rules' | 'event'>;

/** What happened to each evaluation: appended to, never changed. */
export interface Log {
  /** In order, as they are kept: whether they hold is for `breaksOf` to say. */
  entries(evaluation: string): Promise<LogEntry[]>;
  /** Hash of the last entry, as it is kept beside the log; null where nothing has been written. */
  head(evaluation: string): Promise<string | null>;
  /** The same of every evaluation that has a log, by id. */
  heads(): Promise<Map<string, string>>;
  /**
   * Appends what `make` gives for the log as it stands; nobody else appends meanwhile.
   *
   * @throws what `make` throws, and where there is no such evaluation; then nothing is written
   */
  append(evaluation: string, make: (entries: readonly LogEntry[]) => NewEntry): Promise<LogEntry>;
}

export function log(database: Database): Log {
  return {
    entries: async (evaluation) => (await rowsOf(database, evaluation)).map(({ entry }) => entry),
    async head(evaluation) {
      const [row] = await headOf(database, evaluation, '');
      return row?.log_head ?? null;
    },
    async heads() {
      const rows = await database.query<{ id: string; log_head: string }>(
        'select id, log_head from evaluation where log_head is not null',
      );
      return new Map(rows.map(({ id, log_head }) => [id, log_head]));
    },
    append: (evaluation, make) =>
      database.transaction(async (tx) => {
        const [row] = await headOf(tx, evaluation, 'for update');
        if (row === undefined) throw new Error(`There is no evaluation ${evaluation}`);
        const rows = await rowsOf(tx, evaluation);
        const entry = chained(make(rows.map(({ entry }) => entry)), {
          evaluation,
          number: (rows.at(-1)?.number ?? 0) + 1,
          previous: row.log_head,
        });
        await tx.query('insert into log (evaluation, number, entry) values ($1, $2, $3::json)', [
          ...[evaluation, entry.number, JSON.stringify(entry)],
        ]);
        await tx.query('update evaluation set log_head = $2 where id = $1', [evaluation, entry.hash]);
        return entry;
      }),
  };
}

function chained(
  { actor, instrument, rules, event }: NewEntry,
  link: Pick<LogEntry, 'evaluation' | 'number' | 'previous'>,
): LogEntry {
  const said = { ...link, at: new Date().toISOString(), actor, instrument, rules, event };
  // What the schema does not know is dropped before the hash is taken, not after.
  const entry = LogEntry.omit({ hash: true }).parse(said);
  return { ...entry, hash: hashOf(entry) };
}

const headOf = (on: Queryable, evaluation: string, lock: 'for update' | '') =>
  on.query<{ log_head: string | null }>(`select log_head from evaluation where id = $1 ${lock}`, [
    evaluation,
  ]);

/** Entries are not parsed: one that was tampered with must reach the audit. Whatever stands there is at least an object. */
async function rowsOf(on: Queryable, evaluation: string): Promise<{ number: number; entry: LogEntry }[]> {
  const rows = await on.query<{ number: number; entry: LogEntry }>(
    'select number, entry from log where evaluation = $1 order by number',
    [evaluation],
  );
  return rows.map(({ number, entry }) => ({ number, entry: { ...{ number }, ...entry } }));
}
