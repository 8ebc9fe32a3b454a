/** What a number is of a key figure: what came out, what was wanted, or somebody else's. */
export type Role = 'outcome' | 'target' | 'others';

/** The country's, the county's, other municipalities' or an average over them. */
const OTHERS =
  /(?<!\p{L})(?:rike(?:t|ts)|rik(?:s)?snitt\p{L}*|riksgenomsnitt\p{L}*|hela landet|landets|(?:i|för) (?:Sverige|landet|länet)|länets?|läns(?:snitt\p{L}*|genomsnitt\p{L}*)|nationell\p{L}*|kommungenomsnitt\p{L}*|(?:genomsnitt|medel(?:värde)?|snitt|median(?:en)?)(?:et|en)? (?:för|i|bland|av) (?:alla|samtliga|övriga|deltagande|landets|Sveriges|riket|\p{L}*kommuner\p{L}*)|(?:alla|samtliga|övriga|andra|deltagande|jämförbara|liknande|jämförelse)\p{L}* kommuner\p{L}*|jämförelsegrupp\p{L}*|branschsnitt\p{L}*|branschindex|Sveriges kommuner|kommunernas|SKR|SKL|benchmark\p{L}*|referens\p{L}*|snittkommun\p{L}*|medelkommun\p{L}*|kommuner(?:na)?s (?:medel|genomsnitt)\p{L}*|R9)(?!\p{L})/iu;

const TARGET =
  /(?<!\p{L})(?:mål(?:et|värde(?:t)?|nivå(?:n)?|sättning(?:en)?|tal|en)?|ska(?:ll)?|bör|minst|lägst|högst|som högst|över|uppgå till minst|önsk(?:ad|at) (?:nivå|värde)|ambition(?:en)?|budget(?:erat)?|plan(?:erat)?|≥|≤|prognos|senast|öka till|minska till|norm(?:en|värde)?|riktvärde)(?!\p{L})/giu;
const OUTCOME =
  /(?<!\p{L})(?:utfall(?:et)?|resultat(?:et)?|blev|uppgick|hamnade|landade|fick|uppmättes|har haft|hade|nådde[s]?|visar|visade|bokslut|nuläge|uppnått|uppnådd\p{L}*)(?!\p{L})/giu;

/** By the words that belong to a number, the last telling one first; outcomes are told plainly as often as not. */
export function roleBy(words: string, after: string): Role {
  if (
    OTHERS.test(words.slice(-70)) ||
    /^\s?(?:%|procent)?\s?(?:i|för) (?:riket|landet|länet|Sverige)(?!\p{L})/iu.test(after)
  )
    return 'others';
  return lastOf(words, TARGET) > lastOf(words, OUTCOME) ? 'target' : 'outcome';
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

const NEITHER =
  /(?<!\p{L})(?:förändring\p{L}*|diff\p{L}*|avvikelse\p{L}*|trend\p{L}*|källa|kommentar\p{L}*|antal\p{L}*|ranking|kvinnor|män|bedömning|status|sid(?:a|an)?|nr|prioritet|mätperiod|mättillfälle)(?!\p{L})/iu;

/** A column by its head; null for one that holds something else. */
export function roleOfColumn(head: string): Role | null {
  if (NEITHER.test(head)) return null;
  if (
    OTHERS.test(head) ||
    /^(?:snitt|medel(?:värde)?|genomsnitt|länet|median|sverige|alla kommuner)/iu.test(head)
  )
    return 'others';
  return /(?<!\p{L})(?:mål|målvärde|målnivå|måltal|målsättning|önskat|budget|plan|prognos|ambition|norm|riktvärde)\p{L}*/iu.test(
    head,
  ) && !/(?<!\p{L})(?:utfall|resultat|måluppfyllelse)\p{L}*/iu.test(head)
    ? 'target'
    : 'outcome';
}

export const isOthersLabel = (label: string): boolean =>
  OTHERS.test(label) ||
  /^(?:snitt|medel(?:värde)?|genomsnitt|länet|median|sverige|samtliga kommuner|alla kommuner)(?!\p{L})/iu.test(
    label,
  );
