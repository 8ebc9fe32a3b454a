import { linesOn, type PageLayout } from './layout.ts';

/** The words that a document writes in one piece somewhere, in lower case. */
export interface Words {
  has(word: string): boolean;
}

/** Words of a line from which its first and last are whole ones: in narrow cells, words are broken without a hyphen. */
const LINE = 4;

/** A document's words, gathered when first asked for. */
export function wordsOf(pages: readonly PageLayout[]): Words {
  let words: Set<string> | null = null;
  return {
    has(word) {
      words ??= gather(pages);
      return words.has(word.toLowerCase());
    },
  };
}

function gather(pages: readonly PageLayout[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of pages.flatMap(linesOn)) {
    const line = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-?/gu) ?? [];
    if (line.length < LINE) continue;
    for (const word of line) if (!word.endsWith('-')) words.add(word);
  }
  return words;
}
