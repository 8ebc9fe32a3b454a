import type { Corpus } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { outcomesIn } from '../annual-reports/outcomes.ts';
import { evidenceFrom } from '../evidence.ts';
import { type Voice, voicesOf } from '../voices.ts';
import { without } from './commitments.ts';
import { type Assessment, type CouncilGoal, names } from './goal.ts';
import { committeeIn, committeesIn, yearOf } from './sources.ts';

/** A report of a year or a part of it. */
export interface YearReport {
  voice: Voice;
  year: number | null;
  /** Whole year, or a part of it. */
  whole: boolean;
  /** The committee whose own it is; null for the municipality's. */
  committee: string | null;
}

/** What a committee reports of goals. */
export interface CommitteeReport {
  committee: string;
  /** Names of the council's goals that it says something of. */
  goals: readonly string[];
  told: readonly Evidence[];
  /** Where a goal stands with nothing under it. */
  empty: readonly Evidence[];
  /** Where it says why nothing is told. */
  excused: readonly Evidence[];
}

const STALE_YEARS = 3;

const WHOLE_YEAR =
  /(?<!\p{L})(?:årsredovisning\p{L}*|årsrapport\p{L}*|verksamhetsberättelse\p{L}*|årsbokslut\p{L}*|bokslut\p{L}*|måluppfyllelse\p{L}*|måluppföljning\p{L}*)(?!\p{L})/iu;
const PART_YEAR =
  /(?<!\p{L})(?:delårs\p{L}*|tertial\p{L}*|kvartalsrapport\p{L}*|månadsrapport\p{L}*|uppföljning\p{L}*)(?!\p{L})/iu;
const OTHERS =
  /revision|granskning|god man|förmyndar|personal|barnbokslut|miljöbokslut|folkhälso|patientsäkerhet|systematisk|förslag|mall|förskol|skola|intern kontroll|internkontroll|(?<!\p{L})AB(?!\p{L})|bolag|förbund|stiftelse|energi(?!-)|bostäder|medborgar|dialog|synpunkt|klagomål/iu;

/** Reports of the municipality and its committees, newest first; of one year whole ones first. */
export function yearReports(corpus: Corpus): YearReport[] {
  const now = Number(corpus.at.slice(0, 4));
  return voicesOf(corpus)
    .own.flatMap((voice) => reportOf(voice) ?? [])
    .filter(({ year }) => year === null || (year <= now && year >= now - STALE_YEARS))
    .sort(
      (a, b) =>
        (b.year ?? 0) - (a.year ?? 0) ||
        Number(b.whole) - Number(a.whole) ||
        (a.voice.document.url < b.voice.document.url ? -1 : 1),
    );
}

function reportOf(voice: Voice): YearReport | null {
  const { kind, title } = voice.document;
  if (voice.testimony === 'matter' || voice.testimony === 'news' || OTHERS.test(title)) return null;
  // Pages of that name mostly lead to reports.
  if (
    voice.document.pages === null &&
    voice.document.mediaType.includes('html') &&
    outcomesIn(voice).met.length === 0
  )
    return null;
  const whole = kind === 'årsredovisning' || WHOLE_YEAR.test(title);
  const isPart = kind === 'delårsrapport' || PART_YEAR.test(title);
  if (!whole && !isPart) return null;
  const committee =
    committeeIn(title) ??
    (voice.document.issuer?.level === 'nämnd' ? committeeIn(voice.document.issuer.name) : null);
  return { voice, year: yearOf(voice), whole: whole && kind !== 'delårsrapport', committee };
}

/** Letters of a text that describes an outcome. */
const DESCRIBES = 60;

const FIGURE =
  /(?<![\d.])(?!(?:19|20)\d\d(?!\d))\d+(?:[.,]\d+)?(?:\s?(?:%|procent|mnkr|mkr|tkr|poäng|dagar|st(?!\p{L})))?/u;
const MEASURED =
  /(?<!\p{L})(?:\d+(?:[.,]\d+)?\s?(?:%|procent\p{L}*)|index\p{L}*|NKI|NMI|NRI|NII|HME|indikator\p{L}*|mått\p{L}*|nyckeltal\p{L}*|från \d[\d ,.]* till \d|ökade|minskade|uppgick till|av \d+)(?!\p{L})/iu;

/** What reports of one year say of each goal. */
export function assessmentsIn(reports: readonly YearReport[], council: readonly CouncilGoal[]): Assessment[] {
  // An area is told by its goals; where there are only areas, they are the goals.
  const goals = council.some(({ sort }) => sort === 'mål')
    ? council.filter(({ sort }) => sort === 'mål')
    : council;
  return goals.map((goal) => {
    const found: Assessment = { goal, named: null, judged: null, text: null, measure: null };
    for (const { voice } of reports) assess(voice, goal, found);
    return found;
  });
}

function assess(voice: Voice, goal: CouncilGoal, found: Assessment): void {
  const blocks = blocksOf(voice, goal.name);
  if (blocks.length === 0) return;
  const { document } = voice;
  found.named ??= evidenceFrom(document, blocks[0]!, 'ett av målen i redovisningen');
  const told = blocks.filter(({ kind }) => kind !== 'heading');
  found.judged ??= outcomesIn({ ...voice, blocks: told }).met[0] ?? null;
  const text = told.find((block) => wordsBeside(block, goal.name).length >= DESCRIBES);
  const measure = told.find(
    (block) => FIGURE.test(wordsBeside(block, goal.name)) && MEASURED.test(block.text),
  );
  const row = told.find((block) => block.kind === 'table_row' && FIGURE.test(wordsBeside(block, goal.name)));
  found.text ??= text ? evidenceFrom(document, text, 'beskrivning av hur det gick med ett mål') : null;
  found.measure ??=
    measure || row ? evidenceFrom(document, (measure ?? row)!, 'mått för hur det gick med ett mål') : null;
}

const wordsBeside = ({ text }: Block, goal: string): string => text.replace(goal, '').trim();

/** The blocks that are about a goal: under its heading, after its line, or a row or sentence that names it. */
export function blocksOf(voice: Voice, goal: string): Block[] {
  const found: Block[] = [];
  let after: string | null = null;
  for (const block of voice.blocks) {
    const place = block.headings.join('\n');
    const isNamed = block.text.length <= 300 ? names(block.text, goal) : false;
    const below = block.headings.some((heading) => heading !== voice.document.title && names(heading, goal));
    if (isNamed && block.kind !== 'table_row') after = block.kind === 'heading' ? null : place;
    else if (block.kind === 'heading' || place !== after || isLabel(block.text)) after = null;
    if (isNamed || below || after !== null) found.push(block);
  }
  return found;
}

/** The next goal's line ends what was said of the one before. */
const isLabel = (text: string): boolean =>
  text.length <= 200 && /^(?:\p{L}*mål|fokusområde|målområde)(?:et)?(?: \d+)?\s*[:–-]/iu.test(text);

const EMPTY =
  /(?:^|\|\s*|:\s*|\s{2,})(?:ingen (?:rapportering|redovisning|uppföljning|kommentar|åtgärd)\p{L}*|inget att (?:rapportera|redovisa)|(?:inte|ej) (?:rapportera[ts]|redovisa[ts]|besvara[ts]|kommentera[ts]|ifyllt)|uppgift(?:er)? saknas|kommentar saknas|redovisning saknas|rapportering saknas|saknas|[–—-])\.?$/iu;
const EXCUSED =
  /(?<!\p{L})(?:redovisas (?:först )?(?:i|vid) (?:årsbokslut|årsredovisning|nästa|helår)\p{L}*|(?:målet )?(?:berör|omfattar|gäller) (?:inte|ej) nämnden|nämnden (?:har inga|saknar) (?:åtagande|mål|uppdrag)\p{L}*|inte tillämpligt|ej tillämpligt|ej aktuellt|inte aktuellt|mäts (?:inte|ej|först|vartannat)|följs (?:inte )?upp (?:först|vid årets|i samband|en gång)|undantag\p{L}* (?:beror|motiver)\p{L}*)(?!\p{L})/iu;

/** A row that names a goal and has nothing in its other cells but signs. */
const isBare = ({ kind, text }: Block, named: readonly CouncilGoal[]): boolean =>
  kind === 'table_row' && named.length > 0 && without(text, named).replace(/\P{L}+/gu, '').length < LEAST;

/** Letters of an account; "Grönt" alone is a colour. */
const LEAST = 4;

/** What one committee reports, while it is read. */
interface Gathered {
  goals: Set<string>;
  told: Evidence[];
  empty: Evidence[];
  excused: Evidence[];
}

/** What each committee reports of the goals, in the municipality's reports and in its own. */
export function committeeReportsIn(
  reports: readonly YearReport[],
  goals: readonly CouncilGoal[],
): CommitteeReport[] {
  const found = new Map<string, Gathered>();
  const of = (committee: string): Gathered => {
    const one = found.get(committee) ?? { goals: new Set(), told: [], empty: [], excused: [] };
    found.set(committee, one);
    return one;
  };
  for (const { voice, committee: own } of reports) {
    for (const block of voice.blocks) {
      if (block.kind === 'heading') continue;
      const committee = own ?? committeeOver(block, voice.document.title);
      if (!committee) continue;
      readReported(voice, block, goals, of(committee));
    }
  }
  return [...found]
    .map(([committee, one]) => ({ committee, ...one, goals: [...one.goals] }))
    .filter(({ told, empty, excused }) => told.length + empty.length + excused.length > 0);
}

function committeeOver(block: Block, title: string): string | null {
  const headings = block.headings.filter((heading) => heading !== title).toReversed();
  const above = headings.map((heading) => committeesIn(heading)[0]).find(Boolean);
  if (above) return above;
  return block.kind === 'table_row' || block.text.length <= 300
    ? (committeesIn(block.text.slice(0, 60))[0] ?? null)
    : null;
}

function readReported(voice: Voice, block: Block, goals: readonly CouncilGoal[], into: Gathered): void {
  const near = block.headings.filter((heading) => heading !== voice.document.title);
  const named = goals.filter(
    ({ name }) =>
      near.some((heading) => names(heading, name)) || (block.text.length <= 400 && names(block.text, name)),
  );
  const evidence = (shows: string) => evidenceFrom(voice.document, block, shows);
  const isOnGoals =
    named.length > 0 || /(?<!\p{L})\p{L}*(?:mål|åtagande|fokusområde)\p{L}*/iu.test(near.at(-1) ?? '');
  if (!isOnGoals) return;
  if (EXCUSED.test(block.text)) into.excused.push(evidence('varför ett mål inte redovisas'));
  else if (EMPTY.test(block.text) || isBare(block, named))
    into.empty.push(evidence('ett mål utan redovisning'));
  else if (block.text.length >= DESCRIBES / 2) {
    into.told.push(evidence('en nämnds redovisning av mål'));
    for (const { name } of named) into.goals.add(name);
  }
}
