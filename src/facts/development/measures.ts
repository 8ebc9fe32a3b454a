import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Collector } from '../collector.ts';
import { evidenceFrom } from '../evidence.ts';
import { quote } from '../passages.ts';
import { sentencesIn, type Voice, voicesOf } from '../voices.ts';

/** What a measure is of, in Swedish as a reason lists them. */
export type MeasureKind =
  | 'nöjdhet och upplevd kvalitet'
  | 'resultat för brukare och elever'
  | 'tid och tillgänglighet'
  | 'volym och produktivitet'
  | 'miljö'
  | 'personal';

export interface Measure {
  kind: MeasureKind;
  evidence: Evidence;
}

export interface Measures {
  /** Measures in goals, budgets and reports that are neither of money alone nor of KKiK. */
  others: Measure[];
  /** Of money alone, and of KKiK. */
  financial: Evidence[];
  kkik: Evidence[];
  /** Measures that set what was used against what came out: per place, per employee, against quality. */
  related: Evidence[];
}

const KINDS: [MeasureKind, RegExp][] = [
  [
    'nöjdhet och upplevd kvalitet',
    /(?<!\p{L})(?:nöjd(?:a|het\p{L}*)?|\p{L}*nöjdhet\p{L}*|N[KMRIB]I|nöjd-\p{L}+-index|upplev(?:er|d|s|else)\p{L}*|brukarundersökning\p{L}*|kundundersökning\p{L}*|trygg(?:a|het(?:en)?)|bemötande\p{L}*)(?!\p{L})/iu,
  ],
  [
    'resultat för brukare och elever',
    /(?<!\p{L})(?:behörig(?:a|het)\p{L}*|meritvärde\p{L}*|betyg\p{L}*|nationella prov|gymnasieexamen|examen inom|kunskapskrav\p{L}*|självförsörj\p{L}*|återfall|ej återaktualiser\p{L}*|sysselsättning\p{L}*|övergång till|arbetslös\p{L}*|genomströmning\p{L}*|fullföljd\p{L}*|självständig\p{L}*|fallolyckor|personkontinuitet|vattenprover)(?!\p{L})/iu,
  ],
  [
    'tid och tillgänglighet',
    /(?<!\p{L})(?:handläggningstid\p{L}*|väntetid\p{L}*|svarstid\p{L}*|ledtid\p{L}*|kötid\p{L}*|inom (?:en|två|tre|\d+) (?:dag|arbetsdag|veck|månad)\p{L}*|antal dagar|svar inom|tillgänglighet\p{L}*)(?!\p{L})/iu,
  ],
  [
    'volym och produktivitet',
    /(?<!\p{L})(?:beläggning\p{L}*|nyttjandegrad\p{L}*|personaltäthet|produktivitet\p{L}*|antal (?:elever|barn|brukare|besök\p{L}*|lån|ärenden|platser|e-tjänster|bostäder|lägenheter|nya \p{L}+|deltagare|arrangemang)(?: per \p{L}+)?|elever per lärare|barn per (?:årsarbetare|anställd)|andel e-tjänst\p{L}*)(?!\p{L})/iu,
  ],
  [
    'miljö',
    /(?<!\p{L})(?:koldioxid\p{L}*|CO2\p{L}*|växthusgas\p{L}*|utsläpp\p{L}*|energi(?:användning|förbrukning)\p{L}*|kWh\p{L}*|ekologisk\p{L}* (?:mat|livsmedel)|fossil(?:fri|bränsle)\p{L}*|avfall(?:smängd)?\p{L}*|miljöbil\p{L}*|förnybar\p{L}*)(?!\p{L})/iu,
  ],
  [
    'personal',
    /(?<!\p{L})(?:sjukfrånvaro\p{L}*|frisknärvaro|HME|medarbetarindex|hållbart medarbetarengagemang|personalomsättning\p{L}*|ledarskapsindex|JÄMIX)(?!\p{L})/iu,
  ],
];

const MONEY =
  /(?<!\p{L})(?:kronor|kr|tkr|mnkr|mkr|nettokostnad\p{L}*|soliditet\p{L}*|budgetavvikelse\p{L}*|resultat(?:et)? (?:i|av|som andel)|skatteintäkt\p{L}*|självfinansiering\p{L}*|låneskuld|kostnad\p{L}*)(?!\p{L})/iu;

const KKIK = /(?<!\p{L})(?:KKiK|kvalitet i korthet)(?!\p{L})/iu;

/** Cost set against what was had for it. */
const RELATED =
  /(?<!\p{L})(?:effektivitets(?:index|mått|tal)\p{L}*|(?:kostnad|nettokostnad)\p{L}* (?:per|i förhållande till|i relation till)(?: [^ .;|]+){1,6}? (?:och|kvalitet\p{L}*|nöjdhet\p{L}*|resultat\p{L}*|nått|kunskap\p{L}*|betygspoäng|meritvärde\p{L}*)|(?:kostnad|kr) per (?:betygspoäng|nöjd\p{L}*|uppnå\p{L}*)|produktivitet\p{L}*|kvalitets?(?:index)? (?:per|i förhållande till|i relation till) (?:kostnad|krona|resurs)\p{L}*)(?!\p{L})/iu;

/** What makes a row or sentence a measure. */
const MEASURE =
  /(?<!\p{L})(?:mått(?:et)?|indikator\p{L}*|nyckeltal\p{L}*|målvärde\p{L}*|utfall(?:et)?|målnivå\p{L}*|måltal\p{L}*|mätetal\p{L}*|resultatmål\p{L}*|mäts (?:genom|med|av)|index)(?!\p{L})/iu;
/** Headings under which every sentence is one. */
const MEASURES_BELOW = /indikator|nyckeltal|(?<!\p{L})mått/iu;
const YEAR_HEAD = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** Papers of staff, environment and votes have measures of their own kind by nature; goals and reports are asked. */
const SOURCE =
  /budget|årsredovisning|mål|verksamhetsplan|nämnd|plan|bokslut|uppföljning|nyckeltal|delår|indikator|kommunplan/iu;

/** Accounts with measures of their own: of the staff, the environment, the children. */
const OWN_ACCOUNTS =
  /(?<!\p{L})(?:miljö|klimat|personal|barn|hållbarhets|hälso|välfärds|jämställdhets)-?(?:bokslut|redovisning|ekonomisk\p{L}*)\p{L}*|(?<!\p{L})(?:personal|medarbetare)(?!\p{L})/iu;

const STALE_YEARS = 3;

/** Measures kept of each kind. */
const MOST = 12;

/** Longest sentence that is a measure, in UTF-16 units. */
const LONGEST = 300;

export const measures: Collector<Measures> = {
  id: 'measures',
  collects:
    'mått i mål, budget och uppföljning: av nöjdhet, resultat, tid, volym, miljö och personal, utöver ekonomi och KKiK',
  collect(corpus) {
    const found: Measures = { others: [], financial: [], kkik: [], related: [] };
    for (const voice of voicesOf(corpus).own.filter(states)) readVoice(voice, found);
    return found;
  },
};

const states = ({ testimony, document, years }: Voice): boolean =>
  (testimony === 'report' || testimony === 'rule' || testimony === 'page') &&
  (years ?? 0) <= STALE_YEARS &&
  document.kind !== 'revisionsrapport' &&
  SOURCE.test(document.title);

function readVoice(voice: Voice, found: Measures): void {
  // A table's head may stand in a row of its own, in two lines: it holds until the table ends.
  let ofKkik = false;
  for (const block of voice.blocks) {
    ofKkik = block.kind === 'table_row' && (ofKkik || KKIK.test(block.text));
    if (block.kind === 'heading' || OWN_ACCOUNTS.test(block.headings.join(' '))) continue;
    if (block.kind === 'table_row') readRow(voice, block, ofKkik, found);
    else readSentences(voice, block, found);
  }
}

/** A row with a figure, in a table of measures or of years. */
function readRow({ document }: Voice, block: Block, ofKkik: boolean, found: Measures): void {
  const heads = block.cells.map(({ heading }) => heading ?? '').join(' ');
  const around = `${heads} ${block.headings.slice(-2).join(' ')}`;
  const values = block.cells.slice(1).map(({ start, end }) => block.text.slice(start, end));
  if (!values.some((value) => /^[<>≥≤+-]?\s?\d/u.test(value.trim()))) return;
  if (!ofKkik && !MEASURE.test(`${around} ${block.text}`) && !YEAR_HEAD.test(heads)) return;
  const label = block.cells[0] ? block.text.slice(block.cells[0].start, block.cells[0].end) : block.text;
  const source = `${ofKkik ? 'KKiK ' : ''}${around} ${document.title} ${block.text}`;
  keep(label, source, () => evidenceFrom(document, block, 'mått'), found);
}

function readSentences(voice: Voice, block: Block, found: Measures): void {
  const above = block.headings.slice(-2).join(' ');
  const isUnder = MEASURES_BELOW.test(above);
  for (const passage of sentencesIn(voice, block)) {
    const { text } = passage;
    if (text.length > LONGEST || !(isUnder || MEASURE.test(text))) continue;
    keep(text, `${above} ${text}`, () => quote(passage, 'mått'), found);
  }
}

function keep(label: string, around: string, evidence: () => Evidence, found: Measures): void {
  if (KKIK.test(around)) {
    if (found.kkik.length < MOST) found.kkik.push(evidence());
    return;
  }
  if (found.related.length < MOST && RELATED.test(label)) found.related.push(evidence());
  const kind = KINDS.find(([, says]) => says.test(label))?.[0];
  if (kind) {
    if (found.others.filter((one) => one.kind === kind).length < MOST)
      found.others.push({ kind, evidence: evidence() });
  } else if (found.financial.length < MOST && MONEY.test(label)) found.financial.push(evidence());
}

/** Which kinds there are, in the order of the list. */
export const kindsOf = ({ others }: Measures): MeasureKind[] =>
  KINDS.map(([kind]) => kind).filter((kind) => others.some((one) => one.kind === kind));

/** The first of each kind, so that the quotations show them all. */
export const onePerKind = (facts: Measures): Evidence[] =>
  kindsOf(facts).map((kind) => facts.others.find((one) => one.kind === kind)!.evidence);
