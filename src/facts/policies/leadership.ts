/** Titles of governing documents on leaders and what they answer for. */

const title = (yes: string, no: string): RegExp => new RegExp(`^(?!.*(?:${no})).*(?:${yes})`, 'isu');

/** What is asked of managers, alone or together with staff. */
export const LEADERSHIP = title(
  '(?:ledarskaps?|ledar|chefs?)(?:- och (?:medarbetar|ledar|ledarskaps|chefs)\\p{L}*)?-?(?:policy|strategi|plattform|program|filosofi|idé|profil|kriterier|krav|handbok|riktlinjer|principer|deklaration)|(?:medarbetar|chefs?)(?:skaps?)?- och (?:ledar|ledarskaps|chefs)\\p{L}*|(?:policy|strategi|riktlinjer?|program|principer|plattform|ramverk|riktlinje) för (?:\\p{L}+,? ){0,4}?(?:ledarskap\\p{L}*|chefskap\\p{L}*|chefer\\p{L}*|ledare)(?!\\p{L})|ledarskap och medarbetarskap|medarbetarskap och ledarskap|(?:gott|tydligt|vårt) (?:ledarskap|chefskap)|^ledarskap(?:et)?(?!\\p{L})',
  'ungdomsledar|ledarskapsprogram(?:met)? i fotboll|miljöledning|ledarsök|ledarhund|chefsförordnande|lön|rekryter|utbildningsprogram|ledarutveckling|traineep',
);

/** What the chief executive, or officials in the lead, are to do. */
export const EXECUTIVE_INSTRUCTION = title(
  '(?:instruktion|uppdragsbeskrivning|arbetsordning|befattningsbeskrivning|vd-instruktion)\\p{L}*(?: \\p{L}+){0,4}? (?:kommundirektör|stadsdirektör|kommunchef|förvaltningschef|förvaltningsdirektör)|(?:kommundirektör|stadsdirektör|kommunchef)(?:en|ens|s)?(?: \\p{L}+)? ?(?:instruktion|uppdrag)',
  'delegation',
);
