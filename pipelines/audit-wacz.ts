import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ArchiveError, openArchive, sha256OfFile, type UnzipLimits, unzip } from '../src/archive/index.ts';
import type { Ingester } from '../src/ingest/index.ts';
import type { Review } from '../src/sheet/review.ts';
import { addedIn, auditArchive, auditQuotations, draftedIn, type EvaluationAudit } from './audit.ts';
import { ADDED_PREFIX, MANIFEST, type Manifest, parsed } from './bundle-format.ts';

export type Reader = Pick<Ingester, 'ingest' | 'readPicture'>;

/** The WARC files of one archive in a bundle. */
interface Part {
  /** Where they are unpacked, under the names that evidence has for them. */
  folder: string;
  /** Names in the WACZ. */
  names: readonly string[];
  prefix: string;
}

/** Whether the machine is to blame, as when the disk is full, and not the file. */
export const isSystemFault = (cause: unknown): cause is NodeJS.ErrnoException =>
  cause instanceof Error && 'syscall' in cause;

/** Everything in a bundle is stored as it is; somebody may have compressed it, but what swells further is no bundle. */
export const limitsOf = async (path: string): Promise<UnzipLimits> => ({
  entries: 1000,
  bytes: Math.min(20e9, (await stat(path)).size * 50 + 1e6),
});

/**
 * Proves a bundle's archive, and every quotation that rests on it.
 *
 * @param folder where archive.wacz is; there must be room to unpack it
 * @param laid null where the sheet cannot be read, so that there is no quotation to prove
 */
export async function auditWacz(
  folder: string,
  warcs: Manifest['warcs'],
  laid: Review | null,
  reader: Reader,
): Promise<Omit<EvaluationAudit, 'log'> & { faults: string[] }> {
  const crawl = { folder: join(folder, 'crawl'), names: warcs.crawl, prefix: '' };
  const added = { folder: join(folder, 'added'), names: warcs.added, prefix: ADDED_PREFIX };
  const faults = await unpackWacz(folder, [crawl, added]);
  const drafted = await proved(crawl, laid ? draftedIn(laid.sheet) : [], reader);
  const given = await proved(added, laid ? addedIn(laid) : [], reader);
  return {
    checked: drafted.checked + given.checked,
    orphans: [...drafted.orphans, ...given.orphans],
    unproved: [...drafted.unproved, ...given.unproved],
    records: drafted.records + given.records,
    unsound: [...drafted.unsound, ...given.unsound],
    faults: faults.map((fault) => `archive.wacz: ${fault}`),
  };
}

/** Unpacks the WARC files that the manifest names; Swedish: what is missing, changed, or there beside them. */
async function unpackWacz(folder: string, parts: readonly Part[]): Promise<string[]> {
  const wacz = join(folder, 'archive.wacz');
  const warcs = new Map<string, string>(
    parts.flatMap(({ folder, names, prefix }) =>
      names.map((name): [string, string] => [`archive/${name}`, join(folder, name.slice(prefix.length))]),
    ),
  );
  const described = join(folder, 'datapackage.json');
  const strange: string[] = [];
  const pathOf = (name: string) => {
    if (name === 'datapackage.json') return described;
    if (name.startsWith('archive/') && !warcs.has(name)) strange.push(name);
    return warcs.get(name) ?? null;
  };
  try {
    const names = await unzip(wacz, pathOf, await limitsOf(wacz));
    const changed = await changedIn(described, warcs);
    return [
      ...[...warcs.keys()].filter((name) => !names.includes(name)).map((name) => `${name} saknas`),
      ...names.filter((name, at) => names.indexOf(name) < at).map((name) => `${name} finns två gånger`),
      ...strange.map((name) => `${name} nämns inte i ${MANIFEST}`),
      ...changed.map((name) => `${name} är ändrad sedan arkivet gjordes`),
    ];
  } catch (error) {
    const cause = error instanceof ArchiveError ? error.cause : error;
    if (isSystemFault(cause) && cause.code !== 'ENOENT') throw cause;
    return ['arkivet kan inte packas upp'];
  }
}

const Description = z.object({ resources: z.array(z.object({ path: z.string(), hash: z.string() })) });

/** Names of the WARC files that are not what the WACZ's own description says. */
async function changedIn(described: string, warcs: ReadonlyMap<string, string>): Promise<string[]> {
  const text = await readFile(described, 'utf8').catch(() => '{}');
  const { resources } = Description.catch({ resources: [] }).parse(parsed(text));
  const changed: string[] = [];
  for (const [name, path] of warcs) {
    const hash = await sha256OfFile(path).catch(() => null);
    const stated = resources.find((resource) => resource.path === name)?.hash;
    if (hash !== null && stated !== `sha256:${hash}`) changed.push(name);
  }
  return changed;
}

async function proved(
  { folder, prefix }: Part,
  quotations: Parameters<typeof auditQuotations>[0],
  reader: Reader,
): Promise<Omit<EvaluationAudit, 'log'>> {
  const archive = await openArchive(folder);
  try {
    const found = await auditQuotations(quotations, {
      ...reader,
      read: (pointer) => archive.read(pointer),
    });
    const { records, unsound } = await auditArchive(folder, []);
    return {
      ...found,
      records,
      unsound: unsound.map((fault) => ({ ...fault, file: `${prefix}${fault.file}` })),
    };
  } finally {
    await archive.close();
  }
}
