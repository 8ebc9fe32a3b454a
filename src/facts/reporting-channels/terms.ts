/** The words of the subject. `TOPIC` names it, `CHANNEL` names an arrangement for it. */

const whole = (...patterns: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})`, 'iu');

const BLOWING = 'visselblås\\p{L}*|whistle-?blow\\p{L}*|whistleblås\\p{L}*|whistle blow\\p{L}*';

const ARRANGEMENT =
  '(?:funktion|tjänst|system|kanal|portal|plattform|telefon|linje|formulär|lösning|mottagning|verktyg|rapportering|ordning|rutin|process|anmälan|inkorg|brevlåda)';

/** What a tip can be about, where no other word tells the subject. */
const WRONGS = '(?:oegentlighet|korruption|mutor|mutbrott|muta\\b|bestickning|otillbörlig|maktmissbruk)';

/** "tipsa om oegentligheter", "anonym anmälan av misstänkt korruption": channels older than the word. */
const TIPPING = [
  `tips(?:a|ar|et)?\\b[^.?!]{0,60}?${WRONGS}\\p{L}*`,
  `(?:anmäl|rapporter)\\p{L}*[^.?!]{0,40}?${WRONGS}\\p{L}*`,
  `anonym\\p{L}*[^.?!]{0,60}?${WRONGS}\\p{L}*`,
  `${WRONGS}\\p{L}*[^.?!]{0,80}?(?:tipsa|anonym)\\p{L}*`,
];

const OTHER_NAMES =
  'etikkanal\\p{L}*|etiklinje\\p{L}*|etiktelefon\\p{L}*|etikombud\\p{L}*|tips(?:funktion|kanal|linje|telefon)\\p{L}*|korruptionstips\\p{L}*|oegentlighetsfunktion\\p{L}*';

export const TOPIC = whole(
  BLOWING,
  OTHER_NAMES,
  'rapporteringskanal\\p{L}*',
  'rapporteringsfunktion\\p{L}*',
  ...TIPPING,
);

export const CHANNEL = whole(
  `(?:visselblås|whistle-?blow)\\p{L}*[- ]?${ARRANGEMENT}\\p{L}*`,
  `(?:funktion|tjänst|system|kanal|portal|telefon|formulär|rutin)\\p{L}* för (?:visselblås|whistle-?blow)\\p{L}*`,
  '(?:intern|egen|gemensam|särskild|säker)\\p{L}* rapporterings(?:kanal|funktion|väg|system)\\p{L}*',
  'rapporterings(?:kanal|funktion)\\p{L}* för (?:visselblås|missförhåll|oegent)\\p{L}*',
  OTHER_NAMES,
);

/** Words of the subject in a folded URL path. */
export const TOPIC_PATH = /visselblas|whistleblow|whistle-blow|etikkanal|rapporteringskanal|korruptionstips/;

/** A page or section on what is done with personal data: it names the channel and gives the way to another one. */
export const PRIVACY = /personuppgift|dataskydd|integritetspolicy|GDPR|cookie|kakor/i;

/** Headings under which other people's channels stand: "Externa rapporteringskanaler", "Anmäl till en myndighet". */
export const ELSEWHERE =
  /(?<!\p{L})(?:extern\p{L}* (?:rapporterings?\p{L}*|kanal\p{L}*|visselblås\p{L}*kanal\p{L}*|anmälan|myndighet\p{L}*)|extern rapportering|rapportera externt|externt|\p{L}*myndighet(?:er|erna|en|ernas)?|offentliggörande|EU:s institutioner|polisen|andra (?:sätt|kanaler|vägar))(?!\p{L})/iu;

/** Sentences that explain the law or the word; they tell of no channel. */
export const EXPLAINS =
  /(?<!\p{L})(?:visselblås(?:ning|are|aren) (?:är|innebär|betyder|handlar)|(?:en|med) visselblås(?:are|ning) (?:är|menas|avses)|(?:visselblåsar)?(?:lagen|lag|direktivet)(?:s syfte)? (?:\([^)]*\) )?(?:är|innebär|trädde|gäller|började|ger|skyddar|syftar|omfattar|ställer|ersätter|ersatte|reglerar|bygger|säger|om skydd)|enligt (?:visselblåsar)?lagen|arbetsgivare (?:med|som)|verksamhetsutövare|kommuner (?:och|med|som|ska|är|måste|har)|(?:med )?en visselblåsar(?:funktion|kanal|tjänst) (?:är|innebär|syftar|ger|förebygger|ska|kan|handlar)|(?:många|flera|vissa|andra|alla|några|övriga|fler|en rad) (?:\p{L}+ )?(?:kommuner|myndigheter|arbetsgivare|företag|organisationer))(?!\p{L})/iu;
