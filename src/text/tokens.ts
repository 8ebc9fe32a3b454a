/** A word of a text: lower case, with its place in UTF-16 units. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/**
 * The section sign; numbers with their inner signs (`3,5`, `2024-01-29`, `1.4.3`, `09.41`); words with inner hyphens,
 * apostrophes and the colon of a genitive (`e-tjänst`, `KF:s`). A hyphen at a word's end (`kommun- och`) is no part of it.
 */
const WORD =
  /§|\p{N}+(?:[.,:/–-]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’]\p{L}[\p{L}\p{M}\p{N}]*|[-‐‑]\p{N}+|:\p{Ll}{1,3}(?!\p{L}))*/gu;

export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    found.push({
      word: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}
