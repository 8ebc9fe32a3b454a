import type { LedgerEntry } from '../model/ledger.ts';
import type { Municipality } from '../model/municipality.ts';
import type { Resource } from '../model/resource.ts';
import type { ResultPage } from '../text/site-search.ts';
import { bareHost } from '../text/url.ts';
import type { Candidate } from './candidate.ts';
import { Frontier } from './frontier.ts';
import { Host } from './host.ts';
import { Interest } from './interest.ts';
import { Ledger } from './ledger.ts';
import type { Settings } from './options.ts';
import type { CrawlFailure, CrawlPorts } from './ports.ts';
import { Scope } from './scope.ts';
import { Traps } from './trap.ts';

/** All that one crawl knows, in one place; what it does stands in the modules that are given it. */
export class CrawlState {
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly scope: Scope;
  readonly traps = new Traps();
  readonly interest: Interest;
  readonly hosts = new Map<string, Host>();
  /** URLs that wait, by their canonical URL. */
  readonly waiting = new Map<string, Candidate>();
  /** Scheme and host that a site answers at, by bare host: saves a redirect for each http: or www. variant. */
  readonly origins = new Map<string, string>();
  readonly startHost: string;
  /** Canonical URL of the start page, once it was had. */
  startUrl: string | null = null;
  blocked: CrawlFailure | null = null;
  /** What the site's own search is asked by, without the words; null where it has none that is known. */
  searchAddress: string | null = null;
  /** Where it redirects to, by the answers that an earlier run archived and did not write down. */
  readonly answersAt = new Map<string, LedgerEntry>();
  /** What it has answered, by URL. */
  readonly answers = new Map<string, ResultPage>();
  readonly notes = new Set<string>();
  /** Links that were not written down, because more are known than a crawl can hold. */
  unrecorded = 0;
  #order = 0;

  constructor(settings: Settings, start: string, ports: CrawlPorts) {
    this.settings = settings;
    this.startHost = bareHost(start);
    const municipality: Pick<Municipality, 'hosts'> = { hosts: [...settings.hosts, this.startHost] };
    this.scope = new Scope(municipality);
    const at = settings.at ?? new Date().toISOString().slice(0, 10);
    this.interest = new Interest(settings.topics, at);
    this.ledger = new Ledger(ports.ledger, (resource: Resource) => ports.onResource?.(resource));
  }

  nextOrder(): number {
    return this.#order++;
  }

  /** The host of a URL; http and https, with and without `www.`, are one. */
  host(url: string, limit = Number.POSITIVE_INFINITY): Host {
    const name = bareHost(url);
    const known = this.hosts.get(name);
    if (known) return known;
    const { interest, settings } = this;
    const value =
      settings.order === 'best-first'
        ? ({ appeal, entry }: Candidate) => interest.value(appeal, entry.depth)
        : ({ entry }: Candidate) => -entry.depth;
    const frontier = new Frontier<Candidate>(value, ({ entry }) => this.waiting.has(entry.url));
    const host = new Host(name, frontier, settings.delayMs, limit);
    this.hosts.set(name, host);
    return host;
  }

  /** Pages and documents asked for so far, in this run and earlier ones. */
  get asked(): number {
    let asked = 0;
    for (const host of this.hosts.values()) asked += host.asked;
    return asked;
  }
}
