/** What a key figure is about, for the questions that ask for a whole group of them. */
export type FigureGroup =
  /** The municipality as an employer. */
  | 'staff'
  /** How users and inhabitants see the services. */
  | 'users'
  /** How businesses see the municipality. */
  | 'business'
  /** Figures that are kept to compare municipalities. */
  | 'comparison'
  /** Equality between women and men. */
  | 'equality';

/** One named key figure: the only place that a new one is added to. */
export interface FigureName {
  /** Kebab-case; what a check asks for. */
  id: string;
  /** Swedish, as it stands in a running sentence. */
  name: string;
  group: FigureGroup;
  /** Parts of words in lower case; a text without any of them is not read. */
  words: readonly string[];
  /** How it is written, without its borders: a pattern for the flags `iu`. */
  says: string;
  /** What a value is counted in where the text does not say. */
  unit: '%' | 'index' | 'dagar' | 'placering' | 'kr';
  /** Least and greatest value that can be one. */
  range: readonly [number, number];
  /** Written with these capitals; an ordinary word otherwise: "Insikt". */
  exact?: true;
  /** Must stand in the block or the headings above it, where the name alone is another figure's too: NMI. */
  under?: RegExp;
  /** Its value stands before the name as often as after: "86 procent har haft medarbetarsamtal". */
  before?: true;
}

const PERCENT = { unit: '%', range: [0, 100] } as const;
const INDEX = { unit: 'index', range: [5, 100] } as const;

/**
 * Rows of tables that say where their figures are kept: each is a figure of its own, called by its label. `says` is looked
 * for in the row, the headings above it and the title.
 */
export const figureSources: readonly FigureName[] = [
  {
    id: 'kkik',
    name: 'nyckeltal ur Kommunens kvalitet i korthet',
    group: 'comparison',
    words: ['kkik', 'kvalitet i korthet'],
    says: 'KKiK|kommun(?:ens|ernas|ers) kvalitet i korthet',
    unit: 'index',
    range: [0, 999],
  },
  {
    id: 'kolada',
    name: 'nyckeltal ur Kolada',
    group: 'comparison',
    words: ['kolada'],
    says: 'Kolada(?:s|-id)?',
    unit: 'index',
    range: [0, 999],
  },
];

const STAFF = /medarbetar|personal|anställda|arbetsgivar/iu;

/** In order of precedence where two names stand in the same place. */
export const figureNames: readonly FigureName[] = [
  {
    id: 'hme',
    name: 'hållbart medarbetarengagemang (HME)',
    group: 'staff',
    words: ['hme', 'hållbart medarbetarengagemang', 'medarbetarengagemang'],
    says: 'HME(?:-?(?:index|värde|total\\p{L}*|resultat|enkät\\p{L}*|mätning\\p{L}*))?(?:et|t)?|(?:hållbart )?medarbetarengagemang(?:et|sindex)?(?: \\(HME\\))?',
    ...INDEX,
  },
  {
    id: 'leadership-index',
    name: 'ledarskapsindex',
    group: 'staff',
    words: ['ledarskapsindex', 'ledarindex', 'chefsindex', 'index för ledarskap', 'delindex'],
    says: '(?:ledarskaps|ledar|chefs)index(?:et)?|(?:del)?index(?:et)? för ledarskap(?:et)?|delindex(?:et)? ledarskap|NLI',
    ...INDEX,
  },
  {
    id: 'staff-index',
    name: 'medarbetarindex',
    group: 'staff',
    words: [
      'medarbetarindex',
      'nöjd-medarbetar',
      'nöjd medarbetar',
      'nöjdmedarbetar',
      'nmi',
      'motivationsindex',
    ],
    says: '(?:medarbetar|engagemangs|motivations|arbetsmiljö)index(?:et)?|nöjd[ -]?medarbetar[ -]?index(?:et)?(?: \\(NMI\\))?',
    ...INDEX,
  },
  {
    id: 'staff-index',
    name: 'nöjd-medarbetar-index (NMI)',
    group: 'staff',
    words: ['nmi'],
    says: 'NMI(?:-?(?:index|värde|resultat))?(?:et|t)?',
    under: STAFF,
    exact: true,
    ...INDEX,
  },
  {
    id: 'attractive-employer-index',
    name: 'index för attraktiv arbetsgivare',
    group: 'staff',
    words: ['attraktiv arbetsgivarindex', 'avi', 'arbetsgivarindex', 'enps'],
    says: '[Aa]ttraktiv[- ]?arbetsgivar[- ]?index(?:et)?|AVI(?:-index)?|[Aa]rbetsgivarindex(?:et)?|eNPS',
    exact: true,
    unit: 'index',
    range: [-100, 200],
  },
  {
    id: 'response-rate',
    name: 'svarsfrekvens i medarbetarenkäten',
    group: 'staff',
    words: ['svarsfrekvens', 'svarsandel', 'svarat på', 'besvarade', 'som svarade'],
    says: 'svars(?:frekvens|andel)(?:en)?|(?:har )?(?:svarat på|besvarat|besvarade)|(?<=\\d\\s?(?:procent|%) )som svarade(?: på)?',
    ...PERCENT,
    before: true,
  },
  {
    id: 'appraisal-talks',
    name: 'andel med medarbetarsamtal',
    group: 'staff',
    words: ['medarbetarsamtal', 'utvecklingssamtal', 'resultat- och', 'målsamtal', 'mål- och'],
    says: '(?:\\p{L}+- och )?(?:medarbetar|mål|personal)samtal(?:et|en)?|utvecklingssamtal(?:et|en)?',
    ...PERCENT,
    before: true,
  },
  {
    id: 'development-plans',
    name: 'andel med individuell utvecklingsplan',
    group: 'staff',
    words: [
      'utvecklingsplan',
      'kompetensutvecklingsplan',
      'individuell plan',
      'individuella plan',
      'kompetensplan',
    ],
    says: '(?:individuell(?:a)? |skriftlig(?:a)? |personlig(?:a)? )*(?:(?:kompetens)?utvecklings|kompetens)plan(?:en|er)?|individuell(?:a)? (?:handlings)?plan(?:en|er)?',
    ...PERCENT,
    before: true,
  },
  {
    id: 'pay-talks',
    name: 'andel med lönesamtal',
    group: 'staff',
    words: ['lönesamtal', 'löneutvecklingssamtal', 'lönesättande samtal', 'lönesättningssamtal'],
    says: '(?:\\p{L}+- och )?(?:löne(?:utvecklings|sättnings|dialog)?samtal|lönesättande samtal|lönedialog)(?:et|en)?',
    ...PERCENT,
    before: true,
  },
  {
    id: 'sick-leave',
    name: 'sjukfrånvaro',
    group: 'staff',
    words: ['sjukfrånvaro', 'sjuktal'],
    says: '(?:den )?(?:totala |genomsnittliga |samlade |total )?(?:sjukfrånvaro(?:n)?(?!dag)|sjuktal(?:et)?)',
    unit: '%',
    range: [0.5, 40],
  },
  {
    id: 'staff-turnover',
    name: 'personalomsättning',
    group: 'staff',
    words: ['personalomsättning', 'personalrörlighet', 'avgångar'],
    says: '(?:extern |intern |total |den externa )?personal(?:omsättning|rörlighet)(?:en)?|externa avgångar',
    unit: '%',
    range: [0.1, 60],
  },
  {
    id: 'seldom-sick',
    name: 'frisknärvaro',
    group: 'staff',
    words: ['frisknärvaro', 'frisktal', 'långtidsfrisk', 'utan sjukfrånvaro'],
    says: 'frisk(?:närvaro(?:n)?|tal(?:et)?)|långtidsfriska?',
    ...PERCENT,
    before: true,
  },
  {
    id: 'full-time',
    name: 'andel heltidsanställda',
    group: 'staff',
    words: ['heltidsanställ', 'heltidstjänst', 'på heltid', 'sysselsättningsgrad'],
    says: 'heltids(?:anställd\\p{L}*|anställning\\p{L}*|tjänst\\p{L}*)|(?:arbetar|anställda|arbetar på) (?:på )?heltid|sysselsättningsgrad(?:en)?',
    ...PERCENT,
    before: true,
  },
  {
    id: 'jamix',
    name: 'jämställdhetsindex (JÄMIX)',
    group: 'equality',
    words: ['jämix', 'jämställdhetsindex', 'jämindex'],
    says: 'JÄMIX(?:®)?(?:-?(?:index|värde|poäng|resultat|mätning\\p{L}*))?(?:et|t)?|jämställdhetsindex(?:et)?|jämindex(?:et)?',
    unit: 'index',
    range: [20, 180],
  },
  {
    id: 'nki',
    name: 'nöjd-kund-index (NKI)',
    group: 'users',
    words: ['nki', 'nöjd-kund', 'nöjd kund', 'nöjdkund', 'kundindex', 'brukarindex', 'nbi'],
    says: 'NKI(?:-?(?:index|värde|resultat|betyg))?(?:et|t)?|nöjd[ -]?kund[ -]?index(?:et)?(?: \\(NKI\\))?|(?:kund|brukar)index(?:et)?|nöjd[ -]?brukar[ -]?index(?:et)?|NBI',
    ...INDEX,
  },
  {
    id: 'nri',
    name: 'nöjd-region-index (NRI)',
    group: 'users',
    words: ['nri', 'nöjd-region', 'nöjd region'],
    says: 'NRI(?:-?(?:index|värde|resultat))?(?:et|t)?|nöjd[ -]?region[ -]?index(?:et)?(?: \\(NRI\\))?',
    ...INDEX,
  },
  {
    id: 'nmi',
    name: 'nöjd-medborgar-index (NMI)',
    group: 'users',
    words: ['nmi', 'nöjd-medborgar', 'nöjd medborgar', 'medborgarindex'],
    says: 'NMI(?:-?(?:index|värde|resultat))?(?:et|t)?|nöjd[ -]?medborgar[ -]?index(?:et)?(?: \\(NMI\\))?|medborgarindex(?:et)?',
    ...INDEX,
  },
  {
    id: 'nii',
    name: 'nöjd-inflytande-index (NII)',
    group: 'users',
    words: ['nii', 'nöjd-inflytande', 'nöjd inflytande'],
    says: 'NII(?:-?(?:index|värde))?(?:et|t)?|nöjd[ -]?inflytande[ -]?index(?:et)?(?: \\(NII\\))?',
    ...INDEX,
  },
  {
    id: 'business-service',
    name: 'nöjd-kund-index för företag (Insikt)',
    group: 'business',
    words: ['insikt', 'servicemätning', 'löpande insikt'],
    says: '(?:Löpande )?Insikt(?:s?-?(?:mätning\\p{L}*|undersökning\\p{L}*|index|NKI|enkät\\p{L}*))?(?:en)?|[Ss]ervicemätning(?:en)?',
    exact: true,
    ...INDEX,
  },
  {
    id: 'business-ranking',
    name: 'plats i Svenskt Näringslivs ranking',
    group: 'business',
    words: ['svenskt näringsliv', 'företagsklimat', 'ranking', 'rankning'],
    says: 'Svenskt Näringslivs(?: \\p{L}+){0,3}? (?:ranking|rankning|mätning|undersökning|företagsklimat\\p{L}*)(?:en)?|(?:företagsklimat|näringslivs)(?:s)?(?:ranking|rankning)(?:en)?|(?:ranking|rankning)(?:en)?(?: \\p{L}+){0,3}? (?:företagsklimat|Svenskt Näringsliv)\\p{L}*',
    unit: 'placering',
    range: [1, 290],
    before: true,
  },
  {
    id: 'business-climate',
    name: 'företagsklimat enligt Svenskt Näringsliv',
    group: 'business',
    words: ['företagsklimat'],
    says: '(?:sammanfattande (?:omdöme|betyg)|betyg(?:et)?|omdöme(?:t)?)(?: (?:på|om|för|av|i))?(?: \\p{L}+){0,3}? företagsklimat(?:et)?|företagsklimat(?:et)? \\((?:betyg|sammanfattande omdöme|1[-–]6)\\)',
    unit: 'index',
    range: [1, 6],
  },
];
