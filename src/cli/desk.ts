import { Option } from 'commander';
import type { Io } from './io.ts';
import type { Runner } from './remote.ts';
import type { Session } from './session.ts';

/** What a command works with. */
export interface Desk {
  io: Io;
  /** Aborted by Ctrl-C, or when the client of a running server goes away. */
  signal: AbortSignal;
  /** Folder that paths on the command line are relative to. */
  cwd: string;
  /** The data folder: opened on first use, and closed when the command has ended. */
  open(options: DataOptions): Promise<Session>;
  /** The command's exit code, when it is not zero. */
  exit(code: number): void;
  /** Runs the command lines of other processes in this one's data folder. */
  runner(session: Session): Runner;
}

export interface DataOptions {
  data: string;
}

/** The option that most commands share. */
export const dataOption = () =>
  new Option('--data <mapp>', 'mapp för databas och arkiv').env('UNDERLAG_DATA').default('data');

export const jsonOption = () => new Option('--json', 'skriv JSON i stället för text');
