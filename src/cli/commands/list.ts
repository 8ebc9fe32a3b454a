import { Command } from 'commander';
import { number } from '../../sheet/words.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';

export const listCommand = (desk: Desk): Command =>
  new Command('list')
    .description('lista utvärderingarna i datamappen')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(async (options: DataOptions & { json?: boolean }) => {
      const { store } = (await desk.open(options)).house;
      const listed = await Promise.all(
        (await store.evaluations.list()).map(
          async ({ id, municipality, instrument, date, state, failure }) => {
            const totals = (await store.evaluations.sheet(id))?.totals ?? null;
            return {
              id,
              municipality: municipality.name,
              instrument: instrument.id,
              date,
              state,
              totals,
              failure,
            };
          },
        ),
      );
      if (options.json) return desk.io.out(JSON.stringify(listed, null, 2));
      if (listed.length === 0)
        return desk.io.out('Här finns inga utvärderingar än; gör en med underlag draft.');
      for (const { id, municipality, date, state, totals } of listed) {
        const points = totals ? `${totals.slice(0, 2).map(number).join('–')} av ${number(totals[2])}` : state;
        desk.io.out(`${id}  ${municipality}  ${date}  ${points}`);
      }
    });
