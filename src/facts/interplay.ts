import type { Topic } from '../model/topic.ts';
import { type Aspect, collectorOf } from './aspects.ts';

/** Where the parts of politicians and officials, and of units, would be told: rules, orders of delegation, plans for training. */
export const responsibilityTopic: Topic = {
  id: 'responsibility',
  name: 'reglementen, delegation och ansvarsfördelning',
  direct: [
    'delegationsordning',
    'delegationsförteckning',
    'reglemente för',
    'instruktion för kommundirektör',
    'instruktion för kommunchef',
    'instruktion för stadsdirektör',
    'rollfördelning',
    'över- och underskott',
  ],
  places: ['reglemente', 'författningssamling', 'styrdokument', 'förtroendevald', 'nämnd', 'ekonomistyrning'],
  query: 'delegationsordning',
};

/** Told in pages, rules, plans and reports, also as what is to be so. */
const TOLD = {
  from: ['page', 'rule', 'report', 'news', 'matter'],
  years: 4,
  allows: ['required', 'past'],
} as const satisfies Partial<Aspect>;

const POLITICIAN =
  '(?:politiker(?:na|nas)?|politiken|förtroendevald\\p{L}*|ledam[oö]t\\p{L}*|ledamöter\\p{L}*|presidi\\p{L}+|(?:nämnd)?ordförande\\p{L}*|gruppledar\\p{L}*|kommunalråd\\p{L}*|majoritet(?:en)?|nämnden|nämnderna|kommunstyrelsen(?:s)?)';
const OFFICIAL =
  '(?:tjänstem[aä]n\\p{L}*|tjänsteperson\\p{L}*|förvaltning(?:en|ar|arna|s?chef\\p{L}*|sledning\\p{L}*)|kontorschef\\p{L}*|(?:kommun|stads|biträdande )direktör\\p{L}*|kommunchef\\p{L}*|ledningsgrupp\\p{L}*|chefer(?:na)?|sektorchef\\p{L}*|direktör\\p{L}*|(?:kommun|stads)ledningskontor\\p{L}*)';

/** What the municipality does not say of its own leaders. */
const ELSEWHERE =
  /(?<!\p{L})(?:skolpolitiker|EU|riksdag\p{L}*|regering\p{L}*|SKL|SKR|region(?:en|ens|råd\p{L}*)|landsting\p{L}*|elev\p{L}*|ungdom\p{L}*|medborgar(?:e|na)|motion\p{L}*|motionären)(?!\p{L})/iu;

export const interplay = collectorOf(
  'interplay',
  'hur politiker och tjänstemän delar på ansvaret, möts, besöker verksamheten och följer upp samspelet',
  {
    /** Training whose subject is who decides what. */
    trainingOnRoles: {
      ...TOLD,
      shows: 'utbildning om rollerna som politiker och tjänsteman',
      words: ['utbild', 'introduktion', 'kurs'],
      says: /(?<!\p{L})(?:\p{L}*utbildning(?:en|ar|arna|s\p{L}*)?|utbildas|utbildats|utbildades|introduktion(?:en|sdag\p{L}*|sprogram\p{L}*)?)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:roll(?:en|er|erna|fördelning\p{L}*)|ansvarsfördelning\p{L}*|gränsdragning\p{L}*|uppdraget som förtroendevald|samspel\p{L}*|politikerrollen)(?!\p{L})/iu,
      under: /förtroendevald|politiker|ledam|ordförande|fullmäktige|nämnd/iu,
      not: ELSEWHERE,
    },
    /** What each of them does is written down. */
    rolesWritten: {
      ...TOLD,
      shows: 'rollfördelningen mellan politiker och tjänstemän är beskriven',
      words: ['roll', 'ansvarsfördelning', 'spelregl', 'samspel', 'vad och hur'],
      says: /(?<!\p{L})(?:rollfördelning(?:en)?|roll(?:er|erna)|ansvarsfördelning(?:en)?|spelregler(?:na)?|samspel(?:et)?|gränsdragning(?:en)?)(?!\p{L})/iu,
      with: new RegExp(
        `(?<!\\p{L})(?:${POLITICIAN}[^.;]{0,80}? (?:och|respektive|samt|gentemot) (?:\\p{L}+ ){0,3}?${OFFICIAL}|${OFFICIAL}[^.;]{0,80}? (?:och|respektive|samt|gentemot) (?:\\p{L}+ ){0,3}?${POLITICIAN}|politisk\\p{L}* (?:nivå\\p{L}*|ledning\\p{L}*) och (?:\\p{L}+ ){0,2}?(?:tjänste|förvaltning)\\p{L}*)`,
        'iu',
      ),
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:otydlig\\p{L}*|oklar\\p{L}*|revisorerna|utbildning\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
    },
    /** They have sat down and talked about their parts. */
    talksOnRoles: {
      ...TOLD,
      shows: 'samtal om rollerna mellan politiker och tjänstemän',
      words: [
        'samtal',
        'dialog',
        'diskut',
        'workshop',
        'seminari',
        'överläggning',
        'internat',
        'konferens',
        'träff',
      ],
      says: /(?<!\p{L})(?:samtal(?:en|at|ar)?|\p{L}*dialog(?:en|er)?|diskut\p{L}+|diskussion\p{L}*|workshop\p{L}*|seminari\p{L}+|överläggning\p{L}*|\p{L}*internat|konferens\p{L}*|träff(?:ar|en)?)(?!\p{L})/iu,
      with: new RegExp(
        `^(?=.*(?<!\\p{L})(?:roll(?:en|er|erna|fördelning\\p{L}*)|ansvarsfördelning\\p{L}*|spelregl\\p{L}*|samspel\\p{L}*)(?!\\p{L}))(?=.*${POLITICIAN})(?=.*${OFFICIAL})`,
        'iu',
      ),
      not: ELSEWHERE,
    },
    /** Places where leading politicians and leading officials meet. */
    arenas: {
      ...TOLD,
      shows: 'forum där ledande politiker och tjänstemän möts',
      words: [
        'presidie',
        'presidium',
        'ordförandeträff',
        'ordförandegrupp',
        'budgetdialog',
        'budgetberedning',
        'bokslutsdialog',
        'ledningsdialog',
        'uppföljningsdialog',
        'strategidag',
        'planeringsdag',
        'ledningsforum',
        'måldialog',
        'resultatdialog',
        'budgetkonferens',
        'träffas',
        'möts',
        'överläggning',
        'internat',
      ],
      says: /(?<!\p{L})(?:presidie(?:möte|träff|dialog|överläggning|samråd|konferens|grupp)\p{L}*|ordförande(?:träff|möte|grupp|beredning|konferens)\p{L}*|(?:budget|boksluts|lednings|uppföljnings|mål|resultat|nämnd|verksamhets|styr)(?:dialog|konferens|seminari|överläggning)\p{L}*|(?:lednings|strategi|planerings|framtids|visions)(?:dag(?:ar|arna|en)?|forum|konferens\p{L}*|internat)|budgetberedning(?:en)?|överläggning(?:ar|arna|en)?|träffas|träffar|möts|möten?|möte[tn]?)(?!\p{L})/iu,
      with: new RegExp(
        `^(?=.*(?<!\\p{L})${POLITICIAN}(?!\\p{L}))(?=.*(?<!\\p{L})${OFFICIAL}(?!\\p{L}))`,
        'iu',
      ),
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:kallelse\\p{L}*|närvar\\p{L}*|yttranderätt|justera\\p{L}*|protokoll\\p{L}*|sammanträde\\p{L}*|föredrag\\p{L}*|ajournera\\p{L}*|jäv\\p{L}*|roll(?:er|erna|fördelning\\p{L}*))(?!\\p{L})`,
        'iu',
      ),
    },
    /** Those meetings come back. */
    arenasRegular: {
      ...TOLD,
      shows: 'mötena mellan politiker och tjänstemän är återkommande',
      words: [
        'regelbund',
        'återkommande',
        'varje',
        'gånger',
        'årlig',
        'månad',
        'kontinuerlig',
        'halvår',
        'kvartal',
        'tertial',
      ],
      says: /(?<!\p{L})(?:regelbund\p{L}*|återkommande|varje (?:år|månad|vecka|kvartal|termin|vår|höst|tertial)|(?:en|två|tre|fyra|fem|sex|flera|\d+)(?: till \p{L}+)? gånger (?:per|om|varje) (?:år\p{L}*|termin|månad)|årlig(?:a|en|t)?|varannan vecka|månadsvis|kontinuerlig\p{L}*|löpande)(?!\p{L})/iu,
      with: new RegExp(
        `^(?=.*(?<!\\p{L})${POLITICIAN}(?!\\p{L}))(?=.*(?<!\\p{L})${OFFICIAL}(?!\\p{L}))(?=.*(?:träff|möt|dialog|överlägg|forum|konferens|internat|strategidag|planeringsdag|budgetberedning))`,
        'iu',
      ),
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:kallelse\\p{L}*|sammanträde(?:n|t|na)?|protokoll\\p{L}*|medarbetar\\p{L}*|rapportera\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
    },
    /** What the office of the board, its head or the management group is there for. */
    officeMission: {
      ...TOLD,
      shows: 'ledningskontorets uppdrag är beskrivet',
      words: [
        'ledningskontor',
        'ledningsförvaltning',
        'styrelsens förvaltning',
        'kommunkansli',
        'stadskontor',
      ],
      says: /(?<!\p{L})(?:(?:kommun|stads)lednings(?:kontor|förvaltning|sektor)(?:et|en)?s?|(?:kommun|stads)styrelse(?:ns)? ?förvaltning(?:en)?|kommunkansli(?:et)?s?|stadskontorets?|kommunkontorets?)(?!\p{L})/iu,
      with: /(?:(?:lednings|styrelsens? ?|kommun|stads)(?:kontor|förvaltning|sektor|kansli)(?:et|en)?s?)(?: [^.;]{0,60})? (?:uppdrag(?:et)?(?: är)?|ska (?:leda|samordna|stödja|styra|svara|ansvara)|(?:leder|samordnar|styr|stödjer|svarar för|ansvarar för)(?: [^ .;]+){0,8}? (?:kommunens|förvaltningar\p{L}*|nämnder\p{L}*|styrelse\p{L}*|övergripande|strategisk\p{L}*|hela)|övergripande ansvar\p{L}*|roll(?:en)? är)(?!\p{L})/iu,
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:oklar\\p{L}*|otydlig\\p{L}*|ansökan|kontakta|telefon)(?!\\p{L})`,
        'iu',
      ),
    },
    /** What the chief executive is to do. */
    executiveMission: {
      ...TOLD,
      shows: 'kommundirektörens uppdrag är beskrivet',
      words: ['direktör', 'kommunchef'],
      says: /(?<!\p{L})(?:kommundirektör(?:en|ens)?|stadsdirektör(?:en|ens)?|kommunchef(?:en|ens)?|förvaltningsdirektör(?:en)?)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:instruktion(?:en)?|uppdrag(?:et|sbeskrivning\p{L}*)? (?:är|som|innebär|innefattar|för)|uppdragsbeskrivning|ansvarar för|har (?:det )?(?:övergripande |yttersta )?ansvar\p{L}*|ska (?:leda|samordna|ansvara|svara|verka|säkerställa)|leder (?:kommunens|(?:det )?\p{L}*förvaltning\p{L}*|\p{L}*kontoret)|har rollen som)(?!\p{L})/iu,
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:rekryter\\p{L}*|söker|tillträd\\p{L}*|slutar|oklar\\p{L}*|otydlig\\p{L}*|kommunallagen (?:kräver|säger)|avskedad?|vikarie\\p{L}*|lön(?:en)?)(?!\\p{L})`,
        'iu',
      ),
    },
    groupMission: {
      ...TOLD,
      shows: 'ledningsgruppens uppdrag är beskrivet',
      words: ['ledningsgrupp'],
      says: /(?<!\p{L})(?:\p{L}*ledningsgrupp(?:en|ens|er|erna|ernas)?)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:uppdrag(?:et)?|består av|består i|ska (?:vara|stödja|leda|samordna|verka|bereda)|syft(?:e|et|ar)|samordnar|leder|forum för|har till uppgift|uppgift(?:en)? (?:är|att)|ansvarar)(?!\p{L})/iu,
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:kris\\p{L}*|oklar\\p{L}*|otydlig\\p{L}*|skol\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
    },
    /** Committees go out to the services. */
    visits: {
      ...TOLD,
      shows: 'nämnder besöker verksamheter',
      words: ['besök', 'kontaktpolitiker', 'faddr', 'fadder'],
      says: /(?<!\p{L})(?:verksamhetsbesök(?:en|et)?|enhetsbesök\p{L}*|skolbesök\p{L}*|studiebesök(?:en|et)?|nämndbesök\p{L}*|arbetsplatsbesök\p{L}*|dialogbesök\p{L}*|kvalitetsbesök\p{L}*|besök(?:er|te|t|en|et)?|kontaktpolitiker\p{L}*|fadder(?:politiker|verksamhet)\p{L}*|faddrar)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:\p{L}*nämnd(?:en|ens|erna|ernas|er)?|nämndens|kommunstyrelsen|utskottet|ledam[oö]t\p{L}*|ledamöter\p{L}*|politiker\p{L}*|förtroendevald\p{L}*|presidi\p{L}+)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:besöksadress\p{L}*|tillsyn\p{L}*|inspektion\p{L}*|hembesök\p{L}*|besök (?:oss|vår|gärna|kommunens|hemsida\p{L}*)|väktare|turis\p{L}*|besökare\p{L}*|revisorerna|delegation från|ambassadör\p{L}*|vänort\p{L}*|handläggare|miljökontor\p{L}*|restaurang\p{L}*|kommunfullmäktige besök|besöker (?:kommun)?fullmäktige|minister\p{L}*|företagsbesök\p{L}*)(?!\p{L})/iu,
    },
    /** By a plan: each member, each unit, so often. */
    visitsByPlan: {
      ...TOLD,
      shows: 'besöken följer en plan',
      words: ['besök', 'kontaktpolitiker', 'fadder'],
      says: /(?<!\p{L})(?:verksamhetsbesök\p{L}*|enhetsbesök\p{L}*|skolbesök\p{L}*|studiebesök\p{L}*|nämndbesök\p{L}*|kvalitetsbesök\p{L}*|besök(?:er|en|et)?|kontaktpolitiker\p{L}*|fadder(?:politiker|verksamhet)\p{L}*)(?!\p{L})/iu,
      with: /^(?=.*(?:nämnd|ledam|politiker|förtroendevald|presidi|utskott|styrelsen))(?=.*(?<!\p{L})(?:varje (?:år|ledamot|nämnd|termin|enhet|förskola|skola|verksamhet|månad|vår|höst|nämndmöte)|alla (?:ledamöter|enheter|verksamheter|nämnder)|samtliga|årlig\p{L}*|regelbund\p{L}*|systematisk\p{L}*|(?:plan|schema|rutin|årshjul|program|riktlinje)\p{L}* (?:för|med|över)|enligt (?:en |ett |sin |årets )?(?:plan|schema|rutin|turordning|årshjul)\p{L}*|besöksplan\p{L}*|minst (?:en|två|\d)|(?:en|två|tre|fyra|\d) gång(?:er)? (?:per|om|varje)|återkommande|kontaktpolitiker|fördela\p{L}*|tilldela\p{L}*))/iu,
      not: /(?<!\p{L})(?:besöksadress\p{L}*|tillsyn\p{L}*|inspektion\p{L}*|hembesök\p{L}*|besökare\p{L}*|revisorerna|turis\p{L}*|företagsbesök\p{L}*|besöker (?:kommun)?fullmäktige)(?!\p{L})/iu,
    },
    /** Committees come to the council in person. */
    atCouncil: {
      ...TOLD,
      shows: 'nämnder redovisar sitt arbete i fullmäktige',
      words: ['fullmäktige'],
      says: /(?<!\p{L})(?:nämnd(?:en|er|erna|s|ens|ernas)?|nämndordförande\p{L}*|nämndens ordförande|presidi\p{L}+|nämnders presidier)(?: [^.;]{0,90})? (?:besök(?:er|te|a)|kommer|kom|presenterar|presentera|informerar|informera|redovisar|redovisa|berättar|utfrågas|frågas ut|deltar|delta|medverkar)(?: [^.;]{0,90})? (?:(?:i|vid|på|hos|till|för|inför) (?:\p{L}+ ){0,2}?)?(?:kommun|stads)?fullmäktige\p{L}*(?!\p{L})|(?<!\p{L})(?:(?:kommun|stads)?fullmäktige\p{L}*)(?: [^.;]{0,90})? (?:besöks|besök|får besök|bjuder in|information|presentation|temamöte|utfrågning|frågestund)(?: [^.;]{0,60})? (?:av|från|med) (?:\p{L}+ ){0,3}?\p{L}*nämnd\p{L}*(?!\p{L})/iu,
      with: /(?<!\p{L})(?:besök\p{L}*|verksamhet\p{L}*|sitt (?:arbete|uppdrag)|mandatperiod\p{L}*|varje (?:nämnd|år|möte|sammanträde)|temamöte\p{L}*|muntlig\p{L}*|på plats|presentera\p{L}*|utfråg\p{L}*|dialog\p{L}*|berättar|föredra\p{L}*)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:motion\p{L}*|granskning\p{L}*|ej verkställda|fyllnadsval|medborgarförslag|budgetunderskott)(?!\p{L})/iu,
    },
    /** A survey among the elected themselves. */
    survey: {
      ...TOLD,
      shows: 'enkät till kommunens förtroendevalda',
      words: ['enkät', 'undersökning'],
      says: /(?<!\p{L})(?:politikerenkät\p{L}*|(?:enkät|undersökning)(?:en|er|ar)?(?: [^ .;]+){0,5}? (?:till|bland|riktad till|för|av) (?:\p{L}+ ){0,4}?(?:förtroendevald\p{L}*|politiker(?:na|nas)?|ledamöter\p{L}*|fullmäktigeledam\p{L}*|fullmäktiges ledamöter)|(?:förtroendevalda?s?|politikern?a?s?|ledamöterna)(?: [^ .;]+){0,6}? (?:svara\p{L}* på|besvara\p{L}*|fått)(?: [^ .;]+){0,3}? (?:enkät\p{L}*|undersökning\p{L}*)|(?:enkät|undersökning) (?:skickades|har skickats|gick) (?:ut )?till (?:\p{L}+ ){0,4}?(?:förtroendevald\p{L}*|ledamöter\p{L}*|politiker\p{L}*))(?!\p{L})/iu,
      not: /(?<!\p{L})(?:SVT|SR|Sveriges Radio|tidning\p{L}*|universitet\p{L}*|högskol\p{L}*|SCB|SKL|SKR|Sveriges Kommuner|Kommunal(?:arbetar\p{L}*)?|Brå|revisorerna\p{L}*|ungdomspolitiker\p{L}*|ställ frågor till)(?!\p{L})/iu,
    },
    /** How many of them answered. */
    surveyAnswered: {
      ...TOLD,
      shows: 'svarsfrekvensen bland de förtroendevalda',
      words: ['svarsfrekvens', 'svarade', 'svarat', 'besvarade', 'svaren', 'procent'],
      says: /(?<!\p{L})(?:svarsfrekvens(?:en)?|svarsandel(?:en)?|svarade|svarat|besvarade|besvarat)(?!\p{L})/iu,
      with: /\d+ ?(?:%|procent)|\d+ av (?:de )?\d+|hälften|majoritet/iu,
      under:
        /politikerenk|enk[äa]t(?:en)? (?:till|bland) (?:\p{L}+ ){0,2}?(?:f[öo]rtroendevald|politiker|ledam)|f[öo]rtroendevaldas? (?:svar|enk)|enk[äa]t[^\n]{0,80}f[öo]rtroendevald|f[öo]rtroendevald[^\n]{0,80}enk[äa]t/iu,
      not: /(?<!\p{L})(?:medarbetar\p{L}*|brukar\p{L}*|elev\p{L}*|invånar\p{L}*|medborgar\p{L}*)(?!\p{L})/iu,
    },
  },
);
