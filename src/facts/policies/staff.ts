import { title } from './subjects.ts';

/** What titles of documents on staff, pay, work environment and equality are about, for the questions of area 6. */

/** Papers on staff that are about one group of them only. */
const NARROW = 'elev|skola|barn(?:s|en)?(?!\\p{L})|förskol|gode? m[aä]n|förtroendevald|brukar|kund';

export const SUPPLY = title(
  '(?:kompetens|personal)(?:- och (?:kompetens|personal))?försörjning\\p{L}*|strategisk kompetens\\p{L}*|kompetensstrategi\\p{L}*|(?:plan|strategi|program) för (?:\\p{L}+ ){0,3}?(?:kompetens|personal)\\p{L}*',
  `${NARROW}|näringsliv|regional|delegation`,
);

export const PAY = title(
  'löne?(?:policy|politik|politisk\\p{L}*|kriteri\\p{L}*|strategi|bildning\\p{L}*|sättning\\p{L}*|program|handbok|riktlinje\\p{L}*)|(?:riktlinjer?|policy|principer|regler|kriterier|program) för (?:\\p{L}+ ){0,3}?lön(?:e\\p{L}*|er)?(?!\\p{L})',
  'lönebidrag|löneskydd|pension|arvode|lönegaranti|lönekartläggning',
);

export const RECRUITMENT = title(
  '(?<!\\p{L})rekrytering\\p{L}*|annonsering av (?:lediga|tjänst)\\p{L}*|bemanning(?:s(?:policy|riktlinjer|strategi))?(?!\\p{L}{3})',
  `${NARROW}|chefsrekrytering av|delegation|bemanningsföretag`,
);

export const BENEFITS = title(
  '(?<!\\p{L})(?:personal)?förmån\\p{L}*|friskvård\\p{L}*|personalvård\\p{L}*|bilförmån|förmånscykel',
  'förmånsrätt|revision',
);

export const EQUALITY_AT_WORK = title(
  'jämställd\\p{L}*|jämlik\\p{L}*|mångfald\\p{L}*|likabehandling\\p{L}*|lika (?:rättigheter|villkor)(?: och \\p{L}+)?|aktiva åtgärder|CEMR\\p{L}*|inkluder\\p{L}*|tillgänglighet och (?:delaktighet|jämlik)\\p{L}*',
  'biologisk|elev|skola|skolan|förskol|gymnasi|i fritidshem|naturvård|våld\\p{L}* i nära|kränkande (?:särbehandling|behandling)|jämlik hälsa|utbildningen|vuxenutbildning|plan mot',
);

/** Of those, what is named after equality between women and men. */
export const GENDER_EQUALITY = title('jämställd\\p{L}*|CEMR\\p{L}*', 'elev|skola|skolan|förskol|gymnasi');

export const HARASSMENT = title(
  'kränk(?:ning|ande)\\p{L}*|trakasseri\\p{L}*|diskriminering\\p{L}*|mobbning|repressali\\p{L}*|likabehandlingspolicy|hot,? (?:och )?våld',
  'elev|skola|skolan|förskol|gymnasi|barn|utbildning|fritidshem|kamera|våld i nära|heder',
);

/** Work environment as a whole: such papers often hold the routine against harassment. */
export const WORK_ENVIRONMENT = title(
  '(?<!\\p{L})arbetsmiljö\\p{L}*|organisatorisk och social|hälsa(?:n)? (?:på|i) arbete\\p{L}*',
  `${NARROW}|delegation av|fördelning av|byggarbets`,
);
