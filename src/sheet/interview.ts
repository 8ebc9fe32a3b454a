import type { QuestionCoverage } from '../model/coverage.ts';
import type { Finding } from '../model/finding.ts';
import type { Question } from '../model/instrument.ts';
import { type Interview, InterviewGroup } from '../model/interview.ts';
import type { Points } from '../model/points.ts';
import type { Sheet, SheetQuestion } from '../model/sheet.ts';

type Answer = Pick<Finding, 'outcome' | 'reason' | 'missing' | 'evidence' | 'coverage'>;

/** What is to be asked about a question, with what the draft knows; null where its points are settled. */
export function interviewOf(
  { interview }: Pick<Question, 'interview'>,
  answer: Answer,
  { points: [certain, possible] }: Points,
): Interview | null {
  return certain < possible ? { ...interview, known: knownOf(answer) } : null;
}

/** Swedish: what was found and what is missing, or that nothing is known and where it was looked for. */
export function knownOf({ outcome, reason, missing, evidence, coverage }: Answer): string {
  if (outcome === 'error') return 'Kontrollen gick fel, så ingenting är känt än.';
  if (coverage === null) return unexamined(outcome);
  const said = withoutCoverage(reason, coverage);
  const next = missing ? ` För nästa steg: ${missing}` : '';
  return evidence.length > 0 ? `${said}${next}` : `${said} ${lookedIn(coverage)}`;
}

const unexamined = (outcome: Answer['outcome']): string =>
  outcome === 'needs_interview'
    ? 'Frågan går inte att besvara ur webbplats och dokument.'
    : 'Webbplatsen och dokumenten är inte granskade för den här frågan.';

/** A reason without the account of where it was looked, which the coverage holds as well. */
export const withoutCoverage = (reason: string, { summary }: QuestionCoverage): string =>
  reason.replace(summary, '').trim();

/** The coverage in one sentence, short enough to be read out. */
export function lookedIn({ read, known, searched }: QuestionCoverage): string {
  if (searched === 0) return 'Ingen sida har kunnat läsas.';
  const about =
    known === 0
      ? 'ingen sida om ämnet är känd'
      : known === 1
        ? `den enda kända sidan om ämnet ${read === 1 ? 'är läst' : 'är inte läst'}`
        : `${read} av ${known} kända sidor om ämnet är lästa`;
  return `Sökt i ${searched} ${searched === 1 ? 'sida eller dokument' : 'sidor och dokument'}; ${about}.`;
}

/** A question that is to be asked. */
export type OpenQuestion = SheetQuestion & { interview: Interview };

export interface GuidePart<Asked extends OpenQuestion = OpenQuestion> {
  group: InterviewGroup;
  /** In the order of the sheet; at least one. */
  questions: Asked[];
}

/** The interview guide: every open question of a sheet under the group that is to be asked. */
export function guideOf({ questions }: Pick<Sheet, 'questions'>): GuidePart[] {
  const open = questions.filter((question): question is OpenQuestion => question.interview !== null);
  return byGroup(open);
}

/** Questions under the group that is to be asked; groups without any are left out. */
export const byGroup = <Asked extends OpenQuestion>(questions: readonly Asked[]): GuidePart<Asked>[] =>
  InterviewGroup.options
    .map((group) => ({ group, questions: questions.filter(({ interview }) => interview.group === group) }))
    .filter((part) => part.questions.length > 0);
