import { access, chmod, constants, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where unpacked things may be kept, best first: with the project, with the user, and where nothing else can be written. */
const places = (): string[] => [
  fileURLToPath(new URL('../../../node_modules/.cache/underlag', import.meta.url)),
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'underlag'),
  join(tmpdir(), `underlag-${userInfo().username}`),
];

/**
 * A folder that is made once and then found again. It is filled beside its place and moved there when complete, so that a
 * process that is killed or two that start together never leave half of it.
 *
 * @param name with the version of what is in it
 * @throws Error where no place can be written
 */
export async function cachedFolder(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  for (const place of places()) {
    const folder = join(place, name);
    if (await trusted(folder)) return folder;
  }
  for (const place of places()) {
    const made = await mkdir(place, { recursive: true, mode: 0o755 }).then(
      () => true,
      () => false,
    );
    if (!made || !(await trusted(place)) || !(await can(place, constants.W_OK))) continue;
    const folder = join(place, name);
    const scratch = await mkdtemp(join(place, '.making-'));
    try {
      await fill(scratch);
      // Another user of the machine may be the next to look for it.
      await chmod(scratch, 0o755);
      await rename(scratch, folder);
    } catch (error) {
      await rm(scratch, { recursive: true, force: true });
      if (!(await trusted(folder))) throw error;
    }
    return folder;
  }
  throw new Error(`no folder can be written: ${places().join(', ')}`);
}

const can = (path: string, mode: number): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  );

/** Whether it is there and nobody else can have put it there: what lies in it will be run. */
async function trusted(folder: string): Promise<boolean> {
  const owner = await stat(folder).then(
    ({ uid }) => uid,
    () => null,
  );
  return owner !== null && (process.getuid === undefined || owner === process.getuid() || owner === 0);
}
