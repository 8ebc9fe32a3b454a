import { title } from './subjects.ts';

/** Titles of governing documents on leaders and what they answer for. */

/** What is asked of managers, alone or together with staff. */
export const LEADERSHIP = title(
  '(?:ledarskaps?|ledar|lednings|chefs?)(?:- och (?:medarbetar|ledar|ledarskaps|chefs|lednings)\\p{L}*)?-?(?:policy|strategi|plattform|program|filosofi|idé|profil|kriterier|krav|handbok|riktlinjer|principer|deklaration)|(?:medarbetar|chefs?)(?:skaps?)?- och (?:ledar|ledarskaps|chefs)\\p{L}*|kompetenskriterier för (?:chefer|ledare)|(?<!\\p{L})chef i \\p{Lu}|medledar|(?:policy|strategi|riktlinjer?|program|principer|plattform|ramverk|riktlinje) för (?:\\p{L}+,? ){0,4}?(?:ledarskap\\p{L}*|chefskap\\p{L}*|chefsuppdrag\\p{L}*|chefer\\p{L}*|chef- och ledarskap|ledare|ledning och organisation)(?!\\p{L})|ledarskap och medarbetarskap|medarbetarskap och ledarskap|(?:gott|tydligt|vårt) (?:ledarskap|chefskap)|^ledarskap(?:et)?(?!\\p{L})',
  'förening|ungdomsledar|kvalitetslednings|lednings(?:system|plan)|krislednings|räddning|ledarskapsprogram(?:met)? i fotboll|miljöledning|ledarsök|ledarhund|chefsförordnande|lön|rekryter|utbildningsprogram|ledarutveckling|traineep',
);
