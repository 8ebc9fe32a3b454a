import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** Who holds a data folder, as its lock file says. */
export const Holder = z.object({
  pid: z.number().int().positive(),
  /** Tells one process from a later one with the same pid; null where the system does not say. */
  born: z.string().nullable(),
  /** Names this holding, and lets those who can read the file (its owner) speak to the holder. */
  token: z.string().min(1),
  /** Port on 127.0.0.1 where the holder answers, once it does. */
  port: z.number().int().positive().nullable(),
});
export type Holder = z.infer<typeof Holder>;

/** Another living process has the data folder open. */
export class DataFolderInUse extends Error {
  override name = 'DataFolderInUse';
  readonly pid: number;
  /** Where the holder takes commands: `http://127.0.0.1:4280`; null when it takes none. */
  readonly address: string | null;
  readonly token: string;

  constructor(path: string, holder: Holder) {
    super(`The data folder is in use by process ${holder.pid} (${path})`);
    this.pid = holder.pid;
    this.address = holder.port === null ? null : `http://127.0.0.1:${holder.port}`;
    this.token = holder.token;
  }
}

export interface Lock {
  /** What others must show to be heard; only the folder's owner can read it. */
  token: string;
  /** Lets other processes know where this one takes commands; null when it no longer does. */
  announce(port: number | null): void;
  release(): void;
}

/** Locks that this process holds: a pid alone cannot tell an own lock from that of a dead process whose pid came round. */
const held = new Set<string>();

/**
 * Takes the lock file at `path`: made whole or not at all, and never taken from a living process.
 *
 * @throws {DataFolderInUse}
 */
export function acquireLock(path: string): Lock {
  const holder: Holder = {
    pid: process.pid,
    born: birthOf(process.pid),
    token: randomBytes(16).toString('hex'),
    port: null,
  };
  while (!writeNew(path, holder) && !takeOver(path, holder));
  held.add(path);
  return {
    token: holder.token,
    announce: (port) => replace(path, { ...holder, port }),
    release: () => {
      if (!held.delete(path)) return;
      if (read(path)?.token === holder.token) rmSync(path, { force: true });
    },
  };
}

/**
 * Replaces the lock of a dead process. Whoever does that holds a second lock, named after the dead one's token, so of several
 * only one comes through; if it dies on the way, that second lock is taken over in the same manner.
 *
 * @returns false when the lock went away while it was being looked at
 */
function takeOver(path: string, holder: Holder): boolean {
  const former = read(path);
  if (former === null) return false;
  if (isAlive(path, former)) throw new DataFolderInUse(path, former);
  const right = acquireLock(`${path}.${former.token}`);
  try {
    const now = read(path);
    if (now === null) return false;
    if (now.token !== former.token) throw new DataFolderInUse(path, now);
    replace(path, holder);
    return true;
  } finally {
    right.release();
  }
}

/** A link, unlike a file opened for writing, appears with its content, and only where there is none. */
function writeNew(path: string, holder: Holder): boolean {
  const draft = writeDraft(path, holder);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

const replace = (path: string, holder: Holder): void => renameSync(writeDraft(path, holder), path);

function writeDraft(path: string, holder: Holder): string {
  const draft = `${path}.${holder.token}.draft`;
  writeFileSync(draft, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  return draft;
}

/** Null when there is no lock; one that cannot be read belongs to nobody. */
function read(path: string): Holder | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const holder = Holder.safeParse(parse(text));
  return holder.success ? holder.data : { pid: NOBODY, born: null, token: 'unreadable', port: null };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Above every pid that systems give out. */
const NOBODY = 2 ** 31 - 1;

function isAlive(path: string, holder: Holder): boolean {
  if (holder.pid === process.pid) return held.has(path);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const born = birthOf(holder.pid);
  return born === null || holder.born === null || born === holder.born;
}

/** Boot and clock tick at which a process began (Linux), else null. Pids come round: at once in a container that restarts. */
function birthOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The second field, the command's name in brackets, may hold anything; the tick is the 20th after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return `${boot}/${fields[19]}`;
  } catch {
    return null;
  }
}
