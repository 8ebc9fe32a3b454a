import { AGENCY, PARTY, PLACE, REGION } from '../../text/organisation.ts';
import { type Cue, lines, words } from './cue.ts';

/** Companies that municipalities own, by the names they have: "Exempelby Energi". */
const WORKS = '\\p{Lu}\\p{L}+ (?:Energi|Bostäder|Bostads|Fastigheter|Vatten|Miljö)(?: AB)?';

/** Authorities, regions, federations, companies and associations as they speak of themselves. */
export const bodies: readonly Cue[] = [
  {
    says: words(
      `${AGENCY} har (?:i uppdrag|regeringens uppdrag)`,
      `regeringen (?:ger|gav|har gett) ${AGENCY} i uppdrag`,
      `vi (?:på|i|inom) (?:${AGENCY}|${REGION})`,
      '(?:våra|förbundets) medlemskommuner',
      'fackförbundet för',
      'motion till riksdagen',
      'till statsrådet',
      'riksdagen ställer sig bakom',
    ),
    worth: 3,
  },
  {
    says: words(
      'i vår rapport',
      'granskningar vi (?:har )?gjort',
      'våra (?:hyresgäster|medlemmar|(?:lediga )?lägenheter)',
      'vårt (?:ägar|moder)?(?:bolag|företag)',
      'som (?:bransch|riks|fack)förbund',
      'bli kund',
      'företagets (?:\\p{L}+ ){0,3}intressen',
      'som fackförening',
    ),
    worth: 2,
  },
  {
    says: words(
      'bli medlem',
      'medlemskapet',
      'a-kassan?',
      'vår förening',
      'koncernens',
      '(?:externa|övriga) intressenter',
      'välkomnar beslutet',
      'har länge drivit',
    ),
    worth: 1,
  },
  { says: lines('myndigheten för .*', `${PLACE} ${PARTY}`), worth: 2 },
];

/** Count only where the municipality is hardly named: its pages speak of all these, and then of themselves. */
export const bodiesAlone: readonly Cue[] = [
  {
    says: words(
      `${AGENCY}s (?:praktiska råd|uppdrag|granskning|rapport)`,
      `${AGENCY} (?:ska utreda|ger (?:svar|råd|stöd)|granskar|har (?:utrett|granskat))`,
    ),
    worth: 2,
  },
  {
    says: words('förbundet (?:har|vill|anser|delar|granskar|välkomnar|stödjer|ansvarar)', 'riksförbunds?'),
    worth: 2,
    most: 2,
  },
  { says: words('förbundets?', 'förbundsstyrelsen'), worth: 1, most: 3 },
  {
    says: words('regionens?', 'region(?:styrelsen|fullmäktige|direktören?|råd)s?', 'patienter'),
    worth: 1,
    most: 3,
  },
  {
    says: words(`${WORKS} (?:har|vill|erbjuder|ansvarar)`, `(?:inom|i|hos|på) ${WORKS}`),
    worth: 1,
    most: 2,
  },
];

/** Count only where nothing is heard of a municipality. */
export const bodiesUnheard: readonly Cue[] = [
  {
    says: words(
      '(?:företagets|bolagets|koncernens) (?:medarbetare|anställda|verksamhet|värderingar|kunder|ledning|policy)',
      'inom (?:företaget|bolaget|koncernen)',
      'regionens',
      '\\p{Lu}\\p{L}{3,}(?:stiftelsen|sällskapet|kompaniet|institutet)s?',
    ),
    worth: 2,
    most: 2,
  },
  { says: words('företagets?', 'bolagets?', 'koncernens?', 'kunder(?:na|nas|s)?'), worth: 1 },
];
