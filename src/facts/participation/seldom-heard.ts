import type { Aspect } from '../aspects.ts';
import { collectorOf } from '../aspects.ts';

const SCHOOLS_OWN =
  /(?<!\p{L})(?:elevråd\p{L}*|klassråd\p{L}*|elevkår\p{L}*|skolans? (?:värdegrund|regler)|regionens?|partiets|ungdomsförbund\p{L}*|kyrkans?|riksdag\p{L}*|(?:landets|andra|många) kommuner|enligt en rapport|feriejobb\p{L}*|sommarjobb\p{L}*)(?!\p{L})/iu;

const about = {
  not: SCHOOLS_OWN,
  notUnder: /motion|interpellation|elevråd|region(?:en|ens|ala)?(?!\p{L})/iu,
  from: ['page', 'rule', 'news', 'report'],
  allows: ['conditional', 'required'],
} satisfies Partial<Aspect>;

const TAKE_PART =
  /(?<!\p{L})(?:påverka\p{L}*|inflytande\p{L}*|dialog\p{L}*|delaktig\p{L}*|delta\p{L}*|synpunkt\p{L}*|förslag\p{L}*|tyck(?:a|er)\p{L}*|medborgar\p{L}+|samråd\p{L}*|workshop\p{L}*|intervju\p{L}*|\p{L}*enkät\p{L}*|\p{L}*undersökning\p{L}*|röster?|fråga\p{L}*|höra)(?!\p{L})/iu;

/** Whether those who seldom come by themselves are sought out. */
export const seldomHeard = collectorOf('seldom-heard', 'hur grupper som sällan hörs får komma till tals', {
  /** Young people have a forum or a way of their own. */
  youth: {
    ...about,
    shows: 'unga har egna vägar att påverka',
    words: ['ung', 'barn', 'lupp'],
    says: /(?<!\p{L})(?:ungdoms(?:råd|fullmäktige|forum|parlament|panel|ting|dialog|delegation|konsult|inflytande|demokrati|strateg|utvecklare|riksdag|budget|konferens)\p{L}*|barn- och ungdoms(?:råd|dialog|parlament)\p{L}*|unga\p{L}* (?:inflytande|delaktighet|röst(?:er)?|påverkan|kommunutvecklare|perspektiv)|(?:unga|barn och unga|ungdomar)(?: [^ .;]+){0,6}? (?:påverka|tycka till|komma till tals|göra (?:sin|sina) röst\p{L}* hörd\p{L}*|inflytande|lämna förslag|delta)|ung(?:a)? kommunutvecklare|dialog mellan (?:\p{L}+ )?(?:unga|ungdomar))(?!\p{L})/iu,
    asName: true,
  },
  /** They are asked about certain matters, and it is told what they said. */
  youthAsked: {
    ...about,
    shows: 'unga har tillfrågats, och svaren redovisas',
    words: ['lupp', 'ung', 'barn'],
    says: /(?<!\p{L})(?:LUPP\p{L}*|Lupp(?:-\p{L}+|en)?|ungdomsenkät\p{L}*|ungdomsundersökning\p{L}*|(?:dialog(?:er)?|workshop\p{L}*|samtal|medborgardialog\p{L}*|intervju\p{L}*)(?: [^ .;]+){0,3}? (?:med|för|bland) (?:\p{L}+ ){0,2}?(?:barn|unga|ungdomar|elever)|(?:barn|unga|ungdomar|elever)(?: [^ .;]+){0,4}? (?:har (?:fått )?(?:tillfrågats|svarat|tyckt till|tycka till|deltagit|lämnat)|deltog|svarade|fick tycka|tyckte|berättade))(?!\p{L})/iu,
    allows: ['conditional', 'required', 'past'],
    years: 4,
    asName: true,
  },
  /** In other languages, or with national minorities. */
  languages: {
    ...about,
    shows: 'de som talar andra språk kan delta',
    words: [
      'språk',
      'översat',
      'tolk',
      'finsk',
      'minoritet',
      'romsk',
      'samisk',
      'engelska',
      'arabiska',
      'somaliska',
      'nyanländ',
    ],
    says: /(?<!\p{L})(?:(?:andra|flera|olika|fler|\d+|fem|sex|sju|åtta|tio) språk|översat\p{L}*|tolk(?:ar|as|ning|ad)?|(?:på|till) (?:engelska|arabiska|somaliska|finska|persiska|dari|tigrinja|polska|lättläst svenska)|(?:sverige)?finsk\p{L}* (?:samråd|råd|samrådsgrupp|förvaltningsområde)\p{L}*|nationella minoritet\p{L}*|sverigefinnar\p{L}*|finskspråkig\p{L}*|samråd(?:et|s\p{L}+)? (?:med|för) (?:den |de )?(?:\p{L}+ )?(?:minoritet|finsk|samisk|samer|romer)\p{L}*|minoritets(?:grupp|råd|samråd)\p{L}*|romsk\p{L}*|samisk\p{L}*|nyanlända\p{L}*|språkstöd\p{L}*)(?!\p{L})/iu,
    with: TAKE_PART,
    asName: true,
    not: new RegExp(
      `${SCHOOLS_OWN.source}|(?<!\\p{L})(?:modersmål\\p{L}*|språkval\\p{L}*|webbplatsen (?:kan )?översätt\\p{L}*|google translate|översätt sidan|äldreomsorg på|förskola på|talsyntes|språkcafé\\p{L}*|beställ(?:a)? tolk)(?!\\p{L})`,
      'iu',
    ),
  },
  /** Sought out where they are: in areas with low turnout, without associations, with disabilities. */
  soughtOut: {
    ...about,
    shows: 'grupper som sällan hörs söks upp',
    words: [
      'sällan',
      'uppsökande',
      'svåra att nå',
      'svårnådd',
      'underrepresent',
      'utsatta',
      'valdeltagande',
      'inte brukar',
      'annars inte',
      'olika grupper',
      'grupper som',
      'bredd',
      'slumpmässigt',
      'åker ut',
      'socioekonomisk',
      'demokratiambassadör',
      'demokratinavigator',
      'demokratibuss',
    ],
    says: /(?<!\p{L})(?:(?:grupper|invånare|personer|medborgare|människor|röster|dem|de|målgrupper)(?: [^ .;]+){0,3}? (?:sällan|inte brukar|inte annars|annars inte|normalt inte|vanligtvis inte)(?: [^ .;]+){0,4}?|uppsökande|svår(?:a|are)? att nå|svårnådd\p{L}*|underrepresenterad\p{L}*|lågt valdeltagande|utsatta (?:områden|grupper)|slumpmässigt (?:utvalda|urval)|demokrati(?:ambassadör|navigator|guid|buss|lots)\p{L}*|fånga (?:upp )?(?:\p{L}+ ){0,3}?(?:olika|fler) (?:grupper|röster|perspektiv))(?!\p{L})/iu,
    with: new RegExp(`${TAKE_PART.source}|demokrati|valdeltagande`, 'iu'),
    allows: ['conditional', 'required', 'negated', 'past'],
  },
});
