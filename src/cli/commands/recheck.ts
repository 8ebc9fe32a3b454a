import { Command } from 'commander';
import { recheckFor } from '../../../pipelines/recheck.ts';
import { actorOf, localPerson } from '../../model/person.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';
import { sheetsPrinted } from '../print/sheet.ts';
import { draftedEvaluation } from '../stored-sheet.ts';

export const recheckCommand = (desk: Desk): Command =>
  new Command('recheck')
    .description('pröva det arkiverade igen med dagens regler, utan nätet')
    .argument('<utvärdering>', 'utvärderingens namn, se underlag list')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(async (id: string, options: DataOptions & { json?: boolean }) => {
      const { house } = await desk.open(options);
      await draftedEvaluation(house, id);
      const sheet = await recheckFor(house, id, actorOf(localPerson));
      for (const line of sheetsPrinted([sheet], options)) desk.io.out(line);
    });
