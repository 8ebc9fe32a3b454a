import { sentences } from '../../text/sentences.ts';
import { measuresIn } from './measure.ts';
import { termsIn, word } from './terms.ts';

/** What one sentence promises. */
export interface Pledge {
  /** As written: "inom två arbetsdagar"; null where the promise cannot be measured. */
  measure: string | null;
}

/** The one who promises. */
const WE =
  'vi|man|kommunen|staden|nämnden|förvaltningen|enheten|avdelningen|personalen|medarbetar\\p{L}+|handläggar\\p{L}+|biståndshandläggar\\p{L}+|kontaktman\\p{L}*|kontaktperson\\p{L}*|hemtjänst\\p{L}*|bibliotek\\p{L}*|kundtjänst\\p{L}*|kontaktcenter\\p{L}*|kundcenter|förskol\\p{L}+|skolan|räddningstjänst\\p{L}*|\\p{L}+kontoret|\\p{L}+förvaltningen|\\p{L}+enheten|rektor\\p{L}*|pedagog\\p{L}*|all personal|alla medarbetare';

/** The one to whom it is promised. */
const YOU =
  'du|ni|barnet|barnen|eleven|eleverna|kunden|kunder|brukaren|besökare\\p{L}*|den äldre|din|ditt|dina|varje \\p{L}+|alla \\p{L}+';

/** Present tense or an auxiliary, a few words from its subject: "vi svarar", "du ska alltid få". */
const PROMISES = new RegExp(
  [
    `(?<!\\p{L})(?:${WE})\\s+(?:\\p{L}+\\s+){0,3}?(?:\\p{L}{2,}(?:ar|er|år|ör)|ska|skall|kan|ger|ser|har|tar|får|går)(?!\\p{L})`,
    `(?<!\\p{L})\\p{L}{2,}(?:ar|er|år|ör)\\s+(?:vi|kommunen|personalen|handläggaren)(?!\\p{L})`,
    `(?<!\\p{L})(?:ska|skall|ger|tar|ser|får|erbjuds|möter|möts|garanteras|blir|träffar)\\s+(?:vi|kommunen|personalen|du|ni)(?!\\p{L})`,
    `(?<!\\p{L})(?:${YOU})\\s+(?:\\p{L}+\\s+){0,3}?(?:får|ska|skall|har|blir|möts|möter|bemöts|garanteras|erbjuds|kontaktas|informeras|vet|känner|träffar|kan (?:alltid )?(?:förvänta|räkna|lita|känna|påverka|välja|vara|få|nå|låna|delta))(?!\\p{L})`,
    '(?<!\\p{L})att (?:du|ni|vi|det|din|ditt|dina|ditt barn|all(?:a)?|varje|personal\\p{L}*|barn\\p{L}*|elever\\p{L}*|\\p{L}+en)(?!\\p{L})',
    '^(?:all )?(?:vår )?(?:personal|medarbetare|handläggare)\\p{L}*\\s.*?(?<!\\p{L})(?:ska|skall|bär|visar)(?!\\p{L})',
    '(?<!\\p{L})(?:garanterar|lovar|åtar|utlovar|garanteras|utlovas)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** Sentences that stand among promises and promise nothing: advice, duties of the reader, history, what the text is. */
const NO_PROMISE = new RegExp(
  [
    '^(?:läs|klicka|ring|kontakta|mejla|maila|skriv|ladda|hör av|välkommen|tänk på|besök|se|telefon|e-post|foto|bild)(?!\\p{L})',
    '^(?:här (?:kan|hittar|finns)|öppettider|senast (?:uppdaterad|ändrad|granskad)|sidan|publicerad|kontaktinformation)',
    '(?<!\\p{L})vill (?:att du|gärna|vi att|vi (?:skapa|stärka|bidra|ge|visa|förtydliga))|(?<!\\p{L})vi (?:hoppas|förväntar oss|önskar|tar gärna|behöver|har tagit fram|har arbetat|ber dig|rekommenderar|kan inte (?:garantera|lova))',
    '(?<!\\p{L})(?:vi|\\p{L}*kommun(?:en)?|\\p{L}*nämnden|fullmäktige|förvaltningen) (?:har (?:\\p{L}+ ){0,2}?(?:antagit|beslutat|fastställt|infört|tagit|utarbetat|arbetat|valt)|antog|beslutade|fastställde|införde)(?!\\p{L})',
    '(?<!\\p{L})(?:säger|berättar|menar|konstaterar|kommenterar) \\p{L}+',
    '^andel|(?<!\\p{L})(?:ligger (?:över|under|på)|i genomsnitt|i snitt|medelvärde\\p{L}*)(?!\\p{L})',
    '(?<!\\p{L})arbetar (?:\\p{L}+ )?(?:för|med)(?!\\p{L})',
    '(?<!\\p{L})tar (?:\\p{L}+ )?(?:cirka|ca|ungefär|omkring|normalt|vanligtvis|upp till)(?!\\p{L})',
    '(?<!\\p{L})(?:kan|kunde) (?:vi |man )?(?:inte|aldrig) (?:garantera|lova)',
    '(?<!\\p{L})(?:läsa mer|ladda ner|öppnas i nytt fönster|personuppgifter|cookies|kakor)(?!\\p{L})',
    '(?<!\\p{L})(?:syftet|målsättningen|bakgrunden|ambitionen) (?:med|är|till|för)',
    '(?<!\\p{L})(?:antagen|antagna|antogs|beslutad|beslutade|fastställd|fastställda|beslutades|reviderad|gäller|gällande) (?:(?:av|i|den|från|till|för|under|fr|t\\.o\\.m)(?!\\p{L})|\\d)',
    '(?<!\\p{L})(?:socialtjänstlagen|nationella? värdegrund\\p{L}*|socialstyrelsen|riksdagen|regeringen)(?!\\p{L})',
    '(?<!\\p{L})(?:resultat|utfall)(?:et)?(?: \\p{L}+)? \\d{4}|(?<!\\p{L})(?:under|år) (?:19|20)\\d\\d (?:besvarades|klarade|uppfylldes|fick|nådde|handlades|var|höll|hade)',
    '^\\p{L}+ (?:är|var) (?:en|ett) ',
    '^(?:värdegrunden|en \\p{L}*(?:garanti|deklaration|förklaring)|uppfyllelse|måluppfyllelse|uppföljning av (?:\\p{L}+ )?\\p{L}*(?:garanti|deklaration|löft)\\p{L}*)(?!\\p{L})',
    '(?<!\\p{L})(?:är till för att|är det viktigt|det är viktigt|är viktigt för(?! (?:dig|er|barn|den)))(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** What the reader must do; beside a vow it is only when the vow holds: "när du behöver en plats lovar vi …". */
const READER_MUST =
  /(?<!\p{L})(?:du|ni)\s+(?:(?!bara|endast)\p{L}+\s+)?(?:behöver|måste|ansvarar|bör)(?!\p{L})(?! inte)/iu;

/** Sentences about the declaration itself; they promise only where they give a measure. */
const META =
  /(?<!\p{L})\p{L}*(?:garanti|deklaration|serviceförklaring|åtagande|löfte)(?:n|t|en|er|erna|na|ar|arna)?\s+(?!är att)(?:är|beskriver|berättar|talar|visar|gäller|innebär|omfattar|antogs|beslutades|följs|har|anger|innehåller|bygger|utgår|syftar|ska|skall|finns|kan|togs|tar|handlar|gör)(?!\p{L})/iu;

/** What laws give to all in the country is no promise of the municipality's own. */
const STATUTORY = new RegExp(
  [
    '(?<!\\p{L})(?:enligt|med stöd av|följer av) (?:\\p{L}+-?,? )?(?:\\p{L}+-? och )?\\p{L}*(?:lag|lagen|lagstiftning\\p{L}*|balken|förordning\\p{L}*)(?!\\p{L})',
    '(?<!\\p{L})(?:lagstadga\\p{L}*|lagens krav|lagkrav|pbl|maxtaxa\\p{L}*|platsgaranti\\p{L}*|vårdgaranti\\p{L}*)(?!\\p{L})',
    '(?<!\\p{L})(?:erbjud\\p{L}*|plats)\\p{L}*(?=.{0,60}(?:inom|senast) fyra månader)',
  ].join('|'),
  'iu',
);

const POLITICS = word(
  'anställningsförmån\\p{L}*|semesterdagar|lön|valet|mandatperiod\\p{L}*|partiet|alliansen|oppositionen',
);

export const isStatutory = (sentence: string): boolean => STATUTORY.test(sentence);

/** Words of the value base: a list of them names what is valued and promises nothing. */
const VALUES =
  /(?<!\p{L})(?:god(?:a|t)?|gott|hög|personlig|social|värdigt|och|samt|i|en|ett|liv|av|kvalitet|bemötande|självbestämmande|delaktighet|inflytande|privatliv|integritet|sammanhang|trygghet|meningsfullhet|individanpassning|respekt|välbefinnande|tillgänglighet|värdighet|kontinuitet|valfrihet|kompetens|engagemang|ansvar|insatser|gemenskap)(?!\p{L})/giu;

const isValues = (text: string): boolean => !/\p{L}/u.test(text.replace(VALUES, ''));

/** A line or heading after which the text says what is asked of the reader: "Du ser till att:", "Tänk på att", "Ditt ansvar". */
export const isForReader = (text: string): boolean =>
  /^(?:du|ni) (?:ser till|ansvarar|behöver|måste|bidrar|lämnar)|^(?:tänk på|ditt ansvar|motkrav|krav på dig|dina? skyldighet)|(?:förväntar|behöver|önskar|ber|vill) (?:vi |oss )*(?:(?:att|av) (?:dig|du|er|ni)|din hjälp|dig att)|vi av dig|^(?:det här|detta|då) (?:behöver|förväntar|önskar|vill) vi|^vi (?:vill|önskar)$/iu.test(
    text.trim(),
  );

/** A sentence that goes on about what the one before it said. */
export const goesOn = (sentence: string): boolean =>
  /^[”"']?(?:den|det|de|dessa|detta|denna|genom (?:dessa|detta|dem)|på så sätt|därför|vidare är)(?!\p{L})/iu.test(
    sentence,
  );

/** True for a sentence that speaks of the declaration itself. */
export const isAboutItself = (sentence: string): boolean =>
  META.test(sentence) || termsIn(sentence).length > 0;

/** Where someone says that they promise. */
export const vows = (sentence: string): boolean =>
  /(?<!\p{L})(?:garanterar|garanteras|lovar|utlovar|utlovas|åtar oss)(?!\p{L})/iu.test(sentence);

/** How an item begins where a text has lost its list. */
export const BULLET = /^\s*(?:[-–—•●▪■□◦‣·*]|\d{1,2}[.)])\s+/u;

/** "Vid tio cm snö plogar vi inom 24 timmar": the limit is what is promised. */
const LIMIT = /^(?:inom|senast|minst|högst|samma|nästa)/iu;

/** Shortest text that can be a promise, in UTF-16 units: "Svar inom 2 dagar". */
const SHORTEST = 12;

/**
 * What a sentence in a declaration promises; null where it promises nothing.
 *
 * @param sentence one sentence, list item or table cell
 * @param listed true where what stands above has said that promises follow, so that a bare infinitive or noun phrase is one
 */
export function pledgeIn(sentence: string, listed: boolean): Pledge | null {
  const text = sentence.trim();
  if (text.length < SHORTEST || text.endsWith('?') || isValues(text)) return null;
  if (NO_PROMISE.test(text) || isStatutory(text) || POLITICS.test(text)) return null;
  if (READER_MUST.test(text) && !vows(text)) return null;
  const measures = measuresIn(text).map((measure) => measure.text);
  const measure = measures.find((found) => LIMIT.test(found)) ?? measures[0] ?? null;
  if (measure === null && (/[:…]$/u.test(text) || isAboutItself(text))) return null;
  if (!listed && !PROMISES.test(text) && measure === null) return null;
  return { measure };
}

/** A line that says that promises follow: "Vi garanterar att:", "Våra värdighetsgarantier är:". */
export const announcesPledges = (text: string): boolean =>
  /(?::|att|\.\.\.|…)\s*$/u.test(text) &&
  !isForReader(sentences(text).at(-1)?.text ?? text) &&
  word(
    'vi|du|garanti\\p{L}*|\\p{L}+garanti\\p{L}*|löften\\p{L}*|åtagande\\p{L}*|\\p{L}*deklaration\\p{L}*',
  ).test(text);
