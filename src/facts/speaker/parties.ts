import { PARTY, PARTY_MEMBERS, PLACE } from '../../text/organisation.ts';
import { type Cue, words } from './cue.ts';

const OPINES =
  '(?:vill|anser|tycker|kräver|föreslår|förespråkar|välkomnar|menar|tror|ser|driver|motionerade|arbetar för|står upp|säger (?:ja|nej)|går till val|kommer (?:alltid )?att|lovar|hävdar|fick|har (?:länge |redan |tidigare )?(?:frågat|föreslagit|motionerat|drivit|lämnat|[^.!?\\n]{0,30}hävdat))';

/** A party or one of its people speaks. Municipalities name the parties too, as those who sit and vote. */
export const parties: readonly Cue[] = [
  {
    says: words(
      `vi (?:i|inom|från) ${PARTY}`,
      `(?:vi|oss) ${PARTY_MEMBERS}`,
      `bli medlem i ${PARTY}`,
      `rösta på (?:oss|${PARTY})`,
      'vårt parti',
      'vår(?:t|a)? (?:valprogram|valmanifest|partiprogram|riksdagsgrupp)',
      'parti(?:kamrat|vän|styrels|kongress|distrikt)\\p{L}*',
    ),
    worth: 3,
  },
  { says: words(`(?:${PARTY}(?: i)?(?: ${PLACE})?|\\p{Lu}\\p{L}+partisterna) ${OPINES}`), worth: 2, most: 2 },
  {
    says: words(
      '(?:vi|jag) (?:\\p{L}+ ){0,4}motion(?:en|er)?',
      '(?:vår|våra|min|mina|en moderat|en borgerlig) motion(?:er)?',
      'vår politik',
      'våra (?:hjärtefrågor|vallöften)',
      'är ett [\\p{L}, ]{0,60}parti',
      `${PARTY}s? (?:kommun)?fullmäktigegrupp`,
      `${PARTY}s (?:${PLACE}|politik|kongress|riksdagsgrupp)`,
      'vi hemställer',
    ),
    worth: 2,
  },
  {
    says: words(
      'vi (?:anser|menar|kräver|yrkar|beklagar|är övertygade)',
      'det är (?:dags|hög tid|självklart|oacceptabelt) att',
      '(?:kommun|stad)en (?:måste|borde)',
    ),
    worth: 1,
    most: 2,
  },
  { says: words('vi vill(?! veta)'), worth: 1 },
  { says: words('vår kommuns?'), worth: 1 },
  {
    says: words(
      'oppositionen',
      '(?:borgerliga|socialdemokratiska|moderatledda|S-ledda|M-ledda) (?:majoriteten|alliansen|styret)',
      'i [oO]pposition',
      '(?:vår|mitt|vårt) (?:parti)?grupp',
    ),
    worth: 1,
  },
];
