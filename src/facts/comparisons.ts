import type { Corpus } from '../model/corpus.ts';
import type { Block } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Topic } from '../model/topic.ts';
import type { Collector } from './collector.ts';
import { evidenceFrom } from './evidence.ts';
import { isFile } from './meetings/scopes.ts';
import { quote } from './passages.ts';
import { sentencesIn, type Voice, voicesOf } from './voices.ts';

/** Where comparisons with others and the citizens' own judgement would stand. */
export const comparisonTopic: Topic = {
  id: 'comparisons',
  name: 'jämförelser med andra kommuner och medborgarundersökning',
  direct: ['medborgarundersökning', 'kvalitet i korthet', 'kkik', 'öppna jämförelser', 'kolada'],
  places: ['kvalitet', 'jämförelse', 'statistik', 'undersökning', 'resultat', 'ranking'],
};

export type ComparisonKind =
  | 'Kommunens kvalitet i korthet'
  | 'medborgarundersökning'
  | 'öppna jämförelser'
  | 'brukarundersökningar'
  | 'företagarnas omdöme'
  | 'kvalitetsredovisning';

/** What the municipality publishes of one kind of comparison. */
export interface PublishedComparison {
  kind: ComparisonKind;
  /** It says that it takes part, or what the comparison is. */
  told: Evidence[];
  /** Results: a report that is linked to or read, a way to them, figures in running text or a table. */
  results: Evidence[];
  /** Newest year that results are about; null where none is said. */
  year: number | null;
  /** What the municipality says of its own results, in words. */
  comments: Evidence[];
}

export interface Comparisons {
  /** In a fixed order of kinds; kinds of which nothing was seen are left out. */
  published: PublishedComparison[];
}

const KINDS: [ComparisonKind, RegExp][] = [
  [
    'Kommunens kvalitet i korthet',
    /(?<!\p{L})(?:kommun(?:en|ernas?|ens)?s? kvalitet i korthet|kvalitet i korthet|KKiK|KKIK)(?!\p{L})/iu,
  ],
  [
    'medborgarundersökning',
    /(?<!\p{L})(?:\p{L}*medborgarundersökning\p{L}*|medborgarenkät\p{L}*|invånarundersökning\p{L}*|invånarenkät\p{L}*|(?:Nöjd|NRI|NMI|NII)[- ](?:Region|Medborgar|Inflytande)[- ]Index\p{L}*|nöjd-?region-?index|nöjd-?medborgar-?index|nöjd-?inflytande-?index)(?!\p{L})/iu,
  ],
  [
    'öppna jämförelser',
    /(?<!\p{L})(?:öppna jämförelser|Kolada|kommunranking\p{L}*|jämförelse(?:r|n)? med andra kommuner|jämfört med andra kommuner|kommunkompassen)(?!\p{L})/iu,
  ],
  [
    'brukarundersökningar',
    /(?<!\p{L})(?:brukarundersökning\p{L}*|kundundersökning\p{L}*|brukarenkät\p{L}*|elevenkät\p{L}*|föräldraenkät\p{L}*)(?!\p{L})/iu,
  ],
  [
    'företagarnas omdöme',
    /(?<!\p{L})(?:Nöjd[- ]Kund[- ]Index|NKI|Insikt(?:smätning\p{L}*|undersökning\p{L}*)|Stockholm Business Alliance|företagsklimat\p{L}*|Löpande Insikt)(?!\p{L})/iu,
  ],
  [
    'kvalitetsredovisning',
    /(?<!\p{L})(?:kvalitetsredovisning\p{L}*|kvalitetsbokslut\p{L}*|kvalitetsrapport\p{L}*|välfärdsredovisning\p{L}*)(?!\p{L})/iu,
  ],
];

/** Cheap test before the patterns. */
const WORDS =
  /kvalitet|kkik|medborgar|invånar|jämför|kolada|ranking|brukar|kundunder|enkät|-index|nki|insikt|business alliance|företagsklimat|välfärdsredovisning|kompass/u;

/** Figures of the municipality's own, in a sentence. */
const FIGURE =
  /(?<![\d/-])\d+(?:[,.]\d+)? ?(?:procent|%|av 100|poäng|enheter|i betyg|plats)|betygsindex(?:et)? (?:blev|är|på)? ?\d+|index(?:et)? (?:blev|är|på|för) ?\d+|plats \d+|andel(?:en)? [^.]{0,60}\d+/iu;

/** Where results are: links whose text says so. */
const RESULT_LINK =
  /resultat|rapport|sammanställning|jämför|kolada|undersökning|i korthet|kkik|redovisning|(?:19|20)\d\d/iu;

/** What the municipality makes of its results. */
const COMMENT =
  /(?<!\p{L})(?:(?:vi|kommunen|\p{Lu}\p{L}+|resultat(?:et|en)?|siffr\p{L}+|invånarna|medborgarna|betyg\p{L}*|index\p{L}*|nöjdhet\p{L}*|undersökningen|andelen|bemötande\p{L}*|årets \p{L}+)(?: [^ .;]+){0,8}? (?:(?:ligger|hamnar|står sig|placerar sig|fortsätter|är|var|blev|får|fick|har) (?:[^ .;]+ ){0,5}?(?:bättre|sämre|högre|lägre|högst|lägst|bra|väl|högt|lågt|över|under|bland|oförändrat?|på samma|höga|låga|nöjda|nöjdast|mest nöjda|minst nöjda|topp\p{L}*)|visar (?:[^ .;]+ ){0,5}?(?:att|på)|(?:har )?(?:ökat|minskat|sjunkit|stigit|förbättrats?|försämrats?|ökar|minskar|förbättras|försämras))|(?:styrkor|förbättringsområde\p{L}*|utvecklingsområde\p{L}*)|(?:glädjande|positivt är|tyvärr|oroande|nöjda med resultatet)|därför (?:har|kommer|ska)|kommentarer? till resultat\p{L}*|har vi (?:också )?kommenterat|kommenterat resultat\p{L}*|vår(?:a)? kommentar(?:er)?|nämnderna (?:går igenom|analyserar|arbetar))(?!\p{L})/iu;

/** Sentences of comparing that are about method, purpose, the questionnaire, or others. */
const NO_COMMENT =
  /(?<!\p{L})(?:syftet|undersökningen (?:mäter|omfattar|genomförs|består|vänder|riktar|visar hur)|mäter|frågorna|sista dag|svara på|enkäten skickas|slumpvis|delta(?:r|git)|deltagande|SKL|SKR|RKA|måtten är|ska (?:ge|visa|vara)|tanken är|kan (?:du|man|kommunen|användas)|ger möjlighet|för att|möjlighet att|metod\p{L}*|skala|innebär att)(?!\p{L})/iu;

/** Other people's, and what is to come. */
const NO_RESULT =
  /(?<!\p{L})(?:region(?:en|ens)?|landstinget|pågår|snart (?:startar|dags)|startar|sista (?:svars)?dag\p{L}*|svara senast|just nu genomförs|har du fått|motion\p{L}*|patient\p{L}*|medarbetarenkät\p{L}*|medarbetarundersökning\p{L}*)(?!\p{L})/iu;

/** Quotations kept of one kind and sort. */
const MOST = 12;

export const comparisons: Collector<Comparisons> = {
  id: 'comparisons',
  collects: 'KKiK, medborgarundersökningar och andra jämförelser, med resultat, år och kommentarer',
  collect(corpus) {
    const found = new Map<ComparisonKind, PublishedComparison>();
    for (const voice of voicesOf(corpus).own) {
      if (voice.testimony === 'matter' || voice.testimony === 'rule' || !WORDS.test(voice.text)) continue;
      if (/budget|delårs/iu.test(voice.document.title)) continue;
      readVoice(voice, corpus, found);
    }
    return { published: KINDS.flatMap(([kind]) => found.get(kind) ?? []) };
  },
};

function readVoice(voice: Voice, corpus: Corpus, found: Map<ComparisonKind, PublishedComparison>): void {
  const ofTitle = kindIn(voice.document.title);
  for (const block of voice.blocks) {
    const heading = block.headings.toReversed().map(kindIn).find(Boolean) ?? ofTitle;
    const named = kindIn(block.text);
    const kind = named ?? heading;
    if (!kind) continue;
    const one = found.get(kind) ?? { kind, told: [], results: [], year: null, comments: [] };
    read(voice, block, one, named !== null, corpus);
    if (one.told.length + one.results.length + one.comments.length > 0) found.set(kind, one);
  }
}

const kindIn = (text: string): ComparisonKind | null =>
  KINDS.find(([, words]) => words.test(text))?.[0] ?? null;

function read(voice: Voice, block: Block, one: PublishedComparison, named: boolean, corpus: Corpus): void {
  const { document } = voice;
  const resultsBefore = one.results.length;
  if (named && block.kind !== 'heading' && !NO_RESULT.test(block.text))
    add(one.told, evidenceFrom(document, block, `kommunen berättar om ${one.kind}`));
  for (const { start, end, url } of block.links) {
    const text = block.text.slice(start, end);
    const leads =
      isFile(url) || /kolada|jamforelse|scb\.se|skr\.se|skl\.se|enkatfabriken|resultat/iu.test(url);
    const isResult = leads && RESULT_LINK.test(`${text} ${url}`) && !NO_RESULT.test(text);
    if (isResult && (named || kindIn(text) === one.kind || isFile(url)))
      add(
        one.results,
        evidenceFrom(document, block, `resultat ur ${one.kind}`, ...around(block, start, end)),
      );
  }
  if (isFigures(block)) add(one.results, evidenceFrom(document, block, `resultat ur ${one.kind}`));
  readSentences(voice, block, one);
  if (one.results.length > resultsBefore) date(one, voice, block, corpus);
}

function readSentences(voice: Voice, block: Block, one: PublishedComparison): void {
  if (block.kind === 'table_row' || block.kind === 'heading') return;
  for (const passage of sentencesIn(voice, block)) {
    const { text } = passage;
    if (NO_RESULT.test(text) || text.endsWith('?')) continue;
    if (FIGURE.test(text) && !/deltog|deltar|svarsfrekvens|kommuner deltar|skickade/iu.test(text))
      add(one.results, quote(passage, `resultat ur ${one.kind}`));
    if (COMMENT.test(text) && !NO_COMMENT.test(text))
      add(one.comments, quote(passage, `kommentar till ${one.kind}`));
  }
}

/** A row of figures under the comparison's heading. */
const isFigures = ({ kind, cells, text }: Block): boolean =>
  kind === 'table_row' &&
  cells.length >= 2 &&
  cells.slice(1).some((c) => /^-?\d/u.test(text.slice(c.start, c.end)));

const LONG = 160;
const around = ({ text }: Block, start: number, end: number): [number, number] =>
  text.length <= LONG ? [0, text.length] : [start, end];

function add(list: Evidence[], one: Evidence): void {
  const isNew = !list.some(({ url, quote }) => url === one.url && quote === one.quote);
  if (isNew && list.length < MOST) list.push(one);
}

/** The newest year that the title of a report, or the link, sentence or heading of a page's results, names. */
function date(one: PublishedComparison, { document }: Voice, block: Block, { at }: Corpus): void {
  const isReport = document.pages !== null;
  const texts = isReport ? [document.title] : [block.text, block.headings.at(-1) ?? '', document.title];
  for (const text of texts)
    for (const [year] of text.matchAll(/(?<![\d-])20\d\d(?!\d|-\d)/gu)) {
      const isLater = Number(year) <= Number(at.slice(0, 4)) && Number(year) > (one.year ?? 0);
      if (isLater) one.year = Number(year);
    }
}
