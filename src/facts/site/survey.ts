import type { Corpus } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { modalityOf } from '../../text/modality.ts';
import type { Collector } from '../collector.ts';
import { evidenceFrom } from '../evidence.ts';
import { type Passage, quote } from '../passages.ts';
import { sentencesIn, type Voice, voicesOf } from '../voices.ts';

/** The last year of SKL's survey of all municipalities' websites. */
export const LAST_SURVEY = 2017;

/** Years after which a result of a yearly survey no longer tells how things are. */
const STALE = 2;

/** One result in "Information till alla". */
export interface SurveyResult {
  /** Share of the questions that the website answered, 0–100. */
  value: number;
  /** What others had on average; null where it is not told. */
  average: number | null;
  /** Year that the sentence or its page speaks of; null where neither tells. */
  year: number | null;
  evidence: Evidence;
}

export interface WebSurvey {
  /** The latest first. */
  results: SurveyResult[];
  /** Areas of the survey in which the website did worse, named as such. */
  weak: Evidence[];
  /** Titles of pages whose results are too old for the day of the draft. */
  old: string[];
}

const SKL = '(?:SKL|SKR|Sveriges kommuner och (?:landsting|regioner))';
const SURVEYS = '(?:undersökning|granskning|mätning|test|rapport|skrift|självskattning|ranking)';

/** Names of the survey; KKiK shows its index under a name of its own. */
const NAMED =
  /information till alla|webbinformation(?:en)? till medborgarna|webbinformation(?: [^ .;]+){0,4}? (?:maxpoäng|maxvärde)/iu;
const BY_SKL = new RegExp(`${SKL}[^.;]{0,80}${SURVEYS}|${SURVEYS}[^.;]{0,80}${SKL}`, 'iu');
const OF_SITES = /webbplats|hemsid|webbsid|webbinformation|webbundersökning|webbgranskning/iu;

/** What a page that tells of the survey holds, in lower case. */
const MENTIONS = /information till alla|webbplats|hemsid|webbinformation|webbundersökning|webbgranskning/;

const VALUE =
  /(?<![\d.,])(\d{2,3})(?:[,.]\d)?\s?(?:%|procent(?!enhet)|poäng|av (?:100|maxpoäng))|(?:siffran|medelvärdet?|poängen|resultatet?|index) (?:[^ .;\d]+ ){0,4}?(\d{2,3})(?![\d%])/giu;
const AVERAGE =
  /(?:riksmedel\p{L}*|rikssnitt\p{L}*|genomsnitt(?:et)?|snitt(?:et)?|medel(?:värdet)? för (?:alla|samtliga|landets|riket|tolv|kommuner\p{L}*))[^.;\d]{0,60}?(\d{2,3})(?!\d)/iu;
const OTHERS = /(?<!\p{L})(?:toppas|bäst(?:a)? (?:blev|resultat|i landet)|följt av|övriga)(?!\p{L})/iu;
const OURS =
  /(?<!\p{L})(?:vår(?:t|a)?|vi|kommunens? (?:webb\p{L}*|hemsid\p{L}*|resultat)|kommunen (?:fick|får|når|hamnar)|\p{L}+\.se|svaren|webbplatsen|hemsidan|sammantagna|årets (?:mätning|resultat|undersökning))(?!\p{L})/iu;
const WEAK =
  /(?<!\p{L})(?:sämst|sämre|lägst|lägre|svaga?(?:st|re)?|låga|förbättringsområde\p{L}*|utvecklingsområde\p{L}*|brister|förlorar|tappa[rd]?|sjunkit|minskat)(?!\p{L})/iu;
const AREA =
  /(?<!\p{L})(?:öppenhet och påverkan|förskola\p{L}*|grundskola\p{L}*|gymnasi\p{L}+|äldreomsorg\p{L}*|individ- och familjeomsorg\p{L}*|handikappomsorg\p{L}*|funktionsnedsättning\p{L}*|bygga (?:och|&) bo|gator|miljö|tillstånd|näringsliv\p{L}*|kultur|fritid|sökfunktion\p{L}*|denna kategori|idrott|ideell sektor)(?!\p{L})/iu;

/** Results of SKL's survey of the websites, as the municipality tells them. */
export const webSurvey: Collector<WebSurvey> = {
  id: 'web-survey',
  collects: 'resultat i SKL:s webbundersökning Information till alla',
  collect(corpus) {
    const told = voicesOf(corpus)
      .own.filter(({ testimony, text }) => testimony !== 'matter' && MENTIONS.test(text))
      .flatMap((voice) => toldIn(voice, corpus.municipality.name) ?? []);
    const latest = (one: Told) => Math.max(...one.results.map(({ year }) => year ?? 0));
    const since = Number(corpus.at.slice(0, 4)) - STALE;
    const isCurrent = ({ year }: SurveyResult) => (year === null ? !isDiscontinued(corpus) : year >= since);
    told.sort((a, b) => latest(b) - latest(a));
    const current = told.filter(({ results }) => results.some(isCurrent));
    return {
      results: current.flatMap(({ results }) => results.filter(isCurrent)),
      weak: current.flatMap(({ weak }) => weak),
      old: told.filter((one) => !current.includes(one)).map(({ title }) => title),
    };
  },
};

/** What one document tells. */
interface Told {
  title: string;
  results: SurveyResult[];
  weak: Evidence[];
}

/** Sentences after the one that names the survey in which its results may be told. */
const REACH = 6;
/** Sentences at the top of a page that tell what all of it is about. */
const TOP = 5;

function toldIn(voice: Voice, name: string): Told | null {
  const { document, blocks } = voice;
  const passages = blocks.flatMap((block) => [...sentencesIn(voice, block)]);
  const { title } = document;
  const isTitled = OF_SITES.test(title) || NAMED.test(title);
  const names = passages.map(
    ({ text }) => NAMED.test(text) || (BY_SKL.test(text) && (isTitled || OF_SITES.test(text))),
  );
  const isAllAboutIt = NAMED.test(title) || (isTitled && names.slice(0, TOP).includes(true));
  const near = passages.filter(
    (_, at) => isAllAboutIt || names.slice(Math.max(0, at - REACH), at + 1).includes(true),
  );
  if (near.length === 0) return null;
  const surveyed = near
    .map(({ text }) => numberIn(/(20[01]\d) års/.exec(text)?.[1]))
    .find((one) => one !== null);
  const year = yearOf(title) ?? surveyed ?? yearOfDates(voice);
  const average =
    near.map(({ text }) => numberIn(AVERAGE.exec(text)?.[1])).find((one) => one !== null) ?? null;
  const results = [
    ...near.flatMap((passage) => resultIn(passage, { year, average, name })),
    ...blocks.flatMap((block) => rowResult(voice, block, isAllAboutIt, year)),
  ];
  if (results.length === 0) return null;
  const weak = near.filter(({ text }) => WEAK.test(text) && AREA.test(text));
  return {
    title,
    results,
    weak: weak.map((passage) => quote(passage, 'svagare område i webbundersökningen')),
  };
}

interface Context {
  year: number | null;
  average: number | null;
  /** The municipality's. */
  name: string;
}

function resultIn(passage: Passage, { year, average, name }: Context): SurveyResult[] {
  const { text, block } = passage;
  if (block.kind === 'table_row') return [];
  const named = text.indexOf(name);
  const ours = named >= 0 ? { start: named, end: named + name.length } : termOf(OURS.exec(text));
  const isOthers = named < 0 && (OTHERS.test(text) || /\p{Lu}\p{L}+ kommun/u.test(text));
  const here = numberIn(AVERAGE.exec(text)?.[1]);
  const values = [...text.matchAll(VALUE)].map((match) => numberIn(match[1] ?? match[2])!);
  const risen =
    /från (?:[^ .;\d]+ ){0,4}?\d{2,3}[^.;\d]{0,12} till (?:[^ .;\d]+ ){0,4}?(\d{2,3})(?!\d)/iu.exec(text);
  if (risen) values.unshift(Number(risen[1]));
  const value = values.find((one) => one <= 100 && one !== here && one !== average);
  if (!ours || isOthers || value === undefined || AREA.test(text) || modalityOf(text, ours).planned)
    return [];
  return [{ value, average, year: yearOf(text) ?? year, evidence: quote(passage, `${SHOWS}: ${value}`) }];
}

const SHOWS = 'resultat i SKL:s webbundersökning';

const termOf = (match: RegExpExecArray | null) =>
  match && { start: match.index, end: match.index + match[0].length };

/** A row of key figures: the first number is the municipality's own. */
function rowResult(
  { document }: Voice,
  block: Block,
  isAllAboutIt: boolean,
  year: number | null,
): SurveyResult[] {
  const isAbout = NAMED.test(block.text) || (isAllAboutIt && /\d/.test(block.text));
  if (block.kind !== 'table_row' || !isAbout) return [];
  const cells = block.cells.map(({ start, end, heading }) => ({
    number: /^\d{2,3}(?:[,.]\d)?\s?%?$/.test(block.text.slice(start, end))
      ? Number.parseInt(block.text.slice(start, end), 10)
      : null,
    isAverage: /snitt|medel|riket|alla kommuner/iu.test(heading ?? ''),
    year: yearOf(heading ?? ''),
  }));
  const own = cells.find(({ number, isAverage }) => number !== null && number <= 100 && !isAverage);
  if (!own) return [];
  const average = cells.find(({ number, isAverage }) => number !== null && isAverage)?.number ?? null;
  const evidence = evidenceFrom(document, block, `${SHOWS}: ${own.number}`);
  return [{ value: own.number!, average, year: own.year ?? yearOf(block.text) ?? year, evidence }];
}

const numberIn = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

/** The latest year that a text names. */
function yearOf(text: string): number | null {
  const years = [...text.matchAll(/(?<!\d)(20[01]\d|202\d)(?!\d)/g)].map(([year]) => Number(year));
  return years.length === 0 ? null : Math.max(...years);
}

function yearOfDates({ document: { dates, adopted } }: Voice): number | null {
  const date = dates.published ?? dates.updated ?? adopted?.date ?? null;
  return date === null ? null : Number(date.slice(0, 4));
}

/** Whether the day of the draft is so late that no result can be current. */
export const isDiscontinued = ({ at }: Pick<Corpus, 'at'>): boolean =>
  Number(at.slice(0, 4)) > LAST_SURVEY + STALE;
