import { createHash } from 'node:crypto';
import { type ArchivedExchange, headerOf } from '../model/exchange.ts';
import type { LedgerEntry, reasons } from '../model/ledger.ts';
import type { ArchivePointer, Resource } from '../model/resource.ts';
import { isSearchPage, siteSearch } from '../text/site-search.ts';
import { bareHost, canonicalUrl, pageKey } from '../text/url.ts';
import type { Admission } from './admission.ts';
import type { CrawlState } from './crawl-state.ts';
import { reasonOfStatus } from './errors.ts';
import { htmlText } from './html-text.ts';
import { declaredType, mediaTypeOf, promisesDocument } from './media-type.ts';
import { needsBrowser } from './needs-browser.ts';
import { type Page, readPage } from './page.ts';
import { soft404 } from './soft-404.ts';

/** An answer that lies in the archive. */
export interface Archived {
  exchange: ArchivedExchange;
  pointer: ArchivePointer;
}

/** Longest HTML that is read for links, in bytes. */
const MAX_HTML = 8 * 1024 * 1024;
/** Shortest text that tells two pages apart, in characters. */
const TELLING = 200;

const REDIRECT = new Set([301, 302, 303, 307, 308]);

/** The canonical URL that an answer redirects to; null for all other answers. */
export function redirectTarget(
  exchange: Pick<ArchivedExchange, 'status' | 'headers' | 'url'>,
): string | null {
  if (!REDIRECT.has(exchange.status)) return null;
  const location = headerOf(exchange, 'location');
  return location === null ? null : canonicalUrl(headerText(location), exchange.url);
}

/** Header bytes come as Latin-1; many servers mean UTF-8. */
function headerText(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  const meant = bytes.toString('utf8');
  return meant.includes('\ufffd') || bytes.toString('latin1') !== value ? value : meant;
}

/** Stands in the ledger while a page waits for the browser, so that an interrupted crawl still draws it. */
const TO_DRAW = 'ska ritas av en webbläsare';

export const awaitsDrawing = ({ reason, detail }: LedgerEntry): boolean =>
  reason === 'ok' && detail === TO_DRAW;

/**
 * Turns answers into what is known: settles the entry, writes the resource down, lets its links in. The same whether the
 * answer came just now or is read from the archive after a crash.
 */
export class Intake {
  readonly #state: CrawlState;
  readonly #admission: Admission;
  readonly #draws: boolean;
  /** First URL with these bytes, or this title and text. */
  readonly #firstWith = new Map<string, string>();
  /** Entries that redirect to a URL, by that URL's entry. */
  readonly #sources = new Map<LedgerEntry, LedgerEntry[]>();

  /** @param draws whether pages that need it are drawn by a browser */
  constructor(state: CrawlState, admission: Admission, draws: boolean) {
    this.#state = state;
    this.#admission = admission;
    this.#draws = draws;
  }

  /** Takes over what an earlier run knew. */
  remember(entries: readonly LedgerEntry[], resources: readonly Resource[]): void {
    for (const { sha256, url } of resources)
      if (this.#state.ledger.get(url)?.query === undefined) this.#firstWith.set(sha256, url);
    for (const entry of entries) {
      if (entry.reason !== 'duplicate' || entry.detail === null) continue;
      const target = this.#state.ledger.get(entry.detail);
      if (target) this.#leadsTo(entry, target);
    }
  }

  /** The page of an HTML answer, before anything is settled; null for all others. */
  pageOf({ exchange }: Pick<Archived, 'exchange'>): Page | null {
    const contentType = headerOf(exchange, 'content-type');
    if (exchange.status !== 200 || mediaTypeOf(exchange.payload, contentType) !== 'text/html') return null;
    return readPage(htmlText(exchange.payload.subarray(0, MAX_HTML), contentType), exchange.url);
  }

  /** @param redirects that led to the entry so far */
  take(entry: LedgerEntry, archived: Archived, redirects = 0, page = this.pageOf(archived)): void {
    const { exchange } = archived;
    const target = redirectTarget(exchange);
    if (target !== null && entry.query === undefined) {
      this.#redirect(entry, target, redirects);
      return;
    }
    if (exchange.status !== 200 && exchange.status !== 203) {
      this.settle(entry, 'failed', reasonOfStatus(exchange.status), `HTTP ${exchange.status}`);
      return;
    }
    if (exchange.payload.length === 0) {
      this.settle(entry, 'failed', 'http_error', 'tomt svar');
      return;
    }
    const missing = page && soft404(page, entry.url);
    if (missing) {
      this.settle(entry, 'failed', 'soft_404', missing);
      return;
    }
    if (entry.query !== undefined) {
      this.#takeAnswer(entry, archived, page);
      return;
    }
    if (page && (entry.depth === 0 || isSearchPage(entry.url))) this.#noteSearch(page);
    const like = likenessOf(exchange.payload, page);
    const first = like.map((mark) => this.#firstWith.get(mark)).find((url) => url !== undefined);
    if (first !== undefined && first !== entry.url) this.#repeat(entry, this.#state.ledger.get(first)!);
    else {
      const kept = this.#keep(entry, archived, page);
      for (const mark of like) this.#firstWith.set(mark, kept.url);
    }
    if (page) this.#admission.page(page, entry);
  }

  /** Puts the page as a browser drew it in the place of what came over HTTP. */
  takeDrawn(entry: LedgerEntry, archived: Archived): void {
    const { ledger } = this.#state;
    const page = this.pageOf(archived);
    ledger.settle(entry, 'fetched', 'ok', null);
    ledger.keep(resourceOf(entry.url, archived, page), { announce: true });
    if (page && entry.query !== undefined) this.#admission.answer(page, entry);
    else if (page) this.#admission.page(page, entry);
  }

  /** Leaves a page that no browser could draw as it came. */
  takeUndrawn(entry: LedgerEntry): void {
    const { ledger } = this.#state;
    ledger.settle(entry, 'fetched', 'ok', null);
    ledger.keep(ledger.resource(entry.url)!, { announce: true });
  }

  /** Settles an entry, and where nothing was had, all that redirect to it. */
  settle<S extends 'skipped' | 'failed'>(
    entry: LedgerEntry,
    state: S,
    reason: (typeof reasons)[S][number],
    detail: string | null,
  ): void {
    const { ledger } = this.#state;
    ledger.settle(entry, state, reason, detail);
    for (const source of this.#sources.get(entry) ?? []) {
      ledger.settle(source, state, reason, `omdirigeras till ${entry.url}`);
    }
    this.#sources.delete(entry);
  }

  /** Learns how the site's own search is asked, from the start page or a page for searching. */
  #noteSearch(page: Page): void {
    const address = siteSearch(page.forms, page.base);
    if (address !== null && this.#state.scope.place(address, null).role === 'own')
      this.#state.searchAddress ??= address;
  }

  /** Takes in what the site's own search answers. It is kept like a page, and is none. */
  #takeAnswer(entry: LedgerEntry, archived: Archived, page: Page | null): void {
    if (!page) {
      this.settle(entry, 'skipped', 'media_type', 'sökningen svarar inte med en webbsida');
      return;
    }
    const { ledger } = this.#state;
    const hits = this.#admission.answer(page, entry);
    const toDraw = this.#draws && hits === null && page.scripts > 0;
    ledger.settle(entry, 'fetched', 'ok', toDraw ? TO_DRAW : null);
    ledger.keep(resourceOf(entry.url, archived, page), { announce: !toDraw });
  }

  #redirect(entry: LedgerEntry, target: string, redirects: number): void {
    const { maxRedirects } = this.#state.settings;
    if (redirects >= maxRedirects) {
      this.settle(entry, 'failed', 'redirects', `fler än ${maxRedirects} omdirigeringar`);
      return;
    }
    if (this.#isBrushOff(entry, target)) {
      this.settle(entry, 'failed', 'soft_404', 'omdirigeras till startsidan');
      return;
    }
    const next = this.#admission.link(target, {
      depth: entry.depth,
      via: entry.url,
      linkText: entry.linkTexts[0] ?? '',
      section: '',
      parent: this.#state.interest.strengths({ links: entry.linkTexts, section: '', url: entry.url }),
      redirects: redirects + 1,
    });
    if (next === null) {
      this.settle(entry, 'skipped', 'budget', `omdirigeras till ${target}`);
      return;
    }
    const end = this.#endOf(next);
    if (end === entry) {
      this.settle(entry, 'failed', 'redirects', `i ring över ${target}`);
      return;
    }
    this.#repeat(entry, end);
  }

  /** A deep link that leads to the start page says that there is nothing more. */
  #isBrushOff(entry: LedgerEntry, target: string): boolean {
    const { startUrl } = this.#state;
    if (startUrl === null || pageKey(target) !== pageKey(startUrl) || entry.depth === 0) return false;
    return promisesDocument(entry.url) || new URL(entry.url).pathname.split('/').filter(Boolean).length > 1;
  }

  /** Makes an entry one that repeats another: by redirect, by its bytes, by its text. */
  #repeat(entry: LedgerEntry, target: LedgerEntry): void {
    const { ledger } = this.#state;
    if ((target.state === 'failed' || target.state === 'skipped') && target.reason !== 'budget') {
      this.settle(entry, target.state, target.reason as never, `omdirigeras till ${target.url}`);
      return;
    }
    ledger.settle(entry, 'fetched', 'duplicate', target.url);
    this.#leadsTo(entry, target);
    for (const source of this.#sources.get(entry) ?? []) {
      ledger.settle(source, 'fetched', 'duplicate', target.url);
      this.#leadsTo(source, target);
    }
    this.#sources.delete(entry);
  }

  /** Where a chain of repeats ends. Chains are kept short, and rings are never closed. */
  #endOf(entry: LedgerEntry): LedgerEntry {
    const next =
      entry.reason === 'duplicate' && entry.detail !== null && this.#state.ledger.get(entry.detail);
    return next ? this.#endOf(next) : entry;
  }

  #leadsTo(source: LedgerEntry, target: LedgerEntry): void {
    const sources = this.#sources.get(target);
    if (sources) sources.push(source);
    else this.#sources.set(target, [source]);
  }

  /** Writes a resource down: under the entry asked for, or under the address that the page itself calls its own. */
  #keep(entry: LedgerEntry, archived: Archived, page: Page | null): LedgerEntry {
    const { ledger, waiting } = this.#state;
    const named = page && this.#ownAddress(entry, page);
    const holder = named ?? entry;
    const toDraw = this.#draws && page !== null && needsBrowser(page);
    ledger.settle(holder, 'fetched', 'ok', toDraw ? TO_DRAW : null);
    waiting.delete(holder.url);
    ledger.keep(resourceOf(holder.url, archived, page), { announce: !toDraw });
    if (named) this.#repeat(entry, named);
    return holder;
  }

  /**
   * The entry that a page's `rel=canonical` names, where that is believable: many templates name the start page or the first
   * of many. Believed is only an own address with the same last part that nobody has asked for yet.
   */
  #ownAddress(entry: LedgerEntry, page: Page): LedgerEntry | null {
    const named = page.canonical === null ? null : canonicalUrl(page.canonical, page.base);
    if (named === null || pageKey(named) === pageKey(entry.url)) return null;
    const [here, there] = [new URL(entry.url), new URL(named)];
    const last = here.pathname.split('/').filter(Boolean).at(-1);
    if (last === undefined || last !== there.pathname.split('/').filter(Boolean).at(-1)) return null;
    if (here.search !== '' || there.search !== '' || bareHost(named) !== bareHost(entry.url)) return null;
    const { depth, linkTexts } = entry;
    const linkText = linkTexts[0] ?? '';
    const introduction = { depth, via: entry.url, linkText, section: '', parent: [], redirects: 0 };
    const target = this.#admission.link(named, introduction);
    return target?.state === 'queued' ? target : null;
  }
}

/** A resource for an archived answer, under the given canonical URL. */
export function resourceOf(url: string, { exchange, pointer }: Archived, page: Page | null): Resource {
  const contentType = headerOf(exchange, 'content-type');
  return {
    url,
    finalUrl: exchange.url,
    status: exchange.status,
    mediaType: page ? 'text/html' : mediaTypeOf(exchange.payload, contentType),
    declaredType: declaredType(contentType),
    fetchedAt: exchange.fetchedAt,
    sha256: hash(exchange.payload),
    size: exchange.payload.length,
    archive: pointer,
    via: exchange.via,
  };
}

/** What two answers have in common when they say the same: their bytes, or their title, text and documents. */
function likenessOf(payload: Uint8Array, page: Page | null): string[] {
  const bytes = hash(payload);
  if (!page || page.text.length < TELLING) return [bytes];
  const documents = page.links.map(({ href }) => href).filter((href) => /pdf|docx?($|\?)/i.test(href));
  return [bytes, hash(Buffer.from([page.title, page.text, ...documents].join('\n')))];
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
