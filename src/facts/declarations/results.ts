const FIGURE = /\d+(?:[.,]\d+)?\s?(?:%|procent)|(?<!\d)\d+ av \d+(?!\d)/iu;

/** Told of what was, not of what shall be. */
const MEASURED =
  /(?<!\p{L})(?:resultat\p{L}*|utfall\p{L}*|måluppfyllelse\p{L}*|besvarades|klarade\p{L}*|uppfylldes|uppfyllts|uppfyllt|nådde|nåddes|hölls|höll|hållit|handlades|fick|svarade|visade|uppgick|mättes|infriades)(?!\p{L})/iu;

const TARGET = /(?<!\p{L})(?:ska|skall|målet är|kommer att|garanterar|lovar)(?!\p{L})/iu;

/** True for a sentence that gives a promise's measured result: "Under 2014 besvarades 92 procent inom två dagar." */
export const resultIn = (sentence: string): boolean =>
  FIGURE.test(sentence) && MEASURED.test(sentence) && !TARGET.test(sentence);
