import type { ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { sentences } from '../../text/sentences.ts';
import { evidenceFrom } from '../evidence.ts';
import type { Service } from '../services.ts';
import { consequenceIn, isUnderBroken, type Remedy, speaksOfBroken } from './consequences.ts';
import { isItem, type Line } from './lines.ts';
import { measuresIn } from './measure.ts';
import type { Part } from './parts.ts';
import { BULLET, goesOn, isAboutItself, pledgeIn, vows } from './promises.ts';
import { figureIn, RESULT, resultIn } from './results.ts';

/** One promise as it stands. */
export interface Promised {
  text: string;
  /** How much of what, as written: "inom två arbetsdagar"; null where it cannot be measured. */
  measure: string | null;
  evidence: Evidence;
}

/** What a declaration says of a promise that is not kept. */
export interface Consequence {
  /** Null where it only says what does not follow. */
  remedy: Remedy | null;
  deniesCompensation: boolean;
  evidence: Evidence;
}

/** One service declaration whose promises can be read. */
export interface Declaration {
  title: string;
  url: string;
  /** Empty where it names none. */
  services: Service[];
  /** True where it names no service and speaks for the municipality. */
  wide: boolean;
  /** False where only a heading such as "Det här kan du förvänta dig" announces the promises. */
  named: boolean;
  /** Who stands behind it, as written. */
  issuer: string | null;
  /** ISO date on which it was adopted. */
  adopted: string | null;
  /** Where it is named. */
  evidence: Evidence;
  promises: Promised[];
  consequences: Consequence[];
  /** Published results of the promises. */
  results: Evidence[];
}

/** Longest sentence that is read, in UTF-16 units: beyond it a text has lost its full stops, and rules guess. */
const LONGEST = 700;

/** Reads one part of a document. */
export function declarationIn(document: ReadDocument, part: Part): Declaration {
  const { block, start, end, named } = part.anchor;
  return {
    title: document.title,
    url: document.url,
    services: part.services,
    wide: part.wide,
    named,
    issuer: document.issuer?.name ?? document.adopted?.by ?? null,
    adopted: document.adopted?.date ?? null,
    evidence: evidenceFrom(
      document,
      block,
      `deklarationen för ${nameOf(part)}`,
      ...(block.text.length > LONGEST ? [start, end] : []),
    ),
    promises: part.lines.flatMap((line) => promisesIn(document, line)),
    consequences: [...consequencesIn(document, part.lines), ...consequencesBeside(document, part)],
    results: resultsIn(document, part.lines),
  };
}

/** "bygglov och avfall", "hela kommunen". */
export const nameOf = ({ services, wide }: { services: readonly Service[]; wide: boolean }): string => {
  if (services.length > 0) return services.map(({ name }) => name).join(' och ');
  return wide ? 'hela kommunen' : 'en verksamhet som inte namnges';
};

function promisesIn(document: ReadDocument, line: Line): Promised[] {
  if (!line.promising || isUnderBroken(line.headings)) return [];
  if (line.block.kind === 'table_row') return promisedInRow(document, line.block);
  if (line.block.kind !== 'paragraph' && line.block.kind !== 'list_item') return [];
  const told = itemsOf(line).map((item) => item.flatMap((said) => pledged(document, line, said)));
  return isItem(line.block) ? told.flatMap(clearestOf) : told.flat();
}

/** A sentence inside a declaration, without the sign of a list before it. */
interface Said {
  text: string;
  start: number;
  end: number;
  /** True where it begins an item of a list. */
  heads: boolean;
  /** True where it only explains the sentence before it. */
  explains: boolean;
}

/** The sentences that may promise, by the items in which they stand; a paragraph is one item. */
function itemsOf({ block, headings }: Line): Said[][] {
  const items: Said[][] = [[]];
  let broken = false;
  let explained = false;
  let results = false;
  for (const { text, start, end } of sentences(block.text)) {
    const bullet = BULLET.exec(text)?.[0] ?? '';
    if (bullet !== '') items.push([]);
    const consequence = consequenceIn(text, headings, broken);
    broken = speaksOfBroken(text);
    const item = items.at(-1)!;
    const explains: boolean = explained && goesOn(text);
    explained = explains || isAboutItself(text) || item.length > 0;
    results ||= resultIn(text);
    if (text.length > LONGEST || broken || (consequence && !vows(text)) || (results && !vows(text))) continue;
    const heads = bullet !== '' || (block.kind === 'list_item' && start === 0);
    item.push({ text: text.slice(bullet.length), start: start + bullet.length, end, heads, explains });
  }
  return items;
}

function pledged(
  document: ReadDocument,
  line: Line,
  { text, start, end, heads, explains }: Said,
): Promised[] {
  const pledge = pledgeIn(text, line.announced && heads);
  if (!pledge || (pledge.measure === null && (explains || line.beside) && !vows(text))) return [];
  return [promised(document, line.block, text, pledge.measure ?? resultOf(line.block), start, end)];
}

/** A promise whose result stands beside it has been measured: "… uppfylldes till 93 procent". */
const resultOf = ({ text }: Block): string | null => {
  const result = sentences(text).find((sentence) => resultIn(sentence.text));
  return result ? figureIn(result.text) : null;
};

/** An item of a list is one promise, however many sentences tell it. */
const clearestOf = (told: readonly Promised[]): Promised[] =>
  [told.find(({ measure }) => measure !== null) ?? told[0]].filter((one) => one !== undefined);

function promised(
  document: ReadDocument,
  block: Block,
  text: string,
  measure: string | null,
  start: number,
  end: number,
): Promised {
  const shows = measure === null ? 'löfte utan mått' : `mätbart löfte: ${measure}`;
  return { text, measure, evidence: evidenceFrom(document, block, shows, start, end) };
}

const PROMISE_COLUMN = /garant|löft|åtagande|deklaration|lova|kvalitetsmål|servicemål|service$/iu;
const RESULT_COLUMN = /resultat|utfall|måluppfyll|uppfyll/iu;

/** A table of promises: what is promised in one column, its measure there or in another, the result in a third. */
function promisedInRow(document: ReadDocument, block: Block): Promised[] {
  const promise = block.cells.find(({ heading }) => heading !== null && PROMISE_COLUMN.test(heading));
  const cells = block.cells.filter(({ heading }) => !RESULT_COLUMN.test(heading ?? ''));
  const text = promise ? block.text.slice(promise.start, promise.end) : block.text;
  const pledge = pledgeIn(text, promise !== undefined);
  if (!pledge || text.length > LONGEST || (!promise && pledge.measure === null)) return [];
  const measure =
    pledge.measure ??
    cells
      .flatMap(({ start, end }) => measuresIn(block.text.slice(start, end)))
      .map(({ text: found }) => found)[0] ??
    null;
  return [promised(document, block, text, measure, 0, block.text.length)];
}

function consequencesIn(document: ReadDocument, lines: readonly Line[]): Consequence[] {
  const found: Consequence[] = [];
  let broken = false;
  let last: Block | null = null;
  for (const { block, headings } of lines) {
    if (block.kind === 'heading' || block.kind === 'alt') continue;
    if (block.kind === 'paragraph' || !last) broken = false;
    for (const { text, start, end } of sentences(block.text)) {
      if (text.length > LONGEST) continue;
      const said = consequenceIn(text, headings, broken);
      broken = speaksOfBroken(text) || (broken && block.kind === 'list_item') || (said !== null && broken);
      if (said) found.push({ ...said, evidence: evidenceFrom(document, block, shown(said), start, end) });
    }
    last = block;
  }
  return found;
}

/** What the rest of the page says of promises that are not kept, in so many words or under a heading that does. */
function consequencesBeside(document: ReadDocument, { lines, whole, anchor }: Part): Consequence[] {
  if (whole || !anchor.named) return [];
  const inside = new Set(lines.map(({ block }) => block));
  const rest = document.blocks.filter(
    (block) => block.region === 'main' && !inside.has(block) && isAboutBroken(block),
  );
  return consequencesIn(
    document,
    rest.map((block) => ({
      block,
      announced: false,
      promising: false,
      beside: false,
      headings: block.headings.filter((heading) => isUnderBroken([heading])),
    })),
  );
}

const isAboutBroken = ({ headings, text }: Block): boolean =>
  headings.some((heading) => isUnderBroken([heading])) ||
  sentences(text.slice(0, LONGEST)).some((sentence) => speaksOfBroken(sentence.text));

const shows: Record<Remedy, string> = {
  complaint: 'rätt att klaga om löftet inte hålls',
  correction: 'rättelse eller förklaring om löftet inte hålls',
  timely_correction: 'rättelse eller förklaring inom en utsatt tid',
  compensation: 'kompensation om löftet inte hålls',
};

const shown = ({ remedy, deniesCompensation }: Omit<Consequence, 'evidence'>): string =>
  deniesCompensation ? 'ingen kompensation ges' : shows[remedy!];

function resultsIn(document: ReadDocument, lines: readonly Line[]): Evidence[] {
  return lines.flatMap(({ block }) => {
    const cell = block.cells.find(({ heading }) => RESULT_COLUMN.test(heading ?? ''));
    if (cell && /\d/.test(block.text.slice(cell.start, cell.end)))
      return [evidenceFrom(document, block, RESULT)];
    if (block.kind === 'table_row' || block.kind === 'heading') return [];
    return sentences(block.text)
      .filter(({ text }) => text.length <= LONGEST && resultIn(text))
      .map(({ start, end }) => evidenceFrom(document, block, RESULT, start, end));
  });
}
