import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Arguments of Node with which a thread or process loads TypeScript, whatever way the one that starts it was started. */
export function loaderArguments(): string[] {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx'));
  return ['--import', loader.href];
}
