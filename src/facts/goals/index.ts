import type { Corpus } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Spoken, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { evidenceFrom } from '../evidence.ts';
import { STEERS } from '../steering/model.ts';
import {
  assessmentsIn,
  blocksOf,
  type CommitteeReport,
  committeeReportsIn,
  type YearReport,
  yearReports,
} from './assessed.ts';
import { commitmentsIn } from './commitments.ts';
import { type Counted, countsIn } from './counts.ts';
import type { Assessment, Commitment, CouncilGoal } from './goal.ts';
import { levelsIn } from './measures.ts';
import { type Named, namedIn } from './naming.ts';
import { goalSources, isCommittee, type Source } from './sources.ts';

export type { CommitteeReport } from './assessed.ts';
export type { Counted } from './counts.ts';
export type { Assessment, Commitment, CouncilGoal } from './goal.ts';

export interface Goals {
  /** The council's focus areas and goals in the newest paper that holds; focus areas may hold goals. */
  areas: readonly CouncilGoal[];
  goals: readonly CouncilGoal[];
  /** Title and year of the paper that they stand in; null where none was found. */
  source: { title: string; year: number | null } | null;
  /** How many there are, as texts say. */
  counts: readonly Counted[];
  /** That goals are or must be measurable; and that they are not. */
  measurable: Spoken;
  commitments: readonly Commitment[];
  /** Committees that budget, plans or reports name. */
  committees: readonly string[];
  /** The newest report of a whole year, and what it says of each goal. */
  report: { title: string; year: number | null; evidence: Evidence | null } | null;
  assessments: readonly Assessment[];
  /** Title of the paper whose goals it is asked about; null where they are those that the report names itself. */
  assessedFor: string | null;
  /** By committee, of the newest year with reports. */
  reported: readonly CommitteeReport[];
  /** Reports of parts of years: title, and year. */
  interim: readonly { title: string; year: number | null; evidence: Evidence }[];
}

const known = new WeakMap<Corpus, Goals>();

/** The council's goals and how they live on: committees' commitments, measures, and what reports say of each. */
export const goals: Collector<Goals> = {
  id: 'goals',
  collects:
    'fullmäktiges mål och fokusområden, nämndernas åtaganden, mått och hur målen följs upp i redovisningarna',
  collect(corpus) {
    const before = known.get(corpus);
    if (before) return before;
    const made = gather(corpus);
    known.set(corpus, made);
    return made;
  },
};

/** Committees that report something of goals; and those that are named and report nothing. */
export const tellingOf = ({ reported }: Goals): CommitteeReport[] =>
  reported.filter(({ told }) => told.length > 0);

export function silentOf(facts: Goals): string[] {
  const told = new Set(tellingOf(facts).map(({ committee }) => committee));
  return facts.committees.filter((name) => !told.has(name));
}

/** A paper of the council's own, with all that it names. */
interface Paper {
  source: Source;
  named: readonly Named[];
}

function gather(corpus: Corpus): Goals {
  const sources = goalSources(corpus);
  const papers = sources
    .filter(({ committee }) => committee === null)
    .map((source) => ({ source, named: namedIn(source.voice) }));
  const chosen = choose(papers);
  const council = chosen ? goalsOf(chosen, papers) : [];
  const reports = yearReports(corpus);
  const newest = ofNewestYear(reports.filter(({ whole, committee }) => whole && committee === null));
  const assessed = assessedIn(newest, council, papers);
  const commitments = commitmentsIn(sources, council);
  const reported = committeeReportsIn(ofNewestYear(reports), council);
  return {
    areas: council.filter(({ sort }) => sort === 'område'),
    goals: council.filter(({ sort }) => sort === 'mål'),
    source: chosen ? { title: chosen.source.voice.document.title, year: chosen.source.year } : null,
    counts: countsIn(corpus, sources),
    ...spokenIn(corpus, ASPECTS),
    commitments,
    committees: [
      ...new Set([
        ...commitments.map(({ committee }) => committee),
        ...reported.map(({ committee }) => committee),
      ]),
    ].filter(isCommittee),
    report: newest[0]
      ? { title: newest[0].voice.document.title, year: newest[0].year, evidence: topOf(newest[0]) }
      : null,
    assessments: assessed.assessments,
    assessedFor: assessed.source,
    reported,
    interim: reports
      .filter(({ whole, committee }) => !whole && committee === null)
      .map((one) => ({ title: one.voice.document.title, year: one.year, evidence: topOf(one)! })),
  };
}

const ofNewestYear = (reports: readonly YearReport[]): YearReport[] =>
  reports.filter(({ year }) => year === reports[0]?.year);

const topOf = ({ voice }: YearReport): Evidence | null => {
  const block = voice.blocks[0];
  return block ? evidenceFrom(voice.document, block, 'rapporten') : null;
};

/**
 * A report follows up the goals of its own year: those of that year's budget, which may be the last of a term; else those that
 * it names itself. The list that it names most of is the one.
 */
function assessedIn(
  newest: readonly YearReport[],
  council: readonly CouncilGoal[],
  papers: readonly Paper[],
): { source: string | null; assessments: Assessment[] } {
  const [report] = newest;
  if (!report) return { source: null, assessments: [] };
  const plain = (named: readonly Named[]): CouncilGoal[] =>
    named.map(({ name, sort, evidence }) => ({ name, sort, evidence, measures: [], targets: [] }));
  const ofYear = papers
    .filter(({ source }) => source.year === report.year)
    .map(({ source, named }) => ({ source: source.voice.document.title, goals: plain(named) }))
    .filter(({ goals }) => goals.length > 1 && goals.length <= TOO_MANY);
  const own = newest.flatMap(({ voice }) => plain(namedIn(voice)));
  const lists = [...ofYear, { source: null, goals: council }, { source: null, goals: own }];
  const [best] = lists
    .map(({ source, goals }) => ({ source, assessments: assessmentsIn(newest, goals) }))
    .sort((a, b) => shareNamed(b.assessments) - shareNamed(a.assessments));
  return best!;
}

const shareNamed = (assessments: readonly Assessment[]): number =>
  assessments.length < 2 ? 0 : assessments.filter(({ named }) => named !== null).length / assessments.length;

/** Names of one paper beyond which they are no list of the council's. */
const TOO_MANY = 60;

/** The newest paper that names several; of one year the one with the most. */
function choose(papers: readonly Paper[]): Paper | null {
  const read = papers.filter(({ named }) => named.length > 0 && named.length <= TOO_MANY);
  const several = read.filter(({ named }) => named.length > 1);
  const among = several.length > 0 ? several : read;
  const newest = among[0]?.source.year ?? null;
  return (
    among
      .filter(({ source }) => source.year === newest || source.year === null)
      .sort((a, b) => b.named.length - a.named.length)[0] ?? null
  );
}

/** With measures and levels, also from other papers of the same year. */
function goalsOf({ source, named }: Paper, papers: readonly Paper[]): CouncilGoal[] {
  const same = papers.map((paper) => paper.source).filter(({ year }) => year === source.year);
  return named.map(({ name, sort, evidence }) => {
    const levels = same.map(({ voice }) => levelsIn(voice, blocksOf(voice, name)));
    return {
      name,
      sort,
      evidence,
      measures: levels.flatMap(({ measures }) => measures),
      targets: levels.flatMap(({ targets }) => targets),
    };
  });
}

const ASPECTS = {
  measurable: {
    ...STEERS,
    shows: 'att målen är eller ska vara mätbara',
    words: ['mätbar', 'nivåsatt', 'indikator', 'mått', 'målvärde', 'måltal', 'nyckeltal'],
    says: /(?<!\p{L})(?:mål(?:en|et|sättningar\p{L}*)?(?: [^ .;]+){0,8}? (?:mätbar(?:a|t)?|nivåsatt(?:a)?|uppföljningsbar(?:a|t)?)|(?:mätbar(?:a|t)|nivåsatta?|uppföljningsbara) (?:\p{L}+ ){0,2}?\p{L}*mål(?:en)?|(?:varje|alla|samtliga|till) (?:\p{L}+ )?mål(?:en|et)?(?: [^ .;]+){0,8}? (?:indikator(?:er)?|mått|målvärde\p{L}*|måltal|nyckeltal)|mål(?:en|et)?(?: [^ .;]+){0,5}? (?:mäts|följs upp|konkretiseras|preciseras)(?: [^ .;]+){0,4}? (?:indikatorer|mått|nyckeltal|målvärden))(?!\p{L})/iu,
    not: /(?<!\p{L})(?:revisorerna|granskningen|agenda 2030|globala|elev\p{L}*|miljömål\p{L}*|nämndmål\p{L}*)(?!\p{L})/iu,
  },
} as const;
