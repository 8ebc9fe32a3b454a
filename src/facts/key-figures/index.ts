import type { Corpus } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Municipality } from '../../model/municipality.ts';
import type { Collector } from '../collector.ts';
import { yearIn } from '../meetings/dates.ts';
import { type Passage, quote, wholeOf } from '../passages.ts';
import { sentencesIn, type Voice, voicesOf } from '../voices.ts';
import { sourceOf, whoseFigure } from './context.ts';
import type { KeyFigure } from './figure.ts';
import { FIGURE_WORDS, type NameIn } from './find.ts';
import type { Role } from './roles.ts';
import { cellsIn, headsIn } from './rows.ts';
import { givenIn } from './sentences.ts';

export { figureInWords, type KeyFigure } from './figure.ts';

export interface KeyFigures {
  /** Newest year first; of one year the whole municipality's first, then by address and place in the text. */
  figures: readonly KeyFigure[];
}

/** Other collectors ask this one too: worked out once for a corpus. */
const known = new WeakMap<Corpus, KeyFigures>();

/** Named key figures with their values: add a figure in `names.ts` and nowhere else. */
export const keyFigures: Collector<KeyFigures> = {
  id: 'key-figures',
  collects: 'namngivna nyckeltal med värde, år och vems de är, utfall skilda från mål',
  collect(corpus) {
    const before = known.get(corpus);
    if (before) return before;
    const made = { figures: gather(corpus) };
    known.set(corpus, made);
    return made;
  },
};

/** What came out for the municipality as a whole, newest first. */
export const outcomesOf = ({ figures }: KeyFigures, ...ids: string[]): KeyFigure[] =>
  figures.filter(({ id, role, whose }) => ids.includes(id) && role === 'outcome' && whose === 'whole');

/** What the municipality or one of its units wants to reach. */
export const targetsOf = ({ figures }: KeyFigures, ...ids: string[]): KeyFigure[] =>
  figures.filter(({ id, role, whose }) => ids.includes(id) && role === 'target' && whose !== 'others');

/** Values that are kept of one document: a table of all units for ten years is told by fewer. */
const MOST = 150;

function gather(corpus: Corpus): KeyFigure[] {
  const found = voicesOf(corpus)
    .own.filter(mayTell)
    .flatMap((voice) => figuresIn(voice, corpus).slice(0, MOST));
  return found.sort(
    (a, b) => (b.year ?? 0) - (a.year ?? 0) || Number(b.whose === 'whole') - Number(a.whose === 'whole'),
  );
}

const mayTell = ({ document, text }: Voice): boolean =>
  document.kind !== 'motion' &&
  document.kind !== 'medborgarförslag' &&
  FIGURE_WORDS.some((word) => text.includes(word));

function figuresIn(voice: Voice, corpus: Corpus): KeyFigure[] {
  const source = sourceOf(voice);
  let heads: string[] | null = null;
  return voice.blocks.flatMap((block) => {
    heads = block.kind === 'table_row' ? (headsIn(block) ?? heads) : null;
    if (block.kind === 'heading' || !/\d/u.test(block.text)) return [];
    if (!namesFigure(voice, block)) return [];
    const found =
      block.cells.length > 1 ? inRow(voice, block, heads, corpus) : inSentences(voice, block, corpus);
    return found.map((one): KeyFigure => ({ ...one, source }));
  });
}

/** A cheap test: a row's figure is named in it, in its columns' heads, or above it. */
function namesFigure({ document }: Voice, { text, cells, headings }: Block): boolean {
  const above = cells.length > 1 ? [...headings, document.title, ...cells.map(({ heading }) => heading)] : [];
  const lower = [text, ...above].join('\n').toLowerCase();
  return FIGURE_WORDS.some((word) => lower.includes(word));
}

/** A value as a row or a sentence gives it, before it is known whose and when. */
interface Value extends Pick<KeyFigure, 'value' | 'year' | 'label' | 'unitName'> {
  name: NameIn;
  role: Role;
  /** Of the year before the text's own. */
  isBefore: boolean;
}

const inRow = (
  { document }: Voice,
  block: Block,
  heads: readonly string[] | null,
  corpus: Corpus,
): Unsourced[] => {
  const passage = wholeOf(document, block);
  return cellsIn(block, document.title, heads).flatMap((cell) =>
    figure({ ...cell, isBefore: false }, passage, corpus),
  );
};

const inSentences = (voice: Voice, block: Block, corpus: Corpus): Unsourced[] => {
  const around = [block.text, ...block.headings].join('\n');
  return sentencesIn(voice, block).flatMap((passage) =>
    givenIn(passage.text, around).flatMap(({ number, ...given }) =>
      figure({ ...given, value: number.value, label: null, unitName: null }, passage, corpus),
    ),
  );
};

type Unsourced = Omit<KeyFigure, 'source'>;

function figure(given: Value, passage: Passage, { municipality, at }: Corpus): Unsourced[] {
  const { document, block } = passage;
  const { value, label, role } = given;
  const { id, name, group, unit } = given.name.figure;
  const ofText = given.year ?? yearOfText(document.title, document.url, block);
  const year = given.isBefore && ofText !== null ? ofText - 1 : ofText;
  if (isToCome(role, year, at)) return [];
  return [
    {
      ...{ id, name, group, unit, value, year, label },
      role: role === 'target' ? role : 'outcome',
      ...whoseIs(given, passage, municipality),
      title: document.title,
      url: document.url,
      evidence: quote(passage, `nyckeltal: ${name}`),
    },
  ];
}

function whoseIs(
  { role, unitName, name }: Value,
  passage: Passage,
  municipality: Municipality,
): Pick<KeyFigure, 'whose' | 'unitName'> {
  if (role === 'others') return { whose: 'others', unitName: null };
  if (unitName) return { whose: 'unit', unitName };
  return whoseFigure(passage, name, municipality);
}

/** Outcomes of years that have not been are none. */
const isToCome = (role: Role, year: number | null, at: string): boolean =>
  role !== 'target' && year !== null && year > Number(at.slice(0, 4));

/** The one year that the headings, the title or the address name. */
function yearOfText(title: string, url: string, block: Block): number | null {
  for (const text of [block.headings.at(-1) ?? '', title, new URL(url).pathname.split('/').at(-1)!]) {
    const year = yearIn(text);
    if (year !== null) return year;
  }
  return null;
}
