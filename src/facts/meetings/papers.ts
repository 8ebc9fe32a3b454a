import type { PaperKind } from './meeting.ts';

/** What each kind of paper is called in link texts, headings and file names; the first that fits wins. */
const NAMES: [PaperKind, RegExp][] = [
  ['minnesanteckningar', /(?<!\p{L})(?:minnes|mötes)anteckning(?:ar|arna)?(?!\p{L})/iu],
  [
    'anslagsbevis',
    /anslagsbevis|(?:anslag|bevis|tillkännagivande)\p{L}* (?:om|av|för) (?:\p{L}+ )?juster|justeringsanslag|^\s*anslag(?:et)?[\s:,–-]|^\s*tillkännagiv/iu,
  ],
  ['omedelbart justerat', /omedelbar(?:t|a)?[ -](?:juster|§)|direktjuster|omedelbart_juster/iu],
  [
    'protokollsutdrag',
    /protokolls?[ -]?utdrag|utdrag ur protokoll|(?<!\p{L})(?:paragraf|§)\s?\d+(?!\s?[-–,&]|\d|\s?och)(?!.*§.*§)/iu,
  ],
  [
    'ojusterat protokoll',
    /(?:ojustera[td]|ej justera[td]|inte justera[td]|preliminär)\p{L}* (?:\p{L}*protokoll)|(?:utkast till) protokoll/iu,
  ],
  [
    'protokoll',
    /(?<![\p{L}])(?:sammanträdes|mötes|nämnds?|fullmäktige|styrelse|beslut(?:s|ande)?|ks|kf|kf:s|ks:s|\p{Lu}{2,4})?[- ]?protokoll(?:et|en|s)?(?![\p{L}])|(?<![a-z])protocols?(?![a-z])/iu,
  ],
];

const SUMMONS =
  /(?<!\p{L}|(?:godkännande|fastställande) av )(?:kallelse(?:n|r|rna)?|(?:sammanträdes|mötes|nämnds?)kallelse\p{L}*|föredragningslist(?:a|an|or|orna)|föredragslist\p{L}*|ärendelist(?:a|an|or|orna)|dagordning(?:en|ar|arna)?|kungörelse(?:n|r|rna)?)(?!\p{L})/iu;

const PAPERS =
  /(?<!\p{L})(?:(?:sammanträdes|mötes|nämnds?|fullmäktige|ärende|besluts|kommunstyrelse|kommunfullmäktige)?handling(?:ar|arna)(?!\p{L})|bilag(?:a|or|orna)(?!\p{L})|beslutsunderlag|underlag|tjänsteskrivelse|tjänsteutlåtande|kompletta handlingar)/iu;

/** Papers of other matters: registers and requests, plans on show, what applicants send in. */
const OTHER_PAPERS =
  /(?:allmän(?:na)?|offentliga|(?<!(?:ej|inte|icke) )sekretess\p{L}*|plan|samråds|gransknings|utställnings|ansöknings?|bygglovs?|förfrågnings|upphandlings) ?handling|anställ/iu;

/** Summons to something else than a meeting, and announcements of plans. */
const OTHER_SUMMONS =
  /anställ|kallelse till (?:bvc|tandvård|hälso|vaccin)|kungörelse (?:om|av|avseende|för) (?:samråd|granskning|detaljplan|antagande)/iu;

/** A matter or a rule about papers, in whose name they stand: "Motion om protokoll på webben". */
const ABOUT_PAPERS =
  /^\W*(?:motion|medborgarförslag|e-förslag|interpellation|enkel fråga|riktlinje|rutin|policy|mall|remiss|svar på)\p{L}*(?!\p{L}).*?(?<!\p{L})(?:om|för|av|kring|till|gällande|angående|avseende)(?!\p{L})/iu;

/** Minutes of measuring and inspecting, and words that only begin like minutes. */
const OTHER_MINUTES =
  /(?:prov|mät|besiktning|kontroll|spol|radon|vatten|ovk|tillsyn|test|kyoto|montreal|doserings|städ|röstlängd|valnatt|inspektion|rening)\p{L}*[ -]?protokoll|protokolls?(?:anteckning|justerare|förare|mall)/iu;

/** Which papers of meetings a link text, heading or file name names; empty for none. */
export function papersNamedIn(text: string): PaperKind[] {
  const kinds: PaperKind[] = [];
  if (ABOUT_PAPERS.test(text)) return kinds;
  const minutes = OTHER_MINUTES.test(text) ? undefined : NAMES.find(([, pattern]) => pattern.test(text))?.[0];
  if (minutes) kinds.push(minutes);
  if (SUMMONS.test(text) && !OTHER_SUMMONS.test(text)) kinds.push('kallelse');
  if (PAPERS.test(text) && !OTHER_PAPERS.test(text)) kinds.push('handlingar');
  return kinds;
}

/** Which papers a folder of a meeting system holds, by its name in a URL. */
export function papersInPath(path: string): PaperKind[] {
  if (/\/(?:protocols?|protokoll(?:en)?|minutes)\//iu.test(path)) return ['protokoll'];
  if (/\/(?:kallelser?|summons)\//iu.test(path)) return ['kallelse'];
  return /\/(?:agenda|handlingar|documents|bilagor)\//iu.test(path) ? ['handlingar'] : [];
}

/** What governs, plans or accounts: a document in its own right, dated by its adoption. */
const OWN_RIGHT =
  /reglemente|ordning(?!\p{L}*(?:en)? (?:för|till) (?:mötet|sammanträdet))|taxa|taxor|budget|policy|avtal|riktlinje|strategi|redovisning|rapport|(?<!\p{L})\p{L}*plan(?:en)?(?!\p{L})|program|tidplan|sammanträdes(?:tider|dagar|datum|plan)|mötes(?:tider|dagar|datum)/iu;

/** Words of a link that name nothing: what to do, the file's form, its size. */
const GENERIC =
  /öppnas? i (?:ett )?nytt? fönster|länk till annan webbplats|öppna|visa|läs mer|läs|ladda (?:ner|hem|ned)|hämta|här|pdf|docx?|rtf|(?<!\p{L})[km]b(?!\p{L})|(?:extra|ordinarie|sammanträde|möte|kl|och|för|till|den|från|med|i|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?!\p{L})|\d+/giu;

/** Letters that may be left of a link text beside date, body and generic words before it is about something else. */
const REMAINDER = 24;

/** Whether a link text, its date and body taken out, leaves it to its surroundings to say what it leads to. */
export function leavesItOpen(rest: string): boolean {
  if (OWN_RIGHT.test(rest)) return false;
  return rest.replace(GENERIC, '').replace(/[^\p{L}]/gu, '').length <= REMAINDER;
}
