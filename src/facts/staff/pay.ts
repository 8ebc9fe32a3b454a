import { collectorOf } from '../aspects.ts';

const texts = { from: ['page', 'rule', 'report'], years: 3, allows: ['required'] } as const;

const UNDER = /lön/iu;

const TALK_WORDS = ['lönesamtal', 'löneutvecklingssamtal', 'lönesättande samtal', 'lönedialog'];
const TALKS =
  /(?<!\p{L})(?:löne(?:utvecklings|sättnings)?samtal\p{L}*|lönesättande samtal|lönedialog\p{L}*)(?!\p{L})/iu;

/** How individual pay is set: who knows the criteria, what they follow from, and whether talks on it are counted. */
export const pay = collectorOf(
  'pay',
  'hur lönekriterier är kända och kopplade till policyn, och lönesamtal',
  {
    known: {
      ...texts,
      shows: 'lönekriterierna är kända',
      words: ['kriteri'],
      says: /(?<!\p{L})(?:kända?|känner till|känna till|kommunicera\p{L}*|tydlig\p{L}*|diskutera\p{L}*|dialog\p{L}*|förankra\p{L}*|arbetsplatsträff\p{L}*|APT|informera\p{L}*|tillsammans|gå(?:s)? igenom|väl kända)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:löne?kriteri\p{L}*|kriteri\p{L}*)(?!\p{L})/iu,
      under: UNDER,
    },
    tied: {
      ...texts,
      shows: 'lönekriterierna hör ihop med policyn eller målen',
      words: ['kriteri', 'lönesättning', 'lönepoli'],
      says: /(?<!\p{L})(?:personalpol\p{L}*|medarbetarpol\p{L}*|lönepol\p{L}*|personalpolitisk\p{L}*|arbetsgivarpol\p{L}*|verksamhetens mål|uppsatta mål|kommunens mål|mål(?:en|uppfyllelse)?|värdegrund\p{L}*|medarbetaridé\p{L}*|vision\p{L}*|ledarpolicy\p{L}*)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:löne?kriteri\p{L}*|kriteri\p{L}*|lönesättning\p{L}*)(?!\p{L})/iu,
      under: UNDER,
    },
    /** The share that has had a talk is measured, or is said not to be. */
    measured: {
      ...texts,
      years: 4,
      shows: 'andelen som haft lönesamtal mäts',
      words: TALK_WORDS,
      says: TALKS,
      with: /(?<!\p{L})(?:mät(?:s|er|a|t|ning)|följ(?:s|er|t|ts) upp|uppföljning\p{L}*|andel\p{L}*|enkät\p{L}*|statistik|redovisas|procent|hur många)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:(?:mäts?|mäter|mätts|följs|följer|redovisas|finns)(?: \p{L}+)? (?:inte|ej)|(?:inte|ej) (?:mäts|mäter|mätts|följs|redovisas)|saknas|höjning\p{L}*|löneökning\p{L}*|löneutrymme\p{L}*)(?!\p{L})/iu,
    },
    /** That it is not measured. */
    unmeasured: {
      ...texts,
      years: 4,
      shows: 'andelen som haft lönesamtal mäts inte',
      words: TALK_WORDS,
      says: /(?<!\p{L})(?:(?:mäts?|mäter|mätts|följs|följer|redovisas)(?: \p{L}+)? (?:inte|ej)|(?:inte|ej) (?:mäts|mäter|mätts|följs|redovisas))(?!\p{L})/iu,
      with: TALKS,
      allows: ['required', 'negated', 'refused'],
    },
    talks: {
      ...texts,
      shows: 'lönesamtal hålls',
      words: TALK_WORDS,
      says: TALKS,
      with: /(?<!\p{L})(?:chef\p{L}*|medarbetar\p{L}*|årlig\p{L}*|år(?:et)?|anställd\p{L}*)(?!\p{L})/iu,
    },
  },
);
