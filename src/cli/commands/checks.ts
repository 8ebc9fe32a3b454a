import { Command } from 'commander';
import type { Check } from '../../checks/check.ts';
import { describeCheck, sectionsOf } from '../../checks/describe.ts';
import { checks } from '../../checks/index.ts';
import { questionnaires, questionOf } from '../../instruments/catalogue.ts';
import { type Question, questionsOf } from '../../model/instrument.ts';
import { groupNames, uncheckedText } from '../../sheet/words.ts';
import { type Desk, jsonOption } from '../desk.ts';
import { UserError } from '../exit.ts';

export const checksCommand = (desk: Desk): Command =>
  new Command('checks')
    .description('visa vad en kontroll letar efter, eller vad som frågas i intervju')
    .argument('[fråga]', 'frågans id, till exempel 1.4.3; utan id listas alla kontroller')
    .addOption(jsonOption())
    .action((id: string | undefined, { json = false }: { json?: boolean }) => {
      for (const line of id === undefined ? listed(json) : shown(id, json)) desk.io.out(line);
    });

function listed(json: boolean): string[] {
  if (json) return [JSON.stringify(checks.map(describeCheck), null, 2)];
  const questions = questionnaires().flatMap(questionsOf);
  return [
    ...checks.map(({ question, title }) => `${question.padEnd(8)} ${title}`),
    '',
    `${checks.length} av ${questions.length} frågor har en kontroll; de andra ställs i intervju.`,
  ];
}

function shown(id: string, json: boolean): string[] {
  const question = questionOf(id);
  if (!question) throw new UserError(`Ingen fråga heter ”${id}”; se underlag checks.`);
  const check = checks.find((one) => one.question === id);
  const { text, interview } = question;
  if (json) {
    const described = check ? describeCheck(check) : { question: id, title: null };
    return [JSON.stringify([{ ...described, text, interview }], null, 2)];
  }
  return [`${id} ${text}`, '', ...(check ? inFull(check) : [uncheckedText(question)]), ...asked(question)];
}

const inFull = (check: Check): string[] => [
  check.title,
  ...sectionsOf(describeCheck(check)).flatMap(({ title, lines }) => [
    `${title}:`,
    ...lines.map((line) => `  • ${line}`),
  ]),
];

const asked = ({ interview: { group, question } }: Question): string[] => [
  `Att fråga i intervju (${groupNames[group]}):`,
  `  • ${question}`,
];
