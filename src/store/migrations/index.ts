import { initial } from './0001-initial.ts';
import { siteSearch } from './0002-site-search.ts';
import { external } from './0003-external.ts';
import { desk } from './0004-desk.ts';
import { ocr } from './0005-ocr.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [initial, siteSearch, external, desk, ocr];
