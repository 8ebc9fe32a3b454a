import type { Corpus } from '../../model/corpus.ts';
import { type Spoken, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { type Policy, policies, policiesAbout } from '../policies/index.ts';
import { VISION } from '../policies/steering.ts';
import { STEERS } from './model.ts';

export interface Visions {
  /** Documents and pages that are a vision for the whole municipality, best first. */
  documents: readonly Policy[];
  /** What texts say that the municipality's vision is. */
  told: Spoken;
  /** That politicians adopted it. */
  adopted: Spoken;
}

const NO_VISION =
  /nollvision|it-vision|skolans|förskola|bibliotek|visionen för (?:centrum|området|stadsdelen|parken|kvarteret)|förvaltningens|kontorets|tjänstemän|tjänstemanna|regionens|landstingets|bolagets|föreningens|visioner|revisionen|EU:s|målbild/iu;

const POLITICAL =
  '(?:kommun|stads)?fullmäktige\\p{L}*|KF|kommunens politiker|de förtroendevalda|politiskt|politikerna';

/** The vision of the municipality, and whether politicians adopted it. */
export const visions: Collector<Visions> = {
  id: 'visions',
  collects: 'kommunens vision och vem som har antagit den',
  collect: (corpus: Corpus) => {
    const about = policiesAbout(policies.collect(corpus), VISION);
    return {
      documents: about.filter(({ scope, seen }) => scope !== 'egen' && seen !== 'mention'),
      ...spokenIn(corpus, ASPECTS),
    };
  },
};

const ASPECTS = {
  told: {
    ...STEERS,
    years: 6,
    shows: 'kommunens vision',
    words: ['vision'],
    says: /(?<!\p{L})vision(?:en)?(?!\p{L})/iu,
    with: /(?<!\p{L})(?:kommunens|stadens|vår|vision(?:en)? (?:20\d\d|är|lyder|beskriver|säger|anger|handlar)|(?:kommun|stads)?fullmäktiges?|för (?:kommunen|staden|hela kommunen)|politi\p{L}*)(?!\p{L})/iu,
    not: NO_VISION,
    notUnder:
      /förskola|skola|bibliotek|kvarter|stadsdel|område|näringsliv|projekt|förening|bolag|AB(?!\p{L})/u,
  },
  adopted: {
    ...STEERS,
    years: 10,
    allows: ['required', 'planned', 'conditional', 'past'],
    shows: 'att visionen är politiskt antagen',
    words: ['vision'],
    says: new RegExp(
      `(?<!\\p{L})(?:vision(?:en)?(?: [^ .;]+){0,10}? (?:anta(?:gen|gits|gs|s|ogs)|antogs|beslut(?:ad|ades|ats|ades|ad|as)|fastställ(?:d|des|ts|s))(?: [^ .;]+){0,4}? (?:${POLITICAL})|(?:${POLITICAL})(?: [^ .;]+){0,6}? (?:anta(?:git|r|gna|gen)|antog|beslut\\p{L}*|fastställ\\p{L}*|enats|formulerat)(?: [^ .;]+){0,8}? vision(?:en)?|(?:politiskt (?:beslutad|antagen|förankrad)|(?:${POLITICAL})s?) vision(?:en)?)(?!\\p{L})`,
      'iu',
    ),
    not: NO_VISION,
  },
} as const;
