import type { PolicyKind } from './policy.ts';

/** The name of a governing document. */
export interface PolicyName {
  title: string;
  kind: PolicyKind;
}

/** Nouns by which documents are named, most telling first; each ends a word. */
const NOUNS: [PolicyKind, string][] = [
  ['delegationsordning', 'delegations?(?:ordning|förteckning|bestämmelser)(?:en)?'],
  ['reglemente', '(?:reglemente|arbetsordning|bolagsordning|förbundsordning)(?:[tn]|na)?'],
  ['ägardirektiv', 'ägardirektiv(?:et|en)?|ägarpolicy(?:n)?'],
  [
    'plan för året',
    '(?:verksamhets|nämnds?|aktivitets|års|affärs|intern\\s?kontroll|internkontrolls)plan(?:en|er)?',
  ],
  ['budget', '(?:budget(?:en)?|mål- och resursplan|flerårsplan|planeringsdirektiv)'],
  ['policy', 'polic(?:y|yn|yns|ies|yer|ys|ydokument|ydokumentet)'],
  ['riktlinje', 'riktlinje(?:n|r|rna)?'],
  [
    'regler',
    '(?<!spel|tum|tumme|huvud|språk|trafik|lek|läs)regler(?:na)?|regelverk(?:et)?|bestämmelser(?:na)?|(?<!hän)anvisning(?:ar|arna)?|kriterier(?:na)?',
  ],
  [
    'rutin',
    'rutin(?:en|er|erna)?|handbok(?:en)?|handledning(?:en)?|vägledning(?:en)?|handlingsprogram(?:met)?',
  ],
  ['strategi', 'strategi(?:n|er|dokument|erna)?'],
  ['program', 'program(?:met)?|programförklaring'],
  ['överenskommelse', 'överenskommelse(?:n|r)?'],
  ['ledningssystem', '(?:lednings|kvalitets)system(?:et)?|styrmodell(?:en)?|styrsystem(?:et)?'],
  ['värdegrund', 'värdegrund(?:en|er)?'],
  [
    'principer',
    'principer(?:na)?|plattform(?:en)?|ramverk(?:et)?|uppförandekod(?:en)?|etiska? kod(?:en)?|förhållningssätt(?:et)?|ledstjärnor(?:na)?',
  ],
  ['plan', '(?<!detalj|ritnings|tids|lektions|läro|spel|idrotts|fotbolls|flyg|in)plan(?:en|er|erna)?'],
  ['vision', '(?<!\\p{L})vision(?:en)?'],
];

const ends = NOUNS.map(([kind, noun]) => [kind, new RegExp(`(?:${noun})(?!\\p{L})`, 'iu')] as const);

/** Texts that speak about a document, or ask for one. */
const ABOUT =
  /^(?:motion|medborgarförslag|e-förslag|interpellation|enkel fråga|svar på|besvarande|yttrande|remiss(?:svar|yttrande|er)?(?!\p{L})|revidering|revidera|granskning|revisionsrapport|utvärdering|uppföljning|antagande|information om|översyn|framtagande|upphävande|upphäv|checklista|mall|blankett|protokoll|tjänsteskrivelse|rapport|nyhet|frågor|vad är|hur|varför|inbjudan|presentation|beslut|arbetet med|arbete med|implementering|genomförande|om våra|om kommunens|ansökan|sammanfattning av|bakgrund|inledning|syfte|enligt|tillhörande|andra|övriga|fler|alla|våra|kommunens (?:policy|styr)\p{L}*(?:er|dokument)?$|gällande|äldre|tidigare)(?!\p{L})/iu;

/** Notices to the visitor of a website, patients' and pupils' programmes, plays and plans of ground. */
const NOTICE =
  /integritetspolicy|cookie|kakpolicy|privacy|personuppgiftspolicy|(?:vetenskaps|teknik|ekonomi|estetiska|introduktions|barn- och fritids|el- och energi|handels|natur|vård- och omsorgs|hantverks|fordons|bygg- och anläggnings|yrkes)programmet|(?:bio|tv|radio|kultur|evenemangs|kurs|mötes|lov|sommar|höst|vår|dags|dator|data|anti\p{L}*)program(?:met)?(?!\p{L})/iu;

/** Whose it is where it is nobody's in the municipality. */
const OTHERS =
  /^(?:\p{L}+ )?\p{L}*(?:föreningens|förbundets|kyrkans|församlingens|klubbens|partiets|regionens|myndighetens|universitetets|högskolans)(?!\p{L})/iu;

const DRAFT =
  /^(?:förslag (?:till|på)|utkast(?: till)?|remiss(?:version|upplaga|utgåva)(?: av)?|samrådsförslag|samrådshandling)\s*:?\s*|[(–—-]\s*(?:förslag|utkast|remissversion|remissupplaga)\)?$/iu;

/** What stands before a name where a link leads to it. */
const LEAD =
  /^(?:läs (?:mer om |mer i |hela |gärna |också |vår[at]? |kommunens |om )*|ladda (?:ner|hem|ned) |öppna |hämta |se (?:även |också )?|till |här (?:hittar|finns|kan) (?:du |ni )?(?:läsa )?|pdf:? |dokument: |länk till |klicka här för |(?:den|vår|våra|vårt|kommunens|stadens) )+/iu;

/** Sizes, endings and notices that link texts carry. */
const TAIL =
  /(?:\s*[,(|]?\s*(?:\.?(?:pdf|docx?|word)(?:[ -]?(?:fil|dokument))?|\d+(?:[.,]\d+)?\s*[kM]b|nytt fönster|öppnas i (?:ett )?nytt fönster|länk till annan webbplats|extern länk|\d+ sidor)\s*[).,]?)+$/iu;

/** A register's number before the name: "KFS 12:3", "1.2.4", "Flik 3", "A 04". */
const NUMBER =
  /^(?:(?:KFS|KF|KS|FFS|nr|flik|kap)\.?\s?\d[\d:./–-]*|\d+(?:[.:]\d+)*[.)]?|\p{Lu}\s?\d{1,2})\s+[–-]?\s*(?=\p{L})/iu;

/** "– antagen av KF 2013-05-02 § 45", "(antagen 2019)": read for itself. */
const ADOPTED_TAIL =
  /[\s,(–-]*(?:antagen|antaget|antagna|fastställd|fastställt|beslutad|reviderad|gäller (?:från|fr)|giltig)(?!\p{L}).*$/iu;

/** Where the head of a title ends: Swedish titles have their noun before the first preposition. */
const PREPOSITION =
  /\s(?:för|om|i|vid|avseende|gällande|angående|mot|inom|på|till|enligt|hos|kring|rörande|som|av)\s/u;

const SEGMENTS = /\.\s(?=\p{Lu})|\s[–—|-]\s|:\s|\s\/\s|\s?[”"»«]\s?/u;

/** Longest name, and most words of its head. */
const LONGEST = 140;
const HEAD_WORDS = 7;

/** A title or the text of a link without what belongs to the file or the register. */
export const bareTitle = (text: string): string =>
  text
    .trim()
    .replace(TAIL, '')
    .replace(/\.(?:pdf|docx?)$/iu, '')
    .replace(LEAD, '')
    .replace(NUMBER, '')
    .trim()
    .replace(/^[”"»]+|[”"«]+$/gu, '')
    .trim();

export const isDraftTitle = (text: string): boolean => DRAFT.test(bareTitle(text));

/** Whether a title gives its subject to somebody else: "Bygdeföreningens värdegrund". */
export const isOthers = (title: string): boolean => OTHERS.test(bareTitle(title));

/** The governing document that a text names and names only; null where it is no such name. */
export function policyNamed(text: string): PolicyName | null {
  if (text.length > LONGEST * 2) return null;
  const bare = bareTitle(text).replace(DRAFT, '');
  if (ABOUT.test(bare) || NOTICE.test(bare) || OTHERS.test(bare)) return null;
  const title = capital(bare.replace(ADOPTED_TAIL, '').trim());
  if (
    title.length === 0 ||
    BARE.test(title) ||
    title.length > LONGEST ||
    /[.!?;]$|\?/u.test(title.replace(/\d\.$/, ''))
  )
    return null;
  for (const segment of title.split(SEGMENTS)) {
    const head = segment.split(PREPOSITION)[0]!;
    if (head.split(/\s+/).length > HEAD_WORDS || VERB.test(segment)) continue;
    const kind = ends.find(([, noun]) => noun.test(head))?.[0];
    if (kind) return { title, kind };
  }
  return null;
}

/** A noun alone names a kind of document and none of them; "Vision 2030" and "Värdegrund" are names. */
const BARE =
  /^(?:(?:gemensamma|allmänna|särskilda|övriga|lokala|grundläggande|styrande|viktiga|\p{L}+ (?:kommun|stad|kommuns|stads)) )*(?:polic(?:y|yn|ies|yer|ys|ydokument)|riktlinje(?:n|r|rna)?|regler(?:na)?|regelverk|bestämmelser|anvisningar|tillämpningsanvisningar|rutin(?:er)?|handbok|handledning|vägledning|strategi(?:n|er)?|program|överenskommelser?|(?:handlings|verksamhets)?plan(?:er)?|principer|plattform|ramverk|reglementen?|ägardirektiv|förhållningssätt)(?:,? (?:och|samt) \p{L}+| \d{4})?$/iu;

/** Finite verbs make a sentence of it. */
const VERB =
  /(?<!\p{L})(?:är|har|ska|skall|kan|beskriver|innehåller|anger|gäller|finns|hittar|består|bygger|visar|styr|reglerar|antogs|får|måste|innebär|omfattar|tar|tas|vill|blir|ger|arbetar|antar)(?!\p{L})/u;

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The same for every way of writing one title: no municipality, years, definite forms or signs. */
export const keyOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(
      /(?<!\p{L})(?:för|i|inom|hos)?\s*[\p{L}-]+ (?:kommun|stad|kommuns|stads|kommunkoncern)(?!\p{L})/giu,
      ' ',
    )
    .replace(/(?:19|20)\d\d/g, ' ')
    .replace(/(?<=polic)(?:yn|ys|yer|ies)(?!\p{L})/giu, 'y')
    .replace(/(?<=riktlinje|strategi|program|regler|plan)(?:rna|met|na|r|n|en)(?!\p{L})/giu, '')
    .replace(
      /(?<!\p{L})(?:kommunens?|stadens?|kommunövergripande|kommungemensam\p{L}*|gällande|om|för|avseende|och|i|av|den|det)(?!\p{L})/giu,
      ' ',
    )
    .replace(/[^\p{L}]+/gu, '');
