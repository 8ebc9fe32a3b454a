import { OcrPage } from '../model/ocr.ts';
import type { Database } from './database.ts';

/** What was read out of pages that are pictures, so that no reader reads a page twice. */
export interface OcrPages {
  save(sha256: string, engine: string, page: OcrPage): Promise<void>;
  /** The pages of a file that an engine has read, in order. */
  load(sha256: string, engine: string): Promise<OcrPage[]>;
}

export function ocrPages(database: Database): OcrPages {
  return {
    async save(sha256, engine, page) {
      await database.query(
        `insert into ocr_page (sha256, engine, page, body) values ($1, $2, $3, $4)
         on conflict (sha256, engine, page) do update set body = excluded.body`,
        [sha256, engine, page.page, JSON.stringify(OcrPage.parse(page))],
      );
    },
    async load(sha256, engine) {
      const rows = await database.query<{ body: OcrPage }>(
        'select body from ocr_page where sha256 = $1 and engine = $2 order by page',
        [sha256, engine],
      );
      return rows.map(({ body }) => body);
    },
  };
}
