import { title } from './subjects.ts';

/** Titles of governing documents on steering, visions, companies and purchasing. */

/** What manages one matter only: quality in care, the environment, information security. */
const OF_ONE_MATTER =
  'kvalitet|miljölednings|miljö|informationssäkerhet|arbetsmiljö|säkerhet|energilednings|projekt|revision|granskning|personalekonomi|internkontroll|intern kontroll|(?<!\\p{L})(?:SOSFS|AB)(?!\\p{L})|skola|bolagsordning|socialtjänst';

/** How the municipality is steered as a whole. */
export const STEERING_MODEL = title(
  '(?:styr(?:nings)?modell|styrsystem|styr- och ledning|lednings- och styr|ledningssystem|styrprincip|styrfilosofi|målstyrning|resultatstyrning|ekonomi- och (?:verksamhets)?styr|verksamhets- och ekonomistyr|ekonomistyr|styrning och (?:uppföljning|ledning)|ledning och styrning|(?:planering|styrning),? (?:styrning )?(?:och|samt) (?:uppföljning|ledning)|budget- och (?:uppföljnings|målstyrnings)|planerings- och uppföljnings|styrning av (?:verksamhet|ekonomi)|budgetprocess|verksamhetsplanering och uppföljning|god ekonomisk hushållning)',
  OF_ONE_MATTER,
);

/** Rules for money alone tell how it is followed up, and not how goals are. */
export const ECONOMY_RULES = title(
  'ekonomistyr|ekonomiska? styr|ekonomipolicy|budget- och|god ekonomisk hushållning|regler för (?:ekonomi|budget)|ekonomiadministra|budgetansvar|uppföljning',
  `${OF_ONE_MATTER}|hemtjänst|utförare`,
);

/** Goals and visions for the municipality as a whole. */
export const VISION = title(
  '(?<!\\p{L})(?:\\p{L}+)?vision(?:en|sdokument)?(?!\\p{L})|framtidsbild|målbild 20\\d\\d',
  'nollvision|television|supervision|kontoret|förvaltning|tjänste(?:man|män)|skol|bibliotek|centrum|stadsdel|område|trafik|näringsliv|it-vision|digital|park|torg|hamn|revision',
);

/** What binds the municipality's companies. */
export const OWNER_RULES = title(
  'ägardirektiv|ägarpolicy|bolagspolicy|ägarstyrning|bolagsstyrning|företagspolicy|ägaridé|ägarstrategi',
  'bolagsordning|revision|granskning|förbundsordning',
);

/** Purchasing. */
export const PURCHASING = title(
  'upphandling|inköp',
  'trafik|avfall|direktupphandling(?:s)?blankett|granskning|delegation|entreprenad',
);

/** Strategies for one matter, which the steering is to hold together. */
export const TOPIC_STRATEGY = title(
  '(?:klimat|miljö|energi|hållbarhet|folkhälso|jämställdhet|tillgänglighet|mångfald|integration|närings(?:livs)?|landsbygd|kultur|idrotts|barn|ungdom|digitaliserings|bostads)\\p{L}*(?:- och \\p{L}+)?(?:strategi|program|plan|policy)(?:n|met|en)?(?!\\p{L})|(?:strategi|program|handlingsplan) för (?:\\p{L}+ ){0,2}?(?:klimat|miljö|energi|hållbar|folkhälsa|jämställdhet|tillgänglighet|integration|näringsliv|kultur|digitalisering)',
  'detaljplan|översiktsplan|skol|kursplan|läroplan|miljöplan för|bygg|renhållning|likabehandling',
);
