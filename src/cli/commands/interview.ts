import { Command } from 'commander';
import { type GuidePart, guideOf } from '../../sheet/interview.ts';
import { groupNames, pointsText } from '../../sheet/words.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';
import { storedSheet } from '../stored-sheet.ts';

export const interviewCommand = (desk: Desk): Command =>
  new Command('interview')
    .description('visa vad som ska frågas i intervju, och vad som redan är känt, för varje grupp')
    .argument('<utvärdering>', 'utvärderingens namn, se underlag list')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(async (id: string, options: DataOptions & { json?: boolean }) => {
      const sheet = await storedSheet((await desk.open(options)).house, id);
      const guide = guideOf(sheet);
      if (options.json) return desk.io.out(JSON.stringify(guide.map(described), null, 2));
      const count = guide.reduce((sum, { questions }) => sum + questions.length, 0);
      desk.io.out(`${sheet.municipality.name} · ${sheet.instrument.name} · ${sheet.date}`);
      desk.io.out(`${count} av ${sheet.questions.length} frågor är öppna.`);
      for (const line of guide.flatMap(partLines)) desk.io.out(line);
    });

const described = ({ group, questions }: GuidePart) => ({
  group,
  name: groupNames[group],
  questions: questions.map(({ id, text, outcome, points, max, interview: { known, question } }) => ({
    ...{ id, text, outcome, points, max, known, question },
  })),
});

const partLines = ({ group, questions }: GuidePart): string[] => [
  '',
  `${groupNames[group]} (${questions.length})`,
  ...questions.flatMap(({ id, text, points, max, interview: { known, question } }) => [
    '',
    `${id} ${question}`,
    `  Gäller: ${text} (${pointsText(points, max)})`,
    `  Känt: ${known}`,
  ]),
];
