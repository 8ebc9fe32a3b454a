import type { ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import { isAsserted, modalityOf } from '../../text/modality.ts';
import { sentences } from '../../text/sentences.ts';
import { type Service, servicesIn, servicesInPath, servicesNamedBy, unitIn } from '../services.ts';
import { isUnderBroken } from './consequences.ts';
import { measuresIn } from './measure.ts';
import { announcesPledges, BULLET, pledgeIn } from './promises.ts';
import {
  ASIDE_HEADING,
  DIGNITY,
  isAboutDeclarations,
  isPromiseHeading,
  type Span,
  termsIn,
} from './terms.ts';

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
  /** False under headings such as "Kontakt" and "Bakgrund". */
  promising: boolean;
  /** Headings above it, within the declaration, innermost last. */
  headings: string[];
}

/** A stretch of a document that is a declaration, of some services; of none where it is the whole municipality's. */
export interface Part {
  anchor: Anchor;
  /** True where the whole document is the declaration. */
  whole: boolean;
  services: Service[];
  /** True where it names no service and speaks for the municipality. */
  wide: boolean;
  lines: Line[];
}

/** Longest line that can be a title in a text without headings, in UTF-16 units. */
const TITLE_LENGTH = 100;
/** How far down a title page goes, in blocks. */
const TITLE_BLOCKS = 6;

/** The declarations in a document, whether they fill it or stand under a heading or a leading line. */
export function partsOf(document: ReadDocument, linkedAs: string | null = null): Part[] {
  const blocks = document.blocks.filter(({ region, text }) => region === 'main' && text.length > 1);
  const title = titleAnchor(document, blocks, linkedAs);
  if (title) return byService(document, title, blocks, linkedAs);
  return [
    ...underHeadings(document, blocks),
    ...underLines(document, blocks),
    ...inSentences(document, blocks),
  ];
}

/** The title, when it names a declaration and does not merely speak of one. */
function titleAnchor(
  document: ReadDocument,
  blocks: readonly Block[],
  linkedAs: string | null,
): Anchor | null {
  const { title } = document;
  if (isAboutDeclarations(title)) return null;
  const short = blocks
    .slice(0, TITLE_BLOCKS)
    .filter(({ kind, level, text }) => (kind === 'heading' ? level <= 2 : text.length <= TITLE_LENGTH));
  const first = short.find(({ kind, text }) => isTitle(text, kind === 'heading' || document.pages !== null));
  if (first) return { block: first, ...termsIn(first.text)[0]!, named: true };
  const named = termsIn(title).length > 0 || (linkedAs !== null && termsIn(linkedAs).length > 0);
  const block = blocks.find(({ kind, level }) => kind === 'heading' && level === 1) ?? blocks[0];
  return named && block ? { block, start: 0, end: block.text.length, named: true } : null;
}

/** A line that names a declaration and is no sentence. */
const isTitle = (text: string, titular: boolean): boolean =>
  titular && termsIn(text).length > 0 && !isAboutDeclarations(text) && !/[.?!:]$/u.test(text.trim());

/** One document, split where its headings name services. */
function byService(
  document: ReadDocument,
  anchor: Anchor,
  blocks: readonly Block[],
  linkedAs: string | null,
): Part[] {
  const whole = servicesOfWhole(document, anchor, linkedAs);
  const lines = linesOf(blocks, anchor);
  const wide = whole.length === 0 && speaksForAll(anchor, blocks);
  const parts = new Map<string, Part>();
  for (const line of lines) {
    const services = servicesUnder(line.headings, whole);
    const key = services.map(({ id }) => id).join();
    const part = parts.get(key) ?? {
      anchor,
      whole: true,
      services,
      wide: services.length === 0 && wide,
      lines: [],
    };
    part.lines.push(line);
    parts.set(key, part);
  }
  return [...parts.values()];
}

function servicesOfWhole(
  { title, url, blocks }: ReadDocument,
  anchor: Anchor,
  linkedAs: string | null,
): Service[] {
  const names = [anchor.block.text, title, linkedAs ?? ''];
  const named = names.map((name) => servicesIn(name)).find((services) => services.length > 0);
  if (named) return named;
  if (names.some((name) => DIGNITY.test(name))) return servicesIn('äldreomsorg');
  const path = servicesInPath(url).slice(-1);
  if (path.length > 0) return path;
  const opening = blocks.find(({ region, kind }) => region === 'main' && kind === 'paragraph');
  const services = opening ? servicesIn(opening.text) : [];
  if (services.length === 1) return services;
  const unit = unitIn(anchor.block.text);
  return unit ? [unit] : [];
}

/** How far down a text says whom it speaks for, in blocks. */
const OPENING = 4;
const ALL =
  /(?<!\p{L})(?:kommunens?|stadens|kommunala|alla (?:\p{L}+ )?(?:verksamheter|förvaltningar)|kontaktar oss|vår service)(?!\p{L})/iu;

const speaksForAll = ({ block }: Anchor, blocks: readonly Block[]): boolean =>
  [block, ...blocks.slice(0, OPENING)].some(({ text }) => ALL.test(text));

/** The innermost heading that names a service decides; one beside the title's own must name a declaration too. */
function servicesUnder(headings: readonly string[], whole: Service[]): Service[] {
  for (const heading of headings.toReversed()) {
    const services = termsIn(heading).length > 0 ? servicesIn(heading) : servicesNamedBy(heading);
    const fits = whole.length === 0 || termsIn(heading).length > 0 || isAmong(services, whole);
    if (services.length > 0 && fits) return services;
  }
  return whole;
}

const isAmong = (services: readonly Service[], others: readonly Service[]): boolean =>
  services.every(({ id }) => others.some((other) => other.id === id));

/** Stretches under headings that name a declaration or announce promises. */
function underHeadings(document: ReadDocument, blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let end = 0;
  blocks.forEach((block, at) => {
    if (at < end || block.kind !== 'heading' || isAboutDeclarations(block.text)) return;
    const term = termsIn(block.text)[0];
    if (!term && !isPromiseHeading(block.text)) return;
    if (block.text.trim().endsWith('?') && !isPromiseHeading(block.text)) return;
    end = endOfSection(blocks, at);
    const anchor = { block, ...(term ?? { start: 0, end: block.text.length }), named: term !== undefined };
    const lines = linesOf(blocks.slice(at + 1, end), anchor);
    parts.push({ anchor, whole: false, services: servicesAround(document, anchor), wide: false, lines });
  });
  return parts;
}

function endOfSection(blocks: readonly Block[], at: number): number {
  const { level } = blocks[at]!;
  const next = blocks.findIndex(
    (block, index) => index > at && block.kind === 'heading' && block.level <= level,
  );
  return next < 0 ? blocks.length : next;
}

/** Lists under a line such as "Våra värdighetsgarantier är:" or "Vi garanterar att:". */
function underLines(document: ReadDocument, blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  blocks.forEach((block, at) => {
    if (block.kind !== 'paragraph' || !announcesPledges(block.text)) return;
    const term = termsIn(block.text)[0];
    if (!term && !/(?<!\p{L})(?:vi|kommunen) (?:garanterar|lovar|utlovar)(?!\p{L})/iu.test(block.text))
      return;
    if (block.headings.some((heading) => termsIn(heading).length > 0 || isPromiseHeading(heading))) return;
    const after = blocks.slice(at + 1);
    const length = after.findIndex(({ kind }) => kind !== 'list_item');
    const items = length < 0 ? after : after.slice(0, length);
    const anchor = { block, ...(term ?? { start: 0, end: block.text.length }), named: term !== undefined };
    const lines = items.map((item) => ({
      block: item,
      announced: true,
      promising: true,
      headings: block.headings,
    }));
    if (lines.length > 0)
      parts.push({ anchor, whole: false, services: servicesAround(document, anchor), wide: false, lines });
  });
  return parts;
}

/** A declaration told in a sentence: "Vår servicegaranti är att du får svar inom två dagar." */
function inSentences(document: ReadDocument, blocks: readonly Block[]): Part[] {
  return blocks
    .filter(
      ({ kind, headings }) =>
        kind === 'paragraph' && !headings.some((heading) => termsIn(heading).length > 0),
    )
    .flatMap((block) => {
      const told = sentences(block.text).find(({ text }) => tellsOne(text));
      if (!told) return [];
      const anchor = { block, start: told.start, end: told.end, named: true };
      const services = servicesAround(document, anchor);
      const line = { block, announced: false, promising: true, headings: block.headings };
      return [
        { anchor, whole: false, services, wide: services.length === 0 && ALL.test(told.text), lines: [line] },
      ];
    });
}

const BETWEEN_US = /(?<!\p{L})(?:vi|vår|vårt|våra|du|ni|kommunens)(?!\p{L})/iu;

function tellsOne(sentence: string): boolean {
  const term = termsIn(sentence)[0];
  if (!term || !BETWEEN_US.test(sentence) || pledgeIn(sentence, false) === null) return false;
  return measuresIn(sentence).length > 0 && isAsserted(modalityOf(sentence, term));
}

/** The service of a stretch in a page about other things: named in its own line, above it, by the page or by its address. */
function servicesAround({ title, url }: ReadDocument, { block }: Anchor): Service[] {
  const names = [block.text, ...block.headings.toReversed(), title];
  const named = names.map((name) => servicesIn(name)).find((services) => services.length > 0);
  if (named) return named.slice(0, 1);
  return DIGNITY.test(block.text) ? servicesIn('äldreomsorg') : servicesInPath(url).slice(-1);
}

/**
 * The blocks with what stands above them. List items are promises from the declaration's heading on, until other words
 * lead in.
 */
function linesOf(blocks: readonly Block[], anchor: Anchor): Line[] {
  let announced = true;
  let caption: string | null = null;
  const lines: Line[] = [];
  for (const block of blocks) {
    if (block === anchor.block) continue;
    if (block.kind === 'heading' || isCaption(block)) {
      caption = block.kind === 'heading' ? null : block.text;
      announced = announces(block.text);
      continue;
    }
    if (!isItem(block) && LEADS_IN.test(block.text)) announced = announcesPledges(block.text);
    const headings = [...headingsBelow(block, anchor), ...(caption === null ? [] : [caption])];
    const promising = !headings.some((heading) => ASIDE_HEADING.test(heading) && !isPromiseHeading(heading));
    lines.push({ block, announced: announced && !isLinkOrName(block), promising, headings });
  }
  return lines;
}

const LEADS_IN = /:\s*$/u;

/** Under a question or an aside, an item is a promise only by its own words. */
const announces = (heading: string): boolean =>
  isPromiseHeading(heading) ||
  !(ASIDE_HEADING.test(heading) || isUnderBroken([heading]) || /\?\s*$/u.test(heading));

const isItem = ({ kind, text }: Block): boolean => kind === 'list_item' || BULLET.test(text);

/** Longest line that can be a heading in a text whose headings are not marked, in UTF-16 units. */
const CAPTION_LENGTH = 60;

/** A short line without a full stop that promises nothing itself: bold print, or a PDF without structure. */
function isCaption(block: Block): boolean {
  const { kind, text, links } = block;
  if (kind !== 'paragraph' || isItem(block) || links.length > 0) return false;
  if (text.length > CAPTION_LENGTH || !/^\p{Lu}.*[\p{L}?]$/u.test(text)) return false;
  if (isPromiseHeading(text) || isUnderBroken([text]) || servicesNamedBy(text).length > 0) return true;
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
