/** A whole date written in a text, with its place in UTF-16 units. */
export interface FoundDate {
  /** `2024-01-29`. */
  iso: string;
  start: number;
  end: number;
}

/** First letters that tell the months apart, Swedish and English. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const MONTH =
  '(januari|january|jan|februari|february|febr?|mars|march|mar|april|apr|maj|may|juni|june|jun|juli|july|jul|augusti|august|aug|september|sept?|oktober|october|okt|oct|november|nov|december|dec)';

const YEAR = '((?:19|20)\\d{2})';
const DASH = '[-‐‑–−]';

interface Form {
  pattern: RegExp;
  read(match: RegExpMatchArray): [year: string, month: string, day: string];
}

/** The written forms, in order of preference where two could start at one place. */
const FORMS: Form[] = [
  // 2024-01-29, 2024–1–9, 2024/01/29, 2024.01.29; not the head of a register or personal number
  {
    pattern: new RegExp(
      `(?<![\\d/.]|\\d${DASH})${YEAR}(?:${DASH}(\\d{1,2})${DASH}|/(\\d{1,2})/|\\.(\\d{2})\\.)(\\d{1,2})(?!\\d|${DASH}\\d{4}(?!${DASH}))`,
      'gu',
    ),
    read: (m) => [m[1]!, (m[2] ?? m[3] ?? m[4])!, m[5]!],
  },
  // 29 januari 2024, den 29:e jan. 2024, 29 januari, 2024
  {
    pattern: new RegExp(
      `(?<![\\d.,:])(\\d{1,2})(?::[ea]|st|nd|rd|th|\\.)?\\s+${MONTH}\\.?,?\\s+(?:år\\s+)?${YEAR}(?!\\d)`,
      'giu',
    ),
    read: (m) => [m[3]!, m[2]!, m[1]!],
  },
  // January 29, 2024
  {
    pattern: new RegExp(`(?<!\\p{L})${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s+${YEAR}(?!\\d)`, 'giu'),
    read: (m) => [m[3]!, m[1]!, m[2]!],
  },
  // 29/1 2024, 29/1-2024, 29/1/2024, 29.1.2024, 29.01.2024
  {
    pattern: new RegExp(
      `(?<![\\d/.]|\\d${DASH})(\\d{1,2})(?:/(\\d{1,2})(?:\\s*${DASH}\\s*|\\s+|/)|\\.(\\d{1,2})\\.)${YEAR}(?![\\d/.]\\d)`,
      'gu',
    ),
    read: (m) => [m[4]!, (m[2] ?? m[3])!, m[1]!],
  },
  // 20240129, as file names have it
  {
    pattern: new RegExp(`(?<![\\d/.,]|\\d${DASH})${YEAR}(\\d{2})(\\d{2})(?!\\d|${DASH}\\d|[.,]\\d)`, 'gu'),
    read: (m) => [m[1]!, m[2]!, m[3]!],
  },
];

/** Every whole date that exists in the calendar, 1900–2099, in order; a month, a year or a part of a range alone is none. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const iso = isoDate(...read(match));
      const start = match.index;
      const end = start + match[0].length;
      if (iso && !found.some((other) => start < other.end && end > other.start))
        found.push({ iso, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isoDate(year: string, month: string, day: string): string | null {
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  const iso = date.toISOString().slice(0, 10);
  const wanted = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return iso === wanted ? iso : null;
}

function monthNumber(name: string): number {
  const swedish = name.toLowerCase().slice(0, 3).replace('may', 'maj').replace('oct', 'okt');
  return MONTHS.indexOf(swedish) + 1;
}
