import { Command, InvalidArgumentError, Option } from 'commander';
import { externalFacts } from '../../../pipelines/external.ts';
import type { House } from '../../../pipelines/house.ts';
import { municipalityOf } from '../../../pipelines/target.ts';
import { KOLADA } from '../../external/kolada/index.ts';
import { externalOn } from '../../model/external.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';
import { exitCodes, UserError } from '../exit.ts';
import { keyFactLines } from '../print/external.ts';

interface KoladaOptions extends DataOptions {
  refresh?: boolean;
  baseUrl: string;
  allowPrivate?: boolean;
  json?: boolean;
}

export const koladaCommand = (desk: Desk): Command =>
  new Command('kolada')
    .description('hämta kortfakta och publicerade index om en kommun ur Kolada; de visas i dess utkast')
    .argument('<kommun>', 'kommunens namn eller kommunkod')
    .option('--refresh', 'hämta på nytt, även om uppgifterna är yngre än 30 dagar')
    .addOption(
      new Option('--base-url <adress>', 'adressen till Koladas API eller en spegel av det')
        .env('UNDERLAG_KOLADA')
        .argParser(baseUrl)
        .default(KOLADA),
    )
    .option('--allow-private', 'tillåt privata adresser och den egna datorn')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(async (text: string, options: KoladaOptions) => {
      const { name, code } = municipalityOf(text);
      const { house } = await desk.open(options);
      const { record, kept } = await fetched(desk, house, code!, options);
      const asked = new Set([...record.series, ...record.gaps].flatMap(({ about }) => about));
      const external = externalOn(record, { code, date: record.fetchedAt, questions: asked });
      if (options.json) return desk.io.out(JSON.stringify({ code, name, kept, ...external }, null, 2));
      if (kept) desk.io.err('Uppgifterna är yngre än 30 dagar; hämta på nytt med --refresh.');
      desk.io.out(`${name} (${code})`);
      for (const line of keyFactLines(external)) desk.io.out(line);
      const sheets = (await house.store.evaluations.list()).filter(
        ({ municipality }) => municipality.code === code,
      );
      if (sheets.length > 0) desk.io.out(`Visas i ${sheets.map(({ id }) => id).join(', ')}.`);
    });

async function fetched(desk: Desk, house: House, code: string, options: KoladaOptions) {
  const settings = { base: options.baseUrl, allowPrivate: options.allowPrivate ?? false };
  const refresh = options.refresh ?? false;
  try {
    return await externalFacts(house, { code, settings, refresh, signal: desk.signal });
  } catch (error) {
    if (desk.signal.aborted) throw new UserError('avbrutet; kör samma kommando igen.', exitCodes.interrupted);
    throw error;
  }
}

/** Where `/v3` is below, whether it was written out or not. */
function baseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw new InvalidArgumentError(`ange en webbadress som ${KOLADA}`);
  return url.href.replace(/\/+$/, '').replace(/\/v3$/, '');
}
