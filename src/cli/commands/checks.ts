import { Command } from 'commander';
import type { Check } from '../../checks/check.ts';
import { checks } from '../../checks/index.ts';
import { type Desk, jsonOption } from '../desk.ts';
import { exitCodes, UserError } from '../exit.ts';

export const checksCommand = (desk: Desk): Command =>
  new Command('checks')
    .description('visa vad en kontroll letar efter')
    .argument('[fråga]', 'frågans id, till exempel 1.4.3; utan id listas alla kontroller')
    .addOption(jsonOption())
    .action((id: string | undefined, options: { json?: boolean }) => {
      const chosen = id === undefined ? checks : checks.filter(({ question }) => question === id);
      if (chosen.length === 0)
        throw new UserError(`Ingen kontroll finns för ”${id}”; se underlag checks.`, exitCodes.usage);
      if (options.json) return desk.io.out(JSON.stringify(chosen.map(described), null, 2));
      for (const check of chosen) {
        if (id === undefined) desk.io.out(`${check.question.padEnd(7)} ${check.title}`);
        else for (const line of inFull(check)) desk.io.out(line);
      }
    });

const described = ({ question, title, looksFor, doesNotCount, topic, uses, ladder }: Check) => ({
  question,
  title,
  looksFor,
  doesNotCount,
  topic,
  facts: Object.values(uses).map(({ id, collects }) => ({ id, collects })),
  ladder,
});

const inFull = ({ question, title, looksFor, doesNotCount, topic, uses, ladder }: Check): string[] => [
  `${question} ${title}`,
  '',
  'Det här räknas:',
  ...looksFor.map((line) => `  • ${line}`),
  'Det här räknas inte:',
  ...doesNotCount.map((line) => `  • ${line}`),
  'Stegen:',
  ...ladder.map(
    ({ level, title: step, share }) => `  ${level} ${step} (${Math.round(share * 100)} % av poängen)`,
  ),
  'Uppgifter som används:',
  ...Object.values(uses).map(({ collects }) => `  • ${collects}`),
  `Ord som söks: ${topic.direct.join(', ')}`,
  `Sidor där det skulle stå: ${topic.places.join(', ')}`,
];
