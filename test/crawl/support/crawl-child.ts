import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '../../../src/archive/index.ts';
import type { LedgerChanges } from '../../../src/crawl/index.ts';
import { crawlSite } from '../../../src/crawl/index.ts';

/** Crawls in a process of its own, so that it can be killed. Arguments: start URL, folder. */
const [start, folder] = process.argv.slice(2) as [string, string];
const file = join(folder, 'ledger.jsonl');
const changes = (): LedgerChanges[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line) => {
          try {
            return [JSON.parse(line) as LedgerChanges];
          } catch {
            return [];
          }
        })
    : [];

const archive = await openArchive(join(folder, 'archive'));
const summary = await crawlSite(
  { start, allowPrivate: true, delayMs: 0, saveEveryMs: 40 },
  {
    archive,
    ledger: {
      load: async () => ({
        entries: [
          ...new Map(changes().flatMap(({ entries }) => entries.map((entry) => [entry.url, entry]))).values(),
        ],
        resources: [
          ...new Map(changes().flatMap(({ resources }) => resources.map((one) => [one.url, one]))).values(),
        ],
      }),
      save: async (saved) => appendFileSync(file, `${JSON.stringify(saved)}\n`),
    },
  },
);
await archive.close();
process.stdout.write(JSON.stringify(summary));
