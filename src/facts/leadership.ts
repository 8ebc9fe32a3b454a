import type { Topic } from '../model/topic.ts';
import { type Aspect, collectorOf } from './aspects.ts';

/** Where the municipality's leaders, their training and their missions would be told. */
export const leadershipTopic: Topic = {
  id: 'leadership',
  name: 'ledarskap och ledarutveckling',
  direct: [
    'ledarskapspolicy',
    'chefspolicy',
    'ledarpolicy',
    'ledarskap',
    'ledarprogram',
    'ledarutveckling',
    'chefsutveckling',
    'chefskontrakt',
    'chefsuppdrag',
    'chefsförsörjning',
    'blivande chefer',
    'traineeprogram',
  ],
  places: ['jobba hos oss', 'personal', 'arbetsgivare', 'medarbetare', 'styrdokument', 'personalredovisning'],
  query: 'ledarskap',
};

/** Policies, personnel accounts and annual reports tell it; what is asked of managers is told as what is to be. */
const TOLD = {
  from: ['page', 'rule', 'report', 'news'],
  years: 4,
  allows: ['required', 'past'],
} as const satisfies Partial<Aspect>;

/** Papers of matters tell it too: what contracts are, when managers meet. */
const RECORDED = {
  ...TOLD,
  from: ['page', 'rule', 'report', 'news', 'matter'],
} as const satisfies Partial<Aspect>;

/** Municipalities and regions train those who are not managers yet together. */
const SHARED = {
  ...TOLD,
  of: ['other municipality', 'region', 'association'],
} as const satisfies Partial<Aspect>;

const MANAGER =
  '(?:\\p{L}*chef(?:er|erna|ernas|en|ens|s)?|ledare(?:n|na|ns)?|chefs?-? och ledar\\p{L}*|ledarskap(?:et|ets)?|chefskap(?:et)?|rektor(?:er|erna)?)';

/** Others' leaders, and advertisements. */
const ELSEWHERE =
  /(?<!\p{L})(?:ungdomsledar\p{L}*|idrottsledar\p{L}*|föreningsledar\p{L}*|scoutledar\p{L}*|elev\p{L}*|företagsledar\p{L}*|kvinnligt företagande|motion\p{L}*|region(?:en|ens)|landstinget|ansök\p{L}* senast|vi söker|politiskt ledarskap|mellanledar\p{L}*|fritidsledar\p{L}*|arbetsledarbevis)(?!\p{L})/iu;

/** Programmes for those who are managers already. */
const FOR_MANAGERS = new RegExp(
  `${ELSEWHERE.source}|(?<!\\p{L})(?:blivande|framtida|framtidens|potentiella|vill bli chef)(?!\\p{L})`,
  'iu',
);

const PROGRAMME =
  '(?:(?:ledar(?:skaps|utvecklings)?|chefs(?:utvecklings|introduktions)?|ledarskapsutvecklings)-?(?:program(?:met|men)?|utbildning(?:en|ar|arna)?|akademi(?:n)?)|(?:ledar|chefs|ledarskaps)utveckling(?:en|sprogram\\p{L}*)?|(?:program|utbildning)(?:met|en)? (?:för|till) (?:\\p{L}+ ){0,3}?(?:chefer|ledare)|(?:chefer(?:na)?|ledare)(?: [^.;]{0,60})? (?:\\p{L}*program(?:met|men)?|utbildning(?:en|ar)?)|UGL|utveckl\\p{L}+ (?:grupp och ledare|av (?:chefer|ledare)))';

const FUTURE =
  '(?:(?:blivande|framtida|framtidens|potentiella|morgondagens) (?:chef(?:er|erna)?|ledar(?:e|en|na|nas))|chefsförberedande \\p{L}+|chefstalang\\p{L}*|intresserade? av (?:ledarskap|chefskap|att bli (?:chef|ledare))|chefstrainee\\p{L}*|aspirant(?:program|utbildning)\\p{L}*|ledaraspirant\\p{L}*|(?:chefs|ledar)aspirant\\p{L}*|chefsförsörjning(?:sprogram\\p{L}*|en)?|ledarförsörjning\\p{L}*|morgondagens (?:chefer|ledare)|trainee(?:program|utbildning)\\p{L}*|chefskandidat\\p{L}*|vill (?:bli|prova på att vara) chef|chef i framtiden|framtida chefskap|bli (?:chef|ledare))';

export const leadership = collectorOf(
  'leadership',
  'chefers uppdrag, ledarutveckling, uppföljning av ledarskapet och möten för chefer',
  {
    /** Leadership is followed up in talks between a manager and the next. */
    followedByTalks: {
      ...TOLD,
      shows: 'ledarskapet följs upp i samtal',
      words: ['samtal', 'dialog'],
      says: /(?<!\p{L})(?:medarbetarsamtal(?:en|et)?|utvecklingssamtal(?:en|et)?|chefssamtal(?:en|et)?|resultatsamtal(?:en|et)?|chefsdialog\p{L}*|uppföljningssamtal\p{L}*|lönesamtal(?:en|et)?|målsamtal\p{L}*)(?!\p{L})/iu,
      with: new RegExp(
        `^(?=.*(?<!\\p{L})${MANAGER}(?!\\p{L}))(?=.*(?:följ|uppfölj|utvärder|bedöm|utveckl|mål|resultat))`,
        'iu',
      ),
      not: ELSEWHERE,
    },
    /** And measured among the staff. */
    followedBySurvey: {
      ...TOLD,
      shows: 'ledarskapet mäts i en enkät till medarbetarna',
      words: ['enkät', 'undersökning', 'index', 'hme', '360'],
      says: /(?<!\p{L})(?:medarbetar(?:enkät|undersökning)\p{L}*|arbetsmiljöenkät\p{L}*|(?:personal|arbetsplats)enkät\p{L}*|enkät(?:en|er)?|ledarskapsindex|ledarindex|HME(?:-\p{L}+)?|hållbart medarbetarengagemang|360-?(?:graders)?\p{L}*|chefsindex)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:ledarskap\p{L}*|ledarindex|chef(?:er|en|ers|ens|erna|ernas)?|chefskap\p{L}*|ledarna?|närmaste chef)(?!\p{L})/iu,
      not: ELSEWHERE,
    },
    /** What was found led to something. */
    followUpUsed: {
      ...TOLD,
      shows: 'uppföljningen av ledarskapet används',
      words: ['handlingsplan', 'åtgärd', 'förbättr', 'utveckl', 'stöd', 'insats', 'coach'],
      says: /(?<!\p{L})(?:handlingsplan\p{L}*|åtgärd\p{L}*|förbättringsområd\p{L}*|utvecklingsområd\p{L}*|utvecklingsplan\p{L}*|insats(?:er)?|stödinsats\p{L}*|coach(?:ning|ar|as)?)(?!\p{L})/iu,
      with: /^(?=.*(?:ledarskap|ledarindex|chef|HME))(?=.*(?:enkät|undersökning|index|resultat|uppföljning|HME|samtal|360))/iu,
      not: ELSEWHERE,
    },
    /** A written mission or contract for each manager. */
    contract: {
      ...RECORDED,
      shows: 'chefskontrakt eller skriftliga uppdrag för chefer',
      words: [
        'kontrakt',
        'överenskommelse',
        'uppdragsbeskrivning',
        'chefsuppdrag',
        'skriftlig',
        'uppdragshandling',
      ],
      says: /(?<!\p{L})(?:(?:chefs|ledar|uppdrags|resultat)kontrakt(?:et|en)?|(?:chefs|ledar|uppdrags)överenskommelse\p{L}*|uppdragsbeskrivning(?:en|ar)?|uppdragshandling\p{L}*|skriftlig[at]? (?:chefs?)?uppdrag(?:et)?|(?:chefs?|ledar)uppdrag(?:et)?|chefsförordnande\p{L}*)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:\p{L}*chef(?:er|erna|ernas|en|ens|s)?|chefs\p{L}+|rektor\p{L}*)(?!\p{L})/iu,
      not: new RegExp(`${ELSEWHERE.source}|(?<!\\p{L})(?:krisledning\\p{L}*|konsult\\p{L}*)(?!\\p{L})`, 'iu'),
    },
    contractForAll: {
      ...RECORDED,
      shows: 'alla chefer har ett skriftligt uppdrag',
      words: ['kontrakt', 'överenskommelse', 'uppdragsbeskrivning', 'chefsuppdrag', 'skriftlig'],
      says: /(?<!\p{L})(?:(?:chefs|ledar|uppdrags|resultat)kontrakt(?:et|en)?|(?:chefs|ledar|uppdrags)överenskommelse\p{L}*|uppdragsbeskrivning(?:en|ar)?|skriftlig[at]? (?:chefs?)?uppdrag(?:et)?|chefsuppdrag(?:et)?)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:(?:alla|samtliga|varje) (?:\p{L}+ ){0,2}?\p{L}*chef(?:er|erna|en)?|chefer på alla nivåer|respektive chef)(?!\p{L})/iu,
      not: ELSEWHERE,
    },
    contractFollowed: {
      ...RECORDED,
      shows: 'chefernas uppdrag följs upp',
      words: ['kontrakt', 'överenskommelse', 'uppdragsbeskrivning', 'chefsuppdrag', 'uppdraget'],
      says: /(?<!\p{L})(?:följs? upp|följer upp|uppfölj\p{L}*|förnyas|revideras|utvärdera[ds]?s?|omprövas|årligen|varje år)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:(?:chefs|ledar|uppdrags)kontrakt\p{L}*|(?:chefs|uppdrags)överenskommelse\p{L}*|uppdragsbeskrivning\p{L}*|chefsuppdrag\p{L}*)(?!\p{L})/iu,
      not: ELSEWHERE,
    },
    /** They are used here and there. */
    contractUneven: {
      ...RECORDED,
      allows: ['negated', 'required', 'past'],
      shows: 'chefskontrakt används inte överallt',
      words: ['kontrakt', 'överenskommelse', 'uppdragsbeskrivning'],
      says: /(?<!\p{L})(?:inte|ej|varierar|olika|saknas|vissa|flera chefer saknar|delvis)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:(?:chefs|ledar|uppdrags)kontrakt\p{L}*|chefsöverenskommelse\p{L}*|uppdragsbeskrivning\p{L}* för (?:\p{L}+ )?chefer)(?!\p{L})/iu,
      not: ELSEWHERE,
    },
    /** An index of how leadership is seen, with a figure. */
    index: {
      ...TOLD,
      shows: 'ledarskapsindex',
      words: ['ledar', 'chefsindex', 'hme'],
      says: /(?<!\p{L})(?:ledarskapsindex(?:et)?|ledarindex(?:et)?|chefsindex(?:et)?|index (?:för|om|avseende) (?:\p{L}+ )?ledarskap\p{L}*|delindex(?:et)? (?:för )?ledarskap\p{L}*|(?:HME|hållbart medarbetarengagemang)[^.;]{0,80}?(?:ledarskap|delindex)\p{L}*|ledarskap(?:et)?[^.;]{0,60}?(?:index|HME)\p{L}*|ledarskap(?:et)?(?= \| ?\d))(?!\p{L})/iu,
      with: /\d/u,
      not: ELSEWHERE,
    },
    indexGoal: {
      ...TOLD,
      allows: ['required', 'past', 'planned'],
      shows: 'mål för ledarskapsindex',
      words: ['ledar', 'chefsindex', 'hme'],
      says: /(?<!\p{L})(?:mål(?:et|nivå(?:n)?|värde(?:t)?|sättning(?:en)?)?|målvärde|minst|lägst|ska (?:vara|öka|uppgå|nå)|önskat läge)(?!\p{L})/iu,
      with: /^(?=.*\d)(?=.*(?:ledarskapsindex|ledarindex|chefsindex|index[^.;]{0,40}ledarskap|ledarskap[^.;]{0,60}(?:index|HME)|HME[^.;]{0,60}ledarskap))/iu,
      not: ELSEWHERE,
    },
    /** What is done where leadership is weak. */
    weakHandled: {
      ...RECORDED,
      allows: ['required', 'past', 'conditional', 'negated'],
      shows: 'ordning för att bedöma och åtgärda svagt ledarskap',
      words: ['chef', 'ledarskap', 'ledare'],
      says: /(?<!\p{L})(?:(?:svagt|bristande|brister i|låga? (?:resultat|värden?|index)[^.;]{0,40}?|inte fungera\p{L}*|icke fungerande|inte lever upp|inte når)[^.;]{0,60}?(?:ledarskap\p{L}*|chefskap\p{L}*|chef(?:er|en|s)?|ledare)|(?:chef(?:er|en)?|ledare|ledarskap\p{L}*)[^.;]{0,60}?(?:låga? (?:resultat|värden?|index)|inte (?:fungerar|når|lever upp|uppfyller|motsvarar)|brister|omplaceras|lämna sitt uppdrag|avslutas|åtgärdsplan)|avveckling av chef\p{L}*|chefsbedömning\p{L}*|ledarbedömning\p{L}*|360-?graders\p{L}*)(?!\p{L})/iu,
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:revisorerna|arbetslös\\p{L}*|rekrytering\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
    },
    /** Good managers are seen. */
    praised: {
      ...TOLD,
      shows: 'goda chefer uppmärksammas',
      words: [
        'årets chef',
        'årets ledare',
        'chefspris',
        'ledarpris',
        'ledarskapspris',
        'årets rektor',
        'utmärkelse',
        'goda chefer',
        'gott ledarskap',
        'premier',
      ],
      says: /(?<!\p{L})(?:årets (?:\p{L}+ )?(?:chef|ledare|chefer)(?!\p{L})|(?:chefs|ledar|ledarskaps)pris\p{L}*|(?:pris|utmärkelse|stipendium)\p{L}* (?:till|för|åt) (?:\p{L}+ ){0,4}?(?:chef(?:er|en)?|ledare|ledarskap)|goda? chefer (?:uppmärksammas|premieras|lyfts|belönas)|(?:gott|bra) (?:ledarskap|chefskap) (?:uppmärksammas|premieras|belönas|lyfts|lönar sig))(?!\p{L})/iu,
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:företag\\p{L}*|näringsliv\\p{L}*|Sveriges bästa|idrott\\p{L}*|nominerad till Årets (?:chef|kommunchef) i)(?!\\p{L})`,
        'iu',
      ),
      asName: true,
    },
    praisedRegularly: {
      ...TOLD,
      shows: 'det sker varje år',
      words: ['årlig', 'varje år', 'delas ut', 'nominer', 'vinnare', 'juryn', 'kriterier', 'tidigare'],
      says: /(?<!\p{L})(?:årlig(?:en|a|t)?|varje år|vartannat år|delas ut|delades ut|nominera\p{L}*|nominering\p{L}*|vinnare\p{L}*|juryn\p{L}*|tidigare mottagare|kriterier(?:na)?)(?!\p{L})/iu,
      under:
        /[åa]rets (?:\p{L}+ )?(?:chef|ledare)|(?:chefs|ledar|ledarskaps)pris|(?:pris|utm[äa]rkelse)\p{L}* (?:till|f[öo]r) (?:\p{L}+ ){0,3}?(?:chef|ledar)/iu,
      not: ELSEWHERE,
    },
    /** Meetings that bring managers together. */
    meetings: {
      ...RECORDED,
      shows: 'möten för kommunens chefer',
      words: [
        'chefsmöte',
        'chefskonvent',
        'chefsforum',
        'chefsdag',
        'chefsträff',
        'ledarforum',
        'ledarkonferens',
        'chefskonferens',
        'chefsnätverk',
        'ledardag',
        'ledarskapsdag',
        'chefsseminari',
        'chefsinternat',
        'ledarskapsforum',
        'ledarträff',
        'chefsinformation',
        'ledarskapskonferens',
        'träffar alla chefer',
        'samlar',
      ],
      says: /(?<!\p{L})(?:(?:chefs|ledar|ledarskaps|chef- och ledar)-?(?:möte|konvent|forum|dag|träff|konferens|nätverk|seminari|internat|frukost|information)(?:et|en|er|erna|ar|arna|n|um|a)?\p{L}{0,3}|(?:samlar|samlas|samlades|träffar|bjuder in)(?: [^ .;]+){0,4}? (?:alla|samtliga|kommunens) (?:\p{L}+ )?chefer)(?!\p{L})/iu,
      not: ELSEWHERE,
      asName: false,
    },
    meetingsForAll: {
      ...RECORDED,
      shows: 'mötena är för alla chefer',
      words: ['chefer', 'chefskonvent'],
      says: /(?<!\p{L})(?:(?:alla|samtliga|hela kommunens|kommunens alla|kommunens samtliga|kommunens) (?:\p{L}+ ){0,2}?chefer(?:na)?|chefer på alla nivåer|alla med (?:chefs|personal)ansvar|kommungemensam\p{L}*|kommunövergripande)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:chefs|ledar|ledarskaps)(?:möte|konvent|forum|dag|träff|konferens|nätverk|seminari|internat)\p{L}*|(?:samlas|samlar|samlades|träffas|träffar)(?!\p{L})/iu,
      not: ELSEWHERE,
    },
    meetingsRegular: {
      ...RECORDED,
      shows: 'mötena är återkommande',
      words: ['chef', 'ledar'],
      says: /(?<!\p{L})(?:årlig(?:t|a|en)?|varje (?:år|månad|termin|kvartal|vår|höst)|(?:en|två|tre|fyra|fem|sex|flera|\d+)(?: till \p{L}+)? gånger (?:per|om|varje) (?:år\p{L}*|termin|månad)|en gång (?:per|om) (?:år\p{L}*|termin|månad)|återkommande|regelbund\p{L}*|kvartalsvis|månadsvis)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:chefs|ledar|ledarskaps)(?:möte|konvent|forum|dag(?:ar)?|träff|konferens|nätverk|seminari|internat)\p{L}*(?!\p{L})/iu,
      not: ELSEWHERE,
    },
    /** Training that the municipality gives its managers. */
    programme: {
      ...TOLD,
      shows: 'kommunens program för chefer och ledare',
      words: [
        'ledar',
        'chefsprogram',
        'chefsutbildning',
        'chefsutveckling',
        'chefsintroduktion',
        'ugl',
        'chefer',
      ],
      says: new RegExp(`(?<!\\p{L})${PROGRAMME}(?!\\p{L})`, 'iu'),
      not: FOR_MANAGERS,
      asName: false,
    },
    /** How long, and for whom. */
    programmeScope: {
      ...TOLD,
      shows: 'programmets längd eller vilka det är för',
      words: ['dag', 'chefer', 'träffar', 'moduler', 'månader', 'år', 'deltagare'],
      says: /(?<!\p{L})(?:(?:\d+|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?:-| )?(?:dagar(?:s)?|dagars|heldagar|utbildningsdagar|träffar|tillfällen|moduler|steg|månader(?:s)?|veckor|halvdagar|delar)|(?:alla|samtliga) (?:\p{L}+ ){0,3}?chefer(?:na)?|\d+ (?:av kommunens )?(?:chefer|deltagare|ledare)|ett(?:-| )?årigt)(?!\p{L})/iu,
      with: new RegExp(
        `(?<!\\p{L})(?:${PROGRAMME}|\\p{L}*utbildning\\p{L}*|\\p{L}*program(?:met|men)?)(?!\\p{L})`,
        'iu',
      ),
      under: /ledar|chef/iu,
      not: FOR_MANAGERS,
    },
    programmeEvaluated: {
      ...TOLD,
      shows: 'programmet är utvärderat',
      words: ['utvärder', 'följts upp', 'följs upp', 'uppfölj', 'effekt', 'nöjda'],
      says: /(?<!\p{L})(?:utvärdera(?:t|ts|s|des|d|r)?|utvärdering(?:en|ar|arna)?|följts upp|följs upp|effekt(?:er|en)? av|nöjda)(?!\p{L})/iu,
      with: new RegExp(
        `(?<!\\p{L})(?:${PROGRAMME}|program(?:met)?|utbildning(?:en|ar)?|deltagar\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
      under:
        /ledar(?:skaps|utveckling|program|utbildning|akademi)|chefs(?:program|utbildning|utveckling)|utveckling av chefer/iu,
      not: ELSEWHERE,
    },
    /** Training for those who are not managers yet. */
    future: {
      ...SHARED,
      shows: 'program för blivande chefer',
      words: [
        'blivande',
        'framtida',
        'framtidens',
        'potentiella',
        'trainee',
        'aspirant',
        'försörjning',
        'morgondagens',
        'kandidat',
        'akademi',
        'bli chef',
        'bli ledare',
        'chefsförberedande',
        'chefstalang',
        'intresserad',
      ],
      says: new RegExp(`(?<!\\p{L})${FUTURE}(?!\\p{L})`, 'iu'),
      with: /(?<!\p{L})(?:\p{L}*program(?:met|men)?|\p{L}*utbildning(?:en|ar|s\p{L}*)?|\p{L}*akademi(?:n)?|kurs(?:er)?|satsning\p{L}*|insats(?:er)?|erbjud\p{L}*|traineeprogram\p{L}*|utveckl\p{L}*|\p{L}*labbet)(?!\p{L})/iu,
      under: /chef|ledar/iu,
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:ingenjör\\p{L}*|socionom\\p{L}*|lärare|studenter|vårdutbildning|traineejobb\\p{L}*|arbetssökande)(?!\\p{L})`,
        'iu',
      ),
    },
    /** How one is chosen, how long it is, with which other municipalities. */
    futureScope: {
      ...SHARED,
      shows: 'programmets upplägg: urval, längd eller andra kommuner som deltar',
      words: ['dag', 'träff', 'deltagare', 'ansök', 'urval', 'kommuner', 'medarbetare', 'månader'],
      says: /(?<!\p{L})(?:(?:\d+|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv) (?:andra |deltagande |blivande )?(?:dagar|heldagar|utbildningsdagar|träffar|tillfällen|moduler|månader|deltagare|medarbetare|platser|kommuner|personer|ledarna|chefer)|(?:tillsammans|i samarbete|i samverkan|gemensamt) med (?:\p{L}+ ){0,5}?(?:kommuner(?:na)?|kommun|städer)|ansökan|urval(?:et)?|nominera\p{L}*|antas)(?!\p{L})/iu,
      with: new RegExp(
        `(?<!\\p{L})(?:${FUTURE}|program(?:met)?|utbildning(?:en)?|akademi(?:n)?)(?!\\p{L})`,
        'iu',
      ),
      under: new RegExp(
        `${FUTURE}|ledarskapsakademi|ledarakademi|blivande-?(?:chef|ledar)|framtida-?(?:chef|ledar)|aspirant|trainee`,
        'iu',
      ),
      not: ELSEWHERE,
    },
    futureResult: {
      ...SHARED,
      shows: 'vad programmet för blivande chefer har lett till',
      words: [
        'fått',
        'blivit chef',
        'utvärder',
        'rekryter',
        'genomfört',
        'gått',
        'har deltagit',
        'årgång',
        'omgång',
        'varje år',
      ],
      says: /(?<!\p{L})(?:har (?:\p{L}+ ){0,3}?(?:fått|blivit|tagit|rekryterats)(?: [^ .;]+){0,4}? (?:chef\p{L}*|ledar\p{L}*)|utvärder\p{L}+|(?:har|hade) (?:\p{L}+ ){0,3}?(?:deltagit|genomgått|gått|genomfört)|(?:\p{L}+|\d+:?\p{L}*) (?:årgång|omgång)\p{L}*|varje år|årligen)(?!\p{L})/iu,
      under: new RegExp(`${FUTURE}|ledarskapsakademi|ledarakademi|blivande-?(?:chef|ledar)|aspirant`, 'iu'),
      with: new RegExp(
        `(?<!\\p{L})(?:${FUTURE}|program(?:met)?|utbildning(?:en)?|akademi(?:n)?|\\p{L}*labbet|deltagar\\p{L}*|deltagit)(?!\\p{L})`,
        'iu',
      ),
      not: ELSEWHERE,
    },
  },
);
