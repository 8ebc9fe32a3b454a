import { type Aspect, collectorOf } from '../aspects.ts';

/** Governing documents, budgets and annual reports all describe how the municipality is steered; a term long. */
export const STEERS = {
  from: ['page', 'rule', 'report'],
  years: 4,
  allows: ['required', 'planned', 'conditional'],
} as const satisfies Partial<Aspect>;

/** Where the steering as a whole is described. */
const UNDER =
  /styrmodell|styrsystem|styrning|ledningssystem|styrprincip|styrprocess|målstyr|resultatstyr|ekonomistyr|budgetprocess|planeringsprocess|målkedja|röda tråd|mål och budget|budget|årsredovisning|verksamhetsplan|uppföljning|styrmodell|mal-och|vision/iu;

const AUDITS =
  /(?<!\p{L})(?:revisorerna|granskningen|vår bedömning|vi rekommenderar|regeringen|riksdagen|förskola\p{L}*|elev\p{L}*)(?!\p{L})/iu;

/** How the municipality is steered from council to unit, as its texts describe it. */
export const steering = collectorOf('steering', 'styrmodell, dess led och vad den omfattar', {
  /** There is a model: named and described as the municipality's. */
  model: {
    ...STEERS,
    shows: 'en beskriven styrmodell',
    words: [
      'styrmodell',
      'styrsystem',
      'ledningssystem',
      'styrprincip',
      'styrkedja',
      'målkedja',
      'målstyrning',
      'ledningsmodell',
      'modell för styrning',
    ],
    says: /(?<!\p{L})(?:styr(?:nings)?modell(?:en)?|styrsystem(?:et)?|(?:styr- och |kommungemensamma? |gemensam(?:ma|t)? )ledningssystem(?:et)?|styrprinciper(?:na)?|styrkedja(?:n)?|målkedja(?:n)?|målstyrning(?:en)?|styr- och ledningsmodell(?:en)?|modell för (?:styrning|ledning)(?: och (?:ledning|styrning|uppföljning))?)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:beskriv\p{L}*|bygger|innebär|består|utgår|omfattar|beslut\p{L}*|anta\p{L}*|fastställ\p{L}*|styrs|styr|kommunfullmäktige|fullmäktige|nämnd\p{L}*|syft\p{L}*|innehåll\p{L}*|visar|används|gäller|har|finns)(?!\p{L})/iu,
    not: new RegExp(
      `${AUDITS.source}|kvalitetsledningssystem|miljöledningssystem|SOSFS|informationssäkerhet|ny styrmodell ska|översyn`,
      'iu',
    ),
  },
  /** The way from council to committee. */
  toCommittees: {
    ...STEERS,
    shows: 'styrning från fullmäktige till nämnd',
    words: ['nämnd'],
    says: /(?<!\p{L})(?:(?:fullmäktiges?|övergripande|strategiska|vision\p{L}*)(?: [^ .;]+){0,14}? nämnd(?:en|erna|ens|ernas|er|s)?|nämnd(?:en|erna|er)?(?: [^ .;]+){0,12}? (?:utifrån|utgår från|bryter ner|bryter ned|konkretiserar|bidra\p{L}* till|svarar mot|tolkar|formulerar|antar|fastställer|omsätter)(?: [^ .;]+){0,8}? (?:mål\p{L}*|fokusområde\p{L}*|budget\p{L}*|plan\p{L}*|åtagande\p{L}*)|varje nämnd|nämnd(?:s)?plan(?:en|er|erna)|nämnd(?:s)?mål(?:en)?)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:\p{L}*mål(?:en|et|s|sättning\p{L}*)?|fokusområde\p{L}*|åtagande\p{L}*|\p{L}*plan(?:en|er)?|uppdrag\p{L}*)(?!\p{L})/iu,
    under: UNDER,
    not: AUDITS,
  },
  /** On to each unit. */
  toUnits: {
    ...STEERS,
    shows: 'styrning ända till enheten',
    words: ['enhet', 'verksamhetsplan', 'arbetsplats', 'avdelning', 'medarbetare', 'resultatenhet'],
    says: /(?<!\p{L})(?:(?:bryts? (?:ner|ned)|nedbrut\p{L}*|konkretisera\p{L}*|röda? tråd\p{L}*|utarbeta\p{L}*|upprätta\p{L}*|tar fram|planer\p{L}*|styr\p{L}*|åtagande\p{L}*|mål\p{L}*|verksamhetsplan\p{L}*|ansvar\p{L}*|från|fullmäktige|nämnd\p{L}*)(?: [^ .;]+){0,14}? (?:(?:varje|respektive|alla|samtliga) )?(?:enhet(?:en|er|erna|s|ens|snivå)?|arbetsplats\p{L}*|resultatenhet\p{L}*|verksamhetsnivå|avdelning(?:ar|en|arna|snivå)?|medarbetare\p{L}*)|(?:varje|respektive|alla|samtliga) (?:enhet(?:er)?|resultatenhet(?:er)?|arbetsplats(?:er)?|avdelning(?:ar)?)(?: [^ .;]+){0,10}? (?:plan\p{L}*|mål\p{L}*|åtagande\p{L}*|verksamhetsplan\p{L}*|aktivitet\p{L}*))(?!\p{L})/iu,
    with: /(?<!\p{L})(?:\p{L}*mål(?:en|et)?|åtagande\p{L}*|\p{L}*plan(?:en|er|s)?|styr\p{L}*|uppdrag\p{L}*|aktivitet\p{L}*)(?!\p{L})/iu,
    under: UNDER,
    not: new RegExp(`${AUDITS.source}|skolenhet\\p{L}* ska följa|lokaler`, 'iu'),
  },
  /** Budget and follow-up as a process through the year. */
  budgetProcess: {
    ...STEERS,
    shows: 'budgetprocessen',
    words: ['budget', 'strategisk', 'planering'],
    says: /(?<!\p{L})(?:budgetprocess(?:en)?|planeringsprocess(?:en)?|(?:års- och flerårsbudget|budget)(?: [^ .;]+){0,3}? (?:ingår|plan(?:en)? för)|(?:beslutas|fastställs)(?: [^ .;]+){0,4}? i (?:\p{L}+ )?budget(?:en)?|strategiska planen(?: [^ .;]+){0,10}? budget|budgetarbete(?:t)?|(?:budget|mål och budget|budgeten)(?: [^ .;]+){0,6}? (?:beslutas|fastställs|antas|bereds|behandlas|lämnas|tas fram|upprättas|beslutar|utarbetas)|(?:beslutar|fastställer|antar)(?: [^ .;]+){0,6}? (?:budget(?:en)?|mål och budget|budgetramar\p{L}*|ramar))(?!\p{L})/iu,
    under: UNDER,
    not: AUDITS,
  },
  followUpProcess: {
    ...STEERS,
    shows: 'uppföljningsprocessen',
    words: ['följ', 'delår', 'tertial', 'rapport'],
    says: /(?<!\p{L})(?:uppföljningsprocess(?:en)?|uppföljning(?:en|ar|arna)?|följs upp|följas upp|följer upp|delårs(?:rapport|bokslut)\p{L}*|tertial\p{L}*|månadsuppföljning\p{L}*|månadsrapport\p{L}*)(?!\p{L})/iu,
    under: UNDER,
    not: AUDITS,
  },
  /** The term's goals. */
  forTheTerm: {
    ...STEERS,
    shows: 'mål för mandatperioden',
    words: ['mandatperiod', 'fyraårs', 'valperiod'],
    asName: true,
    says: /(?<!\p{L})(?:mandatperiod(?:en|ens)?|valperiod(?:en)?|fyraårs(?:period|plan)\p{L}*)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:\p{L}*mål(?:en|et)?|fokusområde\p{L}*|målområde\p{L}*|inriktning\p{L}*|prioriter\p{L}*|plan(?:en)?|utvecklingsområde\p{L}*)(?!\p{L})/iu,
    not: new RegExp(`${AUDITS.source}|ledamöter|väljs|pågår ett arbete`, 'iu'),
  },
  /** Officials' own pictures of where to go, and whether they are told apart from what politicians decided. */
  officialsOwn: {
    ...STEERS,
    shows: 'tjänstemännens egen målbild',
    words: ['målbild', 'vision', 'tjänste', 'förvaltning', 'ledningsgrupp'],
    says: /(?<!\p{L})(?:(?:tjänstemanna\p{L}*|tjänstemännens|tjänstepersonernas|förvaltning(?:en|ens|arnas|schefernas)?|(?:kommun|stads)ledningskontorets|ledningsgruppens?|(?:kommun|stads)direktörens|organisationens|verksamhetens|kontorens|chefernas)(?: [^ .;]+){0,6}? (?:målbild(?:en)?|vision(?:en)?|ambition\p{L}*|verksamhetsidé\p{L}*)|(?:\p{L}*ledningsgrupp(?:en)?|chefer(?:na)?|\p{L}*chefer(?:na)?|tjänstemän(?:nen)?|(?:kommun|stads)direktören)(?: [^ .;]+){0,8}? (?:formulera\p{L}*|tagit fram|arbetat fram|enats om|satt|tog fram)(?: [^ .;]+){0,4}? (?:målbild(?:en)?|vision(?:en)?)|(?:målbild(?:en)?|vision(?:en)?)(?: [^ .;]+){0,8}? (?:tjänstemän\p{L}*|tjänsteperson\p{L}*|tjänsteorganisation\p{L}*|ledningsgrupp\p{L}*|(?:kommun|stads)direktör\p{L}*|förvaltningschefer\p{L}*|kontorscheferna))(?!\p{L})/iu,
    not: AUDITS,
  },
  keptApart: {
    ...STEERS,
    shows: 'att tjänstemännens mål skiljs från politikens',
    words: ['politi', 'fullmäktige', 'tjänste', 'förvaltning'],
    says: /(?<!\p{L})(?:(?:inte|ej)(?: [^ .;]+){0,4}? (?:politiskt (?:beslutad|antagen|fastställd)\p{L}*|beslutad av (?:kommun)?fullmäktige)|(?:skilj\p{L}*|åtskil\p{L}*|till skillnad från|skild\p{L}*|rågång|gräns\p{L}* mellan)(?: [^ .;]+){0,10}? (?:politi\p{L}*|fullmäktige\p{L}*)|(?:politikerna|politiken|de förtroendevalda|fullmäktige|nämnden)(?: [^ .;]+){0,5}? (?:vad|va-frågor\p{L}*)(?: [^ .;]+){0,8}? (?:tjänstemän\p{L}*|tjänsteperson\p{L}*|förvaltning\p{L}*|verksamhet\p{L}*)(?: [^ .;]+){0,5}? hur|(?:politiska|fullmäktiges|nämndens) mål(?: [^ .;]+){0,8}? (?:förvaltning(?:en|ens)?|tjänstemännens|verksamhetens|enhetens)(?: [^ .;]+){0,4}? (?:åtagande\p{L}*|mål|aktiviteter|målbild\p{L}*))(?!\p{L})/iu,
    with: /(?<!\p{L})(?:\p{L}*mål(?:en|et|bild\p{L}*)?|vision\p{L}*|vad|åtagande\p{L}*)(?!\p{L})/iu,
    allows: ['required', 'planned', 'conditional', 'negated'],
    not: AUDITS,
  },
  /** Strategies for one matter within the chain from goal to report. */
  strategiesTied: {
    ...STEERS,
    shows: 'hur en ämnesstrategi hör ihop med styrkedjan',
    words: ['strategi', 'program', 'handlingsplan', 'styrdokument'],
    says: /(?<!\p{L})\p{L}*(?:strategi(?:n|er|erna)?|program(?:met|men)?|handlingsplan(?:en|er|erna)?|styrdokument(?:en)?)(?!\p{L})(?:(?: [^ .;]+){0,14}? (?:följs upp|uppföljning\p{L}*|integrera\p{L}*|koppla\p{L}*|inarbeta\p{L}*|arbetas in|omsätts|genomförs|ingår|beaktas|konkretisera\p{L}*|redovisas|prioriteras|hanteras)(?: [^ .;]+){0,10}? (?:budget\p{L}*|mål och budget|verksamhetsplan\p{L}*|årsredovisning\p{L}*|styrkedja\p{L}*|styrmodell\p{L}*|styrprocess\p{L}*|nämndplan\p{L}*|delårs\p{L}*|nämndernas planer|planering\p{L}*|ordinarie)(?!\p{L}))/iu,
    not: new RegExp(`${AUDITS.source}|intern kontroll|internkontroll`, 'iu'),
  },
  strategiesLoose: {
    ...STEERS,
    shows: 'att strategierna inte är knutna till budget och mål',
    words: ['strategi', 'program', 'styrdokument'],
    says: /(?<!\p{L})\p{L}*(?:strategi(?:n|er|erna)?|program(?:met|men)?)(?!\p{L})(?: [^ .;]+){0,10}? (?:inte|saknar|utan)(?: [^ .;]+){0,6}? (?:koppl\p{L}*|budget\p{L}*|mål\p{L}*)(?!\p{L})/iu,
    allows: ['required', 'planned', 'conditional', 'negated'],
  },
  companies: {
    ...STEERS,
    shows: 'att styrningen omfattar bolagen',
    words: ['bolag', 'koncern'],
    says: /(?<!\p{L})(?:nämnd(?:er)? (?:och|eller|samt) bolagsstyrelse(?:r|n|rna)?|nämnder(?:na)?,? (?:och|samt) (?:\p{L}+ )?(?:bolag(?:en)?|bolagsstyrelser(?:na)?|hel- och|helägda)|(?:bolag(?:en|ens)?|bolagsstyrelse(?:r|rna)?|kommunkoncern(?:en|ens)?|koncernnivå|kommunala bolag(?:en|ens)?|helägda)(?: [^ .;]+){0,12}? (?:omfattas|mål\p{L}*|styr\p{L}*|följs upp|uppföljning\p{L}*|rapporter\p{L}*|ägardirektiv\p{L}*|budget\p{L}*|bidra\p{L}*)|(?:omfattar|gäller|för)(?: [^ .;]+){0,8}? (?:bolag(?:en)?|kommunkoncern(?:en)?|hela koncernen))(?!\p{L})/iu,
    under: UNDER,
    of: ['company'],
    not: new RegExp(
      `${AUDITS.source}|försäkringsbolag|elbolag|^Bolag (?:Ägardirektiv|Årsredovisning)|bolagsskatt|koncernbidrag`,
      'iu',
    ),
  },
  providers: {
    ...STEERS,
    shows: 'att styrningen omfattar externa utförare',
    words: ['utförare', 'entreprenör', 'fristående', 'privat', 'leverantör', 'aktörer', 'regi'],
    says: /(?<!\p{L})(?:(?:extern(?:a)?|privat(?:a)?|enskild(?:a)?|fristående|andra|upphandlade) (?:\p{L}+ )?(?:utförare(?:n|na)?|aktör(?:er)?|leverantör(?:er)?|entreprenör(?:er)?|huvudmän|verksamhet(?:er)?)|oavsett (?:regi|utförare|driftsform|vem som)|i (?:egen|kommunal) (?:eller|och) (?:extern|privat|enskild) regi|entreprenörer(?:na)?)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:\p{L}*mål(?:en|et)?|styr\p{L}*|följs upp|följas upp|uppföljning\p{L}*|rapporter\p{L}*|krav\p{L}*|omfatta\p{L}*|gäller|avtal\p{L}*)(?!\p{L})/iu,
    under: UNDER,
    of: ['company'],
    not: AUDITS,
  },
  system: {
    ...STEERS,
    allows: ['required', 'conditional'],
    shows: 'ett gemensamt it-stöd för styrning och uppföljning',
    words: [
      'stratsys',
      'hypergene',
      'qlik',
      'insikt',
      'it-stöd',
      'it-system',
      'beslutsstöd',
      'ledningsinformation',
      'uppföljningssystem',
      'verksamhetssystem',
      'ledningsstöd',
      'systemstöd',
      'rodret',
      'kommers',
      'cockpit',
      'unit4',
      'planeringsverktyg',
      'digitalt verktyg',
      'styrverktyg',
      'ilsystem',
      'ilse',
    ],
    says: /(?<!\p{L})(?:Stratsys|Hypergene|QlikView|Qlik ?Sense|Rodret|Cockpit|Kommungemensamt (?:it-|verksamhets)\p{L}+|(?:it|it-|system|digitalt )-?(?:stöd|verktyg)(?:et)?|it-system(?:et)?|beslutsstöd(?:s)?(?:system)?(?:et)?|ledningsinformationssystem(?:et)?|uppföljningssystem(?:et)?|verksamhetsstyrningssystem(?:et)?|ledningsstöd(?:et)?|planerings- och uppföljnings(?:system|verktyg)(?:et)?|systemstöd(?:et)?|styrverktyg(?:et)?|planeringsverktyg(?:et)?)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:\p{L}*mål(?:en|et|styrning\p{L}*|uppföljning\p{L}*)?|styr\p{L}*|uppföljning\p{L}*|följs upp|följa upp|planering\p{L}*|verksamhetsplan\p{L}*|budget\p{L}*|rapporter\p{L}*|åtagande\p{L}*|Stratsys|Hypergene|ledningssystem\p{L}*)(?!\p{L})/iu,
    not: new RegExp(
      `${AUDITS.source}|journal|patient|lärplattform|bygglov|ärendehantering|löne|synpunkt|fastighet|upphandling av|GIS|behörighet|trygghetslarm|boka`,
      'iu',
    ),
  },
  /** The procurement is to secure the goals. */
  goalsInPurchases: {
    ...STEERS,
    shows: 'att målen ska säkras i upphandlingar',
    words: ['upphandl', 'inköp', 'avtal'],
    says: /(?<!\p{L})\p{L}*(?:upphandling(?:en|ar|arna|sunderlag\p{L}*)?|upphandla\p{L}*|inköp(?:en|s\p{L}*)?|förfrågningsunderlag\p{L}*)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:(?:(?:kommun)?fullmäktiges?|kommunens|stadens|nämndens|nämndernas|politiska|övergripande|strategiska|beslutade|antagna|politiskt)(?: [^ .;]+){0,4}? (?:mål(?:en|sättning\p{L}*)?|vision\p{L}*|fokusområde\p{L}*|inriktning\p{L}*|viljeinriktning\p{L}*)|(?:miljömål|hållbarhetsmål|inriktningsmål|verksamhetsmål|kommunmål|klimatmål)(?:en)?)(?!\p{L})/iu,
    not: AUDITS,
  },
  purchasesFollowedUp: {
    ...STEERS,
    shows: 'att målen följs upp i avtalen',
    words: ['avtal', 'upphandl', 'leverantör', 'utförare'],
    says: /(?<!\p{L})(?:avtalsuppföljning\p{L}*|(?:avtal(?:en|et)?|upphandling\p{L}*|leverantörer(?:na)?|utförare(?:n|na)?)(?: [^ .;]+){0,8}? (?:följs upp|följas upp|uppföljning\p{L}*)|(?:följa upp|följer upp|uppföljning av)(?: [^ .;]+){0,6}? (?:avtal(?:en|et)?|leverantörer(?:na)?|upphandling\p{L}*|utförare(?:n|na)?))(?!\p{L})/iu,
    with: /(?<!\p{L})(?:\p{L}*mål(?:en|et)?|krav\p{L}*|kvalitet\p{L}*|vision\p{L}*)(?!\p{L})/iu,
    of: ['company'],
    not: AUDITS,
  },
});
