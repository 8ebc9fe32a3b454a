import type { DocumentKind } from '../../model/document.ts';

/** A sign of a kind: what a line of the front matter says, and how much that is worth. */
interface Sign {
  kind: DocumentKind;
  line: RegExp;
  worth: number;
}

/** Worth from which the structure of a paper settles its kind. */
const SETTLED = 4;

/** Signs in the structure of meeting papers: letterhead, labels of the attendance list, phrases of the first paragraph. */
const SIGNS: Sign[] = [
  {
    kind: 'protokoll',
    line: /^(?:.{0,60}\s)?(?:sammanträdes|mötes|styrelse|stämmo|nämnd\p{L}*|fullmäktige|direkt)?protokoll(?:s?utdrag)?(?:\s|$|[,:–-])(?!.{0,30}\b(?:justeras|föregående))/iu,
    worth: 2,
  },
  {
    kind: 'protokoll',
    line: /^(?:sammanträdes)?protokoll(?:s?utdrag)?\b|^utdrag ur (?:sammanträdes)?protokoll/iu,
    worth: 3,
  },
  {
    kind: 'protokoll',
    line: /^(?:beslutande|närvarande|tjänstgörande ersättare|ej tjänstgörande)\b/iu,
    worth: 2,
  },
  {
    kind: 'protokoll',
    line: /^(?:justerare|justerande|utses att justera|justering(?:ens)? (?:plats|tid)|justerat|underskrifter|protokollet (?:är )?justera)/iu,
    worth: 2,
  },
  {
    kind: 'protokoll',
    line: /^(?:anslag(?:sbevis)?\b|bevis om anslag|anslaget sätts upp|datum för anslag)/iu,
    worth: 2,
  },
  { kind: 'protokoll', line: /^(?:paragrafer|§§?)\s*\d+|^(?:paragrafer|paragraf)$/iu, worth: 1 },
  {
    kind: 'kallelse',
    line: /^(?:kallelse|föredragningslista|ärendelista|dagordning|kungörelse)\b/iu,
    worth: 4,
  },
  { kind: 'kallelse', line: /\bkallas (?:härmed )?till (?:sammanträde|möte)|^härmed kallas/iu, worth: 3 },
  {
    kind: 'tjänsteskrivelse',
    line: /^(?:tjänsteskrivelse|tjänsteutlåtande|tjänsteyttrande|ordförandeskrivelse|ordförandeförslag)(?!\p{L})/iu,
    worth: 5,
  },
  {
    kind: 'tjänsteskrivelse',
    line: /^(?:förslag till beslut|förvaltningens förslag(?: till beslut)?)$/iu,
    worth: 2,
  },
  { kind: 'tjänsteskrivelse', line: /^förvaltningens yttrande$/iu, worth: 2 },
  {
    kind: 'tjänsteskrivelse',
    line: /^(?:ärendebeskrivning|(?:sammanfattning|beskrivning) av ärendet|ärendet)$/iu,
    worth: 2,
  },
  { kind: 'tjänsteskrivelse', line: /(?:^|\s)handläggare(?::|$)|^handläggare \p{L}/iu, worth: 1 },
  { kind: 'tjänsteskrivelse', line: /^sammanfattning$/iu, worth: 1 },
  {
    kind: 'tjänsteskrivelse',
    line: /^(?:beslutet (?:ska )?(?:skickas|expedieras)|expedieras) till/iu,
    worth: 1,
  },
  {
    kind: 'motion',
    line: /(?:föreslår|yrkar) (?:vi|jag|undertecknad\p{L}*|\p{L}+partiet|\p{L}+demokraterna|moderaterna|liberalerna|centern)(?!\p{L}).{0,40}fullmäktige/iu,
    worth: 4,
  },
  {
    kind: 'motion',
    line: /^(?:motion|motion(?:\s+till\b|\s+om\b|\s+angående\b|\s+gällande\b|\s*[:–-]).*)$|^(?:nämnd|ledamots)initiativ(?!\p{L})/iu,
    worth: 4,
  },
  {
    kind: 'medborgarförslag',
    line: /^(?:medborgarförslag|e-förslag)(?:$|\s+(?:om|till|angående|gällande)\b|\s*[:–-])/iu,
    worth: 4,
  },
  {
    kind: 'revisionsrapport',
    line: /^(?:revisions{1,2}rapport|rapport från (?:stads|kommun)?revisionen|granskningsrapport|rapport (?:avseende|över|om) (?:\p{L}+ )?granskning|uppföljning av .{0,30}(?:revisionsrapport|granskning)|revisionsberättelse|granskning av (?!detaljplan|planförslag|översiktsplan|planprogram)|(?:grundläggande|översiktlig|uppföljande|övergripande|fördjupad) granskning|revisorernas)/iu,
    worth: 4,
  },
  {
    kind: 'revisionsrapport',
    line: /^(?:www\.)?(?:kpmg|pwc|ey|ernst & young|deloitte|öhrlings)(?:\.se)?(?: ab)?(?!\p{L})/iu,
    worth: 2,
  },
  {
    kind: 'revisionsrapport',
    line: /^förstudie|(?:cert\.?|certifierad) kommunal revisor|(?<!\p{L})revisionskonsult|^revisionsfråg/iu,
    worth: 2,
  },
  { kind: 'blankett', line: /^(?:blankett|ansökningsblankett)\b|^fylls i av/iu, worth: 4 },
  {
    kind: 'blankett',
    line: /^(?:namnteckning|underskrift|namnförtydligande|ort och datum|sökandens (?:namn|underskrift))(?!\p{L})/iu,
    worth: 2,
  },
  {
    kind: 'blankett',
    line: /^(?:personnummer|person-?\s?\/\s?organisationsnummer|organisationsnummer|telefon dagtid)(?!\p{L})/iu,
    worth: 2,
  },
];

/** Lines at the top of a paper in which it names itself. */
const TOP = 12;

const SUMMONS =
  /^(?:kallelse|föredragningslista|ärendelista|dagordning)(?!\p{L})(?!\s+(?:utfärda|utsänd|skicka|anslag|har|är|till (?:den|mötet))(?:\p{L}*)(?!\p{L}))/iu;
const NO_SUMMONS =
  /^(?:(?:sammanträdes|mötes)?protokoll|anslagsbevis|tjänsteskrivelse|tjänsteutlåtande|(?:beslutande|närvarande|utses att justera|justerare)(?!\p{L}))/iu;

/** A summons is sent with its papers in one file: what names itself first says what the file is. */
export const isSummons = (lines: readonly string[]): boolean =>
  SUMMONS.test(lines.slice(0, TOP).find((line) => SUMMONS.test(line) || NO_SUMMONS.test(line)) ?? '');

/** By signs of meeting papers, motions and reports, when they are worth enough together. */
export function byStructure(lines: readonly string[]): DocumentKind | null {
  const worth = new Map<DocumentKind, number>();
  for (const { kind, line, worth: points } of SIGNS) {
    if (lines.some((text) => line.test(text))) worth.set(kind, (worth.get(kind) ?? 0) + points);
  }
  const best = [...worth].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= SETTLED ? best[0] : null;
}
