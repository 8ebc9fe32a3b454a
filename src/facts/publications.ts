import type { Corpus, ReadDocument } from '../model/corpus.ts';
import type { Block, DocumentKind, Link } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import { fold } from '../text/topic.ts';
import { evidenceFrom } from './evidence.ts';
import { yearIn } from './meetings/dates.ts';
import { isFile, linkBlocks } from './meetings/scopes.ts';
import { type Owner, ownerInTitle } from './subject.ts';
import { type Voice, voicesOf } from './voices.ts';

/** A report or paper that the municipality puts out, as far as its own text or a link to it shows. */
export interface Publication {
  /** As it is named, with the heading above where the link says only "2014" or "Läs rapporten". */
  title: string;
  /** The one year that its title or file name is about; null where none or several are named. */
  year: number | null;
  /** Canonical URL of its own text, or the address that the link leads to. */
  url: string;
  /** Its own text; null where only a link to it was seen. */
  voice: Voice | null;
  /** Where it is listed; null where no page that was read links to it. */
  listed: { document: ReadDocument; block: Block; link: Link } | null;
  evidence: Evidence;
}

/** Which publications are asked for. */
export interface Wanted {
  /** Swedish: what a quotation of one shows. */
  shows: string;
  /** Parts of words in lower case; titles and links without any of them, in themselves or above them, are not looked at. */
  words: readonly string[];
  /** What its name says. */
  names: RegExp;
  /** Makes a name something else. */
  not?: RegExp;
  /** Kinds of documents that are one whatever they are called. */
  kinds?: readonly DocumentKind[];
  /** Others whose own it may be. */
  of?: readonly Owner[];
  /** Whether a page of that name is one itself, and not only the place where it lies. */
  page?: (voice: Voice) => boolean;
}

/** Whose reports are no reports of the municipality. */
const STRANGERS: ReadonlySet<Owner> = new Set<Owner>([
  'other municipality',
  'region',
  'agency',
  'company',
  'school',
  'church',
  'association',
]);

/** Link texts that leave it to the heading above what they lead to. */
const LEFT_OPEN =
  /^(?:(?:läs|se|öppna|ladda (?:ner|hem|ned)|hämta|till|här)(?!\p{L})|(?:hela |själva )?(?:rapport(?:en)?|dokument(?:et)?|pdf|fil(?:en)?|missiv|bilag\p{L}+)(?!\p{L})|[^\p{L}]*(?:19|20)\d\d)/iu;

/** Sizes and notices that link texts carry. */
const TAIL =
  /(?:\s*[,(|]?\s*(?:\.?pdf|docx?|\d+(?:[.,]\d+)?\s*[kM]b|öppnas i (?:ett )?nytt fönster|länk till annan webbplats)\s*[).,]?)+$/iu;

/** Longest name, in UTF-16 units. */
const LONGEST = 200;

/** Longest block that is quoted whole for one of its links, in UTF-16 units. */
const WHOLE = 160;

/** What the municipality has put out of one sort, newest first; each once, however many links lead to it. */
export function publicationsIn(corpus: Corpus, wanted: Wanted): Publication[] {
  const found = new Map<string, Publication>();
  for (const voice of voicesOf(corpus).own) if (isAsked(voice, wanted)) readOwn(voice, corpus, wanted, found);
  for (const voice of voicesOf(corpus).own)
    if (voice.document.mediaType.includes('html') && voice.testimony !== 'matter')
      readLinks(voice, corpus, wanted, found);
  return [...found.values()].sort(
    (a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.url < b.url ? -1 : Number(a.url > b.url)),
  );
}

const isAsked = ({ document, text, testimony }: Voice, { words, kinds }: Wanted): boolean =>
  testimony !== 'matter' && (kinds?.includes(document.kind) || words.some((word) => text.includes(word)));

/** A paper is one by its title; a page only where the wanted says so. */
function readOwn(voice: Voice, corpus: Corpus, wanted: Wanted, found: Map<string, Publication>): void {
  const { document, blocks } = voice;
  const isPaper = document.pages !== null || !document.mediaType.includes('html');
  if (!isPaper && !wanted.page?.(voice)) return;
  const byKind = isPaper && wanted.kinds?.includes(document.kind);
  const title = document.title;
  if (!byKind && !isNamed(title, wanted)) return;
  if (wanted.not?.test(title) || isOthers(title, corpus, wanted)) return;
  const block = blockNaming(blocks, title) ?? blocks.find(({ text }) => wanted.names.test(text)) ?? blocks[0];
  if (!block) return;
  const year = yearIn(title) ?? fileYear(document.url) ?? yearIn(block.text);
  const evidence = evidenceFrom(document, block, wanted.shows);
  found.set(document.url, { title, year, url: document.url, voice, listed: null, evidence });
}

function blockNaming(blocks: readonly Block[], title: string): Block | undefined {
  const lower = title.toLowerCase();
  return blocks.find(({ text }) => text.toLowerCase().includes(lower));
}

function readLinks(voice: Voice, corpus: Corpus, wanted: Wanted, found: Map<string, Publication>): void {
  for (const { block, above } of linkBlocks(voice.document)) {
    const headings = [...above, ...block.headings.toReversed(), voice.document.title];
    const around = `${headings.join(' ')} ${block.text}`.toLowerCase();
    if (!wanted.words.some((word) => around.includes(word))) continue;
    for (const link of block.links) {
      const title = nameOf(block.text.slice(link.start, link.end), headings, wanted);
      if (title === null || isOthers(title, corpus, wanted)) continue;
      keep(voice, block, link, title, corpus, wanted, found);
    }
  }
}

function keep(
  { document }: Voice,
  block: Block,
  link: Link,
  title: string,
  corpus: Corpus,
  wanted: Wanted,
  found: Map<string, Publication>,
): void {
  const target = corpus.documentAt(link.url);
  const url = target?.url ?? link.url;
  const before = found.get(url);
  const listed = { document, block, link };
  if (before) {
    before.listed ??= listed;
    before.year ??= yearIn(title);
    return;
  }
  if (target ? target.mediaType.includes('html') : !isFile(link.url)) return;
  if (target && wanted.not?.test(target.title)) return;
  const quoted = block.text.length <= WHOLE ? block.text : title;
  const [start, end] = quoted === block.text ? [0, block.text.length] : [link.start, link.end];
  const voice = voicesOf(corpus).own.find((own) => own.document === target) ?? null;
  const year = yearIn(title) ?? fileYear(url);
  const evidence = evidenceFrom(document, block, wanted.shows, start, end);
  found.set(url, { title, year, url, voice, listed, evidence });
}

/** What a link names: by itself, or together with the heading above it. */
function nameOf(text: string, headings: readonly string[], wanted: Wanted): string | null {
  const own = bare(text);
  if (own.length > LONGEST) return null;
  if (isNamed(own, wanted)) return own;
  if (wanted.not?.test(own) || !LEFT_OPEN.test(own)) return null;
  const heading = headings.slice(0, 2).find((one) => one.length <= LONGEST && isNamed(one, wanted));
  return heading ? `${bare(heading)} – ${own}` : null;
}

const isNamed = (text: string, { names, not }: Wanted): boolean => names.test(text) && !not?.test(text);

const isOthers = (title: string, { municipality }: Corpus, { of = [] }: Wanted): boolean => {
  const owner = ownerInTitle(title, municipality);
  return STRANGERS.has(owner) && !of.includes(owner);
};

const bare = (text: string): string => text.trim().replace(TAIL, '').trim();

/** The year in a file's name; folders tell when it was put up. */
const fileYear = (url: string): number | null =>
  yearIn(fold(new URL(url).pathname.replace(/\/$/, '').split('/').at(-1) ?? ''));
