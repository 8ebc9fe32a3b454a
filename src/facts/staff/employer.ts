import { collectorOf } from '../aspects.ts';

/** What is the municipality's way with its staff, in documents, accounts and pages on working there. */
const texts = { from: ['page', 'rule', 'report', 'news'], years: 3 } as const;
const plans = { ...texts, allows: ['required', 'planned'] } as const;

/** Other people's staff, schools' pupils, and texts that advertise one job. */
const NOT =
  /(?<!\p{L})(?:näringslivet|näringsliv\p{L}*|företagens?|elev(?:er|erna|ernas)?|regionens?|arbetslösa)(?!\p{L})/iu;
const NOT_UNDER =
  /(?<!\p{L})(?:motion(?:en|er)?|interpellation\p{L}*|medborgarförslag|revision\p{L}*|granskning\p{L}*|näringsliv\p{L}*|för företag\p{L}*)(?!\p{L})/iu;
const own = { not: NOT, notUnder: NOT_UNDER } as const;

/** The municipality as an employer: what it is to be, who takes part, and how it finds and keeps people. */
export const employer = collectorOf(
  'employer',
  'kommunen som arbetsgivare: ambition, facklig samverkan, rekrytering, mässor, avgångar och förmåner',
  {
    attractive: {
      ...plans,
      ...own,
      shows: 'attraktiv arbetsgivare',
      words: ['attraktiv', 'arbetsgivare', 'arbetsplats'],
      says: /(?<!\p{L})(?:attraktiv(?:a|are|aste)?(?: och \p{L}+)?,? arbets(?:givare|plats(?:er)?)|arbetsgivare (?:som är |att vara )?attraktiv|bästa arbetsgivare\p{L}*|(?:god|bra|ledande) arbetsgivare)(?!\p{L})/iu,
      asName: true,
    },
    /** A political goal on it, in words; what tables of goals say is another collector's. */
    politicalGoal: {
      ...plans,
      ...own,
      shows: 'politiskt mål om kommunen som arbetsgivare',
      words: ['medarbetar', 'arbetsgivar', 'personal'],
      says: /(?<!\p{L})(?:(?:(?:kommun|stads)?fullmäktiges?|politiska|övergripande|kommunens|stadens|prioriterade?|strategiska?|styrande|fokusområdet?|målområdet?|målet)(?: [^ .;]+){0,6}? (?:\p{L}*mål(?:et|en|område\p{L}*)?|fokusområde\p{L}*)?(?: [^ .;]+){0,9}? (?:medarbetar(?:e|na|skap)?|(?:attraktiv|god|bra|bästa)\p{L}* arbetsgivare))(?!\p{L})/iu,
      with: /(?<!\p{L})(?:\p{L}*mål(?:et|en|område\p{L}*)?|fokusområde\p{L}*)(?!\p{L})/iu,
      from: ['page', 'rule', 'report'],
    },
    unions: {
      ...plans,
      shows: 'de fackliga organisationerna är delaktiga',
      words: [
        'facklig',
        'fackförbund',
        'fackliga',
        'samverkansavtal',
        'samverkansgrupp',
        'mbl',
        'arbetstagarorganisation',
        'samverkan',
      ],
      says: /(?<!\p{L})(?:(?:fackliga?|facken|fackförbund\p{L}*|arbetstagarorganisation\p{L}*)(?: \p{L}+){0,8}? (?:delaktig\p{L}*|samverka\p{L}*|samråd\p{L}*|dialog|medverka\p{L}*|deltar|deltagit|förhandla\p{L}*|ingår|representera\p{L}*|överens\p{L}*|samverkan)|(?:samverka\p{L}*|dialog|samråd|förhandla\p{L}*|tillsammans|samverkan(?:savtal\p{L}*)?|överenskommelse|avtal)(?: \p{L}+){0,6}? (?:de )?(?:fackliga?|facken|fackförbund\p{L}*|arbetstagarorganisation\p{L}*)(?: \p{L}+)?|samverkansavtal(?:et)?|(?:central|lokal)\p{L}* samverkansgrupp\p{L}*|samverkanssystem\p{L}*|centrala samverkan\p{L}*)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:civilsamhälle\p{L}*|polis\p{L}*|region\p{L}*|förening\p{L}*|kommunalförbund\p{L}*|räddningstjänst\p{L}*)(?!\p{L})/iu,
    },
    process: {
      ...plans,
      ...own,
      shows: 'hur rekrytering går till',
      words: ['rekryter', 'tillsätt', 'anställ'],
      says: /(?<!\p{L})(?:(?:vår|gemensam|enhetlig|strukturerad|kompetensbaserad|beskriven|kommunens)?(?: \p{L}+)? ?rekryteringsprocess(?:en)?|kompetensbaserad(?:e|e)? rekrytering(?:en)?|så (?:här )?(?:går|ser) (?:en |vår )?rekrytering\p{L}*|rekryteringsrutin\p{L}*|process(?:en)? för (?:att )?rekryter\p{L}*|rutin(?:er)? för rekrytering|riktlinje\p{L}* (?:för|vid) rekrytering\p{L}*|rekryteringshandbok\p{L}*|rekryteringsguide\p{L}*|rekryteringsmodell\p{L}*)(?!\p{L})/iu,
      asName: true,
    },
    adConcept: {
      ...plans,
      ...own,
      shows: 'gemensamt annonskoncept',
      words: ['annons', 'rekryteringskoncept', 'arbetsgivarvarumärke', 'employer branding'],
      says: /(?<!\p{L})(?:annons(?:erings)?(?:koncept|mall|profil)\p{L}*|(?:gemensam\p{L}*|enhetlig\p{L}*|samlad\p{L}*|samordna\p{L}*|nytt?|egen|eget)(?: [\p{L}-]+){0,3}? (?:plats|jobb|rekryterings)?annons(?:er|ering|eringen|en|erna|koncept\p{L}*)|rekryteringskoncept\p{L}*|(?:plats|jobb|rekryterings)annons\p{L}*(?: \p{L}+){0,4}? (?:gemensam|enhetlig|samma|mall|grafisk|koncept)\p{L}*|arbetsgivarvarumärke\p{L}*|employer branding\p{L}*)(?!\p{L})/iu,
      asName: true,
    },
    fairs: {
      ...texts,
      ...own,
      years: 4,
      shows: 'deltagande i mässor',
      words: ['mäss', 'arbetsmarknadsdag', 'jobbdag', 'karriärdag', 'rekryteringsträff', 'rekryteringsevent'],
      says: /(?<!\p{L})(?:(?:rekryterings|jobb|arbetsmarknads|karriär|student|framtids|gymnasie|yrkes|utbildnings|bransch)?mässor(?:na)?|(?:rekryterings|jobb|arbetsmarknads|karriär|student|framtids|yrkes|utbildnings)mässa(?:n)?|arbetsmarknads(?:dag|mäss)\p{L}*|(?:jobb|karriär)dag(?:ar|en|arna)?|rekryterings(?:träff|event|dag)\p{L}*)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:gudstjänst|kyrka\p{L}*|bomässa\p{L}*|bostadsmässa\p{L}*|fastighetsmässa\p{L}*|turistmässa\p{L}*|resemässa\p{L}*|företag(?:en|ens)?|näringsliv\p{L}*|marknadsföra (?:kommunen som bostadsort|bostäder)|nyinflytt\p{L}*|näringslivsdag\p{L}*)(?!\p{L})/iu,
      allows: ['past'],
    },
    universities: {
      ...texts,
      ...own,
      years: 4,
      shows: 'samarbete med högskolor',
      words: [
        'student',
        'högskol',
        'universitet',
        'lärosät',
        'vfu',
        'verksamhetsförlagd',
        'studentmedarbetar',
        'examensarbete',
        'trainee',
      ],
      says: /(?<!\p{L})(?:(?:samarbet\p{L}*|samverka\p{L}*|avtal|partnerskap|kontakt(?:er)?)(?: [\p{L}-]+){0,6}? (?:\p{L}*högskol\p{L}*|universitet\p{L}*|lärosät\p{L}*)|verksamhetsförlagd\p{L}* utbildning\p{L}*|VFU(?:-?\p{L}+)?|(?:student|akademi)medarbetar\p{L}*|traineeprogram\p{L}*|arbetsintegrerat lärande|examensarbete\p{L}*|(?:ta|tar|tagit) emot (?:[\p{L}-]+ ){0,2}?student\p{L}*|studenter(?:na)? (?:som )?gör (?:sin )?praktik|praktikplats\p{L}* (?:för|till|åt) (?:\p{L}+ ){0,2}?student\p{L}*|(?:studenter|studerande) (?:från|på|vid) (?:\p{L}+ )?(?:\p{L}*högskol\p{L}*|universitet\p{L}*))(?!\p{L})/iu,
      not: /(?<!\p{L})(?:näringslivet|företagen|campus|folkhögskol\p{L}*|vuxenutbildning|eftergymnasial|förslag till traineeprogram|studievägled\p{L}*|behörighet till)(?!\p{L})/iu,
      allows: ['past'],
    },
    evaluated: {
      ...texts,
      shows: 'rekryteringsinsatser utvärderas',
      words: ['utvärder', 'effekt', 'följs upp', 'uppfölj', 'följt upp'],
      says: /(?<!\p{L})(?:utvärder\p{L}*|effekten av|följ(?:s|er|t|ts|des) upp|uppfölj\p{L}*)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:\p{L}*mäss(?:a|or)\p{L}*|rekryterings(?:insats|aktivitet|kampanj|arbete|process)\p{L}*|annons(?:er|ering)\p{L}*|arbetsmarknadsdag\p{L}*|arbetsgivarvarumärke\p{L}*|marknadsföring(?:sinsatser)?|högskol\p{L}*|traineeprogram\p{L}*|rekryteringar(?:na)?)(?!\p{L})/iu,
      under: /rekryter|arbetsgivar|personal|kompetens|medarbet|jobb/iu,
      not: NOT,
      allows: ['past', 'required'],
    },
    turnover: {
      ...plans,
      shows: 'personalomsättningen följs',
      words: ['personalomsättning', 'personalrörlighet'],
      not: /(?<!\p{L})(?:riket|rikssnitt\p{L}*|SCB|andra kommuner|kommunerna|regionen\p{L}*|branschen|bolaget\p{L}*|vinst\p{L}*|företagen?)(?!\p{L})/iu,
      notUnder: NOT_UNDER,
      says: /(?<!\p{L})personal(?:omsättning|rörlighet)\p{L}*/iu,
      with: /\d|(?<!\p{L})(?:följ\p{L}*|mät\p{L}*|redovis\p{L}*|statistik\p{L}*|uppgick|uppgår|öka\p{L}*|minska\p{L}*|var|är|analys\p{L}*|nyckeltal\p{L}*|oförändrad\p{L}*)(?!\p{L})/iu,
    },
    leaving: {
      ...plans,
      shows: 'de som slutar tillfrågas',
      words: ['avgångs', 'avslut', 'exit', 'slutar', 'slutat'],
      says: /(?<!\p{L})(?:avgångs(?:enkät|samtal|intervju|undersökning)\p{L}*|avslut(?:nings|s)?(?:samtal|enkät|intervju)\p{L}*|exit-?(?:enkät|samtal|intervju)\p{L}*|(?:enkät|intervju|samtal|frågor)\p{L}* (?:\p{L}+ ){0,3}?(?:dem|de|alla|medarbetare|personal|anställda|chefer)(?: \p{L}+){0,2}? som (?:slutar|slutat|lämnar|avslutar)|(?:de|alla|medarbetare|personal|den|anställda|chefer) som (?:slutar|slutat|lämnar)(?: [^ .;]+){0,5}? (?:enkät|samtal|intervju|frågor)\p{L}*)(?!\p{L})/iu,
      asName: true,
    },
    joining: {
      ...plans,
      shows: 'de som börjar tillfrågas',
      words: ['nyanställd', 'börjar', 'börjat', 'introduktions', 'startsamtal', 'nya medarbetare'],
      says: /(?<!\p{L})(?:(?:introduktions|nyanställnings|nyanställd|start|onboarding)(?:enkät|samtal|undersökning)\p{L}*|(?:enkät|intervju|uppföljningssamtal|undersökning|samtal)\p{L}* (?:\p{L}+ ){0,3}?(?:nyanställda?|nya medarbetare|nya chefer|alla som börja\p{L}*|medarbetare som (?:är nya|börja\p{L}*))|(?:de|alla|medarbetare|anställda) som (?:börjar|har börjat|börjat)(?: [^ .;]+){0,7}? (?:enkät|samtal|intervju)\p{L}*|nyanställda?(?: \p{L}+){0,4}? (?:enkät|intervjua|tillfråga|svara)\p{L}*)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:barnets|lönesamtal|elev\p{L}*)(?!\p{L})/iu,
      asName: true,
    },
    benefits: {
      ...texts,
      years: 4,
      shows: 'förmåner för anställda',
      words: ['förmån', 'friskvård', 'flextid', 'personalkort'],
      says: /(?<!\p{L})(?:(?:personal|anställnings|medarbetar)?förmån(?:er|erna)|friskvård(?:sbidrag|speng|sersättning|scheck|stimme|sersättning)\p{L}*|bidrag (?:till|för) friskvård)(?!\p{L})/iu,
      under: /jobb|arbeta|anställ|personal|medarbetar|arbetsgivar|förmån|friskvård|medarbet/iu,
      not: /(?<!\p{L})(?:granskning\p{L}*|representation|pensionär\p{L}*|a-kassa|bostadsbidrag|försäkringskassa\p{L}*|förtroendevald\p{L}*|förmånstagare)(?!\p{L})/iu,
      allows: ['required'],
    },
    equalBenefits: {
      ...texts,
      years: 4,
      shows: 'förmånerna gäller alla',
      words: ['alla', 'samtliga', 'lika', 'samma'],
      says: /(?<!\p{L})(?:(?:alla|samtliga|våra|kommunens) (?:\p{L}+ ){0,3}?(?:medarbetare|anställda|tillsvidareanställda|personal(?:en)?)|som (?:anställd|medarbetare) (?:\p{L}+ ){0,4}?(?:har du|får du|erbjuds|erbjuder vi)|lika för alla|samma förmåner|oavsett (?:\p{L}+ ){0,3}?(?:förvaltning|arbetsplats|befattning|anställning\p{L}*))(?!\p{L})/iu,
      with: /(?<!\p{L})(?:\p{L}*förmån\p{L}*|friskvård\p{L}*|bidrag|ersättning|erbjud\p{L}*)(?!\p{L})/iu,
      under: /förmån|friskvård|personal|anställ|arbetsgivar|jobba|medarbet/iu,
      allows: ['required'],
    },
    negotiatedBenefits: {
      ...texts,
      years: 4,
      shows: 'förmånerna är förhandlade',
      words: ['förhandl', 'kollektivavtal', 'avtal', 'överenskom'],
      says: /(?<!\p{L})(?:förhandla\p{L}*|kollektivavtal\p{L}*|lokal\p{L}* (?:kollektiv)?avtal|överenskommelse\p{L}*|samverka\p{L}* med (?:de )?fackliga)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:(?:har|tecknat|tillämpar) (?:\p{L}+ )?kollektivavtal|anställningsvillkor\p{L}*|\p{L}*förmån\p{L}*|friskvård\p{L}*|semester\p{L}*|pension\p{L}*|försäkring\p{L}*|föräldra\p{L}*|flex\p{L}*)(?!\p{L})/iu,
      under: /förmån|friskvård|personal|anställ|arbetsgivar|jobba|medarbet/iu,
      allows: ['required'],
    },
  },
);
