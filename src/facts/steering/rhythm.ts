import type { Corpus } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { modalityOf } from '../../text/modality.ts';
import { numberSaid, numberWords } from '../../text/number-words.ts';
import type { Collector } from '../collector.ts';
import { type Passage, quote, termIn, wholeOf } from '../passages.ts';
import { sentencesIn, type Voice, voicesOf } from '../voices.ts';
import { isTopLevelPaper } from './papers.ts';

export type Followed = 'ekonomi' | 'mål';
export type Recipient = 'nämnden' | 'kommunstyrelsen' | 'kommunfullmäktige';

/** A text that says how often something is followed up. */
export interface Rhythm {
  what: readonly Followed[];
  /** Times a year; 12 for every month, also where one or two months are left out. */
  times: number;
  to: readonly Recipient[];
  evidence: Evidence;
}

export interface Rhythms {
  /** Most often first. */
  rhythms: readonly Rhythm[];
  /** Committees deal with the report before the board, as texts say; and after it. */
  committeeFirst: readonly Evidence[];
  boardFirst: readonly Evidence[];
}

const NUMBER = `(?:\\d{1,2}|${numberWords(1, 12)})`;

/** What is followed up, told or forecast; "rapport" alone is any report. */
const FOLLOWS =
  /(?<!\p{L})(?:följs|följas|följer|följa|uppföljning\p{L}*|\p{L}*rapport(?:en|er|eras|erar|erna|era|ering\p{L}*)?|\p{L}*prognos\p{L}*|avstämning\p{L}*|redovisas|återrapport\p{L}*|\p{L}*bokslut\p{L}*|månadsuppföljning\p{L}*)(?!\p{L})/iu;

const GOALS =
  /(?<!\p{L})(?:\p{L}*mål(?:en|et|uppfyllelse\p{L}*|styrning\p{L}*|s)?|åtagande\p{L}*|indikator\p{L}*|fokusområde\p{L}*|verksamhetsuppföljning\p{L}*|verksamhet(?:en|ens|er)? och ekonomi\p{L}*|ekonomi\p{L}* och verksamhet\p{L}*|måluppföljning\p{L}*|uppdrag(?:en)?)(?!\p{L})/iu;
const MONEY =
  /(?<!\p{L})(?:\p{L}*ekonomi\p{L}*|budget\p{L}*|\p{L}*prognos\p{L}*|\p{L}*resultat\p{L}*|\p{L}*kostnad\p{L}*|avvikelse\p{L}*|utfall\p{L}*|\p{L}*bokslut\p{L}*|månadsrapport\p{L}*|månadsuppföljning\p{L}*|finansiell\p{L}*)(?!\p{L})/iu;

/** How often, in the words of the field. "Tertial" and "delår i april och augusti" give three with the year's own. */
const OFTEN: readonly [RegExp, number][] = [
  [
    /(?<!\p{L})(?:månadsvis|månatlig\p{L}*|varje månad|månads(?:rapport|uppföljning|bokslut|prognos|avstämning|redovisning)\p{L}*|en gång (?:i månaden|per månad))(?!\p{L})/iu,
    12,
  ],
  [
    /(?<!\p{L})(?:\p{L}*tertial\p{L}*|delårs(?:rapporter|bokslut)(?:na)?(?: [^ .;]+){0,4}? (?:och|samt) (?:i )?(?:\p{L}+ )?(?:årsredovisning|årsbokslut|bokslut)(?:en|et)?|var fjärde månad|(?:april|30\/4)(?:,| och| samt)? (?:\p{L}+ )?(?:augusti|31\/8)(?:,? (?:och|samt) (?:\p{L}+ )?(?:december|årsbokslut\p{L}*|helår\p{L}*))?)(?!\p{L})/iu,
    3,
  ],
  [/(?<!\p{L})(?:kvartal\p{L}*|varje kvartal)(?!\p{L})/iu, 4],
  [
    /(?<!\p{L})(?:halvårs\p{L}*|varje halvår|delårs?(?:rapport|bokslut|redovisning)(?:en|et)?(?: [^ .;]+){0,8}? (?:och|samt) (?:i )?(?:\p{L}+ )?(?:årsredovisning|bokslut|årsbokslut|helår)\p{L}*)(?!\p{L})/iu,
    2,
  ],
  [/(?<!\p{L})(?:årligen|varje år|en gång (?:per|om) året?|i årsredovisningen)(?!\p{L})/iu, 1],
];
const COUNTED = new RegExp(
  `(?<!\\p{L})(${NUMBER}|flera) gånger(?: (?:per|om|varje|under) | ?/ ?| )(?:år(?:et|ligen)?|verksamhetsår\\p{L}*)(?!\\p{L})`,
  'iu',
);

const RECIPIENTS: readonly [Recipient, RegExp][] = [
  [
    'nämnden',
    /(?<!\p{L})(?:till|för|i|av|hos|inför|får|får) (?:(?:respektive|varje|ansvarig|den|berörda?) )?(?:\p{L}+- och )?\p{L}*nämnd(?:en|er|erna|s)?(?!\p{L})|nämnd(?:en|erna) (?:ska |skall )?(?:får|följer|behandlar|erhåller|följa|behandla)/iu,
  ],
  [
    'kommunstyrelsen',
    /(?<!\p{L})(?:kommunstyrelsen|stadsstyrelsen|KS|nämnd(?:er)? och styrelse|styrelsen)(?!\p{L})/iu,
  ],
  ['kommunfullmäktige', /(?<!\p{L})(?:(?:kommun|stads)?fullmäktige|KF)(?!\p{L})/iu],
];

const AUDIT =
  /(?<!\p{L})(?:revisorerna|granskningen|revisionen|skolinspektion\p{L}*|socialstyrelsen|medarbetarsamtal|lönesamtal|sjukfrånvaro|avgift\p{L}*|taxa|faktura\p{L}*|hyra)(?!\p{L})/iu;

const FIRST =
  /(?<!\p{L})(?:nämnd(?:en|erna|s|er)?(?: [^ .;]+){0,14}? (?:innan|före|därefter|vidare till|sedan(?: [^ .;]+)? till|för vidare)(?: [^ .;]+){0,8}? (?:kommunstyrelse|stadsstyrelse|KS)\p{L}*|(?:innan|före)(?: [^ .;]+){0,8}? (?:kommunstyrelsen|stadsstyrelsen|KS),?(?: [^ .;]+){0,10}? nämnd(?:en|erna|er)?)(?!\p{L})/iu;
const AFTER =
  /(?<!\p{L})(?:(?:kommunstyrelse|stadsstyrelse)\p{L}*(?: [^ .;]+){0,14}? (?:innan|före|därefter|sedan(?: [^ .;]+)? till|och först därefter)(?: [^ .;]+){0,6}? nämnd(?:en|erna|er)?|nämnd(?:en|erna|er)(?: [^ .;]+){0,10}? (?:efter|först när|sedan)(?: [^ .;]+){0,4}? (?:kommunstyrelsen|stadsstyrelsen|KS)|nämnd(?:en|erna) (?:tar del av|får|behandlar|informeras om)(?: [^ .;]+){0,8}? (?:följande|nästa|nästkommande|efterföljande) (?:sammanträde|möte)|direkt till kommunstyrelsen)(?!\p{L})/iu;
const REPORT =
  /(?<!\p{L})(?:\p{L}*rapport\p{L}*|\p{L}*prognos\p{L}*|\p{L}*uppföljning\p{L}*|\p{L}*bokslut\p{L}*)(?!\p{L})/iu;

const MOST = 40;

/** "Flera gånger om året": at least. */
const SEVERAL = 2;

/** How often finances and goals are followed up, to whom, and in which order. */
export const reportingRhythm: Collector<Rhythms> = {
  id: 'reporting-rhythm',
  collects: 'hur ofta ekonomi och mål följs upp, till vem och i vilken ordning',
  collect,
};

function collect(corpus: Corpus): Rhythms {
  const found = { rhythms: [] as Rhythm[], committeeFirst: [] as Evidence[], boardFirst: [] as Evidence[] };
  for (const voice of voicesOf(corpus).own.filter(isTopLevelPaper)) {
    for (const block of voice.blocks) {
      if (block.kind === 'heading' || !/följ|rapport|prognos|bokslut|avstäm|redovisa/iu.test(block.text))
        continue;
      for (const passage of passagesOf(voice, block)) readPassage(passage, voice.blocks, found);
    }
    if (found.rhythms.length >= MOST) break;
  }
  return { ...found, rhythms: found.rhythms.sort((a, b) => b.times - a.times) };
}

/** A row of a year's wheel is one sentence. */
const passagesOf = (voice: Voice, block: Block): readonly Passage[] =>
  block.kind === 'table_row' && block.text.length <= 400
    ? [wholeOf(voice.document, block)]
    : sentencesIn(voice, block);

interface Found {
  rhythms: Rhythm[];
  committeeFirst: Evidence[];
  boardFirst: Evidence[];
}

function readPassage(passage: Passage, blocks: readonly Block[], found: Found): void {
  const { text } = passage;
  if (AUDIT.test(text) || !isClaimed(text)) return;
  const times = timesIn(text);
  if (times !== null && !/sammanträd/iu.test(text)) {
    const what = whatIn(passage, blocks);
    const to = RECIPIENTS.filter(([, words]) => words.test(text)).map(([name]) => name);
    if (what.length > 0)
      found.rhythms.push({ what, times, to, evidence: quote(passage, 'hur ofta det följs upp') });
  }
  if (!REPORT.test(text)) return;
  if (AFTER.test(text)) found.boardFirst.push(quote(passage, 'ordningen mellan kommunstyrelse och nämnd'));
  else if (FIRST.test(text))
    found.committeeFirst.push(quote(passage, 'ordningen mellan nämnd och kommunstyrelse'));
}

function isClaimed(text: string): boolean {
  const term = termIn(text, FOLLOWS);
  if (!term) return false;
  const { question, negated, refused, past } = modalityOf(text, term);
  return !question && !negated && !refused && !past;
}

function timesIn(text: string): number | null {
  const counted = COUNTED.exec(text)?.[1]?.toLowerCase();
  if (counted === 'flera') return SEVERAL;
  if (counted) {
    const times = numberSaid(counted);
    return times >= 8 ? 12 : times;
  }
  return OFTEN.find(([words]) => words.test(text))?.[1] ?? null;
}

/** By the sentence; where it names neither, by the heading above, else by what stands under the same heading. */
function whatIn({ text, block }: Passage, blocks: readonly Block[]): Followed[] {
  const own = followedIn(text);
  if (own.length > 0) return own;
  const heading = block.headings.at(-1) ?? '';
  const above = followedIn(heading);
  if (above.length > 0) return above;
  const section = blocks.filter(({ headings }) => headings.at(-1) === heading).slice(0, SECTION);
  return followedIn(section.map((one) => one.text).join('\n'));
}

/** Blocks of a section that are asked what it is about. */
const SECTION = 6;

const followedIn = (text: string): Followed[] => [
  ...(MONEY.test(text) ? (['ekonomi'] as const) : []),
  ...(GOALS.test(text) ? (['mål'] as const) : []),
];
