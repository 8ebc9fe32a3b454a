import type { Block } from '../../model/document.ts';
import { type FoundDate, findDates } from '../../text/dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** "11 mars", "den 11:e mars"; a year that follows makes it a whole date, which `findDates` reads. */
const DAY_MONTH =
  /(?<![\d.,:/-])(\d{1,2})(?::[ea])?(?:\s?[-–]\s?\d{1,2})?\s+(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?(?!\s*(?:19|20)\d{2})/giu;

/** "11/3" */
const SLASHED = /(?<![\d/.,-])(\d{1,2})\/(\d{1,2})(?![\d/]|\s?-?\s?(?:19|20)\d{2})/gu;

/** "2015 03 11", "2015_03_11" */
const SPACED = /(?<!\d)((?:19|20)\d{2})[ _](\d{2})[ _](\d{2})(?!\d)/gu;

/** "150311", as file names have it; a personal number goes on with a hyphen. */
const SIX = /(?<![\d-])(\d{2})(\d{2})(\d{2})(?![\d-])/gu;

/** What makes a date say something else than when the meeting is: "justerat 2015-03-18", but not "justerat protokoll 2015-03-11". */
const OTHER_DAY =
  /(?:(?<!omedelbar[ta]? )(?<![\p{L}])juster|(?<!\p{L})(?:publicer|upplag|utlag|uppdater|ändra[dt]|anslag|anslås|tas? ner|nedtag|skapa[dt]|giltig|gäller|antag|sista|senast))(?!.*(?:protokoll|paragraf|sammanträd|möte))[\p{L} .:,()]{0,50}$/iu;

/** The dates of meetings in a link text, heading, row or file name, in order; days without a year take the given one. */
export function meetingDatesIn(text: string, year: number | null): FoundDate[] {
  const found = findDates(text);
  const add = (match: RegExpMatchArray, y: number, month: number, day: number) => {
    const iso = isoDate(y, month, day);
    const [start, end] = [match.index!, match.index! + match[0].length];
    if (iso && !found.some((other) => start < other.end && end > other.start))
      found.push({ iso, start, end });
  };
  for (const match of text.matchAll(SPACED)) add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const match of text.matchAll(SIX)) {
    const short = Number(match[1]);
    if (short < 50 || short > 89)
      add(match, short + (short < 50 ? 2000 : 1900), Number(match[2]), Number(match[3]));
  }
  if (year !== null) {
    for (const match of text.matchAll(DAY_MONTH))
      add(match, year, MONTHS.indexOf(match[2]!.toLowerCase()) + 1, Number(match[1]));
    for (const match of text.matchAll(SLASHED)) add(match, year, Number(match[2]), Number(match[1]));
  }
  return found
    .filter(({ start }) => !OTHER_DAY.test(text.slice(Math.max(0, start - 80), start)))
    .sort((a, b) => a.start - b.start);
}

function isoDate(year: number, month: number, day: number): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** The one year that a heading, title or URL is about; null for none, or several. */
export function yearIn(text: string): number | null {
  const years = new Set([...text.matchAll(/(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/gu)].map(Number));
  return years.size === 1 ? [...years][0]! : null;
}

/** Whole days from one ISO date to a later one; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** When the file was put up, where its address tells: SiteVision's `/download/18.<node>/<milliseconds>/`. */
export function uploadedAt(url: string): string | null {
  const milliseconds = url.match(/\/download\/\d+\.[0-9a-f.]+\/(1\d{12})\//iu)?.[1];
  return milliseconds ? new Date(Number(milliseconds)).toISOString().slice(0, 10) : null;
}

/** Whether a table's column is about when its files were put up or changed: "Datum fil laddades upp". */
export const isPutUpColumn = (heading: string | null): boolean =>
  heading !== null && /ladda\p{L}* upp|upplad|publicer|upplag|utlag|ändra|uppdatera/iu.test(heading);

/** The day that a row's own column gives for its file's publication; a day of change is none. */
export function putUpIn({ text, cells }: Block): string | null {
  const cell = cells.find(({ heading }) => isPutUpColumn(heading) && !/ändra|uppdatera/iu.test(heading!));
  return cell ? (findDates(text.slice(cell.start, cell.end))[0]?.iso ?? null) : null;
}

/** "Publicerad 2015-03-19" beside a link. */
export function publishedIn(text: string): string | null {
  const date = findDates(text).find(({ start }) =>
    /(?:publicera[dt]|upplagd|upplagt|utlagd|utlagt)[\p{L} .:,(]{0,12}$/iu.test(
      text.slice(Math.max(0, start - 40), start),
    ),
  );
  return date?.iso ?? null;
}
