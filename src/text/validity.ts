import { findDates } from './dates.ts';

/** From and to as ISO dates, both inclusive; null where open or not said. */
export interface Period {
  from: string | null;
  to: string | null;
}

const YEARS = /(?<!\d|\d[-–/])((?:19|20)\d\d)\s?[-–—/]\s?((?:20)?\d\d)(?![\d-])/u;
const YEAR = /(?<![\d/-])((?:19|20)\d\d)(?![\d/-])/u;

/** "Gäller till och med 2024-12-31", "Giltighetstid: 2019–2022", "Giltig t.o.m. 2022". */
const VALID =
  /(?<!\p{L})(?:gäller|giltig(?:hetstid|het|t)?|giltighetsperiod|gällande|gäller för perioden|programperiod|planperiod|avtalstid)(?!\p{L})[^.\n]{0,20}?(?:(?<=giltig\p{L}* ?)(?=\d{4}-)|till och med|t\.? ?o\.? ?m\.?|tom|till|från|fr\.? ?o\.? ?m\.?|:|för|period)[^\n]{0,60}/giu;
const UNTIL = /(?:till och med|t\.? ?o\.? ?m\.?|tom(?!\p{L})|till(?! ?s?vidare))/iu;
const FROM = /(?:från|fr\.? ?o\.? ?m\.?|from(?!\p{L}))/iu;

const ofYears = (from: string, to: string): Period => ({ from: `${from}-01-01`, to: `${to}-12-31` });

/** The years that a text spans: "2015–2017", "2012/13". */
export function yearsSpanned(text: string): Period | null {
  const span = YEARS.exec(text);
  if (!span) return null;
  const from = span[1]!;
  const to = span[2]!.length === 2 ? from.slice(0, 2) + span[2]! : span[2]!;
  return Number(to) >= Number(from) ? ofYears(from, to) : null;
}

/** A comprehensive plan bears the year in which it was made, and holds until the next. */
const MADE_IN = /översiktsplan|(?<!\p{L})ÖP ?\d/iu;

/** The one year that a title names as its time. */
export function yearNamed(title: string): Period | null {
  const year = MADE_IN.test(title) ? undefined : YEAR.exec(title)?.[1];
  return year ? ofYears(year, year) : null;
}

/** The time that lines say a text is valid; a beginning and an end may stand on lines of their own. */
export function validitySaid(lines: readonly string[]): Period | null {
  let found = null as Period | null;
  for (const line of lines) {
    for (const [said] of line.matchAll(VALID)) {
      const period = saidIn(said);
      if (period?.from && period.to) return found ?? period;
      if (period) found = { from: found?.from ?? period.from, to: found?.to ?? period.to };
    }
  }
  return found;
}

function saidIn(said: string): Period | null {
  const dates = findDates(said);
  const until = UNTIL.exec(said);
  const from = FROM.exec(said);
  if (dates.length === 0 && YEARS.test(said)) return yearsSpanned(said);
  const end = until ? dates.find(({ start }) => start >= until.index) : undefined;
  if (/giltig/iu.test(said) && !from && !until && dates.length === 1)
    return { from: null, to: dates[0]!.iso };
  const endYear = until && !end ? YEAR.exec(said.slice(until.index))?.[1] : undefined;
  const start = from ? dates.find(({ start: at }) => at >= from.index && at !== end?.start) : undefined;
  if (!end && !endYear && !start) return null;
  return { from: start?.iso ?? null, to: end?.iso ?? (endYear ? `${endYear}-12-31` : null) };
}
