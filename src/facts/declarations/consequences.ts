import { measuresIn } from './measure.ts';
import { isStatutory } from './promises.ts';
import { word } from './terms.ts';

/**
 * What follows when a promise is not kept, weakest first.
 *
 * - `complaint`: one may complain.
 * - `correction`: the fault is put right, or explained, or someone calls back.
 * - `timely_correction`: the same, within a stated time.
 * - `compensation`: money, a reduced fee or another stated thing.
 */
export const remedies = ['complaint', 'correction', 'timely_correction', 'compensation'] as const;
export type Remedy = (typeof remedies)[number];

/** A verb of keeping or of being content, denied. */
const NOT_KEPT = new RegExp(
  [
    '(?<!\\p{L})(?:inte|ej|aldrig)\\s+(?:\\p{L}+\\s+){0,4}?(?:nöjd\\p{L}*|håll\\p{L}*|uppfyll\\p{L}*|infria\\p{L}*|lev(?:er|a|t|de)|följ\\p{L}*|får|fick|klara(?:r|t|s|de)?|lycka\\p{L}*|efterlev\\p{L}*|fått|motsvara\\p{L}*|uppnå\\p{L}*|når|fungera\\p{L}*|stämmer|enligt)(?!\\p{L})',
    '(?<!\\p{L})(?:håller|hålls|uppfyller|uppfylls|klarar|lever|infriar|infrias|följer|följs|lyckas|når|blir|får)\\s+(?:\\p{L}+\\s+){0,3}?(?:inte|ej)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** What was promised, so that the denial is of a promise and not of something in the daily work. */
const THE_PROMISE =
  /(?<!\p{L})(?:löft\p{L}*|\p{L}*garanti\p{L}*|åtagande\p{L}*|\p{L}*deklaration\p{L}*|(?:ut)?lova\p{L}*|åtagit|nöjd\p{L}*|servicenivå\p{L}*|standarden|målen|förvänta\p{L}*)/iu;

/** Who is not content with a person and may have another is promised a choice. */
const CHANGES = /(?<!\p{L})(?:byta|byte)(?!\p{L})/iu;

/** Conditions that need no denial, or whose denial needs no object. */
const FAILED = new RegExp(
  [
    '(?<!\\p{L})(?:missnöjd\\p{L}*|vi (?:bryter|brutit|brister|brustit|misslyckas|misslyckats)|(?:bryter|brister|misslyckas) vi|brutit mot)(?!\\p{L})',
    '(?<!\\p{L})eventuella (?:fel|brister)(?!\\p{L})',
    '(?<!\\p{L})(?:håller|klarar|uppfyller|lyckas|hinner) vi inte (?:med )?(?:detta|det|tiden|tiderna)(?!\\p{L})',
    '(?<!\\p{L})(?:om|när|ifall|skulle) (?:\\p{L}+ ){0,5}?(?:blivit fel|blir fel|gör fel|gjort fel)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** Delays: an offer in return is a remedy; a call to say so is a promise of its own. */
const DELAYED =
  /(?<!\p{L})(?:om|när|ifall|skulle|blir) (?:[\p{L}\d]+ ){0,7}?(?:försenad\p{L}*|försenas|dröjer|uteblir|uteblivit|överskrids|överskrider|längre (?:tid )?än|för sent|sena)(?!\p{L})/iu;

const BROKEN_HEADING =
  /(?<!\p{L})(?:(?:om|när) (?:vi|det|något|du|löftet|löftena|garantin|garantierna|åtagandet|åtagandena|kommunen)(?!\p{L}).*(?:inte|fel|missnöjd|brister)|(?:vad|detta|det) händer|hanterar .*avvikelser|lever vi upp till|(?:håller|uppfyller|klarar) vi inte|rättelse|kompensation|ersättning|inte nöjd|missnöjd)/iu;

/** Someone has complained: what comes of it is the answer to a broken promise. */
const COMPLAINED =
  /(?<!\p{L})(?:om|när|som|den som) (?:\p{L}+ ){0,3}?(?:har|lämnar|lämnat|framför|framfört|kommer med) (?:\p{L}+ ){0,2}?(?:synpunkt\p{L}*|klagomål)|(?<!\p{L})på (?:ditt|dina|din) (?:klagomål|synpunkt)/iu;

/** Complaints about neighbours and companies, which the environmental office receives as its work. */
const OF_OTHERS =
  /(?<!\p{L})(?:miljöärende|hälsoskyddsärende|buller|livsmedelslokal|matförgift|nedskräp|grann)/iu;

/** A promise to tell how one complains is no answer to a complaint. */
const INFORMS = /(?<!\p{L})information om (?:hur|var|vart|vem)(?!\p{L})/iu;

const COMPLAIN_HEADING =
  /(?<!\p{L})(?:synpunkt|klagomål|tyck till|säg vad du tycker|lämna (?:en )?synpunkt|hjälp oss (?:att )?bli bättre|klaga|beröm)/iu;

const COMPLAIN = word(
  '(?:lämna|framföra|skicka|lämnar|ha|skriva|dina|din|med|komma med|tar emot|via|ta emot)\\s+(?:\\p{L}+\\s+){0,3}?(?:synpunkt\\p{L}*|klagomål\\p{L}*)|klaga|anmäla(?: det| detta)?|synpunktshantering\\p{L}*|klagomålshantering\\p{L}*|(?:kontakta(?:r oss)?|få veta|talar? om för oss|hör av dig|höra av dig|vänd dig|vända dig|säg till|meddela|berätta|tala om|prata med|påtala|påpeka)',
);

/** Offers to put right, to explain, to answer. The subject is the municipality. */
const CORRECT = new RegExp(
  [
    '(?<!\\p{L})(?:rättar?|rättas|rätta|åtgärdar?|åtgärdas|korrigerar?|korrigeras|avhjälper?)(?: (?:till|det|felet|bristen|detta))?(?!\\p{L})',
    '(?<!\\p{L})(?:ber|be) (?:vi )?(?:dig )?(?:om )?(?:ursäkt|om ursäkt)',
    '(?<!\\p{L})(?:förklar(?:a|ar|ing(?:en)?)|motivering|ursäkt)(?!\\p{L})',
    '(?<!\\p{L})(?<!(?:du|ni|anhöriga|kan|att du) )(?:kontaktar|återkommer|ringer upp|svarar|återkopplar|besvarar|utreder|återkoppling|träffar) (?:vi |dig |handläggaren |chefen |enhetschefen |snarast |alltid |till dig )*',
    '(?<!\\p{L})(?:(?:enhets)?chef\\p{L}*|ansvarig chef|handläggar\\p{L}*|vi|kommunen|förvaltningen) (?:\\p{L}+ ){0,3}?(?:kontaktar|kontakta|återkommer|återkomma|svarar|svara|ringer|ringa|utreder|utreda|återkopplar|återkoppla)',
    '(?<!\\p{L})(?:du|ni) (?:\\p{L}+ ){0,2}?(?:får|ska få|har rätt till|blir|ska bli|erbjuds) (?:\\p{L}+ ){0,3}?(?:förklaring|svar|besked|återkoppling|kontaktad|uppringd|ny tid|nytt besök|ursäkt|handlingsplan|åtgärdsplan|möte|samtal)',
    '(?<!\\p{L})(?:får|garanteras|erbjuds) (?:\\p{L}+ ){0,2}?(?:samtal|svar|återkoppling|förklaring)(?!\\p{L})',
    '(?<!\\p{L})(?:vidta|genomför|sätta? in|göra?)\\p{L}* (?:vi )?(?:\\p{L}+ ){0,2}?åtgärder',
    '(?<!\\p{L})(?:handlingsplan|åtgärdsplan|förtur|ny tid|nytt besök|extra besök|göra om|gör om|gör vi om)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** A stated thing in return. */
const COMPENSATE = new RegExp(
  [
    '(?<!\\p{L})(?:ersättning(?:en)?|ekonomisk kompensation|kompensation(?:en)?|kompenser\\p{L}+|gottgörelse|gottgör\\p{L}*|plåster på såren)(?!\\p{L})',
    '(?<!\\p{L})(?:återbetal\\p{L}*|betala(?:r|s)? (?:vi )?tillbaka|pengarna tillbaka|få(?:r)? (?:du |ni )?tillbaka|tillbaka (?:på|av) (?:hela )?avgiften|(?:kronor|procent|kr|%|pengar(?:na)?|avgiften) tillbaka|slipper (?:du )?(?:betala|avgift\\p{L}*)|(?:avgifts?|kostnads)(?:fri|befri|reduc|reduktion|nedsättning|sänkning|lättnad)\\p{L}*)',
    '(?<!\\p{L})(?:avgiften|taxan|kostnaden|priset|hyran|månadsavgift\\p{L}*|bygglovsavgift\\p{L}*|handläggningsavgift\\p{L}*) (?:\\p{L}+ )?(?:sänks|reduceras|minskas|halveras|sätts ned|efterskänks|skrivs av|dras av|betalas tillbaka|återbetalas|tas bort|tas inte ut)',
    '(?<!\\p{L})(?:sänks|reduceras|minskas|halveras|efterskänks|återbetalas|sänker vi|reducerar vi|halverar vi|minskar vi) (?:\\p{L}+ ){0,2}?\\p{L}*(?:avgift|taxa|hyra|kostnad|pris)\\p{L}*',
    '(?<!\\p{L})(?:nedsatt|sänkt|reducerad|halverad|halva|ingen|avdrag på) (?:\\p{L}+ )?\\p{L}*(?:avgift|taxa|hyra)(?:en|n)?(?!\\p{L})',
    '(?<!\\p{L})(?:presentkort\\p{L}*|\\p{L}*biljett(?:er|en)?|frikort|fri entré|gratis|kostnadsfri\\p{L}*|utan kostnad|utan avgift|trisslott\\p{L}*|blomm(?:a|or)|blombukett|bukett|tårta|\\d+ kronor|\\d+ kr)(?!\\p{L})',
  ].join('|'),
  'iu',
);

const NO_COMPENSATION = new RegExp(
  [
    '(?<!\\p{L})(?:inte|ingen|inga|ej|aldrig|utan)\\s+(?:\\p{L}+\\s+){0,5}?(?:ersättning|kompensation|kompenser\\p{L}+|skadestånd|juridiskt bindande)',
    '(?<!\\p{L})(?:ersättning|kompensation|skadestånd)(?:en)?\\s+(?:\\p{L}+\\s+){0,3}?(?:inte|ej)(?!\\p{L})',
  ].join('|'),
  'iu',
);

export interface Consequence {
  /** Null where the sentence only says what does not follow. */
  remedy: Remedy | null;
  /** True where the sentence says that no compensation is given. */
  deniesCompensation: boolean;
}

/**
 * What a sentence says of a broken promise; null where it says nothing.
 *
 * @param sentence one sentence of a declaration
 * @param headings the headings above it, which may have set the condition
 * @param follows true where the sentence before it in the same block spoke of a broken promise
 */
export function consequenceIn(
  sentence: string,
  headings: readonly string[],
  follows: boolean,
): Consequence | null {
  if (isStatutory(sentence)) return null;
  const inner = headings.at(-1) ?? '';
  const conditioned = speaksOfBroken(sentence) || follows || BROKEN_HEADING.test(inner);
  const complained = !OF_OTHERS.test(sentence) && (COMPLAIN_HEADING.test(inner) || COMPLAINED.test(sentence));
  const deniesCompensation = NO_COMPENSATION.test(sentence);
  if (deniesCompensation) return { remedy: besidesDenial(sentence), deniesCompensation };
  if ((conditioned || DELAYED.test(sentence)) && COMPENSATE.test(sentence))
    return { remedy: 'compensation', deniesCompensation };
  if (INFORMS.test(sentence)) return null;
  if ((conditioned || complained) && CORRECT.test(sentence)) {
    return {
      remedy: measuresIn(sentence).length > 0 ? 'timely_correction' : 'correction',
      deniesCompensation,
    };
  }
  if ((conditioned || complained || speaksOfComplaints(sentence)) && COMPLAIN.test(sentence))
    return { remedy: 'complaint', deniesCompensation };
  return null;
}

function besidesDenial(sentence: string): Remedy | null {
  if (CORRECT.test(sentence)) return 'correction';
  return COMPLAIN.test(sentence) ? 'complaint' : null;
}

/** A reader's wishes and questions in the daily work are no complaint: "framföra dina synpunkter och önskemål". */
const speaksOfComplaints = (sentence: string): boolean =>
  (/klagomål/iu.test(sentence) && !OF_OTHERS.test(sentence)) ||
  (/synpunkt/iu.test(sentence) && !/önskemål|frågor/iu.test(sentence));

/** True where a sentence sets the condition for those that follow: "Om vi inte håller det vi lovat." */
export const speaksOfBroken = (sentence: string): boolean =>
  (NOT_KEPT.test(sentence) && THE_PROMISE.test(sentence) && !CHANGES.test(sentence)) || FAILED.test(sentence);

/** True under a heading such as "Om vi inte håller vad vi lovar". */
export const isUnderBroken = (headings: readonly string[]): boolean =>
  BROKEN_HEADING.test(headings.at(-1) ?? '');

export const strongerOf = (a: Remedy | null, b: Remedy | null): Remedy | null => {
  const rank = (remedy: Remedy | null) => (remedy === null ? -1 : remedies.indexOf(remedy));
  return rank(a) >= rank(b) ? a : b;
};
