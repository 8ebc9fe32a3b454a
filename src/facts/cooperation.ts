import type { Corpus } from '../model/corpus.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Topic } from '../model/topic.ts';
import { numberSaid, numberWords } from '../text/number-words.ts';
import { type Aspect, type Spoken, spokenIn } from './aspects.ts';
import type { Collector } from './collector.ts';
import { evidenceFrom } from './evidence.ts';
import { voicesOf } from './voices.ts';

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
  from: ['page', 'rule', 'report', 'news'],
  years: 4,
  allows: ['required', 'past'],
  of: ['association', 'other municipality', 'company', 'agency', 'region'],
} as const satisfies Partial<Aspect>;

/** What explains the form, and what is only asked for. */
const GENERAL =
  /(?<!\p{L})(?:motion\p{L}*|kommunallagen|är en (?:särskild |frivillig )?(?:form|organisationsform|offentligrättslig)|kommuner (?:kan|får|har möjlighet)|enligt lag|bildas genom|juridisk person|specialkommun|offentlig\p{L}* rättslig\p{L}*|vad är|SKR|SKL|Sveriges kommuner|lediga? (?:jobb|tjänst)\p{L}*)(?!\p{L})/iu;

/** Federations by the words that their names are made of. */
const FEDERATION =
  '(?:[Kk]ommunalförbund(?:et|en|ets)?|(?:[Rr]äddningstjänst|[Ss]amordnings|[Gg]ymnasie|[Uu]tbildnings|[Aa]vfalls|[Vv]atten|[Ll]uftvårds|[Bb]rand|[Kk]ollektivtrafik|[Ss]jukvårds|[Kk]valitets|[Ii]nköps|[Mm]iljö)\\p{L}*förbund(?:et|en|ets)?|\\p{Lu}\\p{Ll}+(?:a|s)?förbundet|[Dd]irektionen för \\p{Lu}\\p{L}+)';

const NEIGHBOURS =
  '(?:(?:andra|närliggande|omkringliggande|angränsande|omgivande|grann|länets|regionens|övriga|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\\d+)(?: andra)?) ?kommuner(?:na)?|grannkommun(?:er|erna|en)?|kommunerna (?:i|\\p{Lu}\\p{L}+)|(?:\\p{Lu}\\p{L}+(?:, | och ))+\\p{Lu}\\p{L}+(?:s)? kommun(?:er)?)';

const WORK =
  '(?:samverka(?:r|n|t|de)?|samarbeta[rt]?|samarbetade|samarbete(?:t|n)?|tillsammans|gemensam(?:t|ma)?|ihop|delar|avtalssamverkan|samordna\\p{L}*|driver)';

/** One federation or joint committee by its name. */
export interface Named {
  name: string;
  evidence: Evidence;
}

export interface Cooperation {
  federations: Spoken;
  jointCommittees: Spoken;
  procurement: Spoken;
  projects: Spoken;
  /** Each once, in order of name: from what is said, and from what pages list below a heading. */
  federationNames: Named[];
  committeeNames: Named[];
}

const ASPECTS = {
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
      `${GENERAL.source}|(?<!\\p{L})(?:jämför(?:a|t|s|else\\p{L}*)|bör|behöver|kunna|fördjupas|påverka\\p{L}*|vill|söka|gymnasieval\\p{L}*|mellan kommuner(?:na)? och|upphandl\\p{L}*|kommunalförbund\\p{L}*|kollektivtrafik\\p{L}*|länsstyrelsen)(?!\\p{L})`,
      'iu',
    ),
  },
} as const;

const NAME =
  /(?<!\p{L})(?:[Kk]ommunalförbundet (?:\p{Lu}[\p{L}-]+(?: (?:i |och )?\p{Lu}[\p{L}-]+){0,3})|(?:[Rr]äddningstjänst|[Ss]amordnings|[Gg]ymnasie|[Uu]tbildnings|[Aa]vfalls|[Vv]atten|[Bb]rand)\p{L}*förbundet(?: \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})?|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?s? (?:kommunalförbund|räddningstjänstförbund|gymnasieförbund|samordningsförbund)|\p{Lu}\p{Ll}+(?:a|s)?förbundet|[Rr]äddningstjänsten \p{Lu}[\p{L}-]+|[Bb]randkåren \p{Lu}[\p{L}-]+|\p{Lu}\p{Ll}*(?:vatten|regionen))(?!\p{L})/gu;

const COMMITTEE_NAME =
  /(?<!\p{L})(?:[Gg]emensamm?a? (?:nämnd(?:en)? för (?:\p{Ll}+-?(?:, | och )?){1,4}|\p{L}{4,}nämnd(?:en)?)|\p{Lu}\p{L}{4,}nämnd(?:en)?)(?!\p{L})/gu;

const GENERIC =
  /^(?:Kommunalförbund(?:en|et)?|Samordningsförbundet|Räddningstjänstförbundet|Gymnasieförbundet|Förbundet|Riksförbundet|Dricksvatten|Regionen)$/u;

type Listed = Pick<Cooperation, 'federationNames' | 'committeeNames'>;

/** Lists in which a page names them one by one, by the heading above. */
const LISTS: { of: keyof Listed; heading: RegExp; names: RegExp; shows: string }[] = [
  {
    of: 'federationNames',
    heading: /^(?:våra |kommunens )?(?:kommunalförbund|förbund)(?:en)?(?: och \p{L}+)?$/iu,
    names: /^\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+|i \p{Lu}\p{L}+))*/u,
    shows: 'kommunalförbund',
  },
  {
    of: 'committeeNames',
    heading: /^(?:våra |kommunens )?gemensamma? nämnd(?:er|en)?$/iu,
    names: COMMITTEE_NAME,
    shows: 'gemensam nämnd',
  },
];

/** Longest item of a list, in UTF-16 units. */
const ITEM = 200;

export const cooperation: Collector<Cooperation> = {
  id: 'cooperation',
  collects:
    'kommunalförbund, gemensamma nämnder, gemensam upphandling och annat tillsammans med andra kommuner',
  collect(corpus) {
    const spoken = spokenIn(corpus, ASPECTS);
    const listed = listedIn(corpus);
    return {
      ...spoken,
      federationNames: once([...listed.federationNames, ...namesIn(spoken.federations, NAME)]),
      committeeNames: once([
        ...listed.committeeNames,
        ...namesIn(spoken.jointCommittees, COMMITTEE_NAME).filter(({ name }) => /^gemensam/iu.test(name)),
      ]),
    };
  },
};

const namesIn = ({ said }: Spoken, names: RegExp): Named[] =>
  said.flatMap(({ passage, evidence }) =>
    (passage.text.match(names) ?? []).map((name) => ({ name, evidence })),
  );

/** Items below a heading that says what they are. */
function listedIn(corpus: Corpus): Listed {
  const found: Listed = { federationNames: [], committeeNames: [] };
  for (const { document, blocks, testimony } of voicesOf(corpus).own) {
    if (testimony === 'matter') continue;
    for (const block of blocks) {
      if (block.text.length > ITEM || block.kind === 'paragraph') continue;
      const above = (block.headings.at(-1) ?? document.title).trim();
      for (const { of, heading, names, shows } of LISTS) {
        const name = heading.test(above) ? block.text.match(names)?.[0] : undefined;
        if (name) found[of].push({ name, evidence: evidenceFrom(document, block, shows) });
      }
    }
  }
  return found;
}

function once(named: readonly Named[]): Named[] {
  const kept = new Map<string, Named>();
  for (const { name, evidence } of named) {
    const capital = name.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    if (NO_NAME.test(capital) || GENERIC.test(capital) || kept.has(capital)) continue;
    kept.set(capital, { name: capital, evidence });
  }
  return [...kept.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}

/** Words that begin an item and are no name. */
const NO_NAME = /^(?:Läs|Se|Till|Mer|Kontakt|Här|Kommunen|Vi|De|Den|Det)(?!\p{L})/u;

/** How many there are at least: by their names, or as a sentence counts them. */
export function atLeast(spoken: Spoken, noun: RegExp, names: number): number {
  const counted = new RegExp(`(?<!\\p{L})(${numberWords(2, 10)})(?: \\p{L}+)? (?:${noun.source})`, 'iu');
  const said = spoken.said.map(({ passage }) => {
    const word = counted.exec(passage.text)?.[1];
    return word ? numberSaid(word) : 0;
  });
  return Math.max(names, spoken.said.length > 0 ? 1 : 0, ...said);
}
