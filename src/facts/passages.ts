import type { Corpus, ReadDocument } from '../model/corpus.ts';
import type { Block } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Municipality } from '../model/municipality.ts';
import type { Term } from '../text/clause.ts';
import { type Sentence, sentences } from '../text/sentences.ts';
import { bareHost, isAmongHosts } from '../text/url.ts';
import { evidenceFrom } from './evidence.ts';
import { isOwnDocument } from './subject.ts';

/** One sentence of a document's main text, with its place in its block. */
export interface Passage {
  document: ReadDocument;
  block: Block;
  /** With what is left of the sentence on the next page, where it goes on there; a quotation stays on its own. */
  text: string;
  /** In the block's text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

/** The blocks that can carry evidence, in order: main text, no alternative texts of images. */
export const mainBlocks = ({ blocks }: ReadDocument): Block[] =>
  blocks.filter(({ region, kind }) => region === 'main' && kind !== 'alt');

/** Between the items of a list that is drawn as running text. */
const ITEM_MARK = /(?<=\s|^)[»›|·](?=\s)/g;

export function passagesIn(document: ReadDocument, block: Block): Passage[] {
  const found = sentences(block.text).flatMap(itemsOf).flatMap(piecesOf);
  const rest = restOf(document, block);
  return found.map((item, at) => {
    const text = rest !== null && at === found.length - 1 ? `${item.text} ${rest}` : item.text;
    return { document, block, ...item, text };
  });
}

/** A row, which is one statement however many sentences it has. */
export const wholeOf = (document: ReadDocument, block: Block): Passage => ({
  document,
  block,
  text: block.text,
  start: 0,
  end: block.text.length,
});

const continued = new WeakMap<ReadDocument, ReadonlyMap<Block, Block>>();

/** What is left of a block's last sentence on the next page; null where it ends on its own. */
function restOf(document: ReadDocument, block: Block): string | null {
  let following = continued.get(document);
  if (!following) {
    following = followingIn(document);
    continued.set(document, following);
  }
  const next = following.get(block);
  return next ? (sentences(next.text)[0]?.text ?? null) : null;
}

/** Paragraphs by the one that they go on from: the last running text of the page before. */
function followingIn({ blocks }: ReadDocument): Map<Block, Block> {
  const following = new Map<Block, Block>();
  const lastOn = new Map<Block['page'], Block>();
  for (const block of blocks) {
    const before = block.continues ? lastOn.get(block.page! - 1) : undefined;
    if (before) following.set(before, block);
    if (block.region === 'main' && isOpen(block)) lastOn.set(block.page, block);
  }
  return following;
}

const isOpen = ({ kind, text }: Block): boolean =>
  (kind === 'paragraph' || kind === 'list_item') && !/[.!?:;…]["'”’)\]]*$/u.test(text);

function itemsOf(sentence: Sentence): Sentence[] {
  const marks = [...sentence.text.matchAll(ITEM_MARK)].map(({ index }) => index);
  if (marks.length === 0) return [sentence];
  const starts = [0, ...marks.map((mark) => mark + 1)];
  const ends = [...marks, sentence.text.length];
  return starts.flatMap((from, at) => {
    const raw = sentence.text.slice(from, ends[at]);
    const text = raw.trim();
    const start = sentence.start + from + (raw.length - raw.trimStart().length);
    return text === '' ? [] : [{ text, start, end: start + text.length }];
  });
}

/**
 * Longest passage, in UTF-16 units. No sentence is that long; what is (tables drawn as text, hostile pages) is cut at a
 * space, so that no pattern meets more.
 */
const LONGEST = 1_000;

function piecesOf({ text, start, end }: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  let from = 0;
  while (text.length - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    pieces.push({ text: text.slice(from, to), start: start + from, end: start + to });
    from = space > from ? to + 1 : to;
  }
  return [...pieces, { text: text.slice(from), start: start + from, end }];
}

/** The municipality's own readable documents that were there on the day of the draft. */
export const ownDocuments = ({ documents, at }: Corpus): ReadDocument[] =>
  documents.filter((document) => isOwnDocument(document, at));

/**
 * The host of someone else that a passage leads to which is nothing but a link; null for all other passages. What such a
 * link is called tells what is there, and not whose it is.
 */
export function leadsAway({ block, start, end }: Passage, { hosts }: Municipality): string | null {
  const link = block.links.find((one) => one.start <= start && one.end >= end);
  if (!link) return null;
  const host = bareHost(link.url);
  return isAmongHosts(host, hosts) ? null : host;
}

/** Where the pattern first stands in the text. */
export function termIn(text: string, pattern: RegExp): Term | null {
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** @param shows what the sentence shows: a Swedish phrase */
export const quote = ({ document, block, start, end }: Passage, shows: string): Evidence =>
  evidenceFrom(document, block, shows, start, end);
