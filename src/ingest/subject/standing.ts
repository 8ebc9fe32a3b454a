import type { Document, DocumentKind } from '../../model/document.ts';
import { adoptionIn, revisionIn } from '../../text/adoption.ts';
import { type Described, fileName, frontOf, linesOf } from './front.ts';

type Standing = Pick<Document, 'standing' | 'adopted' | 'revised'>;

const UNDECIDED = { adopted: null, revised: null };

const DRAFT =
  /^(?:förslag (?:till|på)\s+(?!beslut)|förslag$|utkast|remissversion|remissutgåva|remisshandling|samrådshandling|samrådsversion|samrådsförslag|granskningshandling|arbetsmaterial|koncept$|preliminär\b|ej justerat|ojusterat)|\((?:förslag|utkast|remissversion)\)|(?<!\p{L})[–-]\s*(?:förslag|utkast|remissversion)$/iu;

/** File names are weak, but a proposal that still bears the date of the text that it is to replace has no other sign. */
const NAMED_DRAFT =
  /^(?:(?:f[oö]rvaltningens )?f[oö]rslag(?: (?:till|p[aå]))?(?= )|utkast|remiss(?:version|utg[aå]va))\b/iu;

/** Kinds whose text tells of decisions about other texts. */
const TELLS_OF_OTHERS = new Set<DocumentKind>(['protokoll', 'kallelse', 'nyhet', 'revisionsrapport']);

/** How binding a text is, and by whose decision, as far as its front matter (or its last lines) says so. */
export function standingOf(document: Described, kind: DocumentKind): Standing {
  const front = frontOf(document);
  const lines = linesOf(front);
  if (kind === 'motion' || kind === 'medborgarförslag' || kind === 'tjänsteskrivelse') {
    return { standing: 'proposal', ...UNDECIDED };
  }
  if (kind === 'protokoll') return { standing: minutesStanding(document), ...UNDECIDED };
  if (TELLS_OF_OTHERS.has(kind)) return { standing: 'unknown', ...UNDECIDED };
  const statements = [...front.map((block) => block.text), ...lastLines(document)];
  const adoption = adoptionIn(statements);
  // A page on how to send in a proposal has "Förslag" among its headings.
  const headings = [document.title, ...(kind === 'webbsida' ? [] : lines.slice(0, 8))];
  const isDraft = headings.some((line) => DRAFT.test(line)) || NAMED_DRAFT.test(fileName(document.url));
  if (adoption === 'blank' || isDraft) return { standing: 'draft', ...UNDECIDED };
  if (kind === 'webbsida' || !adoption) return { standing: 'unknown', ...UNDECIDED };
  return { standing: 'adopted', adopted: adoption, revised: revisionIn(statements) };
}

const ADJUSTED =
  /^(?:justera|justering|anslag|bevis om|underskrift|utses att justera|(?:protokollet|paragrafen|§ ?\d+) (?:är )?(?:omedelbart )?justera)/iu;

function minutesStanding(document: Described): 'adopted' | 'draft' | 'unknown' {
  const lines = [document.title, ...linesOf(document.blocks)];
  if (lines.slice(0, 40).some((line) => /\b(?:ojusterat|ej justerat|preliminärt)\b/iu.test(line)))
    return 'draft';
  return lines.some((line) => ADJUSTED.test(line)) ? 'adopted' : 'unknown';
}

/** Where rules that are web pages say who adopted them: at the end. */
const lastLines = ({ blocks, isPage }: Described): string[] =>
  isPage ? linesOf(blocks.filter((block) => block.region === 'main').slice(-8)) : [];
