import { collectorOf } from './aspects.ts';

const PAPER =
  '(?:\\p{L}*(?:kommun|informations|invånar|medborgar|samhälls)tidning(?:en|ar)?|\\p{L}*(?:kommun|informations|invånar|info)blad(?:et)?|\\p{L}*(?:hushålls|kommun)magasin(?:et)?|tidning(?:en)?|magasin(?:et)?|nyhetsblad(?:et)?|broschyr(?:en)?|kommunnytt|informationsbrev(?:et)?)';

const HOUSEHOLDS =
  '(?:hushåll(?:en|et)?|brevlåd(?:a|an|or)|invånare|kommuninvånare|alla som bor|postlåd(?:a|an|or))';

const LOCAL_PRESS =
  '(?:lokal(?:a)? ?(?:press(?:en)?|tidning(?:en|ar|arna)?|blad(?:et)?|media)|lokal(?:press|tidning)\\p{L}*|orts(?:press|tidning)\\p{L}*|annonsblad(?:et)?|kommunblad(?:et)?|gratistidning\\p{L}*|dags(?:press|tidning)\\p{L}*|(?:Mitt|Vi) i \\p{Lu}\\p{L}+|tidningen|tidningarna)';

/** How the municipality reaches people who do not come to its website. */
export const offWeb = collectorOf('off-web', 'hur kommunen når hushållen utanför webben', {
  /** A paper of its own. */
  paper: {
    shows: 'kommunens egen tidning eller eget informationsblad',
    words: ['tidning', 'blad', 'magasin', 'kommunnytt', 'informationsbrev', 'broschyr'],
    says: new RegExp(
      `(?<!\\p{L})(?:(?:ge[rs](?: [^ .;]+){0,3} ut|ger ut|ges ut|utges|delades ut|kommer ut|utkommer|delas ut|skickas|sänds|distribueras|trycks|producera[rs])(?: [^ .;]+){0,8}? ${PAPER}|${PAPER},?(?: [^ .;]+){0,10}? (?:ge[rs](?: [^ .;]+){0,3} ut|utges|delades ut|upphört|har upphört|kommer ut|utkommer|delas ut|skickas|sänds|distribueras|till alla hushåll|trycks|produceras|hem i brevlådan|fyra gånger|varje (?:månad|kvartal|vecka)|\\d+ (?:gånger|nummer)))(?!\\p{L})`,
      'iu',
    ),
    not: /(?<!\p{L})(?:lokaltidning\p{L}*|ortstidning\p{L}*|dagstidning\p{L}*|annons\p{L}*|skoltidning\p{L}*|taltidning\p{L}*|tidningsinsamling|återvinning\p{L}*|förpackning\p{L}*|prenumerera på nyhetsbrev|nyhetsbrev\p{L}*|bibliotek\p{L}*|föreningsblad\p{L}*|kyrko\p{L}*|församling\p{L}*|parti\p{L}*)(?!\p{L})/iu,
  },
  /** Space that it buys in somebody else's. */
  press: {
    shows: 'kommunen annonserar i lokalpressen',
    words: ['annons', 'köper', 'kommunsid', 'lokaltidning', 'kungör', 'lokalpress', 'uppslag'],
    says: new RegExp(
      `(?<!\\p{L})(?:annonsera[rs]?|annonser(?:na)?|annons|annonsering|köper(?: [^ .;]+){0,3}? (?:plats|utrymme|sid(?:a|or)|annons\\p{L}*)|kommunsid(?:a|an|or|orna)|helsid(?:a|or)|informationssid(?:a|an|or)|uppslag|kungörs|införs)(?: [^ .;]+){0,9}? (?:i|på) (?:\\p{L}+ ){0,3}?${LOCAL_PRESS}(?!\\p{L})`,
      'iu',
    ),
    not: /(?<!\p{L})(?:lediga? (?:jobb|tjänst)\p{L}*|platsannons\p{L}*|rekryter\p{L}*|annonsera (?:här|hos oss)|annonspris\p{L}*|bygglov\p{L}*|kostnad\p{L}* för annons\p{L}*|företag\p{L}* kan annonsera|dödsannons\p{L}*|upphandl\p{L}*)(?!\p{L})/iu,
  },
  /** How often, in either. */
  regular: {
    shows: 'hur ofta kommunen når hushållen så',
    words: ['gång', 'nummer', 'varje', 'vecka', 'månad', 'kvartal'],
    says: /(?<!\p{L})(?:(?:en|två|tre|fyra|fem|sex|åtta|tio|\d+)(?:[–-]\d+| till \w+)? (?:gång(?:er)?|nummer)(?: (?:om|per|varje) (?:år(?:et)?|termin|månad|vecka))?|varje (?:vecka|månad|kvartal|torsdag|onsdag|fredag|lördag|höst|vår)|varannan (?:vecka|månad)|(?:vecka|v\.) \d+|en gång i (?:veckan|månaden|kvartalet)|månadsvis|kvartalsvis)(?!\p{L})/iu,
    under: new RegExp(
      `kommuntidning|informationstidning|invånartidning|informationsblad|infoblad|${'annons(?:er|ering) i'}|kommunsid|tidning(?:en)? (?:till|från)|delas ut till|magasin`,
      'iu',
    ),
    not: /(?<!\p{L})(?:sophämtning|hämtas|sammanträd\p{L}*|öppet|träff\p{L}*|bibliotek\p{L}*)(?!\p{L})/iu,
  },
  /** Everybody gets it. */
  households: {
    shows: 'den når alla hushåll',
    words: ['hushåll', 'brevlåd', 'postlåd', 'alla som bor', 'invånare'],
    says: new RegExp(
      `(?<!\\p{L})(?:(?:till|i|hem till) (?:alla|samtliga|varje|kommunens|hela kommunens)(?: [^ .;]+){0,2}? ${HOUSEHOLDS}|alla (?:kommunens )?hushåll|hem i brevlådan)(?!\\p{L})`,
      'iu',
    ),
    with: /(?<!\p{L})(?:tidning\p{L}*|\p{L}*tidning(?:en)?|blad(?:et)?|\p{L}*blad(?:et)?|magasin\p{L}*|delas ut|skickas|sänds|distribueras|annons\p{L}*|kommunnytt|dem|den|som)(?!\p{L})/iu,
    under: /tidning|blad|magasin|kommunnytt|annons|lokalpress/iu,
    of: ['association'],
    not: /(?<!\p{L})(?:sopor|avfall\p{L}*|faktur\p{L}*|fiber\p{L}*|vatten\p{L}*|enkät\p{L}*|matavfall\p{L}*)(?!\p{L})/iu,
  },
  /** The council's meetings in local radio. */
  radio: {
    shows: 'fullmäktiges möten hörs i närradion',
    words: ['radio'],
    says: /(?<!\p{L})(?:när|lokal)?radio\p{L}*(?!\p{L})/iu,
    with: /(?<!\p{L})(?:sänd\p{L}*|sänt|lyssna\p{L}*|hör(?:a|s)?|följ(?:a|s|er)?)(?!\p{L})/iu,
    under: /fullmäktige|fullmaktige/iu,
    not: /(?<!\p{L})(?:krisinformation\p{L}*|vma|webbradio\p{L}*|Sveriges Radio|P4)(?!\p{L})/iu,
  },
});
