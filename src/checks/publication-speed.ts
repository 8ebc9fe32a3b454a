import { daysBetween } from '../facts/meetings/dates.ts';
import { quote, type Statement } from '../facts/meetings/meeting.ts';
import type { Evidence } from '../model/evidence.ts';
import { evidenceOf, type Holding } from './published-meetings.ts';

/** Days from meeting to publication that are still soon: the law gives 14 to adjust the minutes, and a file takes a day or two. */
const SOON = 16;

/** Lags over this say when a file was replaced or moved, not when it was first put up. */
const LATEST = 60;

/** Days before the day of the draft in which lags are measured. */
const MEASURED = 550;

/** How soon minutes are out after their meetings. */
export interface Speed {
  days: number;
  /** Swedish sentence. */
  words: string;
  evidence: Evidence[];
}

/** How soon: what the municipality says, otherwise what its files show. */
export function speedOf(holdings: Holding[], said: Statement[], at: string): Speed | null {
  const measured = measuredSpeed(holdings, at);
  const statement = said.find(({ says }) => says === 'after');
  if (statement?.says === 'after' && (measured === null || measured.days <= SOON)) {
    const words =
      statement.days === null
        ? 'Kommunen anger att de läggs ut så snart de är justerade.'
        : `Kommunen anger att de läggs ut inom ${statement.days} dagar.`;
    const evidence = [quote(statement.passage, 'Hur snart protokollen läggs ut')];
    return { days: statement.days ?? SOON, words, evidence };
  }
  return measured ?? freshness(holdings, at);
}

/** The middle of the lags that file addresses, pages and adjustment dates show. */
function measuredSpeed(holdings: Holding[], at: string): Speed | null {
  const lags = holdings
    .flatMap(({ held }) => held)
    .filter(({ meeting }) => daysBetween(meeting.date, at) <= MEASURED)
    .flatMap((held) => {
      const on = held.paper.published ?? held.meeting.adjusted;
      const days = on === null ? -1 : daysBetween(held.meeting.date, on);
      return days >= 0 && days <= LATEST ? [{ held, days, isPublished: held.paper.published !== null }] : [];
    })
    .sort((a, b) => a.days - b.days);
  const middle = lags[Math.floor((lags.length - 1) / 2)];
  if (!middle) return null;
  const what = middle.isPublished ? 'lades ut' : 'justerades';
  const of = lags.length === 1 ? 'ett möte' : `mitten av ${lags.length} möten`;
  const words = `Protokollen ${what} ${middle.days} ${dagar(middle.days)} efter mötet (${of}).`;
  return { days: middle.days, words, evidence: evidenceOf(middle.held) };
}

/** Minutes that are up a few days after the meeting were put up within those days. */
function freshness(holdings: Holding[], at: string): Speed | null {
  const newest = holdings
    .flatMap(({ held }) => held)
    .sort((a, b) => (a.meeting.date < b.meeting.date ? 1 : -1))[0];
  const days = newest ? daysBetween(newest.meeting.date, at) : Number.NaN;
  if (!newest || !(days >= 0 && days <= SOON)) return null;
  const words = `Det senaste låg ute senast ${days} ${dagar(days)} efter mötet.`;
  return { days, words, evidence: evidenceOf(newest) };
}

const dagar = (days: number): string => (days === 1 ? 'dag' : 'dagar');

export const isSoon = (speed: Speed | null): boolean => speed !== null && speed.days <= SOON;
