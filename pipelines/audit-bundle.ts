import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ArchiveError, sha256OfFile, unzip } from '../src/archive/index.ts';
import { breaksOf, canonical, LogEntry } from '../src/model/log.ts';
import { Sheet } from '../src/model/sheet.ts';
import { type Review, review } from '../src/sheet/review.ts';
import type { EvaluationAudit } from './audit.ts';
import { auditWacz, isSystemFault, limitsOf, type Reader } from './audit-wacz.ts';
import { type BundleFile, derivedFrom, FILES, MANIFEST, Manifest, marksIn, parsed } from './bundle-format.ts';

/** A file that is no bundle of ours, or that nobody could unpack safely: its message is one Swedish line. */
export class NotABundle extends Error {
  override name = 'NotABundle';
}

export interface BundleAudit extends EvaluationAudit {
  /** Swedish sentences: files that are missing, changed or foreign, and what does not follow from sheet and log. */
  faults: string[];
}

/** Texts are read into memory; a sheet with a long log has some megabytes. */
const TEXT_LIMIT = 200_000_000;

/**
 * Proves a bundle by itself: without the network, and without any database.
 *
 * @throws {NotABundle}
 */
export async function auditBundle(file: string, ingester: Reader): Promise<BundleAudit> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new NotABundle(`${file} finns inte, eller är ingen fil.`);
  const folder = await mkdtemp(join(tmpdir(), 'underlag-prov-'));
  try {
    const strange = await unpackBundle(file, folder);
    const manifest = Manifest.safeParse(await jsonIn(folder, MANIFEST)).data;
    if (!manifest) throw refused(file, `${MANIFEST} saknas eller har en annan form`);
    const changed = await changedFiles(folder, manifest);
    const entries = await entriesIn(folder);
    const sheet = Sheet.safeParse(await jsonIn(folder, 'sheet.json')).data ?? null;
    // An entry that is none any more is one of the log's breaks; the others' quotations are still to be proved.
    const laid = sheet && review(sheet, entries.filter(isEntry));
    const archive = await auditWacz(folder, manifest.warcs, laid, ingester);
    return {
      ...archive,
      log: { entries: entries.length, breaks: breaksOf(entries, manifest.head) },
      faults: [
        ...strange.map((name) => `${name}: filen hör inte till paketet`),
        ...changed,
        ...(laid
          ? await unfounded(folder, manifest, laid)
          : ['sheet.json: poängbladet kan inte läsas, så inget citat är prövat']),
        ...archive.faults,
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const refused = (file: string, why: string): NotABundle =>
  new NotABundle(`${basename(file)} är inget beläggspaket: ${why}.`);

const isEntry = (entry: unknown): boolean => LogEntry.safeParse(entry).success;

/**
 * Unpacks the files that a bundle has.
 *
 * @returns names of others, which are left where they are
 */
async function unpackBundle(file: string, folder: string): Promise<string[]> {
  const strange: string[] = [];
  const pathOf = (name: string) => {
    if ([MANIFEST, ...FILES].includes(name)) return join(folder, name);
    strange.push(name);
    return null;
  };
  try {
    const names = await unzip(file, pathOf, await limitsOf(file));
    if (new Set(names).size < names.length) throw refused(file, 'samma fil finns två gånger i det');
    return strange;
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    if (isSystemFault(error.cause)) throw error.cause;
    const swells = error.cause instanceof ArchiveError;
    throw refused(file, swells ? 'det packar upp till mer än ett paket rymmer' : 'det är ingen hel zip-fil');
  }
}

/** @throws {NotABundle} where it is far larger than any that we write */
async function textIn(folder: string, name: BundleFile | typeof MANIFEST): Promise<string> {
  const path = join(folder, name);
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  if (size > TEXT_LIMIT) throw new NotABundle(`Filen är inget beläggspaket: ${name} är för stor.`);
  return size > 0 ? readFile(path, 'utf8') : '';
}

/** What a file holds; null where it is missing or no JSON. */
async function jsonIn(folder: string, name: BundleFile | typeof MANIFEST): Promise<unknown> {
  return parsed(await textIn(folder, name));
}

/** The log's lines; one that is no entry any more is kept as an empty one, which the chain names. */
async function entriesIn(folder: string): Promise<LogEntry[]> {
  const lines = (await textIn(folder, 'log.jsonl')).split('\n').filter((line) => line !== '');
  return lines.map((line) => (parsed(line) ?? {}) as LogEntry);
}

async function changedFiles(folder: string, { files }: Manifest): Promise<string[]> {
  const faults: string[] = [];
  for (const name of FILES) {
    const digest = await sha256OfFile(join(folder, name)).catch(() => null);
    if (files[name] === undefined) faults.push(`${name}: filen nämns inte i ${MANIFEST}`);
    else if (digest === null) faults.push(`${name}: filen saknas`);
    else if (digest !== files[name]) faults.push(`${name}: filen är ändrad sedan paketet gjordes`);
  }
  return faults;
}

/** Whether manifest, sheet, log and what is derived from them belong together. */
async function unfounded(folder: string, manifest: Manifest, laid: Review): Promise<string[]> {
  const { sheet, log } = laid;
  const faults: string[] = [];
  const expect = (stands: unknown, follows: unknown, fault: string) => {
    if (canonical(stands ?? null) !== canonical(follows)) faults.push(fault);
  };
  const { evaluation, status, date, instrument, rules } = manifest;
  const marks = { evaluation, status, date, instrument, rules };
  expect(marks, marksIn(laid), `${MANIFEST}: hör inte till poängbladet och loggen`);
  const draft = review(sheet, []);
  for (const { id, totals } of [...sheet.areas, ...sheet.subAreas])
    expect(totals, draft.totalsOf.get(id) ?? null, `sheet.json: summan för ${id} följer inte av frågorna`);
  expect(sheet.totals, draft.totals, 'sheet.json: summan följer inte av frågorna');
  for (const entry of log)
    expect(
      entry.evaluation,
      sheet.evaluation,
      `log.jsonl: rad ${entry.number} hör till en annan utvärdering än poängbladet`,
    );
  const derived = derivedFrom(laid);
  for (const name of ['review.json', 'annotations.jsonld'] as const)
    expect(await jsonIn(folder, name), derived[name], `${name}: följer inte av poängbladet och loggen`);
  return faults;
}
