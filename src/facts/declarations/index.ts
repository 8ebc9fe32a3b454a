import type { Corpus, ReadDocument } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Collector } from '../collector.ts';
import { evidenceFrom } from '../evidence.ts';
import type { Service } from '../services.ts';
import { isOwnDocument, testimonyOf } from '../subject.ts';
import { withoutCopies } from './copies.ts';
import { type Consequence, type Declaration, declarationIn } from './declaration.ts';
import { isStrange, type Listed, listedIn, type Mention, mentionsIn } from './mentions.ts';
import { type Part, partsOf } from './parts.ts';
import { followUpIn } from './results.ts';
import { isProposal, termsIn } from './terms.ts';
import { isValidAt, validityOf } from './validity.ts';

export type { Remedy } from './consequences.ts';
export { strongerOf } from './consequences.ts';
export { type Consequence, type Declaration, nameOf, type Promised } from './declaration.ts';
export type { Listed, Mention } from './mentions.ts';

/** Everything that is said of service declarations. */
export interface Declarations {
  /** Those whose promises can be read, in force on the day. */
  shown: Declaration[];
  /** Linked and not read. */
  listed: Listed[];
  /** Said to exist. */
  mentioned: Mention[];
  /** Said to be one system for the whole municipality: a sentence, or a page that gathers many. */
  common: Evidence[];
  /** Said not to exist. */
  absent: Mention[];
  /** Said to be no more. */
  ended: Mention[];
  /** Planned, proposed, drafted. */
  planned: Mention[];
  /** Out of date on the day, or not yet in force. */
  expired: Evidence[];
  /** What pages for the whole municipality say of broken promises; holds for every declaration. */
  generalConsequences: Consequence[];
  /** Published results of promises, in a page of their own. */
  results: Evidence[];
}

/** Services that one page must gather before it is a system and not a handful. */
const MANY = 4;
/** Parts of one document that are read: more than a page for every service has. */
const MOST_PARTS = 60;
/** Promises that a heading without the word declaration must have below it, when none of them can be measured. */
const SEVERAL = 2;

/** Headings of news that call themselves nothing else. */
const NEWS_TITLE =
  /(?<!\p{L})(?:nu (?:finns|har|är|inför\p{L}*)|nya \p{L}+ (?:är )?(?:antagna|beslutade|klara)|har antagits|införs)(?!\p{L})/iu;

interface Reading {
  document: ReadDocument;
  declarations: Declaration[];
  valid: boolean;
}

/** Service declarations with their promises and what follows when one is broken. */
export const declarations: Collector<Declarations> = {
  id: 'declarations',
  collects: 'service- och kvalitetsdeklarationer, deras löften och vad som händer när ett löfte inte hålls',
  collect(corpus) {
    const own = corpus.documents.filter((document) => isOwnDocument(document, corpus.at));
    const linkedAs = linkTextsOf(own, corpus);
    const readings = own.map((document) => read(document, corpus, linkedAs.get(document.url) ?? null));
    const stale = new Set(readings.filter(isStale).map(({ document }) => document.url));
    const mentions = readings
      .filter(({ valid }) => valid)
      .flatMap(({ document }) => mentionsIn(document, corpus, stale));
    const ended = mentions.filter(({ claim }) => claim === 'ended');
    const inForce = readings.filter(({ valid }) => valid).flatMap((reading) => reading.declarations);
    const alive = inForce.filter(
      (declaration) => !ended.some((mention) => ends(mention, declaration, corpus)),
    );
    const shown = withoutCopies(alive.filter(({ promises }) => promises.length > 0));
    const listed = distinct(
      own.flatMap((document) => listedIn(document, corpus)),
      ({ url }) => url,
    );
    return {
      shown,
      listed,
      mentioned: mentions.filter(({ claim }) => claim === 'exists' || claim === 'common'),
      common: [
        ...mentions.filter(({ claim }) => claim === 'common').map(({ evidence }) => evidence),
        ...gatheringPages(own, shown, corpus),
      ],
      absent: mentions.filter(({ claim }) => claim === 'absent'),
      ended,
      planned: mentions.filter(({ claim }) => claim === 'planned'),
      expired: readings
        .filter(({ valid }) => !valid)
        .flatMap((reading) => reading.declarations.slice(0, 1).map(({ evidence }) => evidence)),
      generalConsequences: alive
        .filter(({ named, services }) => named && services.length === 0)
        .flatMap(({ consequences }) => consequences),
      results: [
        ...alive.flatMap(({ results }) => results),
        ...own.filter((document) => testimonyOf(document) !== 'matter').flatMap(followUpIn),
      ],
    };
  },
};

function read(document: ReadDocument, corpus: Corpus, linkedAs: string | null): Reading {
  const testimony = testimonyOf(document);
  if (testimony === 'matter' || testimony === 'report' || isProposal(document.title))
    return { document, declarations: [], valid: true };
  const parts = partsOf(document, linkedAs)
    .slice(0, MOST_PARTS)
    .filter(({ anchor }) => !isStrange(document, anchor.block, anchor.block.text, anchor, corpus));
  const found = sharingConsequences(
    parts,
    parts.map((part) => declarationIn(document, part)),
  ).filter((declaration, at) => stands(declaration, parts[at]!, testimony === 'news'));
  return { document, declarations: found, valid: isValidAt(validityOf(document), corpus.at) };
}

/** Out of date, or never in force: a link to it says nothing of today. */
const isStale = ({ document, valid }: Reading): boolean => !valid || testimonyOf(document) === 'matter';

/** What a document says of broken promises outside its services' own headings holds for each of them. */
function sharingConsequences(parts: readonly Part[], found: readonly Declaration[]): Declaration[] {
  const shared = found.filter(({ promises }, at) => parts[at]!.whole && promises.length === 0);
  const consequences = shared.flatMap((declaration) => declaration.consequences);
  return found.map((declaration) =>
    shared.includes(declaration)
      ? declaration
      : { ...declaration, consequences: [...declaration.consequences, ...consequences] },
  );
}

/**
 * A heading or line that does not name a declaration needs a service and promises that bear it, most of all where it only
 * says what one may expect; news must show what they tell of.
 */
function stands({ named, services, promises }: Declaration, part: Part, news: boolean): boolean {
  const heading = part.anchor.block.text;
  const measurable = promises.some(({ measure }) => measure !== null);
  const several = promises.length >= SEVERAL;
  if (news || NEWS_TITLE.test(heading)) return named && several;
  if (named) return part.whole || promises.length > 0;
  if (services.length === 0) return false;
  return PROMISING.test(heading) ? measurable || several : measurable && several;
}

const PROMISING = /garant|löft|lova|åtagande/iu;

/** Texts of links that name a declaration, by the document that they lead to. */
function linkTextsOf(own: readonly ReadDocument[], corpus: Corpus): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { blocks } of own) {
    for (const block of blocks.filter(({ region }) => region === 'main')) {
      for (const link of block.links) {
        const target = corpus.documentAt(link.url);
        const above = block.headings.at(-1) ?? '';
        const text = block.text.slice(link.start, link.end);
        const named =
          termsIn(text).length > 0 ? text : termsIn(above).length > 0 ? `${above}: ${text}` : null;
        if (target?.mediaType === 'application/pdf' && named) texts.set(target.url, named);
      }
    }
  }
  return texts;
}

/** An ended declaration whose page still lies there; one that was changed after the notice has come back. */
function ends({ services, document }: Mention, declaration: Declaration, corpus: Corpus): boolean {
  const theirs = corpus.documentAt(declaration.url)?.dates;
  const [notice, page] = [document.dates, theirs].map((dates) => dates?.updated ?? dates?.published ?? null);
  if (notice && page && page > notice) return false;
  return (
    services.length === 0 || services.some(({ id }) => declaration.services.some((other) => other.id === id))
  );
}

/** Pages that name or link declarations of many services, and are none of a single service themselves. */
function gatheringPages(
  own: readonly ReadDocument[],
  shown: readonly Declaration[],
  corpus: Corpus,
): Evidence[] {
  return own.flatMap((document) => {
    const title = document.blocks.find(
      ({ region, kind, text }) => region === 'main' && kind === 'heading' && termsIn(text).length > 0,
    );
    if (!title) return [];
    const urls = document.blocks
      .filter(({ region }) => region === 'main')
      .flatMap(({ links }) => links.map(({ url }) => corpus.documentAt(url)?.url));
    const gathered = shown.filter(({ url }) => url === document.url || urls.includes(url));
    return servicesOf(gathered).length >= MANY
      ? [evidenceFrom(document, title, 'sidan samlar deklarationer för många verksamheter')]
      : [];
  });
}

/** The services of several declarations, each once, in order. */
export const servicesOf = (items: readonly { services: readonly Service[] }[]): Service[] =>
  distinct(
    items.flatMap(({ services }) => services),
    ({ id }) => id,
  );

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
  return [...seen.values()];
}
