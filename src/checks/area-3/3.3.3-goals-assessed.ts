import { type AnnualReports, annualReports } from '../../facts/annual-reports/index.ts';
import { annualReportTopic } from '../../facts/annual-reports/topic.ts';
import { type Assessment, type Goals, goals } from '../../facts/goals/index.ts';
import { type Contradiction, withContradictions } from '../contradiction.ts';
import { defineLadder } from '../ladder.ts';
import { inRow } from '../named-policies.ts';

const inReport = ({ assessments }: Goals): Assessment[] => assessments.filter(({ named }) => named !== null);
const assessed = (facts: Goals): Assessment[] => inReport(facts).filter(({ judged, text }) => judged ?? text);
const whole = (facts: Goals): Assessment[] => inReport(facts).filter(({ text, measure }) => text && measure);
const absent = ({ assessments }: Goals): Assessment[] => assessments.filter(({ named }) => named === null);

const evidence = (found: readonly Assessment[]) =>
  found.flatMap(({ judged, measure, text }) => judged ?? measure ?? text ?? []);

/** Share of the goals from which they are assessed as a rule. */
const MOST = 0.5;

const share = (part: readonly unknown[], { assessments }: Goals): number =>
  assessments.length === 0 ? 0 : part.length / assessments.length;

const quoted = (found: readonly Assessment[]): string =>
  inRow(found.slice(0, 3).map(({ goal }) => `”${goal.name}”`));

/** The first annual report, or page of one, that says how goals were met. */
const judging = ({ whole, places }: AnnualReports) => [...whole, ...places].find(({ met }) => met.length > 0);

const check = defineLadder({
  question: '3.3.3',
  title: 'Varje mål bedöms i årsredovisningen',
  looksFor: [
    'Årsredovisningen: om den tar upp fullmäktiges mål, bedömer dem, och för vart och ett har beskrivning och mått.',
  ],
  doesNotCount: ['Finansiella mål i sig, skolans kunskapsmål och globala mål.', 'Budgetens mål utan utfall.'],
  examples: {
    counts: ['Målet är delvis uppfyllt. Andelen nöjda ökade från 82 till 86 procent.'],
    doesNotCount: ['Målet är att andelen nöjda ska öka.'],
  },
  topic: annualReportTopic,
  uses: { goals, annualReports },
  nothing: 'Inga mål bedöms i årsredovisningen',
  none: 'Ingen årsredovisning som bedömer mål visas.',
  steps: [
    {
      title: 'Årsredovisningen säger hur det gick med mål.',
      share: 0.25,
      when: ({ goals, annualReports }) => [
        ...evidence(assessed(goals)),
        ...(judging(annualReports)?.met ?? []),
      ],
      says: ({ goals, annualReports }) => {
        const title = judging(annualReports)?.title ?? goals.report?.title;
        return title ? `”${title}” säger hur det gick med mål.` : '';
      },
      lacks: 'Att årsredovisningen säger hur det gick med målen.',
    },
    {
      title: 'Minst hälften av fullmäktiges mål bedöms.',
      share: 0.5,
      when: ({ goals }) => (share(assessed(goals), goals) >= MOST ? evidence(assessed(goals)) : []),
      says: ({ goals }) =>
        `${assessed(goals).length} av ${goals.assessments.length} mål bedöms eller beskrivs${absent(goals).length > 0 ? `; ${quoted(absent(goals))} nämns inte` : ''}.`,
      lacks: 'Att minst hälften av fullmäktiges mål bedöms.',
    },
    {
      title: 'Minst hälften har både beskrivning och mått.',
      share: 0.75,
      when: ({ goals }) =>
        share(whole(goals), goals) >= MOST ? whole(goals).flatMap(({ measure }) => measure ?? []) : [],
      says: ({ goals }) =>
        `${whole(goals).length} av ${goals.assessments.length} har både beskrivning och mått.`,
      lacks: 'Att minst hälften av målen har både beskrivning och mått.',
    },
    {
      title: 'Varje mål har både beskrivning och mått.',
      share: 1,
      when: ({ goals }) =>
        share(whole(goals), goals) === 1 ? whole(goals).flatMap(({ measure }) => measure ?? []) : [],
      says: '',
      lacks: 'Att varje mål har både beskrivning och mått.',
    },
  ],
});

/** A goal of the budget that the annual report of the same time does not name. */
function contradictions(facts: Goals): Contradiction[] {
  const [goal] = absent(facts);
  const { report, assessedFor } = facts;
  if (!goal || !report?.evidence || !assessedFor || inReport(facts).length === 0) return [];
  return [
    {
      about: `${quoted(absent(facts))} är mål i ”${assessedFor}” men nämns inte i ”${report.title}”`,
      one: goal.goal.evidence,
      other: report.evidence,
    },
  ];
}

export default withContradictions(check, ({ facts }) => contradictions(facts.goals));
