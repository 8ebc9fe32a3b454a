import type { Aspect } from '../aspects.ts';

/** What a person may choose. */
const CHOSEN =
  '(?:\\p{L}*utförare\\p{L}*|\\p{L}*skol(?:a|an|or|orna)|\\p{L}*hemtjänst(?:en)?|\\p{L}*boende(?:t|n|na)?|anordnare|leverantör(?:en|er)?|assistans\\p{L}*|(?:daglig )?verksamhet(?:en|er)?|pedagogisk omsorg|dagbarnvårdare|familjedaghem|familjecentral|barnomsorg(?:en)?|vem som ska|vilket?n? (?:\\p{L}+ ){0,2}?(?:företag|utförare|skola|förskola|boende|gymnasi\\p{L}+|hemtjänst\\p{L}*))';

const CHOOSE =
  '(?:(?:kan|får|har rätt att|möjlighet att|möjligt att|vill|ska)(?: [^ .;]+){0,6}? välja|väljer (?:du |ni |man )?(?:själv|själva|fritt|mellan)|välj(?:er|a)? (?:själv |mellan |bland )|du väljer|(?:rätt|möjlighet|möjligt) att (?:söka|önska|välja)|(?:föräldrar(?:na)?|vårdnadshavare(?:n|ns)?|brukare(?:n|ns)?|den enskilde|eleve[nr]\\p{L}*) (?:själv |själva |fritt )?väljer|fritt val|fria val(?:et)?|valfri(?:het|tt)\\p{L}*|önskar (?:\\p{L}+ )?(?:skol|förskol)\\p{L}*|skolval(?:et)?|omfattas av fritt val)';

const NO_CHOICE =
  /(?<!\p{L})(?:(?:väljer|välja) (?:\p{L}+ ){0,2}?(?:inriktning|kurs\p{L}*|språk|ämne|program|mat|maträtt|bok|tid|datum|betal\p{L}*)|språkval|väljas? (?:in|till)|väljare\p{L}*|vald|valda till|kyrkoval|valdag\p{L}*|politiker\p{L}*|partie?r?\p{L}*|fullmäktige\p{L}*)(?!\p{L})/iu;

/** Everybody else's providers, and what the law is. */
const NO_PROVIDER =
  /(?<!\p{L})(?:upphandl\p{L}*(?! av)|telefoni|elnät\p{L}*|bredband\p{L}*|fiber\p{L}*|lantmät\p{L}*|kommuner(?:na)? (?:kan|får|som|ska|skall)|(?:alla|vissa|många|flera) kommuner)(?!\p{L})/iu;

/** The user's say over who gives a service, and over the service itself. */
export const choiceAspects = {
  choose: {
    shows: 'brukaren väljer själv vem som utför tjänsten',
    words: ['välj', 'val', 'önska'],
    says: new RegExp(`(?<!\\p{L})${CHOOSE}(?![\\p{L}])`, 'iu'),
    with: new RegExp(`(?<!\\p{L})${CHOSEN}(?!\\p{L})`, 'iu'),
    not: new RegExp(`${NO_CHOICE.source}|${NO_PROVIDER.source}`, 'iu'),
    allows: ['conditional', 'planned'],
    of: ['company'],
  },
  system: {
    shows: 'enligt vilket system valet görs',
    words: ['valfrihetssystem', 'lov', 'peng', 'kundval', 'entreprenad', 'check'],
    says: /(?<!\p{L})(?:(?:lagen? om )?valfrihetssystem\p{L}*|LOV|(?:barnomsorgs|skol|förskole|hemtjänst|etablerings)peng(?:en|s)?|(?:skol|barnomsorgs|hemtjänst)check(?:en)?|pengen följer|peng som följer|bidrag\p{L}* (?:som )?följer|ersättning\p{L}* följer|kundval\p{L}*|på entreprenad)(?!\p{L})/u,
    under: /välj|valj|valfri|fritt val|utförare|utforare|hemtjänst|peng|fristående|skolval|kundval/iu,
    not: /(?<!\p{L})(?:upphandlar varor|ramavtal\p{L}*|byggentreprenad\p{L}*|leverantörer till kommunen)(?!\p{L})/iu,
    allows: ['required', 'conditional'],
    of: ['company', 'agency'],
  },
  many: {
    shows: 'hur många utförare det finns att välja mellan',
    words: ['utförare', 'företag', 'anordnare', 'förskolor', 'skolor'],
    says: /(?<!\p{L})(?<count>\d{1,3}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|tjugo|ett tjugotal|ett tiotal|ett trettiotal) (?:olika |stycken |privata |godkända |externa |fristående |kommunala |enskilda |och ){0,3}(?:\p{L}*utförare|\p{L}*företag|anordnare|hemtjänstutförare|förskolor|skolor|grundskolor|gymnasieskolor|leverantörer)(?!\p{L})/iu,
    under: /välj|valfri|utförare|fristående|fristaende|hemtjänst|hemtjanst|alternativ|privata/iu,
    not: /(?<!\p{L})(?:önskar|rangordna\p{L}*|upphandl\p{L}*|önskemål)(?!\p{L})/iu,
    of: ['company'],
  },
  change: {
    shows: 'det går att byta utförare eller boende',
    words: ['byta', 'byter', 'byte', 'välja om', 'omval', 'flytta', 'ändra'],
    says: /(?<!\p{L})(?:(?:byta|byter|byte av|vill byta|önskar byta)(?: [^ .;]+){0,4}? (?:\p{L}*utförare\p{L}*|\p{L}*boende\p{L}*|\p{L}*skola|\p{L}*hemtjänst\p{L}*|anordnare|företag|assistans\p{L}*|lägenhet|plats|förskoleplats|omsorg\p{L}*|verksamhet)|välja om(?=[ ,.]*(?:$|[.,]|utförare))|omval(?:et)?|(?:kan|vill|får|möjlighet att|möjligt att|rätt att|att du vill) byta(?=[ ,.]*(?:$|[.,]))|(?:ditt|sitt) byte|vill ha en annan|byta till (?:ett annat|en annan)|flytta till ett annat (?:\p{L}*boende|äldreboende)|ändra (?:ditt|sitt) val|utförarbyte|boendebyte)(?!\p{L})/iu,
    under:
      /utförare|hemtjänst|hemtjanst|boende|omsorg|assistans|daglig|förskol|forskol|skola|kundval|lov(?!\p{L})/iu,
    not: /(?<!\p{L})(?:byta (?:elhandel|elbolag|däck|program|adress|lägenhet med)|bostadskö\p{L}*|byta (?:namn|lösenord|telefon)\p{L}*|hyresrätt|byta bostad|lägenhetsbyte)(?!\p{L})/iu,
    allows: ['conditional'],
    of: ['company'],
  },
  changeHow: {
    shows: 'hur man byter',
    words: [
      'byta',
      'byter',
      'byte',
      'omval',
      'kontakta',
      'meddela',
      'anmäl',
      'ansök',
      'när som helst',
      'välja om',
    ],
    says: /(?<!\p{L})(?:kontakta[rs]?|kontakt med|meddela[rs]?|anmäl(?:er|an|a|s)?|ansök(?:a|er|an)?|prata med|tala med|vänd(?:er)? (?:du )?dig|e-tjänst(?:en)?|blankett(?:en)?|ring(?:er)?|fyll(?:er)? i|säg(?:er)? till)(?!\p{L})/iu,
    under: /byta|byter|byte|omval|välja om/iu,
    with: /(?<!\p{L})(?:byta|byter|byte(?:t)?|omval\p{L}*|välja om|utförare\p{L}*|handläggare\p{L}*|boende\p{L}*|rektor(?:n)?|förskolechef\p{L}*|önskemål\p{L}*|kö(?:n)?|skola)(?!\p{L})/iu,
    allows: ['conditional', 'required'],
    of: ['company'],
  },
  changeWhen: {
    shows: 'när bytet kan ske',
    words: ['när som helst', 'uppsägning', 'dagar', 'veckor', 'månad', 'plats', 'läsår', 'senast'],
    says: /(?<!\p{L})(?:när som helst|uppsägningstid\p{L}*|inom (?:\p{L}+|\d+) (?:dag\p{L}*|veck\p{L}*|månad\p{L}*)|(?:en|två|tre|fyra|\d+) (?:dagars|veckors|månaders) (?:varsel|uppsägning\p{L}*)|ledig plats|lediga platser|i mån av plats|om det finns plats|när (?:det finns|plats|en plats)|tidigast efter|hur (?:många gånger|ofta) (?:som helst|du vill)|ny(?:tt)? läsår|senast (?:den )?\d+|\d+ dagar)(?!\p{L})/iu,
    under: /byta|byter|byte|omval|välja om/iu,
    allows: ['conditional', 'negated', 'required'],
    of: ['company'],
  },
  content: {
    shows: 'brukaren påverkar innehållet i tjänsten',
    words: [
      'påverka',
      'bestämm',
      'genomförandeplan',
      'delaktig',
      'tillsammans',
      'önskemål',
      'individuell',
      'inflytande',
    ],
    says: /(?<!\p{L})(?:genomförandeplan\p{L}*|(?:kan|får|rätt att|möjlighet att|ska)(?: [^ .;]+){0,6}? (?:påverka|bestämma|vara delaktig\p{L}*|vara med och (?:bestämma|påverka|planera))|(?:du|ni) bestämmer(?: själv\p{L}*)?|utifrån dina önskemål|byta ut? (?:insatser|tid)|brukar(?:inflytande|råd)|boenderåd|planera[rs]? (?:\p{L}+ ){0,3}?tillsammans med dig)(?!\p{L})/iu,
    under:
      /hemtjänst|hemtjanst|boende|omsorg|stöd|stod|äldre|aldre|funktions|lss|förskol|forskol|fritids|skola|assistans|daglig verksamhet|barn/iu,
    not: /(?<!\p{L})(?:detaljplan\p{L}*|politik\p{L}*|avgift\p{L}*|bygglov\p{L}*|fullmäktige|vilka tider)(?!\p{L})/iu,
    allows: ['required', 'planned', 'conditional'],
  },
  time: {
    shows: 'brukaren påverkar när tjänsten ges',
    words: ['när', 'tid', 'schema'],
    says: /(?<!\p{L})(?:(?:påverka|bestämm(?:a|er)|välj(?:a|er)|kommer? överens om|delaktig)(?: [^ .;]+){0,8}? (?:när|(?:vilka )?tid(?:er|en|erna|punkt\p{L}*)?)|vilka tider|när (?:du|och hur du) vill ha|vid vilka tider|tiden? (?:\p{L}+ ){0,3}?(?:efter dina önskemål|själv))(?!\p{L})/iu,
    under:
      /hemtjänst|hemtjanst|boende|omsorg|stöd|stod|äldre|aldre|funktions|lss|förskol|forskol|fritids|assistans|ledsag|barn/iu,
    not: /(?<!\p{L})(?:besökstid\p{L}*|tidsbok\p{L}*|boka tid|sammanträd\p{L}*|öppettid\p{L}*|detaljplan\p{L}*|lovdag\p{L}*)(?!\p{L})/iu,
    allows: ['required', 'planned', 'conditional'],
  },
  alternatives: {
    shows: 'det finns andra än kommunen som utför tjänsten',
    words: ['fristående', 'privat', 'enskild', 'huvudm', 'friskol', 'kooperativ', 'utförare', 'än kommunen'],
    says: /(?<!\p{L})(?:fristående (?:\p{L}*skol\p{L}*|grundskol\p{L}*|verksamhet\p{L}*|pedagogisk\p{L}*|huvudm\p{L}*|gymnasi\p{L}*|fritidshem|alternativ|enhet\p{L}*|familjedaghem)|friskol(?:a|an|or|orna)|(?:privata?|enskilda?|externa?) (?:utförare|vårdgivare|anordnare|förskol\p{L}*|skol\p{L}*|äldreboende\p{L}*|vårdboende\p{L}*|hemtjänst\p{L}*|alternativ|aktörer|företag|regi|huvudm\p{L}*)|i enskild regi|annan huvudman|andra huvudmän|föräldrakooperativ\p{L}*|personalkooperativ\p{L}*|(?:både )?privata (?:och|eller) kommunala|(?:både )?kommunala (?:och|eller) (?:privata|fristående|enskilda)|kommunal (?:och|eller) (?:privat|fristående|enskild)|(?:anordnas|drivs|bedrivs|utförs) av (?:\p{L}+ )?(?:annan|andra|annat) än kommunen)(?!\p{L})/iu,
    not: /(?<!\p{L})(?:enskilda? avlopp\p{L}*|privata? (?:avlopp|brunn\p{L}*|väg\p{L}*|fastighet\p{L}*)|fristående (?:hus|byggnad\p{L}*)|starta|etablera|att driva|bedriva|godkännande\p{L}*|grundbelopp\p{L}*|tilläggsbelopp\p{L}*|ansök(?:a|an) om (?:godkännande|rätt)|tillsyn\p{L}* (?:av|över)|upphandl\p{L}*|bidrag till|synpunkter\p{L}*|klagomål\p{L}*|hanterar inte)(?!\p{L})/iu,
    of: ['company', 'school', 'association'],
  },
  preschoolElsewhere: {
    shows: 'förskola i en annan kommun går att söka',
    words: ['annan kommun', 'andra kommuner', 'utanför', 'grannkommun', 'annan ort', 'vilken kommun'],
    says: /(?<!\p{L})(?:annan kommun|andra kommuner|grannkommun\p{L}*|vilken kommun|utanför (?:kommunen|\p{Lu}\p{L}+|kommungränsen))(?!\p{L})/iu,
    under: /förskol|forskol|barnomsorg|pedagogisk omsorg/iu,
    with: /(?<!\p{L})(?:förskol\p{L}*|barnomsorg\p{L}*|pedagogisk omsorg|barn(?:et)?|plats|placera)(?!\p{L})/iu,
    not: /(?<!\p{L})(?:skolgång\p{L}*|gymnasi\p{L}*|flyttar? (?:till|från)|folkbokförd i annan|från annan kommun)(?!\p{L})/iu,
    allows: ['conditional'],
    asName: true,
  },
  schoolElsewhere: {
    shows: 'grundskola i en annan kommun går att söka',
    words: ['annan kommun', 'andra kommuner', 'utanför', 'grannkommun', 'vilken kommun'],
    says: /(?<!\p{L})(?:annan kommuns?|andra kommuner|grannkommun\p{L}*|vilken kommun|utanför (?:kommunen|\p{Lu}\p{L}+|kommungränsen))(?!\p{L})/iu,
    under: /grundskol|(?<!för|for)skol(?:a|or|gång|val)|förskoleklass|forskoleklass/iu,
    with: /(?<!\p{L})(?:skol(?:a|an|or|orna)|skolgång\p{L}*|grundskol\p{L}*|elev(?:en|er)?|gå|egen kö)(?!\p{L})/iu,
    not: /(?<!\p{L})(?:gymnasi\p{L}*|flyttar? (?:till|från)|från annan kommun|skolskjuts\p{L}*|modersmål\p{L}*)(?!\p{L})/iu,
    notUnder: /gymnasi|vuxenutbild|komvux|skolskjuts/iu,
    allows: ['conditional'],
    asName: true,
  },
  upperSecondaryElsewhere: {
    shows: 'gymnasieskola utanför kommunen går att söka',
    words: [
      'annan kommun',
      'andra kommuner',
      'utanför',
      'gemensam',
      'länet',
      'samverkansområde',
      'hela landet',
      'vilken',
      'frisök',
      'fritt sök',
      'grannkommun',
      'region',
      'regionen',
    ],
    says: /(?<!\p{L})(?:annan kommuns?|andra kommuner|grannkommun\p{L}*|utanför (?:kommunen|\p{Lu}\p{L}+|kommungränsen|samverkansområdet)|gemensam(?:t)? (?:\p{L}+ ){0,3}?(?:antagning\p{L}*|gymnasi\p{L}*|för (?:hela )?(?:\p{Lu}\p{L}+ )?län\p{L}*)|gemensam för|hela (?:länet|landet|regionen|\p{Lu}\p{L}+ län)|samverkansområde\p{L}*|samverkansavtal\p{L}*|frisök\p{L}*|fritt söka?|vilken (?:gymnasie)?skola (?:du|man) vill)(?!\p{L})/iu,
    under: /gymnasi|antagning/iu,
    with: /(?<!\p{L})(?:söka?|sök|ansök\p{L}*|gå|val|välja|gymnasi\p{L}*|antagning\p{L}*|utbildning\p{L}*|program\p{L}*)(?!\p{L})/iu,
    not: /(?<!\p{L})(?:inackordering\p{L}*|interkommunal\p{L}*|resebidrag\p{L}*|skolkort\p{L}*)(?!\p{L})/iu,
    allows: ['conditional'],
    asName: true,
  },
} as const satisfies Record<string, Aspect>;
