/** What municipalities call the place where all may ask about anything. */
const COMMON_NAMES =
  'kontaktcent(?:er|ret|ers|rets|rum|rumet)|kontakt-?center|medborgarservice(?:n|ns)?|medborgarkontor(?:et|en|ets)?|medborgarcent(?:er|ret|rum)|medborgartorg(?:et)?|invånarservice(?:n)?|invånarcent(?:er|ret|rum)|servicecent(?:er|ret|rum|rumet)|kommunservice(?:n)?|kommuncent(?:er|ret|rum)|kommunvägledar\\p{L}*|samhällsvägledar\\p{L}*|kommunguid\\p{L}*|kommunlots\\p{L}*|servicekontor(?:et)?|kontaktpunkt(?:en)?';

/** The same words are used by companies and single services; they count where they speak for the municipality. */
const SHARED_NAMES = 'kundcent(?:er|ret|rum)|kundtjänst(?:en)?|kundservice(?:n)?|servicepunkt(?:en)?';

/** "Eskilstuna direkt", "Kontakt Göteborg": a name of its own is told by its capital letters. */
const OWN_NAMES = '\\p{Lu}\\p{L}+ [Dd]irekt|Kontakt \\p{Lu}\\p{L}+';

const anyOf = (...names: string[]) => `(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`;

export const COMMON = new RegExp(anyOf(COMMON_NAMES), 'iu');
export const SHARED = new RegExp(anyOf(SHARED_NAMES), 'iu');
export const OWN = new RegExp(anyOf(OWN_NAMES), 'u');

/** Beginnings of all these, in lower case, to ask quickly whether a text can name one. */
export const NAME_WORDS = [
  'kontakt',
  'medborgar',
  'invånar',
  'service',
  'kommunservice',
  'kommuncent',
  'kommunväg',
  'kommungui',
  'kommunlots',
  'samhällsväg',
  'kund',
  'direkt',
] as const;

/** Whose such a place is not: agencies, companies, single services. */
export const STRANGERS =
  /(?<!\p{L})(?:Statens servicecenter|statliga? servicekontor\p{L}*|Skatteverket\p{L}*|Försäkringskassan\p{L}*|Arbetsförmedlingen\p{L}*|Pensionsmyndigheten\p{L}*|regionens?|Region \p{Lu}\p{L}+|1177|Trafikverket\p{L}*|Posten|PostNord|\p{Lu}\p{L}+ (?:Energi|Vatten|Bostäder|AB)|energibolag\p{L}*|elnät\p{L}*|fjärrvärme\p{L}*|stadsnät\p{L}*|bredband\p{L}*|fiber|leverantör\p{L}*|lokaltrafik\p{L}*|Västtrafik|Skånetrafiken|SL:?s?|SVT Direkt|inkasso|IT-support|helpdesk)(?!\p{L})/u;

/** A place where one asks about all that the municipality does. */
export const MUNICIPAL =
  /(?<!\p{L})(?:kommunens?|kommunen|stadens?|en väg in|alla (?:\p{L}+ )?verksamheter|kommunala frågor|kommunal(?:t|a)? service|kontakta (?:kommunen|oss)|kommunhus\p{L}*|stadshus\p{L}*)(?!\p{L})/iu;
