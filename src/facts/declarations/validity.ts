import type { ReadDocument } from '../../model/corpus.ts';

/** For how long a text says that it is valid. ISO dates, both included; null where it does not say. */
export interface Validity {
  from: string | null;
  to: string | null;
}

const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const DAY = `(?:den\\s+)?\\d{1,2}\\s+(?:${MONTHS})\\s+(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|(?:${MONTHS})\\s+(?:19|20)\\d\\d|(?:19|20)\\d\\d`;

const UNTIL = new RegExp(
  `(?<!\\p{L})(?:giltig\\p{L}*|gäller|gällde|giltighetstid|gällande)[^.\\n]{0,40}?(?:till och med|t\\.?\\s?o\\.?\\s?m\\.?|till|t o m|längst till|[–-])\\s*(${DAY})`,
  'iu',
);
const SINCE = new RegExp(
  `(?<!\\p{L})(?:giltig\\p{L}*|gäller|giltighetstid|börjar gälla|träder i kraft)\\s*(?::\\s*)?(?:från och med|fr\\.?\\s?o\\.?\\s?m\\.?|från)?\\s*(${DAY})`,
  'iu',
);
/** "Gäller 2011", "Värdighetsgarantier 2010–2012", "Servicedeklaration för år 2011". */
const SPAN = /(?<!\d)((?:19|20)\d\d)\s?[–-]\s?((?:19|20)\d\d)(?!\d)/u;
const ONE_YEAR = /(?<![\d-])(?:för (?:år )?|år )?((?:19|20)\d\d)(?![\d-])/u;

/** How much of a text is read for its dates, in blocks from either end: title page and colophon. */
const EDGE = 12;

/** Reads the validity that a text states in its title, its first or its last lines. */
export function validityOf(document: ReadDocument): Validity {
  const blocks = document.blocks.filter((block) => block.region === 'main');
  const lines = [...blocks.slice(0, EDGE), ...blocks.slice(-EDGE)].map((block) => block.text.slice(0, 400));
  const said = lines.map(validityIn).find(({ from, to }) => from ?? to);
  return said ?? yearsIn(document.title);
}

/** What one line says of validity. */
export function validityIn(line: string): Validity {
  const until = UNTIL.exec(line)?.[1];
  const since = SINCE.exec(line)?.[1];
  return { from: since ? firstDay(since) : null, to: until ? lastDay(until) : null };
}

function yearsIn(title: string): Validity {
  const span = SPAN.exec(title);
  if (span) return { from: `${span[1]}-01-01`, to: `${span[2]}-12-31` };
  const year = ONE_YEAR.exec(title)?.[1];
  return year ? { from: `${year}-01-01`, to: null } : { from: null, to: null };
}

const firstDay = (written: string): string => iso(written, { month: 1, day: () => 1 });
const lastDay = (written: string): string =>
  iso(written, { month: 12, day: (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate() });

/** An ISO date; what is not written comes from `unsaid`, months counted from 1. */
function iso(written: string, unsaid: { month: number; day(year: number, month: number): number }): string {
  const whole = /\d{4}-\d\d-\d\d/.exec(written);
  if (whole) return whole[0];
  const year = Number(/(?:19|20)\d\d/.exec(written)![0]);
  const named = MONTHS.split('|').findIndex((name) => written.toLowerCase().includes(name));
  const month = named < 0 ? unsaid.month : named + 1;
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(written)?.[0] ?? unsaid.day(year, month);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** False for a name that ends before the day: "Kvalitetsdeklaration 2010–2012". */
export function isCurrentName(name: string, at: string): boolean {
  const span = SPAN.exec(name);
  return span === null || `${span[2]}-12-31` >= at;
}

/** True while nothing that the text says puts it before or after the day. */
export const isValidAt = ({ from, to }: Validity, at: string): boolean =>
  (from === null || from <= at) && (to === null || to >= at);
