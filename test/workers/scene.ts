import type { Store } from '../../src/store/index.ts';
import type { Handlers } from '../../workers/handlers.ts';
import { anEvaluation, document, entry, resource, sheet } from '../store/samples.ts';

/** Version of the pretended readers. */
const VERSION = '1';

/** What the handlers of a scene do beside their duty; all of it may be left out. */
export interface Twists {
  /** Resources that the site has. */
  urls?: readonly string[];
  /** Called before a resource is fetched. */
  beforeFetch?(url: string, signal: AbortSignal): void | Promise<void>;
  /** Called before a resource is read. */
  beforeRead?(url: string, signal: AbortSignal): void | Promise<void>;
  beforeCheck?(evaluation: string): void | Promise<void>;
  beforeDraft?(evaluation: string): void | Promise<void>;
}

/** Everything that happened, in order: `fetch https://…`, `read …`, `check`, `lost …`, `draft`. */
export type Log = string[];

export const urlsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `https://kommun.se/${String(at).padStart(3, '0')}`);

/** Handlers that do on paper what the real ones do: fetch what the ledger does not have, read what has not been read. */
export function handlersOf(store: Store, log: Log, twists: Twists = {}): Handlers {
  const { urls = [] } = twists;
  const crawlOf = async (evaluation: string) => (await store.evaluations.get(evaluation))!.crawl;
  return {
    async crawl(evaluation, { signal, progress, addIngest }) {
      const crawl = await crawlOf(evaluation);
      const had = (await store.resources.list(crawl)).map(({ url }) => url);
      addIngest(...had);
      for (const url of urls.filter((url) => !had.includes(url))) {
        await twists.beforeFetch?.(url, signal);
        // A crawl that is told to stop ends as if nothing had happened: the engine must not take it for a whole one.
        if (signal.aborted) return;
        await store.ledger(crawl).save({
          entries: [entry(url, { state: 'fetched', reason: 'ok' })],
          resources: [resource(url)],
        });
        log.push(`fetch ${url}`);
        addIngest(url, url);
        progress({ fetched: url });
      }
    },
    async ingest(evaluation, url, { signal, progress }) {
      const crawl = await crawlOf(evaluation);
      if (await store.documents.has(crawl, url, VERSION)) return;
      await twists.beforeRead?.(url, signal);
      await store.documents.save(crawl, url, VERSION, document(url));
      log.push(`read ${url}`);
      progress({ read: url });
    },
    async check(evaluation, { lost, progress }) {
      await twists.beforeCheck?.(evaluation);
      log.push('check', ...lost.map(({ url, reason }) => `lost ${url}: ${reason}`));
      progress('checking');
    },
    async draft(evaluation, { progress }) {
      await twists.beforeDraft?.(evaluation);
      log.push('draft');
      progress('drafting');
      await store.evaluations.saveSheet(evaluation, sheet(evaluation, await readIn(store, evaluation)));
    },
  };
}

/** What a sheet of the scene rests on: the documents read, in order. */
async function readIn(store: Store, evaluation: string): Promise<string> {
  const { crawl } = (await store.evaluations.get(evaluation))!;
  return (await store.documents.read(crawl, VERSION)).join(' ');
}

export { anEvaluation };
