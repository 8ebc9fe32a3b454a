import { collectorOf } from '../aspects.ts';

/** Others who are introduced or educated: pupils, new councillors, interns, those who have come to the country. */
const NOT =
  /(?<!\p{L})(?:elev(?:er|erna|ernas)?|förtroendevald\p{L}*|nyanlända?|politiker\p{L}*|ledamöter\p{L}*|gode män|barnet|vårdnadshavare|praktikant\p{L}*|arbetssökandes?|brukare)(?!\p{L})/iu;
const NOT_UNDER =
  /(?<!\p{L})(?:motion(?:en|er)?|interpellation\p{L}*|revision\p{L}*|granskning\p{L}*|gymnasie\p{L}*|introduktionsprogram(?:met|men)?$|SFI|näringsliv\p{L}*|för företag\p{L}*|förskola\p{L}*|elev\p{L}*)(?!\p{L})/iu;
const own = {
  from: ['page', 'rule', 'report', 'news'],
  years: 3,
  allows: ['required'],
  not: NOT,
  notUnder: NOT_UNDER,
} as const;

const ACADEMY_WORDS = ['akademi', 'medarbetarprogram', 'medarbetarutbildning'];
const ACADEMY =
  /(?<!\p{L})(?:\p{L}*akademi(?:n|er)?|medarbetarprogram\p{L}*|medarbetarutbildning\p{L}*)(?!\p{L})/iu;

/** How the municipality lets its staff grow: introduction, talks and plans, the mapping of competence, academies. */
export const staffDevelopment = collectorOf(
  'staff-development',
  'introduktion, medarbetarsamtal, kompetenskartläggning och akademier för medarbetare',
  {
    introduction: {
      ...own,
      shows: 'introduktion av nyanställda',
      words: ['introduktion', 'onboarding', 'nyanställd'],
      says: /(?<!\p{L})(?:introduktion(?:en|er|s(?:program|utbildning|dag|plan|kurs|paket|träff)\p{L}*)?|onboarding\p{L}*|välkomstdag\p{L}*|introducera[st]?)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:nyanställd\p{L}*|nya (?:\p{L}+ )?(?:medarbetare|chefer|anställda|kollegor|ledare)|ny (?:medarbetare|anställd|i jobbet)|anställda?|medarbetare\p{L}*|som (?:ny|börjar))(?!\p{L})/iu,
      asName: true,
    },
    commonIntroduction: {
      ...own,
      shows: 'gemensam introduktion',
      words: ['introduktion', 'onboarding', 'nyanställd', 'välkomst'],
      says: /(?<!\p{L})(?:(?:gemensam\p{L}*|central\p{L}*|kommunövergripande|övergripande|kommungemensam\p{L}*|allmän)(?: [\p{L}-]+){0,3}? (?:introduktion\p{L}*|onboarding\p{L}*|välkomst\p{L}*)|(?:introduktion\p{L}*|onboarding\p{L}*|välkomstdag\p{L}*)(?: [\p{L},-]+){0,5}? (?:alla (?:nya|nyanställda|medarbetare)|samtliga (?:nya|nyanställda)|kommungemensam\p{L}*|kommunövergripande|gemensam\p{L}*)|(?:alla|samtliga) (?:nya (?:medarbetare|chefer|anställda)|nyanställda)(?: [\p{L},-]+){0,8}? (?:introduktion\p{L}*|introduceras|välkomst\p{L}*))(?!\p{L})/iu,
      asName: true,
    },
    introductionFollowed: {
      ...own,
      shows: 'introduktionen följs upp',
      words: ['introduktion', 'nyanställd', 'onboarding'],
      says: /(?<!\p{L})(?:utvärder\p{L}*|följ(?:s|er|t|ts) upp|uppfölj\p{L}*|enkät\p{L}*|checklist\p{L}*|procent|%)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:introduktion\p{L}*|onboarding\p{L}*|nyanställda?)(?!\p{L})/iu,
    },
    talks: {
      ...own,
      shows: 'medarbetarsamtal hålls',
      words: ['medarbetarsamtal', 'utvecklingssamtal', 'målsamtal', 'resultatsamtal'],
      says: /(?<!\p{L})(?:(?:mål- och )?(?:medarbetar|resultat|mål)samtal\p{L}*|utvecklingssamtal\p{L}*)/iu,
      with: /(?<!\p{L})(?:chef\p{L}*|medarbetar\p{L}*|anställd\p{L}*|år(?:lig\p{L}*|et|en)?|mål\p{L}*)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:elev\p{L}*|vårdnadshavare|föräldr\p{L}*|barn(?:et|ets)?|skolan|förskola\p{L}*|individuella? (?:utvecklings)?plan(?:en)? (?:för|i) (?:skolan|eleven))(?!\p{L})/iu,
    },
    plans: {
      ...own,
      shows: 'individuell utvecklingsplan',
      words: ['utvecklingsplan', 'kompetensutvecklingsplan', 'individuell'],
      says: /(?<!\p{L})(?:(?:individuell\p{L}*|personlig\p{L}*|skriftlig\p{L}*|egen)(?: [\p{L}-]+)? (?:(?:kompetens)?utvecklings|kompetens|handlings)?plan(?:en|er)?|kompetensutvecklingsplan(?:en|er)?)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:elev\p{L}*|barn(?:et|ets)?|brukare\p{L}*|genomförandeplan\p{L}*|skolan|kommunen|klient\p{L}*|LSS|SIP|vård-?\p{L}*|samordnad)(?!\p{L})/iu,
    },
    mapping: {
      ...own,
      shows: 'kompetensen kartläggs',
      words: [
        'analyser',
        'identifier',
        'kartlägg',
        'inventer',
        'kompetensanalys',
        'kompetenskartlägg',
        'kompetenssystem',
        'kompetensverktyg',
        'kompetensmodul',
        'kompetensbehov',
        'kompetensprofil',
        'kompetensgap',
      ],
      says: /(?<!\p{L})(?:kompetens(?:kartläggning|inventering|analys|system|verktyg|modul|gap(?:analys)?|databas|bank|matris)\p{L}*|(?:kartlägg\p{L}*|inventer\p{L}*|analyser\p{L}*|identifier\p{L}*)(?: [\p{L},-]+){0,6}? kompetens\p{L}*|kompetens\p{L}*(?: [\p{L},-]+){0,3}? (?:kartlägg\p{L}*|inventer\p{L}*|analyser\p{L}*))(?!\p{L})/iu,
    },
    mappingSystem: {
      ...own,
      shows: 'gemensamt system för kompetens',
      words: ['system', 'gemensam', 'modell', 'verktyg', 'samtliga', 'alla', 'modul'],
      says: /(?<!\p{L})(?:(?:gemensam\p{L}*|kommunövergripande|kommungemensam\p{L}*|enhetlig\p{L}*|systematisk\p{L}*|it-)(?: ?[\p{L}-]+){0,3}? (?:system\p{L}*|modell\p{L}*|verktyg\p{L}*|metod\p{L}*|arbetssätt|process\p{L}*|mall\p{L}*|struktur)|kompetens(?:system|verktyg|modul|databas)\p{L}*|(?:alla|samtliga) (?:förvaltningar|verksamheter|enheter|sektorer|nämnder))(?!\p{L})/iu,
      with: /(?<!\p{L})(?:kompetens(?!försörjning av)\p{L}*)(?!\p{L})/iu,
    },
    budget: {
      ...own,
      shows: 'medel för kompetensutveckling',
      words: ['kompetensutveckling', 'fortbildning', 'kompetenshöj', 'vidareutbildning'],
      says: /(?<!\p{L})(?:(?:budget(?:en|eras|erat|erade|erar)?|medel|kronor|tkr|mkr|mnkr|avs[aä]tt\p{L}*|resurser|kostnad(?:en|er|erna)?)(?: [^ .;]+){0,7}? (?:till|för|på|av) (?:[\p{L}-]+ ){0,4}?(?:kompetensutveckling|fortbildning|vidareutbildning|kompetenshöj)\p{L}*|(?:kompetensutveckling|fortbildning|vidareutbildning)\p{L}*(?: [^ .;]+){0,8}? (?:budget\p{L}*|kronor|tkr|mkr|mnkr|avs[aä]tt\p{L}*|medel))(?!\p{L})/iu,
    },
    priority: {
      ...own,
      shows: 'kompetensutvecklingen prioriteras',
      words: ['prioriter', 'viktigast'],
      says: /(?<!\p{L})(?:prioriter\p{L}*|viktigast\p{L}*)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:kompetens(?:utveckling|behov|insats|höj|försörjning)?\p{L}*|fortbildning\p{L}*|utbildningsinsats\p{L}*)(?!\p{L})/iu,
    },
    academy: {
      ...own,
      years: 5,
      shows: 'medarbetarakademi eller medarbetarprogram',
      words: [
        'akademi',
        'medarbetarprogram',
        'medarbetarutbildning',
        'talangprogram',
        'utvecklingsprogram',
        'kompetenscentrum',
      ],
      says: /(?<!\p{L})(?:(?:medarbetar|kommun|kompetens|personal|stads|utvecklings|ledar(?:skaps)?(?:- och medarbetar)?|chefs(?:- och medarbetar)?|lär|omsorgs|vård(?:- och omsorgs)?|arbetsplats)akademi(?:n|er)?|\p{Lu}[\p{L}-]+ ?akademi(?:n)?(?=[^.]{0,120}(?:medarbetare|anställda|chefer))|medarbetarprogram\p{L}*|medarbetarutbildning\p{L}*|medarbetarskaps(?:program|utbildning)\p{L}*|talangprogram\p{L}*|utvecklingsprogram (?:för|till) (?:\p{L}+ ){0,2}?(?:medarbetare|anställda)|interna? (?:akademi|utbildningsprogram|kurskatalog|utbildningskatalog)\p{L}*)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:elev\p{L}*|fotboll\p{L}*|idrott\p{L}*|musikakademi\p{L}*|vetenskapsakademi\p{L}*|Konstakademi\p{L}*|Svenska Akademi\p{L}*|företag\p{L}*|innovationsakademi|näringsliv\p{L}*|ungdom\p{L}*|kulturakademi\p{L}*|förening\p{L}*|förlag\p{L}*)(?!\p{L})/iu,
      asName: true,
    },
    academyWide: {
      ...own,
      years: 5,
      shows: 'akademin är gemensam',
      words: ACADEMY_WORDS,
      says: /(?<!\p{L})(?:tillsammans med|gemensam\p{L}* (?:med|för)|(?:alla|samtliga|kommunens|våra) (?:\p{L}+ )?(?:medarbetare|anställda|chefer|förvaltningar)|samarbete (?:mellan|med)|akademi(?:n)?,?(?: \p{L}+){0,3}? med (?:andra|\p{Lu}\p{L}+)|med andra kommuner|hela (?:kommunen|organisationen|staden)|kommunövergripande|delägs)(?!\p{L})/iu,
      with: ACADEMY,
    },
    academyFollowed: {
      ...own,
      years: 5,
      shows: 'akademin används och följs upp',
      words: ACADEMY_WORDS,
      says: /(?<!\p{L})(?:utvärder\p{L}*|deltagarna|deltagit|genomför(?:t|de|des|ts) (?:[\p{L}\d]+ ){0,3}?(?:kurser|utbildningar)|\d+ (?:\p{L}+ ){0,2}?(?:kurser|utbildningar|medarbetare|deltagare|platser|tillfällen|kurstillfällen)|följ(?:s|ts|t) upp|(?:tio|tjugo|trettio|\d+) \p{L}+ (?:gick|har gått|deltog|gått))(?!\p{L})/iu,
      with: ACADEMY,
    },
  },
);
