import type { Migration } from './migration.ts';

/** What the site's own search was asked; null for all that is no result page. */
export const siteSearch: Migration = {
  version: 2,
  name: 'site search',
  statements: ['alter table ledger add column query text'],
};
