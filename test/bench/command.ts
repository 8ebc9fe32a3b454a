import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../src/cli/underlag.mjs', import.meta.url));
const PEAK = new URL('./peak-rss.mjs', import.meta.url).href;

export interface Ran {
  output: string;
  seconds: number;
  /** Resident memory at its most, in MB; threads included, processes that it starts not. */
  peakMb: number;
}

/** Runs the command line as a user does, in a process of its own. */
export const underlag = (argv: readonly string[]): Promise<Ran> => measured([COMMAND, ...argv]);

/** Runs a program of ours in a process of its own. */
export async function measured(argv: readonly string[]): Promise<Ran> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', PEAK, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [output, errors, peak, [code]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    text(child.stdio[3] as Readable),
    once(child, 'exit'),
  ]);
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}: ${errors.slice(-2000)}`);
  return { output, seconds: (performance.now() - start) / 1000, peakMb: Number(peak) / 1024 };
}
