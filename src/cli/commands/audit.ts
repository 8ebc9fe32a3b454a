import { resolve } from 'node:path';
import { Command } from 'commander';
import { auditEvaluation, type EvaluationAudit } from '../../../pipelines/audit.ts';
import { auditBundle } from '../../../pipelines/audit-bundle.ts';
import { createIngester } from '../../ingest/index.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';
import { exitCodes } from '../exit.ts';
import { storedSheet } from '../stored-sheet.ts';

type Result = EvaluationAudit & { faults?: string[] };

export const auditCommand = (desk: Desk): Command =>
  new Command('audit')
    .description(
      'pröva att varje citat står där det sägs stå, i arkiverade byte med rätt kontrollsumma, och att loggen är orörd',
    )
    .argument('<utvärdering>', 'utvärderingens namn, se underlag list; eller ett beläggspaket (.zip)')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(async (name: string, options: DataOptions & { json?: boolean }) => {
      const result = name.endsWith('.zip')
        ? await auditedBundle(resolve(desk.cwd, name))
        : await auditedEvaluation(desk, name, options);
      const { orphans, unsound, log, faults = [] } = result;
      if (orphans.length + unsound.length + log.breaks.length + faults.length > 0) desk.exit(exitCodes.audit);
      if (options.json) return desk.io.out(JSON.stringify(result, null, 2));
      for (const line of linesOf(result)) desk.io.out(line);
    });

async function auditedEvaluation(desk: Desk, id: string, options: DataOptions): Promise<Result> {
  const { house } = await desk.open(options);
  return auditEvaluation(house, await storedSheet(house, id));
}

/** Needs no data folder: what is to be proved, and what proves it, is in the bundle. */
async function auditedBundle(file: string): Promise<Result> {
  const ingester = createIngester();
  try {
    return await auditBundle(file, ingester);
  } finally {
    await ingester.close();
  }
}

function linesOf({ orphans, unproved, unsound, log, checked, records, faults = [] }: Result): string[] {
  const { entries, breaks } = log;
  const broken = breaks.filter(({ number }) => number <= entries).length;
  return [
    ...faults,
    ...[...orphans, ...unproved].map(({ question, evidence, entry, url, quote, fault }) => {
      const which = entry === null ? 'belägg' : 'tillagt belägg';
      return `${question} ${which} ${evidence}: ${fault}\n  ”${quote}” — ${url}`;
    }),
    ...unsound.map(({ file, offset, fault }) => `arkivet ${file}, byte ${offset}: ${fault}`),
    ...breaks.map(({ number, fault }) => `loggen, rad ${number}: ${fault}`),
    `${checked - orphans.length - unproved.length} av ${checked} citat står där de ska, i arkiverade byte med rätt kontrollsumma.`,
    ...(unproved.length > 0 ? [`${unproved.length} citat från inskannade sidor kan inte prövas här.`] : []),
    `${records} arkivposter lästa, ${unsound.length} med fel.`,
    `${entries - broken} av ${entries} loggrader håller.`,
  ];
}
