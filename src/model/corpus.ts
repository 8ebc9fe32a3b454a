import type { Document } from './document.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Municipality } from './municipality.ts';
import type { Resource } from './resource.ts';
import type { SearchHit } from './search.ts';

/** Whose host a URL is on: the municipality's own, one that its pages link to as part of its service, or someone else's. */
export type HostRole = 'own' | 'associated' | 'other';

/** A document together with the resource that its evidence points into. */
export interface ReadDocument extends Document {
  resource: Resource;
  hostRole: HostRole;
}

/** One question that the site's own search was asked. Its answer is a way to pages, and no page itself. */
export interface SiteSearch {
  query: string;
  /** Canonical URL of the result page. */
  url: string;
  /** The result page; null where it was not had. */
  page: ReadDocument | null;
  /** The first ones, in their order; null where the answer could not be had or read. */
  hits: readonly SearchHit[] | null;
  /** Swedish clause: why there are no hits to speak of; null where there are. */
  why: string | null;
}

/** All that collectors may know: what was read, of whom, and for which day. In order of canonical URL, so that results repeat. */
export interface Corpus {
  municipality: Municipality;
  /** ISO date that the draft speaks for; what is dated later is not seen. */
  at: string;
  documents: readonly ReadDocument[];
  /** By canonical URL; without what the site's own search was asked, and with no `via` where only that led to a URL. */
  ledger: ReadonlyMap<string, LedgerEntry>;
  /** What the site's own search was asked, in order of query. */
  searches: readonly SiteSearch[];
  /** The document that a link leads to, whatever variant of the URL it uses; undefined where it was not read. */
  documentAt(url: string): ReadDocument | undefined;
}
