import { CommanderError } from 'commander';
import { DataFolderInUse } from '../store/index.ts';
import { exitCodes } from './exit.ts';
import { faultOf } from './faults.ts';
import { processIo } from './io.ts';
import { programFor } from './program.ts';
import { forward } from './remote.ts';

const io = processIo(process.stdout, process.stderr);
const stop = new AbortController();

/** The first Ctrl-C ends the work in good order; nothing is lost, so a second one is never needed. */
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());

process.stdout.on('error', () => process.exit(exitCodes.ok));

const argv = process.argv.slice(2);
process.exitCode = await run();

async function run(): Promise<number> {
  try {
    return await programFor(io, stop.signal).run(argv);
  } catch (error) {
    if (error instanceof DataFolderInUse && error.address !== null)
      return forward(error, argv, io, stop.signal).catch(report);
    return report(error);
  } finally {
    io.settle();
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  const { line, code } = faultOf(error);
  io.err(`underlag: ${line}`);
  return code;
}
