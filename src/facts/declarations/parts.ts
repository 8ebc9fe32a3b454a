import type { ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import { isAsserted, modalityOf } from '../../text/modality.ts';
import { sentences } from '../../text/sentences.ts';
import type { Service } from '../services.ts';
import { type Anchor, type Line, linesOf } from './lines.ts';
import { measuresIn } from './measure.ts';
import { announcesPledges, pledgeIn } from './promises.ts';
import {
  onlyServiceIn,
  opensForAll,
  servicesAround,
  servicesOfWhole,
  servicesUnder,
  speaksForAll,
} from './scope.ts';
import { isAboutDeclarations, isPromiseHeading, termsIn, termsInPath } from './terms.ts';

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
  const title = titleAnchor(document, blocks, linkedAs) ?? leadAnchor(document, blocks);
  if (title) return byService(document, title, blocks, linkedAs);
  const headed = underHeadings(document, blocks);
  const covered = new Set(headed.flatMap(({ lines }) => lines.map(({ block }) => block)));
  return [
    ...headed,
    ...underLines(
      document,
      blocks,
      blocks.filter((block) => !covered.has(block)),
    ),
    ...inSentences(document, blocks),
    ...explained(document, blocks),
  ];
}

/** The title, when it names a declaration and does not merely speak of one. */
function titleAnchor(
  document: ReadDocument,
  blocks: readonly Block[],
  linkedAs: string | null,
): Anchor | null {
  const { title, url } = document;
  if (isAboutDeclarations(title)) return null;
  const short = blocks
    .slice(0, TITLE_BLOCKS)
    .filter(({ kind, level, text }) => (kind === 'heading' ? level <= 2 : text.length <= TITLE_LENGTH));
  const first = short.find(({ kind, text }) => isTitle(text, kind === 'heading' || document.pages !== null));
  if (first) return { block: first, ...termsIn(first.text)[0]!, named: true };
  const named = [title, linkedAs ?? ''].some(
    (name) => termsIn(name).length > 0 && !name.trim().endsWith('?'),
  );
  const block = blocks.find(({ kind, level }) => kind === 'heading' && level === 1) ?? blocks[0];
  return (named || termsInPath(url)) && block
    ? { block, start: 0, end: block.text.length, named: true }
    : null;
}

/** A line that names a declaration and is no sentence. */
const isTitle = (text: string, titular: boolean): boolean =>
  titular && termsIn(text).length > 0 && !isAboutDeclarations(text) && !/[.?!:]$/u.test(text.trim());

/** Sentences that open a page of declarations: "Nedan finner du nämndens tjänstegarantier.", "Nämnden har tre garantier". */
const OPENS =
  /^(?:nedan|här (?:är|finner|hittar)|följande|detta är|det här är)(?!\p{L})|(?<!\p{L})har (?:en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d+|följande) \p{L}+/iu;

/** A page whose title is a committee's or a service's name and whose first words say that its declarations follow. */
function leadAnchor({ title }: ReadDocument, blocks: readonly Block[]): Anchor | null {
  const block = blocks.slice(0, TITLE_BLOCKS).find(({ kind }) => kind === 'paragraph');
  const lead = block && sentences(block.text)[0];
  const term = lead && termsIn(lead.text)[0];
  if (!term || !OPENS.test(lead.text) || isAboutDeclarations(`${title} ${lead.text}`)) return null;
  return isAsserted(modalityOf(lead.text, term)) ? { block, ...lead, named: true } : null;
}

/** One document, split where its headings name services. */
function byService(
  document: ReadDocument,
  anchor: Anchor,
  blocks: readonly Block[],
  linkedAs: string | null,
): Part[] {
  const whole = servicesOfWhole(document, anchor.block, linkedAs);
  const wide = whole.length === 0 && opensForAll(anchor.block, blocks);
  const parts = new Map<string, Part>();
  for (const line of linesOf(blocks, anchor)) {
    const services = servicesUnder(line.headings, whole);
    const key = services.map(({ id }) => id).join();
    const unnamed = services.length === 0;
    const part = parts.get(key) ?? { anchor, whole: true, services, wide: unnamed && wide, lines: [] };
    part.lines.push(line);
    parts.set(key, part);
  }
  return [...parts.values()].map((part) =>
    part.services.length === 0 && !part.wide ? { ...part, services: onlyServiceIn(part.lines) } : part,
  );
}

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
    parts.push({
      anchor,
      whole: false,
      services: servicesAround(document, block, lines),
      wide: false,
      lines,
    });
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

const VOWS = /(?<!\p{L})(?:vi|kommunen) (?:garanterar|lovar|utlovar)(?!\p{L})/iu;

/**
 * Lists under a line such as "Våra värdighetsgarantier är:" or "Vi garanterar att:"; under "Du kan förvänta dig att:" where
 * the page names declarations.
 */
function underLines(document: ReadDocument, blocks: readonly Block[], free: readonly Block[]): Part[] {
  const names = blocks.some(({ kind, text }) => kind === 'heading' && termsIn(text).length > 0);
  return free.flatMap((block) => {
    if (block.kind !== 'paragraph' || !announcesPledges(block.text)) return [];
    const term = termsIn(block.text)[0];
    if (!term && !VOWS.test(block.text) && !(names && isPromiseHeading(block.text))) return [];
    const after = blocks.slice(blocks.indexOf(block) + 1);
    const length = after.findIndex(({ kind }) => kind !== 'list_item');
    const items = length < 0 ? after : after.slice(0, length);
    if (items.length === 0) return [];
    const anchor = {
      block,
      ...(term ?? { start: 0, end: block.text.length }),
      named: names || term !== undefined,
    };
    const lines = items.map((item) => ({
      block: item,
      announced: true,
      promising: true,
      beside: false,
      headings: block.headings,
    }));
    return [{ anchor, whole: false, services: servicesAround(document, block, lines), wide: false, lines }];
  });
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
      const line = { block, announced: false, promising: true, beside: false, headings: block.headings };
      const services = servicesAround(document, block, [line]);
      const wide = services.length === 0 && speaksForAll(told.text);
      return [{ anchor, whole: false, services, wide, lines: [line] }];
    });
}

const BETWEEN_US = /(?<!\p{L})(?:vi|vår|vårt|våra|du|ni|kommunens)(?!\p{L})/iu;

function tellsOne(sentence: string): boolean {
  const term = termsIn(sentence)[0];
  if (!term || !BETWEEN_US.test(sentence) || pledgeIn(sentence, false) === null) return false;
  return measuresIn(sentence).length > 0 && isAsserted(modalityOf(sentence, term));
}

/** A page that tells what the municipality's declarations are: what it says of broken promises holds for each of them. */
function explained(document: ReadDocument, blocks: readonly Block[]): Part[] {
  const block = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  const term = block && termsIn(block.text)[0];
  if (!term || !block.text.trim().endsWith('?') || isAboutDeclarations(document.title)) return [];
  const anchor = { block, ...term, named: true };
  const lines = linesOf(blocks, anchor).map((line) => ({ ...line, promising: false }));
  return [{ anchor, whole: true, services: [], wide: false, lines }];
}
