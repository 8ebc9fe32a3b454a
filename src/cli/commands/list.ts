import { Command } from 'commander';
import type { Sheet } from '../../model/sheet.ts';
import { stateText } from '../../sheet/words.ts';
import type { Evaluation } from '../../store/index.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';

export const listCommand = (desk: Desk): Command =>
  new Command('list')
    .description('lista utvärderingarna i datamappen')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(async (options: DataOptions & { json?: boolean }) => {
      const { store } = (await desk.open(options)).house;
      const listed = await Promise.all(
        (await store.evaluations.list()).map(async (evaluation) => ({
          evaluation,
          sheet: await store.evaluations.sheet(evaluation.id),
        })),
      );
      if (options.json) return desk.io.out(JSON.stringify(listed.map(described), null, 2));
      if (listed.length === 0)
        return desk.io.out('Här finns inga utvärderingar än; gör en med underlag draft.');
      for (const { evaluation, sheet } of listed) {
        const { id, municipality, instrument, date } = evaluation;
        desk.io.out([id, municipality.name, instrument.id, date, stateText(sheet, evaluation)].join('  '));
      }
    });

const described = ({ evaluation, sheet }: { evaluation: Evaluation; sheet: Sheet | null }) => {
  const { id, municipality, instrument, date, state, failure } = evaluation;
  const totals = sheet?.totals ?? null;
  return { id, municipality: municipality.name, instrument: instrument.id, date, state, totals, failure };
};
