import { Command } from 'commander';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';
import { UserError } from '../exit.ts';
import { questionInFull, sheetLines } from '../print/sheet.ts';
import { storedSheet } from '../stored-sheet.ts';

export const showCommand = (desk: Desk): Command =>
  new Command('show')
    .description('visa ett utkast, eller en fråga i det')
    .argument('<utvärdering>', 'utvärderingens namn, se underlag list')
    .option('--question <id>', 'bara den frågan, med alla belägg')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(async (id: string, options: DataOptions & { json?: boolean; question?: string }) => {
      const sheet = await storedSheet((await desk.open(options)).house, id);
      if (options.question === undefined) {
        for (const line of options.json ? [JSON.stringify(sheet, null, 2)] : sheetLines(sheet))
          desk.io.out(line);
        return;
      }
      const question = sheet.questions.find((one) => one.id === options.question);
      if (!question) throw new UserError(`${sheet.instrument.name} har ingen fråga ${options.question}.`);
      for (const line of options.json ? [JSON.stringify(question, null, 2)] : questionInFull(question))
        desk.io.out(line);
    });
