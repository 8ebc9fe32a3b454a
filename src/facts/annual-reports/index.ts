import type { Corpus } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Spoken, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { type Findability, findabilityOf } from '../findability.ts';
import { yearIn } from '../meetings/dates.ts';
import { type Publication, publicationsIn } from '../publications.ts';
import { type Voice, voicesOf } from '../voices.ts';
import { type Outcomes, outcomesIn } from './outcomes.ts';

/** A report of a year, with what it says of goals; both empty where only a link to it was seen. */
export interface Report extends Publication, Outcomes {}

/** Somewhere that says how goals were met. */
export interface Place {
  title: string;
  /** Each says it of a goal. */
  met: Evidence[];
  /** The year that it is about; null where none or several are named. */
  year: number | null;
  findability: Findability;
  /** Texts of links to it and titles that people follow: "Resultat och kvalitet". */
  words: string[];
}

export interface AnnualReports {
  /** Whole annual reports, newest first. */
  whole: Report[];
  /** Popular versions, newest first. */
  popular: Report[];
  /** That there is a popular version, or is none, as sentences say. */
  saysPopular: Spoken;
  /** Where outcomes of goals stand, nearest first. */
  places: Place[];
}

const OTHER_REPORTS =
  /(?<!\p{L})(?:granskning\p{L}*|revision\p{L}*|revisorer\p{L}*|delårs\p{L}*|tertial\p{L}*|budget\p{L}*|förslag till budget|personalredovisning|miljöbokslut|barnbokslut|jämställdhets\p{L}*|kvalitetsredovisning|patientsäkerhet\p{L}*|\p{L}*nämndens?|\p{L}*nämnd|AB|\p{L}*bolag\p{L}*|\p{L}*förbund\p{L}*|\p{L}*stiftelse\p{L}*|förening\p{L}*|bostäder|energi|\p{L}*fastigheter|god man|gode män|överförmyndar\p{L}*|förvaltare|huvudman\p{L}*|vad är|mall|blankett|godkännande|fastställande|anvisning\p{L}*|pressmeddelande)(?!\p{L})/iu;

const SHORT =
  '(?:populär(?:version(?:en)?|utgåva|redovisning|variant)|kort(?:version(?:en)?|fattad(?: version)?|utgåva)|förenkla(?:d|t)(?: version)?|medborgarversion|invånarversion|lättläst(?: version)?|(?:års?redovisning(?:en)?|bokslut(?:et)?|året|ekonomi(?:n)?|kommunen|verksamhet(?:en)?|resultat(?:et)?)(?: \\d{4})? i (?:korthet|kortform|kort|sammandrag|siffror och bilder)|i korthet|sammandrag(?: av)?|sammanfattning av|(?:års)?krönika|årsberättelse|så (?:gick det|användes|använde vi)|så använd\\p{L}+|(?:det här|här) (?:gick|blev) (?:dina|skattepengarna)|det här fick du|året som gått|året som gick|mini(?:version|årsredovisning)|kommunens år|skattehundringen)';

const OF_A_YEAR = /års?redovisning|årsbokslut|bokslut|(?<!\d)(?:19|20)\d\d(?!\d)|året|skattepengar/iu;

const wholeReport = {
  shows: 'kommunens årsredovisning',
  words: ['årsredovisning', 'årsbokslut', 'bokslut'],
  names:
    /(?<!\p{L})(?:årsredovisning(?:en|ar|arna)?|årsbokslut(?:et)?|bokslut(?:et)? (?:och|med) årsredovisning|bokslut (?:19|20)\d\d)(?!\p{L})/iu,
  not: new RegExp(`${OTHER_REPORTS.source}|(?<!\\p{L})${SHORT}(?!\\p{L})`, 'iu'),
  kinds: ['årsredovisning'] as const,
  page: isReportPage,
};

const popularReport = {
  shows: 'populärversion av årsredovisningen',
  words: [
    'populär',
    'kort',
    'förenkla',
    'lättläst',
    'samman',
    'krönika',
    'årsberättelse',
    'så ',
    'år',
    'mini',
  ],
  names: new RegExp(`(?<!\\p{L})${SHORT}(?!\\p{L})`, 'iu'),
  not: OTHER_REPORTS,
  page: isReportPage,
};

/** A page is a report itself where it is about one year and says much: reports made for the web. */
function isReportPage({ document, blocks, testimony }: Voice): boolean {
  if (testimony !== 'page' && testimony !== 'report') return false;
  if (!/(?<!\d)(?:19|20)\d\d(?!\d)/u.test(document.title)) return false;
  return blocks.reduce((length, { text }) => length + text.length, 0) >= LEAST_REPORT;
}

/** Text of a report that is a web page itself, in UTF-16 units: more than a page that only leads to one. */
const LEAST_REPORT = 700;

/** What the municipality has reported of whole years, and where one reads how its goals were met. */
export const annualReports: Collector<AnnualReports> = {
  id: 'annual-reports',
  collects: 'årsredovisningar, populärversioner av dem och hur det gick med målen',
  collect(corpus) {
    const whole = publicationsIn(corpus, wholeReport).map(withOutcomes);
    const popular = publicationsIn(corpus, popularReport).filter(isOfAYear).map(withOutcomes);
    return {
      whole,
      popular,
      ...spokenIn(corpus, {
        saysPopular: {
          shows: 'att årsredovisningen finns i populärversion',
          words: ['populär', 'kortversion', 'förenklad', 'korthet', 'kortfattad', 'sammandrag', 'lättläst'],
          says: /(?<!\p{L})(?:populär(?:version|utgåva)\p{L}*|kortversion\p{L}*|(?:förenklad|kortfattad|lättläst|kortare|enklare) (?:version|utgåva|variant|årsredovisning)\p{L}*|årsredovisning(?:en)? i (?:korthet|kortform|sammandrag))(?!\p{L})/iu,
          under: /årsredovisning|bokslut|arsredovisning/iu,
          not: /(?<!\p{L})(?:budget(?:en)? i korthet|av budgeten|nyckeltal i korthet|kvalitet i korthet|detaljplan\p{L}*|översiktsplan\p{L}*|styrdokument\p{L}*)(?!\p{L})/iu,
          asName: true,
        },
      }),
      places: placesIn(corpus, [...whole, ...popular]),
    };
  },
};

const withOutcomes = (one: Publication): Report => ({
  ...one,
  ...(one.voice ? outcomesIn(one.voice) : { goals: [], met: [] }),
});

/** "I korthet" alone may be of anything: the name, or the page that lists it, must tell of a report of a year. */
function isOfAYear({ title, listed, year }: Publication): boolean {
  const isOfOther =
    /(?<!\p{L})(?:budget|kvalitet i korthet|kkik|plan|beslut|fullmäktige|protokoll|möte\p{L}*)(?!\p{L})/iu;
  if (isOfOther.test(title)) return false;
  if (/årsredovisning|bokslut/iu.test(title)) return true;
  const around = listed ? [listed.document.title, ...listed.block.headings, listed.block.text].join(' ') : '';
  return (year !== null || OF_A_YEAR.test(title)) && /årsredovisning|bokslut/iu.test(around);
}

/** Words in a link or title from which someone guesses that results of goals stand there. */
export const TELLING =
  /(?<!\p{L})(?:resultat\p{L}*|måluppfyllelse\p{L}*|måluppfölj\p{L}*|uppföljning\p{L}*|så (?:gick|går) det|hur (?:gick|går) det|mål och resultat|når vi målen|kvalitet(?:en)? och resultat\p{L}*|så (?:ligger|står) vi)(?!\p{L})/iu;

/** Pages about other people's goals. */
const NO_PLACE = /skola|skolor|elev|betyg|miljömål|folkhälso|revision|granskning/iu;

/** Goals that politicians have set, in a text in lower case. */
const POLITICAL =
  /(?:fullmäktige|kommunens|kommunstyrelsen|nämndens|nämndernas|politiska|övergripande|strategiska|finansiella|verksamhets|inriktnings)[^.]{0,60}mål|måluppfyllelse|fokusområd|mål[^.]{0,40}(?:fullmäktige|nämnd)/u;

function placesIn(corpus: Corpus, reports: readonly Report[]): Place[] {
  const places: Place[] = reports
    .filter(({ met }) => met.length > 0)
    .map((report) => place(corpus, report, report.listed?.document.url ?? null));
  for (const voice of voicesOf(corpus).own) {
    const { document, testimony } = voice;
    const known = reports.some(({ url }) => url === document.url);
    if (known || testimony !== 'page' || document.pages !== null || NO_PLACE.test(document.title)) continue;
    if (!POLITICAL.test(voice.text)) continue;
    const { met } = outcomesIn(voice);
    if (met.length === 0) continue;
    const { title, url } = document;
    places.push(place(corpus, { title, url, met, year: yearIn(title) }, null));
  }
  return places.sort(byNearness);
}

/** Further than any click. */
const FAR = 99;

const steps = ({ findability }: Place): number =>
  findability.menu !== null ? 1 : (findability.clicks ?? FAR);

/** Nearest first; of equals the newest. */
const byNearness = (a: Place, b: Place): number =>
  steps(a) - steps(b) ||
  (b.year ?? 0) - (a.year ?? 0) ||
  (a.title < b.title ? -1 : Number(a.title > b.title));

/** @param via the page that lists the document, which is one click more away */
function place(
  corpus: Corpus,
  { title, url, met, year }: Pick<Report, 'title' | 'url' | 'met' | 'year'>,
  via: string | null,
): Place {
  const own = findabilityOf(corpus, url);
  const page = via === null ? null : findabilityOf(corpus, via);
  const beyond = page === null || page.clicks === null ? null : page.clicks + 1;
  const findability = { clicks: own.clicks ?? beyond, menu: own.menu ?? page?.menu ?? null };
  const linkTexts = [url, via ?? url].flatMap((one) => corpus.ledger.get(one)?.linkTexts ?? []);
  const pageTitle = via === null ? '' : (corpus.documentAt(via)?.title ?? '');
  const words = [...new Set([title, pageTitle, ...linkTexts])].filter(Boolean);
  return { title, met, year, findability, words };
}
