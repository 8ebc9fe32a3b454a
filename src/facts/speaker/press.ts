import { PAPER, PERSON } from '../../text/organisation.ts';
import { type Cue, lines, words } from './cue.ts';

const PARTY_LETTERS = '\\((?:S|M|C|L|V|MP|KD|SD|FP|s|m|c|l|v|mp|kd|sd|fp)\\)';

/** A newspaper, a broadcaster or someone who writes in one. Municipalities have news too, with quotations and photographers. */
export const press: readonly Cue[] = [
  {
    says: lines(
      'ANNONS',
      '(?:DEBATT|INSÄNDARE|KRÖNIKA|LEDARE|OPINION)',
      'e-tidning(?:en)?',
      'logga in för att läsa.*',
      'så jobbar vi med nyheter.*',
    ),
    worth: 3,
  },
  {
    says: words(
      `(?:säger|sa|sade|berättar|skriver|uppger)[^.!?\\n]{0,60} (?:till|för|i) (?:${PAPER}|tidningen)`,
      'debattartikel av',
      'som egentligen heter något annat',
      `det skriver ${PERSON}`,
    ),
    worth: 3,
  },
  {
    says: words(
      'debatt(?:artikel|inlägg)\\p{L}*',
      'insändar\\p{L}*',
      'ledarsidan?',
      'redaktionen',
      'till tidningen',
      '(?:chef)?redaktören?',
      'reportr?(?:ar|rar|rarna|en)?',
      'vi har tidigare (?:berättat|skrivit|rapporterat)',
      '(?:vill|ville) inte kommentera',
      '(?:DN|SvD|UNT|SVT|Expressen) [Dd]ebatt',
      'ansvarig utgivare för \\p{Lu}\\p{L}+(?! (?:kommun|stad))',
      'har sökt [^.!?\\n]{0,60}(?:med frågor|kommentar|intervju)',
      '(?:har|kan|kunde|har kunnat) avslöjat?',
      'avslöjade',
      `när (?:${PAPER}|\\p{Lu}\\p{L}+) (?:når|ringer|träffar|besökte|frågar) (?:honom|henne|\\p{Lu}\\p{L}+)`,
      `(?:kartläggning|granskning|enkät|undersökning) som ${PAPER} (?:gjorde|har gjort)`,
    ),
    worth: 2,
  },
  {
    says: lines('läs (?:också|även)(?!\\p{L}).*', 'LÄS (?:MER|OCKSÅ|ÄVEN).*', '\\d{1,2}:\\d\\d min'),
    worth: 2,
  },
  { says: lines('annons', 'prenumerera', 'annonsera', 'tipsa (?:oss|redaktionen)!?'), worth: 2, most: 2 },
  {
    says: lines(`av:? ${PERSON}`, '\\p{Lu}{4,}\\. \\p{Lu}\\p{Ll}.*'),
    worth: 2,
  },
  {
    says: lines(
      `text(?: (?:och|&) (?:foto|bild))?:? ${PERSON}`,
      `.*[Pp]ublicera(?:d|t|des).{0,40} av ${PERSON}`,
    ),
    worth: 1,
  },
  { says: words(`[Ff]oto: (?:${PERSON}|\\p{Lu}{2,}[ _]\\p{Lu}+)`), worth: 1 },
  { says: words('kritik(?:en|erna)?', 'upprörd\\p{L}*', 'starka reaktioner', 'avslöja\\p{L}*'), worth: 1 },
  {
    says: words(
      'i (?:måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|veckan|kväll)',
      'under (?:mån|tis|ons|tors|fre)dag(?:en|s\\p{L}+)',
    ),
    worth: 1,
  },
  {
    says: words('(?:säger|menar) (?:han|hon)', '(?:han|hon) (?:säger|menar|anser|tycker|konstaterar)'),
    worth: 1,
  },
  {
    says: words(
      `(?:sa|sade|säger|menar|anser|tycker|föreslår|undrar|lämnade)[^.!?\\n]{0,60} ${PARTY_LETTERS}`,
    ),
    worth: 1,
    most: 2,
  },
  { says: words('(?:svara(?:r|de)|återkom(?:mer)?|återkoppla(?:r|de)) (?:inte|varken)'), worth: 1 },
  { says: words('i ett pressmeddelande', 'enligt partierna'), worth: 2 },
];
