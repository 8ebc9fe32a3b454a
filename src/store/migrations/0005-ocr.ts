import type { Migration } from './migration.ts';

/** What OCR read of a page: by the file's digest, since the same scan is fetched again in other crawls. */
export const ocr: Migration = {
  version: 5,
  name: 'ocr',
  statements: [
    `create table ocr_page (
       sha256 text not null,
       engine text not null,
       page integer not null,
       body json not null,
       primary key (sha256, engine, page)
     )`,
  ],
};
