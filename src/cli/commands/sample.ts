import { join } from 'node:path';
import { Command } from 'commander';
import { serveSite } from '../../../fixtures/serve.ts';
import { beginEvaluation } from '../../../pipelines/draft.ts';
import { resolveTarget } from '../../../pipelines/target.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';
import { runDraft } from '../drafting.ts';
import { port } from '../options.ts';
import { sheetLines } from '../print/sheet.ts';
import { serveReview } from '../serving.ts';
import { DEFAULT_PORT } from './serve.ts';

const SAMPLE = { site: 'sollentuna-2015', municipality: '0163', date: '2015-04-30' };

export const sampleCommand = (desk: Desk): Command =>
  new Command('sample')
    .description('gör ett utkast av exempelkommunen (Sollentuna 2015) och visa det')
    .option('--once', 'sluta efter utkastet')
    .option('--port <port>', 'port att visa utkastet på', port, DEFAULT_PORT)
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(async ({ data, ...options }: DataOptions & { once?: boolean; port: number; json?: boolean }) => {
      const folder = join(data, 'exempel');
      const session = await desk.open({ data: folder });
      for (const { id } of await session.house.store.crawls.list()) await session.house.discard(id);
      const site = await serveSite(SAMPLE.site);
      try {
        const { evaluation } = await beginEvaluation(session.house, {
          ...resolveTarget(site.url, SAMPLE.municipality),
          limits: { maxResources: 1000, delayMs: 0, allowPrivate: true, from: null },
          instrument: 'kommunkompassen-2010',
          date: SAMPLE.date,
        });
        const sheet = await runDraft(desk, session, evaluation);
        for (const line of options.json ? [JSON.stringify(sheet, null, 2)] : sheetLines(sheet))
          desk.io.out(line);
      } finally {
        await site.close();
      }
      if (!options.once) await serveReview(desk, { data: folder, port: options.port });
    });
