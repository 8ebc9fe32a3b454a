import { unescaped } from '../../text/url.ts';
import type { Collector } from '../collector.ts';
import { type Publication, publicationsIn, type Wanted } from '../publications.ts';
import type { Voice } from '../voices.ts';

export interface QualityReports {
  /** On the quality of all that the municipality does, newest first. */
  whole: Publication[];
  /** Of one service or committee, newest first. */
  narrow: Publication[];
}

const NAMES =
  /(?<!\p{L})(?:kvalitets(?:redovisning|bokslut|berättelse|rapport|uppföljning|årsredovisning)(?:en|ar|er|et)?|kvalitet (?:och|&) resultat|resultat (?:och|&) kvalitet|kommunens kvalitet(?! i korthet)|kvalitetsdokument(?:et)?)(?!\p{L})/iu;

/** Services whose law asks them for such a report, and things whose quality is no service's. */
const NARROW =
  /(?<!\p{L})(?:skol|förskol|grundskol|gymnasi|vuxenutbildning|fritidshem|utbildning|barn(?!bokslut)|elev|äldre|omsorg|hemtjänst|social|LSS|HSL|hälso|patient|individ|vård|avtal|upphandling|kost|måltid|bibliotek|kultur|nämndens|\p{L}*nämnden|\p{L}*förvaltning|\p{L}*skola|sfi|komvux|musikskol|boende|personlig assistans)\p{L}*/iu;
const NEVER =
  /(?<!\p{L})(?:granskning|revision|mall|blankett|vatten|luft|livsmedel|badvatten|dricksvatten|data|information|kvalitet i korthet|KKiK|jakt|skog|ljud|gode? m[aä]n|hyres|motion|taxa)\p{L}*/iu;

const wanted = {
  shows: 'kvalitetsredovisning',
  words: ['kvalitet'],
  names: NAMES,
  not: NEVER,
  page: isReportPage,
  of: ['school'],
} satisfies Wanted;

/** Text of a report that is a page itself, in UTF-16 units. */
const LEAST = 900;

function isReportPage({ document, blocks, testimony }: Voice): boolean {
  if (testimony !== 'page' && testimony !== 'report') return false;
  const names = NAMES.test(document.title) && /(?<!\d)20\d\d(?!\d)/u.test(document.title);
  return names && blocks.reduce((length, { text }) => length + text.length, 0) >= LEAST;
}

/** Reports on quality that the municipality has put out. */
export const qualityReports: Collector<QualityReports> = {
  id: 'quality-reports',
  collects: 'kvalitetsredovisningar för hela kommunen och för enskilda verksamheter',
  collect(corpus) {
    const all = publicationsIn(corpus, wanted);
    return {
      whole: all.filter((one) => !isNarrow(one)),
      narrow: all.filter(isNarrow),
    };
  },
};

/** By its title, or by the page and heading that it is listed under. */
function isNarrow({ title, listed, url }: Publication): boolean {
  if (NARROW.test(title)) return true;
  const file = unescaped(new URL(url).pathname.split('/').at(-1) ?? '').replaceAll(/[-_]/g, ' ');
  if (NARROW.test(file)) return true;
  return listed !== null && NARROW.test([listed.document.title, ...listed.block.headings].join('\n'));
}
