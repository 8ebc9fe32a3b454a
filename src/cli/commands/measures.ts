import { Command } from 'commander';
import { judgedIn } from '../../../pipelines/measuring.ts';
import { type InstrumentId, instrumentIds } from '../../instruments/instrument.ts';
import { csvOf } from '../../report/csv.ts';
import { type MeasureTable, measureRows, measureTables } from '../../report/measures-tables.ts';
import { measuresOf } from '../../sheet/measures.ts';
import { type DataOptions, type Desk, dataOption } from '../desk.ts';
import { oneOf } from '../options.ts';

interface MeasuresOptions extends DataOptions {
  instrument?: InstrumentId;
  byRules?: boolean;
  format: 'csv' | 'json';
  table: MeasureTable;
}

export const measuresCommand = (desk: Desk): Command =>
  new Command('measures')
    .description(
      'visa hur ofta utvärderarna godtar utkasten, hur långt från dem de hamnar och hur eniga de är',
    )
    .option('--instrument <id>', 'bara utvärderingar med det instrumentet', oneOf(instrumentIds))
    .option('--by-rules', 'skilj på utkast som gjorts med olika versioner av reglerna')
    .option('--format <format>', 'csv eller json', oneOf(['csv', 'json']), 'csv')
    .option('--table <tabell>', `tabell i CSV: ${measureTables.join(', ')}`, oneOf(measureTables), 'fragor')
    .addOption(dataOption())
    .action(async (options: MeasuresOptions) => {
      const { house } = await desk.open(options);
      const measures = measuresOf(await judgedIn(house, options.instrument), {
        byRules: options.byRules ?? false,
      });
      if (options.format === 'json') return desk.io.out(JSON.stringify(measures, null, 2));
      const csv = csvOf(measureRows(measures, options.table));
      for (const line of csv.trimEnd().split('\r\n')) desk.io.out(line);
    });
