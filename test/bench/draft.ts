import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHouse } from '../../pipelines/house.ts';
import { recheck } from '../../pipelines/recheck.ts';
import { Sheet } from '../../src/model/sheet.ts';
import { type Ran, underlag } from './command.ts';
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

/** The command as a user runs it, its start included, and then the step alone with every document read once more. */
async function* measureRecheck(dataDir: string, evaluation: string): AsyncGenerator<Row> {
  const ran: Ran[] = [];
  for (let round = 0; round < ROUNDS; round++)
    ran.push(await underlag(['recheck', evaluation, '--data', dataDir, '--json']));
  const told = ran.map(({ seconds }) => seconds.toFixed(1)).join(', ');
  yield {
    what: `Recheck of that site, documents read by today's readers (whole command: ${told} s)`,
    measured: `${median(ran.map(({ seconds }) => seconds)).toFixed(1)} s`,
    aim: 'under 5 s',
  };
  const house = await openHouse({ dataDir });
  try {
    const step = await timed(() => recheck(house, evaluation));
    process.stderr.write(`recheck, the step alone: ${step.toFixed(1)} s\n`);
    await house.store.backing.database.query(`update document set ingest_version = 'other'`);
    const anew = await timed(() => recheck(house, evaluation));
    yield {
      what: 'Recheck of that site, everything read anew',
      measured: `${anew.toFixed(0)} s`,
      aim: 'said',
    };
  } finally {
    await house.close();
  }
}
