import { availableParallelism, freemem, totalmem } from 'node:os';
import { Command } from 'commander';
import { findBrowser } from '../../crawl/browser/index.ts';
import { engineName } from '../../ingest/ocr/engine.ts';
import { openOcr } from '../../ingest/ocr/pool.ts';
import { SPECIMEN_WORDS, specimen } from '../../ingest/ocr/specimen.ts';
import { number } from '../../sheet/words.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';
import { exitCodes } from '../exit.ts';
import { faultOf } from '../faults.ts';

interface Examination {
  part: string;
  /** Whether what needs it can be done. */
  ok: boolean;
  /** Swedish: what is there, or what is missing and what to do. */
  says: string;
}

/** Bytes of free memory below which a draft with the embedded database may not fit. */
const MEMORY_NEEDED = 1_000_000_000;

export const doctorCommand = (desk: Desk): Command =>
  new Command('doctor')
    .description('se vad som finns och saknas: webbläsare, OCR, databas, kö, minne')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(async (options: DataOptions & { json?: boolean }) => {
      const vital = await database(desk, options);
      const examinations = [node(), memory(), await browser(), await ocr(), ...vital];
      if (vital.some(({ ok }) => !ok)) desk.exit(exitCodes.store);
      if (options.json) return desk.io.out(JSON.stringify(examinations, null, 2));
      for (const { part, ok, says } of examinations)
        desk.io.out(`${ok ? '✓' : '✗'} ${part.padEnd(11)} ${says}`);
    });

const node = (): Examination => ({
  part: 'Node',
  ok: true,
  says: `${process.version}, ${availableParallelism()} kärnor`,
});

function memory(): Examination {
  const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1).replace('.', ',')} GB`;
  const ok = freemem() >= MEMORY_NEEDED;
  const says = `${gigabytes(freemem())} ledigt av ${gigabytes(totalmem())}`;
  return {
    part: 'Minne',
    ok,
    says: ok ? says : `${says}; ett utkast behöver omkring ${gigabytes(MEMORY_NEEDED)}`,
  };
}

/** A site whose pages need scripts cannot be read without one; all others can. */
async function browser(): Promise<Examination> {
  const found = await findBrowser();
  if ('missing' in found) return { part: 'Webbläsare', ok: false, says: found.missing };
  const sandbox = found.sandbox ? 'med sandlåda' : 'utan sandlåda';
  return { part: 'Webbläsare', ok: true, says: `${found.version} (${found.kind}, ${sandbox}) ${found.path}` };
}

/** Scanned pages stay unread without it; all else goes on. A picture of a few words is read, as a scan is. */
async function ocr(): Promise<Examination> {
  const part = 'OCR';
  const reader = openOcr({ processes: 1 });
  const start = performance.now();
  try {
    const { words, fault } = await reader.read(specimen, 1);
    const read = words.map(({ text }) => text).join(' ');
    if (read !== SPECIMEN_WORDS)
      return { part, ok: false, says: `${engineName} läser fel på en provsida: ${fault ?? read}` };
    const seconds = number((performance.now() - start) / 1000);
    return { part, ok: true, says: `${engineName}; en provsida startades och lästes på ${seconds} s` };
  } catch (error) {
    const says = `${engineName} startar inte, så inskannade sidor blir olästa: ${faultOf(error).line}`;
    return { part, ok: false, says };
  } finally {
    await reader.close();
  }
}

async function database(desk: Desk, options: DataOptions): Promise<Examination[]> {
  return [
    await examine('Databas', async () => {
      const { kind } = (await desk.open(options)).house.store.backing;
      return kind === 'embedded' ? `inbyggd (PGlite) i ${options.data}` : 'Postgres enligt DATABASE_URL';
    }),
    await examine('Kö', async () => {
      await (await desk.open(options)).engine();
      return process.env.REDIS_URL ? 'Redis enligt REDIS_URL' : 'i databasen';
    }),
  ];
}

async function examine(part: string, look: () => Promise<string>): Promise<Examination> {
  try {
    return { part, ok: true, says: await look() };
  } catch (error) {
    return { part, ok: false, says: faultOf(error).line };
  }
}
