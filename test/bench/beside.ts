import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Another program that takes the text out of PDFs, if this machine has it. */
interface Extractor {
  name: string;
  command: string;
  /** Arguments that print the file's text, or throw it away. */
  args(file: string): string[];
}

export const extractors: readonly Extractor[] = [
  { name: 'pdftotext', command: 'pdftotext', args: (file) => [file, '-'] },
  { name: 'mutool draw -F txt', command: 'mutool', args: (file) => ['draw', '-q', '-F', 'txt', file] },
];

/** Whether a command is on the PATH. */
export const isFound = ({ command }: Extractor): boolean =>
  !('error' in spawnSync(command, ['-v'], { stdio: 'ignore' }));

/** Runs an extractor over files, one process a file, so many at a time. */
export async function extractAll(extractor: Extractor, files: readonly string[], at: number): Promise<void> {
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const child = spawn(extractor.command, extractor.args(file), { stdio: 'ignore' });
      await once(child, 'exit');
    }
  };
  await Promise.all(Array.from({ length: at }, work));
}
