import { title } from './subjects.ts';

/** What titles of documents on building the society are about, for the questions of area 8. */

export const VISION = title(
  '(?<!\\p{L})(?:vision(?:en)?(?!\\p{L})|målbild(?:en)? (?:20|för (?:kommunen|staden)))|framtidsbild',
  '(?<!\\p{L})(?:it-|e-|digital|turism|skol|förskol|bibliotek|kultur|landsbygd|trafik|nollvision|centrum|barn|äldre|näringsliv|arbetsmiljö|personal|miljö|idrott|besöks|hamn|energi|vatten)|nollvision|televis',
);

export const COMPREHENSIVE = title(
  '(?<!\\p{L}|del)översiktsplan(?:en|ering)?(?!\\p{L})|(?<!\\p{L})ÖP ?-?(?:20)?\\d\\d(?!\\d)|(?<!\\p{L})översiktsplan \\d{4}',
  'fördjup|så (?:här|upprättas|tas)|vad är|hur (?:en|vi)|process|arbetet med|tillägg|tematisk|(?<!\\p{L})FÖP|samråd|utställning|granskning|ändring av|planeringsstrategi|vindkraft|(?<!\\p{L})LIS(?!\\p{L})|delområd|program för|uppföljning|utlåtande|redogörelse|konsekvens',
);

export const HOUSING = title(
  'bostadsförsörjning|bostads(?:program|strategi|plan(?!er(?!ing))|politisk|politik|byggnadsprogram|bygg(?:ande)?program|utveckling)|(?:strategi|program|riktlinjer|plan|handlingsplan) för (?:\\p{L}+ och )?(?:bostäder|bostadsbyggande|boende(?!t? (?:för|hos|i|inom)))(?!\\p{L})|(?<!\\p{L})boende(?:strategi|program|plan|planering)',
  'äldre|senior|trygghetsb|särskilda? boende|anpassning|bidrag|social(?:a)? boende|hemlös|regional|länets|stöd(?:boende)?|LSS|funktions|nyanländ|flykting|marknadsenkät',
);

/** Strategies for how the place is to develop beside the three that every municipality has. */
export const DEVELOPMENT_OF_PLACE = title(
  '(?:utvecklings|tillväxt|stadsutvecklings|landsbygds(?:utvecklings)?|grönstruktur|grön|trafik|mobilitets|cykel|kollektivtrafik|arkitektur|kultur|vatten|centrum|infrastruktur|befolknings|landskaps|park)-?(?:strategi|program|plan|politisk)|(?:strategi|program|plan) för (?:\\p{L}+ )?(?:landsbygd|tillväxt|hållbar utveckling|kultur|trafik|mobilitet|cykel|arkitektur)',
  '(?:skol|elev|barn|personal|kompetens|verksamhets|individuell)\\p{L}*|programplan|spillvatten|dricksvatten',
);

/** Rules for work with volunteers. */
export const VOLUNTEERS = title(
  'volontär|frivillig(?:arbet|insats|verksamhet|policy|strategi|samordn)|frivilligt socialt',
  'försvar|krisberedskap|avgift',
);

export const ASSOCIATION_SUPPORT = title(
  '(?:förenings|kultur|aktivitets|verksamhets|organisations|idrotts|projekt|bygde\\p{L}*)-?(?:bidrag|stöd)|bidrag(?:s(?:regler|bestämmelser|normer|riktlinjer|handbok|system))?(?: och stöd)? (?:till|för) (?:\\p{L}+ ){0,4}?(?:förening|organisation|studieförbund|civil|idébur|ideell|kultur)\\p{L}*|stöd till (?:\\p{L}+ ){0,4}?(?:förening|organisation|civil|idébur|ideell|kulturliv|idrott)\\p{L}*|bidragsbestämmelser|bidragsregler|bidragsnormer|bidragshandbok|(?:regler|riktlinjer|policy|bestämmelser|principer) för (?:\\p{L}+ ){0,3}?(?:bidrag(?!sansökan)|stöd till förening)|förenings(?:handbok|policy|stöd)',
  'statsbidrag|bostads(?:bidrag|anpassning)|väg(?:bidrag|förening)|enskilda vägar|omställning|ekonomiskt bistånd|friskol|skolpeng|driftbidrag till vägar|arbetsmarknad|avlopp',
);

export const BUSINESS = title(
  'näringslivs?(?:strategi|program|policy|plan|politisk|utveckling|arbete|klimat|agenda)|närings(?:politisk|programm?|strategi|politik)|företags(?:klimat|policy|strategi|program)|företagarpolicy|(?:strategi|program|policy|plan|handlingsplan) för (?:\\p{L}+ ,?(?:och )?){0,3}?(?:näringsliv|företagande|företagsklimat|företagsamhet|tillväxt)\\p{L}*|tillväxt(?:strategi|program|plan)|näringslivs- och|besöksnärings?(?:strategi|program)|jobb- och tillväxt',
  'regional|avgift|upphandling',
);

export const INTERNATIONAL = title(
  'internationell(?:t|a)?(?! vecka| samman)|internationaliser|(?<!\\p{L})EU(?:-| )(?:strategi|policy|program|plan|arbete)|europa(?:strategi|policy|politik)|vänort|globala kontakter|omvärlds- och EU',
  'konvention|barn|engelska|skola|gymnasi|utbytes|elev|adoption|adoptioner|matchning|baccalaureate|programmet',
);

/** A strategy for the environment or the climate as a whole; not waste, water or sewage alone. */
export const ENVIRONMENT = title(
  '(?<!\\p{L})(?:klimat|miljö|energi|hållbarhets|fossil|koldioxid)\\p{L}*(?:- och \\p{L}+?|- & \\p{L}+?)?(?:strategi|program|plan|policy|mål|färdplan|budget|handlingsprogram|lotsen)|(?:strategi|program|plan|policy|handlingsplan|mål|färdplan) för (?:\\p{L}+,? ){0,5}?(?:miljö|klimat|energi|hållbar utveckling|ekologisk|fossilfri|klimatneutral|agenda 2030)\\p{L}*|agenda (?:21|2030)|(?:klimat|miljö|energi)- och (?:klimat|miljö|energi)\\p{L}*|miljöledning|ekologisk(?:t)? hållbar|färdplan (?:klimat|för klimat)',
  'arbetsmiljö|inomhusmiljö|läromiljö|lärmiljö|miljönämnd|miljötillsyn|miljöavdelning|taxa|avgift|tillsyn|skolmiljö|utemiljö|boendemiljö|energideklaration|verksamhetsplan|behovsutredning|gestaltning|kulturmiljö|stadsmiljö|delegation|reglemente|klimatanpassning(?!s- och)|handling(?:s)?plan för ventilation|miljörum|gårdsmiljö|energirådgiv|värmeplan',
);

export const PUBLIC_HEALTH = title(
  'folkhälso?|(?<!\\p{L})hälso(?:strategi|program|plan|politisk)|hälsa och välbefinnande|social(?:t)? hållbar|jämlik (?:hälsa|kommun|stad)|(?:god|jämlik|hälsa) (?:och \\p{L}+ )?hälsa|välfärds(?:redovisning|bokslut|program|strategi)|livsvillkor',
  'regional|länets|företagshälso|elevhäls|hälso- och sjukvård|hälsoskydd|arbetsmiljö|reglemente|enkät',
);

export const SAFETY = title(
  'trygghet(?!s(?:larm|boende|bostäder|telefon|punkt|skapande teknik))|brottsförebygg|samverkansöverenskommelse|(?<!av|mut|genom|upp|sam)brott|våldsförebygg|våld i nära|säkerhets- och trygghet|trygg(?:t|a|are)? (?:och |i |kommun|stad|miljö|boende)\\p{L}*|medborgarlöfte|drogförebygg|(?:drog|alkohol|ANDT|ANDTS)\\p{L}*(?:politisk|policy|program|strategi|plan)|effektiv samordning för trygghet',
  'informationssäkerhet|trygghetslarm|mutbrott|skola?\\p{L}*|krisberedskap|elsäkerhet|taxa|personal|medarbetar|arbetsplats|trygg hemgång|tjänstebil',
);

export const INTEGRATION = title(
  'integration(?!strafik)|nyanländ|flykting|mångfald|inkluder(?:ing|ande)|likabehandling|etablering|jämlik(?:het)?|minoritet|mänskliga rättigheter|segregation|antidiskriminering|(?:mot|rasism)\\p{L}* (?:diskriminering|rasism)',
  'it-|system|skol|förskol|elev|gymnasi|barn|arbetsplats|medarbetar|personal|biologisk mångfald|arbetsgivar|systemintegration|jämställdhets- och mångfaldsplan|mångfaldsplan|kränkande|etablering(?:s)? av (?:företag|handel|verksamhet)|företagsetablering|försörjningsstöd',
);
