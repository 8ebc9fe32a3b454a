import type { ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import { type Service, servicesIn, servicesInPath, servicesNamedBy } from '../services.ts';
import { announcesPledges } from './promises.ts';
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
  /** True where what stands above says that promises follow. */
  listed: boolean;
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
  return [...underHeadings(document, blocks), ...underLines(document, blocks)];
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
  const parts = new Map<string, Part>();
  for (const line of lines) {
    const services = servicesUnder(line.headings, whole);
    const key = services.map(({ id }) => id).join();
    const part = parts.get(key) ?? { anchor, whole: true, services, lines: [] };
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
  return services.length === 1 ? services : [];
}

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
    parts.push({ anchor, whole: false, services: servicesAround(document, anchor), lines });
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
      listed: true,
      promising: true,
      headings: block.headings,
    }));
    if (lines.length > 0)
      parts.push({ anchor, whole: false, services: servicesAround(document, anchor), lines });
  });
  return parts;
}

/** The service of a stretch in a page about other things: named in its own line, above it, by the page or by its address. */
function servicesAround({ title, url }: ReadDocument, { block }: Anchor): Service[] {
  const names = [block.text, ...block.headings.toReversed(), title];
  const named = names.map((name) => servicesIn(name)).find((services) => services.length > 0);
  if (named) return named.slice(0, 1);
  return DIGNITY.test(block.text) ? servicesIn('äldreomsorg') : servicesInPath(url).slice(-1);
}

/** The blocks with what stands above them. List items are promises from the declaration's heading on, until other words lead in. */
function linesOf(blocks: readonly Block[], anchor: Anchor): Line[] {
  let announced = true;
  const lines: Line[] = [];
  for (const block of blocks) {
    if (block === anchor.block) continue;
    if (block.kind === 'heading') {
      announced = announces(block.text);
      continue;
    }
    if (block.kind !== 'list_item' && LEADS_IN.test(block.text)) announced = announcesPledges(block.text);
    const headings = headingsBelow(block, anchor);
    const listed = block.kind === 'list_item' && announced && !isLinkOrName(block);
    const promising = !headings.some((heading) => ASIDE_HEADING.test(heading) && !isPromiseHeading(heading));
    lines.push({ block, listed, promising, headings });
  }
  return lines;
}

const LEADS_IN = /:\s*$/u;

const announces = (heading: string): boolean =>
  isPromiseHeading(heading) || termsIn(heading).length > 0 || servicesNamedBy(heading).length > 0;

/** An item that only leads elsewhere or names a service. */
const isLinkOrName = ({ text, links }: Block): boolean =>
  links.some(({ start, end }) => end - start > text.length / 2) || servicesNamedBy(text).length > 0;

/** Its headings below the anchor's own. */
function headingsBelow(block: Block, { block: anchor }: Anchor): string[] {
  const at = anchor.kind === 'heading' ? block.headings.lastIndexOf(anchor.text) : -1;
  return block.headings.slice(at + 1);
}
