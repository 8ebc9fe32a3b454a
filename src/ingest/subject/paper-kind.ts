import type { DocumentKind } from '../../model/document.ts';
import { type Described, fileName, frontOf, linesOf } from './front.ts';

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
  { kind: 'tjänsteskrivelse', line: /^(?:tjänsteskrivelse|tjänsteutlåtande|tjänsteyttrande)\b/iu, worth: 5 },
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
  { kind: 'tjänsteskrivelse', line: /(?:^|\s)handläggare(?::|$)/iu, worth: 1 },
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
    line: /^(?:motion|motion(?:\s+till\b|\s+om\b|\s+angående\b|\s+gällande\b|\s*[:–-]).*)$/iu,
    worth: 4,
  },
  {
    kind: 'medborgarförslag',
    line: /^(?:medborgarförslag|e-förslag)(?:$|\s+(?:om|till|angående|gällande)\b|\s*[:–-])/iu,
    worth: 4,
  },
  {
    kind: 'revisionsrapport',
    line: /^(?:revisionsrapport|granskningsrapport|revisionsberättelse|granskning av\b|grundläggande granskning|revisorernas)/iu,
    worth: 4,
  },
  { kind: 'blankett', line: /^(?:blankett|ansökningsblankett)\b|^fylls i av/iu, worth: 4 },
];

/** Kinds that a title names by its head noun, most telling first. */
const TITLES: [DocumentKind, RegExp][] = [
  ['revisionsrapport', /^(?:revisionsrapport|granskningsrapport|granskning av|uppföljande granskning)/iu],
  ['internkontrollplan', /intern(?:a\s|-?\s?)?kontroll(?:s?plan(?:en)?|en)?(?=\s*(?:\d|$))/iu],
  ['delegationsordning', /delegations?(?:ordning|förteckning|bestämmelser)/iu],
  ['reglemente', /(?:reglemente|arbetsordning|bolagsordning|förbundsordning)(?:t|n)?(?!\p{L})/iu],
  ['ägardirektiv', /ägardirektiv/iu],
  [
    'delårsrapport',
    /(?:delårs(?:rapport|bokslut)|tertial(?:rapport|uppföljning|bokslut)|delårsredovisning)/iu,
  ],
  ['årsredovisning', /(?:årsredovisning|årsbokslut)(?:en)?(?!\p{L})/iu],
  ['budget', /(?:budget|mål- och resursplan|flerårsplan|strategisk plan och budget)(?:en)?(?!\p{L})/iu],
  ['verksamhetsplan', /(?:verksamhetsplan|nämndsplan|aktivitetsplan)(?:en)?(?!\p{L})/iu],
  [
    'enkätresultat',
    /(?:medborgarundersökning|brukarundersökning|enkätresultat|medarbetarenkät|enkätundersökning|kundundersökning)/iu,
  ],
  ['avtal', /(?:avtal|överenskommelse)(?:et|en)?(?!\p{L})/iu],
  ['blankett', /(?:blankett|^ansökan om|^anmälan om|^anmälan av)/iu],
  [
    'riktlinje',
    /(?:riktlinje(?:r|n|rna)?|(?<!spel|tumme?|huvud)regler(?:na)?|regelverk(?:et)?|(?<!hän)anvisning(?:ar|arna)?|rutin(?:er|erna)?)(?!\p{L})/iu,
  ],
  ['policy', /polic(?:y|yn|ies|ydokument)(?!\p{L})/iu],
  ['strategi', /strategi(?:n|er|dokument)?(?!\p{L})/iu],
  ['program', /program(?:met)?(?!\p{L})/iu],
  ['plan', /plan(?:en)?(?!\p{L})/iu],
];

/** Titles that speak about a document of another kind. */
export const ABOUT =
  /^(?:svar på|yttrande|remiss|remissvar|antagande av|revidering av|information om|uppföljning av|utvärdering av|beslut om|fastställande av|inbjudan|presentation|bilaga\b|granskning av|val av|begäran om)/iu;

/** What kind of paper it is, by its structure and title; the file name only breaks a silence. */
export function paperKind(document: Described): DocumentKind {
  const lines = linesOf(frontOf(document));
  const structure = isSummons(lines) ? 'kallelse' : (byStructure(lines) ?? byLabel(lines));
  if (structure) return structure;
  if (ABOUT.test(document.title))
    return byName(fileName(document.url), ['tjänsteskrivelse', 'protokoll']) ?? 'övrigt';
  return byTitle(document.title) ?? byName(fileName(document.url)) ?? 'övrigt';
}

/** Lines at the top of a paper in which it names itself. */
const TOP = 12;

const SUMMONS =
  /^(?:kallelse|föredragningslista|ärendelista|dagordning)(?!\p{L})(?!\s+(?:utfärda|utsänd|skicka|anslag|har|är|till (?:den|mötet))(?:\p{L}*)(?!\p{L}))/iu;
const NO_SUMMONS =
  /^(?:(?:sammanträdes|mötes)?protokoll|anslagsbevis|tjänsteskrivelse|tjänsteutlåtande|(?:beslutande|närvarande|utses att justera|justerare)(?!\p{L}))/iu;

/** A summons is sent with its papers in one file: what names itself first says what the file is. */
const isSummons = (lines: readonly string[]): boolean =>
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

/** What a governing document's own table of facts says that it is. */
const LABEL =
  /^(?:typ av (?:styr)?dokument|dokumenttyp|styrdokument|dokumentslag|dokumentinfo)\s*:?\s+(\p{L}+)/iu;

function byLabel(lines: readonly string[]): DocumentKind | null {
  for (const line of lines) {
    const kind = byTitle(LABEL.exec(line)?.[1] ?? '');
    if (kind) return kind;
  }
  return null;
}

/** The one plan that is as often called by what it is for. */
const CONTROL_PLAN = /plan(?:er)? för (?:den )?intern(?:a)?\s?kontroll/iu;

/** By the head of the title: what stands before the first preposition, where Swedish titles have their noun. */
export function byTitle(title: string): DocumentKind | null {
  const head = title
    .replace(/^(?:förslag (?:till|på)|utkast(?: till)?|remissversion(?: av)?)\s*:?\s*/iu, '')
    .split(/\s(?:för|om|i|vid|avseende|gällande|angående|mot|inom)\s/u)[0]!;
  if (CONTROL_PLAN.test(title)) return 'internkontrollplan';
  return TITLES.find(([, noun]) => noun.test(head))?.[0] ?? null;
}

const NAMES: [DocumentKind, RegExp][] = [
  ['tjänsteskrivelse', /^tj[aä]nste(?:skrivelse|utl[aå]tande)/i],
  ['kallelse', /^(?:kallelse|f[oö]redragningslista|dagordning)/i],
  ['protokoll', /(?:^|\s)(?:sammantr[aä]des)?protokoll(?:\s|$)/i],
  ['motion', /^motion\b/i],
  ['medborgarförslag', /^medborgarf[oö]rslag\b/i],
];

function byName(name: string, among?: DocumentKind[]): DocumentKind | null {
  const found = NAMES.find(([kind, pattern]) => (among ?? [kind]).includes(kind) && pattern.test(name));
  return found?.[0] ?? null;
}
