import { title } from './subjects.ts';

/** Services whose quality papers are their own, and things whose quality is no service's. */
const OTHER =
  '(?<!\\p{L})(?:hemtjänst|äldre|omsorg|social|LSS|HSL|patient|hälso|skol|förskol|elev|utbildning|barn|gymnasi|vuxenutbildning|fritids|livsmedel|mat(?!\\p{L})|måltid|kost|luft|vatten|data|informations|arkitektur|avtal|upphandling|bad|färdtjänst|VA-)\\p{L}*|\\p{L}*(?:luft|vatten|livs|ljud|boende|luftens|stads)kvalitet\\p{L}*|Fairtrade|kvalitetsredovisning\\p{L}*|kvalitetsberättelse|kvalitetsrapport|kvalitet i korthet|miljökvalitet\\p{L}*|kvalitetsdeklaration\\p{L}*|kvalitetsgaranti\\p{L}*|kvalitetsundersökning\\p{L}*|kvalitetsgranskning\\p{L}*';

/** A policy, programme or system for the quality of all that the municipality does. */
export const QUALITY = title(
  '(?<!\\p{L})kvalitets?(?:policy|program|strategi|plan|system|lednings\\p{L}*|arbete\\p{L}*|utveckling\\p{L}*|riktlinje\\p{L}*|modell|handbok|ramverk|idé|plattform|säkring\\p{L}*)|(?:policy|program|strategi|riktlinjer?|plan|system|ramverk|principer|modell|ledningssystem) för (?:\\p{L}+,? ){0,5}?(?:kvalitet\\p{L}*|verksamhetsutveckling|ständiga förbättringar|förbättringsarbete)|kvalitet(?:s)?- och (?:utvecklings|verksamhets|service|miljö|förbättrings)\\p{L}*|verksamhetsutveckling(?:s\\p{L}*)?(?!\\p{L})|verksamhets(?:lednings)?system',
  OTHER,
);
