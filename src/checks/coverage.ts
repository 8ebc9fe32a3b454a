import { isReadable, testimonyOf } from '../facts/subject.ts';
import type { Corpus, ReadDocument } from '../model/corpus.ts';
import type { QuestionCoverage, SiteCoverage } from '../model/coverage.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Topic } from '../model/topic.ts';
import { matchTopic, type Spellings, spellingsOf } from '../text/topic.ts';
import { entriesOf, inWords, searchOn } from './searched.ts';

/** Named in a coverage; a reader who wants them all has the ledger. */
const NAMED = 10;

/**
 * Share of the pages about a topic's places that may be unread before "not found" may no longer be said. A site always
 * has a page that does not answer; a tenth is what a careful person would shrug at. Pages that name the thing itself
 * must all be read.
 */
const UNREAD_SHARE = 0.1;

/** Pages and documents that must have been read where the crawl, or the archive, ended before the site did. */
const ENOUGH_OF_A_PART = 60;

/** How near a page is to a topic: it names the thing, the site's own search returned it, or it is where the thing would stand. */
export type About = 'direct' | 'hit' | 'place';

interface Candidate {
  entry: LedgerEntry;
  document: ReadDocument | undefined;
  about: About;
  /** Unread, and among what the site's own search returned. */
  isHit: boolean;
}

type PerTopic<T> = WeakMap<Corpus, Map<Topic, T>>;

/** What is known of a topic in a corpus; worked out once, however many questions share it. */
function once<T>(known: PerTopic<T>, topic: Topic, corpus: Corpus, work: () => T): T {
  const before = known.get(corpus) ?? new Map<Topic, T>();
  known.set(corpus, before);
  const made = before.get(topic) ?? work();
  before.set(topic, made);
  return made;
}

const covered: PerTopic<QuestionCoverage> = new WeakMap();

/** Where one topic was looked for, and whether that is enough to say that it is not there. */
export const coverageOf = (topic: Topic, corpus: Corpus, site: SiteCoverage): QuestionCoverage =>
  once(covered, topic, corpus, () => cover(topic, corpus, site));

function cover(topic: Topic, corpus: Corpus, site: SiteCoverage): QuestionCoverage {
  const search = searchOn(topic, corpus);
  const candidates = candidatesFor(topic, corpus);
  const read = candidates.filter(({ document }) => document && isReadable(document));
  const unread = candidates.filter((candidate) => !read.includes(candidate));
  const searched = corpus.documents.filter(isReadable).length;
  const hits = unread.filter(({ isHit }) => isHit).length;
  const gap = gapIn(read, unread, searched, site);
  return {
    read: read.length,
    known: candidates.length,
    searched,
    places: read.slice(0, NAMED).map(({ entry, document }) => ({ url: entry.url, title: document!.title })),
    unread: unread
      .slice(0, NAMED)
      .map(({ entry, document }) => ({ url: entry.url, why: whyUnread(entry, document) })),
    words: topic.direct,
    search,
    sufficient: gap === null,
    summary: [
      summarise(topic, pagesIn(corpus), searched, read.length, candidates.length, gap),
      ...(search ? [inWords(search, hits)] : []),
    ].join(' '),
  };
}

/** An address with all that is known of what it is about. */
interface Named {
  entry: LedgerEntry;
  document: ReadDocument | undefined;
  /** Its path, the texts of links to it, and its title and headings where it was read. */
  names: readonly Spellings[];
}

const named = new WeakMap<Corpus, readonly Named[]>();

function namedIn(corpus: Corpus): readonly Named[] {
  const before = named.get(corpus);
  if (before) return before;
  const byUrl = new Map(corpus.documents.map((document) => [document.url, document]));
  const made = [...corpus.ledger.values()].map((entry) => {
    const document = byUrl.get(entry.url);
    return { entry, document, names: namesOf(entry, document) };
  });
  named.set(corpus, made);
  return made;
}

function namesOf(entry: LedgerEntry, document: ReadDocument | undefined): Spellings[] {
  const headings =
    document?.blocks.filter(({ kind, region }) => kind === 'heading' && region === 'main') ?? [];
  const texts = [new URL(entry.url).pathname, ...entry.linkTexts, document?.title ?? ''];
  return [...new Set([...texts, ...headings.map(({ text }) => text)])].map(spellingsOf);
}

const sought: PerTopic<readonly Candidate[]> = new WeakMap();

/** Pages that a person would open to answer the question; direct ones first, then in order of URL. */
const candidatesFor = (topic: Topic, corpus: Corpus): readonly Candidate[] =>
  once(sought, topic, corpus, () => seek(topic, corpus));

function seek(topic: Topic, corpus: Corpus): Candidate[] {
  const search = searchOn(topic, corpus);
  const hits = new Set(search ? entriesOf(search, corpus) : []);
  const found: Candidate[] = [];
  for (const { entry, document, names } of namedIn(corpus)) {
    const isHit = hits.has(entry) && isUnread(entry, document);
    const named = aboutTopic(topic, entry, document, names);
    const about = isHit && named !== 'direct' ? 'hit' : named;
    if (about && counts(entry, about)) found.push({ entry, document, about, isHit });
  }
  const rank = ({ about, entry }: Candidate) => `${about === 'place' ? 1 : 0} ${entry.url}`;
  return found.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Documents about a topic with pages that are pictures and could not be read; direct ones first, then in order of URL. */
export const unreadPicturesOn = (topic: Topic, corpus: Corpus): { url: string; about: About }[] =>
  candidatesFor(topic, corpus).flatMap(({ document, about }) =>
    document?.unreadPages ? [{ url: document.url, about }] : [],
  );

/** Whether it holds something that could have been read and was not; what is dated after the day is nothing to read. */
const isUnread = ({ state }: LedgerEntry, document: ReadDocument | undefined): boolean =>
  document ? !isReadable(document) : state !== 'fetched';

function aboutTopic(
  topic: Topic,
  entry: LedgerEntry,
  document: ReadDocument | undefined,
  names: readonly Spellings[],
): About | null {
  const matches = names.map((name) => matchTopic(topic, name));
  if (matches.includes('direct')) return 'direct';
  if (topic.inFrame && entry.depth === 0) return 'place';
  return matches.includes('place') && isPage(entry, document) ? 'place' : null;
}

/** People look for what a municipality offers on its pages; papers and news only count where they name the thing itself. */
const isPage = (entry: LedgerEntry, document: ReadDocument | undefined): boolean =>
  document ? document.kind === 'webbsida' : !/\.?(pdf|docx?|xlsx?|odt|pptx?)([/?]|$)/i.test(entry.url);

/** What never could be a page about it is no gap: images, copies, missing pages, and other people's pages about a mere place. */
function counts({ state, reason }: LedgerEntry, about: About): boolean {
  if (state === 'fetched') return reason !== 'duplicate';
  if (reason === 'media_type' || reason === 'bad_url' || reason === 'not_found' || reason === 'soft_404')
    return false;
  return reason !== 'out_of_scope' || about === 'direct';
}

const whys: Partial<Record<LedgerEntry['reason'], string>> = {
  budget: 'hämtades inte inom gränsen för antalet sidor',
  robots: 'robots.txt tillåter inte hämtning',
  out_of_scope: 'ligger på en annan webbplats',
  not_in_archive: 'finns inte i arkivet',
  forbidden: 'servern nekade åtkomst',
  timeout: 'servern svarade inte i tid',
  too_large: 'för stor',
  host_given_up: 'servern slutade svara',
};

function whyUnread(entry: LedgerEntry, document: ReadDocument | undefined): string {
  if (document) return document.stateReason ?? 'har ingen läsbar text';
  return whys[entry.reason] ?? `kunde inte läsas (${entry.detail ?? entry.reason})`;
}

/** What is missing before "not found" may be said: a Swedish clause, or null. */
function gapIn(read: Candidate[], unread: Candidate[], searched: number, site: SiteCoverage): string | null {
  if (site.blocked) return site.blocked;
  if (read.length === 0) return 'ingen sida där det skulle stå nåddes';
  if (read.every(({ document }) => document && testimonyOf(document) === 'matter'))
    return 'bara handlingar i ärenden nämner det, och ingen sida där det skulle stå nåddes';
  const direct = unread.filter(({ about }) => about === 'direct').length;
  if (direct > 0)
    return direct === 1 ? 'en sida som nämner det är oläst' : `${direct} sidor som nämner det är olästa`;
  const hits = unread.filter(({ about }) => about === 'hit').length;
  if (hits > 0)
    return hits === 1
      ? 'en träff i webbplatsens egen sökning är oläst'
      : `${hits} träffar i webbplatsens egen sökning är olästa`;
  if (!site.exhausted && searched < ENOUGH_OF_A_PART) return `bara ${searched} sidor och dokument lästes`;
  const all = read.length + unread.length;
  if (unread.length > all * UNREAD_SHARE)
    return `${unread.length} av ${all} sidor där det kunde stå är olästa`;
  return null;
}

function summarise(
  topic: Topic,
  pages: number,
  searched: number,
  read: number,
  known: number,
  gap: string | null,
): string {
  const words = topic.direct
    .slice(0, 4)
    .map((word) => `”${word}”`)
    .join(', ');
  const where = `Sökte efter ${words} i ${searched} lästa av ${pages} kända sidor och dokument`;
  const place = `läste ${read} av ${known} om ${topic.name}`;
  return gap ? `${where}; ${place}. Det räcker inte: ${gap}.` : `${where}; ${place}.`;
}

/** Known addresses of pages and documents; robots.txt and sitemaps are about the site, not of it. */
const pagesIn = (corpus: Corpus): number =>
  [...corpus.ledger.keys()].filter(
    (url) => !/^\/(robots\.txt|sitemap[^/]*\.xml(\.gz)?)$/.test(new URL(url).pathname),
  ).length;
