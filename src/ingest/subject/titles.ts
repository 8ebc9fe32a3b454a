import type { DocumentKind } from '../../model/document.ts';

/** Words that end as a governing document does and are none. */
const NO_PLAN =
  'detalj|ritnings|projekt|tids|spel|idrotts|fotbolls|lek|skol|sim|mark|bott|hus|våning|situations|tomt|lektions|kurs|läro|timplane|schema|flyg|in';

/** Titles that are told by how they begin. */
const OPENINGS: [DocumentKind, RegExp][] = [
  [
    'revisionsrapport',
    /^(?:revisions{1,2}rapport|granskningsrapport|rapport (?:avseende|över|om) (?:\p{L}+ )?granskning|granskning avseende|revisionsberättelse|(?:(?:kommun)?revision(?:en)?s |revisorernas |(?:uppföljande|grundläggande|översiktlig|övergripande|fördjupad|förnyad) )?granskning av(?! (?:detaljplan|planförslag|översiktsplan|planprogram))|(?:uppföljande|grundläggande|översiktlig|fördjupad|förnyad) granskning|uppföljning av .{0,30}(?:revisionsrapport|granskning))/iu,
  ],
  ['delegationsordning', /^delegation av .{0,40}beslutanderätt/iu],
  ['blankett', /^(?:(?:ansökan|anmälan) (?:om|av|till)(?!\p{L})|fullmakt$)/iu],
];

/** Kinds that a title names by its head noun, most telling first. */
const NOUNS: [DocumentKind, RegExp][] = [
  ['internkontrollplan', /intern(?:a\s|-?\s?)?kontroll(?:s?plan(?:en)?(?!\p{L})|(?:en)?(?=\s*(?:\d|$)))/iu],
  ['delegationsordning', /deleg(?:ations?|erings?)(?:ordning|förteckning|bestämmelser)/iu],
  ['reglemente', /(?:reglemente|arbetsordning|bolagsordning|förbundsordning)(?:t|n|n?a)?(?!\p{L})/iu],
  ['ägardirektiv', /ägardirektiv/iu],
  [
    'delårsrapport',
    /(?:delårs(?:rapport|bokslut|redovisning|uppföljning)|(?:tertial|kvartals|månads|period|prognos)(?:rapport|uppföljning|bokslut)|(?:budget|ekonomi)uppföljning|(?:uppföljningsrapport|återredovisning)(?= \d)|(?:helårs|budget)prognos)(?:en)?(?!\p{L})/iu,
  ],
  [
    'årsredovisning',
    /(?:årsredovisning|årsbokslut|(?<!\p{L})bokslut|verksamhetsberättelse|bokslutsrapport)(?:en)?(?!\p{L})/iu,
  ],
  ['verksamhetsplan', /(?:verksamhetsplan|nämnds?plan|aktivitetsplan|uppdragsplan)(?:en)?(?!\p{L})/iu],
  [
    'verksamhetsplan',
    /(?:(?:intern|detalj|nämnds?)budget|(?:nämndens|förvaltningens|nämnden|förvaltningen|kontoret) (?:\p{L}+ ){0,2}budget)(?:en)?(?!\p{L})/iu,
  ],
  [
    'budget',
    /(?:(?<!medborgar|ungdoms)budget|mål- och resursplan|flerårsplan|verksamhets- och resursplan)(?:en)?(?!\p{L})/iu,
  ],
  [
    'enkätresultat',
    /(?:(?:medborgar|brukar|kund|medarbetar|företagsklimat|trygghets|attityd|elev|resvane)undersökning|enkätresultat|(?:medarbetar|medborgar|brukar|elev)enkät|enkätundersökning|nöjd-(?:kund|region|medborgar|inflytande)-index|(?<!\p{L})nki(?!\p{L}))/iu,
  ],
  ['avtal', /(?:avtal|överenskommelse)(?:et|en)?(?!\p{L})/iu],
  ['blankett', /blankett(?:en)?(?!\p{L})/iu],
];

/** Kinds whose nouns are often joined: "Policy med anvisningar". What is named first is what it is. */
const JOINED: [DocumentKind, RegExp][] = [
  [
    'riktlinje',
    /(?:riktlinje(?:r|n|rna)?|(?<!spel|tumme?|huvud|trafik|lek)regler(?:na)?|regelverk(?:et)?|(?<!hän)anvisning(?:ar|arna)?|rutin(?:er|erna)?)(?!\p{L})/iu,
  ],
  ['policy', /polic(?:y|yn|ies|ydokument)(?!\p{L})/iu],
  ['strategi', /strategi(?:n|er|dokument)?(?!\p{L})/iu],
  ['program', /(?<!plan|utbildnings|dator|gymnasie)program(?:met)?(?!\p{L})/iu],
  ['plan', new RegExp(`(?<!${NO_PLAN})plan(?:en)?(?!\\p{L}| \\d(?!\\d))`, 'iu')],
];

/** Titles that speak about a document of another kind. */
export const ABOUT =
  /^(?:svar på|yttrande|remiss(?!version|utgåva|upplaga|förslag)|antagande av|revidering av|information (?:om|till|kring)|uppföljning (?:av|intern)(?! .{0,30}(?:revisionsrapport|granskning))|utvärdering|beslut om|fastställande av|inbjudan|presentation|bilag(?:a|or) till|val av|begäran om|missiv|följebrev|utlåtande|granskningsutlåtande|granskningsyttrande|samrådsredogörelse|synpunkter på|kommentarer|redovisning av|(?:slut|del)?rapport(?!\p{L}| från revision| (?:avseende|över|om) (?:\p{L}+ )?granskning)|återrapportering|återredovisning|upphandling av|tidsplan|tidplan|nyhetsbrev|pressmeddelande|sammanfattning|sammanställning|så (?:gick|tycker|arbetar)|hur |vad |varför |frågor och svar)|\s(?:i korthet|på en sida)$|(?<!\p{L})(?:frågor och svar|presentation|missiv)$/iu;

/** The one plan that is as often called by what it is for. */
const CONTROL_PLAN = /plan(?:er)? för (?:den )?intern(?:a)?\s?kontroll/iu;

/** Titles that name a paper which goes with another, and is none of the kinds. */
const OTHER_PAPER =
  /(?:analys|utredning|rapport|underlag|redogörelse|beräkning|kalkyl|prognos|statistik|förteckning|lista|karta|broschyr|bedömning|beskrivning|kartläggning|sammanställning|översikt|nyckeltal|tabell|faktablad|förstudie|inventering|handling|anteckning|metod|material|remiss|bakgrund|vägledning|handledning)(?:en|er|et|ar|na|erna|arna|n)?$/iu;

/** What precedes the name of the text itself. */
const LEAD =
  /^(?:bilaga(?: \d{1,2}| \p{L})?\s*[:.–-]?\s+(?=\p{L}{4}))?(?:förslag (?:till|på)|utkast(?: till)?|remissversion(?: av)?|samrådsversion(?: av)?|resultat(?:rapport)?(?: av| från)?|)\s*:?\s*/iu;

/** Where the head of a title ends: Swedish titles have their noun before the first preposition. */
const PREPOSITION = /\s(?:för|om|i|vid|avseende|gällande|angående|mot|inom|till|av|rörande)\s/u;

/** Whether a title names by its head another paper than the kinds: what it is about may stand below it. */
export function isOtherPaper(title: string): boolean {
  const head = title.replace(LEAD, '').split(PREPOSITION)[0]!;
  return /^bilaga(?!\p{L})/iu.test(title) || OTHER_PAPER.test(head.replace(/[ \d:–-]+$/u, ''));
}

/** By the head of the title. */
export function byTitle(title: string): DocumentKind | null {
  if (CONTROL_PLAN.test(title)) return 'internkontrollplan';
  const whole = title.replace(LEAD, '');
  const head = whole.split(PREPOSITION)[0]!;
  const told =
    OPENINGS.find(([, opening]) => opening.test(whole)) ?? NOUNS.find(([, noun]) => noun.test(head));
  return told?.[0] ?? firstNamed(head);
}

/** More kinds than a name joins: the strip of a cover, "Strategi Program Plan Policy Riktlinjer". */
const MOST_JOINED = 2;

function firstNamed(head: string): DocumentKind | null {
  const named = JOINED.map(([kind, noun]) => ({ kind, at: head.search(noun) })).filter(({ at }) => at >= 0);
  if (named.length > MOST_JOINED) return null;
  return named.sort((one, other) => one.at - other.at)[0]?.kind ?? null;
}
