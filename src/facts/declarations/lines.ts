import type { Block } from '../../model/document.ts';
import { sentences } from '../../text/sentences.ts';
import { servicesNamedBy } from '../services.ts';
import { isUnderBroken } from './consequences.ts';
import { announcesPledges, BULLET, isForReader, pledgeIn } from './promises.ts';
import { ASIDE_HEADING, isPromiseHeading, type Span } from './terms.ts';

/** Where a declaration is named. */
export interface Anchor extends Span {
  block: Block;
  /** False where only a heading such as "Det här kan du förvänta dig" announces promises. */
  named: boolean;
}

/** A block inside a declaration. */
export interface Line {
  block: Block;
  /** True where what stands above says that promises follow, so that any item is one. */
  announced: boolean;
  /** False under headings such as "Kontakt" and "Bakgrund", and in what is asked of the reader. */
  promising: boolean;
  /** True where the declaration marks its promises elsewhere ("Vi garanterar"), so that this is what surrounds them. */
  beside: boolean;
  /** Headings above it, within the declaration, innermost last. */
  headings: string[];
}

/** Longest line that can be a heading in a text whose headings are not marked, in UTF-16 units. */
const CAPTION_LENGTH = 60;
const LEADS_IN = /:\s*$/u;

/**
 * The blocks with what stands above them. List items are promises from the declaration's heading on, until other words
 * lead in.
 */
export function linesOf(blocks: readonly Block[], anchor: Anchor): Line[] {
  let announced = true;
  let marked: 'heading' | 'line' | null = null;
  let forReader = false;
  let enumerates = false;
  let caption: string | null = null;
  let subject: string | null = null;
  const lines: (Line & { marked: boolean })[] = [];
  for (const block of blocks) {
    if (block === anchor.block) continue;
    const { text } = block;
    if (block.kind === 'heading' || isCaption(block)) {
      const aboutPromises = isPromiseHeading(text) || isUnderBroken([text]);
      if (!aboutPromises) subject = text;
      caption = block.kind === 'heading' ? null : text;
      announced = announces(text);
      forReader = isForReader(text);
      marked = isPromiseHeading(text) ? 'heading' : null;
      continue;
    }
    const item = isItem(block);
    if (!item && leadsIn(text)) {
      announced = announcesPledges(text);
      forReader = isForReader(lastSentence(text));
      marked = announced ? 'line' : null;
    } else if (!item && marked === 'line') marked = null;
    const enumerated: boolean = enumerates && block.kind === 'list_item';
    enumerates = enumerated || (item && LEADS_IN.test(text));
    const headings = [...headingsBelow(block, anchor), ...(caption === null ? [] : [caption])];
    const aside = headings.some((heading) => ASIDE_HEADING.test(heading) && !isPromiseHeading(heading));
    const promising = !forReader && !enumerated && (marked !== null || !aside);
    lines.push({
      block,
      announced: announced && !isLinkOrName(block),
      promising,
      beside: false,
      marked: marked !== null,
      headings: withSubject(headings, subject),
    });
  }
  const marks = lines.some((line) => line.marked);
  return lines.map(({ marked: here, ...line }) => ({
    ...line,
    beside: marks && !here && !isItem(line.block),
  }));
}

const lastSentence = (text: string): string => sentences(text).at(-1)?.text ?? text;

const leadsIn = (text: string): boolean => LEADS_IN.test(text) || announcesPledges(text);

/** "Vi garanterar" beside "Bygglov", not below it, still speaks of permits. */
function withSubject(headings: string[], subject: string | null): string[] {
  const inner = headings.at(-1);
  const aboutPromises = inner !== undefined && (isPromiseHeading(inner) || isUnderBroken([inner]));
  return aboutPromises && subject !== null && !headings.includes(subject)
    ? [...headings.slice(0, -1), subject, inner]
    : headings;
}

/** Under a question or an aside, an item is a promise only by its own words. */
const announces = (heading: string): boolean =>
  isPromiseHeading(heading) ||
  !(ASIDE_HEADING.test(heading) || isUnderBroken([heading]) || /\?\s*$/u.test(heading));

export const isItem = ({ kind, text }: Block): boolean => kind === 'list_item' || BULLET.test(text);

/** A short line without a full stop that promises nothing itself: bold print, or a PDF without structure. */
function isCaption(block: Block): boolean {
  const { kind, text, links } = block;
  if (kind !== 'paragraph' || isItem(block) || links.length > 0) return false;
  if (text.length > CAPTION_LENGTH || !/^\p{Lu}.*[\p{L}?]$/u.test(text) || announcesPledges(text))
    return false;
  if (isUnderBroken([text]) || servicesNamedBy(text).length > 0) return true;
  if (isPromiseHeading(text)) return !/ att \p{L}/u.test(text);
  return pledgeIn(text, false) === null;
}

/** An item that only leads elsewhere or names a service. */
const isLinkOrName = ({ text, links }: Block): boolean =>
  links.some(({ start, end }) => end - start > text.length / 2) || servicesNamedBy(text).length > 0;

/** Its headings below the anchor's own. */
function headingsBelow(block: Block, { block: anchor }: Anchor): string[] {
  const at = anchor.kind === 'heading' ? block.headings.lastIndexOf(anchor.text) : -1;
  return block.headings.slice(at + 1);
}
