import type { Municipality } from '../../model/municipality.ts';
import { literally } from '../../text/literally.ts';
import { PLACE } from '../../text/organisation.ts';

/** "Grannby kommun", "Västra Grannby kommuns", "Storköpings stad". */
const NAMED = new RegExp(`(?<!\\p{L})(${PLACE}) (?:kommun|KOMMUN|[Ss]tad|STAD)([sS]?)(?!\\p{L})`, 'gu');

/** Capital letters that begin a sentence and no name. */
const NO_NAME =
  /^(?:Vår|Denna|Varje|Din|Ingen|En|Hela|Samma|Er|Intern|Svensk|Aktuell|Som|Om|Hur|Inom|Sveriges|Annan|Någon|Vilken)$/i;

/** Words before a name that begin a sentence. */
const BEFORE = /^(?:Av|För|Från|Hos|I|Inom|Men|När|Och|Om|På|Som|Till|Vid) /;

const PREPOSITION = /(?<!\p{L})(?:av|för|från|hos|i|inom|med|om|på|till|vid)\s$/iu;

/** A municipality's main mailbox: "kommun@", "kommunen@". */
const MAILBOX = /(?<![\w.])(?:kommun(?:en)?|kontaktcenter)@([\w.-]+\.(?:se|nu))/gi;

/** How often the text names the municipality as such: "Exempelby kommun", "kommunen Exempelby". */
export function countOwn(text: string, { name }: Municipality): number {
  const own = literally(name);
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${own}s? (?:kommun|stad)(?:s|ens)?|(?:kommunen|Region(?=.Gotland)) ${own})(?!\\p{L})`,
    'giu',
  );
  return text.match(pattern)?.length ?? 0;
}

/** Whether its place is named at all, with or without "kommun". "Exempelby Energi" is another name. */
export const namesPlace = (text: string, { name }: Municipality): boolean =>
  new RegExp(`(?<!\\p{L})${literally(name)}s?(?!\\p{L}| (?!Kommun|Stad)\\p{Lu})`, 'u').test(text);

/**
 * Whether the text is another municipality's: it names one, and only one, as who does or has something, twice or in its
 * first words, or bids write to its mailbox; ours it does not name at all.
 *
 * @param opening the text's first lines
 */
export function isAnothers(text: string, opening: string, municipality: Municipality): boolean {
  if (municipality.code === null || namesPlace(text, municipality)) return false;
  const mailboxes = [...text.matchAll(MAILBOX)].map((match) => match[1]!.toLowerCase());
  if (mailboxes.length > 0)
    return !mailboxes.some((host) => municipality.hosts.some((own) => host.endsWith(own)));
  const named = mentionsIn(text);
  const speaking = named.filter(({ speaks }) => speaks).length;
  return (
    new Set(named.map(({ name }) => name)).size === 1 &&
    (speaking > 1 || mentionsIn(opening).some(({ speaks }) => speaks))
  );
}

/** Names of municipalities, and whether each stands where someone does or has something: not after "i", "till" or the like. */
const mentionsIn = (text: string): { name: string; speaks: boolean }[] =>
  [...text.matchAll(NAMED)]
    .map(({ 0: all, 1: name, 2: genitive, index }) => ({
      name: name!.replace(BEFORE, '').replace(/s$/, '').toLowerCase(),
      speaks: genitive !== '' || !(BEFORE.test(all) || PREPOSITION.test(text.slice(0, index))),
    }))
    .filter(({ name }) => !NO_NAME.test(name));
