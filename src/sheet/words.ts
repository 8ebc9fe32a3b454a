import type { SiteCoverage } from '../model/coverage.ts';
import type { Question } from '../model/instrument.ts';
import type { InterviewGroup } from '../model/interview.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Interval, Totals } from '../model/points.ts';
import type { Sheet } from '../model/sheet.ts';

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

/** Swedish decimals, two at the most, none that are zero. */
export const number = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');

/** "2,5 av 4,17 poäng", or "0–4,17 av 4,17 poäng" while it is open. */
export function pointsText([certain, possible]: Interval, max: number): string {
  const range = certain === possible ? number(certain) : `${number(certain)}–${number(possible)}`;
  return `${range} av ${number(max)} poäng`;
}

/** "12–30 av 42", and "(29–71 %)" after it where the instrument is told as a percentage of its maximum. */
export function totalsText([certain, possible, max]: Totals, { total }: Sheet['instrument']): string {
  const points = `${number(certain)}–${number(possible)} av ${number(max)}`;
  const percent = (part: number) => Math.round((part / max) * 100);
  return total === 'percent' && max > 0 ? `${points} (${percent(certain)}–${percent(possible)} %)` : points;
}

/** One line for each host that is not the municipality's own: what it is, and how much of it was read. */
export const associatedHosts = ({ hosts }: SiteCoverage): string[] =>
  hosts
    .filter(({ role }) => role === 'associated')
    .map(({ host, fetched, why }) => {
      const read = fetched === 0 ? 'inget läst' : `${fetched} ${fetched === 1 ? 'läst' : 'lästa'}`;
      return why === null ? `${host} (${read})` : `${host}: ${why} (${read})`;
    });

/** What has come of an evaluation: its points, or why there are none to show. */
export function stateText(
  sheet: Sheet | null,
  { state, failure }: { state: 'running' | 'done' | 'failed'; failure: string | null },
): string {
  if (sheet) return `${totalsText(sheet.totals, sheet.instrument)} poäng`;
  if (state === 'running') return 'Pågår';
  return state === 'failed' ? `Gick inte: ${failure}` : 'Klart, läggs på nytt när det öppnas';
}
