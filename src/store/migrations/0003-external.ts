import type { Migration } from './migration.ts';

/** What others publish about a municipality: it belongs to no crawl, and all its evaluations share it. */
export const external: Migration = {
  version: 3,
  name: 'external',
  statements: ['create table external_record (code text primary key, record json not null)'],
};
