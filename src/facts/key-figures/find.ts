import { type FigureName, figureNames, figureSources } from './names.ts';

/** A key figure's name in a text. */
export interface NameIn {
  figure: FigureName;
  start: number;
  end: number;
}

interface Sought {
  figure: FigureName;
  pattern: RegExp;
}

const soughtIn = (figures: readonly FigureName[]): Sought[] =>
  figures.map((figure) => ({ figure, pattern: patternOf(figure) }));

const patternOf = (figure: FigureName): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${figure.says})(?![\\p{L}\\d])`, figure.exact ? 'gu' : 'giu');

const sought = soughtIn(figureNames);
const sources = soughtIn(figureSources);

/** Words of all names: a text without any of them gives no figure. */
export const FIGURE_WORDS: readonly string[] = [
  ...new Set([...figureNames, ...figureSources].flatMap(({ words }) => words)),
];

/**
 * Names of key figures in a text, in order; of two in one place the longer, then the one that the dictionary has first.
 *
 * @param around the block and the headings above it, for names that need their company
 */
export function namesIn(text: string, around: string): NameIn[] {
  const lower = text.toLowerCase();
  const found = sought.flatMap(({ figure, pattern }) => {
    if (!figure.words.some((word) => lower.includes(word))) return [];
    if (figure.under && !figure.under.test(around)) return [];
    return [...text.matchAll(pattern)].map(({ index, 0: said }) => ({
      figure,
      start: index,
      end: index + said.length,
    }));
  });
  const kept: NameIn[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some(({ start, end }) => one.start < end && one.end > start)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** Where a table's figures are kept, by any of the texts around it. */
export const sourceNamed = (texts: string): FigureName | undefined =>
  sources.find(({ pattern }) => texts.search(pattern) >= 0)?.figure;
