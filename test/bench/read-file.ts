/** Reads one PDF as an evaluation does, in a process of its own; prints its pages and rows of tables. */
import { readFileSync } from 'node:fs';
import { createIngester } from '../../src/ingest/index.ts';
import { resourceOf } from './pdf-resource.ts';

const bytes = readFileSync(process.argv[2]!);
const ingester = createIngester({ threads: 1, timeLimitMs: 600_000 });
const document = await ingester.ingest(resourceOf(bytes, 0), bytes);
await ingester.close();
console.log(
  JSON.stringify([document?.pages, document?.blocks.filter(({ kind }) => kind === 'table_row').length]),
);
