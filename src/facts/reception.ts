import type { Corpus } from '../model/corpus.ts';
import type { Topic } from '../model/topic.ts';
import { type Aspect, type Statement, spokenIn } from './aspects.ts';
import type { Collector } from './collector.ts';

/** Where measurements of how people are met would be told of. */
export const receptionTopic: Topic = {
  id: 'reception',
  name: 'mätningar av bemötande och tillgänglighet',
  direct: [
    'servicemätning',
    'serviceundersökning',
    'nöjd kund index',
    'kvalitet i korthet',
    'kkik',
    'insikt',
  ],
  places: [
    'kvalitet',
    'undersökning',
    'jämförelse',
    'resultat',
    'bemötande',
    'företagsklimat',
    'årsredovisning',
  ],
  query: 'servicemätning',
};

/** Measurements of how the municipality meets those who turn to it. */
export interface Reception {
  /** By telephone and e-mail, or at the counter. */
  inquiries: Statement[];
  /** Of firms that had a matter with it. */
  firms: Statement[];
  recurring: Statement[];
  /** Figures that can be read. */
  figures: Statement[];
  /** Years that stand with them, oldest first, each once; none later than the day of the draft. */
  years: number[];
  /** What is said to be done with the results. */
  used: Statement[];
  /** One thing that was done because of them. */
  acted: Statement[];
  /** Results that have become better. */
  risen: Statement[];
}

/** Whole years for which a report or a piece of news still tells that it was measured. */
const TOLD_YEARS = 8;

const NAMED =
  /servicemätning|serviceundersökning|kvalitetsmätning|bemöt|tillgänglig|telefon|e-post|nöjd[- ]kund|(?<!\p{L})NKI(?!\p{L})|(?<!\p{L})insikt(?!er)|företagsklimat|KKiK|kvalitet i korthet|Stockholm Business Alliance|profitel/iu;

const about = {
  under: NAMED,
  not: /(?<!\p{L})(?:medarbetar(?:enkät|undersökning)\p{L}*|webbplatsens tillgänglighet|tillgänglighetsdirektiv\p{L}*|WCAG|vårdcentral\p{L}*|regionens?|ska mätas|kan mätas|Svenskt Näringslivs? (?:ranking|enkät)|telefonnummer|elevers|rullstol|parkering\p{L}*|lediga)(?!\p{L})/iu,
  notUnder:
    /(?<!\p{L})(?:motion(?:en|er)?|interpellation\p{L}*|tillgänglighetsredogörelse|\p{L}*webbplats(?:en)?|medarbetar(?:enkät|undersökning)\p{L}*|kontakta oss)(?!\p{L})/iu,
  from: ['page', 'rule', 'report', 'news'],
  years: TOLD_YEARS,
  allows: ['past', 'required', 'conditional'],
  // Agencies and firms are who measures and who is asked.
  of: ['agency', 'company'],
} satisfies Partial<Aspect>;

const aspects = {
  inquiries: {
    ...about,
    not: new RegExp(`${about.not.source}|myndighetsutöv|företag(?!s?vägled)`, 'iu'),
    shows: 'mätning av bemötande och tillgänglighet i telefon och e-post',
    words: ['servicemätning', 'serviceundersökning', 'telefon', 'e-post', 'mejl', 'profitel', 'bemöt'],
    says: /(?<!\p{L})(?:service(?:mätning|undersökning)\p{L}*|Profitel\p{L}*|telefon(?:undersökning|mätning|tillgänglighet(?:en)? (?:mäts|mättes|var|är))\p{L}*|andel\p{L}* (?:[^ .;]+ ){0,8}?(?:svar|bemöt)\p{L}*|(?:direkt )?svar(?:et)? (?:i|på|via|per) (?:telefon|e-post)\p{L}*|(?:gott|bra) bemötande|bemötande(?:t)? (?:i|vid|via|per) telefon\p{L}*|(?:mät(?:er|s|te|tes)|undersök(?:er|s|te|tes)) (?:[^ .;]+ ){0,8}?(?:bemötande|tillgänglighet|svarstid|servicenivå)\p{L}*|(?:bemötande|tillgänglighet(?:en)?|telefonkultur|svarstider)(?:[^ .;]* ){0,8}?(?:mäts|mättes|har mätts)|(?:fick|får) (?:direkt )?svar (?:direkt|inom|på|i))(?!\p{L})/iu,
    with: /\d ?(?:%|procent)|\d{2}|mät|undersök|index|KKiK|kvalitet i korthet|bäst|betyg|poäng/iu,
    allows: ['past', 'required', 'conditional', 'proposed'],
  },
  firms: {
    ...about,
    shows: 'mätning av hur företag bemöts',
    words: ['insikt', 'nki', 'nöjd', 'business alliance', 'företagsklimat', 'servicemätning'],
    says: /(?<!\p{L})(?:Insikt(?:smätning\p{L}*)?(?![\p{L}])|NKI(?:-\p{L}+)?|Nöjd[- ]?[Kk]und[- ]?[Ii]ndex|Stockholm Business Alliances?|servicemätning av (?:kommunens|kommunernas) myndighetsutöv\p{L}*|löpande insikt)(?!\p{L})/u,
    with: /företag|bygglov|tillstånd|livsmedel|myndighetsutöv|NKI|index|servicemätning/iu,
    allows: ['past', 'required', 'conditional', 'proposed'],
    asName: true,
  },
  rounds: {
    ...about,
    shows: 'vilka år det mättes',
    words: ['20'],
    says: /(?<!\d)20[0-3]\d(?!\d)/u,
    with: /mätning|undersökning|resultat|jämför|deltog|deltagit/iu,
    under:
      /servicemätning|serviceundersökning|kvalitetsmätning|nöjd[- ]kund|(?<!\p{L})NKI(?!\p{L})|(?<!\p{L})insikt(?!er)|KKiK|kvalitet i korthet|Stockholm Business Alliance/iu,
  },
  recurring: {
    ...about,
    shows: 'mätningen återkommer',
    words: [
      'varje år',
      'vartannat',
      'årlig',
      'återkommande',
      'regelbund',
      'löpande',
      'kontinuerligt',
      'sedan',
      'året i rad',
    ],
    says: /(?<![\p{L}\d])(?:varje (?:år|månad|kvartal|vår|höst)|vart(?:annat|tredje) år|årlig\p{L}*|återkommande|regelbundet|löpande|kontinuerligt|regelbundenhet|sedan (?:år )?20\d\d|\p{L}+ (?:gången|året i (?:rad|följd)))(?!\p{L})/iu,
    with: /mät|undersök|fråga|enkät|följ(?:er|s) upp|redovis|deltar|delta(?:git)?|KKiK|kvalitet i korthet|Insikt|NKI/iu,
  },
  figures: {
    ...about,
    shows: 'resultat av mätningen',
    words: ['%', 'procent', 'index', 'nki', 'betyg', 'plats'],
    says: /(?<![\p{L}\d])(?:\d+(?:,\d+)? ?(?:%|procent)|(?:NKI|[Ii]ndex|betyg\p{L}*)(?:[^ .;]* ){0,5}?\d{2}|plats (?:nummer )?\d+|(?:fyra|tre|nio|åtta|sju|sex) av (?:fem|tio|fyra))(?![\p{L}\d])/u,
    with: /bemöt|tillgänglig|telefon|e-post|ring|NKI|index|service|svar/iu,
  },
  used: {
    ...about,
    shows: 'resultaten används i förbättringsarbetet',
    words: ['förbättr', 'utveckl', 'underlag', 'grund', 'åtgärd', 'handlingsplan', 'analys'],
    says: /(?<!\p{L})(?:förbättringsarbet\p{L}*|förbättringsområd\p{L}*|utvecklingsområd\p{L}*|ligger till grund(?! för (?:måttet|index|NKI|betyg|helhet))|underlag (?:för|till|i)|handlingsplan\p{L}*|åtgärdsplan\p{L}*|fokusera på|analyseras|används? (?:[^ .;]+ ){0,6}?(?:förbättra|utveckla)\p{L}*|(?:för att|att) (?:ständigt )?(?:förbättra|utveckla) (?:[^ .;]+ ){0,4}?(?:bemötande|service|tillgänglighet)\p{L}*)(?!\p{L})/iu,
    with: /resultat|mätning|undersökning|uppföljning|svar|NKI|Insikt|KKiK|enkät/iu,
    allows: ['past', 'required', 'conditional', 'planned'],
  },
  acted: {
    ...about,
    shows: 'en åtgärd som mätningen ledde till',
    words: [
      'därför',
      'åtgärd',
      'med anledning',
      'utifrån',
      'efter mätning',
      'efter undersökning',
      'lett till',
      'tack vare',
      'ledde till',
    ],
    says: /(?<!\p{L})(?:har (?:vi |kommunen |kontaktcenter |\p{L}+ )?därför \p{L}+|därför har (?:vi|kommunen|\p{L}+)|åtgärder (?:har|som har) (?:\p{L}+ )?(?:vidtagits|genomförts)|(?:har|hade) (?:[^ .;]+ ){0,3}?(?:lett|ledde) till (?:att|\p{L}+)|ledde till att|(?:med anledning av|utifrån|efter) (?:[^ .;]+ ){0,3}?(?:resultat|mätning|undersökning|svar)\p{L}* (?:[^ .;]+ ){0,3}?(?:har|infördes|ändrades|utökades|startade|utbildades|införde|ändrade))(?!\p{L})/iu,
    allows: ['past', 'conditional'],
  },
  risen: {
    ...about,
    shows: 'resultatet har blivit bättre',
    words: ['förbättr', 'ökat', 'ökade', 'höjt', 'stigit', 'bättre', 'högre'],
    says: /(?<!\p{L})(?:(?:har )?(?:ökat|stigit|höjts?|förbättrats?|ökade|steg|förbättrades)(?:[^ .;]* ){0,5}?(?:från|med|till|sedan|jämfört)|(?:blivit|blev) (?:ännu |snabbare och )?(?:bättre|snabbare|högre)|(?:bättre|högre) (?:resultat |betyg |index )?(?:än|jämfört med) (?:förra|föregående|året|20\d\d|tidigare))(?!\p{L})/iu,
    with: /bemöt|tillgänglig|telefon|e-post|NKI|index|service|svar/iu,
  },
} satisfies Record<string, Aspect>;

export const reception: Collector<Reception> = {
  id: 'reception',
  collects: 'mätningar av bemötande och tillgänglighet, deras resultat och vad de leder till',
  collect(corpus) {
    const spoken = spokenIn(corpus, aspects);
    const said = (name: keyof typeof aspects) => spoken[name].said;
    return {
      inquiries: said('inquiries'),
      firms: said('firms'),
      recurring: said('recurring'),
      figures: said('figures'),
      years: yearsOf([...said('inquiries'), ...said('firms'), ...said('figures'), ...said('rounds')], corpus),
      used: said('used'),
      acted: said('acted'),
      risen: said('risen'),
    };
  },
};

const YEAR = /(?<!\d)20[0-3]\d(?!\d)/gu;

function yearsOf(statements: readonly Statement[], { at }: Corpus): number[] {
  const now = Number(at.slice(0, 4));
  const years = statements.flatMap(({ passage: { text, block, document } }) =>
    [text, ...block.headings, document.title].flatMap((part) => [...part.matchAll(YEAR)].map(Number)),
  );
  return [...new Set(years)].filter((year) => year <= now).sort();
}
