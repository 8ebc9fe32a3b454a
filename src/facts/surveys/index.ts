import type { Corpus } from '../../model/corpus.ts';
import { type Aspect, type Spoken, type Statement, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { type Asked, type SurveyKind, surveyKinds } from './kinds.ts';

/** What is said of the surveys of one group: that they are made, how often, what they showed and what it led to. */
export interface Surveys {
  /** The survey is made, named or shown. */
  held: Statement[];
  /** Years of rounds that were made, oldest first, each once; none later than the day of the draft. */
  years: number[];
  recurring: Statement[];
  /** Results can be read. */
  results: Statement[];
  /** Set against earlier years, other municipalities or all of them. */
  compared: Statement[];
  /** It is told what the municipality does with the results. */
  improved: Statement[];
  /** It asks of influence, of contact and how one is met. */
  influence: Statement[];
  contact: Statement[];
  /** All that is said of it, with denials and lookalikes. */
  said: Spoken;
}

/** Whole years for which a report or a piece of news still tells that a survey was made. */
const TOLD_YEARS = 12;

const aspectsOf = ({ name, words, names, not }: SurveyKind) => {
  const NAMES = `(?<![\\p{L}-])(?:${names})`;
  const NOT = new RegExp(`(?<!\\p{L})(?:${not})(?!\\p{L})`, 'iu');
  const about = {
    under: new RegExp(`${NAMES}|${name}`, 'iu'),
    not: NOT,
    notUnder: new RegExp(`(?<!\\p{L})(?:motion(?:en|er)?|interpellation\\p{L}*|${not})(?!\\p{L})`, 'iu'),
    from: ['page', 'rule', 'report', 'news', 'matter'],
    years: TOLD_YEARS,
    allows: ['past', 'required', 'conditional', 'planned'],
  } satisfies Partial<Aspect>;
  return {
    held: {
      ...about,
      shows: `${name} genomförs`,
      words,
      says: new RegExp(`${NAMES}(?![\\p{L}-])`, 'iu'),
      allows: ['past', 'required', 'conditional', 'proposed', 'question'],
      asName: true,
    },
    /** Rounds that are told by their years: "undersökningarna 2015 och 2018". */
    rounds: {
      ...about,
      shows: 'vilka år undersökningen gjordes',
      words: ['20'],
      says: /(?<!\d)20[0-3]\d(?!\d)/u,
      with: /undersökning|enkät|mätning|resultat|delt(?:og|agit|ar)|jämför/iu,
      allows: ['past', 'required', 'conditional'],
      asName: true,
    },
    recurring: {
      ...about,
      shows: 'undersökningen återkommer',
      words: [
        'varje år',
        'vartannat',
        'årlig',
        'återkommande',
        'regelbund',
        'sedan',
        'gång',
        'i rad',
        'vart tredje',
        'varje höst',
        'varje vår',
      ],
      says: /(?<![\p{L}\d])(?:varje (?:år|höst|vår)|vart(?:annat|tredje|fjärde) år|årlig\p{L}*|återkommande|regelbund\p{L}*|sedan (?:år |hösten |våren |starten )?20\d\d|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d+|flera) (?:gånger|år i rad|tidigare (?:gånger|tillfällen)|år)|\p{L}+ (?:gången|året i (?:rad|följd)))(?!\p{L})/iu,
      not: new RegExp(
        `${NOT.source}|(?<!\\p{L})(?:folkbokförd\\p{L}*|alla (?:Sveriges |landets )?kommuner|erbjud\\p{L}*|\\d+ år (?:och|eller) äldre|åldern|öppet)(?!\\p{L})`,
        'iu',
      ),
    },
    results: {
      ...about,
      shows: 'resultatet kan läsas',
      words: ['resultat', 'betyg', 'index', 'procent', 'andel', 'visar', 'nöjd', 'rapport', '%'],
      says: /(?<![\p{L}\d])(?:(?:resultat(?:et|en)?|undersökningen|enkäten|den) (?:[^ .;]+ ){0,4}?(?:visar|visade|blev|ligger|redovisas|finns|kan du|presenteras|publiceras)|(?:visar|visade|framgår)(?: [^ .;]+){0,3}? (?:att|hur)|betygsindex|(?:fick|får|ger|gav)(?: [^ .;]+){0,6}? (?:betyg|index)|\d+(?:,\d+)? (?:procent|%)|\d+ av 100|läs (?:hela )?(?:rapport|resultat)\p{L}*|(?:se|hela|ta del av) (?:[^ .;]+ ){0,3}?(?:rapport|resultat)\p{L}*|resultat (?:från|av|i)|resultatrapport\p{L}*|rapport(?:en)? \(pdf)(?!\p{L})/iu,
      not: new RegExp(
        `${NOT.source}|(?<!\\p{L})(?:svarsfrekvens\\p{L}*|(?:kommer|ska) (?:att )?(?:presenteras|publiceras|redovisas))(?!\\p{L})`,
        'iu',
      ),
      allows: ['past', 'required', 'conditional', 'planned', 'proposed'],
      asName: true,
    },
    compared: {
      ...about,
      shows: 'resultatet jämförs',
      words: [
        'jämför',
        'genomsnitt',
        'snitt',
        'andra kommuner',
        'övriga',
        'riket',
        'än förra',
        'tidigare',
        'föregående',
        'bland landets',
      ],
      says: /(?<!\p{L})(?:jämför\p{L}*|genomsnitt\p{L}*|snittet\p{L}*|(?:andra|övriga|deltagande|samtliga|liknande) kommuner|riket|medelvärde\p{L}*|(?:högre|lägre|bättre|sämre|oförändra\p{L}+|över|under) (?:[^ .;]+ ){0,4}?(?:än|mot|snitt\p{L}*|jämfört)|sedan (?:förra|föregående|den förra)|bland landets)(?!\p{L})/iu,
      not: new RegExp(`${NOT.source}|(?<!\\p{L})jämförbarhet\\p{L}*(?!\\p{L})`, 'iu'),
    },
    improved: {
      ...about,
      shows: 'vad kommunen gör med resultatet',
      words: [
        'förbättr',
        'åtgärd',
        'underlag',
        'utveckl',
        'prioriter',
        'handlingsplan',
        'till grund',
        'används',
        'använder',
        'arbetar vidare',
        'utifrån',
        'analyser',
      ],
      says: /(?<!\p{L})(?:förbättr\p{L}*|åtgärd\p{L}*|underlag\p{L}*|utveckla\p{L}*|utvecklingsområde\p{L}*|prioriter\p{L}*|handlingsplan\p{L}*|ligger till grund|(?:resultat\p{L}*|svar\p{L}*|undersökning\p{L}*) (?:[^ .;]+ ){0,4}?(?:används|använder)|(?:använder|använda) (?:[^ .;]+ ){0,4}?(?:resultat|svar)\p{L}*|arbeta\p{L}* vidare|utifrån (?:undersökningens |enkätens )?(?:resultat|svar)\p{L}*|verktyg för)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:vi|kommunens?|staden|nämnd\p{L}*|verksamhet\p{L}*|förvaltning\p{L}*|resultat\p{L}*|svar\p{L}*|undersökning\p{L}*|enkät\p{L}*|politik\p{L}*)(?!\p{L})/iu,
      not: new RegExp(
        `${NOT.source}|(?<!\\p{L})(?:prioriteringsmatris\\p{L}*|SCB (?:har )?utveckl\\p{L}+|utvecklad av)(?!\\p{L})`,
        'iu',
      ),
      allows: ['past', 'required', 'conditional', 'planned'],
    },
    influence: {
      ...about,
      shows: 'undersökningen frågar om inflytande',
      words: ['inflytande', 'påverka', 'nii', 'delaktighet', 'insyn'],
      says: /(?<!\p{L})(?:\p{L}*inflytande\p{L}*|NII|möjlighet\p{L}* att påverka|påverka\p{L}*|delaktighet\p{L}*)(?!\p{L})/iu,
      asName: true,
    },
    contact: {
      ...about,
      shows: 'undersökningen frågar om kontakten med kommunen',
      words: ['bemötande', 'tillgänglighet', 'kontakt', 'information'],
      says: /(?<!\p{L})(?:bemöt\p{L}*|tillgänglighet\p{L}*|kontakt(?:en|er|erna)? med (?:kommun|staden|tjänste|anställda)\p{L}*|kontakt(?:en|er)?|service\p{L}*)(?!\p{L})/iu,
      not: new RegExp(
        `${NOT.source}|(?<!\\p{L})(?:kontakta (?:oss|\\p{Lu})|kontaktperson|har du frågor)(?!\\p{L})`,
        'iu',
      ),
    },
  } satisfies Record<string, Aspect>;
};

/** Surveys among one group of people. */
export const surveysAmong = (asked: Asked): Collector<Surveys> => ({
  id: `surveys-${asked}`,
  collects: `${surveyKinds[asked].name}: att den görs, när, vad den visade och vad den ledde till`,
  collect(corpus) {
    const spoken = spokenIn(corpus, aspectsOf(surveyKinds[asked]));
    return {
      held: spoken.held.said,
      years: yearsIn([...spoken.held.said, ...spoken.results.said, ...spoken.rounds.said], corpus),
      recurring: spoken.recurring.said,
      results: spoken.results.said,
      compared: spoken.compared.said,
      improved: spoken.improved.said,
      influence: spoken.influence.said,
      contact: spoken.contact.said,
      said: spoken.held,
    };
  },
});

export const citizenSurveys = surveysAmong('citizens');

export const userSurveys = surveysAmong('users');

export const staffSurveys = surveysAmong('staff');

const YEAR = /(?<!\d)(20[0-3]\d)(?!\d)/gu;

/** Years that stand with the survey: in the sentence, in the headings above it, in the page's title; of news, its own. */
function yearsIn(statements: readonly Statement[], { at }: Corpus): number[] {
  const now = Number(at.slice(0, 4));
  const texts = statements.map(({ passage: { text, block, document }, testimony }) =>
    [text, ...block.headings, document.title, testimony === 'news' ? document.dates.published : ''].join(
      '\n',
    ),
  );
  const years = texts.flatMap((text) => [...text.matchAll(YEAR)].map((match) => Number(match[1])));
  return [...new Set(years)].filter((year) => year <= now).sort();
}
