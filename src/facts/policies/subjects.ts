/** What titles of governing documents are about, for the questions that ask for them. */

/** Titles that hold `yes` and nothing of `no`. */
export const title = (yes: string, no: string): RegExp => new RegExp(`^(?!.*(?:${no})).*(?:${yes})`, 'isu');

/** Groups and services that a document on democracy as a whole is not narrowed to. */
const NARROW =
  '(?<!\\p{L})(?:barn|unga?s?(?!\\p{L})|ungdom|elev|skol|förskol|äldre|senior|brukar|anhörig|funktions|minoritet|finsk|samisk|hemtjänst|omsorg|integration|jämställd|jämlik|kultur|folkhäls|förening|civilsam|fritid|trafik|beredning)';

export const DEMOCRACY = title(
  'demokrati(?!beredning|utskott|nämnd)|(?<!\\p{L})(?:invånar|medborgar)(?:inflytande|delaktighet|engagemang|medverkan|skap)|(?<!\\p{L})(?:delaktighet|inflytande)',
  `${NARROW}|demokratiberedning|reglemente|arbetsordning`,
);

export const DIALOGUE = title(
  '(?:medborgar|invånar|kommun|sam)dialog|(?<!\\p{L})dialog(?:er|policy|strategi|modell|program|arbete)?(?!\\p{L})|medborgar(?:inflytande|delaktighet|medverkan|samråd)|invånar(?:inflytande|delaktighet)|demokrati- och dialog',
  '(?<!\\p{L})(?:trafik|lön|medarbetar|brukar|elev|förening|närings|företags|anhörig|budget|mål)\\p{L}*dialog|trafik|upphandling|samverkansavtal|kapitel|avtal',
);

export const COMMUNICATION = title(
  '(?<!\\p{L}|sam|tele)(?:kommunikations?|informations?)(?:- och (?:kommunikations|informations|varumärkes|medie|press)|- \\p{L}+)?(?:policy|strategi|program|plattform|riktlinjer|plan|handbok)|(?:policy|strategi|riktlinjer?|program|plattform|plan|regler|principer) (?:för|om|avseende) (?:\\p{L}+ ){0,2}?(?:kommunikation(?:en)?|information(?:en)?)(?!\\p{L})|varumärkes- och kommunikations',
  'nät(?!verk)|säkerhet|hantering|kris|intern(?:a)? (?:kommunikation|information)|internkommunikation|elektronisk|bredband|telefon|it-|digital(?:a)? informations|teknik|kollektiv|trafik|projekt|val(?:et)? 20|äldre|skol|arkiv|klassning',
);

export const SOCIAL_MEDIA = title('social[at]? medi[ae]|facebook', 'kommentar');
export const TELEPHONE = title(
  'telefon|e-?post|mejl|svarstid|mobiltelefon',
  'avgift|taxa|trygghets|lista|katalog',
);
export const INTERNAL = title(
  'intern(?:a)? (?:kommunikation|information)|internkommunikation|personalinformation',
  'kontroll',
);
export const INTRANET = title('intranät', 'inloggning');
export const WEB_ACCESS = title(
  'webb?(?:plats)?tillgänglighet|digital(?:a)? tillgänglighet|tillgänglig\\p{L}* (?:på|för|av|hos|i) (?:\\p{L}+ )?(?:webb|extern|digital)|webb(?:platsen|plats|en)?(?:riktlinje|policy|strategi|handbok)|(?:policy|riktlinjer?|regler|strategi|program) för (?:\\p{L}+ ){0,2}?webb',
  'redogörelse',
);

/** A stance to those who use the services. */
export const USERS = title(
  '(?:brukar|kund|service|bemötande)(?:policy|strategi|program|plan|orientering|perspektiv|fokus|inflytande|medverkan|riktlinjer|filosofi|idé)|(?:policy|strategi|riktlinjer?|program|principer|regler) (?:för|om) (?:\\p{L}+,? ){0,4}?(?:service|bemötande|brukar\\p{L}*|kunder|kundservice|tillgänglighet och service|service och tillgänglighet)(?!\\p{L})|(?<!\\p{L})kvalitets(?:policy|strategi)|medborgarservice|bemötande',
  'kommunikation|bostads|avfall|serviceplan|landsbygd|kommersiell|livsmedel|nedskräpning|upphandling|serveringstill|färdtjänst|resor|it-service|vattentjänst|servicebostad|hotfull|kund(?:val|krav)|räddning',
);

export const VALUES = title(
  'värdegrund|värdeord|grundläggande värdering|gemensamma värdering|ledstjärn|medarbetaridé|service(?:idé|filosofi)|kundlöfte|servicelöfte',
  'nationell|demokratisk värdegrund i skolan|likabehandling|plan mot',
);

export const STAFF = title(
  'personal(?:policy|politisk\\p{L}*|politik(?:en)?|strategi|program|idé|vision)|medarbetar(?:policy|- och ledar\\p{L}*|idé|program|strategi)|(?<!\\p{L})hr-?\\s?(?:policy|strategi|program)|arbetsgivar(?:policy|strategi|program|varumärk\\p{L}*)|(?:policy|strategi) för (?:personal|medarbetar|arbetsgivar)\\p{L}*|medarbetarskap',
  'personal(?:försörjning|bil|information|klubb)|kompetensförsörjning|ledarskapspolicy$',
);

export const PROVIDERS = title(
  '(?:privata|externa|fristående|andra) (?:utförare|entreprenörer|leverantörer|aktörer)|(?:uppföljning|insyn|kontroll|konkurrens)\\p{L}* (?:och \\p{L}+ )?(?:av|i) (?:\\p{L}+ ){0,4}?(?:utförare|verksamhet som (?:bedrivs|utförs|drivs))|konkurrens(?:policy|program|utsättning\\p{L}*)|avtalsuppföljning|kvalitetsuppföljning|valfrihetssystem',
  'revision|taxa|avgift|ansökan',
);
