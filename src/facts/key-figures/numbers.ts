/** A number in a text that may be the value of a key figure. */
export interface NumberIn {
  value: number;
  /** As written after it: "%" for "procent", otherwise null. */
  percent: boolean;
  /** "plats 34", "34:e plats". */
  place: boolean;
  start: number;
  /** Exclusive, with its unit. */
  end: number;
  /** Stands in a parenthesis of its own: what it was the year before. */
  bracketed: boolean;
}

const NUMBER =
  /(?<![\d.,:§/\p{L}-]|(?:§|nr|s\.|sid\.?|sidan|kap\.?|tabell|diagram|figur|mål|år|kl\.?|tel\.?) )(?<sign>[-–−](?=\d))?(?<digits>\d{1,3}(?:[.,]\d{1,2})?)(?![\d§:/]|[.,]\d|-\d)(?<unit>\s?(?:%(?:-?ig)?|procent(?!enhet)(?:ig)?)|:[ea](?: plats)?)?/gu;

/** What is counted by what follows is no index and no share. */
const COUNTS =
  /^[\s-]?(?:procentenhet|%-enhet|p\.e\.|år(?!lig| (?:19|20)\d\d)|månad|vecko|dag(?:ar)?(?!\p{L})|tim|minut|person|medarbetare(?!s)|anställd|kommun(?:er)?(?!\p{L})|fråg|enhet|enkät|chef|kvinn|män(?!\p{L})|svar(?!\p{L})|företag|kronor|kr(?!\p{L})|tkr|mnkr|miljon|tusen|st(?!\p{L})|steg|poäng(?:s)? (?:högre|lägre|bättre|sämre)|enheter|områden|delar|gånger|platser|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|sep|okt|nov|dec|nyckeltal|indikatorer|mått|mål(?!\p{L})|:\d)/iu;

/** What changed, and by how much. */
const CHANGE =
  /(?:(?:ökat|ökade|ökar|ökning(?:en)?|minskat|minskade|minskar|minskning(?:en)?|sjunkit|sjönk|stigit|steg|förbättr\p{L}*|försämr\p{L}*|höjts|höjdes|sänkts|ner|upp|gått (?:upp|ner)) (?:med|på)|skala(?:n)?(?: \p{L}+)?|mellan|plus|minus|\+|±|högst möjliga|max(?:imalt|värdet)?(?: är)?|av maximala|ålder\p{L}*|över|under(?= \d+ år)) ?(?:cirka |ca |drygt |knappt |nästan )?$/iu;

/** All numbers that can be values, in order: no years, dates, counts of people, changes or paragraphs. */
export function numbersIn(text: string): NumberIn[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const { sign = '', digits = '', unit = '' } = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    const percent = /%|procent/u.test(unit);
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end);
    const place = /:[ea]/u.test(unit) || /plats(?:en)?(?: nr| nummer)? $/iu.test(before);
    if ((!percent && !place && COUNTS.test(after)) || CHANGE.test(before)) return [];
    // "0–100", "1 till 6": a scale.
    if (/^\s?(?:[-–]|till)\s?\d/u.test(after) && !/från $/iu.test(before)) return [];
    const value = Number(digits.replace(',', '.')) * (sign === '' ? 1 : -1);
    const bracketed = /\([^)\d]{0,12}$/u.test(before) && /^[^(\d]{0,12}\)/u.test(after);
    return [{ value, percent, place, start, end, bracketed }];
  });
}

/** A cell that is a value and little else: "79", "6,3 %", "Ca 86 procent". */
export function valueInCell(cell: string): NumberIn | null {
  if (cell.length > 24 || /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(cell) || /^[+±]/u.test(cell)) return null;
  const found = numbersIn(cell);
  return found[0] &&
    cell.replace(/[\d.,%\s()≥≤<>–-]|procent|ca|minst|högst|lägst|max|index|dagar/giu, '') === ''
    ? found[0]
    : null;
}
