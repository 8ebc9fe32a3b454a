import { Command } from 'commander';
import { auditEvaluation } from '../../../pipelines/audit.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';
import { exitCodes } from '../exit.ts';
import { storedSheet } from '../stored-sheet.ts';

export const auditCommand = (desk: Desk): Command =>
  new Command('audit')
    .description(
      'pröva att varje citat står där det sägs stå, i arkiverade byte med rätt kontrollsumma, och att loggen är orörd',
    )
    .argument('<utvärdering>', 'utvärderingens namn, se underlag list')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(async (id: string, options: DataOptions & { json?: boolean }) => {
      const { house } = await desk.open(options);
      const sheet = await storedSheet(house, id);
      const result = await auditEvaluation(house, sheet);
      const { entries, breaks } = result.log;
      if (result.orphans.length + result.unsound.length + breaks.length > 0) desk.exit(exitCodes.audit);
      if (options.json) return desk.io.out(JSON.stringify(result, null, 2));
      for (const { question, evidence, entry, url, quote, fault } of result.orphans) {
        const which = entry === null ? 'belägg' : 'tillagt belägg';
        desk.io.out(`${question} ${which} ${evidence}: ${fault}\n  ”${quote}” — ${url}`);
      }
      for (const { file, offset, fault } of result.unsound)
        desk.io.out(`arkivet ${file}, byte ${offset}: ${fault}`);
      for (const { number, fault } of breaks) desk.io.out(`loggen, rad ${number}: ${fault}`);
      const good = result.checked - result.orphans.length;
      desk.io.out(
        `${good} av ${result.checked} citat står där de ska, i arkiverade byte med rätt kontrollsumma.`,
      );
      desk.io.out(`${result.records} arkivposter lästa, ${result.unsound.length} med fel.`);
      const broken = breaks.filter(({ number }) => number <= entries).length;
      desk.io.out(`${entries - broken} av ${entries} loggrader håller.`);
    });
