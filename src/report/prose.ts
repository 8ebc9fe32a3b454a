import { hundredths, type Interval, type Totals } from '../model/points.ts';
import type { Sheet } from '../model/sheet.ts';
import { lookedIn, withoutCoverage } from '../sheet/interview.ts';
import { isOpenLine, isUndecided } from '../sheet/progress.ts';
import type { ReviewedLine } from '../sheet/review.ts';
import { number } from '../sheet/words.ts';

/** Where a line belongs in the text of its sub-area. */
export type Group = 'found' | 'missing' | 'open' | 'interview' | 'unexamined' | 'not_applicable';

/** In the order in which they are written, with what introduces them. */
export const groupLeads: Record<Group, string> = {
  found: 'Det här finns:',
  missing: 'Det här saknas eller har inte hittats:',
  open: 'Det här är inte klarlagt:',
  interview: 'Det här kan bara besvaras i intervju, och är öppet:',
  unexamined: 'Det här är inte granskat, och är öppet:',
  not_applicable: 'Det här gäller inte kommunen:',
};
export const groups = Object.keys(groupLeads) as Group[];

/** What nobody of the evaluators has said anything about yet. */
export const undecided = (lines: readonly ReviewedLine[]): ReviewedLine[] => lines.filter(isUndecided);

export function groupOf(line: ReviewedLine): Group {
  const { draft, points, max } = line;
  if (max === 0) return 'not_applicable';
  if (points[0] > 0) return 'found';
  if (!isOpenLine(line)) return 'missing';
  if (!isUndecided(line) || draft.coverage !== null) return 'open';
  return draft.outcome === 'needs_interview' ? 'interview' : 'unexamined';
}

/** "2,5 av 4,17 poäng", or "öppet: 0–4,17 av 4,17 poäng". */
export function worthText({
  points: [certain, possible],
  max,
}: Pick<ReviewedLine, 'points' | 'max'>): string {
  if (max === 0) return 'räknas inte';
  const of = `av ${number(max)} poäng`;
  return certain < possible
    ? `öppet: ${number(certain)}–${number(possible)} ${of}`
    : `${number(certain)} ${of}`;
}

/** An interval as one number where it is settled. */
export const intervalText = ([certain, possible]: Interval): string =>
  certain === possible ? number(certain) : `${number(certain)}–${number(possible)}`;

/** "104,91–744 av 800 poäng", with "(13–93 %)" after it where the instrument is told as a percentage of its maximum. */
export function totalText(totals: Totals, { total }: Pick<Sheet['instrument'], 'total'>): string {
  const [certain, possible, max] = totals;
  const sum = `${intervalText([certain, possible])} av ${number(max)} poäng`;
  if (total !== 'percent' || max === 0) return sum;
  const part = (of: number) => Math.round((of / max) * 100);
  return `${sum} (${intervalText([part(certain), part(possible)])} %)`;
}

const sentence = (text: string): string => (/[.!?…]”?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** Whether what the draft says holds: nobody has decided, or those who have let it stand, with or without more to ask. */
const draftStands = ({ decisions }: ReviewedLine): boolean =>
  decisions.every(({ event }) => event.verb === 'accept' || event.verb === 'ask');

/** What a line says, in full sentences, without its number and points. */
export function lineText(line: ReviewedLine): string {
  const { draft, decisions, standing, stale } = line;
  const own = decisions.find(({ event }) => event.text !== null);
  const parts = own ? [line.reason] : [draftText(line), ...decisionTexts(line)];
  if (draftStands(line) && draft.missing !== null && draft.outcome === 'partly' && !own)
    parts.push(`För fler poäng krävs: ${lowered(draft.missing)}`);
  if (standing === 'differ') parts.push('Utvärderarna har kommit till olika svar och har inte enats än.');
  if (stale) parts.push('Utkastet har ändrats sedan utvärderarna beslutade.');
  return parts
    .filter((part) => part.trim() !== '')
    .map(sentence)
    .join(' ');
}

/** The draft's reason, with where it was looked told shortly; as the draft's word where it does not stand. */
function draftText(line: ReviewedLine): string {
  const { reason, coverage, evidence } = line.draft;
  const reasoned = coverage ? withoutCoverage(reason, coverage) : reason;
  const looked = coverage && evidence.length === 0 ? lookedIn(coverage) : '';
  const whole = `${reasoned} ${looked}`.trim();
  return draftStands(line) ? whole : `Utkastet säger: ${lowered(whole)}`;
}

const verdicts = {
  accept: 'Utvärderarna godtar utkastet',
  amend: 'Utvärderarna har gett andra poäng',
  reject: 'Utvärderarna har underkänt utkastets svar',
  ask: 'Utvärderarna vill ställa frågan i intervju',
  not_applicable: 'Utvärderarna bedömer att frågan inte gäller kommunen',
} as const;

const decisionTexts = ({ decisions }: ReviewedLine): string[] => [
  ...new Set(decisions.flatMap(({ event: { verb, reason } }) => decided(verb, reason))),
];

function decided(verb: keyof typeof verdicts | 'undo', reason: string | null): string[] {
  if (verb === 'undo' || verb === 'accept') return [];
  return [reason === null ? verdicts[verb] : `${verdicts[verb]}: ${lowered(reason)}`];
}

/** A sentence as it goes on after a colon; names and abbreviations keep their capitals. */
const lowered = (text: string): string =>
  /^(?:Att|En|Ett|Inget|Inga|Ingen|Det|De|Den|Frågan|Uppgifter)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

const MOST_STRENGTHS = 7;
const MOST_IMPROVEMENTS = 8;

/** The lines with all their points, the heaviest first. */
export const strengths = (lines: readonly ReviewedLine[]): ReviewedLine[] =>
  lines
    .filter((line) => line.max > 0 && line.points[0] === line.max)
    .sort((a, b) => b.max - a.max)
    .slice(0, MOST_STRENGTHS);

const lost = ({ points: [, possible], max }: ReviewedLine): number =>
  (hundredths(max) - hundredths(possible)) / 100;

/**
 * The settled lines that lack points, those that lack most first. What is open is never among them: nothing unexamined is
 * a weakness.
 */
export const improvements = (lines: readonly ReviewedLine[]): ReviewedLine[] =>
  lines
    .filter((line) => !isOpenLine(line) && lost(line) > 0)
    .sort((a, b) => lost(b) - lost(a))
    .slice(0, MOST_IMPROVEMENTS);

/** What a line lacks: what its next step asks for, otherwise what is said of it. */
export function improvementText(line: ReviewedLine): string {
  const { missing } = line.draft;
  return sentence(draftStands(line) && missing !== null ? missing : lineText(line));
}

export const strengthText = (line: ReviewedLine): string => sentence(lineText(line));

/** "3 poäng till". */
export const lostText = (line: ReviewedLine): string => `ger upp till ${number(lost(line))} poäng till`;
