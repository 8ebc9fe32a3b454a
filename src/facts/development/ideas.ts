import { collectorOf } from '../aspects.ts';

const STAFF =
  '(?:medarbetar\\p{L}*|anställda?\\p{L}*|personal\\p{L}*|chefer\\p{L}*|arbetsgrupp\\p{L}*|arbetslag\\p{L}*|arbetsplats\\p{L}*|enhet(?:er|en)?|verksamhet(?:er|en|erna)?|förvaltning(?:ar|en|arna)?|nämnd(?:er|en|erna)?|team|kommunens)';

const OTHERS =
  /(?<!\p{L})(?:motion\p{L}*|medborgarförslag\p{L}*|e-förslag\p{L}*|företag(?:are|et|en)?|entreprenör\p{L}*|elever(?:na)?|Ung Företagsamhet|kulturpris\p{L}*|idrottspris\p{L}*|miljöpris\p{L}*|arkitekturpris\p{L}*|byggnadspris\p{L}*|prisbasbelopp|Almi|nominerad till|Sveriges (?:kvalitetskommun|bästa|modernaste)|vann (?:priset|pris)|Vinnova har)(?!\p{L})/iu;

const common = {
  from: ['page', 'rule', 'report', 'news'],
  years: 3,
  not: OTHERS,
  notUnder:
    /(?<!\p{L})(?:motion|näringsliv\p{L}*|kulturpris|förening\p{L}*|medborgarförslag|e-förslag|lediga jobb)(?!\p{L})/iu,
} as const;

/** What becomes of ideas, and how new ways of working are tried. */
export const ideas = collectorOf(
  'staff-ideas',
  'hur medarbetares idéer tas emot, prövas och belönas, och var nytt prövas',
  {
    received: {
      ...common,
      shows: 'medarbetares idéer tas emot',
      words: [
        'idé',
        'förslagsverksamhet',
        'förslagslåda',
        'förbättringsförslag',
        'innovationssluss',
        'förbättringstavl',
      ],
      says: /(?<!\p{L})(?:idé(?:bank|sluss|låda|portal|råd|hantering|process|verkstad|tävling|jakt|forum|brevlåda)\p{L}*|innovationssluss\p{L}*|förslagsverksamhet\p{L}*|förslagslåda\p{L}*|(?:ta|tar|tas|fånga|fångar|fångas|samla|samlar|lämna|lämnar)(?: [^ .;]+){0,8}? (?:idéer|förbättringsförslag|förbättringsidéer)(?:na)?|förbättrings(?:förslag|tavl|idé)\p{L}*)(?!\p{L})/iu,
      with: new RegExp(
        `(?<!\\p{L})(?:${STAFF}|idébank\\p{L}*|idésluss\\p{L}*|förslagsverksamhet\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
      allows: ['required', 'conditional'],
      asName: true,
    },
    funded: {
      ...common,
      shows: 'pengar till att pröva idéer',
      words: [
        'innovationsfond',
        'utvecklingsmedel',
        'innovationsmedel',
        'utvecklingsfond',
        'utvecklingspott',
        'innovationspott',
        'innovationspeng',
        'idéfond',
        'förnyelsefond',
        'sociala investering',
        'digitaliseringsfond',
        'digitaliseringsmedel',
        'effektiviseringsfond',
        'utvecklingspengar',
        'omställningsfond',
      ],
      says: /(?<!\p{L})(?:(?:innovations|utvecklings|idé|förnyelse|digitaliserings|effektiviserings|omställnings)-?(?:fond|medel|pott|peng|pengar|anslag)(?:en|et|ar|na)?|social(?:a)? investerings(?:fond|medel|reserv)\p{L}*|(?:fond|pott|medel)(?:en)? för (?:[^ .;]+ ){0,2}?(?:innovation|utveckling|idéer|förnyelse|sociala investeringar)\p{L}*)(?!\p{L})/iu,
      with: new RegExp(
        `(?<!\\p{L})(?:${STAFF}|sök(?:a|er|s|t|as)|ansök\\p{L}*|avsatt\\p{L}*|avsätt\\p{L}*|avsatts|fördela\\p{L}*|bevilja\\p{L}*|miljon(?:er)?|kronor|mnkr|finansiera\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
      not: new RegExp(
        `${OTHERS.source}|(?<!\\p{L})(?:EU\\p{L}*|regionala utvecklingsfonden|Vinnova|bygdemedel|landsbygds\\p{L}*|förening\\p{L}*|Tillväxtverket|Region \\p{L}+|statliga|skolutvecklingsmedel|Almi)(?!\\p{L})`,
        'iu',
      ),
      allows: ['required', 'past'],
    },
    rewarded: {
      ...common,
      shows: 'pris för medarbetares idéer och utveckling',
      words: ['pris', 'årets', 'utmärkelse', 'belön'],
      says: /(?<!\p{L})(?:(?:utvecklings|kvalitets|innovations|förbättrings|idé|förnyelse|nytänkar|verksamhetsutvecklings|likabehandlings|medarbetar|kvalitetsutvecklings)pris(?:et)?|årets (?:idé|förbättring|förbättrare|innovation|innovatör|utvecklare|nytänkare|förnyare|kvalitets\p{L}+|utvecklings\p{L}+|arbetsplats|verksamhet|enhet|team)|(?:pris|utmärkelse|belön)\p{L}*(?: [^ .;]+){0,6}? (?:idé|förbättring|utvecklingsarbete|nytänkande|innovation|kvalitetsarbete)\p{L}*)(?!\p{L})/iu,
      allows: ['required', 'past', 'planned', 'conditional'],
      asName: true,
    },
    /** A place where new things are tried. */
    testBed: {
      ...common,
      shows: 'miljö där nytt prövas',
      words: [
        'testbädd',
        'testmiljö',
        'innovationslab',
        'labb',
        'innovationsarena',
        'testarena',
        'innovationscenter',
        'innovationshub',
        'living lab',
        'sandlåda',
        'innovationsplattform',
        'innovationsmiljö',
        'science park',
        'innovationsmotor',
        'välfärdsteknik',
        'visningsmiljö',
      ],
      says: /(?<!\p{L})(?:test(?:bädd|miljö|arena)\p{L}*|innovations(?:lab|labb|arena|center|centrum|hub|hubb|plattform|miljö|motor|verkstad)\p{L}*|living lab\p{L}*|förändringslabb\p{L}*|policylabb\p{L}*|visnings(?:miljö|lägenhet)\p{L}*|(?:digitala|kommunala|kommunens) (?:lab|labb)\p{L}*)(?!\p{L})/iu,
      allows: ['past'],
      asName: true,
      of: ['company', 'school'],
    },
    /** New ways of working that were tried. */
    tried: {
      ...common,
      shows: 'försök med nya arbetssätt',
      words: [
        'pilot',
        'försök',
        'testar',
        'testat',
        'testas',
        'prövar',
        'prövat',
        'innovationsprojekt',
        'innovation',
        'vinnova',
      ],
      says: /(?<!\p{L})(?:innovations(?:projekt|arbete|tävling|upphandling|partnerskap)\p{L}*|pilot(?:projekt|verksamhet|försök|studie|er)\p{L}*|(?:arbetssätt|teknik|lösning|metod|modell)\p{L}*(?: [^ .;]+){0,5}? (?:testas|testats|prövas|prövats|testades|prövades)|(?:testar|testat|prövar|prövat|testas|prövas)(?: [^ .;]+){0,6}? (?:arbetssätt|teknik|lösning|tjänst|metod|modell|robot|digital|AI)\p{L}*|Vinnova\p{L}*)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:nya?(?:tt)?|innovati\p{L}*|digital\p{L}*|teknik\p{L}*|arbetssätt\p{L}*|metod\p{L}*|lösning\p{L}*|AI)(?!\p{L})/iu,
      allows: ['past'],
      of: ['school'],
    },
  },
);
