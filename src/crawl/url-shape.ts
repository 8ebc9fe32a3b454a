/** Node ids and GUIDs: eight or more hexadecimal digits, at least one of them a figure. */
const ID = /(?=[0-9a-f-]*\d)[0-9a-f]{8,}(-[0-9a-f]{4,})*/g;
const NUMBER = /\d+/g;
const MONTH =
  /\b(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)\b/g;

/** Longest part of a link text that says what kind of link it is, in characters. */
const TEXT_SHAPE = 60;

/**
 * A URL with all that numbers its kind taken away, so that the thousand minutes of one body, or the days of a calendar, have
 * one shape: `/protokoll/#/ks-#-#-#.pdf`.
 */
export function urlShape(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  const names = [...new Set(searchParams.keys())].sort();
  return `${host.replace(/^www\./, '')}${shapeOf(pathname)}${names.length > 0 ? `?${names.join('&')}` : ''}`;
}

/** A link text without numbers, dates and months. */
export const textShape = (text: string): string => shapeOf(text).trim().slice(0, TEXT_SHAPE);

const shapeOf = (text: string): string =>
  text.toLowerCase().replace(ID, '#').replace(NUMBER, '#').replace(MONTH, '#');

const WHEN =
  /(?<![0-9a-z])(19[89]\d|20[0-4]\d)(?:[-_/. ]?(0[1-9]|1[0-2])(?![0-9]{3}))?(?![0-9a-z]*[a-f0-9]{8})/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** The time that a link text, or else the last parts of a URL, speaks of, in years: 2015.25 for April 2015. Null where it names none. */
export function whenOf(linkText: string, url: string): number | null {
  return timeIn(linkText) ?? timeIn(new URL(url).pathname.split('/').slice(-2).join('/'));
}

function timeIn(text: string): number | null {
  const found = WHEN.exec(text);
  if (!found) return null;
  const named = text.toLowerCase().match(MONTH)?.[0]?.slice(0, 3);
  const month = found[2] ? Number(found[2]) - 1 : named ? MONTHS.indexOf(named) : 6;
  return Number(found[1]) + Math.max(0, month) / 12;
}
