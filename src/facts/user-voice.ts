import { collectorOf } from './aspects.ts';

const ABOUT = /undersökning|enkät|brukar|nöjd|kvalitet|resultat/iu;

/** What a survey alone does not tell of the users' voice: councils, units, services side by side, and what came of it. */
export const userVoice = collectorOf(
  'user-voice',
  'brukarråd och fokusgrupper, resultat per enhet och mellan verksamheter, åtgärder',
  {
    /** Groups that are asked where a survey would not reach. */
    groups: {
      shows: 'fokusgrupper eller brukarråd',
      words: [
        'fokusgrupp',
        'brukarråd',
        'boråd',
        'boenderåd',
        'anhörigråd',
        'anhörigträff',
        'föräldraråd',
        'brukarforum',
        'samråd',
        'gästråd',
        'matråd',
        'brukarrevision',
        'föräldramöte',
        'förtroenderåd',
      ],
      says: /(?<!\p{L})(?:fokusgrupp\p{L}*|brukar(?:råd|forum|revision|dialog|möte)\p{L}*|bo(?:ende)?råd(?:et|en)?|anhörig(?:råd|möte)\p{L}*|föräldra(?:råd|forum)\p{L}*|gästråd\p{L}*|matråd\p{L}*|förtroenderåd\p{L}*|brukarsamråd\p{L}*)(?!\p{L})/iu,
      from: ['page', 'rule', 'report'],
      years: 3,
      not: /(?<!\p{L})(?:sverigedemokrat\p{L}*|parti\p{L}*|forskning\p{L}*|detaljplan\p{L}*)(?!\p{L})/iu,
    },
    /** One figure for each school, home or unit. */
    perUnit: {
      shows: 'resultatet visas per enhet',
      words: [
        'per enhet',
        'per skola',
        'per förskola',
        'per boende',
        'per utförare',
        'varje enhet',
        'varje skola',
        'varje förskola',
        'respektive',
        'enhetsnivå',
        'skolnivå',
        'verksamhetsnivå',
        'din skola',
        'din förskola',
        'enheternas',
        'per verksamhet',
      ],
      says: /(?<!\p{L})(?:per (?:enhet|skola|skolenhet|förskola|boende|äldreboende|utförare|hemtjänst\p{L}*)|(?:för )?(?:varje|respektive|enskilda?) (?:enhet|skola|förskola|boende|äldreboende|utförare|skolor|enheter)|(?:enhets|skol)nivå|din (?:skola|förskola)s?|enheternas resultat)(?!\p{L})/iu,
      under: ABOUT,
      with: /(?<!\p{L})(?:resultat\p{L}*|redovisas|visas|svar\p{L}*|enkät\p{L}*|undersökning\p{L}*|nöjd\p{L}*|jämför\p{L}*)(?!\p{L})/iu,
      from: ['page', 'rule', 'report'],
      years: 3,
      asName: true,
    },
    /** Preschool beside elderly care. */
    across: {
      shows: 'nöjdheten jämförs mellan olika slags verksamheter',
      words: ['verksamhet', 'nämnd', 'förvaltning', 'tjänst'],
      says: /(?<!\p{L})(?:(?:jämför\p{L}*|skillnad\p{L}*|jämförelse\p{L}*) (?:\p{L}+ ){0,3}?mellan (?:\p{L}+ ){0,3}?(?:verksamheter|verksamhetsområden|nämnder|förvaltningar|tjänster)(?:na)?|nöjdhet\p{L}* (?:\p{L}+ ){0,2}?per (?:verksamhet|nämnd|förvaltning)|nöjdast (?:med|är) (?:\p{L}+ ){0,5}?(?:minst|mindre) nöjd\p{L}*|samma (?:frågor|index|mått) (?:\p{L}+ ){0,3}?(?:alla|samtliga) verksamheter)(?!\p{L})/iu,
      under: ABOUT,
      from: ['page', 'rule', 'report'],
      years: 3,
    },
    /** What was done about an answer. */
    actions: {
      shows: 'åtgärder som resultaten har lett till',
      words: [
        'lett till',
        'åtgärd',
        'därför',
        'efter',
        'resulterat',
        'till följd',
        'med anledning',
        'utifrån',
        'förbättr',
      ],
      says: /(?<!\p{L})(?:har (?:\p{L}+ ){0,2}?(?:lett|resulterat)(?: till| i)?|med anledning av (?:\p{L}+ ){0,3}?(?:resultat|svar|enkät|undersökning)\p{L}*|till följd av (?:\p{L}+ ){0,3}?(?:resultat|svar|enkät|undersökning)\p{L}*|utifrån (?:\p{L}+ ){0,3}?(?:resultat|svar|enkät|undersökning)\p{L}* (?:\p{L}+ ){0,3}?(?:har|tar|gör|arbetar|upprättar)|efter (?:\p{L}+ ){0,2}?(?:enkäten|undersökningen) (?:\p{L}+ ){0,3}?(?:har|infördes|ändra\p{L}+)|åtgärder(?:na)? (?:som|är|har|med anledning)|handlingsplan(?:er)? (?:utifrån|för|efter|upprätta\p{L}+)|(?:tar|tas) fram (?:\p{L}+ ){0,3}?(?:åtgärd|handlingsplan)\p{L}*)(?!\p{L})/iu,
      under: /enkät|undersökning|brukar|nöjd/iu,
      with: /(?<!\p{L})(?:resultat\p{L}*|svar\p{L}*|enkät\p{L}*|undersökning\p{L}*|brukar\p{L}*|synpunkter\p{L}*|nöjd\p{L}*)(?!\p{L})/iu,
      notUnder: /medarbetar|personal/iu,
      from: ['page', 'rule', 'report', 'news'],
      years: 3,
      not: /(?<!\p{L})(?:medarbetar\p{L}*|personalenkät\p{L}*|medborgarundersökning\p{L}*)(?!\p{L})/iu,
    },
    /** That the actions were looked at again. */
    followedUp: {
      shows: 'åtgärderna följs upp',
      words: ['följ', 'uppfölj', 'utvärder'],
      says: /(?<!\p{L})(?:följs upp|följdes upp|följer (?:vi |nämnden )?upp|uppföljning\p{L}*|utvärderas?)(?!\p{L})/iu,
      under: /enkät|brukarundersökning|kundundersökning/iu,
      notUnder: /medarbetar|personal/iu,
      with: /(?<!\p{L})(?:åtgärd\p{L}*|handlingsplan\p{L}*|förbättring\p{L}*)(?!\p{L})/iu,
      from: ['page', 'rule', 'report'],
      years: 3,
    },
  },
);
