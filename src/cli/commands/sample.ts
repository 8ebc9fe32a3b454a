import { join } from 'node:path';
import { Command } from 'commander';
import { serveSite } from '../../../fixtures/serve.ts';
import { beginEvaluation } from '../../../pipelines/draft.ts';
import type { House } from '../../../pipelines/house.ts';
import { resolveTarget } from '../../../pipelines/target.ts';
import { instrumentIds } from '../../instruments/instrument.ts';
import type { Evaluation } from '../../store/index.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';
import { runDrafts } from '../drafting.ts';
import { port } from '../options.ts';
import { sheetsPrinted } from '../print/sheet.ts';
import { serveReview } from '../serving.ts';
import { DEFAULT_PORT } from './serve.ts';

const SAMPLE = { site: 'sollentuna-2015', municipality: '0163', date: '2015-04-30' };

/** Whether nobody has decided on anything that rests on a crawl: only then does a new sample take its place. */
async function isUntouched({ store }: House, crawl: string): Promise<boolean> {
  const evaluations = await store.evaluations.list({ crawl });
  const heads = await Promise.all(evaluations.map(({ id }) => store.log.head(id)));
  return heads.every((head) => head === null);
}

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
      for (const { id } of await session.house.store.crawls.list())
        if (await isUntouched(session.house, id)) await session.house.discard(id);
      const site = await serveSite(SAMPLE.site);
      try {
        const evaluations: Evaluation[] = [];
        for (const instrument of instrumentIds) {
          const begun = await beginEvaluation(session.house, {
            ...resolveTarget(site.url, SAMPLE.municipality),
            limits: { maxResources: 1000, delayMs: 0, allowPrivate: true, from: null },
            instrument,
            date: SAMPLE.date,
          });
          evaluations.push(begun.evaluation);
        }
        const sheets = await runDrafts(desk, session, evaluations);
        for (const line of sheetsPrinted(sheets, options)) desk.io.out(line);
      } finally {
        await site.close();
      }
      if (!options.once) await serveReview(desk, { data: folder, port: options.port });
    });
