import type { Topic } from '../model/topic.ts';
import { collectorOf } from './aspects.ts';

/** Where a register or the way to a public document would stand. */
export const registerTopic: Topic = {
  id: 'registers',
  name: 'diarium och allmänna handlingar',
  direct: [
    'diarium',
    'diariet',
    'postlista',
    'allmänna handlingar',
    'allmän handling',
    'offentlighetsprincipen',
  ],
  places: ['insyn', 'handlingar', 'arkiv', 'sekretess', 'kontakta kommunen'],
};

const REGISTER =
  '(?:webb-?diari(?:um|et|er|erna)|e-?diari(?:um|et)|diari(?:um|et|er|erna)|postlist(?:a|an|or|orna)|ärenderegist(?:er|ret))';

const ON_THE_WEB =
  '(?:webb(?:en|platsen|plats|sida|sidan)?|hemsida(?:n)?|nätet|internet|här|länk(?:en|ar)?|online|digitalt|via|nedan)';

/** The public register, and how a person gets a public document. */
export const registers = collectorOf(
  'registers',
  'diarium, postlista och hur man får ut allmänna handlingar',
  {
    /** The register itself, or the mail list, can be read on the web. */
    online: {
      shows: 'diariet eller postlistan går att läsa på webben',
      words: ['diari', 'postlist', 'ärenderegist', 'uppgifter om handling'],
      says: new RegExp(
        `(?<!\\p{L})(?:(?:söka?|sök dig|söker|sökning(?:en)?|sökfunktion\\p{L}*|läsa?|följa?|bläddra|hittar|finns|visas|publiceras|läggs ut|öppna|länk|gå)(?: [^ .;]+){0,6}? ${REGISTER}|${REGISTER}(?: [^ .;]+){0,5}? (?:kan du|kan man|går det att|går att|är sökbart?|söka?|visar|visas|publiceras|innehåller|uppdateras|läggs ut|på (?:webben|webbplatsen|hemsidan|nätet|internet))|webb-?diari(?:um|et)|e-?diari(?:um|et)|(?:publicerar|visar) (?:alltid |bara |endast )?uppgifter om handlingar\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
      with: new RegExp(
        `(?<!\\p{L})(?:webb-?diari\\p{L}*|e-?diari\\p{L}*|(?:kan|går)(?: [^ .;]+){0,3} (?:att )?söka?|sök(?:er)? (?:i|efter|på|bland)|sökfunktion\\p{L}*|publicera\\p{L}*|visas?|visar|läggs ut|uppdateras|${ON_THE_WEB})(?!\\p{L})`,
        'iu',
      ),
      not: /(?<!\p{L})(?:begär(?:a|s|an)?|beställ\p{L}*|kontakta|besök(?:a|er)?|i kommunhuset|terminal|registratorn söker|vi söker|lediga? (?:jobb|tjänst)|upphandl\p{L}*)(?!\p{L})/iu,
    },
    /** How often it is renewed, or how far back it goes. */
    current: {
      shows: 'hur ofta registret uppdateras eller hur långt bakåt det går',
      words: ['uppdatera', '19', '20', 'senaste', 'dygn'],
      says: /(?<!\p{L})(?:uppdateras (?:\p{L}+ ){0,3}?(?:dygn\p{L}*|dag\p{L}*|varje|timme\p{L}*|kontinuerligt|löpande|en gång|två gånger|automatiskt)|(?:sedan|från och med|fr\.o\.m\.|efter|innan) (?:den )?(?:\d+ \p{L}+ )?(?:19|20)\d\d|senaste (?:dygnet|veckan?s?|dagarna|\d+ dagarna))(?!\p{L})/iu,
      under: /diari|postlist/iu,
      not: /(?<!\p{L})(?:papper\p{L}*|arkivet|begära?)(?!\p{L})/iu,
      allows: ['negated'],
    },
    /** The papers themselves can be opened there. */
    opened: {
      shows: 'handlingarna går att öppna i registret',
      words: ['handling', 'dokument', 'fil'],
      says: /(?<!\p{L})(?:(?:öppna|öppnas|ladda ner|laddas ner|hämta) (?:\p{L}+ ){0,4}?(?:handling\p{L}*|dokument\p{L}*|filen|filer)|(?:själva )?handling(?:en|ar|arna) (?:\p{L}+ ){0,2}?(?:publiceras|går att öppna|finns som)|publiceras (?:även |också )?(?:själva )?handling(?:en|ar|arna)|med tillhörande handlingar)(?!\p{L})/iu,
      under: /diari|postlist/iu,
      not: /(?<!\p{L})(?:papper\p{L}*|arkivet|begära?|kontakta)(?!\p{L})/iu,
    },
    /** Anyone may have a public document. */
    right: {
      shows: 'alla har rätt att ta del av allmänna handlingar',
      words: ['handling'],
      says: /(?<!\p{L})(?:ta del av|begära? ut|begära?|få(?: se| ut| ta del av)?|ha ut|läsa|beställa?|utlämnande av|lämna ut|lämnas ut|kopi\p{L}+ (?:av|på))(?: [^ .;]+){0,5}? (?:allmänn?a?|offentliga?|kommunens|en|handlingar\p{L}*|handlingen)?(?: ?handling\p{L}*)?(?!\p{L})/iu,
      with: /(?<!\p{L})(?:allmänn?a? handling\p{L}*|offentliga? handling\p{L}*|handling(?:ar|arna|en)?|offentlighetsprincipen)(?!\p{L})/iu,
      under: /allmän|offentlig|diari|handling|insyn/iu,
      not: /(?<!\p{L})(?:inlämning|bygglov\p{L}*|ansökan|detaljplan\p{L}*|mäklar\p{L}*)(?!\p{L})/iu,
      allows: ['conditional', 'required'],
    },
    /** To whom one turns for papers. */
    desk: {
      shows: 'vem man vänder sig till för att få handlingar',
      words: [
        'registrator',
        'reception',
        'kontaktcenter',
        'kundcenter',
        'servicecenter',
        'sekreterare',
        'kansli',
        'medborgarservice',
        'kundtjänst',
        'medborgarkontor',
        'diariet',
        'arkivet',
        'kommunhus',
        'förvaltning',
        'nämnd',
        'begär',
        'kontakta oss',
      ],
      says: /(?<!\p{L})(?:(?:vänd(?:a|er)? (?:du |dig |sig |man )*(?:till|direkt till)|kontakta[rs]?|ring(?:a|er)?|mejla|mail(?:a)?|e-?posta|skriv till|skicka\p{L}*|kom(?:ma)? till|besök(?:a)?|fråga|lämnas ut av|hämtas? (?:i|på|hos)|hos|genom|via|begär(?:a|s|er)?)(?: [^ .;]+){0,7}? (?:\p{L}*registrator\p{L}*|\p{L}*reception\p{L}*|kontaktcent\p{L}+|kundcent\p{L}+|kundtjänst\p{L}*|servicecent\p{L}+|\p{L}*sekreterare\p{L}*|\p{L}*kansli\p{L}*|medborgarservice|medborgarkontor\p{L}*|diariet|\p{L}*arkiv(?:et)?|kommunhuset|stadshuset|förvaltning(?:en)?|\p{L}*nämnd(?:en)?|oss))(?!\p{L})/iu,
      under:
        /(?<!\p{L})(?:allmänn?a? handling\p{L}*|handling(?:ar|en)?|protokoll\p{L}*|diari\p{L}*)(?!\p{L})/iu,
      notUnder: /bygglov|ansök|anmäl|detaljplan|upphandling|begravning|kandidat|lediga/iu,
      allows: ['conditional', 'required'],
    },
    /** What it costs, how soon one has it, whether one must say who one is. */
    terms: {
      shows: 'på vilka villkor man får handlingar',
      words: [
        'kopi',
        'avgift',
        'kostar',
        'skyndsam',
        'anonym',
        'vem du är',
        'syfte',
        'kontorstid',
        'så snart',
        'genast',
      ],
      says: /(?<!\p{L})(?:avgift\p{L}*|kostar|kostnad\p{L}*|kronor|gratis|kostnadsfritt|skyndsamt|genast|så snart\p{L}*|anonym\p{L}*|vem du är|syftet?|kontorstid|öppettider|dagtid)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:\p{L}*handling(?:ar|arna|en)?|kopi(?:a|or|orna)|begäran|ta del av|sid(?:a|or|an))(?!\p{L})/iu,
      under: /allmän|offentlig|diari|handling|kontakta/iu,
      allows: ['conditional', 'negated', 'required'],
    },
  },
);
