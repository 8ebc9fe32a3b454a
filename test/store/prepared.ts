import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/store/embedded.ts';

/** An empty folder of its own. */
export const folder = (): string => mkdtempSync(join(tmpdir(), 'underlag-test-'));

export const sweep = (dataDir: string): void =>
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });

/** A data folder with a database in it that has nothing yet, no tables either. Making one takes seconds: it is made once and copied. */
export async function preparedFolder(): Promise<string> {
  const { version } = JSON.parse(
    readFileSync(new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const template = join(tmpdir(), `underlag-template-${version}-${process.getuid?.() ?? 'user'}`);
  if (!existsSync(template)) await prepare(template);
  const dataDir = folder();
  cpSync(template, dataDir, { recursive: true });
  return dataDir;
}

/** Several test files may prepare at once: the first to finish wins, and all are the same. */
async function prepare(template: string): Promise<void> {
  const draft = `${template}.${randomBytes(4).toString('hex')}`;
  mkdirSync(draft);
  const database = await openEmbedded(join(draft, 'db'));
  await database.close();
  try {
    renameSync(draft, template);
  } catch (error) {
    sweep(draft);
    if (!existsSync(template)) throw error;
  }
}
