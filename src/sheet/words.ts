import type { Outcome } from '../model/outcome.ts';
import type { Interval } from '../model/points.ts';

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

/** Swedish decimals, two at the most, none that are zero. */
export const number = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');

/** "2,5 av 4,17 poäng", or "0–4,17 av 4,17 poäng" while it is open. */
export function pointsText([certain, possible]: Interval, max: number): string {
  const range = certain === possible ? number(certain) : `${number(certain)}–${number(possible)}`;
  return `${range} av ${number(max)} poäng`;
}
