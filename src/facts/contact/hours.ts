/** One stretch of opening: on which days, until when. */
export interface Hours {
  /** As written. */
  text: string;
  /** Minutes since midnight. */
  from: number;
  to: number;
  weekend: boolean;
  /** Where it stands in the sentence, in UTF-16 units. */
  start: number;
}

/** Office hours end at 16.30 or 17.00 and begin at 7.00 or later. */
const OFFICE_FROM = 7 * 60;
const OFFICE_TO = 17 * 60;

const DAY =
  '(?:mån(?:dag)?(?:ar)?|tis(?:dag)?(?:ar)?|ons(?:dag)?(?:ar)?|tors?(?:dag)?(?:ar)?|fre(?:dag)?(?:ar)?|lör(?:dag)?(?:ar)?|sön(?:dag)?(?:ar)?|vardag(?:ar)?|helgfri(?:a)? \\p{L}+|helg(?:er)?|alla dagar)\\.?';
const CLOCK = '(\\d{1,2})(?:[.:](\\d{2}))?';

const HOURS = new RegExp(
  `((?<!\\p{L})${DAY}(?:\\s?(?:[-–—]|till|och|,)\\s?${DAY}){0,3}:?)?[ ,:|]{0,3}(?:(?:kl(?:ockan)?\\.?|mellan|från) ){0,2}(?<![\\d.:-])${CLOCK}\\s?(?:[-–—]|till|och)\\s?(?:kl(?:ockan)?\\.? )?${CLOCK}(?![\\d-]|[.:]\\d)`,
  'giu',
);

const WEEKEND = /(?<!\p{L})(?:lör|sön|helg(?:er)?(?!fri)|alla dagar)/iu;

/** Opening hours in a sentence, in order; telephone numbers, dates and prices are none. */
export function hoursIn(sentence: string): Hours[] {
  const found: Hours[] = [];
  for (const match of sentence.matchAll(HOURS)) {
    const [text, days, fromHour, fromMinute, toHour, toMinute] = match;
    const from = minutes(fromHour!, fromMinute);
    const to = minutes(toHour!, toMinute);
    const clocked = fromMinute !== undefined || toMinute !== undefined || days || /kl|mellan/iu.test(text);
    if (!clocked || from === null || to === null || to <= from || to - from < 30) continue;
    found.push({ text: text.trim(), from, to, weekend: WEEKEND.test(days ?? ''), start: match.index });
  }
  return found;
}

function minutes(hour: string, minute: string | undefined): number | null {
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  return h > 24 || m > 59 || h < 5 ? null : h * 60 + m;
}

/** Evenings, early mornings and weekends. */
export const isBeyondOffice = ({ from, to, weekend }: Hours): boolean =>
  weekend || to > OFFICE_TO || from < OFFICE_FROM;
