const WORDS = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
  'tretton',
  'fjorton',
  'femton',
];

/** "två", "tre" and on, as parts of a pattern. */
export const numberWords = (from: number, to: number): string => WORDS.slice(from, to + 1).join('|');

/** "tre" for 3; figures above the greatest that is written as a word. */
export const numberInWords = (count: number, greatest: number): string =>
  (count <= greatest ? WORDS[count] : undefined) ?? String(count);

/** What "tre", "Tre" or "3" says; NaN for what is neither. */
export function numberSaid(said: string): number {
  const at = WORDS.indexOf(said.toLowerCase());
  return at < 0 ? Number(said) : at;
}
