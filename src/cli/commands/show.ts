import { Command } from 'commander';
import { externalAbout } from '../../sheet/external-words.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';
import { UserError } from '../exit.ts';
import { questionInFull, sheetsPrinted } from '../print/sheet.ts';
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
        for (const line of sheetsPrinted([sheet], options)) desk.io.out(line);
        return;
      }
      const question = sheet.questions.find((one) => one.id === options.question);
      if (!question) throw new UserError(`${sheet.instrument.name} har ingen fråga ${options.question}.`);
      const external = { ...sheet.external, ...externalAbout(sheet.external, question.id) };
      const json = () => [JSON.stringify({ ...question, external }, null, 2)];
      for (const line of options.json ? json() : questionInFull(question, external)) desk.io.out(line);
    });
