import { collectorOf } from '../aspects.ts';

const FIRM = /företag|foretag|näringsliv|naringsliv/iu;

/** What firms do among themselves, and what others run. */
const OTHERS =
  /(?<!\p{L})(?:Almi|Nyföretagarcentrum|Tillväxtverket|Skatteverket|Bolagsverket|länsstyrelsen\p{L}*|motion\p{L}*|lediga jobb|praktik\p{L}*|elever(?:na)?|Ung Företagsamhet)(?!\p{L})/iu;

/** What the municipality does for firms: one way in, regular meetings, promises of service. */
export const businessSupport = collectorOf(
  'business-support',
  'en väg in för företag, regelbundna möten med dem, servicelöften och utbildning i att möta företag',
  {
    /** One way in: a guide, an office, one number. */
    wayIn: {
      shows: 'en väg in för företag',
      words: [
        'lots',
        'väg in',
        'dörr in',
        'ingång',
        'näringslivskontor',
        'näringslivsenhet',
        'näringslivsavdelning',
        'näringslivsutvecklare',
        'näringslivsansvarig',
        'näringslivschef',
        'företagscenter',
        'etableringsgrupp',
        'företagsservice',
        'kontaktcenter',
      ],
      says: /(?<!\p{L})(?:(?:företags|tillstånds|etablerings|näringslivs|evenemangs)lots(?:en|ar|arna|ning)?|lotsa(?:r|s)?(?: [^ .;]+){0,5}? (?:rätt|i kommunen|genom|vidare|fram)|en (?:enda )?(?:väg|dörr|kontakt) in|(?:en|gemensam) (?:gemensam )?ingång|näringslivs(?:kontor|enhet|avdelning|service|center|funktion)(?:et|en)?|näringsliv(?:sutvecklare|sansvarig|schef(?:en)?|ssamordnare)|företags(?:center|service|kontakt)|etableringsgrupp(?:en)?)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:kontakta?|hjälp\p{L}*|stöd\p{L}*|lotsa\p{L}*|lots\p{L}*|vägled\p{L}*|samordna\p{L}*|(?:en|gemensam) (?:gemensam )?(?:väg|ingång|dörr|kontakt)\p{L}*|första kontakt\p{L}*|vänd\p{L}*|rådgivning|service|frågor|länk mellan|ärende\p{L}*)(?!\p{L})/iu,
      under: FIRM,
      not: OTHERS,
      asName: true,
      from: ['page', 'rule', 'report', 'news'],
    },
    /** Meetings with firms that come back. */
    meetings: {
      shows: 'regelbundna möten med företag',
      words: [
        'frukost',
        'företagsbesök',
        'näringslivsråd',
        'näringslivsträff',
        'företagsträff',
        'företagarträff',
        'näringslivsdag',
        'näringslivslunch',
        'företagarfrukost',
        'branschråd',
        'näringslivsforum',
        'näringslivskväll',
        'nätverksträff',
        'dialogmöte',
        'företagsråd',
        'lunchmöte',
        'besöker företag',
        'besök hos företag',
        'näringslivsmingel',
        'företagarråd',
        'näringslivsgala',
        'mötesplats',
      ],
      says: /(?<!\p{L})(?:(?:företags?|företagar|näringslivs|morgon)frukost(?:en|ar|arna|möte\p{L}*)?|frukostmöte(?:n|na|t)?|frukostträff(?:ar|en)?|företagsbesök(?:en)?|besök(?:er|a|te)? (?:hos |[^ .;]+ )?företag|näringslivs(?:råd(?:et)?|träff(?:ar|en)?|dag(?:en|ar)?|lunch(?:er|en)?|forum|kväll(?:ar|en)?|mingel|möte(?:n|t)?)|(?:företags?|företagar)(?:träff(?:ar|en)?|råd(?:et)?|kväll(?:ar)?|forum)|branschråd(?:et)?|branschträff(?:ar)?|nätverksträff(?:ar)?|lunchmöte(?:n)?|dialogmöte(?:n)?|mötesplats(?:er)?)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:\p{L}+besök(?:en)?|\p{L}*träffar|\p{L}*möten|\p{L}*frukostar|\p{L}*luncher|\p{L}*råd(?:et)?|regelbund\p{L}*|återkommande|varje (?:vecka|månad|termin|år|vår|höst|kvartal)|årlig\p{L}*|månatlig\p{L}*|kontinuerlig\p{L}*|gånger (?:per|om) (?:år|termin)|löpande|(?:bjuder|inbjuder)(?: [^ .;]+){0,3}? (?:in|till)|välkom\p{L}*|träffas|anordnar|arrangerar|datum|\d{1,2} (?:januari|februari|mars|april|maj|augusti|september|oktober|november|december))(?!\p{L})/iu,
      under: FIRM,
      not: OTHERS,
      notUnder: /skola|gymnasi|elev|förskol|medlemmar/iu,
      asName: true,
      from: ['page', 'rule', 'report', 'news'],
      years: 2,
      allows: ['planned', 'past', 'conditional'],
    },
    /** What firms are promised: times, answers, a guarantee. */
    promises: {
      shows: 'servicelöften till företag',
      words: [
        'servicelöfte',
        'servicegaranti',
        'tjänstegaranti',
        'löfte',
        'löften',
        'lovar',
        'garanti',
        'garanterar',
        'serviceåtagande',
        'servicedeklaration',
        'rättviksmodell',
        'serviceförklaring',
        'företagslöfte',
      ],
      says: /(?<!\p{L})(?:service(?:löfte|garanti|åtagande|deklaration|förklaring)\p{L}*|tjänstegaranti\p{L}*|(?:företags|närings\p{L}*|handläggnings?)(?:löfte|garanti)\p{L}*|löfte(?:n|na|t)? till (?:[^ .;]+ ){0,3}?företag\p{L}*|(?:vi|kommunen) (?:lovar|garanterar|åtar oss)|Rättviksmodell\p{L}*|handläggningsgaranti\p{L}*)(?!\p{L})/iu,
      under: /företag|foretag|näringsliv|naringsliv|tillstånd|tillstand|serveringstill|livsmedel/iu,
      not: /(?<!\p{L})(?:Sveriges (?:\d+ )?kommuner|andra kommuner|många kommuner|hemtjänst\p{L}*|äldreomsorg\p{L}*|brukare|elev\p{L}*|lönegaranti\p{L}*|medborgarlöfte\p{L}*|bankgaranti\p{L}*|garantibelopp|avfall\p{L}*|motion\p{L}*|garantitid\p{L}*)(?!\p{L})/iu,
      notUnder: /äldre|omsorg|hemtjänst|skola|upphandling|motion|konsument/iu,
      asName: true,
      from: ['page', 'rule', 'report', 'news'],
      years: 3,
      allows: ['conditional', 'required'],
    },
    /** Officers are trained in meeting firms. */
    trained: {
      shows: 'utbildning i att möta företag',
      words: ['utbild', 'kurs', 'utbildning', 'förenkla helt enkelt', 'bemötandeutbildning'],
      says: /(?<!\p{L})(?:Förenkla[ –-]+helt enkelt|(?:utbild|kurs|kompetensutveck)\p{L}*(?: [^ .;]+){0,10}? (?:bemötande|möta|service|myndighetsutövning|företagsklimat)(?: [^ .;]+){0,6}? företag\p{L}*|(?:bemötande|företagsbemötande|serviceutbildning|företagsklimat)(?: [^ .;]+){0,8}? (?:utbild|kurs)\p{L}*|företagsbemötande\p{L}*|utbild\p{L}*(?: [^ .;]+){0,4}? (?:handläggare|tjänstemän|medarbetare|tjänstepersoner)(?: [^ .;]+){0,6}? (?:företag|näringsliv)\p{L}*)(?!\p{L})/iu,
      under: FIRM,
      not: /(?<!\p{L})(?:elev\p{L}*|gymnasie\p{L}*|yrkesutbildning\p{L}*|arbetskraft|matchning|kompetensförsörjning\p{L}*|starta eget|företagare får|kurser för företag\p{L}*|motion\p{L}*)(?!\p{L})/iu,
      from: ['page', 'rule', 'report', 'news'],
      years: 4,
      allows: ['past', 'required'],
    },
  },
);
