import type { Topic } from '../model/topic.ts';
import { type Aspect, collectorOf, type Spoken } from './aspects.ts';

/** Where what the municipality does together with other municipalities would be told. */
export const cooperationTopic: Topic = {
  id: 'cooperation',
  name: 'kommunalförbund, gemensamma nämnder och samverkan med andra kommuner',
  direct: [
    'kommunalförbund',
    'gemensam nämnd',
    'gemensamma nämnder',
    'samordningsförbund',
    'räddningstjänstförbund',
    'mellankommunal',
  ],
  places: ['organisation', 'samverkan', 'samarbete', 'bolag', 'årsredovisning', 'upphandling', 'nämnder'],
  query: 'kommunalförbund',
};

/** Shared by definition, so that it may be said to be anybody's who is in it. */
const SHARED = {
  from: ['page', 'rule', 'report', 'news', 'matter'],
  years: 4,
  allows: ['required', 'past'],
  of: ['association', 'other municipality', 'company', 'agency', 'region'],
} as const satisfies Partial<Aspect>;

/** What explains the form, and what is only asked for. */
const GENERAL =
  /(?<!\p{L})(?:motion\p{L}*|kommunallagen|är en (?:särskild |frivillig )?(?:form|organisationsform|offentligrättslig)|kommuner (?:kan|får|har möjlighet)|enligt lag|bildas genom|vad är|SKR|SKL|Sveriges kommuner|lediga? (?:jobb|tjänst)\p{L}*)(?!\p{L})/iu;

/** Federations by the words that their names are made of. */
export const FEDERATION =
  '(?:[Kk]ommunalförbund(?:et|en|ets)?|(?:[Rr]äddningstjänst|[Ss]amordnings|[Gg]ymnasie|[Uu]tbildnings|[Aa]vfalls|[Vv]atten|[Ll]uftvårds|[Bb]rand|[Kk]ollektivtrafik|[Ss]jukvårds|[Kk]valitets|[Ii]nköps|[Mm]iljö)\\p{L}*förbund(?:et|en|ets)?|\\p{Lu}\\p{Ll}+(?:a|s)?förbundet|[Dd]irektionen för \\p{Lu}\\p{L}+)';

const NEIGHBOURS =
  '(?:(?:andra|närliggande|omkringliggande|angränsande|omgivande|grann|länets|regionens|övriga|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\\d+)(?: andra)?) ?kommuner(?:na)?|grannkommun(?:er|erna|en)?|kommunerna (?:i|\\p{Lu}\\p{L}+)|(?:\\p{Lu}\\p{L}+(?:, | och ))+\\p{Lu}\\p{L}+(?:s)? kommun(?:er)?)';

const WORK =
  '(?:samverka(?:r|n|t|de)?|samarbeta[rt]?|samarbetade|samarbete(?:t|n)?|tillsammans|gemensam(?:t|ma)?|ihop|delar|avtalssamverkan|samordna\\p{L}*|driver)';

export const cooperation = collectorOf(
  'cooperation',
  'kommunalförbund, gemensamma nämnder, gemensam upphandling och annat tillsammans med andra kommuner',
  {
    federations: {
      ...SHARED,
      shows: 'kommunen är med i ett kommunalförbund',
      words: ['förbund'],
      says: new RegExp(`(?<!\\p{L})${FEDERATION}(?!\\p{L})`, 'u'),
      with: /(?<!\p{L})(?:medlem(?:mar|skommun\p{L}*|sskap\p{L}*)?|ingår|delägare|äger|ägs|ägare|förbundsmedlem\p{L}*|tillhör|tillsammans|samverka[rn]?|ansvarar|sköt(?:er|s)|svarar|utför(?:s|t)?|bedriv(?:er|s)|drivs|ligger|hanterar|verksamheten|kommunens|kommunalförbund(?:en|et)?:|avgift(?:en)? till|bidrag till|genom|via|består av|\d+ mkr)(?!\p{L})|:/iu,
      not: new RegExp(
        `${GENERAL.source}|(?<!\\p{L})(?:studieförbund\\p{L}*|riksförbund\\p{L}*|idrottsförbund\\p{L}*|(?:hyresgäst|villaägar|lärar|jordbrukar|fackförbund|arbetsgivar|journalist|pensionärs|ungdoms|scout)\\p{L}*förbund\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
      asName: false,
    },
    jointCommittees: {
      ...SHARED,
      shows: 'kommunen har en nämnd gemensam med andra',
      words: ['nämnd'],
      says: /(?<!\p{L})(?:gemensam(?:ma)? (?:\p{L}+ ){0,2}?(?:\p{L}*nämnd(?:en|er|erna|s|ens)?)|samverkansnämnd(?:en)?|nämnden är gemensam|(?:\p{L}*nämnd(?:en)?)(?: [^ .;]+){0,4}? (?:är|som är) gemensam (?:för|med))(?!\p{L})/iu,
      not: new RegExp(
        `${GENERAL.source}|(?<!\\p{L})(?:gemensamt? (?:möte|sammanträde|presidium)|krisledningsnämnd\\p{L}*|nämndernas gemensamma|gemensamma? nämndmål|Region \\p{L}+s? (?:och|egna))(?!\\p{L})`,
        'iu',
      ),
      asName: true,
    },
    procurement: {
      ...SHARED,
      shows: 'gemensam upphandling med andra',
      words: ['upphandl', 'inköp'],
      says: /(?<!\p{L})(?:(?:gemensam|samordnad|samordnade|gemensamma)(?: \p{L}+){0,2}? (?:upphandling(?:ar|en)?|inköp\p{L}*|upphandlings\p{L}+|inköps\p{L}+)|upphandlingssam(?:verkan|arbete)\p{L}*|inköpssam(?:verkan|arbete)\p{L}*|upphandlingsförbund\p{L}*|inköpscentral(?:en|er)?|upphandl(?:ar|ade|at|as)(?: [^ .;]+){0,8}? (?:tillsammans|gemensamt|i samverkan|ihop)|(?:tillsammans|gemensamt|i samverkan)(?: [^.;]{0,80})? upphandl\p{L}*|upphandlings(?:enhet|avdelning|nämnd|byrå|kontor|organisation|funktion)(?:en)? (?:\p{L}+ ){0,6}?(?:kommuner(?:na)?|kommunerna \p{Lu}\p{L}+))(?!\p{L})/iu,
      not: new RegExp(
        `${GENERAL.source}|(?<!\\p{L})(?:förvaltningar(?:na)?s? gemensamma|nämnderna gemensamt|SKL Kommentus är|lagen om)(?!\\p{L})`,
        'iu',
      ),
    },
    projects: {
      ...SHARED,
      shows: 'arbete tillsammans med andra kommuner',
      words: ['kommuner', 'grannkommun', 'kommunerna'],
      says: new RegExp(
        `(?<!\\p{L})(?:${WORK}[^.;]{0,120}?(?<!\\p{L})${NEIGHBOURS}|${NEIGHBOURS}[^.;]{0,120}?(?<!\\p{L})${WORK})(?!\\p{L})`,
        'iu',
      ),
      with: /(?<!\p{L})(?:projekt(?:et|en)?|driver|drivs|samarbeta[rt]?|samverka[rt]?|samarbete(?:t|n)?|samverkan|avtal(?:et|ssamverkan)?|bolag(?:et)?|organisation(?:en)?|växel|verksamhet(?:en)?|utbildning(?:en)?|vuxenutbildning\p{L}*|räddningstjänst\p{L}*|familjerätt\p{L}*|lön\p{L}*|IT-\p{L}+|nätverk\p{L}*)(?!\p{L})/iu,
      not: new RegExp(
        `${GENERAL.source}|(?<!\\p{L})(?:jämför(?:a|t|s|else\\p{L}*)|bör|vill|söka|gymnasieval\\p{L}*|mellan kommuner(?:na)? och|upphandl\\p{L}*|kommunalförbund\\p{L}*|kollektivtrafik\\p{L}*|länsstyrelsen)(?!\\p{L})`,
        'iu',
      ),
    },
  },
);

/** Number words that tell how many there are. */
const NUMBERS = ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];

const NAME =
  /(?<!\p{L})(?:[Kk]ommunalförbundet (?:\p{Lu}[\p{L}-]+(?: (?:i |och )?\p{Lu}[\p{L}-]+){0,3})|(?:[Rr]äddningstjänst|[Ss]amordnings|[Gg]ymnasie|[Uu]tbildnings|[Aa]vfalls|[Vv]atten|[Bb]rand)\p{L}*förbundet(?: \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})?|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?s? (?:kommunalförbund|räddningstjänstförbund|gymnasieförbund|samordningsförbund)|\p{Lu}\p{Ll}+(?:a|s)?förbundet|[Rr]äddningstjänsten \p{Lu}[\p{L}-]+|[Bb]randkåren \p{Lu}[\p{L}-]+|\p{Lu}\p{Ll}*(?:vatten|regionen))(?!\p{L})/gu;

/** Names of federations in what was said, each once, in order of name. */
export function federationNames({ said }: Spoken): string[] {
  const names = said.flatMap(({ passage }) => passage.text.match(NAME) ?? []);
  const whole = [...new Set(names.map((name) => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())))];
  return whole.filter((name) => !GENERIC.test(name)).sort((a, b) => a.localeCompare(b, 'sv'));
}

const GENERIC =
  /^(?:Kommunalförbundet|Samordningsförbundet|Räddningstjänstförbundet|Gymnasieförbundet|Förbundet|Riksförbundet|Dricksvatten|Regionen)$/u;

/** How many there are at least: by their names, or as a sentence counts them. */
export function atLeast(spoken: Spoken, noun: RegExp, names: number): number {
  const said = spoken.said.map(({ passage }) => {
    const word = new RegExp(`(?<!\\p{L})(${NUMBERS.join('|')})(?: \\p{L}+)? (?:${noun.source})`, 'iu').exec(
      passage.text,
    )?.[1];
    return word ? NUMBERS.indexOf(word.toLowerCase()) + 2 : 0;
  });
  return Math.max(names, spoken.said.length > 0 ? 1 : 0, ...said);
}
