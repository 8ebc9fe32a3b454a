import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { beginEvaluation, type CrawlLimits } from '../../../pipelines/draft.ts';
import type { House } from '../../../pipelines/house.ts';
import { type Imported, importForDraft } from '../../../pipelines/import.ts';
import { OCR_PAGES } from '../../../pipelines/ocr.ts';
import { municipalityOf, resolveTarget, type Target } from '../../../pipelines/target.ts';
import { type InstrumentId, instrumentIds } from '../../instruments/instrument.ts';
import type { Evaluation } from '../../store/index.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';
import { runDrafts } from '../drafting.ts';
import { UserError } from '../exit.ts';
import { delay, instruments, isoDate, positiveInteger, wholeNumber } from '../options.ts';
import { sheetsPrinted } from '../print/sheet.ts';

interface DraftOptions extends DataOptions {
  from?: string;
  municipality?: string;
  instrument: InstrumentId[];
  maxResources: number;
  delay: number;
  ocrPages: number;
  at?: string;
  allowPrivate?: boolean;
  json?: boolean;
}

export const draftCommand = (desk: Desk): Command =>
  new Command('draft')
    .description('gör ett utkast: hämta webbplatsen, läs den och pröva frågorna')
    .argument('[mål]', 'webbadress, kommunens namn eller kommunkod')
    .option('--from <fil>', 'läs ur ett arkiv (.warc, .warc.gz eller .wacz) i stället för nätet')
    .option('--municipality <kod>', 'vems webbplatsen är, när adressen eller arkivet inte säger det')
    .addOption(
      new Option('--instrument <namn>', `ett eller flera, med komma emellan: ${instrumentIds.join(', ')}`)
        .argParser(instruments)
        .default([instrumentIds[0]], instrumentIds[0]),
    )
    .option('--max-resources <antal>', 'högsta antal sidor och dokument att hämta', positiveInteger, 1000)
    .addOption(
      new Option('--delay <sekunder>', 'paus mellan två hämtningar från samma värd')
        .argParser(delay)
        .default(1000, '1'),
    )
    .option(
      '--ocr-pages <antal>',
      'högsta antal inskannade sidor att läsa med OCR, 0 för inga',
      wholeNumber,
      OCR_PAGES,
    )
    .option('--at <datum>', 'dagen som utkastet gäller för (annars i dag, eller arkivets)', isoDate)
    .option('--allow-private', 'tillåt privata adresser och den egna datorn')
    .addOption(jsonOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      '\nAvbryt med Ctrl-C; samma kommando fortsätter där det slutade och hämtar inget två gånger.',
    )
    .action(async (target: string | undefined, options: DraftOptions) => {
      const given = options.municipality === undefined ? undefined : municipalityOf(options.municipality);
      const from = options.from === undefined ? null : resolve(desk.cwd, options.from);
      const limits: CrawlLimits = {
        maxResources: options.maxResources,
        delayMs: options.delay,
        allowPrivate: options.allowPrivate ?? false,
        from,
        ocrPages: options.ocrPages,
      };
      const named = target === undefined ? null : resolveTarget(target, options.municipality);
      if (!named && from === null)
        throw new UserError('Ange vad som ska granskas: webbadress, kommun eller --from.');
      const session = await desk.open(options);
      const { house } = session;
      const imported = from === null ? null : await importForDraft(house, from, given ?? named?.municipality);
      const evaluations = await begin(desk, house, (imported ?? named)!, imported, limits, options);
      const sheets = await runDrafts(desk, session, evaluations);
      for (const line of sheetsPrinted(sheets, options)) desk.io.out(line);
    });

/** One evaluation for each instrument, all of them of one crawl. */
async function begin(
  { io }: Desk,
  house: House,
  target: Target,
  imported: Imported | null,
  limits: CrawlLimits,
  { at, instrument: instruments }: DraftOptions,
): Promise<Evaluation[]> {
  const date = at ?? imported?.date ?? new Date().toISOString().slice(0, 10);
  const evaluations: Evaluation[] = [];
  for (const instrument of instruments) {
    const { seed, municipality } = target;
    const { evaluation, resumed } = await beginEvaluation(house, {
      seed,
      municipality,
      limits,
      instrument,
      date,
    });
    if (evaluations.length === 0) {
      await (resumed ? imported?.discard() : imported?.settle(evaluation.crawl));
      if (resumed) io.err(`Fortsätter ${evaluation.id} där den avbröts.`);
    }
    evaluations.push(evaluation);
  }
  return evaluations;
}
