import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ArchiveError, openArchive, unzip } from '../src/archive/index.ts';
import type { Ingester } from '../src/ingest/index.ts';
import { breaksOf, canonical, LogEntry } from '../src/model/log.ts';
import { Sheet } from '../src/model/sheet.ts';
import { review } from '../src/sheet/review.ts';
import { addedIn, auditArchive, auditQuotations, draftedIn, type EvaluationAudit } from './audit.ts';
import { ADDED_PREFIX, digestOfFile, linesIn, MANIFEST, Manifest } from './bundle.ts';

/** A file that is no bundle of ours. */
export class NotABundle extends Error {
  override name = 'NotABundle';
  constructor(why: string) {
    super(`filen är inget beläggspaket: ${why}`);
  }
}

export interface BundleAudit extends EvaluationAudit {
  /** Swedish sentences: files that are missing, or changed since the bundle was made, and points that do not follow. */
  faults: string[];
}

/** A bundle of one municipality, with its archive, at the most. */
const LIMITS = { entries: 20, bytes: 20_000_000_000 };
const WACZ_LIMITS = { entries: 10_000, bytes: 20_000_000_000 };

/**
 * Proves a bundle by itself: without the network, and without any database.
 *
 * @throws NotABundle
 */
export async function auditBundle(file: string, ingester: Pick<Ingester, 'ingest'>): Promise<BundleAudit> {
  const folder = await mkdtemp(join(tmpdir(), 'underlag-prov-'));
  try {
    const names = await unzip(file, (name) => (name.includes('/') ? null : join(folder, name)), LIMITS);
    if (!names.includes(MANIFEST)) throw new NotABundle(`${MANIFEST} saknas`);
    const manifest = Manifest.safeParse(await jsonIn(join(folder, MANIFEST))).data;
    if (!manifest) throw new NotABundle(`${MANIFEST} har en annan form`);
    const faults = await changedFiles(folder, manifest);
    const sheet = Sheet.safeParse(await jsonIn(join(folder, 'sheet.json'))).data;
    if (!sheet) throw new NotABundle('sheet.json kan inte läsas');
    const entries = await entriesIn(join(folder, 'log.jsonl'));
    const readable = entries.filter((entry) => LogEntry.safeParse(entry).success);
    const laid = review(sheet, readable);
    const kept = (await jsonIn(join(folder, 'review.json'))) as { lines?: unknown } | null;
    if (canonical(kept?.lines ?? null) !== canonical(linesIn(laid)))
      faults.push('review.json: poängen följer inte av poängbladet och loggen');
    const archives = await unpackArchive(folder);
    const ingest: Ingester['ingest'] = (resource, payload) => ingester.ingest(resource, payload);
    const drafted = await proved(archives.crawl, draftedIn(sheet), ingest);
    const given = await proved(archives.added, addedIn(laid), ingest);
    return {
      checked: drafted.checked + given.checked,
      orphans: [...drafted.orphans, ...given.orphans],
      records: drafted.records + given.records,
      unsound: [...drafted.unsound, ...given.unsound],
      log: { entries: entries.length, breaks: breaksOf(entries, manifest.head) },
      faults,
    };
  } catch (error) {
    if (error instanceof ArchiveError) throw new NotABundle(error.message);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function jsonIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

/** The log's lines; one that is no JSON any more is kept as an empty entry, which the chain names. */
async function entriesIn(path: string): Promise<LogEntry[]> {
  const text = existsSync(path) ? await readFile(path, 'utf8') : '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      try {
        return JSON.parse(line) as LogEntry;
      } catch {
        return {} as LogEntry;
      }
    });
}

async function changedFiles(folder: string, { files }: Manifest): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, digest] of Object.entries(files)) {
    const path = join(folder, basename(name));
    if (!existsSync(path)) faults.push(`${name}: filen saknas`);
    else if ((await digestOfFile(path)) !== digest)
      faults.push(`${name}: filen är ändrad sedan paketet gjordes`);
  }
  return faults;
}

const WARC = /^archive\/([^/]+\.warc\.gz)$/;

/** The archive's files under the names that evidence has for them: the crawl's, and those of what was added. */
async function unpackArchive(folder: string): Promise<{ crawl: string; added: string }> {
  const archives = { crawl: join(folder, 'crawl'), added: join(folder, 'added') };
  const wacz = join(folder, 'archive.wacz');
  const pathOf = (entry: string) => {
    const name = WARC.exec(entry)?.[1];
    if (name === undefined) return null;
    return name.startsWith(ADDED_PREFIX)
      ? join(archives.added, name.slice(ADDED_PREFIX.length))
      : join(archives.crawl, name);
  };
  if (existsSync(wacz)) await unzip(wacz, pathOf, WACZ_LIMITS);
  return archives;
}

async function proved(
  folder: string,
  quotations: Parameters<typeof auditQuotations>[0],
  ingest: Ingester['ingest'],
) {
  const archive = await openArchive(folder);
  try {
    const found = await auditQuotations(quotations, { read: (pointer) => archive.read(pointer), ingest });
    return { ...found, ...(await auditArchive(folder, [])) };
  } finally {
    await archive.close();
  }
}
