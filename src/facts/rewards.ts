import { collectorOf } from './aspects.ts';

/** What a good reception of people is called where it is a criterion. */
const RECEPTION =
  '(?:bemöt(?:a|er|ande|andet|andes)|service(?:inriktning|inriktad|anda|känsla|inställning|nivå|kvalitet|skap|insats\\p{L}*)|(?:god|bra|ge|ger|gett|hög|bästa|utmärkt) service|service (?:till|gentemot|mot|och bemötande)|tillgänglighet(?:en)?|(?:brukar|kund|medborgar|invånar)(?:fokus|orientering|nytta|perspektiv|kontakt)\\p{L}*|(?:brukare|kund|medborgare|invånare)ns? (?:i fokus|behov|bästa))';

const PAY =
  /l[öo]nekriteri|l[öo]nepolit|l[öo]nepolicy|l[öo]nes[äa]ttning|l[öo]nebildning|kriterier f[öo]r (?:individuell )?l[öo]n|bed[öo]mningskriteri|l[öo]ne[öo]versyn|l[öo]nesamtal/iu;

const PRIZE =
  '(?:\\p{L}*(?:[Pp]ris(?:et)?|[Uu]tmärkelse(?:n)?|[Bb]elöning(?:en|ar)?|[Hh]ederspris\\p{L}*|stipendi(?:um|et))|[Åå]rets (?:medarbetar\\p{L}*|bemötar\\p{L}*|chef|ledare|service\\p{L}*|kollega|arbets(?:grupp|lag|plats)|team|hjält\\p{L}*|anställd\\p{L}*|förbättr\\p{L}*)|diplom|Guldstjärn\\p{L}*)';

const STAFF =
  '(?:medarbetare\\p{L}*|anställda?|personal\\p{L}*|kollegor?|chefer|arbetsgrupp\\p{L}*|arbetslag\\p{L}*|arbetsplats\\p{L}*|enhet(?:er|en)?|kommunanställd\\p{L}*|verksamhet(?:er)?|team)';

/** Prizes for others than the staff, and prizes that the municipality itself was given. */
const OTHER_PRIZE =
  /(?<!\p{L})(?:(?:[Åå]rets )?företag(?:are|et|en)?(?! i kommunen)|kulturpris\p{L}*|idrottspris\p{L}*|ungdomsledar\p{L}*|arkitekturpris\p{L}*|byggnadspris\p{L}*|miljöpris\p{L}*|näringslivspris\p{L}*|handelspris\p{L}*|elev(?:er|en)?|skolpris\p{L}*|nobel\p{L}*|hedersmedborgar\p{L}*|förening(?:en|ar)?|pristak\p{L}*|prisbasbelopp\p{L}*|prislist\p{L}*|bästa pris|inköpspris\p{L}*|pris per|till bäst(?:a)? pris|Sveriges Kvalitetskommun|kommunen (?:har )?(?:vunnit|vann|nominera\p{L}*|tilldela\p{L}*)|taxa|taxor|hyra|priser och avgifter|konsumentpris\p{L}*|hushåll\p{L}*)(?!\p{L})/u;

const prize = {
  words: ['pris', 'utmärkelse', 'belöning', 'årets', 'hederspris', 'stipendi', 'diplom', 'guldstjärn'],
  not: OTHER_PRIZE,
  notUnder:
    /(?<!\p{L})(?:motion|företagar\p{L}*|näringsliv\p{L}*|kulturpris\p{L}*|idrott\p{L}*|stipendier|förening\p{L}*|miljöpris|taxor?|avgifter|upphandling)(?!\p{L})/iu,
  from: ['page', 'rule', 'report', 'news'],
} as const;

/** What an employee who meets people well gets for it: pay, and prizes. */
export const rewards = collectorOf(
  'rewards',
  'om bemötande ingår i lönekriterierna, och pris eller belöning till medarbetare',
  {
    /** There are written criteria for individual pay. */
    criteria: {
      shows: 'kommunens lönekriterier',
      words: ['lönekriteri', 'kriterier för', 'bedömningskriteri', 'lönesättning'],
      says: /(?<!\p{L})(?:lönekriteri\p{L}*|kriterier för (?:individuell )?(?:lön|lönesättning\p{L}*)|bedömningskriteri\p{L}*|individuell(?:a)? (?:och differentierad )?(?:lön(?:er)?|lönesättning\p{L}*))(?!\p{L})/iu,
      under: PAY,
      not: /(?<!\p{L})(?:upphandl\p{L}*|anbud\p{L}*|försörjningsstöd|sommarjobb\p{L}*|förtroendevald\p{L}*|tillträde)(?!\p{L})/iu,
      notUnder: /(?<!\p{L})(?:lediga (?:jobb|tjänster)|motion|platsannons\p{L}*|arvode\p{L}*)(?!\p{L})/iu,
      from: ['rule', 'page'],
      allows: ['required'],
      asName: true,
    },
    /** Reception is among them. */
    pay: {
      shows: 'bemötande ingår i lönekriterierna',
      words: [
        'bemöt',
        'service',
        'tillgänglighet',
        'fokus',
        'orientering',
        'nytta',
        'perspektiv',
        'behov',
        'kontakt',
      ],
      says: new RegExp(`(?<!\\p{L})${RECEPTION}(?!\\p{L})`, 'iu'),
      under: PAY,
      not: /(?<!\p{L})(?:lönesamtal\p{L}* ska|servicekontor|lönekontor\p{L}*|lönesupport|kontakta)(?!\p{L})/iu,
      notUnder:
        /(?<!\p{L})(?:lediga (?:jobb|tjänster)|motion|platsannons\p{L}*|arvode\p{L}*|kontakt)(?!\p{L})/iu,
      from: ['rule', 'page'],
      allows: ['required', 'conditional'],
      asName: true,
    },
    /** They are used and followed up. */
    effect: {
      shows: 'lönekriterierna används och följs upp',
      words: ['kriteri'],
      says: /(?<!\p{L})(?:(?:fått|har) (?:fullt )?genomslag|används (?:i|vid|av) (?:alla|samtliga|löneöversyn\p{L}*|lönesamtal\p{L}*)|har använts|tillämpa(?:s|des|ts) (?:i|av|vid)|följ(?:s|des|ts) upp|följer upp|utvärdera(?:s|des|ts)|är kända (?:bland|av|för)|känner till)(?!\p{L})/iu,
      with: /kriteri/iu,
      not: /(?<!\p{L})(?:första gången|nästa år|året därpå|kommande|framöver|ska börja|inte ännu|ännu inte)(?!\p{L})/iu,
      from: ['page', 'rule', 'report', 'news'],
      years: 3,
      allows: ['past', 'required'],
    },
    /** A prize or reward for staff. */
    prize: {
      ...prize,
      shows: 'pris eller belöning till medarbetare',
      says: new RegExp(`(?<!\\p{L})${PRIZE}(?!\\p{L})`, 'u'),
      with: new RegExp(
        `(?<!\\p{L})(?:${STAFF}|[Åå]rets (?:medarbetare|bemöta\\p{L}*|service\\p{L}*|kollega|chef))(?!\\p{L})`,
        'u',
      ),
      years: 3,
      asName: true,
      allows: ['required', 'conditional', 'planned'],
    },
    /** It is given for how people are met. */
    forReception: {
      ...prize,
      shows: 'priset ges för bemötande eller service',
      words: [...prize.words, 'bemöt', 'service', 'tillgänglig'],
      says: new RegExp(
        `(?<!\\p{L})(?:${RECEPTION}|bemötandepris\\p{L}*|servicepris\\p{L}*|serviceupplevelse\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
      under:
        /(?<!\p{L})(?:\p{L}+pris(?:et)?(?!\p{L})|pris(?:et)? (?:till|för)|utm[äa]rkelse|bel[öo]ning|[åa]rets (?:medarbetar|bem[öo]ta|service|kolleg|chef))/iu,
      years: 3,
      asName: true,
      allows: ['required', 'conditional', 'planned', 'past'],
    },
    /** It is given time and again. */
    given: {
      ...prize,
      shows: 'priset delas ut återkommande',
      words: [...prize.words, 'årlig', 'varje år', 'vinnare', 'pristagare', 'nominera', 'delas ut'],
      says: /(?<!\p{L})(?:årlig\p{L}*|varje år|vartannat år|delas ut (?:av|i|vid|på|den|en gång)|delades ut|vinnare(?:n|na)?|har tilldelats|tilldelades|tidigare (?:vinnare|mottagare))(?!\p{L})/iu,
      not: /(?<!\p{L})(?:kulturpris\p{L}*|företagar\p{L}*|taxa\p{L}*|räknas upp|index)(?!\p{L})/iu,
      under:
        /(?<!\p{L})(?:\p{L}*(?:bem[öo]tande|service|kvalitets|medarbetar|personal)pris|[åa]rets (?:medarbetar|bem[öo]ta|service|kolleg|chef)|pris(?:et)? (?:till|för) (?:medarbetare|anst[äa]llda|personal))/iu,
      years: 3,
      allows: ['required', 'conditional', 'planned', 'past'],
    },
  },
);
