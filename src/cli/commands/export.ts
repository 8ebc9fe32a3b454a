import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Command, Option } from 'commander';
import { exportReview, type Format, formats, labelOf } from '../../../pipelines/export.ts';
import { fullReviewOf } from '../../../pipelines/reviewing.ts';
import { type DataOptions, type Desk, dataOption } from '../desk.ts';
import { UserError } from '../exit.ts';
import { oneOf } from '../options.ts';
import { draftedEvaluation } from '../stored-sheet.ts';

interface ExportOptions extends DataOptions {
  format: Format;
  out?: string;
  force?: boolean;
}

const names = Object.keys(formats) as Format[];

export const exportCommand = (desk: Desk): Command =>
  new Command('export')
    .description(
      'skriv en utvärdering till en fil: rapport, poängblad, intervjuguide, beläggspaket eller annotationer',
    )
    .argument('<utvärdering>', 'utvärderingens namn, se underlag list')
    .addOption(
      new Option('--format <format>', `något av ${names.join(', ')}`)
        .argParser(oneOf(names))
        .makeOptionMandatory(),
    )
    .option('--out <fil>', 'filens namn (annars utvärderingens, i den här mappen)')
    .option('--force', 'skriv över en fil som finns')
    .addOption(dataOption())
    .action(async (id: string, options: ExportOptions) => {
      if (options.out !== undefined) await assertWritable(resolve(desk.cwd, options.out), options);
      const { house } = await desk.open(options);
      await draftedEvaluation(house, id);
      const review = (await fullReviewOf(house, id))!;
      const today = new Date().toISOString().slice(0, 10);
      const file = resolve(desk.cwd, options.out ?? labelOf(review, options.format).name);
      await assertWritable(file, options);
      await writeWhole(file, await exportReview(house, review, options.format, today));
      desk.io.out(file);
    });

async function assertWritable(file: string, { force = false }: ExportOptions): Promise<void> {
  const folder = await stat(dirname(file)).catch(() => null);
  if (!folder?.isDirectory()) throw new UserError(`Mappen ${dirname(file)} finns inte.`);
  if (existsSync(file) && !force) throw new UserError(`${file} finns redan; skriv över den med --force.`);
}

/**
 * Under another name first, so that nothing half-written ever has the file's name.
 *
 * @throws {UserError} where the system will not write there
 */
async function writeWhole(file: string, content: Uint8Array | Readable): Promise<void> {
  const draft = `${file}.${randomUUID()}.skrivs`;
  try {
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new UserError(`${file} kan inte skrivas: ${(error as Error).message}.`);
  }
}
