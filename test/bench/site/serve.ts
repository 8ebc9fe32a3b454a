import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface ServeOptions {
  /** Index into the wordings. */
  wording: number;
  /** Pages and PDFs. */
  size: number;
  /** Whether robots.txt names a sitemap that lists all of them. */
  sitemap?: boolean;
  /** A line of bytes instead of each PDF, where none is read. */
  stubs?: boolean;
}

export interface Served {
  /** Start page. */
  url: string;
  close(): Promise<void>;
}

/** Serves a generated site on 127.0.0.1, from a process of its own. */
export async function serveBenchSite(options: ServeOptions): Promise<Served> {
  const child = fork(fileURLToPath(new URL('./serve-child.ts', import.meta.url)), [JSON.stringify(options)], {
    execArgv: ['--import', 'tsx'],
  });
  const exited = once(child, 'exit');
  const failed = exited.then(([code]) => {
    throw new Error(`the site's process ended with ${code} before it served`);
  });
  const [port] = (await Promise.race([once(child, 'message'), failed])) as [number];
  failed.catch(() => {});
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      child.disconnect();
      await exited;
    },
  };
}
