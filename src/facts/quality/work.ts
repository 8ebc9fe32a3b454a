import { collectorOf } from '../aspects.ts';

/** Schools and care have quality work of their own by law; so have laboratories and builders. */
const NOT =
  /(?<!\p{L})(?:skolans|elev\p{L}*|huvudman\p{L}*|förskola\p{L}*|skolinspektion\p{L}*|patient\p{L}*|livsmedel\p{L}*|luft\p{L}*|vatten\p{L}*|entreprenör\p{L}*|leverantör\p{L}*|anbud\p{L}*|SOSFS|Socialstyrelsen\p{L}*|företag(?:et|en|ets)?)(?!\p{L})/iu;
const NOT_UNDER =
  /(?<!\p{L})(?:skola\p{L}*|förskola\p{L}*|gymnasie\p{L}*|äldreomsorg\p{L}*|hemtjänst\p{L}*|socialtjänst\p{L}*|vård och omsorg|motion(?:en|er)?|revision\p{L}*|granskning\p{L}*|upphandling\p{L}*|näringsliv\p{L}*|barn- och utbildning\p{L}*|LSS|HSL|patientsäkerhet\p{L}*|kursutbud|lediga jobb)(?!\p{L})/iu;
const own = {
  from: ['page', 'rule', 'report', 'news'],
  years: 3,
  allows: ['required'],
  not: NOT,
  notUnder: NOT_UNDER,
} as const;

const WORK =
  '(?:kvalitets(?:arbete|utveckling|ledning|system|ledningssystem)\\p{L}*|systematisk\\p{L}* (?:kvalitets|förbättrings|utvecklings)arbete\\p{L}*|förbättringsarbete\\p{L}*|verksamhetsutveckling\\p{L}*|ständiga förbättringar|kvalitetssäkr(?:a|ar|ing)\\p{L}*)';

const METHODS =
  '(?:lean(?!\\p{L})(?:-\\p{L}+)?|process(?:kartlägg|orienter|utveckl|ledning|styrning)\\p{L}*|kvalitetsledningssystem\\p{L}*|självvärdering\\p{L}*|självutvärdering\\p{L}*|ISO ?9001|SIQ(?:s|:s)?(?: \\p{L}+)?|Utmärkelsen Svensk Kvalitet|Kommunkompassen|balansera(?:t|de|d) styr(?:kort|ning)\\p{L}*|tjänstedesign\\p{L}*|kundresor|tillitsbaserad\\p{L}*|intern\\p{L}* revision(?:er)? av kvalitet|EFQM|CAF(?!\\p{L})|PDCA|PGSA|förbättringshjul\\p{L}*|förbättringstavl\\p{L}*|verksamhetsledningssystem\\p{L}*|ledningssystem(?:et)? för (?:systematiskt )?kvalitet\\p{L}*|kollegial granskning|peer review|Six Sigma|kaizen|ständiga förbättringar|5S|värdeflödes\\p{L}*)';

/** Quality work that is the whole municipality's. */
export const qualityWork = collectorOf(
  'quality-work',
  'kvalitetsarbete: koppling till styrmodellen, gemensamma metoder, stöd och utbildning',
  {
    work: {
      ...own,
      shows: 'systematiskt kvalitetsarbete',
      words: [
        'kvalitetssäkr',
        'kvalitetsarbete',
        'kvalitetsutveckling',
        'kvalitetsledning',
        'kvalitetssystem',
        'förbättringsarbete',
        'verksamhetsutveckling',
        'ständiga förbättringar',
        'systematiskt',
      ],
      says: new RegExp(`(?<!\\p{L})${WORK}(?!\\p{L})`, 'iu'),
    },
    /** Quality work and steering are one. */
    steered: {
      ...own,
      shows: 'kvalitetsarbetet hör ihop med styrmodellen',
      words: ['kvalitet', 'förbättring', 'verksamhetsutveckling'],
      says: /(?<!\p{L})(?:styrmodell\p{L}*|styrsystem\p{L}*|lednings- och styr\p{L}*|styr- och (?:lednings|kvalitets)\p{L}*|ledningssystem\p{L}*|mål- och resultatstyrning\p{L}*|målstyrning\p{L}*|styr(?:ning|ningen|process|årshjul|kedja)\p{L}*|planerings- och uppföljningsprocess\p{L}*|budget- och uppföljningsprocess\p{L}*)(?!\p{L})/iu,
      with: new RegExp(`(?<!\\p{L})(?:kvalitet(?:en|s\\p{L}*)?|${WORK})(?!\\p{L})`, 'iu'),
      not: new RegExp(
        `${NOT.source}|(?<!\\p{L})(?:god ekonomisk hushållning|miljöledning\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
    },
    /** Each step of steering says what quality work does there. */
    cycle: {
      ...own,
      shows: 'kvalitetsarbetet följer styrningens steg',
      words: ['kvalitet', 'förbättring'],
      says: /(?<!\p{L})(?:uppföljnings- och analys\p{L}*|planera\p{L}*,? (?:-|–)? ?(?:genomföra|göra|utföra)\p{L}*|följ(?:a|er|s) upp(?: [^ .;]+){0,6}? (?:förbättra|utveckla)\p{L}*|uppföljning(?: [^ .;]+){0,8}? (?:analys|förbättring)\p{L}*|analys(?: [^ .;]+){0,4}? (?:förbättring|utveckling)\p{L}*|verksamhetsplan\p{L}*|årshjul\p{L}*|nämnds?plan\p{L}*|uppföljningsprocess\p{L}*)(?!\p{L})/iu,
      with: new RegExp(`(?<!\\p{L})(?:${WORK}|kvalitet(?:en|s\\p{L}*)?)(?!\\p{L})`, 'iu'),
    },
    methods: {
      ...own,
      shows: 'metoder för kvalitets- och verksamhetsutveckling',
      words: [
        'ständiga förbättringar',
        'lean',
        'process',
        'ledningssystem',
        'självvärdering',
        'självutvärdering',
        'iso',
        'siq',
        'svensk kvalitet',
        'kommunkompassen',
        'styrkort',
        'balanserad',
        'tjänstedesign',
        'tillitsbaserad',
        'efqm',
        'pdca',
        'pgsa',
        'förbättringshjul',
        'förbättringstavl',
        'kollegial',
        'caf',
        'värdeflöde',
        '5s',
        'six sigma',
        'kundresor',
        'kaizen',
      ],
      says: new RegExp(`(?<![\\p{L}-])${METHODS}(?!\\p{L})`, 'iu'),
      not: new RegExp(
        `${NOT.source}|(?<!\\p{L})(?:clean|livscykel|miljöledningssystem\\p{L}*|beslutsprocess\\p{L}*|planprocess\\p{L}*|ansökningsprocess\\p{L}*|ISO ?14001|rättsprocess\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
    },
    commonMethods: {
      ...own,
      shows: 'metoden är gemensam för kommunen',
      words: [
        'gemensam',
        'hela kommunen',
        'alla',
        'samtliga',
        'kommunövergripande',
        'kommungemensam',
        'staden',
      ],
      says: /(?<!\p{L})(?:gemensam(?:ma|t)?|hela (?:kommunen|staden|organisationen|kommunkoncernen|kommunens organisation)|(?:alla|samtliga|våra) (?:kommunens )?(?:förvaltningar|verksamheter|enheter|nämnder|medarbetare|chefer|sektorer)|kommunövergripande|kommungemensam\p{L}*|i kommunens alla)(?!\p{L})/iu,
      with: new RegExp(`(?<![\\p{L}-])(?:${METHODS}|${WORK})(?!\\p{L})`, 'iu'),
    },
    methodsFollowed: {
      ...own,
      years: 4,
      shows: 'metodernas resultat följs upp',
      words: ['utvärder', 'resultat', 'effekt', 'följs upp', 'förbättring', 'sparat', 'kortat', 'poäng'],
      says: /(?<!\p{L})(?:utvärder\p{L}*|resultatet? (?:av|blev|visar|är)|lett till|effekt(?:en|er|erna)?|följ(?:s|ts|t) upp|kortat\p{L}*|minska\p{L}* (?:tid|kostnad|antalet|handläggning)\p{L}*|(?:antal|\d+) (?:genomförda )?(?:förbättring|processer|självvärdering)\p{L}*|förbättrat)(?!\p{L})/iu,
      with: new RegExp(`(?<![\\p{L}-])(?:${METHODS}|förbättringsarbete\\p{L}*)(?!\\p{L})`, 'iu'),
      allows: ['past', 'required'],
    },
    support: {
      ...own,
      shows: 'stöd för förbättringsarbete',
      words: [
        'utvecklare',
        'strateg',
        'kvalitetsavdelning',
        'kvalitetsenhet',
        'processledare',
        'kvalitetschef',
        'stöd',
        'coach',
        'utvecklingsenhet',
        'nätverk',
        'kvalitetssamordnare',
        'kvalitetsråd',
        'leancoach',
        'processtöd',
        'utvecklingsavdelning',
      ],
      says: /(?<!\p{L})(?:kvalitets(?:strateg|utvecklare|samordnare|chef|ledare|controller|avdelning|enhet|nätverk|råd|grupp|team)\p{L}*|verksamhetsutvecklare\p{L}*|process(?:ledare|stöd|coach)\p{L}*|lean-?(?:coach|ledare|samordnare)\p{L}*|förbättrings(?:ledare|coach|agent|handledare|stöd)\p{L}*|utvecklings(?:ledare|strateg|avdelning|enhet)\p{L}*|(?:stöd|stödja|stödjer|stödresurs\p{L}*|metodstöd)(?: [^ .;]+){0,8}? (?:kvalitets|förbättrings|utvecklings)arbete\p{L}*|(?:stöd|stödja|stödjer|stöttar)(?: [^ .;]+){0,8}? verksamhetsutveckling\p{L}*)(?!\p{L})/iu,
      under: /kvalitet|förbättring|verksamhetsutveckl|utveckling|lean|process/iu,
    },
    training: {
      ...own,
      years: 4,
      shows: 'utbildning i förbättringsarbete',
      words: ['utbild', 'kurs', 'workshop', 'förbättringsakademi', 'handled'],
      says: /(?<!\p{L})(?:utbild(?:ning|ar|as|ats|at|ade|a)\p{L}*|kurs(?:er|en)?|workshop\p{L}*|förbättringsakademi\p{L}*)(?!\p{L})/iu,
      with: new RegExp(
        `(?<![\\p{L}-])(?:${METHODS}|${WORK}|förbättrings\\p{L}+|kvalitets(?:säkring|frågor|verktyg)\\p{L}*|processledare\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
      allows: ['past', 'required'],
    },
    widelyTrained: {
      ...own,
      years: 4,
      shows: 'många är utbildade',
      words: ['utbild', 'kurs', 'deltagit', 'gått'],
      says: /(?<!\p{L})(?:\d+ (?:\p{L}+ ){0,2}?(?:medarbetare|chefer|personer|processledare|förbättringsledare|deltagare|coacher)|(?:alla|samtliga) (?:\p{L}+ )?(?:chefer|medarbetare|nya))(?!\p{L})/iu,
      with: new RegExp(
        `^(?=.*(?:utbild|kurs|deltagit|gått)).*(?<![\\p{L}-])(?:${METHODS}|${WORK}|förbättrings\\p{L}+|processledare\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
      allows: ['past', 'required'],
    },
  },
);
