import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured, type Ran } from './command.ts';

const READ = fileURLToPath(new URL('./read-file.ts', import.meta.url));

/** Reads a PDF in a process of its own. */
export async function readInProcess(bytes: Uint8Array): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), 'underlag-pdf-'));
  try {
    const file = join(folder, 'file.pdf');
    await writeFile(file, bytes);
    return await measured(['--import', import.meta.resolve('tsx'), READ, file]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
