import type { SiteCoverage } from '../model/coverage.ts';
import type { Finding } from '../model/finding.ts';
import type { Instrument, Question } from '../model/instrument.ts';
import type { Municipality } from '../model/municipality.ts';
import { pointsOf, totalOf } from '../model/points.ts';
import { type LaidSheet, SHEET_FORMAT, type SheetQuestion } from '../model/sheet.ts';
import { interviewOf } from './interview.ts';

type Ladder = SheetQuestion['ladder'];

export interface Draft {
  evaluation: string;
  municipality: Municipality;
  instrument: Instrument;
  rules: string;
  /** ISO date that the draft speaks for. */
  date: string;
  coverage: SiteCoverage;
  findings: readonly Finding[];
  /** By question; questions without a check have none. */
  ladders: ReadonlyMap<string, Ladder>;
}

/** Lays the sheet: every question of the instrument, answered or open, with its points as an interval. */
export function draftSheet(draft: Draft): LaidSheet {
  const { instrument, municipality, evaluation, rules, date, coverage } = draft;
  const { areas, ...about } = instrument;
  const findings = new Map(draft.findings.map((finding) => [finding.question, finding]));
  const questions = areas.flatMap((area) =>
    area.subAreas.flatMap((subArea) =>
      subArea.questions.map((question) => {
        const finding = findings.get(question.id) ?? unanswered(question);
        return lineOf(question, area.id, subArea.id, finding, draft.ladders.get(question.id) ?? []);
      }),
    ),
  );
  const totalsWhere = (holds: (question: SheetQuestion) => boolean) => totalOf(questions.filter(holds));
  return {
    format: SHEET_FORMAT,
    evaluation,
    municipality,
    instrument: about,
    rules,
    date,
    totals: totalOf(questions),
    areas: areas.map(({ id, name }) => ({
      id,
      name,
      totals: totalsWhere(({ area }) => area === id),
    })),
    subAreas: areas.flatMap((area) =>
      area.subAreas.map(({ id, name }) => ({
        id,
        name,
        area: area.id,
        totals: totalsWhere(({ subArea }) => subArea === id),
      })),
    ),
    coverage,
    questions,
  };
}

/** A question that no check has answered: open, never zero. */
function unanswered(question: Question): Finding {
  const interview = question.fromCrawl === 'no';
  return {
    question: question.id,
    outcome: interview ? 'needs_interview' : 'not_examined',
    level: null,
    ceiling: null,
    reason: interview
      ? 'Frågan kan bara besvaras i intervju; webbplats och dokument räcker inte.'
      : 'Det finns ännu ingen kontroll för frågan; den är inte granskad.',
    missing: null,
    evidence: [],
    coverage: null,
  };
}

function lineOf(
  question: Question,
  area: string,
  subArea: string,
  finding: Finding,
  ladder: Ladder,
): SheetQuestion {
  const { question: id, ...answer } = finding;
  const shareOf = (level: number | null) => ladder.find((rung) => rung.level === level)?.share ?? 0;
  const points = pointsOf(finding.outcome, question.max, shareOf(finding.level), shareOf(finding.ceiling));
  const interview = interviewOf(question, finding, points);
  return { id, area, subArea, text: question.text, ...answer, ...points, interview, ladder };
}
