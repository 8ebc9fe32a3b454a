import type { SiteCoverage } from '../model/coverage.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Question } from '../model/instrument.ts';
import type { InterviewGroup } from '../model/interview.ts';
import type { Place } from '../model/log.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Interval, Totals } from '../model/points.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Standing } from './review.ts';

/** What an outcome is called before a reader. */
export const outcomeNames: Record<Outcome, string> = {
  met: 'Uppfyllt',
  partly: 'Delvis',
  not_found: 'Inte funnet',
  stated_absent: 'Saknas enligt kommunen',
  not_examined: 'Inte granskat',
  needs_interview: 'Kräver intervju',
  not_applicable: 'Inte tillämpligt',
  error: 'Kontrollen gick fel',
};

/** What a part of the report is called. */
export const partNames: Record<Place['part'], string> = {
  general: 'Allmänt',
  strengths: 'Styrkor',
  improvements: 'Förbättringsmöjligheter',
  subArea: 'Delområde',
};

/** What has come of a line, before a reader. */
export const standingNames: Record<Standing, string> = {
  undecided: 'Inte granskad',
  decided: 'Granskad av en',
  agreed: 'Ense',
  differ: 'Olika',
  joint: 'Gemensamt beslut',
};

/** What a group that is interviewed is called before a reader. */
export const groupNames: Record<InterviewGroup, string> = {
  kommunledning: 'Kommundirektör och central stab',
  politik: 'Ledande politiker',
  förvaltningschefer: 'Förvaltningschefer',
  enhetschefer: 'Enhetschefer',
  fackliga: 'Fackliga företrädare',
};

/** Why a question has no check. */
export const uncheckedText = ({ fromCrawl }: Pick<Question, 'fromCrawl'>): string =>
  fromCrawl === 'no'
    ? 'Frågan har ingen kontroll: den kan bara besvaras i intervju.'
    : 'Frågan har ingen kontroll än; den ställs i intervju.';

/** How a quotation that was no text was read. */
export const ocrText = ({ confidence }: NonNullable<Evidence['ocr']>): string =>
  `läst med OCR, säkerhet ${confidence} %`;

/** Swedish decimals, two at the most, none that are zero. */
export const number = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');

/** How a language writes what the points are told with. */
interface PointsLanguage {
  number(value: number): string;
  of: string;
  points: string;
  /** As written after a number, with the space where there is one. */
  percent: string;
}

/** Points in one language. */
export const pointsWords = ({ number, of, points, percent }: PointsLanguage) => {
  const range = (certain: number, possible: number) => `${number(certain)}–${number(possible)}`;
  return {
    /** "2,5 av 4,17 poäng", or "0–4,17 av 4,17 poäng" while it is open. */
    pointsText([certain, possible]: Interval, max: number): string {
      const worth = certain === possible ? number(certain) : range(certain, possible);
      return `${worth} ${of} ${number(max)} ${points}`;
    },
    /** "12–30 av 42", and "(29–71 %)" after it where the instrument is told as a percentage of its maximum. */
    totalsText([certain, possible, max]: Totals, { total }: Pick<Sheet['instrument'], 'total'>): string {
      const sum = `${range(certain, possible)} ${of} ${number(max)}`;
      const part = (of: number) => Math.round((of / max) * 100);
      return total === 'percent' && max > 0 ? `${sum} (${part(certain)}–${part(possible)}${percent})` : sum;
    },
  };
};

export const { pointsText, totalsText } = pointsWords({
  number,
  of: 'av',
  points: 'poäng',
  percent: ' %',
});

/** How many pages and documents of a host were read. */
export const readText = (fetched: number): string =>
  fetched === 0 ? 'inget läst' : `${fetched} ${fetched === 1 ? 'läst' : 'lästa'}`;

/** One line for each host that is not the municipality's own: what it is, and how much of it was read. */
export const associatedHosts = ({ hosts }: SiteCoverage): string[] =>
  hosts
    .filter(({ role }) => role === 'associated')
    .map(({ host, fetched, why }) =>
      why === null ? `${host} (${readText(fetched)})` : `${host}: ${why} (${readText(fetched)})`,
    );

/** What state an evaluation is in that has no points to show. */
export const stateNames = {
  running: 'Pågår',
  done: 'Klart, läggs på nytt när det öppnas',
  failed: 'Gick inte',
};

/** What has come of an evaluation: its points, or why there are none to show. */
export function stateText(
  sheet: Sheet | null,
  { state, failure }: { state: keyof typeof stateNames; failure: string | null },
): string {
  if (sheet) return `${totalsText(sheet.totals, sheet.instrument)} poäng`;
  return state === 'failed' ? `${stateNames.failed}: ${failure}` : stateNames[state];
}
