import type { Evidence } from '../model/evidence.ts';
import type { Topic } from '../model/topic.ts';
import { type Spoken, spokenIn } from './aspects.ts';
import type { Collector } from './collector.ts';
import { formerly } from './former.ts';
import { isInForce, type Policy, policies, type Tells, tellsIn } from './policies/index.ts';

/** Where an agreement with the voluntary sector, and work together with it, would stand. */
export const civilSocietyTopic: Topic = {
  id: 'civil-society',
  name: 'överenskommelse och samarbete med civilsamhället',
  direct: [
    'idéburna',
    'idéburen',
    'idéburet',
    'civilsamhället',
    'civila samhället',
    'frivilligsektorn',
    'överenskommelsen',
  ],
  places: ['föreningsliv', 'förening', 'ideell', 'frivillig', 'samverkan', 'volontär', 'styrdokument'],
  query: 'överenskommelse idéburna',
};

export interface CivilSociety {
  /** Agreements in force between the municipality and the voluntary sector, best first. */
  agreements: Policy[];
  /** Other governing documents in force on working with it: policies, strategies, rules for partnerships. */
  strategies: Policy[];
  /** What agreements say themselves of who has signed, and of how they are followed up. */
  ownWords: { signed: Evidence[]; followed: Evidence[] };
  /** Agreements that are drafts or out of time. */
  former: Spoken;
  /** Sentences that say that there is an agreement. */
  agreement: Spoken;
  /** How many, or which, have signed it. */
  signed: Spoken;
  /** It is followed up, or those who signed meet. */
  followed: Spoken;
  /** Partnerships under an agreement with an association: idéburet offentligt partnerskap. */
  partnerships: Spoken;
  /** Work that is done together with named associations or with volunteers. */
  cooperation: Spoken;
}

/** The voluntary sector, by all its names. */
export const SECTOR =
  '(?:idébur\\p{L}*|civilsamhäll\\p{L}*|civila samhäll\\p{L}*|civil sektor|tredje sektorn|frivillig(?:sektor|organisation|rörelse)\\p{L}*|frivilliga sektorn|ideella? (?:sektor|organisation|förening|krafter)\\p{L}*|ideella sektorn|förenings(?:liv|råd)\\p{L}*|föreningar(?:na)?|sociala ekonomin|(?:fri)?kyrkorna|trossamfund\\p{L}*)';

const AGREEMENT = new RegExp(
  `^(?=.*(?:överenskommelse|samverkansavtal|samverkansöverenskommelse|partnerskapsavtal)).*(?<!\\p{L})${SECTOR}|lokala? överenskommelsen?(?: i| för|$)`,
  'isu',
);
const STRATEGY = new RegExp(
  `(?:samverkan|samarbete|samspel|dialog|partnerskap|strategi|policy|program)(?: \\p{L}+){0,5}? ${SECTOR}|idébur\\p{L}+,? offentlig\\p{L}* partnerskap`,
  'iu',
);

/** Whole countries' and regions' agreements; support in money and leases of halls are something else. */
const OTHER =
  /(?<!\p{L})(?:nationella?|regeringen\p{L}*|region\p{L}*|landsting\p{L}*|bidrag\p{L}*|föreningsstöd\p{L}*|taxa|taxor|hyra|lokal(?:er|upplåtelse)\p{L}*|nyttjande\p{L}*|arrende\p{L}*|drift\p{L}*|skötsel\p{L}*|krislägen?|LOV|arbetstid\p{L}*)(?!\p{L})/iu;

export const civilSociety: Collector<CivilSociety> = {
  id: 'civil-society',
  collects:
    'överenskommelse med idéburna sektorn, partnerskap och det som görs tillsammans med civilsamhället',
  collect(corpus) {
    const named = policies.collect(corpus).documents.filter(({ title }) => !OTHER.test(title));
    const about = named.filter(({ title }) => AGREEMENT.test(title));
    const agreements = about.filter(isInForce);
    const told = (tells: Tells) => agreements.flatMap((policy) => tellsIn(policy, tells));
    return {
      agreements,
      ownWords: { signed: told(SIGNED), followed: told(FOLLOWED) },
      strategies: named.filter(
        (one) => isInForce(one) && STRATEGY.test(one.title) && !AGREEMENT.test(one.title),
      ),
      former: formerly(about),
      ...spokenIn(corpus, ASPECTS),
    };
  },
};

const SIGNED: Tells = {
  shows: 'vilka som har skrivit under överenskommelsen',
  says: /(?<!\p{L})(?:undertecknat|undertecknas|undertecknade?s? av|skriver under|skrivit under|ansluter? sig|anslutit sig|anslutna|\d+ (?:\p{L}+ )?(?:föreningar|organisationer)|parter(?:na)? är|mellan [^.;]{3,80} kommun och)(?!\p{L})/iu,
};
const FOLLOWED: Tells = {
  shows: 'överenskommelsen följs upp, eller parterna träffas om den',
  says: /(?<!\p{L})(?:föl(?:js?|jas|ja) (?:\p{L}+ ){0,2}?upp|uppföljning(?:en)?|utvärder\p{L}+|revideras|handlingsplan\p{L}*|(?:en|två|tre|fyra|\d+) (?:möten|gånger|gång|träffar|dialogmöten) (?:per|om|varje) år\p{L}*|möten? (?:per|varje) år|årlig(?:en|a|t)?|(?:arbets|samverkans|styr|dialog|referens)grupp\p{L}*)(?!\p{L})/iu,
};

const UNDER =
  /överenskommelse|overenskommelse|idébur|idebur|civilsamh|civila samh|civilasamh|frivilligsektor|ideella sektorn/iu;

/** Whose own it may be: the other side has its part in all of it. */
const TOGETHER = ['association', 'church', 'company'] as const;

const ASPECTS = {
  agreement: {
    shows: 'överenskommelse mellan kommunen och den idéburna sektorn',
    words: ['överenskommelse'],
    with: new RegExp(`(?<!\\p{L})${SECTOR}`, 'iu'),
    not: /(?<!\p{L})(?:nationell\p{L}*|regeringen\p{L}*|SKL|SKR|Sveriges Kommuner|region(?:en|al\p{L}*)|Region \p{L}+|vad är en överenskommelse|överenskommelser utgör|(?:andra|många|flera|flertal\p{L}*) (?:kommuner|städer)|bidrag|hyra|nyttjande\p{L}*|skötsel\p{L}*|drift\p{L}*|lokal(?:en|er|erna)|krisläge\p{L}*|samhällsstörning\p{L}*)(?!\p{L})/iu,
    from: ['page', 'rule', 'report', 'news'],
    years: 4,
    of: TOGETHER,
  },
  signed: {
    shows: 'vilka som har skrivit under överenskommelsen',
    words: ['anslut', 'skrivit under', 'skrivit på', 'undertecknat', 'undertecknad', 'signerat'],
    says: /(?<!\p{L})(?:(?:har |är )?(?:anslut(?:it|na|en|ande)|skrivit (?:under|på)|undertecknat|undertecknades?|undertecknad|signerat)(?: sig)?)(?!\p{L})/iu,
    with: new RegExp(`överenskommelse|organisation|(?<!\\p{L})${SECTOR}`, 'iu'),
    under: UNDER,
    not: /(?<!\p{L})(?:nationell\p{L}*|regeringen\p{L}*|Sveriges Kommuner)(?!\p{L})/iu,
    from: ['page', 'rule', 'report', 'news', 'matter'],
    years: 6,
    of: TOGETHER,
  },
  followed: {
    shows: 'överenskommelsen följs upp, eller parterna träffas om den',
    words: [
      'följ',
      'utvärder',
      'handlingsplan',
      'grupp',
      'forum',
      'råd',
      'dialog',
      'träff',
      'möte',
      'konferens',
      'nätverk',
    ],
    says: /(?<!\p{L})(?:följs? (?:\p{L}+ ){0,3}?upp|följa upp|uppfölj\p{L}*|utvärder\p{L}*|revider\p{L}*|handlingsplan\p{L}*|aktivitetsplan\p{L}*|(?:arbets|samverkans|styr|dialog|partnerskaps|samråds|referens|utvecklings)grupp\p{L}*|(?:partnerskaps|dialog|samverkans|samråds|överenskommelse)(?:forum|råd|möten?|träffar|konferens)\p{L}*|nätverksträff\p{L}*|forum för|dialogmöte\p{L}*|återkommande (?:möten|träffar|dialog))(?!\p{L})/iu,
    under: UNDER,
    not: /(?<!\p{L})(?:nationell\p{L}*|regeringen\p{L}*|Sveriges Kommuner|bidrag\p{L}*|krisplan\p{L}*)(?!\p{L})/iu,
    from: ['page', 'rule', 'report', 'news', 'matter'],
    allows: ['required', 'planned'],
    years: 4,
    of: TOGETHER,
  },
  partnerships: {
    shows: 'idéburet offentligt partnerskap',
    words: ['idébur', 'iop', 'partnerskap'],
    says: /(?<!\p{L})(?:idébur\p{L}+,? offentlig\p{L}* partnerskap\p{L}*|IOP(?:-?(?:avtal\p{L}*|er|et|n))?)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:har|tecknat|tecknar|ingått|ingår|ingick|avtal\p{L}*|samverka[rs]|driver|drivs|genom|inom|med)(?!\p{L})/iu,
    not: /(?<!\p{L})(?:innebär|kan kort beskrivas|är en (?:form|modell|samverkans\p{L}*|överenskommelse)|vad är|ansök\p{L}*|förutsätter|alternativ till|användas|IOP-metod\p{L}*|modell som)(?!\p{L})/iu,
    from: ['page', 'rule', 'report', 'news'],
    years: 4,
    of: TOGETHER,
  },
  cooperation: {
    shows: 'samarbete med föreningar och frivilliga',
    words: ['samarbet', 'samverka', 'tillsammans med', 'samordna'],
    says: new RegExp(
      `(?<!\\p{L})(?:samarbeta[rt]?|samarbetade|samarbete(?:t|n)?|samverka(?:r|n|t|de)?|tillsammans)(?: [^ .;]+){0,4}? (?:med|mellan)(?: [^.;]{0,90}?)? ?(?:(?<!\\p{L})${SECTOR}|Röda [Kk]orset\\p{L}*|\\p{L}*[Ss]tadsmission\\p{L}*|Frälsningsarmén\\p{L}*|Svenska [Kk]yrkan\\p{L}*|Rädda [Bb]arnen\\p{L}*|Verdandi|Brottsofferjour\\p{L}*|[Kk]vinnojour\\p{L}*|Anhörigas? \\p{L}+|PRO|SPF(?: Seniorerna)?|volontärer\\p{L}*|frivilligcentral\\p{L}*|studieförbund\\p{L}*|idrottsföreningar\\p{L}*|lokala föreningar\\p{L}*)(?!\\p{L})`,
      'u',
    ),
    not: /(?<!\p{L})(?:vill (?:vi|kommunen|ha)|bör|syftet (?:är|med)|för att kunna|möjlighet\p{L}* (?:att|till)|är viktig\p{L}*|nationell\p{L}*|ramverk\p{L}*|lokala överenskommelser\p{L}*|lokal eller regional|(?:kan|ska|kunna) (?:\p{L}+ )?(?:samarbeta|samverka)|krisberedskap|hur|kontakta|söka|ansök\p{L}*|bidrag\p{L}*)(?!\p{L})/iu,
    from: ['page', 'report', 'news'],
    years: 4,
    of: TOGETHER,
  },
} as const;
