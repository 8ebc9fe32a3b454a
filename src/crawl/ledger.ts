import type { LedgerEntry, LedgerReason, LedgerState, reasons } from '../model/ledger.ts';
import type { Resource } from '../model/resource.ts';
import { pageKey } from '../text/url.ts';
import { MAX_LINK_TEXT } from './page.ts';
import type { LedgerChanges, LedgerPort } from './ports.ts';

/** Texts of links kept for one URL. */
const MAX_LINK_TEXTS = 3;

/** One way to a URL. */
export interface Sighting {
  depth: number;
  via: string | null;
  linkText: string;
}

/**
 * Every URL ever seen, each in one state, in memory; what changed is saved in batches. The archive is the write-ahead log, so
 * a batch lost in a crash costs nothing but the time to read those records again.
 */
export class Ledger {
  readonly #port: LedgerPort;
  readonly #onSaved: (resource: Resource) => void | Promise<void>;
  readonly #byKey = new Map<string, LedgerEntry>();
  readonly #resources = new Map<string, Resource>();
  readonly #changed = new Set<LedgerEntry>();
  #unsaved: { resource: Resource; announce: boolean }[] = [];
  #saving: Promise<void> = Promise.resolve();
  readonly counts: Record<LedgerState, number> = { queued: 0, fetched: 0, skipped: 0, failed: 0 };

  /** @param onSaved told of each new resource once it is saved */
  constructor(port: LedgerPort, onSaved: (resource: Resource) => void | Promise<void>) {
    this.#port = port;
    this.#onSaved = onSaved;
  }

  /** Takes over what an earlier run saved. */
  async load(): Promise<LedgerChanges> {
    const saved = await this.#port.load();
    for (const loaded of saved.entries) {
      const entry = { ...loaded, linkTexts: [...loaded.linkTexts] };
      this.#byKey.set(keyOf(entry.url), entry);
      this.counts[entry.state]++;
    }
    for (const resource of saved.resources) this.#resources.set(resource.url, resource);
    return { entries: [...this.#byKey.values()], resources: saved.resources };
  }

  get size(): number {
    return this.#byKey.size;
  }

  get(url: string): LedgerEntry | undefined {
    return this.#byKey.get(keyOf(url));
  }

  entries(): IterableIterator<LedgerEntry> {
    return this.#byKey.values();
  }

  resource(url: string): Resource | undefined {
    return this.#resources.get(url);
  }

  /** Writes a new URL down as waiting. */
  add(url: string, host: string, { depth, via, linkText }: Sighting): LedgerEntry {
    const linkTexts = linkText === '' ? [] : [linkText.slice(0, MAX_LINK_TEXT)];
    const entry: LedgerEntry = {
      url,
      host,
      state: 'queued',
      reason: 'waiting',
      detail: null,
      depth,
      via,
      linkTexts,
    };
    this.#byKey.set(keyOf(url), entry);
    this.counts.queued++;
    this.#changed.add(entry);
    return entry;
  }

  /** Notes another way to a known URL. True where it told anything new. A way by clicks takes the place of one by the site's search. */
  seenAgain(entry: LedgerEntry, { depth, via, linkText }: Sighting): boolean {
    const text = linkText.slice(0, MAX_LINK_TEXT);
    const newText = text !== '' && entry.linkTexts.length < MAX_LINK_TEXTS && !entry.linkTexts.includes(text);
    if (newText) entry.linkTexts.push(text);
    if (this.#isSearch(entry.via) && via !== null && !this.#isSearch(via))
      Object.assign(entry, { depth, via });
    else if (depth < entry.depth && !this.#isSearch(via)) entry.depth = depth;
    else if (!newText) return false;
    this.#changed.add(entry);
    return true;
  }

  #isSearch = (url: string | null): boolean => url !== null && this.get(url)?.query !== undefined;

  /** Moves a URL to a state. The reason belongs to the state by its type. */
  settle<S extends LedgerState>(
    entry: LedgerEntry,
    state: S,
    reason: (typeof reasons)[S][number],
    detail: string | null = null,
  ): void {
    this.counts[entry.state]--;
    this.counts[state]++;
    entry.state = state;
    entry.reason = reason as LedgerReason;
    entry.detail = detail;
    this.#changed.add(entry);
  }

  /**
   * Writes a resource down under its entry.
   *
   * @param announce whether those who wait for pages and documents are told of it
   */
  keep(resource: Resource, { announce }: { announce: boolean }): void {
    this.#resources.set(resource.url, resource);
    this.#unsaved.push({ resource, announce });
  }

  /** Saves what changed since the last time; savings follow one another. */
  save(): Promise<void> {
    this.#saving = this.#saving.then(() => this.#saveNow());
    return this.#saving;
  }

  async #saveNow(): Promise<void> {
    if (this.#changed.size === 0 && this.#unsaved.length === 0) return;
    const entries = [...this.#changed].map((entry) => ({ ...entry, linkTexts: [...entry.linkTexts] }));
    const kept = this.#unsaved;
    this.#changed.clear();
    this.#unsaved = [];
    await this.#port.save({ entries, resources: kept.map(({ resource }) => resource) });
    for (const { resource, announce } of kept) if (announce) await this.#onSaved(resource);
  }
}

/** URLs that cannot be parsed are kept too, each for itself. */
const keyOf = (url: string): string => (URL.canParse(url) ? pageKey(url) : url);
