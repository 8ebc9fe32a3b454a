import { Command } from 'commander';
import type { OcrProgress } from '../../../pipelines/ocr.ts';
import { recheckFor } from '../../../pipelines/recheck.ts';
import { actorOf, localPerson } from '../../model/person.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';
import { sheetsPrinted } from '../print/sheet.ts';
import { draftedEvaluation } from '../stored-sheet.ts';
import { PICTURES } from '../tally.ts';

export const recheckCommand = (desk: Desk): Command =>
  new Command('recheck')
    .description('pröva det arkiverade igen med dagens regler, utan nätet')
    .argument('<utvärdering>', 'utvärderingens namn, se underlag list')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(async (id: string, options: DataOptions & { json?: boolean }) => {
      const { house } = await desk.open(options);
      await draftedEvaluation(house, id);
      let told = '';
      const onProgress = (progress: OcrProgress) => {
        // A line now and then: one for every tenth page.
        const line = `${PICTURES} ${progress.read - (progress.read % 10)} av ${progress.of}`;
        if (line !== told) desk.io.err(line);
        told = line;
      };
      const watch = { signal: desk.signal, onProgress };
      const sheet = await recheckFor(house, id, actorOf(localPerson), watch);
      for (const line of sheetsPrinted([sheet], options)) desk.io.out(line);
    });
