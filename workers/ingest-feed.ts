/** Resources in one job at most: a job costs some 3 ms on the embedded database, as much as reading a small page. */
const PER_JOB = 16;

export interface IngestFeed {
  /** Each URL is passed on once. */
  push(urls: readonly string[]): void;
  /** Resolves when everything pushed is in the queue; rejects with the first failure to get it there. */
  drained(): Promise<void>;
}

/**
 * Passes URLs on to the queue in groups that adjust themselves: while one lot is being added the next gathers, so that a slow
 * crawl makes a job of each resource at once, and an import makes few jobs of many.
 */
export function ingestFeed(add: (groups: readonly (readonly string[])[]) => Promise<void>): IngestFeed {
  const seen = new Set<string>();
  let waiting: string[] = [];
  let pump: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const lot = waiting;
      waiting = [];
      await add(groupsOf(lot));
    }
    pump = null;
  }
  return {
    push(urls) {
      for (const url of urls) {
        if (seen.has(url)) continue;
        seen.add(url);
        waiting.push(url);
      }
      if (pump !== null || waiting.length === 0) return;
      pump = run();
      // Whoever asks for `drained` hears of it; until then it is not unhandled.
      pump.catch(() => {});
    },
    async drained() {
      await pump;
    },
  };
}

function groupsOf(urls: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (let at = 0; at < urls.length; at += PER_JOB) groups.push(urls.slice(at, at + PER_JOB));
  return groups;
}
