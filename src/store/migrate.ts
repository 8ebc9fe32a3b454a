import type { Database } from './database.ts';
import { migrations } from './migrations/index.ts';

/** Any number that is only ours: two processes that open one server at once take turns. */
const TURN = 7_218_046;

/** A database that a newer version of the program has written. */
export class DatabaseTooNew extends Error {
  override name = 'DatabaseTooNew';
}

/**
 * Brings the schema up to date: each missing migration in order, all in one transaction.
 *
 * @throws {DatabaseTooNew}
 */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [TURN]);
    await tx.query(
      `create table if not exists schema_version (
         version integer primary key,
         name text not null,
         applied_at timestamptz not null default now()
       )`,
    );
    const [row] = await tx.query<{ version: number }>(
      'select coalesce(max(version), 0) as version from schema_version',
    );
    const at = row!.version;
    if (at > migrations.length) {
      throw new DatabaseTooNew(
        `The database has schema version ${at}, this program knows ${migrations.length}: use a newer version`,
      );
    }
    for (const { version, name, statements } of migrations.slice(at)) {
      for (const statement of statements) await tx.query(statement);
      await tx.query('insert into schema_version (version, name) values ($1, $2)', [version, name]);
    }
  });
}
