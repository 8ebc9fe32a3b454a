import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ArchiveError, type Damage } from './errors.ts';
import { listFiles } from './files.ts';
import { type ForeignLimits, fileKind, foreignRecords } from './foreign.ts';
import { createTaker, type Taker } from './take.ts';
import { unpackWacz } from './wacz.ts';
import { createWriter } from './writer.ts';

export interface ImportOptions {
  /** Bytes of all records when decompressed; 20 GB by default. */
  totalLimit?: number;
  /** Bytes of one record, and of one payload when its encoding is undone; 256 MB by default. */
  recordLimit?: number;
  /** Bytes after which the next file is begun; 1 GB by default. */
  fileLimit?: number;
  /** Told of records that could not be taken over: torn, changed, too large, or repeating one that is not there. */
  onDamage?: (damage: Damage) => void;
}

/**
 * Takes the exchanges of a WARC or WACZ file over into an archive folder. Records keep their bytes but are compressed anew, one
 * by one, so that all that the folder holds is read and guarded in one way. A `revisit` becomes a `response` with the body
 * of the record that it refers to. Requests, DNS answers, metadata and screenshots are left out.
 *
 * @returns names of the files written in the folder
 * @throws ArchiveError where the source holds no exchange or cannot be read; then nothing is left behind
 */
export async function importArchive(
  source: string,
  folder: string,
  options: ImportOptions = {},
): Promise<string[]> {
  const { totalLimit = 20e9, recordLimit = 256e6, fileLimit = 1e9, onDamage = () => {} } = options;
  await mkdir(folder, { recursive: true });
  const scratch = await mkdtemp(join(folder, '.import-'));
  const writer = createWriter(folder, {
    prefix: freePrefix(basename(source), await listFiles(folder)),
    fileLimit,
    info: {
      software: 'underlag',
      format: 'WARC File Format 1.1',
      description: `taken over from ${basename(source)}`,
    },
  });
  try {
    const limits: ForeignLimits = { record: recordLimit, total: { left: totalLimit } };
    const taker = createTaker(folder, writer, recordLimit, onDamage);
    for (const path of await warcFiles(source, scratch, totalLimit)) {
      await takeFile(path, basename(source), taker, limits, onDamage);
    }
    if ((await taker.finish()) === 0) throw new ArchiveError(`${source} holds no web page that can be read`);
    await writer.close();
    return writer.files();
  } catch (error) {
    await writer.close().catch(() => {});
    for (const file of writer.files()) await rm(join(folder, file), { force: true });
    throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** `sollentuna.wacz` → `import-sollentuna`, or `import-sollentuna-2` where that is taken. */
function freePrefix(name: string, files: readonly string[]): string {
  const stem = name
    .replace(/(\.warc)?(\.gz)?$|\.wacz$/i, '')
    .replace(/[^\w.-]+/g, '_')
    .slice(0, 80);
  const taken = (prefix: string) => files.some((file) => file.startsWith(`${prefix}-`));
  let prefix = `import-${stem}`;
  for (let number = 2; taken(prefix); number += 1) prefix = `import-${stem}-${number}`;
  return prefix;
}

async function warcFiles(source: string, scratch: string, limit: number): Promise<string[]> {
  const handle = await openSource(source);
  try {
    const kind = await fileKind(handle);
    if (kind === 'zip') return await unpackWacz(source, scratch, limit);
    if (kind === 'unknown') throw new ArchiveError(`${source} is neither a WARC nor a WACZ file`);
    return [source];
  } finally {
    await handle.close();
  }
}

async function openSource(path: string) {
  try {
    const handle = await open(path, 'r');
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
  } catch (error) {
    throw new ArchiveError(`${path} cannot be opened: ${(error as Error).message}`);
  }
  throw new ArchiveError(`${path} is not a file`);
}

async function takeFile(
  path: string,
  name: string,
  taker: Taker,
  limits: ForeignLimits,
  onDamage: (damage: Damage) => void,
): Promise<void> {
  const handle = await openSource(path);
  try {
    for await (const found of foreignRecords(handle, name, limits, onDamage)) await taker.take(found, name);
  } finally {
    await handle.close();
  }
}
