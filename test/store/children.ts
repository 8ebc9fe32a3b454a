import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process of our own that speaks in lines. */
export interface Child {
  pid: number;
  /** The next line that it writes; rejects when it ends without one. */
  line(): Promise<string>;
  send(line: string): void;
  /** Ends it without any notice, and waits until it is gone. */
  kill(): Promise<void>;
  /** Resolves when it has ended. */
  ended(): Promise<void>;
}

const all = new Set<ChildProcess>();

/** Starts a TypeScript file of the tests. */
export function startChild(script: URL, ...args: string[]): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', script.pathname, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  all.add(child);
  const gone = once(child, 'exit').then(() => void all.delete(child));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    pid: child.pid!,
    async line() {
      const { value, done } = await lines.next();
      if (done) throw new Error('the child ended without a word');
      return value;
    },
    send: (line) => void child.stdin.write(`${line}\n`),
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    ended: () => gone,
  };
}

/** Ends whatever a failed test left. */
export function endChildren(): void {
  for (const child of all) child.kill('SIGKILL');
}
