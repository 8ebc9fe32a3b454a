import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { cachedFolder } from './cache.ts';
import { untar } from './untar.ts';

/** A browser program, and what its environment needs. */
export interface Program {
  path: string;
  env: Record<string, string>;
}

/**
 * The Chromium that comes with the npm package `@sparticuz/chromium`, unpacked, with the libraries that it wants from the
 * system (nss, nspr, expat), which the package carries for another purpose.
 *
 * @throws Error on other systems than Linux on x64, and where the package is not there
 */
export async function bundledChromium(): Promise<Program> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`the bundled browser is for Linux on x64, not ${process.platform} on ${process.arch}`);
  const root = packageRoot();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = await cachedFolder(`chromium-${version}`, async (target) => {
    const program = join(target, 'chromium');
    await pipeline(
      createReadStream(join(root, 'bin', 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(program),
    );
    await chmod(program, 0o755);
    await unpackLibraries(join(root, 'bin', 'al2023.tar.br'), join(target, 'lib'));
  });
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries } };
}

async function unpackLibraries(archive: string, target: string): Promise<void> {
  await mkdir(target);
  for (const { path, mode, bytes } of untar(brotliDecompressSync(await readFile(archive))))
    await writeFile(join(target, basename(path)), bytes, { mode });
}

/** The package exports only its program, so its folder is found from there. */
function packageRoot(): string {
  let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  while (basename(folder) !== 'chromium') folder = dirname(folder);
  return folder;
}
