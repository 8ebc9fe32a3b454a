import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHouse } from '../../pipelines/house.ts';
import { ingestRest } from '../../pipelines/ingest.ts';
import { recheck } from '../../pipelines/recheck.ts';
import { Sheet } from '../../src/model/sheet.ts';
import { underlag } from './command.ts';
import { median, type Row, timed } from './row.ts';
import { TODAY } from './site/plot.ts';
import { serveBenchSite } from './site/serve.ts';

const SIZE = 3000;
const ROUNDS = 3;

/** A whole draft of a site in a process of its own, then rechecks of what it left. */
export async function* measureDraft(): AsyncGenerator<Row> {
  const data = await mkdtemp(join(tmpdir(), 'underlag-bench-'));
  const served = await serveBenchSite({ wording: 0, size: SIZE, sitemap: true });
  try {
    const options = ['--delay', '0', '--max-resources', String(2 * SIZE), '--at', TODAY, '--data', data];
    const ran = await underlag(['draft', served.url, '--allow-private', ...options, '--json']);
    const sheet = Sheet.parse(JSON.parse(ran.output));
    const { fetched } = sheet.coverage.states;
    yield {
      what: `Peak memory of a whole draft, embedded database (${fetched} resources, in ${ran.seconds.toFixed(0)} s)`,
      measured: `${ran.peakMb.toFixed(0)} MB`,
      aim: 'under 1 GB',
    };
    yield* measureRecheck(data, sheet.evaluation);
  } finally {
    await served.close();
    await rm(data, { recursive: true });
  }
}

/** The step that checks anew, then the whole command with its start, then the step with every document read once more. */
async function* measureRecheck(dataDir: string, evaluation: string): AsyncGenerator<Row> {
  const steps: number[] = [];
  let house = await openHouse({ dataDir });
  // Somebody may be changing the readers while this runs.
  await ingestRest(house, (await house.store.evaluations.get(evaluation))!.crawl);
  for (let round = 0; round < ROUNDS; round++) steps.push(await timed(() => recheck(house, evaluation)));
  await house.close();
  yield {
    what: `Recheck of that site, documents read before (the first of ${seconds(steps)})`,
    measured: seconds([steps[0]!]),
    aim: 'under 5 s',
  };
  const ran: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    ran.push((await underlag(['recheck', evaluation, '--data', dataDir, '--json'])).seconds);
  yield {
    what: `The same as a command, its start included (median of ${seconds(ran)})`,
    measured: seconds([median(ran)]),
    aim: 'said',
  };
  house = await openHouse({ dataDir });
  await house.store.backing.database.query(`update document set ingest_version = 'other'`);
  const anew = await timed(() => recheck(house, evaluation));
  await house.close();
  yield { what: 'Recheck of that site, every document read anew', measured: seconds([anew]), aim: 'said' };
}

const seconds = (values: readonly number[]): string =>
  `${values.map((value) => value.toFixed(1)).join(', ')} s`;
