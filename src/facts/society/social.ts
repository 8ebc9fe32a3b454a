import { collectorOf } from '../aspects.ts';

const NOT =
  /(?<!\p{L})(?:länsstyrelsen\p{L}*|Folkhälsomyndigheten\p{L}*|lagen|motion\p{L}*|medarbetar\p{L}*|arbetsmiljö\p{L}*|arbetsplats\p{L}*|personal\p{L}*|trygghetslarm\p{L}*)(?!\p{L})/iu;

const DOCUMENTS = 'program|plan|strategi|policy|handlingsplan|överenskommelse|mål';

const DONE =
  /(?<!\p{L})(?:antog|antagen|antagna|antagit|antogs|fastställ\p{L}*|beslutat|beslutade|är en del|har|finns|följs upp|följer upp|redovisas|görs|gör|gjorts|genomför\p{L}*|arbetar (?:[^ .;]+ ){0,3}?(?:efter|utifrån|enligt|med|för)|styrs|årlig\p{L}*|varje år|samverkar|undertecknat|tecknat|skrivit under|ingår|ligger till grund|utgår)(?!\p{L})/iu;

const common = {
  with: DONE,
  not: NOT,
  notUnder: /skolan|förskolan|elevhälsa|motion|platsannons|lediga jobb/iu,
  from: ['page', 'rule', 'report', 'news'],
  years: 3,
  allows: ['past', 'required'],
} as const;

/** The social side of sustainability, beside its governing documents. */
export const socialSustainability = collectorOf(
  'social-sustainability',
  'folkhälsa, trygghet och integration: planer, uppföljning och samverkan',
  {
    health: {
      ...common,
      shows: 'arbetet för folkhälsan',
      words: [
        'folkhälso',
        'välfärdsbokslut',
        'välfärdsredovisning',
        'social hållbarhet',
        'socialt hållbar',
        'jämlik hälsa',
        'hälsobokslut',
      ],
      says: new RegExp(
        `(?<!\\p{L})(?:folkhälso(?:${DOCUMENTS}|politisk\\p{L}*|bokslut|råd|rapport|redovisning|strateg|samordnare)\\p{L}*|välfärds(?:bokslut|redovisning)\\p{L}*|hälsobokslut\\p{L}*|(?:${DOCUMENTS})\\p{L}* för (?:[^ .;]+ ){0,3}?(?:social\\p{L}* hållbarhet\\p{L}*|folkhälsa\\p{L}*|jämlik hälsa))(?!\\p{L})`,
        'iu',
      ),
    },
    safety: {
      ...common,
      of: ['agency'],
      shows: 'arbetet för trygghet',
      words: ['trygghet', 'brottsförebyggande', 'samverkansöverenskommelse', 'medborgarlöfte'],
      says: new RegExp(
        `(?<!\\p{L})(?:trygghets(?:${DOCUMENTS}|undersökning|mätning|vandring|råd|bokslut|samordnare|skapande)\\p{L}*|brottsförebyggande (?:råd|arbete|program|plan|strategi)\\p{L}*|samverkansöverenskommelse\\p{L}*|medborgarlöfte\\p{L}*|lokala brottsförebyggande\\p{L}*|lägesbild\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
    },
    integration: {
      ...common,
      shows: 'arbetet för integration',
      words: ['integration', 'nyanlända', 'inkludering', 'segregation', 'mångfald'],
      says: new RegExp(
        `(?<!\\p{L})(?:integrations(?:${DOCUMENTS}|arbete|samordnare|råd|bokslut)\\p{L}*|(?:${DOCUMENTS})\\p{L}* för (?:[^ .;]+ ){0,3}?(?:integration\\p{L}*|inkludering|nyanlända\\p{L}*|mångfald)|(?:överenskommelse|samverkan)\\p{L}* om (?:nyanländas )?(?:etablering|integration)|mot segregation\\p{L}*|nyanländas etablering)(?!\\p{L})`,
        'iu',
      ),
    },
    children: {
      ...common,
      shows: 'barnens rättigheter följs upp',
      words: ['barnbokslut', 'barnkonsekvens', 'barnkonvention', 'barnrätt', 'barnchecklista'],
      says: /(?<!\p{L})(?:barnbokslut\p{L}*|barnkonsekvensanalys\p{L}*|barnrätts(?:strateg|bokslut|perspektiv|plan|arbete|utredning)\p{L}*|barnchecklista\p{L}*|barnkonvention\p{L}*(?: [^ .;]+){0,8}? (?:följs upp|redovisas|plan|strategi)\p{L}*|prövning\p{L}* av barn\p{L}* bästa)(?!\p{L})/iu,
    },
  },
);
