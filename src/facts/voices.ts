import type { Corpus, ReadDocument } from '../model/corpus.ts';
import type { Block } from '../model/document.ts';
import { mainBlocks, ownDocuments, type Passage, passagesIn } from './passages.ts';
import { isStrangers } from './speaker.ts';
import { type Testimony, testimonyOf, yearsBefore } from './subject.ts';

/** A document in which the municipality speaks, prepared once for all the collectors that read it. */
export interface Voice {
  document: ReadDocument;
  /** Main text, in order. */
  blocks: readonly Block[];
  testimony: Testimony;
  /** Whole years from its latest own date to the day of the draft; null where it has none. */
  years: number | null;
  /** Title and main text in lower case, to ask quickly whether a word is there at all. */
  text: string;
}

interface Voices {
  own: readonly Voice[];
  /** Documents on the municipality's hosts in which someone else speaks. */
  others: readonly ReadDocument[];
}

const known = new WeakMap<Corpus, Voices>();
const passages = new WeakMap<Block, readonly Passage[]>();

/** The municipality's own texts, those that speak for today first; and who else speaks on its hosts. */
export function voicesOf(corpus: Corpus): Voices {
  const before = known.get(corpus);
  if (before) return before;
  const own: Voice[] = [];
  const others: ReadDocument[] = [];
  for (const document of ownDocuments(corpus)) {
    if (isStrangers(document, corpus.municipality)) others.push(document);
    else own.push(voiceOf(document, corpus.at));
  }
  const voices = { own: own.sort(byWeight), others };
  known.set(corpus, voices);
  return voices;
}

function voiceOf(document: ReadDocument, at: string): Voice {
  const blocks = mainBlocks(document);
  return {
    document,
    blocks,
    testimony: testimonyOf(document),
    years: yearsBefore(document, at),
    text: [document.title, ...blocks.map(({ text }) => text)].join('\n').toLowerCase(),
  };
}

const WEIGHT: Record<Testimony, number> = { page: 0, rule: 1, report: 2, news: 3, matter: 4 };

/** Pages before rules before what tells of one day; of equals, the one nearer the top of the site. */
function byWeight(a: Voice, b: Voice): number {
  const [one, other] = [a.document.url, b.document.url];
  return (
    WEIGHT[a.testimony] - WEIGHT[b.testimony] ||
    one.length - other.length ||
    (one < other ? -1 : Number(one > other))
  );
}

/** The sentences of a block, cut once however many collectors read them. */
export function sentencesIn({ document }: Voice, block: Block): readonly Passage[] {
  const before = passages.get(block);
  if (before) return before;
  const made = passagesIn(document, block);
  passages.set(block, made);
  return made;
}
