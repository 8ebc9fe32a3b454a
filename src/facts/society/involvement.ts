import { collectorOf } from '../aspects.ts';

/** Plans and strategies for the whole place; a detailed plan or a building permit is none. */
const PLAN =
  /översiktsplan|oversiktsplan|(?<!\p{L})vision(?:en)?(?!\p{L}| om att)|bostadsförsörjning|bostadsforsorjning|bostadsstrateg|bostadsprogram|utvecklingsstrateg|utvecklingsprogram|näringslivsstrateg|naringslivsstrateg|näringslivsprogram|kulturplan|kulturstrateg|klimatstrateg|miljöprogram|landsbygdsstrateg|stadsutvecklingsstrateg|hållbarhetsstrateg|(?<!\p{L})ÖP ?20\d\d/iu;

const DETAIL = /detaljplan|bygglov|vindkraft|vatten- och avlopp|avfallsplan|planprogram|skolvision|motion/iu;

const TOOK_PART =
  '(?:var(?:it)? (?:[^ .;]+ ){0,3}?(?:med|delaktig)\\p{L}*|(?:har|fick|fått|får) (?:[^ .;]+ ){0,4}?(?:tycka till|tyckt till|lämna|lämnat|bidragit|möjlighet|delta|deltagit|vara med|dela|svara)|delta(?:git|r|gande|gare)\\p{L}*|deltog|delaktig\\p{L}*|medverka\\p{L}*|medskapa\\p{L}*|involvera\\p{L}*|bjud(?:s|er|its|it|öds|a) in|inbjud\\p{L}*|dialog\\p{L}*|samtal\\p{L}*|fokusgrupp\\p{L}*|gruppdiskussion\\p{L}*|workshop\\p{L}*|enkät\\p{L}*|möte\\p{L}*|träff\\p{L}*|samråd\\p{L}*|synpunkt\\p{L}*|referensgrupp\\p{L}*|tillsammans med|i samarbete med|i samverkan med|intervju\\p{L}*|tagits fram (?:i|tillsammans)|rådslag\\p{L}*)';

const CITIZENS =
  '(?:medborgar\\p{L}*|invånar\\p{L}*|kommuninvånar\\p{L}*|boende|allmänhet\\p{L}*|unga|ungdom\\p{L}*|barn|elever|pensionär\\p{L}*|\\p{Lu}\\p{L}+bor(?:na)?|ortsbor|bygdens|byalag\\p{L}*|de som bor)';
const FIRMS =
  '(?:näringsliv(?:et|ets)?|företag(?:et|en|are|arna|arnas|sam\\p{L}*)?|företagarförening\\p{L}*|Företagarna|Svenskt Näringsliv|handeln|fastighetsägar\\p{L}*|byggherrar\\p{L}*|exploatör\\p{L}*|bostadsbolag\\p{L}*|byggföretag\\p{L}*)';

const common = {
  under: PLAN,
  notUnder: DETAIL,
  from: ['page', 'rule', 'news', 'report'],
  years: 8,
  of: ['company', 'association', 'school'],
  allows: ['planned', 'past', 'conditional', 'required'],
} as const;

/** Others and other papers, and the law's words on who is to be heard. */
const NOT =
  /(?<!\p{L})(?:detaljplan(?:en|er)?|detaljplaneförslag\p{L}*|bygglov\p{L}*|enligt (?:plan- och bygglagen|PBL)|lagen kräver|ska kommunen samråda|motion\p{L}*|saknas?|(?:tjänstepersoner|tjänstemän|medarbetare) (?:på|i|från)|flytta(?:s|ts|des)|skjuts upp|skjutits upp|senarelägg\p{L}*|ställs in|ställts in)(?!\p{L})/iu;

/** Who took part when plans and strategies for the place were made, and what came of it. */
export const planInvolvement = collectorOf(
  'plan-involvement',
  'hur invånare och näringsliv har deltagit när planer och strategier för kommunen togs fram',
  {
    /** It was sent out for consultation, as the law asks. */
    consulted: {
      ...common,
      shows: 'samråd eller granskning av planen eller strategin',
      words: ['samråd', 'utställning', 'utställd', 'granskning', 'remiss', 'synpunkt'],
      says: /(?<!\p{L})(?:samråd(?:et|s|smöte\p{L}*|stid\p{L}*|shandling\p{L}*|sförslag\p{L}*|sskede\p{L}*)?|utställ(?:ning(?:en)?|d|t)|granskning(?:en|stid\p{L}*|shandling\p{L}*)?|på remiss|remiss(?:tid|omgång)\p{L}*|(?:lämna|lämnade?s?|inkomna|skicka|inkom) (?:[^ .;]+ ){0,3}?synpunkt(?:er|erna)?)(?!\p{L})/iu,
      not: NOT,
    },
    /** Inhabitants were asked in other ways than by consultation. */
    citizens: {
      ...common,
      shows: 'invånare var med i framtagandet',
      words: [
        'medborgar',
        'invånar',
        'boende',
        'allmänhet',
        'unga',
        'ungdom',
        'barn',
        'elever',
        'borna',
        'byalag',
        'dialog',
        'frågat',
        'frågade',
      ],
      says: new RegExp(
        `(?<!\\p{L})(?:(?:medborgar|invånar|ungdoms|kommun|visions|plan|samråds|by)dialog\\p{L}*|dialogmöte\\p{L}*|öppet hus|(?:vi|kommunen|staden) (?:har )?fråga(?:t|de)|${TOOK_PART}(?:,? [^ .;]+){0,8}? ${CITIZENS}|${CITIZENS}(?:,? [^ .;]+){0,8}? ${TOOK_PART})(?!\\p{L})`,
        'iu',
      ),
      not: NOT,
    },
    /** So were firms. */
    firms: {
      ...common,
      shows: 'näringslivet var med i framtagandet',
      words: [
        'näringsliv',
        'företag',
        'svenskt näringsliv',
        'handeln',
        'fastighetsägar',
        'byggherr',
        'exploatör',
        'bostadsbolag',
      ],
      says: new RegExp(
        `(?<!\\p{L})(?:${TOOK_PART}(?:,? [^ .;]+){0,10}? ${FIRMS}|${FIRMS}(?:,? [^ .;]+){0,10}? ${TOOK_PART})(?!\\p{L})`,
        'iu',
      ),
      not: new RegExp(
        `${NOT.source}|(?<!\\p{L})(?:nya företag|företag etablera\\p{L}*|konsultföretag\\p{L}*|företagsetablering\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
    },
    /** What they said is told, and what came of it. */
    effect: {
      ...common,
      shows: 'vad synpunkterna ledde till',
      words: [
        'synpunkt',
        'samrådsredogörelse',
        'utlåtande',
        'yttrande',
        'dialog',
        'svaren',
        'förslagen',
        'idéerna',
      ],
      says: /(?<!\p{L})(?:samrådsredogörelse(?:n)?|granskningsutlåtande(?:t)?|särskilt utlåtande|utställningsutlåtande(?:t)?|remissammanställning(?:en)?|dialog(?:sammanställning|rapport)(?:en)?|(?:synpunkt|svar|förslag|idé|tanke|tankar)(?:en|er|erna)?(?: [^ .;]+){0,8}? (?:blev (?:ett|en|[^ .;]+)(?: [^ .;]+){0,2}? (?:underlag|grund)|beaktats|beakta[st]|bemött\p{L}*|bemöts|sammanställ\p{L}*|lett till|ledde till|arbetats in|inarbetats|tagits (?:om hand|tillvara|hänsyn)|legat till grund|ligger till grund|har bearbetats|förts in|påverkat)|(?:sammanställ|bearbeta|revidera|ändra|omarbeta|justera|utgå)\p{L}*(?: [^ .;]+){0,6}? (?:efter|utifrån|av|med hänsyn till|från) (?:[^ .;]+ ){0,4}?(?:synpunkter|dialog(?:en|erna)|samråd(?:et)?|granskning(?:en)?|remiss\p{L}*|yttranden))(?!\p{L})/iu,
      not: NOT,
      asName: true,
    },
  },
);
