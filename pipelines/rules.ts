import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engine } from '../src/ingest/ocr/engine.ts';

const root = fileURLToPath(new URL('../src', import.meta.url));

/** The source files of a folder and those below it, in order of path. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|csv|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * A name for the rules in some folders of src: equal when every file in them is. Line ends do not count.
 *
 * @param besides what else they rest on
 */
function versionOf(folders: readonly string[], besides = ''): string {
  const hash = createHash('sha256').update(besides);
  for (const folder of folders) {
    for (const file of sourcesIn(join(root, folder))) {
      hash.update(`${file.slice(root.length)}\0${readFileSync(file, 'utf8').replaceAll('\r\n', '\n')}\0`);
    }
  }
  return hash.digest('hex').slice(0, 12);
}

/** Changes when a document could be read differently; stored documents of another version are read again. */
export const ingestVersion = versionOf(['text', 'ingest']);

/** Changes when the same archive could give another sheet, as by another reader of scanned pages. */
export const rulesVersion = versionOf(['text', 'ingest', 'facts', 'checks', 'instruments', 'sheet'], engine);
