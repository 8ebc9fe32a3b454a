import type { Corpus } from '../model/corpus.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Topic } from '../model/topic.ts';
import { type Spoken, spokenIn } from './aspects.ts';
import type { Collector } from './collector.ts';
import { formerly } from './former.ts';
import { isInForce, type Policy, policies } from './policies/index.ts';
import { type Publication, publicationsIn } from './publications.ts';

/** Where rules and plans of internal control would stand. */
export const internalControlTopic: Topic = {
  id: 'internal-control',
  name: 'intern kontroll',
  direct: ['internkontroll', 'intern kontroll', 'interna kontrollen', 'internkontrollplan'],
  places: ['styrdokument', 'författningssamling', 'reglemente', 'uppföljning', 'kvalitet'],
};

export interface InternalControl {
  /** Rules in force, best first. */
  rules: Policy[];
  /** Instructions for how rules are applied: documents, and what rules say of risk analysis, reporting and the like. */
  instructions: Evidence[];
  /** Newest first. */
  plans: Publication[];
  /** Drafts and what is out of time. */
  former: Spoken;
  /** That each committee adopts a plan every year. */
  yearly: Spoken;
  /** That a plan was adopted: minutes tell of it too. */
  adopted: Spoken;
}

const CONTROL =
  '(?:internkontroll\\p{L}*|intern(?:a|t)? (?:styrning (?:och|samt) )?kontroll\\p{L}*|internt kontrollreglemente)';

const ABOUT = new RegExp(`(?<!\\p{L})(?:\\p{L}*${CONTROL})(?!\\p{L})`, 'iu');

/** Food and other businesses' own control, and audits of internal control. */
const OTHER =
  /(?<!\p{L})(?:egenkontroll\p{L}*|livsmedel\p{L}*|radon|granskning\p{L}*|revisionsrapport\p{L}*|plan(?:en|er)?|kontrollplan\p{L}*|internkontrollplan\p{L}*|uppföljning\p{L}*|rapport\p{L}*|svar på|bolag|AB)(?!\p{L})/iu;

const PLAN =
  /(?<!\p{L})(?:internkontrollplan(?:en|er)?|intern(?:a)? kontrollplan(?:en|er)?|plan(?:en|er)? för (?:den )?(?:intern(?:a)?\s?kontroll\p{L}*|intern(?:a)? (?:styrning och )?kontroll\p{L}*)|intern(?:a)? kontroll(?:en)? \d{4}|internkontroll \d{4}|kontrollplan \d{4})(?!\p{L})/iu;

const INSTRUCTION =
  /(?<!\p{L})(?:tillämpningsanvisning\p{L}*|anvisning\p{L}*|riktlinje\p{L}*|rutin(?:er|beskrivning)?|handbok|handledning|vägledning|metod\p{L}*|mall(?:ar)?)(?!\p{L})/iu;

export const internalControl: Collector<InternalControl> = {
  id: 'internal-control',
  collects: 'regler, anvisningar och årliga planer för intern kontroll',
  collect(corpus) {
    const about = policies
      .collect(corpus)
      .documents.filter(({ title }) => ABOUT.test(title) && !OTHER.test(title));
    const rules = about.filter(isInForce);
    const spoken = spokenIn(corpus, ASPECTS);
    return {
      ...spoken,
      rules,
      instructions: [
        ...rules.filter(({ title }) => INSTRUCTION.test(title)).map(({ evidence }) => evidence),
        ...spoken.how.said.map(({ evidence }) => evidence),
      ],
      plans: plansIn(corpus),
      former: formerly(about),
    };
  },
};

const plansIn = (corpus: Corpus): Publication[] =>
  publicationsIn(corpus, {
    shows: 'plan för intern kontroll',
    words: ['kontroll'],
    names: PLAN,
    not: /(?<!\p{L})(?:granskning\p{L}*|revisionsrapport\p{L}*|egenkontroll\p{L}*|livsmedel\p{L}*|bygg(?!nadsnämnd)\p{L}*|kontrollplan (?:för|enligt) (?:bygg|plan)\p{L}*|PBL|svar på|mall|reglemente\p{L}*|riktlinje\p{L}*|anvisning\p{L}*|rivning\p{L}*|kontrollansvarig\p{L}*|AB)(?!\p{L})/iu,
    kinds: ['internkontrollplan'],
    page: ({ document, text }) =>
      document.kind === 'internkontrollplan' ||
      /kontrollmoment|riskbedömning|väsentlighetsanalys|riskanalys/u.test(text),
  });

const ASPECTS = {
  yearly: {
    shows: 'att planer för intern kontroll antas varje år',
    words: ['kontrollplan', 'plan för intern', 'plan för den interna', 'planer för intern'],
    says: /(?<!\p{L})(?:internkontrollplan\p{L}*|intern(?:a)? kontrollplan\p{L}*|kontrollplan\p{L}*|(?:särskild )?plan(?:er|en)? för (?:den )?(?:interna? ?kontroll\p{L}*|interna kontrollen))(?!\p{L})/iu,
    with: /(?<!\p{L})(?:varje år|årlig(?:en|t|a)|varje nämnd|nämnderna|samtliga nämnder|alla nämnder|respektive nämnd|årsvis|året|verksamhetsår\p{L}*|senast|före (?:\p{L}+ )?(?:januari|februari|mars|april|december|november|årets|utgången))(?!\p{L})/iu,
    not: /(?<!\p{L})(?:granskning\p{L}*|revisorerna|byggherre\p{L}*|livsmedel\p{L}*|egenkontroll\p{L}*)(?!\p{L})/iu,
    allows: ['required', 'planned', 'conditional'],
    from: ['page', 'rule', 'report'],
    years: 5,
    of: ['company'],
  },
  adopted: {
    shows: 'att en plan för intern kontroll har antagits',
    words: ['kontrollplan', 'plan för intern', 'plan för den interna'],
    says: /(?<!\p{L})(?:antar|antog|antagit|godkänner|godkände|godkänt|fastställer|fastställde|fastställt|fastställa|anta|godkänna|beslutar? om)(?: [^ .;]+){0,8}? (?:internkontrollplan\p{L}*|intern(?:a)? kontrollplan\p{L}*|plan(?:en|er)? för (?:den )?intern(?:a)? ?kontroll\p{L}*)(?!\p{L})/iu,
    not: /(?<!\p{L})(?:granskning\p{L}*|revisorerna|livsmedel\p{L}*|varje nämnd|nämnderna ska|årligen|varje år|ska (?:anta|besluta|fastställa)|senast)(?!\p{L})/iu,
    allows: ['proposed', 'required', 'planned', 'past'],
    from: ['page', 'report', 'news', 'matter'],
    years: 1,
  },
  how: {
    shows: 'anvisning för hur den interna kontrollen görs',
    words: ['risk', 'tillämpningsanvisning', 'anvisning', 'väsentlighet', 'kontrollmoment'],
    says: /(?<!\p{L})(?:tillämpningsanvisning\p{L}*|anvisningar|riskanalys(?:en|er)?|risk- och väsentlighets\p{L}*|riskbedömning(?:en|ar)?|kontrollmoment(?:et|en)?|sannolikhet(?:en)? och (?:konsekvens|väsentlighet)\p{L}*|risk bedöms)(?!\p{L})/iu,
    under: /intern(?:a|t|-|\s)?\s?kontroll/iu,
    notUnder: /plan(?:en|er)?(?:\s+\d{4}| för)|kontrollplan|granskning|revision/iu,
    not: /(?<!\p{L})(?:saknas|revisorerna|livsmedel\p{L}*)(?!\p{L})/iu,
    allows: ['required', 'planned', 'conditional', 'proposed'],
    from: ['page', 'rule'],
    of: ['company'],
  },
} as const;
