import type { Corpus, ReadDocument } from '../../model/corpus.ts';
import type { Markup } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Topic } from '../../model/topic.ts';
import { type Spoken, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { evidenceOfMarkup } from '../evidence.ts';
import { siteOf } from './pages.ts';

/** Where one would read of the website itself. */
export const websiteTopic: Topic = {
  id: 'website',
  name: 'webbplatsen',
  direct: [
    'webbenkät',
    'webbundersökning',
    'webbplatsundersökning',
    'information till alla',
    'mobilanpass',
    'responsiv',
  ],
  places: [
    'om webbplatsen',
    'webbplats',
    'tillgänglighetsredogörelse',
    'kommunens kvalitet i korthet',
    'kvalitet',
    'undersökningar',
  ],
  query: 'om webbplatsen',
};

/** How the pages are made shows on each of them. */
export const screenTopic: Topic = {
  id: 'screen',
  name: 'webbplatsen i mobilen',
  direct: ['mobilanpass', 'responsiv'],
  places: ['om webbplatsen', 'webbplats', 'tillgänglighetsredogörelse'],
  inFrame: true,
  query: websiteTopic.query,
};

/** How the site shows on a narrow screen. */
export interface Screen {
  /** The start page says that it fits the width of the screen. */
  start: Evidence[];
  /** Web pages read, and those that say so. */
  pages: number;
  fitting: number;
  /** One of them, where the start page does not. */
  elsewhere: Evidence[];
  /** Rules for narrow screens in a page's own markup. */
  rules: Evidence[];
  /** What the municipality says of it. */
  said: Spoken;
}

/** As wide as the screen, not as wide as a page was drawn. */
const FITS = /width\s*=\s*["']?device-width/i;

const isFitting = ({ feature, source }: Markup): boolean => feature === 'viewport' && FITS.test(source);

const aspect = {
  shows: 'webbplatsen är anpassad för mobil',
  words: ['responsiv', 'mobil', 'telefon', 'platta', 'skärm'],
  says: /(?<!\p{L})(?:responsiv(?:a|t)?|mobilanpassa[dt]\p{L}*|mobilvänlig\p{L}*|(?:anpassa[drs]?(?:t|de)?|fungera[rt]?|utformad|byggd) (?:sig )?(?:[^ .;]+ ){0,4}?(?:mobil\p{L}*|telefoner?|smarttelefon\p{L}*|(?:läs|surf)plattor?\p{L}*|(?:olika )?skärm(?!läs)\p{L}*))(?!\p{L})/iu,
  under: /webb|hemsid|sajt|(?<!\p{L})sid(?:a|an|or|orna)(?!\p{L})/iu,
  not: /(?<!\p{L})(?:app(?:en|ar)?|e-tjänst\p{L}*|karta\p{L}*|BankID|nyhetsbrev\p{L}*|kraven?|uppfyller inte|WCAG)(?!\p{L})/iu,
  from: ['page', 'news'],
} as const;

export const screen: Collector<Screen> = {
  id: 'site-screen',
  collects: 'om webbplatsen anpassar sig till mobiler och andra skärmar',
  collect(corpus) {
    const { start, pages } = siteOf(corpus);
    const fitting = pages.filter(({ markup }) => markup.some(isFitting));
    const elsewhere = fitting.filter((page) => page !== start).slice(0, 1);
    return {
      start: start ? evidenceOn(start, isFitting) : [],
      pages: pages.length,
      fitting: fitting.length,
      elsewhere: elsewhere.flatMap((page) => evidenceOn(page, isFitting)),
      rules: start ? evidenceOn(start, ({ feature }) => feature === 'media-query') : [],
      said: saidOf(corpus),
    };
  },
};

const saidOf = (corpus: Corpus): Spoken => spokenIn(corpus, { aspect }).aspect;

const evidenceOn = (page: ReadDocument, wanted: (markup: Markup) => boolean): Evidence[] =>
  page.markup
    .filter(wanted)
    .slice(0, 1)
    .map((markup) => evidenceOfMarkup(page, markup, 'sidan anpassar sig till skärmens bredd'));
