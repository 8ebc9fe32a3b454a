import { decodeBody } from '../../../src/crawl/decode.ts';
import {
  type Clock,
  type CrawlOptions,
  type CrawlPorts,
  type CrawlSummary,
  crawlSite,
} from '../../../src/crawl/index.ts';
import type { ArchivedExchange, Exchange } from '../../../src/model/exchange.ts';
import type { LedgerEntry } from '../../../src/model/ledger.ts';
import type { ArchivePointer, Resource } from '../../../src/model/resource.ts';

/** Ports that keep everything in memory, so that a test can look at it and hand it to a second run. */
export class Memory {
  readonly exchanges: Exchange[] = [];
  readonly entries = new Map<string, LedgerEntry>();
  readonly resources = new Map<string, Resource>();
  readonly announced: string[] = [];
  saves = 0;

  readonly archive = {
    append: async (exchange: Exchange): Promise<ArchivePointer> => {
      this.exchanges.push(exchange);
      return { file: 'memory.warc', offset: this.exchanges.length - 1, length: 1 };
    },
    read: async ({ offset }: ArchivePointer) => archived(this.exchanges[offset]!),
    records: (after?: ArchivePointer) => this.#records(after === undefined ? 0 : after.offset + 1),
  };

  readonly ledger = {
    load: async () => ({ entries: [...this.entries.values()], resources: [...this.resources.values()] }),
    save: async (changes: { entries: LedgerEntry[]; resources: Resource[] }) => {
      this.saves++;
      for (const entry of changes.entries) this.entries.set(entry.url, entry);
      for (const resource of changes.resources) this.resources.set(resource.url, resource);
    },
  };

  async *#records(from: number) {
    for (let i = from; i < this.exchanges.length; i++) {
      const pointer = { file: 'memory.warc', offset: i, length: 1 };
      yield { pointer, exchange: await archived(this.exchanges[i]!) };
    }
  }

  crawl(options: CrawlOptions, ports: Partial<CrawlPorts> = {}, clock?: Clock): Promise<CrawlSummary> {
    const all: CrawlPorts = {
      archive: this.archive,
      ledger: this.ledger,
      onResource: ({ url }) => void this.announced.push(url),
      ...ports,
    };
    const settings = { allowPrivate: true, delayMs: 0, retryDelayMs: 1, saveEveryMs: 5, ...options };
    return crawlSite(settings, all, clock);
  }

  /** State and reason of a URL: `fetched ok`. */
  state(url: string): string {
    const entry = this.entries.get(url);
    return entry ? `${entry.state} ${entry.reason}` : 'unknown';
  }

  detail(url: string): string | null {
    return this.entries.get(url)?.detail ?? null;
  }
}

async function archived(exchange: Exchange): Promise<ArchivedExchange> {
  const { url, status, headers, fetchedAt, via, body } = exchange;
  const encoding = headers.find(([name]) => name.toLowerCase() === 'content-encoding')?.[1] ?? null;
  return { url, status, headers, fetchedAt, via, payload: await decodeBody(body, encoding, 1e9) };
}

/** A clock that never waits: it notes what it was asked to wait, and moves on by that much. */
export class LeapClock implements Clock {
  readonly waits: number[] = [];
  #now = Date.UTC(2026, 0, 1);
  now = () => this.#now;
  wait = async (ms: number, signal: AbortSignal) => {
    signal.throwIfAborted();
    this.waits.push(ms);
    this.#now += ms;
  };
}
