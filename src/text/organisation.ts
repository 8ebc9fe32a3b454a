/** Patterns of names, to be put into larger ones with the flag `u`. Names are told by their capital letters. */

/** A place of one to three words: "Exempelby", "Västra Exempelby". */
export const PLACE = '\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}';

/** Someone's first and last name. */
export const PERSON = '\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){1,2}';

/** A political party, national or local. */
export const PARTY =
  '(?:(?:Nya )?Moderaterna|Socialdemokraterna|Sverigedemokraterna|Liberalerna|Kristdemokraterna|Centern|Medborgerlig Samling|Feministiskt [Ii]nitiativ|(?!Parti|Region)\\p{Lu}\\p{L}{2,}(?:partiet|centern)(?: de gröna)?)';

/** Its members: "moderater", "centerpartisterna". */
export const PARTY_MEMBERS =
  '\\p{L}*(?:[Mm]oderater|[Ss]ocialdemokrater|[Ss]verigedemokrater|[Kk]ristdemokrater|[Ll]iberaler|[Pp]artister)(?:na)?';

/** A newspaper or a broadcaster. Names in "-nytt" are municipalities' own papers as often. */
export const PAPER =
  '(?:\\p{Lu}[\\p{L}]*(?: \\p{L}+){0,2} ?(?:[Tt]idning(?:en|ar)?|[Dd]agblad(?:et)?|[Aa]llehanda|Nyheter|-Kuriren|-Posten)|(?!Kommun|Stads)\\p{Lu}\\p{L}+(?:bladet|kuriren|posten)|Sydsvenskan|Bohusläningen|Corren|Barometern|Smålänningen|Borås Tidning|SVT(?: \\p{Lu}\\p{L}+)?|Mitt i|TT|P4(?: \\p{Lu}\\p{L}+)?|Sveriges Radio|Ekot)';

/** An authority of the state, or the association of all municipalities. */
export const AGENCY =
  '(?:SKL|SKR|SCB|JO|IVO|IMY|MSB|DIGG|Sveriges Kommuner och (?:Regioner|Landsting)|Statistiska centralbyrån|\\p{Lu}\\p{L}+(?:inspektionen|ombudsmannen)|(?:Polis|Folkhälso|Energi|Upphandlings|Integritetsskydds|Val|Åklagar|Ekobrotts)myndigheten|(?:Arbetsmiljö|Bo|Bolags|Jordbruks|Konkurrens|Konsument|Livsmedels|Migrations|Naturvårds|Skatte|Skol|Tillväxt|Trafik|Läkemedels)verket|(?:Social|Transport)styrelsen|Länsstyrelsen|Statskontoret|Riksrevisionen|Folkbildningsrådet|Riksarkivet|Försäkringskassan|Arbetsförmedlingen|Myndigheten för \\p{L}+)';

/** A region. Gotland's is its municipality too. */
export const REGION =
  '(?:Region (?!Gotland)\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?|\\p{Lu}\\p{L}+regionen|Landstinget(?: i)? \\p{Lu}\\p{L}+)';

const COMPANY =
  '(?:\\p{Lu}[^.!?|]{1,40} (?:AB|Aktiebolag)|AB \\p{Lu}[^.!?|]{1,40}|\\p{Lu}[\\p{L}& ]+ (?:Energi|Bostäder|Bostads|Fastigheter))';

const OTHERS =
  '(?:\\p{L}*[Kk]ommunalförbund(?:et)?|\\p{L}*[Rr]äddningstjänst(?:en|förbund(?:et)?)|Svenska kyrkan)(?: \\p{Lu}[\\p{L} ]+)?|(?:\\p{Lu}[\\p{L}-]+ )+kommunalförbund|\\p{Lu}\\p{L}+ (?:universitet|högskola)|Högskolan (?:i |för )?\\p{Lu}?\\p{L}+';

export type Organisation = 'party' | 'press' | 'agency' | 'region' | 'company' | 'other';

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');

const NAMES: [Organisation, RegExp][] = [
  ['party', whole(`${PARTY}(?:(?: i)? ${PLACE}| lokalt)?(?: kommun)?`)],
  ['region', whole(REGION)],
  ['agency', whole(`${AGENCY}(?: i ${PLACE}| ${PLACE}s? län)?`)],
  ['company', whole(COMPANY)],
  ['press', whole(PAPER)],
  ['other', whole(`(?:${OTHERS})`)],
];

/** What kind of organisation a whole name belongs to; null for municipalities and for what does not look like such a name. */
export const organisationNamed = (name: string): Organisation | null =>
  NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
