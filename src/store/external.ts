import { ExternalRecord } from '../model/external.ts';
import type { Database } from './database.ts';

/** What others publish about municipalities, one record each. */
export interface External {
  get(code: string): Promise<ExternalRecord | null>;
  /** Replaces what was known of the municipality. */
  save(record: ExternalRecord): Promise<void>;
}

export function external(database: Database): External {
  return {
    async get(code) {
      const rows = await database.query<{ record: unknown }>(
        'select record from external_record where code = $1',
        [code],
      );
      return readRecord(rows[0]?.record);
    },
    async save(record) {
      const checked = ExternalRecord.parse(record);
      await database.query(
        `insert into external_record (code, record) values ($1, $2::json)
         on conflict (code) do update set record = excluded.record`,
        [checked.code, JSON.stringify(checked)],
      );
    },
  };
}

/** A record as it was kept; null where there is none, or one of another form than today's, which is fetched anew. */
export const readRecord = (kept: unknown): ExternalRecord | null =>
  ExternalRecord.safeParse(kept).data ?? null;
