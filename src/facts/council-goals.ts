import type { Corpus } from '../model/corpus.ts';
import type { Block, DocumentKind } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import { modalityOf } from '../text/modality.ts';
import type { Collector } from './collector.ts';
import { evidenceFrom } from './evidence.ts';
import { quote, termIn, wholeOf } from './passages.ts';
import { sentencesIn, type Voice, voicesOf } from './voices.ts';

/** One sentence or row of a budget or plan that states a goal. */
export interface Goal {
  evidence: Evidence;
  /** Committees that take it on, in lower case; empty for the council's own. */
  committees: readonly string[];
}

export interface CouncilGoals {
  /** Goals and focus areas on democracy or communication. */
  democracy: readonly Goal[];
  /** What committees are to do for them. */
  democracyCommitments: readonly Goal[];
  /** Goals that users are to be satisfied. */
  satisfaction: readonly Goal[];
  /** Of those, the ones with a measure and a figure. */
  measured: readonly Goal[];
}

/** Papers that state goals; pages do under their titles. */
const PLANS = new Set<DocumentKind>(['budget', 'verksamhetsplan', 'strategi', 'plan', 'program']);
const ABOUT_GOALS =
  /(?<!\p{L})(?:(?:mål|vision|budget|fokusområd|styrmodell|styrning|verksamhetsplan|nämnds?plan|uppdragsplan|målområd|inriktningsmål|kommunplan|strategisk)\p{L}*)/iu;
const OTHER_GOALS =
  /(?<!\p{L})(?:globala mål|agenda 2030|miljömål|lärandemål|läroplan|detaljplan|översiktsplan|mål och syfte med|fotboll|mål mat|skolmåltid)\p{L}*/iu;

/** Years after which a budget or plan is no longer the one that holds. */
const STALE_YEARS = 3;

const GOAL =
  /(?<!\p{L})(?:(?:\p{L}*mål(?:et|en|område[nt]?|områdena)?|fokusområde[nt]?|prioriterat område|strategiskt? område[nt]?|inriktning|perspektiv(?:et)?|utvecklingsområde[nt]?|målsättning(?:en)?|ledstjärna)(?!\p{L}))/iu;
const DEMOCRACY =
  /(?<!\p{L})(?:demokrati(?!beredning|nämnd|utskott)\p{L}*|delaktighet\p{L}*|inflytande|medborgardialog\p{L}*|invånardialog\p{L}*|kommunikation(?!er|sn)|möjlighet till dialog|dialog med (?:medborgar|invånar|kommuninvånar)\p{L}*|insyn|öppen(?: \p{L}+)? (?:och \p{L}+ )?(?:kommun|stad|organisation)|öppenhet|påverka (?:kommunens |sin )?(?:kommun|utveckling|beslut)\p{L}*|välinformerade|väl informerade)(?!\p{L})/iu;
const NARROW =
  /(?<!\p{L})(?:elev|barns?(?!\p{L})|skol|trafik|kollektiv|kommunikationer|väg|buss|järnväg|bredband|medarbetar|anställd|fack|patient)\p{L}*/iu;

const COMMITTEE =
  /(?<!\p{L})((?:\p{L}+-,? (?:och )?)*(?:\p{L}+ och )?\p{L}{3,}(?:nämnden|styrelsen)|(?:tekniska|sociala) nämnden)s?(?!\p{L})/giu;

const SATISFIED =
  /(?<!\p{L})(?:nöjd(?:a|het)?|\p{L}+nöjdhet(?:en)?|nöjd-?(?:kund|medborgar|brukar)-?index|NKI|NMI|NBI)(?!\p{L})/iu;
const USER =
  /(?<!\p{L})(?:brukar|kund|elev|förälder|föräldrar|vårdnadshavar|invånar|medborgar|kommuninvånar|företag|gäst|besökar|boende|hemtjänst|äldre|deltagar|de som (?:har|får)|NKI|NMI|NBI|SABO|särskilt boende|förskol|bibliotek)\p{L}*/iu;
const EMPLOYEES = /(?<!\p{L})(?:medarbetar|anställd|personal(?:en|ens)?|chef|sjukfrånvaro|HME)\p{L}*/iu;
const TARGET =
  /\d+(?:[.,]\d+)?\s?(?:%|procent)|(?<!\p{L})(?:(?:NKI|NMI|NII|NRI|index)[^.\d]{0,15}\d{2}|målvärde|minst \d|lägst \d|index(?:et)? \d|≥|indikator|mått|nyckeltal|\d+(?:[.,]\d+)? av \d|öka till)/iu;

/** Longest line that is read as a goal; running text beyond it tells and does not state. */
const LONGEST = 420;

/** Goals kept of each sort. */
const MOST = 40;

export const councilGoals: Collector<CouncilGoals> = {
  id: 'council-goals',
  collects: 'fullmäktiges mål om demokrati, kommunikation och nöjda brukare, och nämndernas åtaganden',
  collect,
};

function collect(corpus: Corpus): CouncilGoals {
  const found = {
    democracy: [] as Goal[],
    democracyCommitments: [] as Goal[],
    satisfaction: [] as Goal[],
    measured: [] as Goal[],
  };
  const add = (sort: keyof typeof found, goal: Goal) => {
    if (found[sort].length < MOST) found[sort].push(goal);
  };
  for (const voice of voicesOf(corpus).own.filter(statesGoals)) {
    const committee = committeesIn(voice.document.title);
    for (const block of voice.blocks) {
      if (block.text.length > LONGEST * 4) continue;
      readDemocracy(voice, block, committee, add);
      readSatisfaction(voice, block, committee, add);
    }
  }
  return found;
}

type Add = (sort: keyof CouncilGoals, goal: Goal) => void;

function statesGoals(voice: Voice): boolean {
  const { document, testimony, years } = voice;
  if (testimony === 'matter' || testimony === 'news') return false;
  if ((years ?? 0) > STALE_YEARS || OTHER_GOALS.test(document.title)) return false;
  return (
    PLANS.has(document.kind) ||
    (testimony === 'page' && (ABOUT_GOALS.test(document.title) || isOneGoal(voice)))
  );
}

function readDemocracy(voice: Voice, block: Block, committee: readonly string[], add: Add): void {
  const { document } = voice;
  const heading = block.headings.at(-1) ?? '';
  const isHeading = block.kind === 'heading';
  const above = isGoal(heading, goalsAbove(voice, block.headings.slice(0, -1)));
  if (
    isHeading ? isGoal(block.text, goalsAbove(voice, block.headings)) : !above && statesItself(block.text)
  ) {
    const evidence = evidenceFrom(document, block, 'mål om demokrati eller kommunikation');
    if (committee.length === 0) add('democracy', { evidence, committees: [] });
    else add('democracyCommitments', { evidence, committees: committee });
    return;
  }
  if (isHeading || !above || block.text.length > LONGEST) return;
  if (/^mål(?:et)?\s*:/iu.test(block.text))
    add('democracy', {
      evidence: evidenceFrom(document, block, 'mål om demokrati eller kommunikation'),
      committees: [],
    });
  const named = committeesIn(block.text);
  const committees = named.length > 0 ? named : committee;
  if (committees.length > 0 && !/^nämnd(?: \||$)/iu.test(block.text))
    add('democracyCommitments', { evidence: evidenceFrom(document, block, 'nämndens åtagande'), committees });
}

/** "Fokusområde Kommunikation", "Mål 3: En öppen och demokratisk kommun". */
const isGoal = (heading: string, amongGoals: boolean): boolean =>
  heading.length <= 160 &&
  DEMOCRACY.test(heading) &&
  !NARROW.test(heading) &&
  (GOAL.test(heading) || (amongGoals && /^(?:[\d.]+ )?(?:en |ett )?\p{L}+(?: \p{L}+){0,5}$/iu.test(heading)));

/** "Kommunikation" alone is a goal among goals; in a budget's chapters it is an office. */
const goalsAbove = (voice: Voice, headings: readonly string[]): boolean =>
  headings.some((heading) => heading !== voice.document.title && GOAL.test(heading)) ||
  (voice.testimony === 'page' &&
    (/(?<!\p{L})\p{L}*mål(?:en)?(?!\p{L})|vision|fokusområd/iu.test(voice.document.title) ||
      isOneGoal(voice)));

/** A page that is one goal says so in its first lines: "Mål 8.2". */
const isOneGoal = ({ blocks }: Voice): boolean =>
  blocks
    .slice(0, 4)
    .some(({ text }) => text.length <= 40 && /^(?:mål|fokusområde|målområde)(?!\p{L})/iu.test(text));

/** A sentence that says itself that democracy is a goal, or lists the focus areas. */
function statesItself(text: string): boolean {
  if (text.length > LONGEST) return false;
  const term = termIn(text, DEMOCRACY);
  if (!term || !GOAL.test(text) || NARROW.test(text)) return false;
  const { negated, refused, past, question, proposed } = modalityOf(text, term);
  return !negated && !refused && !past && !question && !proposed;
}

function readSatisfaction(voice: Voice, block: Block, committee: readonly string[], add: Add): void {
  if (!SATISFIED.test(block.text)) return;
  const passages = block.kind === 'table_row' ? [wholeOf(voice.document, block)] : sentencesIn(voice, block);
  const around = [...block.headings.slice(-2), voice.document.title].join(' ');
  for (const passage of passages) {
    const { text } = passage;
    if (!SATISFIED.test(text) || EMPLOYEES.test(text) || text.length > LONGEST) continue;
    if (!USER.test(text) && !USER.test(around)) continue;
    const wants =
      GOAL.test(text) ||
      GOAL.test(block.headings.slice(-2).join(' ')) ||
      /(?<!\p{L})(?:ska(?:ll)?|öka|indikator\p{L}*|mått\p{L}*|målvärde)(?!\p{L})/iu.test(text) ||
      /indikator|mått|nyckeltal|målvärde|resultatmål/iu.test(block.headings.slice(-2).join(' ')) ||
      block.kind === 'table_row';
    if (!wants) continue;
    const named = committeesIn(`${text} ${block.headings.join(' ')}`);
    const goal = {
      evidence: quote(passage, 'mål om nöjda brukare'),
      committees: named.length > 0 ? named : committee,
    };
    add('satisfaction', goal);
    if (TARGET.test(text) || (block.kind === 'table_row' && /\d{2}/u.test(text))) add('measured', goal);
  }
}

const committeesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(COMMITTEE)].map((match) => match[1]!.toLowerCase())),
];
