import { Command } from 'commander';
import { auditEvaluation } from '../../../pipelines/audit.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';
import { exitCodes } from '../exit.ts';
import { storedSheet } from '../stored-sheet.ts';

export const auditCommand = (desk: Desk): Command =>
  new Command('audit')
    .description('pröva att varje citat står där det sägs stå, i arkiverade byte med rätt kontrollsumma')
    .argument('<utvärdering>', 'utvärderingens namn, se underlag list')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(async (id: string, options: DataOptions & { json?: boolean }) => {
      const { house } = await desk.open(options);
      const sheet = await storedSheet(house, id);
      const result = await auditEvaluation(house, sheet);
      if (result.orphans.length + result.unsound.length > 0) desk.exit(exitCodes.audit);
      if (options.json) return desk.io.out(JSON.stringify(result, null, 2));
      for (const { question, evidence, url, quote, fault } of result.orphans) {
        desk.io.out(`${question} belägg ${evidence}: ${fault}\n  ”${quote}” — ${url}`);
      }
      for (const { file, offset, fault } of result.unsound)
        desk.io.out(`arkivet ${file}, byte ${offset}: ${fault}`);
      const good = result.checked - result.orphans.length;
      desk.io.out(
        `${good} av ${result.checked} citat står där de ska, i arkiverade byte med rätt kontrollsumma.`,
      );
      desk.io.out(`${result.records} arkivposter lästa, ${result.unsound.length} med fel.`);
    });
