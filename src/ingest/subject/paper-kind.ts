import type { DocumentKind } from '../../model/document.ts';
import { bodyNamed } from './bodies.ts';
import { type Described, fileName, frontOf, linesOf } from './front.ts';
import { cellsOf, labelled } from './labels.ts';
import { byStructure, isSummons } from './signs.ts';
import { ABOUT, byTitle, isOtherPaper } from './titles.ts';

/** What kind of paper it is, by its structure, its table of facts and its title; the file name only breaks a silence. */
export function paperKind(document: Described): DocumentKind {
  const lines = linesOf(frontOf(document));
  const structure = isSummons(lines) ? 'kallelse' : byStructure(lines);
  const isAbout = ABOUT.test(document.title);
  const title = isAbout ? null : byTitle(document.title);
  const isPlanOfChecks = structure === 'revisionsrapport' && title === 'internkontrollplan';
  if (structure && !isPlanOfChecks && !(isAbout && IS_ANSWERED.has(structure))) return structure;
  if (title && SAYS_MORE.has(title)) return ofBody(title, document);
  const label = byLabel(document);
  if (label) return label;
  if (isAbout) return byName(fileName(document.url), ['tjänsteskrivelse', 'protokoll']) ?? 'övrigt';
  if (title === 'program' && isOfADay(lines)) return 'övrigt';
  return title ?? below(document) ?? inLetterhead(document) ?? byName(fileName(document.url)) ?? 'övrigt';
}

/** Kinds that answers repeat the title of. */
const IS_ANSWERED = new Set<DocumentKind>(['motion', 'medborgarförslag']);

/** Kinds that a table of facts has no words for: it calls a budget a plan, and a reglemente a governing document. */
const SAYS_MORE = new Set<DocumentKind>([
  'budget',
  'verksamhetsplan',
  'internkontrollplan',
  'årsredovisning',
  'delårsrapport',
  'reglemente',
  'delegationsordning',
  'ägardirektiv',
]);

/** Lines at the top among which the body stands whose plan it is. */
const TOP = 4;

/** A committee's budget is its plan for what the council has given it. */
function ofBody(kind: DocumentKind, document: Described): DocumentKind {
  if (kind !== 'budget') return kind;
  const lines = linesOf(frontOf(document)).slice(0, TOP);
  const isCommittees = lines.some((line) => {
    const body = bodyNamed(line);
    return body?.level === 'nämnd' && body.name === line;
  });
  return isCommittees ? 'verksamhetsplan' : kind;
}

/** Hours at the beginning of lines make a day's program of it. */
const isOfADay = (lines: readonly string[]): boolean =>
  lines.filter((line) => /^(?:kl\.?\s?)?\d{1,2}[.:]\d{2}(?!\d)/iu.test(line)).length > 1;

/** Labels of a document's type; a heading "Styrdokument" may also stand above anything. */
const TYPES = [
  /^(?:typ av (?:styr)?dokument|dokumenttyp|dokumentslag|dokumentinfo)(?: och beslutsinstans)?(?!\p{L})/iu,
  /^styrdokument(?!\p{L})/iu,
];

/** What a table of facts calls what this house has no kind for. */
const OTHER_TYPE = /^(?:taxa|avgift|rapport|information|broschyr|presentation|mall|checklista|föreskrift)/iu;

/** What a governing document's own table of facts says that it is. */
function byLabel(document: Described): DocumentKind | null {
  for (const label of TYPES) {
    const type = labelled(document, label);
    const kind = type && (OTHER_TYPE.test(type) ? 'övrigt' : (byName(type) ?? byTitle(type)));
    if (kind) return kind;
  }
  return null;
}

/** Kinds whose name may stand below a title that is a motto: "Sätt Granby i rörelse". */
const WITH_MOTTO = new Set<DocumentKind>([
  ...SAYS_MORE,
  'policy',
  'riktlinje',
  'strategi',
  'plan',
  'program',
  'enkätresultat',
  'avtal',
]);

/** Lines among which the name stands where the title is a motto or a letterhead, and their longest, in UTF-16 units. */
const NEAR = 6;
const LONGEST = 90;

/** Running text, and what is said of a text by others. */
const IS_SENTENCE =
  /[.!?:;,]$|^[^\p{Lu}]|^(?:Polic|Riktlinjer|Strategi|Program|Plan)(?:yn|na|n|met|en)(?!\p{L})|(?<!\p{L})(?:är|har|ska|skall|kan|får|gäller|finns|beslutar|antar|godkänner|antagen|antaget|antagna|fastställd|enligt|ersätter|utifrån|samt|och|till)$|(?<!\p{L})(?:är|har|ska|skall|kan|får|finns|beslutar|antar|godkänner|antogs|enligt|ersätter|utifrån)(?!\p{L})/u;

/** Words that stand alone over columns and sections of anything. */
const HEADS_A_COLUMN =
  /^(?:budget|plan|program|avtal|regler|rutiner|anvisningar|bokslut|delårsbokslut|årsbokslut)$/iu;

function below(document: Described): DocumentKind | null {
  if (isOtherPaper(document.title)) return null;
  const front = frontOf(document);
  const at = front.findIndex(({ text }) => text === document.title);
  for (const { text, kind } of front.slice(0, Math.max(at, 0) + NEAR)) {
    const isLine = kind === 'heading' || kind === 'paragraph';
    if (!isLine || text.length > LONGEST || ABOUT.test(text) || HEADS_A_COLUMN.test(text)) continue;
    const named = IS_SENTENCE.test(text) ? null : byTitle(text);
    if (named && WITH_MOTTO.has(named)) return named;
  }
  return null;
}

/** A letterhead that says what stands below it: "Granby kommun   RIKTLINJER". */
function inLetterhead(document: Described): DocumentKind | null {
  const rows = frontOf(document)
    .slice(0, HEAD)
    .filter(({ cells, region }) => cells.length > 0 || region === 'header');
  const cells = isOtherPaper(document.title) ? [] : rows.flatMap(cellsOf);
  const kinds = cells.filter((cell) => /^\p{L}+$/u.test(cell)).map(byTitle);
  return kinds.find((kind) => kind !== null && WITH_MOTTO.has(kind)) ?? null;
}

/** Blocks of a letterhead. */
const HEAD = 3;

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
