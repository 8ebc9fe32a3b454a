import type { Corpus } from '../model/corpus.ts';
import type { Block } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import { annualReports } from './annual-reports/index.ts';
import { type Spoken, spokenIn } from './aspects.ts';
import type { Collector } from './collector.ts';
import { evidenceFrom } from './evidence.ts';
import { quote } from './passages.ts';
import { sentencesIn, type Voice } from './voices.ts';

/** What a comparison is drawn from. */
export type ComparisonSource =
  | 'Kommunens kvalitet i korthet'
  | 'öppna jämförelser och Kolada'
  | 'medborgarundersökning'
  | 'företagsklimat'
  | 'kostnader'
  | 'andra kommuner eller riket';

/** A comparison with other municipalities that the annual report shows. */
export interface ReportedComparison {
  source: ComparisonSource;
  /** Whether it is what something costs that is compared. */
  ofCost: boolean;
  evidence: Evidence;
}

export interface Networks {
  /** Networks with other municipalities for comparing. */
  network: Spoken;
  /** National comparisons that the municipality says that it takes part in. */
  national: Spoken;
  /** Costs set against others'. */
  cost: Spoken;
  /** Quality or results set against others'. */
  quality: Spoken;
  /** What the newest annual reports show, each source once. */
  reported: ReportedComparison[];
  /** A place on the web where anybody can compare. */
  publicTool: Spoken;
}

/** Years back that an annual report may be of. */
const RECENT_YEARS = 3;

const OTHERS =
  '(?:andra (?:\\p{L}+ )?kommuner|övriga kommuner|liknande kommuner|jämförbara kommuner|jämförelsekommuner(?:na)?|grannkommuner(?:na)?|riket|rikets?(?:snitt|genomsnitt)?|landets (?:\\p{L}+ )?kommuner|länet|länets kommuner|kommungruppen|rikssnitt(?:et)?|riksgenomsnitt(?:et)?|genomsnitt(?:et|liga)? (?:\\p{L}+ )?(?:i|för) (?:riket|landet|länet|kommun\\p{L}*)|genomsnittskommunen|snittet (?:i|för) \\p{L}+|medelvärdet för|bland (?:landets|Sveriges) kommuner)';

const COMPARES =
  '(?:jämför(?:t|s|as|a|er|else|elsen|elser|elsevis)\\p{L}*|än|över|under|högre|lägre|bättre|sämre|plats|ranking\\p{L}*|i nivå|medel|snitt\\p{L}*)';

const COST_WORDS =
  '(?:kostnad(?:en|er|erna|snivå\\p{L}*)?|nettokostnad\\p{L}*|referenskostnad\\p{L}*|standardkostnad\\p{L}*|kronor per|kr per|kr\\/(?:inv|elev)\\p{L}*|strukturkostnad\\p{L}*)';
const QUALITY =
  '(?:kvalitet(?:en)?|nöjd\\p{L}*|resultat(?:et|en)?|bemötande\\p{L}*|tillgänglighet\\p{L}*|meritvärde\\p{L}*|behörig\\p{L}*|trygghet\\p{L}*|betyg\\p{L}*|index\\p{L}*|brukarundersökning\\p{L}*|andel(?:en)?)';

const COST = new RegExp(`(?<!\\p{L})${COST_WORDS}(?!\\p{L})`, 'iu');
/** Others stand in the sentence, and a word that sets one thing against another. */
const COMPARED = new RegExp(
  `^(?=.*(?<!\\p{L})${OTHERS}(?!\\p{L}))(?=.*(?<!\\p{L})${COMPARES}(?!\\p{L}))`,
  'iu',
);

const NOT_OURS =
  /(?<!\p{L})(?:motion\p{L}*|region(?:en|ens)|landstinget|elpris\p{L}*|skattesats\p{L}* (?:i|för)|vägnätverk|datanätverk)(?!\p{L})/iu;

const TOLD = { from: ['page', 'report', 'rule', 'news'], years: 3, allows: ['required', 'past'] } as const;

export const networks: Collector<Networks> = {
  id: 'networks',
  collects: 'jämförelsenätverk, nationella jämförelser av kostnad och kvalitet, och var de visas',
  collect: (corpus) => ({ ...spokenIn(corpus, ASPECTS), reported: reportedIn(corpus) }),
};

const ASPECTS = {
  network: {
    ...TOLD,
    shows: 'jämförelsenätverk med andra kommuner',
    words: [
      'nätverk',
      'jämförelseprojekt',
      'jämförelsegrupp',
      'jämföra',
      'jämför',
      'benchmark',
      'kvalitetsnätverk',
    ],
    says: /(?<!\p{L})(?:\p{L}*nätverk(?:et|en|s\p{L}*)?|jämförelse(?:projekt|grupp|arbete|samarbete|kommuner)\p{L}*|benchmark\p{L}*|samarbet\p{L}+|samverka\p{L}*|tillsammans)(?!\p{L})/iu,
    with: /^(?=.*(?<!\p{L})(?:jämför\p{L}*|benchmark\p{L}*|nyckeltal\p{L}*|lär(?:a|ande)? av varandra|öppna jämförelser|resultat)(?!\p{L}))(?=.*(?<!\p{L})(?:kommuner(?:na)?|städer(?:na)?|RKA|Rådet för främjande)(?!\p{L}))/iu,
    not: NOT_OURS,
    of: ['agency', 'other municipality', 'company', 'association'],
  },
  national: {
    ...TOLD,
    shows: 'nationell jämförelse som kommunen är med i',
    words: [
      'kvalitet i korthet',
      'kkik',
      'öppna jämförelser',
      'kolada',
      'kommunkompassen',
      'insikt',
      'företagsklimat',
      'medborgarundersökning',
      'ranking',
      'stockholm business alliance',
    ],
    says: /(?<!\p{L})(?:kommun(?:ens|ernas?) kvalitet i korthet|kvalitet i korthet|KKiK|öppna jämförelser|Kolada|Kommunkompassen|(?:SKR|SKL|SBA):?s? Insikt|Stockholm Business Alliance|företagsklimat\p{L}*|medborgarundersökning\p{L}*|(?:SCB|Statistiska centralbyrån)s? medborgar\p{L}*|Aktuell Hållbarhets \p{L}+|kommunranking\p{L}*)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:deltar|deltog|deltagit|delta|med i|medverka[rt]?|ingår|jämför\p{L}*|mäter|mäts|mättes|resultat\p{L}*|visar|använder|används|genomför\p{L}*|genomgått|utvärdera\p{L}*|plats|index|\d+)(?!\p{L})/iu,
    not: NOT_OURS,
    of: ['agency', 'other municipality', 'company', 'association'],
  },
  cost: {
    ...TOLD,
    shows: 'kostnader jämförda med andra kommuners',
    words: ['kostnad', 'kronor per', 'kr per', 'kr/'],
    says: COST,
    with: COMPARED,
    not: NOT_OURS,
    of: ['agency', 'other municipality', 'company', 'association', 'school'],
  },
  quality: {
    ...TOLD,
    shows: 'kvalitet eller resultat jämförda med andra kommuners',
    words: [
      'kvalitet',
      'nöjd',
      'resultat',
      'bemötande',
      'tillgänglighet',
      'merit',
      'behörig',
      'trygg',
      'betyg',
      'index',
      'undersökning',
      'andel',
    ],
    says: new RegExp(`(?<!\\p{L})${QUALITY}(?!\\p{L})`, 'iu'),
    with: COMPARED,
    not: new RegExp(
      `${NOT_OURS.source}|(?<!\\p{L})(?:årets resultat|ekonomiskt? resultat\\p{L}*|resultat före)(?!\\p{L})`,
      'iu',
    ),
    of: ['agency', 'other municipality', 'company', 'association', 'school'],
  },
  publicTool: {
    shows: 'publik tjänst där man kan jämföra kommuner eller enheter',
    words: ['jämför', 'kolada'],
    says: /(?<!\p{L})(?:(?:du kan|här kan du|kan du|själv) (?:[^ .;]+ ){0,6}?jämföra?|jämför (?:service|kommuner|\p{L}+ (?:kommun|med andra)|kommunen|själv|oss)|jämföraren|jämförelsetjänst\p{L}*|kommun- och landstingsdatabasen|kommun- och regiondatabasen|Kolada)(?!\p{L})/iu,
    not: new RegExp(
      `${NOT_OURS.source}|(?<!\\p{L})(?:elavtal\\p{L}*|priser|energikostnad\\p{L}*|källa)(?!\\p{L})`,
      'iu',
    ),
    from: ['page', 'news'],
    asName: true,
    of: ['agency', 'company', 'other municipality', 'association'],
  },
} as const;

const SOURCES: [ComparisonSource, RegExp][] = [
  [
    'Kommunens kvalitet i korthet',
    /(?<!\p{L})(?:KKiK|kommun(?:ens|ernas?) kvalitet i korthet|kvalitet i korthet)(?!\p{L})/iu,
  ],
  [
    'medborgarundersökning',
    /(?<!\p{L})(?:medborgarundersökning\p{L}*|Nöjd[- ](?:Region|Medborgar|Inflytande)[- ]Index|NRI|NMI|NII)(?!\p{L})/iu,
  ],
  ['företagsklimat', /(?<!\p{L})(?:företagsklimat\p{L}*|Insikt|Stockholm Business Alliance|NKI)(?!\p{L})/u],
  ['öppna jämförelser och Kolada', /(?<!\p{L})(?:öppna jämförelser\p{L}*|Kolada)(?!\p{L})/iu],
  ['kostnader', COST],
];

const HEAD = new RegExp(
  `(?<!\\p{L})(?:${OTHERS}|medel(?:värde)?|snitt|kommungrupp\\p{L}*|alla kommuner|samtliga kommuner)(?!\\p{L})`,
  'iu',
);
const SAYS = new RegExp(`(?<!\\p{L})${OTHERS}(?!\\p{L})`, 'iu');
const HOW = new RegExp(`(?<!\\p{L})${COMPARES}(?!\\p{L})`, 'iu');

/** Quotations kept of one source. */
const MOST = 3;

function reportedIn(corpus: Corpus): ReportedComparison[] {
  const year = Number(corpus.at.slice(0, 4));
  const reports = annualReports
    .collect(corpus)
    .whole.filter((one) => one.voice && (one.year === null || year - one.year <= RECENT_YEARS));
  const found: ReportedComparison[] = [];
  for (const { voice } of reports)
    for (const one of comparisonsIn(voice!))
      if (found.filter((other) => isAlike(other, one)).length < MOST) found.push(one);
  return found;
}

const isAlike = (one: ReportedComparison, other: ReportedComparison): boolean =>
  one.source === other.source && one.ofCost === other.ofCost;

function* comparisonsIn(voice: Voice): Generator<ReportedComparison> {
  for (const block of voice.blocks) {
    if (block.kind === 'heading' || !/\d/u.test(block.text)) continue;
    if (isComparedRow(block)) {
      const evidence = evidenceFrom(voice.document, block, 'jämförelse i årsredovisningen');
      const around = [...block.cells.map(({ heading }) => heading ?? ''), ...block.headings];
      yield { source: sourceOf([block.text, ...around].join('\n')), ofCost: COST.test(block.text), evidence };
    } else if (block.cells.length === 0)
      for (const passage of sentencesIn(voice, block))
        if (isCompared(passage.text))
          yield {
            source: sourceOf(`${passage.text}\n${block.headings.at(-1) ?? ''}`),
            ofCost: COST.test(passage.text),
            evidence: quote(passage, 'jämförelse i årsredovisningen'),
          };
  }
}

/** The municipality's value in one column, the others' in another; or a row of a survey that compares by its making. */
const isComparedRow = ({ cells, text, headings }: Block): boolean =>
  cells.length >= 2 &&
  cells.some(({ start, end }) => /^[<>]?\d/u.test(text.slice(start, end).trim())) &&
  (cells.some(({ heading }) => HEAD.test(heading ?? '')) ||
    SOURCES[0]![1].test([text, ...headings].join('\n')));

const isCompared = (text: string): boolean =>
  /\d/u.test(text) &&
  !NOT_OURS.test(text) &&
  ((SAYS.test(text) && HOW.test(text)) || SOURCES.slice(0, 2).some(([, words]) => words.test(text)));

const sourceOf = (text: string): ComparisonSource =>
  SOURCES.find(([, words]) => words.test(text))?.[0] ?? 'andra kommuner eller riket';
