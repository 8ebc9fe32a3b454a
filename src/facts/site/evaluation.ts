import type { Aspect } from '../aspects.ts';
import { collectorOf } from '../aspects.ts';

/** What is evaluated: the website, or those who visit it. A "webbenkät" alone may be about anything. */
const OF_SITE =
  /(?<!\p{L})(?:webbplats\p{L}*|webbsid\p{L}*|webben|\p{L}{0,8}webb|hemsid\p{L}*|sajt\p{L}*|(?:webb)?besökarna|användarna|[\p{L}-]+\.se)(?!\p{L})/iu;
const UNDER = /webbplats|webbsid|hemsid|sajt|externwebb|kommunwebb/iu;

/** Surveys and figures of something else than the website. */
const ELSEWHERE =
  '(?<!\\p{L})(?:medborgarundersökning\\p{L}*|brukarundersökning\\p{L}*|brukarenkät\\p{L}*|elev(?:er|enkät)\\p{L}*|föräldra\\p{L}*|vårdnadshavare|medarbetar\\p{L}*|äldreomsorg\\p{L}*|befolknings\\p{L}*|arbetslöshet\\p{L}*|intranät\\p{L}*|e-tjänst\\p{L}*|SKL:?s?|SKR:?s?|Sveriges Kommuner)(?!\\p{L})';

const not = (...more: string[]) => new RegExp([ELSEWHERE, ...more].join('|'), 'iu');

const EVALUATES =
  /(?<!\p{L})(?:utvärder\p{L}*|(?:webb)?enkät\p{L}*|undersök\p{L}*|mät(?:er|s|ning\p{L}*)|följ(?:er|s)? upp|uppfölj\p{L}*|testa[rs]?|användartest\p{L}*|granska[rs]?|(?:besöks|webb)?statistik\p{L}*|analys\p{L}*|svar(?:en|a)?|tycka till|synpunkter)(?!\p{L})/iu;

const common = { under: UNDER, from: ['page', 'report', 'news'] } as const satisfies Partial<Aspect>;

/** How the municipality finds out whether its website serves those who visit it. */
export const siteEvaluation = collectorOf('site-evaluation', 'utvärdering av webbplatsen', {
  /** Those who visit it are asked, or watched while they use it. */
  asked: {
    ...common,
    shows: 'besökarna tillfrågas om webbplatsen',
    words: ['enkät', 'test', 'undersökning', 'fokusgrupp', 'frågor om', 'frågar', 'tycka till'],
    says: /(?<!\p{L})(?:webb(?:plats)?enkät\p{L}*|enkät(?:en|er|undersökning\p{L}*)?|användartest\p{L}*|användbarhetstest\p{L}*|testpersoner|(?:användar|besökar|besöks|webb(?:plats)?)undersökning\p{L}*|fokusgrupp\p{L}*|(?:korta |några |\d |tre |fem )frågor om (?:webbplatsen|hemsidan|vår webbplats|sidan)|frågar (?:vi )?(?:besökarna|användarna|de som besöker))(?!\p{L})/iu,
    with: OF_SITE,
    not: not(
      '(?<!\\p{L})enkäten (?:hittar|finns|når|ligger|publiceras)(?!\\p{L})',
      '(?:svara|svarar|fyll|fyller) (?:på|i) (?:en |vår )?enkät\\p{L}* (?:om (?!webb|hemsid|sajt)|(?:på|via) )',
      '(?:resultat\\p{L}*|enkät\\p{L}*|undersökning\\p{L}*) (?:[^ .;]+ ){0,4}?(?:finns|publicera\\p{L}*|redovisas|presenteras|läggs) (?:[^ .;]+ ){0,2}?på (?:webbplatsen|hemsidan|webben|kommunens)',
    ),
  },
  /** Visits are counted and looked at. */
  counted: {
    ...common,
    shows: 'webbplatsens statistik följs',
    words: [
      'statistik',
      'webbanalys',
      'besöks',
      'antal besök',
      'sökloggar',
      'sökord',
      'analysverktyg',
      'google analytics',
      'matomo',
      'siteimprove',
      'vizzit',
    ],
    says: /(?<!\p{L})(?:besöksstatistik\p{L}*|webbstatistik\p{L}*|statistik(?:en|verktyg\p{L}*|tjänst\p{L}*)?|webbanalys\p{L}*|besökssiffror(?:na)?|besöksmätning\p{L}*|antal(?:et)? besök\p{L}*|sökloggar(?:na)?|(?:vilka|vanligaste) sökord\p{L}*|analysverktyg\p{L}*|google analytics|matomo|siteimprove|vizzit)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:förbättr\p{L}*|utveckl\p{L}*|utvärder\p{L}*|följ(?:er|s|a)?(?: upp)?|uppfölj\p{L}*|mät(?:er|s|a)|läser|ser vi|se (?:vad|hur|vilka)|analys\p{L}*|anpassa\p{L}*|visa[rd]?|ökat?|minskat?)(?!\p{L})/iu,
    under: new RegExp(`${UNDER.source}|kakor|cookies`, 'iu'),
    not: not(),
  },
  /** It is done again and again. */
  yearly: {
    ...common,
    shows: 'webbplatsen utvärderas återkommande',
    words: ['år', 'löpande', 'kontinuerligt', 'regelbund', 'återkommande', 'månad', 'kvartal'],
    says: /(?<!\p{L})(?:varje år|årligen|årliga?|en gång (?:om|per|i) året|(?:två|flera) gånger per år|\p{L}+ året i rad|löpande|kontinuerligt|regelbund(?:et|na)|återkommande|varje (?:månad|kvartal|höst|vår))(?!\p{L})/iu,
    with: EVALUATES,
    not: not(),
  },
  /** It leads to changes. */
  acted: {
    ...common,
    shows: 'resultatet används för att förbättra webbplatsen',
    words: ['förbättr', 'utveckl', 'ändra', 'åtgärd', 'trimma', 'bättre'],
    says: /(?<!\p{L})(?:förbättr\p{L}*|utveckl\p{L}*|ändra\p{L}*|åtgärda\p{L}*|trimma\p{L}*|göra (?:\p{L}+ ){0,3}?bättre)(?!\p{L})/iu,
    with: EVALUATES,
    not: not(),
    allows: ['planned'],
  },
});
