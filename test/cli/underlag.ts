import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { preparedFolder, sweep } from '../store/prepared.ts';

const bin = fileURLToPath(new URL('../../src/cli/underlag.mjs', import.meta.url));

export interface Ended {
  /** Null when a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** Resolves to what was printed so far, once it fits. */
  printed(pattern: RegExp): Promise<string>;
}

/** A data folder of one test's own. */
export async function dataFolder(): Promise<string> {
  const folder = await preparedFolder();
  onTestFinished(() => sweep(folder));
  return folder;
}

/** Starts the program as a user does: a process of its own. */
export const start = (...args: string[]): Running => startIn(process.cwd(), ...args);

/** Starts it with another working folder. */
export function startIn(cwd: string, ...args: string[]): Running {
  const { DATABASE_URL: _database, REDIS_URL: _redis, ...env } = process.env;
  const child = spawn(process.execPath, [bin, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  // A letter may be parted between two chunks.
  child.stdout!.setEncoding('utf8').on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr!.setEncoding('utf8').on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, stdout, stderr }) as Ended);
  const printed = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (pattern.test(stdout + stderr)) resolve(stdout + stderr);
      };
      child.stdout!.on('data', look);
      child.stderr!.on('data', look);
      ended.then(() => reject(new Error(`ended without ${pattern}: ${stdout}${stderr}`)));
      look();
    });
  return { child, ended, printed };
}

/** Runs the program to its end. */
export const underlag = (...args: string[]): Promise<Ended> => start(...args).ended;
